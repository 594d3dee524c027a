"""Reads and writes scope files, and saves new keys with access for their owner only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inspector.credential.model.key_file import FILE_NAME, SUFFIX, TOKEN_FILE_NAME, key_json
from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.scope_json import Misread, read_scope, write_scope
from inspector.credential.text import shapes
from inspector.credential.text.secret import Secret
from inspector.credential.text.visible import visible
from inspector.export.not_written import not_written
from inspector.process.private_file import Written
from inspector.process.write_faults import NotWritten
from inspector.window.pages.mint.minting import CredentialType, Made
from inspector.window.pages.mint.scope_folder import LARGEST
from inspector.window.text import labels
from inspector.window.widgets.files import Files, ask_open, ask_save
from inspector.window.widgets.question_dialog import NotWrittenDialog


class ScopeFiles(QObject):
    """Asks for a file name, reads or writes, and reports the result."""

    scope_read = Signal(object)
    mistake_read = Signal(str)
    """A file was read that contains no valid scope; carries its text."""
    announced = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._files = Files()
        self._again: Callable[[], None] | None = None
        """Asks for a place once more; holds the key only while it is written."""
        self._files.read_ended.connect(self._on_read)
        self._files.write_ended.connect(self._on_written)

    def load_scope(self) -> None:
        """Ask for a scope file and read it."""
        kind = self.tr("Scopes (*.json)")
        ask_open(self._window, self.tr("Load a scope"), lambda paths: self.read(paths[0]), kind=kind)

    def read(self, path: Path) -> None:
        """Read a scope file."""
        self._files.read(path, LARGEST)

    def save_scope(self, scope: Scope) -> None:
        """Ask for a file name and save a scope, which contains no secret."""
        text, title = write_scope(scope), self.tr("Save the scope")

        def write(path: Path) -> None:
            self._again = lambda: self.save_scope(scope)
            self._files.write(path, lambda: text)

        kind = self.tr("Scopes (*.json)")
        ask_save(self._window, title, write, name="scope.json", kind=kind, end="json")

    def save_made(self, made: Made) -> None:
        """Ask for a path and save a new credential with its refresh token."""
        key = made.minted
        text = key_json(key.credential, key.refresh_token, key.valid_until, key.endpoint)
        self.save_key(text, token=made.order.making is CredentialType.TOKEN)

    def save_key(self, text: Secret, *, token: bool = False) -> None:
        """Ask for a file name and save a key or a token."""
        title = self.tr("Save the token") if token else self.tr("Save the key")
        kind = self.tr("Momento keys ({patterns})").format(patterns=f"*.{SUFFIX}")
        every = self.tr("All files (*)")

        def write(path: Path) -> None:
            self._again = lambda: self.save_key(text, token=token)
            self._files.write_secret(path, text)

        ask_save(
            self._window,
            title,
            write,
            name=TOKEN_FILE_NAME if token else FILE_NAME,
            kind=f"{kind};;{every}",
            end=SUFFIX,
        )

    def _on_read(self, name: str, content: bytes, problem: str) -> None:
        titles = {
            "unreadable": self.tr("{name} cannot be read."),
            "large": self.tr("{name} is too large for a scope."),
            "not-text": self.tr("{name} is not UTF-8 text."),
            "credential": self.tr("{name} holds a credential and is no scope. It was not shown."),
        }
        text = ""
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            problem = "not-text"
        if shapes.is_begun(text):
            problem = "credential"  # the editor would show it to all
        if problem:
            self.announced.emit(titles[problem].format(name=visible(name)))
            return
        read = read_scope(text)
        if isinstance(read, Misread):
            self.mistake_read.emit(text)
        else:
            self.scope_read.emit(read)

    def _on_written(self, name: str, problem: str) -> None:
        again, self._again = self._again, None
        if problem in set(NotWritten):
            if again:
                NotWrittenDialog(self._window, name, problem, again).open()
            self.announced.emit(labels.translate(not_written(name, problem)))
            return
        titles = {
            "": self.tr("{name} was saved."),
            Written.PRIVATE: self.tr("{name} was saved. Only you can read it."),
            Written.SHARED: self.tr(
                "{name} was saved. Others may be able to read it: the drive keeps no access rights, or the folder is "
                "synchronised with other computers."
            ),
        }
        self.announced.emit(titles[problem].format(name=visible(name)))
