"""All actions of the window in one table: menu, shortcut and icon. The Help page lists the shortcuts from it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. ``slot`` names the method of the window's commands that it calls."""

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
    """Return the action's text without its mnemonic (in Japanese ``(&X)``) and without the trailing dots."""
    return re.sub(r"\(&\w\)|&", "", spec.text).rstrip("\u2026")


def _file() -> tuple[Spec, ...]:
    translate = QCoreApplication.translate
    remove = translate("actions", "&Remove this credential")
    forget = translate("actions", "C&lear all credentials")
    return (
        Spec("new", translate("actions", "&New inspection"), "show_empty", "Ctrl+N", "add"),
        Spec("open", translate("actions", "&Open files\u2026"), "open_files", "Ctrl+O", "open"),
        Spec(
            "computer",
            translate("actions", "From this &computer\u2026"),
            "show_computer",
            "Ctrl+Shift+O",
            "computer",
        ),
        Spec("sandbox", translate("actions", "Try the &sandbox"), "start_sandbox", "Ctrl+Shift+S", "sandbox"),
        Spec("remove", remove, "remove_current", "Ctrl+W", "trash", needs_entry=True, separated=True),
        Spec("forget", forget, "forget_everything", "Ctrl+Shift+Backspace", "forget"),
        Spec("quit", translate("actions", "&Quit"), "quit", "Ctrl+Q", separated=True),
    )


def _edit() -> tuple[Spec, ...]:
    translate = QCoreApplication.translate
    report = translate("actions", "Copy &report")
    credential = translate("actions", "Copy the &credential")
    reveal = translate("actions", "Re&veal for ten seconds")
    return (
        Spec("paste", translate("actions", "&Paste a credential"), "paste", "Ctrl+V", "paste"),
        Spec("copy_report", report, "copy_report", "Ctrl+Shift+C", "report", needs_entry=True),
        Spec("copy_credential", credential, "copy_credential", "", "copy", needs_entry=True),
        Spec("rename", translate("actions", "Re&name"), "rename_current", "F2", "edit", needs_entry=True),
        Spec("reveal", reveal, "reveal", "Ctrl+R", "eye", needs_entry=True),
    )


def _pages() -> tuple[Spec, ...]:
    translate = QCoreApplication.translate
    pages = (
        (translate("actions", "&Inspect"), "inspect", "info"),
        (translate("actions", "&Permissions"), "permissions", "shield"),
        (translate("actions", "&Diagnose"), "diagnose", "diagnose"),
        (translate("actions", "&Mint"), "mint", "mint"),
        (translate("actions", "Test &calls"), "calls", "play"),
        (translate("actions", "Ra&w"), "raw", "raw"),
    )
    return tuple(
        Spec(f"page{place}", text, f"show_page_{page}", f"Ctrl+{place}", icon, needs_entry=True)
        for place, (text, page, icon) in enumerate(pages, 1)
    )


def _views() -> tuple[Spec, ...]:
    translate = QCoreApplication.translate
    share = translate("actions", "&Screen sharing: mask details")
    return (
        Spec(
            "table",
            translate("actions", "&Table of all credentials"),
            "show_table",
            "Ctrl+T",
            "table",
            separated=True,
        ),
        Spec(
            "compare",
            translate("actions", "C&ompare two credentials"),
            "show_compare",
            "Ctrl+Shift+D",
            "compare",
        ),
        Spec("share", share, "share_screen", "F9", "screen", checkable=True, separated=True),
    )


def _run() -> tuple[Spec, ...]:
    translate = QCoreApplication.translate
    main = translate("actions", "Ru&n")
    check = translate("actions", "&Check the connection")
    moment = translate("actions", "Check &validity at another time…")
    return (
        Spec(
            "mint",
            translate("actions", "&Mint a token"),
            "show_page_mint",
            "Ctrl+M",
            "mint",
            needs_entry=True,
        ),
        Spec("get", translate("actions", "&Get"), "run_get", "Ctrl+G", "play", needs_entry=True),
        Spec("main", main, "run_main_action", "Ctrl+Return", "play", needs_entry=True),
        Spec("check", check, "check_connection", "Ctrl+L", "diagnose", needs_entry=True),
        Spec("moment", moment, "ask_moment", "Ctrl+Shift+T", "calendar", needs_entry=True),
        Spec(
            "cancel",
            translate("actions", "C&ancel running calls"),
            "cancel_running",
            "Esc",
            "stop",
            separated=True,
        ),
    )


def _help() -> tuple[Spec, ...]:
    translate = QCoreApplication.translate
    return (
        Spec("help", translate("actions", "&Help"), "show_help", "F1", "question"),
        Spec("about", translate("actions", "&About Credential Inspector"), "show_about", "", "info"),
    )
