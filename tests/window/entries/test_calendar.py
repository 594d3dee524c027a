"""The ends of credentials as a calendar, read back by another parser: names and fingerprints, never a key."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import vobject
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.entries.calendar_export import CalendarExport
from inspector.window.entries.calendar_file import Words, as_calendar
from inspector.window.entries.endings import DAY, HOUR, MINUTE, Ending, coming, leads
from inspector.window.entries.entry import Entry
from tests.samples import disposable_token, v1_key, v2_key
from tests.security.leaks import leaked
from tests.window.choose_again import choose_again
from tests.window.entries.test_model import entry_of


@pytest.fixture
def export(qtbot: QtBot) -> CalendarExport:
    over = QWidget()
    qtbot.addWidget(over)
    made = CalendarExport(over)
    made.setProperty("over", over)
    return made


def saved(
    export: CalendarExport, qtbot: QtBot, place: Path, entries: list[Entry], *, hide: bool = False
) -> list[Any]:
    with qtbot.waitSignal(export.announced) as told:
        export.save(place, entries, hide_details=hide)
    assert "without secrets" in str(told.args)
    text = place.read_bytes().decode("utf-8")
    assert text.count("\n") == text.count("\r\n"), "lines end as RFC 5545 asks"
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return list(getattr(vobject.readOne(text), "vevent_list", []))


def test_each_end_is_an_event_at_its_moment(export: CalendarExport, qtbot: QtBot, tmp_path: Path) -> None:
    end = int(time.time() + 90 * DAY)
    keys = [v1_key(end), disposable_token(time.time() + 900), v2_key(end + 5)]
    entries = [entry_of(key, name) for key, name in zip(keys, ("prod", "browser", "queue"), strict=True)]
    events = saved(export, qtbot, tmp_path / "a.ics", entries)
    assert [event.summary.value for event in events] == ["browser ends", "prod ends", "queue ends"]
    first = next(event for event in events if event.summary.value == "prod ends")
    assert first.dtstart.value == datetime.fromtimestamp(end, UTC)
    assert first.transp.value == "TRANSPARENT"
    assert first.contents["class"][0].value == "PRIVATE"
    assert str(entries[0].inspection.fingerprint()) in first.description.value
    written = (tmp_path / "a.ics").read_text("utf-8")
    assert leaked(written.replace("\r\n ", "").replace("\n ", ""), keys) == set()


def test_what_has_ended_or_never_ends_is_left_out(
    export: CalendarExport, qtbot: QtBot, tmp_path: Path
) -> None:
    entries = [entry_of(v1_key(), "never"), entry_of(disposable_token(time.time() - 60), "gone")]
    assert coming(entries) == []
    with qtbot.waitSignal(export.announced) as told:
        export.ask(entries)
    assert told.args == ["None of these credentials ends at a known time from now on."]
    events = saved(export, qtbot, tmp_path / "a.ics", [*entries, entry_of(v1_key(time.time() + DAY), "soon")])
    assert [event.summary.value for event in events] == ["soon ends"]


@pytest.mark.parametrize(
    ("life", "alarms"),
    [
        (365 * DAY, [-14 * DAY, -DAY]),
        (3 * DAY, [-DAY, -HOUR]),
        (HOUR, [-5 * MINUTE]),
        (6 * MINUTE, []),
    ],
)
def test_alarms_come_early_enough_for_the_life_of_the_credential(
    export: CalendarExport, qtbot: QtBot, tmp_path: Path, life: float, alarms: list[float]
) -> None:
    (event,) = saved(
        export, qtbot, tmp_path / "a.ics", [entry_of(v1_key(time.time() + life, iat=int(time.time())), "x")]
    )
    found = [alarm.trigger.value for alarm in getattr(event, "valarm_list", [])]
    assert found == [timedelta(seconds=alarm) for alarm in alarms]
    assert all(alarm.action.value == "DISPLAY" for alarm in getattr(event, "valarm_list", []))


def test_an_alarm_that_would_lie_in_the_past_is_left_out(
    export: CalendarExport, qtbot: QtBot, tmp_path: Path
) -> None:
    old = entry_of(v1_key(time.time() + 3 * DAY, iat=int(time.time() - 360 * DAY)), "x")
    (event,) = saved(export, qtbot, tmp_path / "a.ics", [old])
    assert [alarm.trigger.value for alarm in event.valarm_list] == [-timedelta(days=1), -timedelta(hours=1)]


def test_the_same_credential_keeps_its_identifier_and_a_renewed_one_gets_another(
    export: CalendarExport, qtbot: QtBot, tmp_path: Path
) -> None:
    key, entry = v1_key(time.time() + DAY), None
    found = []
    for name in ("one", "two"):
        entry = entry_of(key, name)
        (event,) = saved(export, qtbot, tmp_path / "a.ics", [entry])
        found.append(event.uid.value)
    (event,) = saved(export, qtbot, tmp_path / "a.ics", [entry_of(v1_key(time.time() + 2 * DAY), "one")])
    assert found[0] == found[1] != event.uid.value


@pytest.mark.parametrize(
    "name",
    [
        "a;b,c\\n:d",
        "x\r\nEND:VCALENDAR\r\nBEGIN:X",
        "\u202egnp",
        "{fingerprint}{0}",
        "日本語の名前" * 30,
        '"q" %s',
    ],
)
def test_names_are_foreign_text(export: CalendarExport, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    entry = entry_of(v1_key(time.time() + DAY), "x")
    entry.name = name
    (event,) = saved(export, qtbot, tmp_path / "a.ics", [entry])
    shown = event.summary.value.removesuffix(" ends")
    assert not re.search(r"[\r\n\u202e]", shown)
    assert shown[:3] == coming([entry])[0].name[:3]
    assert "END:VCALENDAR\r\nBEGIN:X" not in (tmp_path / "a.ics").read_bytes().decode()


def test_a_shared_screen_exports_no_fingerprints(
    export: CalendarExport, qtbot: QtBot, tmp_path: Path
) -> None:
    entry = entry_of(v1_key(time.time() + DAY), "x")
    (event,) = saved(export, qtbot, tmp_path / "a.ics", [entry], hide=True)
    assert str(entry.inspection.fingerprint()) not in (tmp_path / "a.ics").read_text()
    assert "x" in event.description.value


def test_a_place_that_cannot_be_written_is_told(export: CalendarExport, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(export.announced) as told:
        export.save(tmp_path / "none" / "a.ics", [entry_of(v1_key(time.time() + DAY), "x")])
    assert told.args == [
        "“a.ics” could not be written. The folder does not exist, or does not exist any more."
    ]
    choose_again(export.parent(), tmp_path / "b.ics", qtbot, export.announced)
    assert "x ends" in (tmp_path / "b.ics").read_text("utf-8")


def test_the_file_that_is_chosen_gets_its_ending(
    export: CalendarExport, qtbot: QtBot, tmp_path: Path
) -> None:
    export.ask([entry_of(v1_key(time.time() + DAY), "x")])
    dialog = export.parent().findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(tmp_path / "mine"))
    with qtbot.waitSignal(export.announced) as told:
        dialog.accept()
    assert told.args == ["1 expiry date was written, with names and fingerprints, without secrets."]
    assert (tmp_path / "mine.ics").is_file()


def test_what_was_left_out_because_it_never_expires_is_told(
    export: CalendarExport, qtbot: QtBot, tmp_path: Path
) -> None:
    entries = [entry_of(v1_key(time.time() + DAY), "x"), entry_of(v1_key(), "y")]
    with qtbot.waitSignal(export.announced) as told:
        export.save(tmp_path / "a.ics", entries)
    assert told.args == [
        "1 expiry date was written, with names and fingerprints, without secrets. "
        "1 credential that never expires was left out."
    ]


def test_leads_lie_in_the_last_half_of_a_life() -> None:
    for life in (MINUTE, 10 * MINUTE, HOUR, 2 * HOUR, DAY, 2 * DAY, 30 * DAY, 1_000 * DAY):
        found = leads(Ending("x", "", time.time() + life, time.time()))
        assert all(lead <= life / 2 for lead in found)
        assert list(found) == sorted(found, reverse=True)


@pytest.mark.parametrize("fingerprint", ["0123456789abcdef", ""])
def test_an_event_has_what_the_standard_demands(fingerprint: str) -> None:
    """RFC 5545, 3.6: the program of the calendar, the time stamp of an event, the description of an alarm."""
    now, at = 1_800_000_000.75, 1_800_000_000.0 + 30 * DAY
    words = Words("{name} ends", "{name}: {fingerprint}", "{name} alone")
    written = as_calendar([Ending("prod", fingerprint, at, now - DAY)], words, now)
    read = vobject.readOne(written.decode())
    assert read.version.value == "2.0"
    assert read.method.value == "PUBLISH"
    assert "momento-credential-inspector" in read.prodid.value
    (event,) = read.vevent_list
    assert event.dtstamp.value == datetime.fromtimestamp(1_800_000_000, UTC)
    assert event.dtstart.value == datetime.fromtimestamp(at, UTC)
    assert event.uid.value
    assert event.description.value == (f"prod: {fingerprint}" if fingerprint else "prod alone")
    alarms = event.valarm_list
    assert {(alarm.action.value, alarm.description.value) for alarm in alarms} == {("DISPLAY", "prod ends")}
