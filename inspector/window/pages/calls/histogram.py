"""A latency histogram: bars over a logarithmic axis, with the percentiles marked.

Every bar can be read with the mouse and with the arrow keys. The numbers can be copied as CSV.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.service.load.figures import Bar
from inspector.window.look import theme
from inspector.window.look.theme import scaled, space

_HEIGHT = 190
_MOST_LABELS = 9


class Histogram(QWidget):
    """Paints :class:`Bar` objects; ``bar_named`` carries a sentence on the bar under the pointer or the cursor."""

    bar_named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self._marks: tuple[tuple[str, float], ...] = ()
        self._at = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Latencies"))

    def show_bars(self, bars: Sequence[Bar], marks: Sequence[tuple[str, float]] = ()) -> None:
        """Show bars. ``marks`` are named latencies in seconds, such as ``("p99", 0.004)``."""
        self._bars, self._marks = tuple(bars), tuple(marks)
        if self._at >= len(self._bars):
            self._at = -1
        count = sum(bar.count for bar in self._bars)
        percentiles = ", ".join(f"{name} {milliseconds(at)} ms" for name, at in self._marks)
        text = self.tr("{count} calls: {told}", None, count)
        self.setAccessibleDescription(text.format(count=f"{count:,}", told=percentiles))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a wide, low size. Called by the layout."""
        return QSize(scaled(480), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest readable size. Called by the layout."""
        return QSize(scaled(240), scaled(_HEIGHT))

    def bar_sentence(self, place: int) -> str:
        """Return a sentence on one bar."""
        bar = self._bars[place]
        text = self.tr("{low} to {high} ms: {count} calls", None, bar.count)
        return text.format(low=milliseconds(bar.low), high=milliseconds(bar.high), count=f"{bar.count:,}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axis, bars and marks. Called by Qt."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(theme.font("small"))
            area = self._area()
            self._paint_axis(painter, area)
            if self._bars:
                self._paint_bars(painter, area)
                self._paint_marks(painter, area)
            if self.hasFocus():
                painter.setPen(QPen(theme.active().colour("focus"), 2))
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the bar under the pointer. Called by Qt."""
        super().mouseMoveEvent(event)
        area = self._area()
        if self._bars and area.contains(event.position()):
            share = (event.position().x() - area.left()) / area.width()
            self._choose(min(int(share * len(self._bars)), len(self._bars) - 1))

    def leaveEvent(self, event: QEvent) -> None:
        """Clear the named bar. Called by Qt."""
        super().leaveEvent(event)
        self._choose(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor along the bars. Called by Qt."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self._bars:
            self._choose(min(max(self._at + step, 0), len(self._bars) - 1))
        else:
            super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        if place != self._at:
            self._at = place
            self.bar_named.emit(self.bar_sentence(place) if place >= 0 else "")
            self.update()

    def _area(self) -> QRectF:
        metrics = QFontMetricsF(theme.font("small"))
        rows = max((place.bottom() for place in self.mark_places()), default=metrics.height())
        left, right = self._sides()
        top, bottom = rows + space("s"), metrics.height() + space("s")
        return QRectF(self.rect()).adjusted(left, top, -right, -bottom)

    def _sides(self) -> tuple[float, float]:
        """The space left and right of the bars."""
        metrics = QFontMetricsF(theme.font("small"))
        return metrics.horizontalAdvance(f"{self._most():,}") + space("m"), float(space("m"))

    def mark_places(self) -> list[QRectF]:
        """Return the places of the texts of the marks: each in the first row in which it covers no other one."""
        metrics = QFontMetricsF(theme.font("small"))
        left, right = self._sides()
        across = QRectF(left, 0, self.width() - left - right, 1)
        places: list[QRectF] = []
        for name, at in self._marks:
            width = metrics.horizontalAdvance(_mark_text(name, at))
            middle = self._place_of(at, across)
            place = QRectF(max(min(middle - width / 2, self.width() - width), 0), 0, width, metrics.height())
            while any(place.adjusted(-space("xs"), 0, space("xs"), 0).intersects(other) for other in places):
                place.translate(0, metrics.height())
            places.append(place)
        return places

    def _most(self) -> int:
        return max((bar.count for bar in self._bars), default=0)

    def _paint_axis(self, painter: QPainter, area: QRectF) -> None:
        colours = theme.active()
        metrics = painter.fontMetrics()
        painter.setPen(QPen(colours.colour("border"), 1))
        for share in (0.5, 1.0):
            y = area.bottom() - share * area.height()
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(QPen(colours.colour("outline"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(colours.colour("muted"))
        for share in (0.0, 0.5, 1.0) if self._most() > 1 else (0.0, 1.0):
            text = f"{round(share * self._most()):,}"
            y = area.bottom() - share * area.height() + metrics.ascent() / 2 - 1
            painter.drawText(QPointF(area.left() - metrics.horizontalAdvance(text) - space("s"), y), text)

    def _paint_bars(self, painter: QPainter, area: QRectF) -> None:
        colours = theme.active()
        width = area.width() / len(self._bars)
        gap = 1.0 if width > 4 else 0.0
        for place, bar in enumerate(self._bars):
            height = area.height() * bar.count / self._most()
            shape = QRectF(
                area.left() + place * width + gap / 2,
                area.bottom() - height,
                width - gap,
                height,
            )
            painter.fillRect(shape, colours.colour("accent_hover" if place == self._at else "accent"))
        self._paint_labels(painter, area, width)

    def _paint_labels(self, painter: QPainter, area: QRectF, width: float) -> None:
        painter.setPen(theme.active().colour("muted"))
        metrics = painter.fontMetrics()
        y = area.bottom() + metrics.ascent() + space("xs")
        step = max(1, -(-len(self._bars) // _MOST_LABELS))
        edge = -1.0
        unit = self.tr("ms, logarithmic")
        end = area.right() - metrics.horizontalAdvance(unit) - space("s")
        for place in range(0, len(self._bars), step):
            text = milliseconds(self._bars[place].low)
            x = area.left() + place * width
            if x > edge and x + metrics.horizontalAdvance(text) < end:
                painter.drawText(QPointF(x, y), text)
                edge = x + metrics.horizontalAdvance(text) + space("s")
        painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(unit), y), unit)

    def _paint_marks(self, painter: QPainter, area: QRectF) -> None:
        colours = theme.active()
        places = self.mark_places()
        painter.setPen(QPen(colours.colour("text"), 1, Qt.PenStyle.DashLine))
        for (_, at), place in zip(self._marks, places, strict=True):
            x = self._place_of(at, area)
            painter.drawLine(QPointF(x, place.bottom()), QPointF(x, area.bottom()))
        painter.setPen(colours.colour("text"))
        for (name, at), place in zip(self._marks, places, strict=True):
            painter.fillRect(
                place, colours.colour("surface")
            )  # the line of a mark above goes behind the text
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), _mark_text(name, at))

    def _place_of(self, seconds: float, area: QRectF) -> float:
        for place, bar in enumerate(self._bars):
            if seconds <= bar.high:
                share = (seconds - bar.low) / (bar.high - bar.low)
                return area.left() + (place + min(max(share, 0.0), 1.0)) * area.width() / len(self._bars)
        return area.right()


def _mark_text(name: str, seconds: float) -> str:
    return f"{name} {milliseconds(seconds)}"


def milliseconds(seconds: float) -> str:
    """Return a latency in milliseconds with about three digits, without its unit."""
    value = seconds * 1_000
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
