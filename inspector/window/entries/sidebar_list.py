"""The rows of the sidebar. They are repainted when a remaining time changes its text, not at each tick."""

from __future__ import annotations

import math
import time
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.credential.model.expiry import Expiry
from inspector.window.entries import verdicts
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import BriefRole
from inspector.window.entries.sort_filter import SortFilter
from inspector.window.look import theme
from inspector.window.look.theme import scaled, space
from inspector.window.text import labels
from inspector.window.widgets.icon import TONE_ICONS

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ICON, _MARK = 18, 13
"""The widths of the icons of the kind and of the verdict in device-independent pixels."""
_MIDDLE, _END = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight


class EntryList(QListView):
    """A list of entries, painted in two lines each."""

    def __init__(self, ordered: SortFilter) -> None:
        super().__init__()
        self.setModel(ordered)
        self.entry_at = ordered.entry
        self._painted, self._next = 0.0, math.inf
        """When the list was painted, and when the first remaining time in view changes its text (epoch seconds)."""
        self.setItemDelegate(EntryDelegate(self))

    def painted(self, expiry: Expiry, now: float) -> None:
        """Note that a remaining time was painted. Called by the delegate."""
        self._next = min(self._next, now + labels.remaining_lasts(expiry, now))

    def show_time(self) -> None:
        """Repaint if a remaining time in view has changed its text, or the clock was set back."""
        if not self._painted <= time.time() < self._next:
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Start the note of remaining times anew if the whole list is painted; a part keeps those of the other rows."""
        if QRegion(self.viewport().rect()).subtracted(event.region()).isEmpty():
            self._painted, self._next = time.time(), math.inf
        super().paintEvent(event)


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry: name and remaining time in the first line, icon and few words of the verdict in the second."""

    def __init__(self, view: EntryList) -> None:
        super().__init__(view)
        self._view = view
        # A paste repaints a dozen rows, eleven of them unchanged. The cache is cleared when entries are removed.
        self._elided = lru_cache(maxsize=4_096)(_elide)
        for gone in (view.model().modelReset, view.model().rowsRemoved):
            gone.connect(self._elided.cache_clear)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint background, icon and both lines. Called by Qt for each row."""
        entry = self._view.entry_at(index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        area = option.rect.adjusted(space("s"), 2, -space("s"), -2)
        painter.save()
        self._paint_ground(painter, option, area, selected)
        icon = theme.icon(labels.KIND_ICONS[entry.inspection.kind], "accent" if selected else "muted")
        size = scaled(_ICON)
        icon.paint(painter, QRect(area.left() + space("s"), area.center().y() - size // 2 + 1, size, size))
        inner = area.adjusted(space("s") + size + 8, 4, -space("s"), -4)
        self._paint_first(painter, inner, entry, selected)
        self._paint_second(painter, inner, entry, index)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of two lines with padding. Called by Qt."""
        height = QFontMetrics(theme.font("body")).height() + QFontMetrics(theme.font("small")).height()
        return QSize(scaled(160), height + 20)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, selected: bool
    ) -> None:
        if not (selected or option.state & QStyle.StateFlag.State_MouseOver):
            return
        colours = theme.active()
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours.colour("focus") if focused and selected else Qt.PenStyle.NoPen)
        painter.setBrush(colours.colour("selection" if selected else "surface"))
        painter.drawRoundedRect(area, 6, 6)

    def _paint_first(self, painter: QPainter, inner: QRect, entry: Entry, selected: bool) -> None:
        now, colours = time.time(), theme.active()
        left = labels.remaining(entry.inspection.expiry, now)
        self._view.painted(entry.inspection.expiry, now)
        tone = labels.STATE_TONES[entry.inspection.expiry.state(now)][0]
        painter.setFont(theme.font("small"))
        width = _width(left) + 4 if left else 0
        line = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        if tone == "ok" and verdicts.tone(entry, now) in ("warning", "error"):
            tone = "neutral"  # the verdict is the only one who says that all is well
        painter.setPen(colours.colour("muted" if tone in ("info", "neutral") else tone))
        painter.drawText(line, _RIGHT, left)
        painter.setPen(colours.colour("text"))
        painter.setFont(theme.font("body", bold=selected))
        area = line.adjusted(0, 0, -width - 4, 0)
        painter.drawText(area, _LEFT, self._elided(entry.name, area.width(), "body", selected, _MIDDLE))

    def _paint_second(
        self, painter: QPainter, inner: QRect, entry: Entry, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tone = verdicts.tone(entry, time.time())
        painter.setPen(theme.active().colour(tone if tone in ("warning", "error") else "muted"))
        painter.setFont(theme.font("small"))
        second = index.data(BriefRole)
        line = QRect(inner.left(), inner.center().y() + 1, inner.width(), inner.height() // 2)
        if tone != "info":
            size = scaled(_MARK)
            mark = QRect(line.left(), line.center().y() - size // 2, size, size)
            theme.icon(TONE_ICONS[tone], tone).paint(painter, mark)
            line.setLeft(line.left() + size + 4)
        painter.drawText(line, _LEFT, self._elided(second, line.width(), "small", False, _END))


@lru_cache(maxsize=512)
def _width(text: str) -> int:
    """Return the width of a remaining time in pixels. Cached, because few different texts occur."""
    return QFontMetrics(theme.font("small")).horizontalAdvance(text)


def _elide(text: str, width: int, size: str, bold: bool, elide: Qt.TextElideMode) -> str:
    return QFontMetrics(theme.font(size, bold=bold)).elidedText(text, elide, width)
