"""Bytes that the service sent, whole: as text or as hex, to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.window.text.call_format import shown_bytes
from inspector.window.widgets.buttons import Button, CopyButton
from inspector.window.widgets.card import column, row
from inspector.window.widgets.plain import PlainLabel

_HEX_BYTES = 1_000
"""How many bytes are shown as hex."""


class ValueView(QWidget):
    """A title and a value; hidden while there is none."""

    text_copied = Signal(str)

    def __init__(self, name: str) -> None:
        """``name`` is the object name of the label with the value."""
        super().__init__()
        self._bytes: bytes | None = None
        self._hex = False
        self._title = PlainLabel(tone="muted", size="small", wrap=True)
        self._value = PlainLabel(mono=True, wrap=True)
        self._value.setObjectName(name)
        self._as_hex = Button(self.tr("Show as hex"))
        self._copy = CopyButton(self.tr("Copy the value"))
        layout = column("s")
        self.setLayout(layout)
        head = row("s")
        head.addWidget(self._title, 1)
        head.addWidget(self._as_hex)
        head.addWidget(self._copy)
        layout.addLayout(head)
        layout.addWidget(self._value)
        self._as_hex.clicked.connect(self._on_hex)
        self._copy.clicked.connect(self._on_copy)
        self.hide()

    def show_value(self, value: bytes | None, title: str = "") -> None:
        """Show a value, or none; as text again if it is another one."""
        if value != self._bytes:
            self._hex = False
        self._bytes = value
        self._title.setText(title)
        self.setVisible(value is not None)
        self._render()

    def _render(self) -> None:
        value = self._bytes or b""
        self._value.setText(value[:_HEX_BYTES].hex(" ") if self._hex else shown_bytes(value))
        self._as_hex.setText(self.tr("Show as text") if self._hex else self.tr("Show as hex"))

    def _on_hex(self) -> None:
        self._hex = not self._hex
        self._render()

    def _on_copy(self) -> None:
        value = self._bytes or b""
        self.text_copied.emit(value.hex() if self._hex else value.decode("utf-8", "backslashreplace"))
