"""The saved scopes in the template menu of the Mint page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inspector.credential.scopes.scope import Scope
from inspector.window.pages.mint.saved_scopes import SavedScopes
from inspector.window.pages.mint.scope_folder import SavedScope
from inspector.window.pages.mint.scopes_dialog import NameDialog, ScopesDialog
from inspector.window.pages.mint.toolbar import MintToolbar


class SavedScopesMenu(QObject):
    """Lists the scopes saved by name, saves the one in the form, and opens the dialog that manages them."""

    scope_chosen = Signal(object)
    """A saved ``Scope`` is to be used."""
    announced = Signal(str)

    def __init__(self, over: QWidget, bar: MintToolbar, scope: Callable[[], Scope]) -> None:
        """``scope`` returns the one in the form."""
        super().__init__(over)
        self._over, self._menu, self._scope = over, bar.saved_menu, scope
        self.saved = SavedScopes(self)
        self.saved.changed.connect(self._fill)
        self.saved.told.connect(self.announced)
        bar.menu.aboutToShow.connect(self.saved.look)
        self._fill()
        self.saved.look()

    def keep(self) -> None:
        """Ask for a name and save the scope in the form."""
        self._keep_over(self._over)

    def _keep_over(self, over: QWidget) -> None:
        NameDialog(over, self.saved, self._scope()).open()

    def manage(self) -> None:
        """Open the list of saved scopes."""
        dialog = ScopesDialog(self._over, self.saved)
        dialog.scope_chosen.connect(self.scope_chosen)
        dialog.keep_wanted.connect(lambda: self._keep_over(dialog))
        dialog.open()

    def _fill(self) -> None:
        self._menu.clear()
        for saved in self.saved.scopes:
            self._menu.addAction(saved.name.replace("&", "&&")).triggered.connect(self._choosing(saved))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Save this scope as…")).triggered.connect(self.keep)
        self._menu.addAction(self.tr("Manage saved scopes…")).triggered.connect(self.manage)

    def _choosing(self, saved: SavedScope) -> Callable[[], None]:
        return lambda: self.scope_chosen.emit(saved.scope)
