"""The change in the file, before it is written; the buttons that write and undo it, and test what is there."""

from __future__ import annotations

import time

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton

from inspector.credential.replacing.replace import Change, Part
from inspector.credential.text.visible import visible
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.entries import verdicts
from inspector.window.entries.entry import Entry
from inspector.window.protection.masking import masking_of
from inspector.window.text import labels
from inspector.window.views.rotate.rotation import Rotation
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner, Card
from inspector.window.widgets.flow import Flow
from inspector.window.widgets.plain import keep_room
from inspector.window.widgets.table import PlainTable

_LONGEST_NAME = 60


class FileCard(Card):
    """The second and the third step."""

    everywhere_chosen = Signal(bool)
    write_wanted = Signal()
    reading_wanted = Signal()
    """Asks to read the file again."""
    undo_wanted = Signal()
    test_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("2. The change in the file"))
        headers = [self.tr("Line"), self.tr("What"), self.tr("Before"), self.tr("After")]
        self.table = PlainTable(headers, stretch=(2, 3), mono=(2, 3))
        self.table.setAccessibleName(self.tr("What changes in the file"))
        self.everywhere = QCheckBox()
        self.everywhere.toggled.connect(self.everywhere_chosen)
        self.notes = Banner("info")
        self.write_button = Button(self.tr("Write it to the file"), "save", primary=True)
        self.again_button = Button(self.tr("Read the file again"), "repeat")
        self.undo_button = Button(self.tr("Undo"), "chevron-left")
        self.test_button = Button(self.tr("Test what is in the file now"), "play")
        self.write_button.clicked.connect(self.write_wanted)
        self.again_button.clicked.connect(self.reading_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.test_button.clicked.connect(self.test_wanted)
        self.file_banner, self.test_banner = Banner(), Banner()
        buttons = Flow()
        for button in (self.write_button, self.undo_button, self.test_button, self.again_button):
            buttons.add(button)
        for kept in (self.again_button, self.notes, self.file_banner, self.test_banner):
            keep_room(kept)  # a button stays where it is when a notice comes or goes
        for part in (
            self.table,
            self.everywhere,
            self.notes,
            buttons,
            self.file_banner,
            self.test_banner,
        ):
            self.body.addWidget(part)

    def show_rotation(self, rotation: Rotation, *, busy: bool, hidden: bool) -> None:
        """Show what changes and how far it came. ``hidden`` masks hosts as well."""
        planned = rotation.planned
        self._show_changes(rotation, hidden=hidden)
        self._show_elsewhere(rotation)
        written = rotation.written is not None
        if written:  # it is bold as the primary one, and narrower afterwards
            self.write_button.setMinimumWidth(self.write_button.width())
        _enable(self.write_button, planned is not None and not written, busy=busy)
        self.again_button.setVisible(rotation.refused is not None and not written)
        _enable(self.again_button, True, busy=busy)
        _enable(self.undo_button, written and not rotation.revoked, busy=busy)
        _enable(self.test_button, written, busy=busy)
        self.write_button.set_primary(not written)
        self.test_button.set_primary(written and rotation.test_told[1] is None)
        for banner, told in ((self.file_banner, rotation.file_told), (self.test_banner, rotation.test_told)):
            banner.show_text(told[0], rotation.words(told))

    def _show_changes(self, rotation: Rotation, *, hidden: bool) -> None:
        planned = rotation.planned
        self.notes.setMinimumHeight(self.notes.height() if rotation.written is not None else 0)
        changes = planned.replacement.changes if planned else ()
        marks = (planned.old.fingerprint(), planned.new.fingerprint()) if planned else (None, None)
        self.table.keep_rows([self._row(each, marks, hidden=hidden) for each in changes])
        self.table.setVisible(bool(changes))
        notes = [labels.translate(note) for note in planned.replacement.notes] if planned else []
        if planned and planned.touched and rotation.written is None:
            notes.append(
                self.tr("The file has changed since it was loaded. This is the change in what it holds now.")
            )
        if rotation.refused is not None:
            text = labels.translate(rotation.refused)
            self.notes.show_text("error", "" if rotation.refused == rotation.file_told[1] else text)
        elif rotation.new is None:
            self.notes.show_text("neutral", self.tr("Choose or make the new credential first."))
        else:
            tone = verdicts.tone_in_place_of(rotation.entry, rotation.new)
            if tone != "info":
                notes.insert(0, self._about(rotation.new, hidden=hidden))
            self.notes.show_text(tone, "\n".join(notes))

    def _about(self, new: Entry, *, hidden: bool) -> str:
        """What is to be known of the new one before it is written: an expired or a wrong one was pasted by mistake."""
        endpoint = new.inspection.endpoint
        host = endpoint.host if endpoint and not hidden else ""
        said = visible(new.name, _LONGEST_NAME) + (f" \u00b7 {visible(host)}" if host else "")
        masking = masking_of(new, new.connection or ConnectionSetting(), hidden=hidden)
        return f"{said}: {masking(verdicts.sentence(new, time.time()))}"

    def _show_elsewhere(self, rotation: Rotation) -> None:
        planned = rotation.planned
        lines = planned.replacement.elsewhere if planned else ()
        if lines:
            text = self.tr("The old credential also stands in line {lines}: change it there as well")
            self.everywhere.setText(text.format(lines=", ".join(str(line) for line in lines)))
        with QSignalBlocker(self.everywhere):
            self.everywhere.setChecked(rotation.everywhere)
        self.everywhere.setVisible(bool(lines) or rotation.everywhere)
        self.everywhere.setEnabled(rotation.written is None)

    def _row(
        self, change: Change, marks: tuple[str | None, str | None], *, hidden: bool
    ) -> tuple[str, str, str, str]:
        """A row; credentials with their fingerprints, because masked ones often look alike."""
        titles = {
            Part.CREDENTIAL: self.tr("Credential"),
            Part.ENDPOINT: self.tr("Endpoint"),
            Part.REFRESH_TOKEN: self.tr("Refresh token"),
        }
        open_ = change.part is Part.ENDPOINT and not hidden
        before, after = (
            (each.reveal() if open_ else each.masked()) for each in (change.before, change.after)
        )
        if change.part is Part.CREDENTIAL:
            before, after = (f"{text} ({mark})" for text, mark in zip((before, after), marks, strict=True))
        return str(change.line), titles[change.part], before, after


def _enable(button: QPushButton, can: bool, *, busy: bool) -> None:
    """Let a button be pressed unless something runs. The one that was pressed is not disabled for that: Qt would give
    its focus to whatever stands next in the window, and the next press of a key would go there.
    """
    button.setEnabled(can and (not busy or button.hasFocus()))
