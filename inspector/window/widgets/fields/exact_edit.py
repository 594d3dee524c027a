"""A text control that returns its text exactly, and a stand-in for a text too long to show."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import row
from inspector.window.widgets.plain import PlainLabel

LONGEST_SHOWN = 4_000
"""Characters. Qt lays out a line at each key press, in quadratic time: 4,000 characters take 5 ms."""
_PARAGRAPH = "\u2029"
_LINES = 2
_MARGIN, _AROUND = 4, 18
"""The margin of the document, and all above and below its lines: frame, padding and margin. In pixels."""
_LOW_MARGIN, _LOW_AROUND = 1, 14
"""The same in a low window."""


class ExactEdit(QPlainTextEdit):
    """Shows two lines or one. A paste that would make the text too long is not inserted but emitted by ``outgrown``."""

    outgrown = Signal(str)
    """Carries the text that would be longer than :data:`LONGEST_SHOWN`."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.set_low(False)

    def set_low(self, low: bool) -> None:
        """Show one line, in a low window, or two."""
        self.document().setDocumentMargin(_LOW_MARGIN if low else _MARGIN)
        lines, around = (1, _LOW_AROUND) if low else (_LINES, _AROUND)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + around)

    def text(self) -> str:
        """Return the typed text. ``toPlainText`` would turn U+00A0 into a space and U+2028 into a line end."""
        return self.document().toRawText().replace(_PARAGRAPH, "\n")

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert pasted text, or emit ``outgrown``. Called by Qt."""
        cursor = self.textCursor()
        end = self.document().characterCount() - 1
        head, tail = self._between(0, cursor.selectionStart()), self._between(cursor.selectionEnd(), end)
        whole = f"{head}{source.text()}{tail}"
        if len(whole) > LONGEST_SHOWN:
            self.outgrown.emit(whole)
        else:
            super().insertFromMimeData(source)

    def _between(self, start: int, end: int) -> str:
        """Return the text between two positions in Qt's UTF-16 units, in which an emoji counts two."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace(_PARAGRAPH, "\n")


class LongText(QWidget):
    """Shows the size of a pasted text in its place, with a button that removes it."""

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
        """Show the number of characters, and the bytes they stand for; ``None`` if they are invalid."""
        text = self.tr("{characters} characters, {bytes} bytes")
        if size is None:
            text = self.tr("{characters} characters")
        self._size.setText(text.format(characters=f"{characters:,}", bytes=f"{size or 0:,}"))
