"""The verdict in the header: an icon, one sentence and the button of the next step."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.credential.text.patterns import pattern
from inspector.diagnosis.verdict.verdict import Action, Verdict
from inspector.window.entries.verdicts import TONES
from inspector.window.look import theme
from inspector.window.look.qt_values import WORD_WRAP
from inspector.window.text import labels
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import row, show_if
from inspector.window.widgets.icon import TONE_ICONS, Icon
from inspector.window.widgets.plain import PlainLabel, set_tooltip

_ICON = 28
_LINE = "\u00c5g\u8a9e"
"""As high as a line gets, whatever the language of the names in it: the fonts of other scripts are taller."""
_LINES, _SMALL_LINES = "\n".join([_LINE] * 2), "\n".join([_LINE] * 3)
_LONGEST_WORD = 24
"""Characters. Of a longer word, such as a host, the beginning says more than nothing."""
_BEGUN = pattern(rf"(?<=\s)[\u201c(]*[!-~]{{0,{_LONGEST_WORD}}}\Z")
"""A word whose end does not fit, if it has one: Japanese is cut anywhere."""
_GOES_ON = pattern(r"[!-~\u201d]")
_AFTER_WORDS = " ,:"
_FONTS = (("title", True), ("strong", True), ("body", True), ("body", False))
"""Steps of the type scale, bold or not; the largest with which the sentence fits into two lines is used."""


class _Sentence(PlainLabel):
    """Wrapped text in the height it is given. A ``QLabel`` lays its text out again for each width a layout tries."""

    def hasHeightForWidth(self) -> bool:
        """Return that the height does not depend on the width. Called by the layout."""
        return False

    def sizeHint(self) -> QSize:
        """Return the smallest size; it takes what there is. Called by the layout."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Return the same. Called by the layout."""
        return self.sizeHint()


class VerdictLine(QWidget):
    """Shows a verdict. ``action_wanted`` carries the :class:`Action` whose button was clicked.

    It has room for two lines, whatever it says: a verdict that changes moves nothing below it. A sentence that needs
    more gets a smaller font. What does not fit then is elided; tooltip and accessible name contain the whole sentence.
    """

    action_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._action: Action | None = None
        self._text = ""
        self._compact = False
        self._icon = Icon("info", "neutral", _ICON)
        self._sentence = _Sentence(size="title", bold=True, wrap=True)
        self._sentence.setObjectName("header.verdict")
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = Button("")
        """The button of the next step. The header places it."""
        self.button.setObjectName("header.action")
        self.button.clicked.connect(lambda: self.action_wanted.emit(self._action))
        line = row("m")
        line.addWidget(self._icon)
        line.addWidget(self._sentence, 1)
        self.setLayout(line)
        self._fit()

    def show_verdict(self, verdict: Verdict, masking: Callable[[str], str]) -> None:
        """Show a verdict; ``masking`` hides names in its sentence while the screen is shared."""
        tone = TONES[verdict.severity]
        self._icon.set_icon(TONE_ICONS[tone], tone)
        self._text = masking(labels.translate(verdict.sentence))
        self._sentence.setAccessibleName(self._text)
        self._sentence.set_tone(tone if tone in ("error", "warning") else "")
        self._fit()
        self._action = verdict.action
        self.button.setText(self._titles()[verdict.action] if verdict.action else "")
        show_if(self.button, verdict.action is not None)

    def set_compact(self, compact: bool) -> None:
        """Use a smaller font, for a low window."""
        self._compact = compact
        self._fit()

    def text(self) -> str:
        """Return the whole sentence."""
        return self._text

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the font for the new width. Called by Qt."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the sentence in the largest font in which it fits; elided, if it fits in none."""
        fonts = [theme.font(size, bold=bold) for size, bold in _FONTS[self._compact :]]
        width = max(self.width() - theme.scaled(_ICON) - theme.space("m"), 1)

        def height(font: QFont, text: str) -> int:
            return QFontMetrics(font).boundingRect(0, 0, width, 0, WORD_WRAP, text).height()

        room = height(fonts[0], _LINES)
        if not self._compact:
            room = max(room, height(fonts[-1], _SMALL_LINES))
        fits = next((font for font in fonts if height(font, self._text) <= room), fonts[-1])
        shown = _elided(self._text, lambda text: height(fits, text) <= room)
        self._sentence.setFixedHeight(max(room, theme.scaled(_ICON)))
        if self._sentence.font() != fits:
            theme.set_font(self._sentence, fits)
        self._sentence.setText(shown)
        set_tooltip(self._sentence, "" if shown == self._text else self._text)

    def _titles(self) -> dict[Action, str]:
        return {
            Action.COPY_REPAIRED: self.tr("Copy repaired"),
            Action.CHOOSE_ENDPOINT: self.tr("Choose the endpoint"),
            Action.REPLACE: self.tr("Mint or renew"),
            Action.MINT_NARROWER: self.tr("Mint a narrower token"),
            Action.CHECK: self.tr("Check the connection"),
            Action.READ_FINDING: self.tr("What to do"),
        }


def _elided(text: str, fits: Callable[[str], bool]) -> str:
    """Return the text, or as much of its beginning as fits, with an ellipsis: whole words, unless one is long."""
    if fits(text):
        return text

    def cut(length: int) -> str:
        return f"{text[:length].rstrip()}\u2026"

    most = bisect_right(range(len(text)), False, key=lambda length: not fits(cut(length))) - 1
    begun = _BEGUN.search(text[:most])
    if begun and begun.start() and _GOES_ON.match(text[most]):
        return f"{text[: begun.start()].rstrip(_AFTER_WORDS)}\u2026"
    return cut(most)
