"""The page without credentials: a place to drop one, and the other ways to load one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, QSize, Signal, SignalInstance
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.window.look import theme
from inspector.window.look.qt_values import ALIGN_H_CENTRE, NO_FOCUS, WORD_WRAP
from inspector.window.look.theme import scaled, space
from inspector.window.widgets.buttons import Button, IconButton
from inspector.window.widgets.card import Banner, column, row
from inspector.window.widgets.plain import PlainLabel, restyle, set_tooltip

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

_PICTURE, _ICON = 48, 20
"""Device-independent pixels."""
_HIGH = 600
"""The height, in device-independent pixels, in which there is room for the picture below a notice."""
_ANY_WIDTH = 100_000
_ALL_ROOM = 1_000
"""The stretch of a text beside empty room: it is as wide as it may be."""
_LONGEST_LINE = 40
"""Of centred text, in heights of a line: a longer one is written in two."""


class EmptyPage(QWidget):
    """Shown until the first credential is loaded, and to add another one."""

    paste_wanted = Signal()
    open_wanted = Signal()
    computer_wanted = Signal()
    sample_wanted = Signal(str)
    """Asks for a sample credential of the sandbox, by its key in :data:`inspector.sandbox.samples.NAMES`."""

    def __init__(self) -> None:
        super().__init__()
        self._drop = QFrame()
        self._drop.setObjectName("drop")
        self._picture = IconButton("drop", self.tr("Open a file\u2026"), role="accent")
        self._paste = Button(self.tr("Paste"), "paste", primary=True)
        self._open = Button(self.tr("Open a file\u2026"), "open")
        self._computer = Button(self.tr("From this computer"), "computer")
        self._paste.clicked.connect(self.paste_wanted)
        self._picture.clicked.connect(self.open_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._computer.clicked.connect(self.computer_wanted)
        self._samples = {
            key: SampleTile(title, note, icon) for key, (title, note, icon) in self._samples_table().items()
        }
        for key, tile in self._samples.items():
            tile.clicked.connect(_asking(self.sample_wanted, key))
        self._build()

    def main_action(self) -> None:
        """Paste. Called for Ctrl+Enter."""
        self._paste.click()

    def sample_names(self) -> dict[str, str]:
        """Return the names of the samples by their keys."""
        return {key: tile.accessibleName() for key, tile in self._samples.items()}

    def _samples_table(self) -> dict[str, tuple[str, str, str]]:
        return {
            "super-user": (
                self.tr("Super user key"),
                self.tr("May do everything, mints tokens"),
                "api-key",
            ),
            "token": (self.tr("Token for one key"), self.tr("Reads and writes one key"), "token"),
            "expired": (self.tr("Expired token"), self.tr("Why nothing works today"), "clock"),
            "global": (self.tr("Version 2 key"), self.tr("Its endpoint is given separately"), "endpoint"),
        }

    @cached_property
    def notice(self) -> Banner:
        """Return the banner above the invitation, created at its first use."""
        made = Banner()
        self._outer.insertWidget(0, made)
        return made

    def show_notice(self, tone: str, text: str) -> None:
        """Show a sentence above the invitation; an empty one hides it."""
        self.notice.show_text(tone, text)
        self.arrange()

    def _build(self) -> None:
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(space("xxl"), space("l"), space("xxl"), space("l"))
        outer.setSpacing(space("m"))
        outer.addWidget(self._drop, 1)
        inner = column("m", "m")
        self._drop.setLayout(inner)
        inner.addStretch(2)
        self._picture.setObjectName("picture")
        self._picture.setIconSize(QSize(scaled(_PICTURE), scaled(_PICTURE)))
        self._picture.setProperty(
            "focusPolicy", NO_FOCUS
        )  # the button that does the same is in the tab order
        inner.addLayout(_side_by_side(self._picture))
        title = PlainLabel(self.tr("Paste, drop or open a credential"), size="display", bold=True, wrap=True)
        note = PlainLabel(
            self.tr(
                "An API key, a token, a JWT, a .env file, or a log line that contains one. It stays in "
                "this computer's memory, and nothing is sent until you press a button."
            ),
            tone="muted",
            wrap=True,
        )
        self._balanced = (title, note)
        for label in self._balanced:
            label.setProperty("alignment", ALIGN_H_CENTRE)
            _balance(label, _ANY_WIDTH)
            centred = row()
            centred.addStretch(1)
            centred.addWidget(label, _ALL_ROOM)
            centred.addStretch(1)
            inner.addLayout(centred)
        inner.addSpacing(space("m"))
        self._buttons = _side_by_side(self._paste, self._open, self._computer)
        inner.addLayout(self._buttons)
        inner.addStretch(2)
        hint = self.tr(
            "Or try a sample in the sandbox, a small Momento server inside this program: offline, "
            "without an account."
        )
        outer.addWidget(PlainLabel(hint, tone="muted", wrap=True))
        tiles = self._tiles = row("m")
        self._pairs = [row("m"), row("m")]
        for place, tile in enumerate(self._samples.values()):
            self._pairs[place * len(self._pairs) // len(self._samples)].addWidget(tile, 1)
        for pair in self._pairs:
            tiles.addLayout(pair, 1)
        outer.addLayout(tiles)

    def follow_width(self) -> None:
        """Stack buttons and tiles where they do not fit beside each other. Called after the first paint."""
        self.installEventFilter(_Narrowing(self))
        self.arrange()

    def arrange(self) -> None:
        """Arrange buttons and tiles for the width that there is. In a low page the picture gives way to a notice."""
        room = self.width() - 2 * self._outer.contentsMargins().left()
        buttons = (each.sizeHint().width() for each in (self._paste, self._open, self._computer))
        _turn(self._buttons, fits=sum(buttons) + 2 * self._buttons.spacing() + 2 * space("m") <= room)
        _turn(self._tiles, fits=2 * self._pair_width() + self._tiles.spacing() <= room)
        for label in self._balanced:
            _balance(label, room - 2 * space("m"))
        told = "notice" in vars(self) and not self.notice.isHidden()
        self._picture.setVisible(not told or self.height() >= scaled(_HIGH))

    def _pair_width(self) -> int:
        """Return the least width of two tiles beside each other."""
        return max(pair.minimumSize().width() for pair in self._pairs)

    def minimumSizeHint(self) -> QSize:
        """Return the width with the buttons below each other. Called by the layout."""
        edges = self._outer.contentsMargins().left()
        buttons = max(each.sizeHint().width() for each in (self._paste, self._open, self._computer))
        return QSize(
            max(buttons + 2 * space("m"), self._pair_width()) + 2 * edges,
            super().minimumSizeHint().height(),
        )

    def show_over(self, over: bool) -> None:
        """Highlight the page while something is dragged over the window."""
        self._drop.setProperty("over", over)
        restyle(self._drop)


class _Narrowing(QObject):
    """Tells the page of its width. A handler of its own would make PySide6 build ``QEvent`` before the first paint."""

    def __init__(self, page: EmptyPage) -> None:
        super().__init__(page)
        self._page = page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange the page anew. Called by Qt."""
        if event.type() == QtCore.QEvent.Type.Resize:
            self._page.arrange()
        return super().eventFilter(watched, event)


