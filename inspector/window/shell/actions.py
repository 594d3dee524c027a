"""The window's actions made from their table, with shortcuts, tooltips and icons in the colours of the theme."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from inspector.window.action_table import specs, title
from inspector.window.look import theme
from inspector.window.shell.failure_notice import acting
from inspector.window.widgets.plain import set_tooltip


def build(owner: QWidget, commands: QObject) -> dict[str, QAction]:
    """All actions of the ``owner`` window, connected to the methods of ``commands``."""
    made: dict[str, QAction] = {}
    for spec in specs():
        action = QAction(spec.text, owner)
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
        action.setCheckable(spec.checkable)
        slot: Callable[..., None] = getattr(commands, spec.slot)
        plain = title(spec)
        (action.toggled if spec.checkable else action.triggered).connect(
            _acting(slot, plain, with_state=spec.checkable)
        )
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        set_tooltip(action, f"{plain} ({keys})" if keys else plain)
        owner.addAction(action)
        if spec.icon:
            action.setIcon(theme.icon(spec.icon))
        made[spec.key] = action
    return made


def fill_menus(
    menus: Mapping[str, QMenu],
    made: Mapping[str, QAction],
    more: Mapping[str, Callable[[QMenu], None]],
) -> None:
    """Put the actions into the menus of their table, and below them what ``more`` adds."""
    for spec in specs():
        if spec.separated:
            menus[spec.menu].addSeparator()
        menus[spec.menu].addAction(made[spec.key])
    for key, fill in more.items():
        menus[key].addSeparator()
        fill(menus[key])


def _acting(slot: Callable[..., None], name: str, *, with_state: bool) -> Callable[[bool], None]:
    def act(checked: bool = False) -> None:
        with acting(name):
            if with_state:
                slot(checked)
            else:
                slot()

    return act
