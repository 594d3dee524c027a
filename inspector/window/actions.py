"""Every action of the window as one table: menu, shortcut, tooltip, and the shortcut list of the Help page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from inspector.window import theme
from inspector.window.widgets.plain import set_tooltip


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. ``slot`` names the window's method."""

    key: str
    menu: str
    text: str
    slot: str
    shortcut: str = ""
    icon: str = ""
    needs_entry: bool = False
    checkable: bool = False
    separated: bool = False


def menus() -> dict[str, str]:
    """The menus in their order."""
    translate = QCoreApplication.translate
    return {
        "file": translate("actions", "&File"),
        "edit": translate("actions", "&Edit"),
        "view": translate("actions", "&View"),
        "run": translate("actions", "&Run"),
    }


def specs() -> tuple[Spec, ...]:
    """All actions, in the order of their menus."""
    t = QCoreApplication.translate
    return (
        Spec("new", "file", t("actions", "&New inspection"), "show_empty", "Ctrl+N", "add"),
        Spec("open", "file", t("actions", "&Open files\u2026"), "open_files", "Ctrl+O", "open"),
        Spec("sandbox", "file", t("actions", "Try the &sandbox"), "start_sandbox", "Ctrl+Shift+S", "sandbox"),
        Spec(
            "remove",
            "file",
            t("actions", "&Remove this credential"),
            "remove_current",
            "Ctrl+W",
            "trash",
            needs_entry=True,
        ),
        Spec(
            "forget",
            "file",
            t("actions", "&Forget everything"),
            "forget_everything",
            "Ctrl+Shift+Backspace",
            "forget",
        ),
        Spec("quit", "file", t("actions", "&Quit"), "quit", "Ctrl+Q", "", separated=True),
        Spec("paste", "edit", t("actions", "&Paste a credential"), "paste", "Ctrl+V", "paste"),
        Spec(
            "copy_report",
            "edit",
            t("actions", "Copy &report"),
            "copy_report",
            "Ctrl+Shift+C",
            "report",
            needs_entry=True,
        ),
        Spec(
            "copy_credential",
            "edit",
            t("actions", "Copy the &credential"),
            "copy_credential",
            "",
            "copy",
            needs_entry=True,
        ),
        Spec("rename", "edit", t("actions", "Re&name"), "rename_current", "F2", "edit", needs_entry=True),
        Spec(
            "reveal",
            "edit",
            t("actions", "Re&veal for ten seconds"),
            "reveal",
            "Ctrl+R",
            "eye",
            needs_entry=True,
        ),
        Spec(
            "page1", "view", t("actions", "&Inspect"), "show_page_inspect", "Ctrl+1", "info", needs_entry=True
        ),
        Spec(
            "page2",
            "view",
            t("actions", "&Permissions"),
            "show_page_permissions",
            "Ctrl+2",
            "shield",
            needs_entry=True,
        ),
        Spec(
            "page3",
            "view",
            t("actions", "&Diagnose"),
            "show_page_diagnose",
            "Ctrl+3",
            "diagnose",
            needs_entry=True,
        ),
        Spec("page4", "view", t("actions", "&Mint"), "show_page_mint", "Ctrl+4", "mint", needs_entry=True),
        Spec(
            "page5",
            "view",
            t("actions", "Test &calls"),
            "show_page_calls",
            "Ctrl+5",
            "play",
            needs_entry=True,
        ),
        Spec("page6", "view", t("actions", "Ra&w"), "show_page_raw", "Ctrl+6", "raw", needs_entry=True),
        Spec(
            "mint", "run", t("actions", "&Mint a token"), "show_page_mint", "Ctrl+M", "mint", needs_entry=True
        ),
        Spec("get", "run", t("actions", "&Get"), "run_get", "Ctrl+G", "play", needs_entry=True),
        Spec(
            "main",
            "run",
            t("actions", "The page's main &action"),
            "run_main_action",
            "Ctrl+Return",
            "play",
            needs_entry=True,
        ),
        Spec(
            "check",
            "run",
            t("actions", "&Check the connection"),
            "check_connection",
            "Ctrl+L",
            "diagnose",
            needs_entry=True,
        ),
        Spec(
            "cancel",
            "run",
            t("actions", "&Cancel what is running"),
            "cancel_running",
            "Esc",
            "stop",
            separated=True,
        ),
    )


def build(owner: QWidget, commands: QObject) -> dict[str, QAction]:
    """All actions of the ``owner`` window, connected to the methods of ``commands``."""
    made: dict[str, QAction] = {}
    for spec in specs():
        action = QAction(spec.text, owner)
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
        action.setCheckable(spec.checkable)
        slot: Callable[..., None] = getattr(commands, spec.slot)
        (action.toggled if spec.checkable else action.triggered).connect(_without(slot, spec.checkable))
        plain = spec.text.replace("&", "").rstrip("\u2026")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        set_tooltip(action, f"{plain} ({keys})" if keys else plain)
        owner.addAction(action)
        made[spec.key] = action
    redraw(made)
    return made


def redraw(made: dict[str, QAction]) -> None:
    """Draw the icons in the colours of the theme."""
    for spec in specs():
        if spec.icon:
            made[spec.key].setIcon(theme.icon(spec.icon))


def _without(slot: Callable[..., None], checkable: bool) -> Callable[[bool], None]:
    def act(checked: bool = False) -> None:
        if checkable:
            slot(checked)
        else:
            slot()

    return act
