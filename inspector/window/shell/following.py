"""Follow the file of a credential: the action that switches it, what is said, and where the new one is shown."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QWidget

from inspector.credential.text.visible import visible
from inspector.process.lazy import lazy
from inspector.window.loading.followed_files import MOST, FileState
from inspector.window.page_table import PageKey
from inspector.window.shell.views import ViewKey
from inspector.window.text import labels

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from inspector.credential.model.inspection import FilePlace
    from inspector.window.entries.entry import Entry
    from inspector.window.session import Session
    from inspector.window.shell.navigation import Navigator
    from inspector.window.text import arrivals
else:
    arrivals = lazy("inspector.window.text.arrivals")

_TYPED_INTO = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)
_WITH_FORMS = frozenset({PageKey.MINT, PageKey.CALLS})
"""Pages that are left only by a person: what was chosen in their forms belongs to the shown credential."""


class Following(QObject):
    """Connects the followed files with the window. It is deleted with the window; the files are followed on."""

    announced = Signal(str)

    def __init__(self, owner: QWidget, session: Session, navigator: Navigator) -> None:
        super().__init__(owner)
        self._window = owner
        self._compared: tuple[Entry | None, Entry | None] = (None, None)
        """The two that were shown beside each other last."""
        self._files, self._navigator = session.followed, navigator
        self._action: QAction | None = None
        self._troubled: WeakSet[Entry] = WeakSet()
        """Entries whose file does not hold them now, as was said."""
        navigator.shown.connect(self._show)
        self._files.arrived.connect(self._on_arrival)
        self._files.state_changed.connect(self._on_state)
        self._files.exhausted.connect(self._on_exhausted)

    def attach(self, action: QAction) -> None:
        """Keep the check mark of this action as the shown credential has it."""
        self._action = action

    def switch(self, on: bool) -> None:
        """Follow the file of the shown credential, or stop."""
        entry = self._navigator.entry
        if entry is None or on == (self._files.state_of(entry) is not None):
            return
        if not on:
            name = self._file(entry)
            self._files.stop(entry)
            self.announced.emit(self.tr("Stopped following {name}.").format(name=name))
        elif self._files.follow(entry):
            text = self.tr("Following {name}: a new credential in it will appear here.")
            self.announced.emit(text.format(name=self._file(entry)))
        else:
            self._refuse()

    def _refuse(self) -> None:
        text = (
            self.tr("{count} files are followed already. Stop following one first.").format(count=MOST)
            if self._files.is_full()
            else self.tr("This credential did not come from a file that holds a key or token.")
        )
        self.announced.emit(text)
        self._show(self._navigator.entry)

    def _show(self, entry: Entry | None) -> None:
        state = self._files.state_of(entry) if entry else None
        if self._action:
            self._action.setChecked(state is not None)
        if entry:
            self._show_state(entry, state)

    def _show_state(self, entry: Entry, state: FileState | None) -> None:
        texts = {
            FileState.WATCHED: self.tr("Following {name}"),
            FileState.GONE: self.tr("{name} was deleted"),
            FileState.LOST: self.tr("No longer in {name}"),
            FileState.DAMAGED: self.tr("Damaged in {name}"),
            FileState.UNREADABLE: self.tr("{name}: nothing could be read"),
            FileState.SILENT: self.tr("{name}: drive not responding"),
        }
        tone = "info" if state in (FileState.WATCHED, None) else "warning"
        text = texts[state].format(name=self._file(entry)) if state else ""
        self._navigator.entry_view.header.show_following(tone, text, self._trouble(entry))

    def _on_state(self, entry: Entry, state: FileState | None) -> None:
        if entry is self._navigator.entry:
            self._show(entry)
        texts = {
            FileState.GONE: self.tr("{name} was deleted. Following continues."),
            FileState.SILENT: self.tr("The drive of {name} is not responding. Following continues."),
        }
        text = texts[state].format(name=self._file(entry)) if state in texts else self._trouble(entry)
        if text:
            self._troubled.add(entry)
        elif entry in self._troubled:
            self._troubled.discard(entry)
            if state is FileState.WATCHED:
                text = self.tr("{name} holds this credential again.").format(name=self._file(entry))
        if text:
            self.announced.emit(text)

    def _trouble(self, entry: Entry) -> str:
        """Say what was read, and that something else is shown; empty if there is nothing wrong with it."""
        trouble = self._files.trouble_of(entry)
        if trouble is None:
            return ""
        text = self.tr(
            "{name} no longer holds this credential (read at {time}): {why} Shown is what it held before. "
            "Following continues."
        )
        if self._files.state_of(entry) is FileState.UNREADABLE:  # what it holds is not known
            text = self.tr(
                "{name}: nothing could be read at {time}. {why} Shown is what it held before. Following continues."
            )
        why, at = trouble
        told = labels.ended(labels.translate(why))
        return text.format(name=self._file(entry), time=labels.local_clock(at), why=told)

    def _on_arrival(self, old: Entry, new: Entry, place: FilePlace) -> None:
        before, after, at, file = old.inspection, new.inspection, time.time(), _name(place.path)

        def told() -> str:
            return arrivals.arrival_sentences(before, after, at, file)

        if self._navigator.entry is old and self._may_show_beside(old):
            focused = self._window.focusWidget() if self._navigator.view_in_front() else None
            self._navigator.select(new)
            self._navigator.compare(old, new, told)
            self._compared = (old, new)
            if focused:
                focused.setFocus()
        self.announced.emit(told())

    def _may_show_beside(self, old: Entry) -> bool:
        """Return whether the comparison may come by itself: nobody types, or has a page with a form before them.

        A comparison that a person chose stays; one that came by itself goes on with the next credential.
        """
        focused, app = self._window.focusWidget(), QApplication
        types = isinstance(focused, _TYPED_INTO) and not focused.property("readOnly")
        if types or app.activeModalWidget() or app.activePopupWidget():
            return False
        view = self._navigator.view_in_front()
        if view is None:
            return self._navigator.entry_view.pages.key not in _WITH_FORMS
        compared = view is ViewKey.COMPARE and self._navigator.views.compare().chosen() == self._compared
        return compared and self._compared[1] is old

    def _on_exhausted(self, place: FilePlace) -> None:
        text = self.tr("{name} changes too often. Stopped following it.")
        self.announced.emit(text.format(name=_name(place.path)))

    def _file(self, entry: Entry) -> str:
        """The name of the file that is followed for an entry, or of the first one that it was read from."""
        place = self._files.place_of(entry) or next(reversed(entry.places), None)
        return _name(place.path if place else entry.inspection.source.name or entry.name)


def _name(path: str) -> str:
    """The file's name without its folder."""
    return visible(path.replace("\\", "/").rpartition("/")[2], 60)
