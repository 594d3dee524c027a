"""The buttons of the toolbar, once the window is connected."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.window.page_table import PageKey
from inspector.window.widgets.plain import copy_tooltip, keep_room

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QStackedWidget

    from inspector.window.shell.entry_view import EntryView
    from inspector.window.widgets.buttons import Button


class ToolbarButtons(QObject):
    """Lets each button trigger its action. The one that leads to the Mint page is not shown on that page."""

    def __init__(
        self, buttons: Mapping[str, Button], actions: Mapping[str, QAction], stack: QStackedWidget
    ) -> None:
        super().__init__(stack)
        self._mint, self._stack = buttons["mint"], stack
        self._view: EntryView | None = None
        for key, button in buttons.items():
            action = actions[key]
            button.clicked.connect(action.trigger)
            action.changed.connect(partial(_follow, button, action))
            copy_tooltip(button, action)
        keep_room(self._mint)
        stack.currentChanged.connect(self._offer_minting)

    def follow(self, view: EntryView) -> None:
        """Follow the pages of this view from now on."""
        self._view = view
        view.pages.currentChanged.connect(self._offer_minting)

    def _offer_minting(self) -> None:
        view = self._view
        there = view is not None and self._stack.currentWidget() is view and view.pages.key is PageKey.MINT
        self._mint.setVisible(not there)


def _follow(button: Button, action: QAction) -> None:
    """Show whether the action can be used, and if not, why."""
    button.setEnabled(action.isEnabled())
    copy_tooltip(button, action)
