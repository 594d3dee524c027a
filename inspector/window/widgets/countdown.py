"""The countdown: remaining time, a bar and the expiry, updated together."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from inspector.credential.model.expiry import Expiry, ExpiryState
from inspector.window.look import theme
from inspector.window.text import labels
from inspector.window.widgets.card import column, row
from inspector.window.widgets.icon import Icon
from inspector.window.widgets.plain import PlainLabel, restyle, set_tooltip
from inspector.window.widgets.steady import SteadyLabel

_BAR_HEIGHT = 6
_NARROWEST, _WIDEST = 210, 280
"""Device-independent pixels between which its least width is that of its longest line."""
_ROOM = 4
"""Device-independent pixels that a wrapping label needs beside its text."""
_LONG_MOMENT = 1_798_541_460.0
"""A moment with two digits in each of its parts, in epoch seconds: 2026-12-29 10:51 UTC."""
_SOON = 0.02


class LifeBar(QWidget):
    """A bar of the remaining share of a lifetime, in the colour of its state."""

    def __init__(self) -> None:
        super().__init__()
        self._share, self._tone = 0.0, "neutral"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_BAR_HEIGHT)

    @property
    def share(self) -> float:
        """Return the share, from 0 to 1."""
        return self._share

    def show_share(self, share: float, tone: str) -> None:
        """Show ``share`` from 0 to 1; repaints only if a pixel changes."""
        moved = abs(share - self._share) * max(self.width(), 1) >= 1
        if moved or tone != self._tone:
            self._share, self._tone = share, tone
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and the remaining part. Called by Qt."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = QRectF(self.rect())
            painter.fillPath(_rounded(whole), theme.active().colour("neutral_soft"))
            if self._share > 0:
                part = QRectF(0, 0, max(whole.width() * self._share, 6), whole.height())
                painter.fillPath(_rounded(part), theme.active().colour(self._tone))

    def sizeHint(self) -> QSize:
        """Return a low bar. Called by the layout."""
        return QSize(160, _BAR_HEIGHT)


def _rounded(area: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(area, 3, 3)
    return path


class Countdown(QFrame):
    """The remaining time in the header. A click asks for the validity at another time."""

    clicked = Signal()
    turned = Signal()
    """The minute or the state of the remaining time changed as time passed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._expiry = Expiry()
        self._quiet = False
        self._tone = "neutral"
        self._life: float | None = None
        """The lifetime in seconds. Without it there is no bar, because its share would be invented."""
        self._told, self._next = 0.0, 0.0
        """When the expiry was shown, and when its text changes (epoch seconds)."""
        self._icon = Icon("clock", "neutral", 18)
        self._left = SteadyLabel(size="strong", bold=True)
        self._until = PlainLabel(size="small", tone="muted", wrap=True)
        self._bar = LifeBar()
        self._inline = False
        layout = column("xs")
        self.setLayout(layout)
        self._set_margins()
        head = row("s")
        head.addWidget(self._icon)
        head.addWidget(self._left, 1)
        for part in (self._bar, self._until):
            layout.addWidget(part)
        layout.insertLayout(0, head)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked. Called by Qt."""
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return a width that fits its sentences. Called by the layout."""
        hint = super().minimumSizeHint()
        if self._inline:
            return hint
        longest = self._until.fontMetrics().horizontalAdvance(self._end_text(_LONG_MOMENT, 0.0))
        edges = self.contentsMargins() + self.layout().contentsMargins()  # type: ignore[union-attr]
        wanted = longest + edges.left() + edges.right() + theme.scaled(_ROOM)
        least = min(max(theme.scaled(_NARROWEST), wanted), theme.scaled(_WIDEST))
        return QSize(max(least, hint.width()), hint.height())

    def set_inline(self, inline: bool) -> None:
        """Show the remaining time alone, without frame, bar and expiry, for a low window."""
        if inline == self._inline:
            return
        self._inline, self._next = inline, 0.0
        self.setObjectName("" if inline else "card")
        restyle(self)
        theme.set_font(
            self._left, theme.font("small" if inline else "strong", bold=True)
        )  # below the verdict
        self._left.updateGeometry()
        self._set_margins()
        for part in (self._bar, self._until):
            part.setVisible(not inline and part.property("wanted") is True)

    def _set_margins(self) -> None:
        across, along = (0, 0) if self._inline else (theme.space("m"), theme.space("s"))
        self.layout().setContentsMargins(across, along, across, along)  # type: ignore[union-attr]

    def show_expiry(self, expiry: Expiry, now: float) -> None:
        """Count down to another expiry from ``now`` (epoch seconds)."""
        self._expiry, self._life = expiry, _life(expiry)
        self._next = 0.0
        set_tooltip(self, self._moments())
        self._move_to(now)

    def set_quiet(self, quiet: bool, now: float) -> None:
        """Use neutral grey instead of the state's colour, because something else is wrong. ``now`` is epoch seconds."""
        if quiet != self._quiet:
            self._quiet, self._next = quiet, 0.0
            self._move_to(now)

    def _appearance(self, now: float) -> tuple[str, str]:
        tone, icon = labels.STATE_TONES[self._expiry.state(now)]
        if self._quiet:
            return "neutral", "clock" if icon == "ok" else icon
        return tone, icon

    def _moments(self) -> str:
        end = self._expiry.expires_at
        if end is None:
            return ""
        return f"{labels.local_time(end)} = {labels.utc_time(end)}"

    def show_time(self, now: float) -> None:
        """Update to ``now`` (epoch seconds)."""
        if self._move_to(now):
            self.turned.emit()

    def _move_to(self, now: float) -> bool:
        """Update; return whether more changed than the seconds."""
        self._tone = self._appearance(now)[0]
        self.count(now)
        end = self._expiry.expires_at
        if self._told <= now < self._next:
            return False
        self._told = now
        lasts = 60.0 if end is None else labels.coarse_lasts(end - now)
        self._next = now + min(60 - now % 60, labels.remaining_lasts(self._expiry, now), lasts)
        self._show_end(now)
        return True

    def count(self, now: float) -> None:
        """Update the seconds, while minute and state stay the same."""
        tone, end = self._tone, self._expiry.expires_at
        self._left.show_text(labels.left_sentence(self._expiry, now), "" if tone == "neutral" else tone)
        if end is not None and self._life is not None:
            self._bar.show_share(min(max((end - now) / self._life, 0.0), 1.0), tone)

    def _show_end(self, now: float) -> None:
        """Update what changes once a minute at most."""
        tone, icon = self._appearance(now)
        self._icon.set_icon(icon, tone)
        end = self._expiry.expires_at
        text = "" if end is None else self._end_text(end, now)
        self._until.setText(text)
        for part, wanted in ((self._bar, self._life is not None), (self._until, end is not None)):
            part.setProperty("wanted", wanted)
            part.setVisible(wanted and not self._inline)
        left = labels.left_sentence(self._expiry, now, coarse=True)
        self.setAccessibleName(self.tr("{left} {end}").format(left=left, end=text) if text else left)

    def _end_text(self, end: float, now: float) -> str:
        text = self.tr("since {time}") if end <= now else self.tr("until {time}")
        return text.format(time=labels.local_clock(end))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Accept a click of the left button that ends inside. Called by Qt."""
        super().mouseReleaseEvent(event)
        if event.button() == QtCore.Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()


def _life(expiry: Expiry) -> float | None:
    """Return the lifetime in seconds; ``None`` if its beginning or its end is unknown."""
    if expiry.expires_at is None or expiry.issued_at is None or expiry.issued_at >= expiry.expires_at:
        return None
    return expiry.expires_at - expiry.issued_at


def next_change(expiry: Expiry, now: float) -> float | None:
    """Return the seconds until the text of the remaining time changes; ``None`` if it never does."""
    left = expiry.seconds_left(now)
    if left is None or expiry.state(now) is ExpiryState.UNKNOWN:
        return None
    step = _step(left)
    rest = left % step
    if left > 0:
        return max(rest, _SOON)
    return rest if rest > _SOON else step


def _step(left: float) -> float:
    """Return the resolution of the remaining time: seconds in the last hour, minutes for two days, then hours."""
    seconds_until = 3_600 if left > 0 else -60
    if min(seconds_until, 0) < left < max(seconds_until, 0) or left == 0:
        return 1.0
    return 60.0 if abs(left) < 172_800 else 3_600.0
