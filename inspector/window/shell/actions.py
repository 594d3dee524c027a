"""Creates the window's actions from their table, with shortcuts, tooltips and icons, and connects what each does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ParamSpec

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject
from PySide6.QtGui import QAction, QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from inspector.window.action_table import Role, Spec, page_action, specs, title, why_not
from inspector.window.look import theme
from inspector.window.page_table import PageKey
from inspector.window.shell.failure_notice import acting
from inspector.window.text.key_text import with_keys
from inspector.window.widgets.plain import set_tooltip

if TYPE_CHECKING:
    from inspector.window.entries.entry import Entry
    from inspector.window.shell.commands import Commands
    from inspector.window.shell.forgetting import Forgetting
    from inspector.window.shell.navigation import Navigator

_P = ParamSpec("_P")
Act = Callable[[], None]
_ROLES = {
    Role.NONE: QAction.MenuRole.NoRole,
    Role.ABOUT: QAction.MenuRole.AboutRole,
    Role.QUIT: QAction.MenuRole.QuitRole,
}


def what_they_do(
    commands: Commands,
    navigator: Navigator,
    forgetting: Forgetting,
    *,
    copy_report: Act,
    rename: Act,
    find: Act,
    leave: Act,
) -> dict[str, Act]:
    """Return what each action without a check mark does, by its key. ``leave`` ends the program."""
    pages = {page_action(page): _showing(navigator, page) for page in PageKey}
    fields = {spec.key: _pressing(spec.shortcut) for spec in specs() if spec.edits}
    return (
        pages
        | fields
        | {
            "new": navigator.show_empty,
            "open": commands.open_files,
            "folder": commands.open_folder,
            "computer": navigator.show_computer,
            "audit": commands.show_audit,
            "calendar": commands.save_calendar,
            "sandbox": commands.start_sandbox,
            "remove": forgetting.remove_shown,
            "forget": forgetting.forget_everything,
            "quit": leave,
            "paste": commands.paste,
            "paste_text": commands.fields.insert,
            "copy_report": copy_report,
            "copy_credential": commands.copy_credential,
            "rename": _renaming(navigator, rename),
            "reveal": commands.reveal,
            "find": find,
            "table": navigator.show_table,
            "compare": navigator.show_compare,
            "mint": _minting_token(navigator),
            "scopes": commands.manage_scopes,
            "get": commands.run_get,
            "main": navigator.run_main_action,
            "check": commands.check_connection,
            "connection": _changing_connection(navigator),
            "moment": commands.ask_moment,
            "rotate": commands.rotate,
            "create_key": commands.create_key,
            "revoke_key": commands.revoke_key,
            "cancel": commands.cancel_running,
            "help": navigator.show_help,
            "about": commands.show_about,
        }
    )


def build(
    owner: QWidget, triggered: Mapping[str, Act], toggled: Mapping[str, Callable[[bool], None]]
) -> dict[str, QAction]:
    """Create all actions of the ``owner`` window and connect them.

    :raises KeyError: if an action is not connected to anything.
    """
    made: dict[str, QAction] = {}
    for spec in specs():
        action = QAction(spec.text, owner)
        action.setObjectName(spec.key)
        if spec.shortcut:
            action.setShortcuts([QKeySequence(keys) for keys in (spec.shortcut, spec.also) if keys])
        action.setAutoRepeat(spec.edits)  # a key held down sends no second call and removes no second entry
        action.setMenuRole(_ROLES[spec.role])
        action.setCheckable(spec.checkable)
        plain = title(spec)
        if spec.checkable:
            action.toggled.connect(_named(plain, toggled[spec.key]))
        else:
            action.triggered.connect(_without_state(_named(plain, triggered[spec.key])))
        set_tooltip(action, with_keys(plain, spec.shortcut))
        owner.addAction(action)
        if spec.icon:
            action.setIcon(theme.icon(spec.icon))
            action.setIconVisibleInMenu(not spec.checkable)  # a menu shows the icon or whether it is on
        made[spec.key] = action
    return made


def fill_menus(
    menus: Mapping[str, QMenu],
    made: Mapping[str, QAction],
    more: Mapping[str, Callable[[QMenu], None]],
) -> None:
    """Add the actions to the menus of their table, and after them what ``more`` adds."""
    for spec in specs():
        if spec.separated:
            menus[spec.menu].addSeparator()
        menus[spec.menu].addAction(made[spec.key])
    _offer_undo(menus["edit"], made["undo"], made["redo"])
    for key, fill in more.items():
        menus[key].addSeparator()
        fill(menus[key])
    for menu in menus.values():
        _keep_in_place(menu)
        menu.installEventFilter(Reasons(menu))


def _offer_undo(menu: QMenu, undo: QAction, redo: QAction) -> None:
    """Enable Undo and Redo in the open menu only where the field with the focus has something to undo or redo."""

    def show() -> None:
        for action, possible in zip((undo, redo), _undoable(), strict=True):
            action.setEnabled(possible)

    def release() -> None:
        """Leave the keys to the fields: not all of them say what they can undo."""
        for action in (undo, redo):
            action.setEnabled(True)

    menu.aboutToShow.connect(show)
    menu.aboutToHide.connect(release)


def _undoable() -> tuple[bool, bool]:
    """Return whether the field with the focus can undo, and whether it can redo."""
    field = QApplication.focusWidget()
    if isinstance(field, (QComboBox, QAbstractSpinBox)):
        field = field.findChild(QLineEdit)
    if isinstance(field, QLineEdit) and not field.isReadOnly():
        return field.isUndoAvailable(), field.isRedoAvailable()
    if isinstance(field, (QPlainTextEdit, QTextEdit)) and not field.isReadOnly():
        return field.document().isUndoAvailable(), field.document().isRedoAvailable()
    return False, False


def _keep_in_place(menu: QMenu) -> None:
    """Keep macOS from moving actions whose text looks to Qt like that of another program's settings."""
    for action in menu.actions():
        if action.menuRole() is QAction.MenuRole.TextHeuristicRole:
            action.setMenuRole(QAction.MenuRole.NoRole)
    for submenu in menu.findChildren(QMenu):
        _keep_in_place(submenu)


