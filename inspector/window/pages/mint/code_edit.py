"""A text field for JSON and for the code of six languages, with colours.

What is shown in it is written by this program, so a few patterns colour it; a library for hundreds of languages would
be ten times the program's own size.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from inspector.window.look import theme

_KEYWORDS = (
    "as async await catch class const def else except export false finally for from func function if impl import in "
    "let main mut namespace new nil None null package private public raise return Self static struct this throw true "
    "True False try use using var void while with"
)
_TOKEN = re.compile(
    r"(?P<comment>(?:(?<![:\w])//|(?<!\S)#(?!\[)).*)"
    r"|(?P<string>\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|`[^`]*`)"
    r"|(?P<number>(?<!\w)\d[\d_.]*\w*)"
    rf"|(?P<keyword>(?<![\w.])(?:{'|'.join(_KEYWORDS.split())})(?!\w))"
)
_ROLES = {"comment": "muted", "string": "signature", "number": "payload", "keyword": "endpoint"}
"""The colour role of each kind of token."""


class Colouring(QSyntaxHighlighter):
    """Colours comments, strings, numbers and keywords."""

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Colour one line. Called by Qt."""
        colours = theme.active()
        for found in _TOKEN.finditer(text):
            made = QTextCharFormat()
            made.setForeground(colours.colour(_ROLES[found.lastgroup or "comment"]))
            start, length = _units(text, found.start()), _units(found.group(), len(found.group()))
            self.setFormat(start, length, made)


class CodeEdit(QPlainTextEdit):
    """A field in the font of code. Tab leaves it, and it takes no drops: the window reads them as credentials."""

    _colouring: Colouring | None = None
    """``None`` while Qt's constructor runs."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFont(theme.font(mono=True))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setAccessibleName(name)
        self._colouring = Colouring(self.document())

    def changeEvent(self, event: QEvent) -> None:
        """Colour again in another theme. Called by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._colouring:
            self._colouring.rehighlight()


def _units(text: str, end: int) -> int:
    """The place in UTF-16 units, as Qt counts: characters beyond U+FFFF take two."""
    return end + sum(1 for character in text[:end] if ord(character) > 0xFFFF)
