"""Scope files read and written, and new keys saved for their owner only, beside the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.credential.key_file import FILE_NAME
from inspector.credential.scope_json import Misread, read_scope, write_scope
from inspector.credential.scopes import Scope
from inspector.credential.secret import Secret
from inspector.credential.visible import visible
from inspector.private_file import replace_private

LARGEST = 65_536
"""Bytes of a scope file that are read."""


class ScopeFiles(QObject):
    """Asks where, reads or writes, and says what came of it."""

    scope_read = Signal(object)
    mistake_read = Signal(str)
    """The text of a file that is no scope."""
    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._files = Files()
        self._files.read_ended.connect(self._on_read)
        self._files.write_ended.connect(self._on_written)

    def load_scope(self) -> None:
        """Ask for a scope file."""
        dialog = QFileDialog(self._window, self.tr("Load a scope"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Scopes (*.json)"))
        dialog.setHistory([])
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, path: Path) -> None:
        """Read a scope file."""
        self._files.read(path)

    def save_scope(self, scope: Scope) -> None:
        """Ask where to save a scope. It holds no secret."""
        text = write_scope(scope)
        self._ask(self.tr("Save the scope"), "scope.json", lambda path: self._files.write(path, text))

    def save_key(self, text: Secret) -> None:
        """Ask where to save a key file."""
        title = self.tr("Save the key, readable by you only")
        self._ask(title, FILE_NAME, lambda path: self._files.write_secret(path, text))

    def _ask(self, title: str, name: str, save: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setHistory([])
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: save(Path(chosen)))
        dialog.open()

    def _on_read(self, name: str, text: str, problem: str) -> None:
        titles = {
            "unreadable": self.tr("{name} cannot be read."),
            "large": self.tr("{name} is too large for a scope."),
            "not-text": self.tr("{name} is not UTF-8 text."),
        }
        if problem:
            self.said.emit(titles[problem].format(name=visible(name)))
            return
        read = read_scope(text)
        if isinstance(read, Misread):
            self.mistake_read.emit(text)
        else:
            self.scope_read.emit(read)

    def _on_written(self, name: str, problem: str) -> None:
        text = self.tr("{name} could not be written.") if problem else self.tr("{name} was saved.")
        self.said.emit(text.format(name=visible(name)))


class Files(QObject):
    """Reads and writes in daemon threads: a dead network drive must stop neither the window nor its end."""

    read_ended = Signal(str, str, str)
    """File name, text, and what went wrong: ``unreadable``, ``large``, ``not-text`` or nothing."""
    write_ended = Signal(str, str)
    """File name and what went wrong: ``unwritable`` or nothing."""

    def read(self, path: Path) -> None:
        """Read a small text file."""
        self._start(self._read, path)

    def write(self, path: Path, text: str) -> None:
        """Write a text that is no secret."""
        self._start(self._write, path, text)

    def write_secret(self, path: Path, secret: Secret) -> None:
        """Write a secret whole or not at all, into a file only its owner can read."""
        self._start(self._write_secret, path, secret)

    def _start(self, work: object, *arguments: object) -> None:
        threading.Thread(target=work, args=arguments, name="scope-file", daemon=True).start()  # type: ignore[arg-type]

    def _read(self, path: Path) -> None:
        try:
            if not path.is_file():
                raise OSError
            with path.open("rb") as file:
                content = file.read(LARGEST + 1)
            text, problem = ("", "large") if len(content) > LARGEST else (content.decode("utf-8-sig"), "")
        except OSError:
            text, problem = "", "unreadable"
        except UnicodeDecodeError:
            text, problem = "", "not-text"
        self.read_ended.emit(path.name, text, problem)

    def _write(self, path: Path, text: str) -> None:
        try:
            path.write_text(text, "utf-8")
        except OSError:
            self.write_ended.emit(path.name, "unwritable")
        else:
            self.write_ended.emit(path.name, "")

    def _write_secret(self, path: Path, secret: Secret) -> None:
        self.write_ended.emit(path.name, "" if replace_private(path, secret.reveal()) else "unwritable")
