"""The scopes saved by name, read and written beside the window."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from inspector import settings
from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.scope_json import Misread, NamedScope
from inspector.credential.text.visible import visible
from inspector.export.not_written import reason
from inspector.process.write_faults import NotWritten
from inspector.window.pages.mint import scope_folder
from inspector.window.pages.mint.scope_folder import SavedScope, Shelf, Unread
from inspector.window.text import labels, scope_labels

_Told = tuple[str, str, Path | None]
"""A sentence, its tone, and the file of the scope that was saved, if one was."""
_Job = Callable[[], _Told]
_MOST_TOLD = 3


class SavedScopes(QObject):
    """Keeps the list up to date. Jobs run one after another in a daemon thread: a drive may not answer."""

    changed = Signal()
    """The list was read."""
    told = Signal(str, str)
    """What became of a change, as a sentence, and its tone."""
    kept = Signal(object)
    """A scope was saved or renamed; carries its file. The list has it already."""
    _read = Signal(object, str, str, object)

    def __init__(self, parent: QObject, folder: Path | None = None) -> None:
        super().__init__(parent)
        self.folder = folder or settings.path().parent / "scopes"
        self.shelf: Shelf | None = None
        """``None`` until the folder was read once."""
        self._jobs: deque[_Job] = deque()
        self._changing = threading.Lock()
        self._thread: threading.Thread | None = None
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)

    @property
    def scopes(self) -> tuple[SavedScope, ...]:
        """Return the scopes, by name."""
        return self.shelf.scopes if self.shelf else ()

    def called(self, name: str) -> SavedScope | None:
        """Return the scope of this name, whatever its case."""
        return self.shelf.called(name) if self.shelf else None

    def look(self) -> None:
        """Read the folder again: another window may have changed it."""
        self._start(lambda: ("", "neutral", None))

    def save(self, name: str, scope: Scope) -> None:
        """Save a scope. One of the same name is replaced."""
        known = self.called(name)
        file, saved = known.file if known else None, self.tr("“{name}” was saved.").format(name=name)
        if scope_folder.holds_secret(scope, name):
            self.told.emit(self.secret_sentence(), "error")
            return
        self._start(lambda: self._kept(saved, scope_folder.save(self.folder, name, scope, file)))

    def rename(self, saved: SavedScope, name: str) -> None:
        """Give a scope another name, unless another scope has it."""
        known = self.called(name)
        if known and known.file != saved.file:
            self.told.emit(self.tr("Another scope is called “{name}”.").format(name=known.name), "error")
        elif scope_folder.holds_secret(saved.scope, name):
            self.told.emit(self.secret_sentence(), "error")
        elif name and name != saved.name:
            done = self.tr("“{old}” is now called “{name}”.").format(old=saved.name, name=name)
            file = saved.file
            self._start(lambda: self._kept(done, scope_folder.save(self.folder, name, saved.scope, file)))

    def delete(self, saved: SavedScope) -> None:
        """Delete a scope."""
        done = self.tr("“{name}” was deleted.").format(name=saved.name)
        failed = self.tr("“{name}” could not be deleted. {why}")

        def deleted() -> _Told:
            why = scope_folder.delete(saved.file)
            if why is None:
                return done, "ok", None
            return failed.format(name=saved.name, why=labels.translate(reason(why))), "error", None

        self._start(deleted)

    def take(self, file: Path) -> None:
        """Save the scope of a file from elsewhere, under its name or a free one like it."""
        taken = [each.name for each in self.scopes]

        def job() -> _Told:
            read = scope_folder.read_file(file)
            if not isinstance(read, NamedScope):
                unread = Unread(visible(file.name, scope_folder.LONGEST_NAME), read)
                return self.unread_sentence(unread), "error", None
            named = scope_folder.name_from(read.name) or scope_folder.name_from(file.stem)
            name = scope_folder.free_name(named, taken)
            if scope_folder.holds_secret(read.scope, name):
                return self.secret_sentence(), "error", None
            saved = self.tr("“{name}” was saved.").format(name=name)
            return self._kept(saved, scope_folder.save(self.folder, name, read.scope))

        self._start(job)

    def secret_sentence(self) -> str:
        """Return why a scope is not saved that contains a credential."""
        return self.tr("Not saved: the scope or its name contains a credential, and scopes are plain text.")

    def unread_sentence(self, unread: Unread) -> str:
        """Return why a file is no scope."""
        if isinstance(unread.why, Misread):
            text = self.tr("{name} is not a scope. {why}")
            return text.format(name=unread.name, why=scope_labels.misread(unread.why))
        titles = {
            "unreadable": self.tr("{name} cannot be read."),
            "large": self.tr("{name} is too large for a scope."),
            "not-text": self.tr("{name} is not UTF-8 text."),
        }
        return titles[unread.why].format(name=unread.name)

    def problems(self) -> str:
        """Return what is in the folder and cannot be used, as sentences; empty where all can."""
        if self.shelf is None:
            return ""
        if self.shelf.closed:
            text = self.tr("The folder of the saved scopes cannot be read: {folder}")
            return text.format(folder=visible(str(self.folder)))
        told = [self.unread_sentence(each) for each in self.shelf.unread[:_MOST_TOLD]]
        more = len(self.shelf.unread) - _MOST_TOLD
        if more > 0:
            told.append(self.tr("%n more files are not scopes.", None, more))
        if self.shelf.left_out:
            told.append(self.tr("%n files were not read: there are too many.", None, self.shelf.left_out))
        return "\n".join(told)

    def _kept(self, done: str, saved: Path | NotWritten) -> _Told:
        if isinstance(saved, Path):
            return done, "ok", saved
        text = self.tr("The scope could not be written to the folder of the settings. {why}")
        return text.format(why=labels.translate(reason(saved))), "error", None

    def _start(self, job: _Job) -> None:
        with self._changing:
            self._jobs.append(job)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="scopes", daemon=True)
                self._thread.start()

    def _work(self) -> None:
        while True:
            with self._changing:
                if not self._jobs:
                    self._thread = None
                    return
                job = self._jobs.popleft()
            told = job()
            shelf = scope_folder.look(self.folder)
            if isValid(self):
                self._read.emit(shelf, *told)

    def _on_read(self, shelf: Shelf, told: str, tone: str, saved: Path | None) -> None:
        fresh = shelf != self.shelf
        self.shelf = shelf
        if fresh:
            self.changed.emit()
        if saved is not None:
            self.kept.emit(saved)
        if told:
            self.told.emit(told, tone)
