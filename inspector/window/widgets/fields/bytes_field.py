"""An input field for bytes: as text, as hex, or from a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from inspector.window.look.theme import scaled
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import column, row
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.fields.exact_edit import LONGEST_SHOWN, ExactEdit, LongText
from inspector.window.widgets.files import Files, ask_open
from inspector.window.widgets.plain import ElidedLabel, PlainLabel, restyle

LARGEST_FILE = 5_242_880
"""The largest file, in bytes; a message to the service can hardly be larger."""
_LARGEST_SIZE = f"{LARGEST_FILE // 1_048_576} MiB"
TEXT, HEX, FILE = range(3)
_UNSHOWN = "\0\r\u2028\u2029\ufdd0\ufdd1"
"""Characters that a text control drops, changes or shows as something else."""
_NARROWEST = 90


class BytesField(QWidget):
    """One value. ``name`` is its accessible name; ``edit`` the control for text or hex.

    ``lines`` allows several lines and files (for a value); without it the field has one line (for a key). What is wrong
    is said below it, or with ``elsewhere`` by the form, which hears :attr:`problem_told`.
    """

    changed = Signal()
    problem_told = Signal()
    """What :meth:`told` returns has changed."""

    def __init__(self, name: str, *, lines: bool = False, elsewhere: bool = False) -> None:
        super().__init__()
        self._file: bytes | None = None
        self._long: str | None = None
        self._elsewhere = elsewhere
        self._written = TEXT
        self._files = Files()
        self._files.read_ended.connect(self._on_file)
        self.form = Choice()
        self.form.addItems([self.tr("Text"), self.tr("Hex")] + ([self.tr("File")] if lines else []))
        self.form.setAccessibleName(self.tr("{name}: entered as").format(name=name))
        self.edit = ExactEdit() if lines else _one_line()
        self.edit.setAccessibleName(name)
        self._file_name = ElidedLabel(self.tr("No file chosen"), tone="muted")
        self._choose = Button(self.tr("Choose…"), "open")
        self._summary = LongText()
        self._problem = PlainLabel(size="small", tone="error", wrap=True)
        self._problem.hide()
        self._entry = QStackedWidget()
        self._build()
        self.form.currentIndexChanged.connect(self._on_form)
        self.edit.textChanged.connect(self._on_edited)
        self._choose.clicked.connect(self._on_choose)
        self._summary.removed.connect(self._on_removed)
        if isinstance(self.edit, ExactEdit):
            self.edit.outgrown.connect(self.set_text)

    def _build(self) -> None:
        file = QWidget()
        file.setLayout(row("s"))
        file.layout().addWidget(self._choose)  # type: ignore[union-attr]
        file.layout().addWidget(self._file_name)  # type: ignore[union-attr]
        self._entry.addWidget(self.edit)
        self._entry.addWidget(file)
        self._entry.addWidget(self._summary)
        self._entry.setMinimumWidth(scaled(_NARROWEST))
        self._entry.setMaximumHeight(self.edit.maximumHeight())
        line = row("s")
        line.addWidget(self.form, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._entry, 1)
        layout = column("xs")
        layout.addLayout(line)
        layout.addWidget(self._problem)
        self.setLayout(layout)

    def set_low(self, low: bool) -> None:
        """Show one line of a value, for a low window."""
        if isinstance(self.edit, ExactEdit):
            self.edit.set_low(low)
            self._entry.setMaximumHeight(self.edit.maximumHeight())

    def value(self) -> bytes | None:
        """Return the bytes; ``None`` while the input is invalid (see :meth:`problem`)."""
        if self.form.currentIndex() == FILE:
            return self._file
        try:
            return self._typed()
        except ValueError:
            return None

    def problem(self) -> str:
        """Return what is wrong, as a sentence; empty if the input is valid."""
        if self.value() is not None:
            return ""
        if self.form.currentIndex() == FILE:
            return self.tr("Choose a file first.")
        return self.tr("This is not hex. Enter pairs of 0-9 and a-f, such as 6d 6f.")

    def told(self) -> tuple[str, str]:
        """Return the problem or hint that is shown, and its tone: ``error`` or ``muted``."""
        return self._problem.text(), str(self._problem.property("tone"))

    def show_problem(self) -> None:
        """Show what is wrong below the field, for a call that needs its value; the focus goes there."""
        self._show_problem(self.problem())
        (self._choose if self.form.currentIndex() == FILE else self.edit).setFocus()

    def show_bytes(self, value: bytes) -> None:
        """Show bytes: as text if they are UTF-8, else as hex."""
        text = self._as_text(value)
        self.form.setCurrentIndex(TEXT if text is not None else HEX)
        self.set_text(_as_hex(value) if text is None else text)

    def written(self) -> tuple[int, str]:
        """Return the notation, :data:`TEXT` or :data:`HEX`, and the text as it stands in the field, valid or not."""
        return self._written, self.text()

    def show_written(self, form: int, text: str) -> None:
        """Show what :meth:`written` returned before."""
        self._written = form
        self.form.setCurrentIndex(form)
        self.set_text(text)

    def take_over(self, before: BytesField) -> None:
        """Hold what the same field of another window holds, as text, as hex or as a file."""
        self._written = before._written
        self.form.setCurrentIndex(before.form.currentIndex())
        self._file = before._file
        if before._file is not None:
            self._file_name.setText(before._file_name.whole())
        self.set_text(before.text())

    def set_text(self, text: str) -> None:
        """Enter a text as if pasted; a long text is stored unchanged, outside the control."""
        if isinstance(self.edit, QLineEdit):
            self.edit.setText(text)
        else:
            self._long = text if len(text) > LONGEST_SHOWN else None
            self.edit.setPlainText(text if self._long is None else "")

    def text(self) -> str:
        """Return the text in the field."""
        return self.edit.text() if self._long is None else self._long

    def _typed(self) -> bytes:
        if self.form.currentIndex() == HEX:
            return bytes.fromhex(self.text())
        return self.text().encode()

    def _on_form(self, form: int) -> None:
        if form not in (FILE, self._written):
            self._written = form
            self._convert(form)
        self._on_edited()

    def _convert(self, form: int) -> None:
        """Keep the bytes when the notation changes, if they can be written in the new one."""
        if form == HEX:
            self.set_text(_as_hex(self.text().encode("utf-8", "replace")))
            return
        try:
            text = self._as_text(bytes.fromhex(self.text()))
        except ValueError:
            return
        if text is not None:
            self.set_text(text)

    def _as_text(self, value: bytes) -> str | None:
        """Return the text for these bytes; ``None`` if the control would not return the same bytes."""
        try:
            text = value.decode()
        except UnicodeDecodeError:
            return None
        shown = isinstance(self.edit, QLineEdit) or len(text) <= LONGEST_SHOWN
        return None if shown and any(character in text for character in _UNSHOWN) else text

    def _on_edited(self) -> None:
        self._show_entry()
        problem = self.problem() if self.form.currentIndex() == HEX else ""
        self._show_problem(problem)
        self.changed.emit()

    def _show_entry(self) -> None:
        """Show the file name, the text, or the size of a long text. The focus stays."""
        typed = self.edit if self._long is None else self._summary
        focused = self.edit.hasFocus()
        self._entry.setCurrentIndex(1 if self.form.currentIndex() == FILE else self._entry.indexOf(typed))
        if self._long is not None:
            value = self.value()
            self._summary.show_size(len(self._long), None if value is None else len(value))
            if focused:
                self._summary.remove.setFocus()

    def _on_removed(self) -> None:
        self.set_text("")
        self.edit.setFocus()

    def _show_problem(self, problem: str) -> None:
        # In hex the line is always there, so that nothing moves when typing makes a mistake.
        hint = self.tr("Pairs of 0-9 and a-f, such as 6d 6f.") if self.form.currentIndex() == HEX else ""
        self._problem.setText(problem or hint)
        self._problem.set_tone("error" if problem else "muted")
        self._problem.setVisible(bool(problem or hint) and not self._elsewhere)
        self.edit.setProperty("invalid", bool(problem))
        restyle(self.edit)
        self.problem_told.emit()

    def _on_choose(self) -> None:
        ask_open(self, self.tr("Choose the value"), lambda paths: self.read_file(paths[0]))

    def read_file(self, path: Path) -> None:
        """Read a file in a background thread and use its bytes."""
        self._file = None
        self._file_name.setText(self.tr("Reading {name}…").format(name=path.name))
        self._files.read(path, LARGEST_FILE)

    def _on_file(self, name: str, content: bytes, problem: str) -> None:
        self._file = None if problem else content
        size = self.tr("{name} ({count} bytes)", None, len(content)).format(
            name=name, count=f"{len(content):,}"
        )
        self._file_name.setText(name if problem else size)
        problems = {
            "large": self.tr("The file is larger than {size}.").format(size=_LARGEST_SIZE),
            "unreadable": self.tr("The file cannot be read."),
        }
        self._show_problem(problems.get(problem, ""))
        self.changed.emit()


def _one_line() -> QLineEdit | ExactEdit:
    edit = QLineEdit()
    edit.setAcceptDrops(False)
    return edit


def _as_hex(value: bytes) -> str:
    """Return hex, with spaces if it is short enough to be read."""
    return value.hex(" ") if len(value) <= LONGEST_SHOWN else value.hex()
