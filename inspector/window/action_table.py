"""Every action of the window as one table: menu, shortcut, icon, and the shortcut list of the Help page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. ``slot`` names the method of the window's commands."""

    key: str
    text: str
    slot: str
    shortcut: str = ""
    icon: str = ""
    needs_entry: bool = False
    checkable: bool = False
    separated: bool = False
    menu: str = ""


def specs() -> tuple[Spec, ...]:
    """All actions, in the order of their menus."""
    tables = {
        "file": _file(),
        "edit": _edit(),
        "view": (*_pages(), *_views()),
        "run": _run(),
        "help": _help(),
    }
    return tuple(replace(spec, menu=menu) for menu, table in tables.items() for spec in table)


def title(spec: Spec) -> str:
    """The action's text without its mnemonic and dots."""
    return spec.text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("\u2026")


def _file() -> tuple[Spec, ...]:
    t = QCoreApplication.translate
    remove = t("actions", "&Remove this credential")
    forget = t("actions", "&Forget everything")
    return (
        Spec("new", t("actions", "&New inspection"), "show_empty", "Ctrl+N", "add"),
        Spec("open", t("actions", "&Open files\u2026"), "open_files", "Ctrl+O", "open"),
        Spec(
            "computer", t("actions", "From this &computer\u2026"), "show_computer", "Ctrl+Shift+O", "computer"
        ),
        Spec("sandbox", t("actions", "Try the &sandbox"), "start_sandbox", "Ctrl+Shift+S", "sandbox"),
        Spec("remove", remove, "remove_current", "Ctrl+W", "trash", needs_entry=True, separated=True),
        Spec("forget", forget, "forget_everything", "Ctrl+Shift+Backspace", "forget"),
        Spec("quit", t("actions", "&Quit"), "quit", "Ctrl+Q", separated=True),
    )


def _edit() -> tuple[Spec, ...]:
    t = QCoreApplication.translate
    report = t("actions", "Copy &report")
    credential = t("actions", "Copy the &credential")
    reveal = t("actions", "Re&veal for ten seconds")
    return (
        Spec("paste", t("actions", "&Paste a credential"), "paste", "Ctrl+V", "paste"),
        Spec("copy_report", report, "copy_report", "Ctrl+Shift+C", "report", needs_entry=True),
        Spec("copy_credential", credential, "copy_credential", "", "copy", needs_entry=True),
        Spec("rename", t("actions", "Re&name"), "rename_current", "F2", "edit", needs_entry=True),
        Spec("reveal", reveal, "reveal", "Ctrl+R", "eye", needs_entry=True),
    )


def _pages() -> tuple[Spec, ...]:
    t = QCoreApplication.translate
    pages = (
        (t("actions", "&Inspect"), "inspect", "info"),
        (t("actions", "&Permissions"), "permissions", "shield"),
        (t("actions", "&Diagnose"), "diagnose", "diagnose"),
        (t("actions", "&Mint"), "mint", "mint"),
        (t("actions", "Test &calls"), "calls", "play"),
        (t("actions", "Ra&w"), "raw", "raw"),
    )
    return tuple(
        Spec(f"page{place}", text, f"show_page_{page}", f"Ctrl+{place}", icon, needs_entry=True)
        for place, (text, page, icon) in enumerate(pages, 1)
    )


def _views() -> tuple[Spec, ...]:
    t = QCoreApplication.translate
    share = t("actions", "&Screen sharing: mask details")
    return (
        Spec(
            "table",
            t("actions", "&Table of all credentials"),
            "show_table",
            "Ctrl+T",
            "table",
            separated=True,
        ),
        Spec("compare", t("actions", "C&ompare two credentials"), "show_compare", "Ctrl+D", "compare"),
        Spec("share", share, "share_screen", "F9", "screen", checkable=True, separated=True),
    )


def _run() -> tuple[Spec, ...]:
    t = QCoreApplication.translate
    main = t("actions", "The page's ma&in action")
    check = t("actions", "&Check the connection")
    moment = t("actions", "&Was it valid then?\u2026")
    return (
        Spec("mint", t("actions", "&Mint a token"), "show_page_mint", "Ctrl+M", "mint", needs_entry=True),
        Spec("get", t("actions", "&Get"), "run_get", "Ctrl+G", "play", needs_entry=True),
        Spec("main", main, "run_main_action", "Ctrl+Return", "play", needs_entry=True),
        Spec("check", check, "check_connection", "Ctrl+L", "diagnose", needs_entry=True),
        Spec("moment", moment, "ask_moment", "Ctrl+Shift+T", "calendar", needs_entry=True),
        Spec(
            "cancel", t("actions", "C&ancel what is running"), "cancel_running", "Esc", "stop", separated=True
        ),
    )


def _help() -> tuple[Spec, ...]:
    t = QCoreApplication.translate
    return (
        Spec("help", t("actions", "&Help"), "show_help", "F1", "question"),
        Spec("about", t("actions", "&About Credential Inspector"), "show_about", "", "info"),
    )
