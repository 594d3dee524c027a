"""Removes credentials from memory: one, all, or all automatically after idle time or a session lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.window.background import garbage
from inspector.window.entries.endings import shown_name
from inspector.window.entries.forget_dialog import ask_before_forgetting, ask_before_removing
from inspector.window.text import labels
from inspector.window.widgets import deletion

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inspector.window.entries.entry import Entry
    from inspector.window.session import Session
    from inspector.window.shell.navigation import Navigator

_AT_REST_MS = 500


class Forgetting(QObject):
    """Removes entries and everything shown of them. Asks first if the only copy of a key would be lost."""

    announced = Signal(str)
    forgot_by_itself = Signal(str)
    """All credentials were cleared automatically; carries a sentence with the reason."""

    def __init__(self, over: QWidget, session: Session, navigator: Navigator) -> None:
        super().__init__(over)
        self._over, self._session, self._navigator = over, session, navigator

    def remove_shown(self) -> None:
        """Remove the shown entry."""
        if self._navigator.entry:
            self.remove([self._navigator.entry])

    def remove(self, chosen: list[Entry]) -> None:
        """Remove entries in one step; asks once if the only copy of a key would be lost, or several without a file."""
        ask_before_removing(self._over, chosen, lambda: self._remove(chosen))

    def forget_everything(self) -> None:
        """Remove all entries; asks first if the only copies of keys would be lost."""
        ask_before_forgetting(self._over, self._session.entries.entries(), self.forget_at_once)

    def leave(self, end: Callable[[], None]) -> None:
        """Call ``end``; asks first if the only copies of keys would be lost."""
        ask_before_forgetting(self._over, self._session.entries.entries(), end, leaving=True)

    def forget_at_once(self) -> None:
        """Remove all entries, what the pages show of them, and a copied secret."""
        self._session.intake.cancel()
        self._session.operations.forget_all()
        self._session.entries.clear()
        self._navigator.views.forget()
        self._show_nothing()
        garbage.release()
        QTimer.singleShot(_AT_REST_MS, self, self._collect)
        self.announced.emit(self.tr("All credentials cleared."))

    def _collect(self) -> None:
        """Collect now what was let go, so that the next drop of files need not wait for it."""
        if not self._session.intake.busy:
            garbage.renew()

    def forget_after_idling(self, minutes: int) -> None:
        """Clear all credentials after idle time."""
        text = self.tr("All credentials cleared after {minutes} minutes without input.")
        self._forget_by_itself(text.format(minutes=minutes))

    def forget_after_lock(self) -> None:
        """Clear all credentials after a session lock."""
        self._forget_by_itself(self.tr("All credentials cleared because the session was locked."))

    def _remove(self, chosen: list[Entry]) -> None:
        entries = self._session.entries
        loaded = set(entries.entries())
        gone = [
            entry for entry in chosen if entry in loaded
        ]  # others were removed while the question was open
        if not gone:
            return
        following = self._navigator.neighbour(gone)
        if following is not None and len(gone) == 1 and self._navigator.selected() is not following:
            self._navigator.select(following)  # Qt would make one current without selecting it
        self._session.operations.forget(gone)
        entries.remove(gone)
        self.announced.emit(
            self.tr("%n credentials were removed.", None, len(gone))
            if len(gone) > 1
            else self.tr("{name} was removed.").format(name=shown_name(gone[0]))
        )
        if following is None:
            self._show_nothing()
        elif self._navigator.selected() is not following:
            self._navigator.select(following)

    def _show_nothing(self) -> None:
        deletion.close_popups()
        deletion.close_dialogs(self._over)
        self._session.clipboard.clear_secret()
        self._navigator.show_nothing()

    def _forget_by_itself(self, text: str) -> None:
        if self._session.entries.entries() or self._navigator.views.holds_secrets():
            only_here = sum(entry.only_here for entry in self._session.entries.entries())
            lost = self.tr("%n of them had not been saved anywhere.", None, only_here) if only_here else ""
            self.forget_at_once()
            self.forgot_by_itself.emit(labels.sentences([text, lost]))
