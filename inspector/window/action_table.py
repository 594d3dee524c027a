"""All actions of the window in one table: menu, shortcut and icon. The Help page lists the shortcuts from it.

Shortcuts are in Qt's notation, in which ``Ctrl`` stands for the Command key on macOS. A column for each system has
those that differ. On macOS Command+W, +M and +H belong to the system, and the function keys to brightness and sound.
"""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from inspector.credential.model.inspection import Inspection
from inspector.process import system
from inspector.records import record
from inspector.window.page_table import PageKey, is_foreign, is_offered, page_specs

RULE_UP, RULE_DOWN, RULE_COPY = "Ctrl+Up", "Ctrl+Down", "Ctrl+D"
"""The keys that move and duplicate the rule one is editing; :func:`rule_removal` has those that remove it."""


class Role(StrEnum):
    """Where macOS expects an action, whatever its text says in the language in force."""

    NONE = ""
    ABOUT = "about"
    QUIT = "quit"


@record(frozen=True, slots=True)
class Spec:
    """One action. :mod:`inspector.window.shell.actions` contains what it does, by its key."""

    key: str
    text: str
    shortcut: str = ""
    icon: str = ""
    also: str = ""
    """A second shortcut."""
    macos: str | None = None
    """The shortcut on macOS, where it is another one; empty for none."""
    windows: str | None = None
    """The shortcut on Windows, where it is another one."""
    role: Role = Role.NONE
    edits: bool = False
    """It acts on the field that has the focus, as its shortcut does there."""
    needs_entry: bool = False
    page: PageKey | None = None
    """It needs an entry of a kind for which this page is offered."""
    secret: bool = False
    """It needs the secret, which a report does not contain."""
    times: bool = False
    """It needs a credential that says when it is valid."""
    checkable: bool = False
    separated: bool = False
    about: tuple[str, ...] = ()
    """What can be chosen where it leads, by which it is found as well."""
    menu: str = ""


def specs(on: str | None = None) -> tuple[Spec, ...]:
    """All actions, in the order of their menus, with the shortcuts of the system called ``on`` (this one)."""
    tables = {
        "file": _file(),
        "edit": _edit(),
        "view": (*_pages(), *_views()),
        "run": _run(),
        "help": _help(),
    }
    name = on or system.here.NAME
    return tuple(
        replace(spec, menu=menu, shortcut=_shortcut(spec, name))
        for menu, table in tables.items()
        for spec in table
    )


def shortcut(key: str) -> str:
    """Return the shortcut of an action on this system, in Qt's notation."""
    return next(spec.shortcut for spec in specs() if spec.key == key)


def why_not(spec: Spec, inspection: Inspection) -> str:
    """Return why an action that is about a credential does nothing with this one; empty where it does."""
    translate = QCoreApplication.translate
    if spec.secret and inspection.reported is not None:
        return translate("actions", "A report does not contain the secret. Load the key itself.")
    if spec.page is not None and not is_offered(spec.page, inspection):
        if is_foreign(inspection):
            return translate("actions", "This is not a Momento credential.")
        return translate("actions", "This text contains no key or token.")
    if spec.times and inspection.claims is None:
        return translate("actions", "This text does not say when it is valid.")
    return ""


def removal_keys(on: str | None = None) -> tuple[str, ...]:
    """Return the keys that remove the selected rows of a list: keyboards of a Mac have Backspace only."""
    return ("Backspace", "Del") if (on or system.here.NAME) == "macos" else ("Del",)


def rule_removal(on: str | None = None) -> str:
    """Return the keys that remove the rule one is editing: on a Mac Option with Backspace deletes a word."""
    return "Ctrl+Alt+Backspace" if (on or system.here.NAME) == "macos" else "Alt+Del"


def _shortcut(spec: Spec, on: str) -> str:
    own = {"macos": spec.macos, "windows": spec.windows}.get(on)
    return spec.shortcut if own is None else own


def title(spec: Spec) -> str:
    """Return the action's text as a title."""
    return plain(spec.text)


def plain(text: str) -> str:
    """Return a menu's text without its mnemonic (in Japanese ``(&X)``) and without the trailing dots."""
    return re.sub(r"\(&\w\)|&", "", text).rstrip("\u2026")


def _file() -> tuple[Spec, ...]:
    translate = QCoreApplication.translate
    remove = translate("actions", "&Remove this credential")
    forget = translate("actions", "C&lear all credentials")
    return (
        Spec("new", translate("actions", "&New inspection"), "Ctrl+N", "add"),
        Spec("open", translate("actions", "&Open files\u2026"), "Ctrl+O", "open"),
        Spec("folder", translate("actions", "Open a &folder\u2026"), "Ctrl+Alt+O", "open"),
        Spec("audit", translate("actions", "&Audit a folder\u2026"), "Ctrl+Shift+A", "search"),
        Spec(
            "computer",
            translate("actions", "From this &computer\u2026"),
            "Ctrl+Shift+O",
            "computer",
        ),
        Spec("sandbox", translate("actions", "Try the &sandbox"), "Ctrl+Shift+S", "sandbox"),
        Spec("calendar", translate("actions", "Save &expiry dates as a calendar\u2026"), "", "calendar"),
        Spec("remove", remove, "Ctrl+W", "trash", macos="", needs_entry=True, separated=True),
        Spec("forget", forget, "Ctrl+Shift+Backspace", "forget"),
        Spec("quit", translate("actions", "&Quit"), "Ctrl+Q", role=Role.QUIT, separated=True),
    )


