"""Checks the validity at another time, given in UTC, local time or any time zone."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QCoreApplication, QDate, QDateTime, Qt, QTimeZone
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QWidget,
)

from inspector.credential.model.expiry import Expiry, ExpiryState
from inspector.window.entries.entry import Entry
from inspector.window.look.theme import space
from inspector.window.text import labels
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner, column, row
from inspector.window.widgets.plain import PlainLabel

_FORMAT = "yyyy-MM-dd HH:mm:ss"
_EARLIEST, _LATEST = QDate(1970, 1, 1), QDate(9999, 12, 31)


class MomentDialog(QDialog):
    """Asks for a moment and says what state the credential had then. It stays open and answers while typing."""

    def __init__(self, entry: Entry, now: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._expiry = entry.inspection.expiry
        self._given: QDateTime | None = None
        """The moment in question; input sets another one."""
        self.setWindowTitle(self.tr("Check validity at another time"))
        self.setMinimumWidth(520)
        self._zones = _zone_chooser()
        self._zones.setAccessibleName(self.tr("Time zone"))
        self._edit = QDateTimeEdit()
        self._edit.setAccessibleName(self.tr("Moment"))
        self._edit.setCalendarPopup(True)
        self._edit.setDisplayFormat(_FORMAT)
        self._edit.setDateRange(_EARLIEST, _LATEST)
        self._now = Button(self.tr("Now"), "clock")
        self._now.clicked.connect(lambda: self.show_moment(now_epoch()))
        self._answer = Banner()
        self._utc, self._local, self._there = (PlainLabel(mono=True) for _ in range(3))
        self._there_title = PlainLabel(tone="muted")
        self._build(entry)
        self._zones.currentTextChanged.connect(self._on_zone)
        self._edit.dateTimeChanged.connect(self._on_typed)
        self.show_moment(now)
        self._edit.setFocus()

    def _build(self, entry: Entry) -> None:
        layout = column("m", "l")
        self.setLayout(layout)
        layout.addWidget(PlainLabel(entry.name[:80], size="strong", bold=True, wrap=True))
        asked = row("s")
        asked.addWidget(self._edit, 2)
        asked.addWidget(self._zones, 2)
        asked.addWidget(self._now)
        layout.addLayout(asked)
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
        close = QPushButton(self.tr("Close"))
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def show_moment(self, epoch: float) -> None:
        """Ask about a moment (epoch seconds)."""
        moment = QDateTime.fromSecsSinceEpoch(int(epoch), self._zone())
        self._edit.setTimeZone(self._zone())
        self._edit.setDateTime(moment)
        self._given = moment  # the field holds a wall clock time, which may have occurred twice
        self._show()

    def choose_zone(self, name: str) -> None:
        """Interpret the input in another zone: ``UTC``, an IANA name, or the local zone (empty)."""
        place = self._zones.findData(name)
        if place >= 0:
            self._zones.setCurrentIndex(place)

    def type_moment(self, text: str) -> None:
        """Ask about ``yyyy-MM-dd HH:mm:ss`` in the chosen zone."""
        parsed = QDateTime.fromString(text, _FORMAT)
        self._edit.setDateTime(QDateTime(parsed.date(), parsed.time(), self._zone()))
        self._on_typed()

    def answer(self) -> str:
        """Return the answer."""
        return self._answer.label.text()

    def _zone(self) -> QTimeZone:
        typed = self._zones.findText(self._zones.currentText(), Qt.MatchFlag.MatchFixedString)
        name = self._zones.itemData(typed) if typed >= 0 else self._zones.currentData()
        found = QTimeZone(QByteArray(name.encode())) if name else QTimeZone.systemTimeZone()
        return found if found.isValid() else QTimeZone.systemTimeZone()

    def _on_zone(self) -> None:
        typed = self._edit.dateTime()
        self._edit.setTimeZone(self._zone())
        self._edit.setDateTime(QDateTime(typed.date(), typed.time(), self._zone()))
        self._on_typed()

    def _on_typed(self) -> None:
        self._given = None
        self._show()

    def _moments(self) -> list[QDateTime]:
        """Return the moments in question: two if the clock was set back and the wall clock time occurred twice."""
        if self._given:
            return [self._given]
        typed, resolution = self._edit.dateTime(), QDateTime.TransitionResolution
        date, time, zone = typed.date(), typed.time(), self._zone()
        earlier, later = (
            QDateTime(date, time, zone, each) for each in (resolution.PreferBefore, resolution.PreferAfter)
        )
        twice = earlier != later and earlier.time() == later.time()  # Qt moves a time that the clock skipped
        return [earlier, later] if twice else [QDateTime(date, time, zone)]

    def _show(self) -> None:
        moments = self._moments()
        epochs = [float(moment.toSecsSinceEpoch()) for moment in moments]
        self._answer.show_text(*self._verdicts(epochs))
        self._utc.setText("\n".join(map(labels.utc_time, epochs)))
        self._local.setText("\n".join(map(labels.local_time, epochs)))
        zone = self._zone()
        self._there_title.setText(bytes(zone.id().data()).decode())
        other = bytes(zone.id().data()).decode() not in (
            "UTC",
            bytes(QTimeZone.systemTimeZoneId().data()).decode(),
        )
        self._there_title.setVisible(other)
        self._there.setVisible(other)
        self._there.setText("\n".join(map(labels.written, moments)))

    def _verdicts(self, epochs: list[float]) -> tuple[str, str]:
        """Return tone and text of one answer, or of both with the moment of each."""
        verdicts = [self._verdict(epoch) for epoch in epochs]
        if len(verdicts) == 1:
            return verdicts[0]
        tones, said = {tone for tone, _ in verdicts}, self.tr("{moment}: {state}")
        lines = [self.tr("The clock was set back, so this time occurred twice.")]
        for epoch, (_, text) in zip(epochs, verdicts, strict=True):
            lines.append(said.format(moment=labels.utc_time(epoch), state=text))
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


_STATE_TONES = {
    ExpiryState.VALID: "ok",
    ExpiryState.EXPIRING: "ok",
    ExpiryState.EXPIRED: "error",
    ExpiryState.NEVER: "info",
    ExpiryState.UNKNOWN: "neutral",
}


def now_epoch() -> float:
    """Return the present moment in epoch seconds."""
    return float(QDateTime.currentSecsSinceEpoch())


def _zone_chooser() -> QComboBox:
    made = QComboBox()
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
    for name in sorted(bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds()):
        if "/" in name and not name.startswith(("Etc/", "SystemV/", "posix/", "right/")):
            made.addItem(name, name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(18)
    return made


def _local_title(name: str) -> str:
    return QCoreApplication.translate("MomentDialog", "Local ({zone})").format(zone=name)
