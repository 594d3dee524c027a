"""Several lines of text that are read back exactly, and what stands in for a text too long to be laid out."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import row
from inspector.window.widgets.plain import PlainLabel

LONGEST_SHOWN = 4_000
"""Characters. Qt lays a line out anew at each key, in a time that grows with its square: 4,000 take 5 ms."""
_PARAGRAPH = "\u2029"
_LINES = 2


class ExactEdit(QPlainTextEdit):
    """Two lines in view. A paste that would make it too long is not taken but handed on, whole."""

    outgrown = Signal(str)
    """What the text would have become: longer than :data:`LONGEST_SHOWN`."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 18)

    def text(self) -> str:
        """What was typed. Not ``toPlainText``: it makes a space of U+00A0 and a line end of U+2028."""
        return self.document().toRawText().replace(_PARAGRAPH, "\n")

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted, or hand it on."""
        cursor = self.textCursor()
        end = self.document().characterCount() - 1
        head, tail = self._between(0, cursor.selectionStart()), self._between(cursor.selectionEnd(), end)
        whole = f"{head}{source.text()}{tail}"
        if len(whole) > LONGEST_SHOWN:
            self.outgrown.emit(whole)
        else:
            super().insertFromMimeData(source)

    def _between(self, start: int, end: int) -> str:
        """Places are Qt's: an emoji is two."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace(_PARAGRAPH, "\n")


class LongText(QWidget):
    """Says how much was pasted, in place of it, and removes it."""

    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._size = PlainLabel(tone="muted", wrap=True)
        self.remove = Button(self.tr("Remove"), "trash")
        line = row("s")
        line.addWidget(self._size, 1)
        line.addWidget(self.remove)
        self.setLayout(line)
        self.remove.clicked.connect(self.removed)

    def show_size(self, characters: int, size: int | None) -> None:
        """How many characters were pasted, and how many bytes they mean: ``None`` when they mean none."""
        text = self.tr("{characters} characters, {bytes} bytes")
        if size is None:
            text = self.tr("{characters} characters")
        self._size.setText(text.format(characters=f"{characters:,}", bytes=f"{size or 0:,}"))
