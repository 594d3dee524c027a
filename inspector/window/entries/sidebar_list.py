"""The rows of the sidebar. They are repainted when a remaining time changes its text, not at each tick."""

from __future__ import annotations

import math
import time
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.credential.model.expiry import Expiry
from inspector.records import record
from inspector.window.entries import columns, verdicts
from inspector.window.entries.apart import Apart, elide
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.entries.sort_filter import SortFilter
from inspector.window.look import theme
from inspector.window.look.theme import scaled, space
from inspector.window.text import labels
from inspector.window.widgets.icon import TONE_ICONS

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MINUTE = 60.0
_ICON, _MARK = 18, 13
"""The widths of the icons of the kind and of the verdict in device-independent pixels."""
_PICTURES = 64
"""Pictures of rows that are kept: two screens full. One takes 50 kB."""


@record(frozen=True, slots=True)
class _Row:
    """All that the picture of a row depends on, but for the theme."""

    name: str
    apart: int
    """Where the name begins to differ from all others."""
    left: str
    left_tone: str
    second: str
    tone: str
    icon: str
    selected: bool
    focused: bool
    hovered: bool
    width: int
    height: int


class EntryList(QListView):
    """A list of entries, painted in two lines each."""

    def __init__(self, ordered: SortFilter, entries: Entries) -> None:
        super().__init__()
        self.setModel(ordered)
        self.entry_at, self.brief = ordered.entry, entries.brief
        self.apart = Apart(entries)
        self._painted, self._next = 0.0, math.inf
        """When the list was painted, and when the first remaining time in view changes its text (epoch seconds)."""
        self.setItemDelegate(EntryDelegate(self))

    def painted(self, expiry: Expiry, now: float) -> None:
        """Note that a remaining time, or the minutes since the expiry, were painted. Called by the delegate."""
        passed = expiry.expires_at is not None and expiry.expires_at <= now
        self._next = min(
            self._next, now + (_MINUTE - now % _MINUTE if passed else labels.remaining_lasts(expiry, now))
        )

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
        # A paste repaints a dozen rows, eleven of them unchanged. The caches are cleared when entries are removed.
        self._elided = lru_cache(maxsize=4_096)(_elide)
        self._named = lru_cache(maxsize=4_096)(_elide_name)
        self._pictured = lru_cache(maxsize=_PICTURES)(self._picture)
        for cached in (self._elided, self._named, self._pictured):
            for gone in (view.model().modelReset, view.model().rowsRemoved):
                gone.connect(cached.cache_clear)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint background, icon and both lines. Called by Qt for each row."""
        entry, now = self._view.entry_at(index), time.time()
        self._view.painted(entry.inspection.expiry, now)
        row = _row(entry, now, self._view.brief(entry, now), self._view.apart.of(entry.name), option)
        ratio = painter.device().devicePixelRatio()
        if ratio == int(ratio):
            painter.drawPixmap(option.rect.topLeft(), self._pictured(row, int(ratio), theme.active()))
        else:  # the pixels of a picture would not lie on those of the screen
            painter.save()
            painter.translate(option.rect.topLeft())
            self._draw(painter, row)
            painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of two lines with padding. Called by Qt."""
        height = QFontMetrics(theme.font("body")).height() + QFontMetrics(theme.font("small")).height()
        return QSize(scaled(160), height + 20)

    def _picture(self, row: _Row, ratio: int, colours: theme.Colours) -> QPixmap:
        made = QPixmap(row.width * ratio, row.height * ratio)
        made.setDevicePixelRatio(ratio)
        # The sidebar's own colour: text is smoothed for what is behind it.
        made.fill(colours.colour("raised"))
        with QPainter(made) as painter:
            self._draw(painter, row)
        return made

    def _draw(self, painter: QPainter, row: _Row) -> None:
        area = QRect(0, 0, row.width, row.height).adjusted(space("s"), 2, -space("s"), -2)
        _draw_ground(painter, row, area)
        size = scaled(_ICON)
        icon = theme.icon(row.icon, "accent" if row.selected else "muted")
        icon.paint(painter, QRect(area.left() + space("s"), area.center().y() - size // 2 + 1, size, size))
        inner = area.adjusted(space("s") + size + 8, 4, -space("s"), -4)
        self._draw_first(painter, row, inner)
        self._draw_second(painter, row, inner)

    def _draw_first(self, painter: QPainter, row: _Row, inner: QRect) -> None:
        colours, line = theme.active(), QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        painter.setFont(theme.font("small"))
        painter.setPen(colours.colour("muted" if row.left_tone in ("info", "neutral") else row.left_tone))
        painter.drawText(line, _RIGHT, row.left)
        painter.setPen(colours.colour("text"))
        area = line.adjusted(0, 0, -(_width(row.left) + 4 if row.left else 0) - 4, 0)
        bold = row.selected and fits_in_bold(row.name, area.width())
        painter.setFont(theme.font("body", bold=bold))
        painter.drawText(area, _LEFT, self._named(row.name, row.apart, area.width(), bold))

    def _draw_second(self, painter: QPainter, row: _Row, inner: QRect) -> None:
        painter.setPen(theme.active().colour(row.tone if row.tone in ("warning", "error") else "muted"))
        painter.setFont(theme.font("small"))
        line = QRect(inner.left(), inner.center().y() + 1, inner.width(), inner.height() // 2)
        if row.tone != "info":
            size = scaled(_MARK)
            mark = QRect(line.left(), line.center().y() - size // 2, size, size)
            theme.icon(TONE_ICONS[row.tone], row.tone).paint(painter, mark)
            line.setLeft(line.left() + size + 4)
        second = fitting(row.second, line.width()) if row.tone in ("warning", "error") else row.second
        painter.drawText(line, _LEFT, self._elided(second, line.width()))


def _row(entry: Entry, now: float, second: str, apart: int, option: QStyleOptionViewItem) -> _Row:
    expiry, state, flag = entry.inspection.expiry, option.state, QStyle.StateFlag
    tone = verdicts.tone(entry, now)
    left_tone = labels.STATE_TONES[expiry.state(now)][0]
    if left_tone == "ok" and tone in ("warning", "error"):
        left_tone = "neutral"  # the verdict is the only one who says that all is well
    return _Row(
        name=entry.name,
        apart=apart,
        left=labels.remaining(expiry, now),
        left_tone=left_tone,
        second=second,
        tone=tone,
        icon=labels.KIND_ICONS[entry.inspection.kind],
        selected=bool(state & flag.State_Selected),
        focused=bool(state & flag.State_HasFocus),
        hovered=bool(state & flag.State_MouseOver),
        width=option.rect.width(),
        height=option.rect.height(),
    )


def _draw_ground(painter: QPainter, row: _Row, area: QRect) -> None:
    if not (row.selected or row.hovered):
        return
    colours = theme.active()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colours.colour("focus") if row.focused and row.selected else Qt.PenStyle.NoPen)
    painter.setBrush(colours.colour("selection" if row.selected else "surface"))
    painter.drawRoundedRect(area, 6, 6)


def fitting(brief: str, width: int) -> str:
    """Return the second line without its place where both do not fit: what is wrong says more than where."""
    return brief if _width(brief) <= width else brief.rpartition(columns.BETWEEN)[2]


def fits_in_bold(name: str, width: int) -> bool:
    """Return whether a name is shown whole in bold; else it is not bold, so that selecting it cuts nothing."""
    return QFontMetrics(theme.font("body", bold=True)).horizontalAdvance(name) <= width


@lru_cache(maxsize=512)
def _width(text: str) -> int:
    """Return the width of a remaining time in pixels. Cached, because few different texts occur."""
    return QFontMetrics(theme.font("small")).horizontalAdvance(text)


def _elide(text: str, width: int) -> str:
    return QFontMetrics(theme.font("small")).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _elide_name(name: str, apart: int, width: int, bold: bool) -> str:
    return elide(name, apart, QFontMetrics(theme.font("body", bold=bold)), width)
