"""Renewal of an API key: its refresh token, from the credential's file or from the clipboard."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from inspector.credential.text.secret import Secret
from inspector.window.entries.entry import Entry
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import column, row
from inspector.window.widgets.fields.secret_field import SecretField
from inspector.window.widgets.pasting import SelectionReader
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.problem import ProblemLine

_LONGEST = 8_192


class RenewForm(QWidget):
    """Holds a refresh token, masked. It is never put into a text field, which would keep it in its undo history."""

    changed = Signal()
    secret_copied = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._token: Secret | None = None
        self._entry: Entry | None = None
        self._pasted: WeakKeyDictionary[Entry, tuple[Secret | None, Secret]] = WeakKeyDictionary()
        """What was pasted for each entry, and the refresh token that it had then: a renewed key has a newer one."""
        self._hint = PlainLabel(wrap=True, tone="muted")
        self.token = SecretField()
        self.token.copied.connect(lambda: self.secret_copied.emit(self._token))
        self.paste_button = Button(self.tr("Paste the refresh token"), "paste")
        self.paste_button.clicked.connect(self.paste)
        self._problem = ProblemLine()
        self._reader = SelectionReader()
        self._reader.silent.connect(self._on_silent)
        line = row("s")
        line.addWidget(self.paste_button)
        line.addStretch(1)
        layout = column("s")
        for part in (self._hint, self.token, self._problem):
            layout.addWidget(part)
        layout.addLayout(line)
        self.setLayout(layout)
        self.show_token(None)

    def refresh_token(self) -> Secret | None:
        """Return the refresh token, if there is one."""
        return self._token

    def show_entry(self, entry: Entry) -> None:
        """Show the refresh token that was pasted for an entry, if it was loaded with another or none."""
        self._entry = entry
        own = entry.inspection.refresh_token
        before, pasted = self._pasted.get(entry, (own, own))
        self.show_token(pasted if before == own else own)

    def show_token(self, token: Secret | None) -> None:
        """Show a refresh token, masked; ``None`` shows the hint to paste one."""
        self._token = token
        self._problem.show_problem("")
        self.token.show_secret(token)
        self._hint.setText(
            self.tr("The service exchanges the key and this refresh token for a new pair.")
            if token
            else self.tr(
                "To renew a key, use the refresh token that was shown or downloaded together with it."
            )
        )
        self.changed.emit()

    def take_over(self, before: RenewForm) -> None:
        """Hold the refresh token that the form of another window holds, and those pasted for other keys."""
        self._pasted = before._pasted
        self.show_token(before.refresh_token())

    def paste(self) -> None:
        """Take it from the clipboard."""
        self._reader.when_answered(self._take_pasted)

    def _take_pasted(self) -> None:
        text = QApplication.clipboard().text()[: _LONGEST + 1].strip()
        if text and len(text) <= _LONGEST and text.isprintable():
            token = Secret(text)
            if self._entry is not None:
                self._pasted[self._entry] = (self._entry.inspection.refresh_token, token)
            self.show_token(token)
            return
        self._problem.show_problem(
            self.tr("The clipboard contains no refresh token. A refresh token is one line of text.")
        )

    def _on_silent(self) -> None:
        self._problem.show_problem(
            self.tr("The program that holds the copied text does not answer. Copy it again.")
        )
