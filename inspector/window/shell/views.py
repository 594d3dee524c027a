"""The views beside the pages of one credential: table, compare, help and this computer. Made when first shown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inspector.window.widgets.table import PlainTable

if TYPE_CHECKING:
    from inspector.window.shell.main_window import MainWindow

_MODULES = {
    "table": ("views.table.view", "TableView"),
    "compare": ("views.compare", "CompareView"),
    "help": ("views.help.view", "HelpView"),
    "computer": ("views.local_sources", "LocalSourcesView"),
}
_WITH_ENTRIES = frozenset({"table", "compare"})


class Views(QObject):
    """Makes the views and wires them to the window's commands."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._made: dict[str, QWidget] = {}
        self._hidden = False

    def show(self, key: str) -> Any:
        """Show a view: ``table``, ``compare``, ``help`` or ``computer``."""
        view = self.view(key)
        self._window.show_view(view)
        view.back.setFocus()
        return view

    def view(self, key: str) -> Any:
        """A view by its key, made if need be."""
        if key not in self._made:
            self._made[key] = self._make(key)
        return self._made[key]

    def is_shown(self) -> bool:
        """Whether one of them is in front."""
        return self.shown_key() is not None

    def shown_key(self) -> str | None:
        """The key of the view in front, if it is one of them."""
        shown = self._window.views.currentWidget()
        return next((key for key, view in self._made.items() if view is shown), None)

    def hide_details(self, hide: bool) -> None:
        """Mask subjects and endpoints, for a shared screen."""
        self._hidden = hide
        for key in ("compare",):
            if key in self._made:
                self.view(key).hide_details(hide)

    def _make(self, key: str) -> QWidget:
        module, name = _MODULES[key]
        build = getattr(import_module(f"inspector.window.{module}"), name)
        made: QWidget = build(self._window.entries) if key in _WITH_ENTRIES else build()
        self._wire(key, made)
        return made

    def _wire(self, key: str, made: Any) -> None:
        commands = self._window.commands
        made.text_copied.connect(commands.copy_text)
        for table in made.findChildren(PlainTable):
            table.text_copied.connect(commands.copy_text)
        made.announced.connect(commands.announce)
        made.closed.connect(commands.go_back)
        if key == "table":
            made.opened.connect(commands.open_entry)
            made.removed.connect(commands.remove)
            made.compared.connect(commands.compare)
        elif key == "compare":
            made.hide_details(self._hidden)
        elif key == "computer":
            made.environment_chosen.connect(commands.take_environment)
            made.profile_chosen.connect(commands.take_profile)
