"""Selects caches, keys, topics or functions: all, one by name, or those with a prefix."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from inspector.credential.permissions.rules import Selector, SelectorKind
from inspector.window.look.theme import scaled
from inspector.window.widgets.card import column, row
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.plain import set_tooltip
from inspector.window.widgets.problem import ProblemLine

_LONGEST = 4_096
_NARROWEST = 90
"""The least width of the name in device-independent pixels."""
Kinds = Sequence[tuple[SelectorKind, str]]


class SelectorField(QWidget):
    """Edits one selector. It keeps the given bytes until a person edits them: a line edit cannot hold all bytes."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._kinds: list[SelectorKind] = []
        self._value = b""
        self._bad_hex = False
        self.kind = Choice()
        self.kind.setAccessibleName(name)
        self.edit = LineEdit("", longest=_LONGEST)
        self.edit.setMinimumWidth(scaled(_NARROWEST))
        self.edit.setAccessibleDescription(" ")  # its hint says the name, and Qt would describe it by that
        self.hex = _toggle(self.tr("hex"), self.tr("Enter the key as hex bytes"))
        self._problem = ProblemLine(self.edit)
        line = row("xs")
        line.addWidget(self.kind)
        line.addWidget(self.edit, 1)
        line.addWidget(self.hex)
        layout = column("xs")
        layout.addLayout(line)
        layout.addWidget(self._problem)
        self.setLayout(layout)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.edit.textEdited.connect(self._on_edited)
        self.hex.toggled.connect(self._on_hex)
        self.show_problem("", "")

    def set_kinds(self, kinds: Kinds, value_name: str, *, bytes_allowed: bool) -> None:
        """Set the kinds to choose from; the current kind stays if it is among them."""
        chosen = self._chosen_kind() if self._kinds else kinds[0][0]
        with QSignalBlocker(self.kind):
            self.kind.clear()
            self.kind.addItems([title for _, title in kinds])
            self._kinds = [kind for kind, _ in kinds]
            self.kind.setCurrentIndex(self._kinds.index(chosen) if chosen in self._kinds else 0)
        self.edit.setAccessibleName(value_name)
        self.edit.setPlaceholderText(value_name)
        self.hex.setEnabled(bytes_allowed)
        if not bytes_allowed:
            self.hex.setChecked(False)
        self._show_parts()

    def selector(self) -> Selector:
        """Return the selector. Invalid hex gives an empty value, which is a problem of its own."""
        kind = self._chosen_kind()
        if kind is SelectorKind.ALL:
            return Selector()
        return Selector(kind, b"" if self._bad_hex else self._value)

    def show_selector(self, selector: Selector) -> None:
        """Show a selector, without a signal."""
        with QSignalBlocker(self.kind), QSignalBlocker(self.hex):
            if selector.kind in self._kinds:
                self.kind.setCurrentIndex(self._kinds.index(selector.kind))
            if selector.kind is not SelectorKind.ALL:
                self._value, self._bad_hex = selector.value, False
                self.hex.setChecked(selector.text() is None and self.hex.isEnabled())
                self._write()
        self._show_parts()

    def show_problem(self, error: str, advice: str) -> None:
        """Show an error below the field, or else advice."""
        if self._bad_hex:
            error = self.tr("Hex digits, two per byte, such as 6d 6f.")
        self._problem.show_problem(error, advice)

    def problem(self) -> str:
        """Return the text below the field."""
        return self._problem.text()

    def tab_stops(self) -> list[QWidget]:
        """Return its controls in tab order."""
        return [self.kind, self.edit, self.hex]

    def _chosen_kind(self) -> SelectorKind:
        return self._kinds[max(self.kind.currentIndex(), 0)]

    def _on_kind(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _on_edited(self, text: str) -> None:
        self._bad_hex = False
        if not self.hex.isChecked():
            self._value = text.encode("utf-8", "surrogatepass")
        else:
            try:
                self._value = bytes.fromhex(text)
            except ValueError:
                self._bad_hex = True
        self.changed.emit()

    def _on_hex(self, checked: bool) -> None:
        if not checked and _text(self._value) is None:
            self._value = b""
        self._bad_hex = False
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        text = _text(self._value)
        self.edit.setText(self._value.hex(" ") if self.hex.isChecked() or text is None else text)

    def _show_parts(self) -> None:
        named = self._chosen_kind() is not SelectorKind.ALL
        self.edit.setVisible(named)
        self.hex.setVisible(named and self.hex.isEnabled())


def _toggle(text: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setCheckable(True)
    button.setProperty("dense", True)
    button.setSizePolicy(
        QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored
    )  # as high as the fields of its line
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(name)
    set_tooltip(button, name)
    return button


def _text(value: bytes) -> str | None:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return None
