"""What the window's further actions do: the other views, the dialogs, a shared screen, and forgetting by itself."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.window.entries.entry import Entry
from inspector.window.shell.views import Views

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.window.shell.main_window import MainWindow


class MoreCommands(QObject):
    """The slots that :class:`~inspector.window.shell.commands.Commands` inherits."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._entry: Entry | None = None
        self.others = Views(window)

    # Other views

    def show_table(self) -> None:
        """All credentials as a table."""
        self.others.show("table").table.setFocus()

    def show_compare(self) -> None:
        """The shown credential beside another one."""
        chosen = self._window.sidebar.selected()
        if len(chosen) == 2:
            self.compare(*chosen)
        else:
            self.others.show("compare").choose(self._entry)

    def compare(self, first: Entry, second: Entry) -> None:
        """Two credentials beside each other."""
        self.others.show("compare").choose(first, second)

    def show_help(self) -> None:
        """F1."""
        self.others.show("help")

    def show_computer(self) -> None:
        """What this computer's environment and profiles offer, by name."""
        self.others.show("computer").look()

    def go_back(self) -> None:
        """From another view to the credential, or to the empty page."""
        if self._entry:
            self.open_entry(self._entry)
        else:
            self._window.commands.show_empty()

    def open_entry(self, entry: Entry) -> None:
        """From another view to an entry."""
        self._window.show_view(self._window.entry_view)
        self._window.commands.select(entry)

    def arrive(self, entry: Entry) -> None:
        """Something was loaded: show it, or select its row where the table is in view."""
        if self.others.shown_key() == "table":
            self.others.view("table").select(entry)
        else:
            self._window.commands.select(entry)

    def show_again(self, entry: Entry) -> None:
        """Back to an entry from another view, by a click on it."""
        if self.others.is_shown() or self._window.views.currentWidget() is self._window.empty:
            self._window.commands.show_entry(entry)

    def show_marks(self, entries: list[Entry]) -> None:
        """Findings of entries changed because another one came or went."""
        if self._entry in entries and self._entry and self._window.has_entry_view():
            self._window.pages.show_findings(self._entry)

    def tell_silent(self) -> None:
        """Another program offers something to paste or drop, and does not answer."""
        text = self.tr("The program that holds the copied text does not answer. Copy it again.")
        self._window.commands.announce(text)

    # From this computer

    def take_environment(self, name: str) -> None:
        """Load what an environment variable holds."""
        from inspector.window.loading.local_sources import environment_text  # noqa: PLC0415 - seldom used

        text, source = environment_text(name)
        if text.strip():
            self._window.intake.take_text(text, source)
        else:
            self._window.commands.announce(self.tr("{name} is empty.").format(name=name))

    def take_profile(self, file: Path, name: str) -> None:
        """Load one profile of the Momento command line."""
        self._window.intake.take_profile(file, name)

    # Dialogs

    def ask_moment(self) -> None:
        """Was it valid then?"""
        from inspector.window.pages.inspect.moment_dialog import MomentDialog  # noqa: PLC0415 - seldom used

        if self._entry:
            dialog = MomentDialog(self._entry, time.time(), self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def show_about(self) -> None:
        """Version, licence and protection."""
        from inspector.window.shell.about_dialog import AboutDialog  # noqa: PLC0415 - seldom used

        window = self._window
        dialog = AboutDialog(
            window.clipboard.copy_text,
            idle_minutes=window.session.idle.minutes,
            lock_told=window.session.is_told_of_locks(),
            parent=window,
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Protection

    def share_screen(self, sharing: bool) -> None:
        """Mask subjects and endpoints everywhere, or show them again."""
        window = self._window
        window.entries.hide_details = sharing
        if window.has_entry_view():
            window.header.hide_details(sharing)
            window.pages.hide_details(sharing)
        self.others.hide_details(sharing)
        window.entries.looks_changed()
        window.sharing_label.setVisible(sharing)
        if sharing:
            window.statusBar().clearMessage()  # the last one may name what is hidden from now on

    def forget_after_idling(self, minutes: int) -> None:
        """Nobody was there for a while."""
        text = self.tr("Everything was forgotten after {minutes} minutes without input.").format(
            minutes=minutes
        )
        self._forget_by_itself(text)

    def forget_after_lock(self) -> None:
        """The session was locked."""
        self._forget_by_itself(self.tr("Everything was forgotten when the session was locked."))

    def _forget_by_itself(self, text: str) -> None:
        if self._window.entries.entries():
            self._window.commands.forget_at_once()
            self._window.empty.notice.show_text("info", text)
            self._window.status_message.announce(text)