class SampleTile(QPushButton):
    """A button with an icon, a title and a note, as high as its text needs."""

    def __init__(self, title: str, note: str, icon: str) -> None:
        super().__init__()
        self.setObjectName("sample")
        self.setAutoDefault(False)
        self.setAccessibleName(title)
        set_tooltip(self, note)
        # the button's own icon: for a widget with a paint event PySide6 builds QEvent before the first paint
        self.setIcon(theme.icon(icon, "accent"))
        self.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        inner = self._inner = column("xs", "m")
        inner.setContentsMargins(space("m") + scaled(_ICON) + space("s"), space("m"), space("m"), space("m"))
        inner.addWidget(PlainLabel(title, bold=True, wrap=True))
        inner.addWidget(PlainLabel(note, size="small", tone="muted", wrap=True))
        inner.addStretch(1)
        self.setLayout(inner)

    def sizeHint(self) -> QSize:
        """Return the size of the text. Called by the layout."""
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size of the text. Called by the layout."""
        return self._inner.minimumSize()


def _turn(line: QBoxLayout, *, fits: bool) -> None:
    way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
    if line.direction() != way:
        line.setDirection(way)


def _asking(signal: SignalInstance, key: str) -> Callable[[], None]:
    return lambda: signal.emit(key)


def _side_by_side(*buttons: QWidget) -> QHBoxLayout:
    """Return a centred row. A :class:`Flow` would make PySide6 build ``QEvent`` before the first paint."""
    made = row()
    made.addStretch(1)
    for button in buttons:
        made.addWidget(button)
    made.addStretch(1)
    return made


def _balance(label: PlainLabel, room: int) -> None:
    """Make the lines of a centred text about equally long, so that its last line is not a single word."""
    metrics = QFontMetrics(label.font())
    whole, slack = metrics.horizontalAdvance(label.text()), 2 * metrics.height()
    if whole > _LONGEST_LINE * metrics.height():
        room = min(room, whole // 2 + slack)

    if whole <= room:
        label.setMaximumWidth(room)
        return

    def height(width: int) -> int:
        return metrics.boundingRect(0, 0, width, 0, WORD_WRAP, label.text()).height()

    lines = height(room - slack // 4)  # a text that just fits is not laid out alike everywhere
    widths = range(room // 2, room)
    narrowest = room // 2 + bisect_left(widths, True, key=lambda width: height(width) <= lines)
    label.setMaximumWidth(min(narrowest + slack, room))
