"""Checks the validity at another time, given in UTC, local time or any time zone."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from PySide6.QtCore import QByteArray, QCoreApplication, QDate, QDateTime, Qt, QTime, QTimeZone
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialogButtonBox,
    QGridLayout,
    QWidget,
)

from inspector.credential.model.expiry import Expiry, ExpiryState
from inspector.credential.text.moment import LONGEST, NotUnderstood
from inspector.credential.text.told_moment import read_told_moment
from inspector.credential.text.visible import visible
from inspector.window.entries.entry import Entry
from inspector.window.look.theme import space
from inspector.window.pages.inspect.zones import read_in_zone, typed_zone, zone_names
from inspector.window.text import labels
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner, column, row
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.dialog import ScrollingDialog
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.plain import PlainLabel


class MomentDialog(ScrollingDialog):
    """Asks for a moment and says what state the credential had then. It stays open and answers while typing."""

    def __init__(self, entry: Entry, now: float, parent: QWidget | None = None) -> None:
        super().__init__(parent, 520)
        self._expiry = entry.inspection.expiry
        self.setWindowTitle(self.tr("Check validity at another time"))
        self._zones = _zone_chooser()
        self._zones.setAccessibleName(self.tr("Time zone, if the text names none"))
        hint = self.tr("ISO 8601, a line of a log, epoch seconds or 14:32 UTC")
        self._edit = LineEdit(self.tr("Moment"), longest=LONGEST, hint=hint, name="moment", clearable=True)
        self._edit.setAccessibleDescription(hint)
        self._understood = PlainLabel(size="small", tone="muted", wrap=True)
        self._now = Button(self.tr("Now"), "clock")
        self._now.clicked.connect(lambda: self.show_moment(now_epoch()))
        self._answer = Banner()
        self._utc, self._local, self._there = (PlainLabel(mono=True) for _ in range(3))
        self._there_title = PlainLabel(tone="muted")
        self._build(entry)
        self._zones.currentTextChanged.connect(self._show)
        self._edit.textChanged.connect(self._show)
        self.show_moment(now)
        self._edit.setFocus()
        self._edit.selectAll()

    def _build(self, entry: Entry) -> None:
        layout = column("m", "l")
        layout.addWidget(PlainLabel(entry.name[:80], size="strong", bold=True, wrap=True))
        title = PlainLabel(self._edit.accessibleName(), tone="muted")
        title.setBuddy(self._edit)
        asked = row("s")
        asked.addWidget(self._edit, 1)
        asked.addWidget(self._now)
        titled = column("xs")
        titled.addWidget(title)
        titled.addLayout(asked)
        layout.addLayout(titled)
        layout.addWidget(self._understood)
        zone = row("s")
        title = PlainLabel(self.tr("Time zone, if the text names none"), tone="muted", wrap=True)
        title.setBuddy(self._zones)
        zone.addWidget(title, 1)
        zone.addWidget(self._zones, 1)
        layout.addLayout(zone)
        layout.addWidget(self._answer)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space("l"))
        grid.setColumnStretch(1, 1)
        titles = (
            PlainLabel(self.tr("UTC"), tone="muted"),
            PlainLabel(self.tr("Local time"), tone="muted"),
            self._there_title,
        )
        for line, (title, value) in enumerate(
            zip(titles, (self._utc, self._local, self._there), strict=True)
        ):
            grid.addWidget(title, line, 0)
            grid.addWidget(value, line, 1)
        layout.addLayout(grid)
        buttons = QDialogButtonBox()
        close = Button(self.tr("Close"))  # Enter in a field leaves the answer where it is
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.set_contents(layout)

    def show_moment(self, epoch: float) -> None:
        """Ask about a moment (epoch seconds). It is written with its offset, because a clock time can occur twice."""
        moment = QDateTime.fromSecsSinceEpoch(int(epoch), self._zone() or QTimeZone.utc())
        self._edit.setText(f"{moment.toString('yyyy-MM-dd HH:mm:ss')} {_offset(moment)}")

    def choose_zone(self, name: str) -> None:
        """Choose the zone of texts without one: ``UTC``, an IANA name, or the local zone (empty)."""
        place = self._zones.findData(name)
        if place >= 0:
            self._zones.setCurrentIndex(place)

    def type_moment(self, text: str) -> None:
        """Ask about a moment as it would be typed or pasted."""
        self._edit.setText(text)

    def understood(self) -> str:
        """Return what was understood of the text, or why nothing was."""
        return self._understood.text()

    def answer(self) -> str:
        """Return the answer."""
        return self._answer.label.text()

    def _zone(self) -> QTimeZone | None:
        """Return the zone of the list, or what was typed: ``JST``, ``+9``, ``Tokyo``; ``None`` if it is unknown."""
        typed = self._zones.currentText()
        place = self._zones.findText(typed, Qt.MatchFlag.MatchFixedString)
        if place < 0:
            return typed_zone(typed)
        name = self._zones.itemData(place)
        found = QTimeZone(QByteArray(name.encode())) if name else QTimeZone.systemTimeZone()
        return found if found.isValid() else QTimeZone.systemTimeZone()

    def _show(self) -> None:
        chosen = self._zone()
        zone = chosen or QTimeZone.utc()
        found, named_zone = read_in_zone(self._edit.text(), _present(zone))
        if named_zone is not None:
            chosen = zone = named_zone
            found, _ = read_in_zone(self._edit.text(), _present(zone))  # it may have another day today
        if not isinstance(found, NotUnderstood) and found.zone:
            chosen = zone = QTimeZone(QByteArray(found.zone.encode()))
            if zone.isValid():  # it may have another day today
                found = read_told_moment(self._edit.text(), _present(zone))
        if isinstance(found, NotUnderstood):
            self._show_problem(labels.translate(found.reason))
        elif not zone.isValid() or (chosen is None and found.wall is not None):
            told = found.zone or visible(self._zones.currentText(), _LONGEST_ZONE)
            self._show_problem(self.tr("The time zone \u201c{zone}\u201d is unknown.").format(zone=told))
        else:
            moments = (
                [_exact(found.epoch or 0.0, zone)] if found.wall is None else _on_the_wall(found.wall, zone)
            )
            named = found.wall is None or named_zone is not None
            self._show_moments(moments, zone, labels.translate(found.reading), named=named)

    def _show_problem(self, reason: str) -> None:
        self._understood.set_tone("warning")
        self._understood.setText(reason)
        self._answer.show_text("neutral", self.tr("No answer yet: the moment was not understood."))
        for part in (self._utc, self._local, self._there, self._there_title):
            part.setText("")

    def _show_moments(self, moments: list[QDateTime], zone: QTimeZone, reading: str, *, named: bool) -> None:
        epochs = [moment.toMSecsSinceEpoch() / 1_000 for moment in moments]
        name = bytes(zone.id().data()).decode()
        text = (
            self.tr("Understood: {moment} ({reading}).")
            if named
            else self.tr("Understood: {moment} ({reading}; time zone {zone}).")
        )
        self._understood.set_tone("muted")
        self._understood.setText(
            text.format(moment=labels.utc_time(epochs[0]), reading=reading, zone=visible(name))
        )
        self._answer.show_text(*self._verdicts(epochs))
        self._utc.setText("\n".join(map(labels.utc_time, epochs)))
        self._local.setText("\n".join(map(labels.local_time, epochs)))
        other = name not in ("UTC", bytes(QTimeZone.systemTimeZoneId().data()).decode())
        self._there_title.setText(visible(name))
        self._there_title.setVisible(other)
        self._there.setVisible(other)
        self._there.setText("\n".join(map(labels.written, moments)))

    def _verdicts(self, epochs: list[float]) -> tuple[str, str]:
        """Return tone and text of one answer, or of both with the moment of each."""
        verdicts = [self._verdict(epoch) for epoch in epochs]
        if len(verdicts) == 1:
            return verdicts[0]
        tones, line = {tone for tone, _ in verdicts}, self.tr("{moment}: {state}")
        lines = [self.tr("The clock was set back, so this time occurred twice.")]
        for epoch, (_, text) in zip(epochs, verdicts, strict=True):
            lines.append(line.format(moment=labels.utc_time(epoch), state=text))
        return tones.pop() if len(tones) == 1 else "warning", "\n".join(lines)

    def _verdict(self, epoch: float) -> tuple[str, str]:
        expiry = self._expiry
        state = expiry.state(epoch)
        if state is ExpiryState.UNKNOWN:
            return "neutral", self.tr("Its expiry is unknown, so its validity at that time is unknown too.")
        if expiry.issued_at is not None and epoch < expiry.issued_at:
            span = labels.span(expiry.issued_at - epoch)
            return "warning", self.tr("It did not exist yet: it was issued {span} later.").format(span=span)
        if expiry.not_before is not None and epoch < expiry.not_before:
            span = labels.span(expiry.not_before - epoch)
            return "warning", self.tr("Not valid yet: it became valid {span} later.").format(span=span)
        return _STATE_TONES[state], self._life(expiry, epoch)

    def _life(self, expiry: Expiry, epoch: float) -> str:
        left = expiry.seconds_left(epoch)
        if left is None:
            return self.tr("Not expired: it never expires. Only the service knows whether it was revoked.")
        if left <= 0:
            return self.tr("Expired {span} before that time.").format(span=labels.span(left))
        text = self.tr("Not expired, with {span} left. Only the service knows whether it was revoked.")
        return text.format(span=labels.span(left))


_LONGEST_ZONE = 60

_STATE_TONES = {
    ExpiryState.VALID: "ok",
    ExpiryState.EXPIRING: "ok",
    ExpiryState.EXPIRED: "error",
    ExpiryState.NEVER: "info",
    ExpiryState.UNKNOWN: "neutral",
}


def _present(zone: QTimeZone) -> datetime:
    now = QDateTime.currentDateTimeUtc()
    return datetime.now(timezone(timedelta(seconds=zone.offsetFromUtc(now))))


def _offset(moment: QDateTime) -> str:
    """Return ``UTC`` or an offset such as ``+09:00``."""
    seconds = moment.offsetFromUtc()
    if not seconds:
        return "UTC"
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"{'-' if seconds < 0 else '+'}{hours:02}:{minutes:02}"


def _exact(epoch: float, zone: QTimeZone) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(epoch * 1_000), zone)


def _on_the_wall(wall: datetime, zone: QTimeZone) -> list[QDateTime]:
    """Return the moments of a clock time: two if the clock was set back and it occurred twice."""
    date = QDate(wall.year, wall.month, wall.day)
    time = QTime(wall.hour, wall.minute, wall.second, wall.microsecond // 1_000)
    resolution = QDateTime.TransitionResolution
    earlier, later = (
        QDateTime(date, time, zone, each) for each in (resolution.PreferBefore, resolution.PreferAfter)
    )
    twice = earlier != later and earlier.time() == later.time()  # Qt moves a time that the clock skipped
    return [earlier, later] if twice else [QDateTime(date, time, zone)]


def now_epoch() -> float:
    """Return the present moment in epoch seconds."""
    return float(QDateTime.currentSecsSinceEpoch())


def _zone_chooser() -> QComboBox:
    made = Choice()
    made.setEditable(True)
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    typed, completer = made.lineEdit(), made.completer()
    if typed and completer:
        typed.setAcceptDrops(False)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
    local = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    made.addItem("UTC", "UTC")
    made.addItem(_local_title(local), "")
    for name in zone_names():
        made.addItem(name, name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(18)
    return made


def _local_title(name: str) -> str:
    return QCoreApplication.translate("MomentDialog", "Local ({zone})").format(zone=name)