def of_an_entry(made: Mapping[str, QAction]) -> list[tuple[QAction, Spec]]:
    """Return the actions that need an entry, each with its line of the table."""
    return [(made[spec.key], spec) for spec in specs() if spec.needs_entry]


def enable(found: Iterable[tuple[QAction, Spec]], entry: Entry | None, *, hidden: bool = False) -> None:
    """Enable those of :func:`of_an_entry` that do something with the shown entry; the others say why not.

    ``hidden``: a view covers it, so that only what leads to one of its pages is enabled.
    """
    for action, spec in found:
        reason = why_not(spec, entry.inspection) if entry else ""
        if hidden and spec.page is None:
            reason = QCoreApplication.translate("actions", "No credential is shown here.")
        named = with_keys(title(spec), spec.shortcut)
        set_tooltip(action, f"{named}: {reason}" if reason else named)
        action.setEnabled(entry is not None and not reason)


def aim(found: Iterable[tuple[QAction, Spec]], navigator: Navigator) -> None:
    """Let those of :func:`of_an_entry` act on the row that is selected in front, else on the shown entry.

    With several rows selected in the table, or none, they are disabled; in a view that hides the entry, those are
    that would act on it unseen.
    """
    entry = aimed_at(navigator)
    if entry and entry is not navigator.entry:
        navigator.select(entry)
    enable(found, entry, hidden=navigator.views.hides_entry(navigator.view_in_front()))


def aimed_at(navigator: Navigator) -> Entry | None:
    """Return the entry whose row is selected in front, else the shown one; ``None`` for several rows."""
    rows = navigator.views.rows(navigator.view_in_front())
    if rows is None:
        return navigator.entry
    return rows[0] if len(rows) == 1 else None


def _renaming(navigator: Navigator, rename: Act) -> Act:
    """Return what edits a name where its row is seen: in the table, else with ``rename`` in the sidebar."""

    def edit() -> None:
        if navigator.views.rows(navigator.view_in_front()) is None:
            rename()
        else:
            navigator.views.table().rename()

    return edit


class Reasons(QObject):
    """Shows the tooltips of the actions in a menu that cannot be used: they say why."""

    def eventFilter(self, menu: QObject, event: QEvent) -> bool:
        """Let a menu show the tooltip of a disabled action only. Called by Qt for every event of a menu."""
        if isinstance(menu, QMenu) and isinstance(event, QHelpEvent):
            action = menu.actionAt(event.pos())
            menu.setToolTipsVisible(action is not None and not action.isEnabled())
        return False


def _pressing(keys: str) -> Act:
    """Return what lets the field that has the focus do what these keys do in it."""

    def press() -> None:
        sequence: Any = QKeySequence(keys)
        pressed: QKeyCombination = sequence[0]
        target = QApplication.focusWidget()
        while target:
            event = QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers())
            target.event(event)  # not sent: Qt would look for this very shortcut again
            target = None if event.isAccepted() or target.isWindow() else target.parentWidget()

    return press


def _showing(navigator: Navigator, page: PageKey) -> Act:
    return lambda: navigator.show_page(page)


def _minting_token(navigator: Navigator) -> Act:
    return lambda: navigator.show_page(PageKey.MINT, lambda page: page.show_next_step("mint-narrower"))


def _changing_connection(navigator: Navigator) -> Act:
    return lambda: navigator.show_page(PageKey.CALLS, lambda page: page.change_connection())


def _named(name: str, act: Callable[_P, None]) -> Callable[_P, None]:
    """Return ``act`` so that a failure of it can name the action."""

    def acting_by_name(*args: _P.args, **kwargs: _P.kwargs) -> None:
        with acting(name):
            act(*args, **kwargs)

    return acting_by_name


def _without_state(act: Act) -> Callable[[bool], None]:
    """Return a slot for ``triggered`` that ignores its argument."""

    def slot(_checked: bool) -> None:
        act()

    return slot
