"""Cards, banners and pills."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.window.look.theme import scaled, space
from inspector.window.widgets.icon import TONE_ICONS, Icon
from inspector.window.widgets.plain import ElidedLabel, PlainLabel, restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_WIDEST_BAR = 20
"""Device-independent pixels that no scroll bar exceeds."""
_ROUNDING = 3


def column(spacing: str = "m", margin: str | None = None) -> QVBoxLayout:
    """Return a vertical layout with a spacing of the scale."""
    made = QVBoxLayout()
    made.setSpacing(space(spacing))
    edge = space(margin) if margin else 0
    made.setContentsMargins(edge, edge, edge, edge)
    return made


def row(spacing: str = "s") -> QHBoxLayout:
    """Return a horizontal layout with a spacing of the scale, without margins."""
    made = QHBoxLayout()
    made.setSpacing(space(spacing))
    made.setContentsMargins(0, 0, 0, 0)
    return made


def show_if(widget: QWidget, shown: bool) -> None:
    """Show or hide a widget; without a parent it is not shown yet, because it would appear as a window."""
    if shown and widget.parentWidget() is None:
        widget.setAttribute(QtCore.Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(shown)


class Card(QFrame):
    """A panel with a title. Put content into ``body``, small controls into ``corner``."""

    def __init__(self, title: str = "", subtitle: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        outer = column("m", "l")
        self.setLayout(outer)
        self.title = PlainLabel(title, size="strong", bold=True)
        self.subtitle = PlainLabel(subtitle, size="small", tone="muted", wrap=True)
        self.corner = row()
        if title:
            self.setAccessibleName(title)
            head = row()
            head.addWidget(self.title)
            head.addStretch(1)
            head.addLayout(self.corner)
            outer.addLayout(head)
        if subtitle:
            outer.addWidget(self.subtitle)
        self.body = column("s")
        outer.addLayout(self.body)

    def set_tight(self, tight: bool) -> None:
        """Use smaller margins, for a low window."""
        edge, layout = space("s" if tight else "l"), self.layout()
        if layout is not None and layout.contentsMargins().top() != edge:
            layout.setContentsMargins(space("m" if tight else "l"), edge, space("m" if tight else "l"), edge)
            layout.setSpacing(edge if tight else space("m"))


class Line(QFrame):
    """A separator line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("line")


class _SteadyWidth:
    """The width by which a part chooses how it is arranged: a scroll bar that comes or goes does not change it.

    Where the arrangement of a narrow part is lower, the bar would go with it, the part would be wide and high again,
    and the bar would come back, without end.
    """

    def __init__(self, part: QWidget) -> None:
        self._part = part
        self._width = 0

    def now(self) -> int:
        """Return the width that the part has where no bar takes its share.

        Which share that is depends on what stands beside the part, so the width before is kept within what is unsure.
        """
        width, area = self._part.width(), self._part.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inner = area.widget() if area is not None else None
        unsure = 0
        if area is not None and inner is not None and inner.width() > 0:
            share = width / inner.width()
            width += round(max(area.maximumViewportSize().width() - inner.width(), 0) * share)
            unsure = _ROUNDING + round(scaled(_WIDEST_BAR) * max(1 - share, 0))
        if abs(width - self._width) > unsure:
            self._width = width
        return self._width


class Banner(QFrame):
    """A sentence with a tone (``ok``, ``warning``, ``error``, ``info``, ``neutral``). Hidden while it is empty.

    A control stands behind the sentence and leaves it half of the width, or stands below it.
    """

    def __init__(self, tone: str = "info", text: str = "") -> None:
        super().__init__()
        self._control: QWidget | None = None
        self._steady = _SteadyWidth(self)
        self._icon = Icon(TONE_ICONS[tone], tone)
        self.label = PlainLabel(wrap=True)
        self.label.setSizePolicy(
            QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Preferred
        )
        said = row("s")
        said.addWidget(self._icon, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        said.addWidget(self.label, 1)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setSpacing(space("s"))
        self._layout.setContentsMargins(space("m"), space("s"), space("m"), space("s"))
        self._layout.addLayout(said, 1)
        self.show_text(tone, text)

    def add(self, control: QWidget) -> None:
        """Add the one control that belongs to the sentence."""
        self._control = control
        sides = QtCore.Qt.AlignmentFlag
        self._layout.addWidget(control, 0, sides.AlignLeft | sides.AlignVCenter)

    def show_text(self, tone: str, text: str) -> None:
        """Show a sentence; an empty one hides the banner."""
        if self.property("banner") != tone:
            self.setProperty("banner", tone)
            restyle(self)
        self._icon.set_icon(TONE_ICONS[tone], tone)
        self.label.setText(text)
        show_if(self, bool(text))

    def minimumSizeHint(self) -> QSize:
        """Return the width with the control below, wherever it is: columns are chosen by it. Called by the layout."""
        least = super().minimumSizeHint()
        if self._control is None or self._control.isHidden():
            return least
        wide = max(self._said_width(self.label.minimumWidth()), self._control.minimumSizeHint().width())
        return QSize(wide + 2 * space("m"), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control behind or below the sentence. Called by Qt."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QtCore.QEvent) -> bool:
        """Do the same when the control gets another title. Called by Qt."""
        if event.type() == QtCore.QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        if self._control is None:
            return
        needed = self._control.minimumSizeHint().width()
        behind = needed <= _half(self._steady.now())
        most = max(_half(self.width()), needed) if behind else self.width() - 2 * space("m")
        if self._control.maximumWidth() != most:
            self._control.setMaximumWidth(max(most, 0))
        way = QBoxLayout.Direction.LeftToRight if behind else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() != way:
            self._layout.setDirection(way)

    def _said_width(self, words: int) -> int:
        return self._icon.minimumWidth() + space("s") + words


def _half(width: int) -> int:
    """Return what a control may have of a banner of this width."""
    return (width - 2 * space("m")) // 2 - space("s")


class StatePill(QFrame):
    """A short state: icon, text and colour."""

    def __init__(
        self, tone: str = "neutral", text: str = "", icon: str = "", *, elides: bool = False
    ) -> None:
        """``elides``: the text may be longer than the room for it."""
        super().__init__()
        layout = row("xs")
        layout.setContentsMargins(space("s"), 2, space("s"), 2)
        self.setLayout(layout)
        self._icon = Icon("info", "neutral", 13)
        kind = partial(ElidedLabel, snug=True) if elides else PlainLabel
        self._label = kind(size="small", bold=True)
        layout.addWidget(self._icon)
        layout.addWidget(self._label)
        self.setSizePolicy(QtWidgets.QSizePolicy.Policy.Maximum, QtWidgets.QSizePolicy.Policy.Fixed)
        self.show_state(tone, text, icon)

    def show_state(self, tone: str, text: str, icon: str = "") -> None:
        """Show a state; an empty text hides the pill."""
        if self.property("pill") != tone:
            self.setProperty("pill", tone)
            restyle(self)
        self._icon.set_icon(icon or TONE_ICONS[tone], tone)
        self._label.setText(text)
        self._label.set_tone("" if tone == "neutral" else tone)
        show_if(self, bool(text))

    def text(self) -> str:
        """Return the text, before eliding."""
        return self._label.whole() if isinstance(self._label, ElidedLabel) else self._label.text()
