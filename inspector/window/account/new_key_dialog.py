"""The new version 2 key, which the service returns only once: copy it, save it, or go on with its entry."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from inspector.credential.model.key_file import FILE_NAME, SUFFIX, global_key_json
from inspector.credential.model.key_info import KeyInfo
from inspector.credential.text.secret import Secret
from inspector.credential.text.visible import visible
from inspector.export.not_written import not_written
from inspector.process.private_file import Written
from inspector.process.write_faults import NotWritten
from inspector.window.entries.entry import Entry
from inspector.window.protection.clipboard import KEPT_SECONDS
from inspector.window.text import labels
from inspector.window.widgets import deletion
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner, column, row
from inspector.window.widgets.dialog import ScrollingDialog
from inspector.window.widgets.fields.secret_field import SecretField
from inspector.window.widgets.files import Files, ask_save
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.question_dialog import NotWrittenDialog

_WIDTH = 520


class NewKeyDialog(ScrollingDialog):
    """Shows one new key, masked."""

    secret_copied = Signal(object)
    """Asks to copy this :class:`Secret`."""

    def __init__(self, over: QWidget, entry: Entry, *, hide_details: bool = False) -> None:
        """``hide_details``: the screen is shared, and nothing can be revealed."""
        super().__init__(over, _WIDTH)
        self._entry = entry
        self._files = Files(self)
        self._files.write_ended.connect(self._on_written)
        title = self.tr("The key was created")
        self.setWindowTitle(title)
        deletion.delete_when_done(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        outer = column("m", "l")
        outer.addWidget(PlainLabel(title, size="title", bold=True, wrap=True))
        name = PlainLabel(bold=True, wrap=True)
        name.show_foreign(entry.name)
        self.secret = SecretField()
        self.secret.show_secret(entry.inspection.token)
        self.secret.forbid_reveal(hide_details)
        self._once = self.tr("The service returns it only once. Copy or save it before the program ends.")
        self.answer = Banner("warning", self._once)
        self.copy = Button(self.tr("Copy key"), "copy", primary=True)
        self.save = Button(self.tr("Save key file…"), "save")
        self.close_button = Button(self.tr("Close"))
        buttons = row("s")
        buttons.addWidget(self.copy)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        for part in (name, self.secret, self.answer):
            outer.addWidget(part)
        outer.addStretch(1)
        outer.addLayout(buttons)
        self.set_contents(outer)
        self.secret.copied.connect(self._on_copy)
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.accept)
        self.copy.setFocus()

    def show_kept(self, secret: Secret | None, seconds: int) -> None:
        """Show whether the key is on the clipboard, and how many ``seconds`` it stays there."""
        left = seconds / KEPT_SECONDS
        own = secret is not None and secret == self._entry.inspection.token
        self.copy.tick(left if own else 0.0)
        self.secret.show_copied(secret, left)

    def text(self) -> Secret:
        """Return what is saved."""
        known = self._entry.inspection
        host = known.endpoint.host if known.endpoint else ""
        key = known.token or known.pasted
        return global_key_json(key, known.refresh_token, known.key_info or KeyInfo(), host)

    def _on_copy(self) -> None:
        self.secret_copied.emit(self._entry.inspection.token)

    def _on_save(self) -> None:
        text = self.text()
        kind = self.tr("Momento keys ({patterns})").format(patterns=f"*.{SUFFIX}")
        ask_save(
            self,
            self.tr("Save the key"),
            lambda path: self._files.write_secret(path, text),
            name=FILE_NAME,
            kind=f"{kind};;{self.tr('All files (*)')}",
            end=SUFFIX,
        )

    def _on_written(self, name: str, problem: str) -> None:
        if problem in set(NotWritten):
            self.answer.show_text(
                "error", labels.sentences((labels.translate(not_written(name, problem)), self._once))
            )
            NotWrittenDialog(self, name, problem, self._on_save).open()
            return
        tone, text = {
            Written.PRIVATE: ("ok", self.tr("{name} was saved. Only you can read it.")),
            Written.SHARED: (
                "warning",
                self.tr(
                    "{name} was saved. Others may be able to read it: the drive keeps no access rights, or the folder "
                    "is synchronised with other computers."
                ),
            ),
        }[Written(problem)]
        self.answer.show_text(tone, text.format(name=visible(name)))