def _edit() -> tuple[Spec, ...]:
    translate = QCoreApplication.translate
    report = translate("actions", "Copy &report")
    credential = translate("actions", "Copy the &credential")
    reveal = translate("actions", "Re&veal for ten seconds")
    return (
        Spec("undo", translate("actions", "&Undo"), "Ctrl+Z", edits=True),
        Spec("redo", translate("actions", "Re&do"), "Ctrl+Shift+Z", windows="Ctrl+Y", edits=True),
        Spec("cut", translate("actions", "Cu&t"), "Ctrl+X", edits=True, separated=True),
        Spec("copy", translate("actions", "C&opy"), "Ctrl+C", edits=True),
        Spec("paste", translate("actions", "&Paste a credential"), "Ctrl+V", "paste"),
        Spec("paste_text", translate("actions", "Paste &into the field")),
        Spec("select_all", translate("actions", "Select &all"), "Ctrl+A", edits=True),
        Spec("copy_report", report, "Ctrl+Shift+C", "report", needs_entry=True, separated=True),
        Spec("copy_credential", credential, "", "copy", needs_entry=True, secret=True),
        Spec("rename", translate("actions", "Re&name"), "F2", "edit", macos="Ctrl+Shift+R", needs_entry=True),
        Spec("reveal", reveal, "Ctrl+R", "eye", needs_entry=True, secret=True),
        Spec("find", translate("actions", "S&earch\u2026"), "Ctrl+K", "search", separated=True),
    )


def page_action(page: PageKey) -> str:
    """Return the key of the action that shows a page."""
    return f"page-{page}"


def _pages() -> tuple[Spec, ...]:
    translate = QCoreApplication.translate
    return tuple(
        Spec(
            page_action(page.key),
            page.menu_title,
            f"Ctrl+{place}",
            page.icon,
            needs_entry=True,
            page=page.key,
            about=(translate("TargetForm", "Deadline"),) if page.key is PageKey.CALLS else (),
        )
        for place, page in enumerate(page_specs(), 1)
    )


def _views() -> tuple[Spec, ...]:
    translate = QCoreApplication.translate
    share = translate("actions", "&Screen sharing: mask details")
    sidebar = translate("actions", "List of crede&ntials")
    return (
        Spec(
            "table",
            translate("actions", "&Table of all credentials"),
            "Ctrl+T",
            "table",
            separated=True,
        ),
        Spec(
            "compare",
            translate("actions", "C&ompare two credentials"),
            "Ctrl+Shift+D",
            "compare",
        ),
        Spec("sidebar", sidebar, "Ctrl+B", "list", checkable=True, separated=True),
        Spec("share", share, "F9", "screen", macos="Ctrl+Shift+K", checkable=True),
    )


def _run() -> tuple[Spec, ...]:
    translate = QCoreApplication.translate
    main = translate("actions", "Mai&n action of the page")
    check = translate("actions", "&Check the connection")
    create = translate("actions", "Create a version 2 &key…")
    moment = translate("actions", "Check &validity at another time…")
    rotate = translate("actions", "Ro&tate in its file…")
    follow = translate("actions", "&Follow its file")
    connection = translate("actions", "C&onnection…")
    return (
        Spec(
            "mint",
            translate("actions", "&Mint a token"),
            "Ctrl+M",
            "mint",
            macos="Ctrl+Shift+M",
            needs_entry=True,
            page=PageKey.MINT,
            secret=True,
        ),
        Spec(
            "scopes",
            translate("actions", "Saved sco&pes\u2026"),
            "",
            "list",
            needs_entry=True,
            page=PageKey.MINT,
        ),
        Spec(
            "get",
            translate("actions", "&Get"),
            "Ctrl+G",
            "play",
            needs_entry=True,
            page=PageKey.CALLS,
            secret=True,
        ),
        Spec("main", main, "Ctrl+Return", "play"),
        Spec("check", check, "Ctrl+L", "diagnose", needs_entry=True, page=PageKey.CALLS),
        Spec(
            "connection", connection, "", "edit", needs_entry=True, page=PageKey.CALLS, about=_of_connection()
        ),
        Spec("moment", moment, "Ctrl+Shift+T", "calendar", needs_entry=True, times=True),
        Spec("rotate", rotate, "Ctrl+Shift+E", "refresh", needs_entry=True),
        Spec("follow", follow, "Ctrl+Shift+F", needs_entry=True, checkable=True),
        Spec("create_key", create, "Ctrl+Shift+N", "add", needs_entry=True, separated=True),
        Spec("revoke_key", translate("actions", "&Revoke a key by id…"), "", "trash", needs_entry=True),
        Spec(
            "cancel",
            translate("actions", "C&ancel, or go back"),
            "Esc",
            "stop",
            separated=True,
        ),
    )


def _of_connection() -> tuple[str, ...]:
    """Return what the dialog of the connection has, in its words."""
    translate = QCoreApplication.translate
    return (
        translate("AddressFields", "Host"),
        translate("AddressFields", "Port"),
        translate("RespPortField", "Port for RESP"),
        translate("CertificateField", "Trusted certificates"),
        translate("ConnectionDialog", "Use the proxy from the environment variables"),
        translate("ConnectionDialog", "Momento Local (plain text, no TLS)"),
        translate("ConnectionDialog", "Another host, with TLS"),
    )


def _help() -> tuple[Spec, ...]:
    translate = QCoreApplication.translate
    return (
        Spec(
            "help", translate("actions", "&Help on what is shown"), "F1", "question", also="?", macos="Ctrl+?"
        ),
        Spec("about", translate("actions", "&About Credential Inspector"), "", "info", role=Role.ABOUT),
    )
