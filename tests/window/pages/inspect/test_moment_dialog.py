"""Validity at another time, given in UTC, local time or any zone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from inspector.window.look import theme
from inspector.window.pages.inspect.moment_dialog import MomentDialog
from inspector.window.shell.main_window import MainWindow
from tests.samples import disposable_token, v1_key
from tests.window.credentials import entries_of, load

END = datetime(2023, 10, 17, 6, 0, 9, tzinfo=UTC).timestamp()


@pytest.fixture
def dialog(qtbot: QtBot, theme: theme.Theme) -> Iterator[MomentDialog]:
    entry = entries_of(disposable_token(END, iat=int(END) - 1_800))[0]
    made = MomentDialog(entry, END + 100)
    qtbot.addWidget(made)
    yield made


def test_a_minute_before_the_end_it_was_not_expired(dialog: MomentDialog) -> None:
    dialog.choose_zone("UTC")
    dialog.type_moment("2023-10-17 05:59:09")
    assert dialog.answer().startswith("Not expired, with 1 min 0 s left.")


def test_at_its_end_it_is_expired(dialog: MomentDialog) -> None:
    dialog.choose_zone("UTC")
    dialog.type_moment("2023-10-17 06:00:09")
    assert dialog.answer().startswith("Expired")


def test_before_it_was_issued_it_did_not_exist(dialog: MomentDialog) -> None:
    dialog.choose_zone("UTC")
    dialog.type_moment("2023-10-17 05:00:00")
    assert "did not exist yet" in dialog.answer()


def test_the_same_wall_clock_in_tokyo_is_another_moment(dialog: MomentDialog) -> None:
    dialog.choose_zone("Asia/Tokyo")
    dialog.type_moment("2023-10-17 14:59:09")
    assert dialog.answer().startswith("Not expired, with 1 min 0 s left.")
    dialog.type_moment("2023-10-17 15:00:10")
    assert dialog.answer().startswith("Expired")


def test_choosing_a_zone_keeps_the_wall_clock(dialog: MomentDialog) -> None:
    dialog.choose_zone("UTC")
    dialog.type_moment("2023-10-17 05:59:09")
    dialog.choose_zone("America/New_York")
    assert dialog.answer().startswith("Expired 3 h 59 min before")


REPEATED = int(datetime(2024, 10, 27, 1, 30, tzinfo=UTC).timestamp())
"""02:30 in Berlin for the second time: half an hour before, its clocks were set back from 3 to 2."""


@pytest.fixture
def repeated(qtbot: QtBot, theme: theme.Theme) -> MomentDialog:
    made = MomentDialog(entries_of(disposable_token(REPEATED - 60, iat=REPEATED - 7_200))[0], REPEATED)
    qtbot.addWidget(made)
    made.choose_zone("Europe/Berlin")
    return made


def test_in_the_hour_that_came_twice_the_moment_given_is_meant(repeated: MomentDialog) -> None:
    repeated.show_moment(REPEATED)
    assert repeated.answer().startswith("Expired 1 min 0 s before")
    repeated.show_moment(REPEATED - 3_600)
    assert repeated.answer().startswith("Not expired, with 59 min 0 s")


def test_a_time_that_came_twice_has_two_answers(repeated: MomentDialog) -> None:
    repeated.type_moment("2024-10-27 02:30:00")
    said = repeated.answer()
    assert "2024-10-27 00:30:00 UTC: Not expired, with 59 min 0 s" in said
    assert "2024-10-27 01:30:00 UTC: Expired 1 min 0 s before" in said


def test_a_time_that_was_skipped_has_one_answer(repeated: MomentDialog) -> None:
    repeated.type_moment("2024-03-31 02:30:00")
    assert "\n" not in repeated.answer()


def test_one_that_never_expires_and_one_that_cannot_be_read(qtbot: QtBot, theme: theme.Theme) -> None:
    never = MomentDialog(entries_of(v1_key())[0], 0.0)
    unknown = MomentDialog(entries_of("rubbish")[0], 0.0)
    for made in (never, unknown):
        qtbot.addWidget(made)
    assert "never expires" in never.answer()
    assert "unknown" in unknown.answer()


def test_the_countdown_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key())
    window.header.moment_wanted.emit()
    found = window.findChildren(MomentDialog)
    assert len(found) == 1 and found[0].isVisible()
    found[0].close()
