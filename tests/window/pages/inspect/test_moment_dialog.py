"""Validity at another time, given in UTC, local time or any zone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from inspector.window.look import theme
from inspector.window.pages.inspect.moment_dialog import MomentDialog
from inspector.window.shell.main_window import MainWindow
from tests.samples import disposable_token, token, v1_key
from tests.window.credentials import entries_of, load

END = datetime(2023, 10, 17, 6, 0, 9, tzinfo=UTC).timestamp()


@pytest.fixture
def dialog(qtbot: QtBot, theme: theme.Theme) -> Iterator[MomentDialog]:
    entry = entries_of(disposable_token(END, iat=int(END) - 1_800))[0]
    made = MomentDialog(entry, END + 100)
    qtbot.addWidget(made)
    yield made


def test_esc_closes_it_although_a_moment_is_typed(dialog: MomentDialog, qtbot: QtBot) -> None:
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.type_moment("2023-10-17 05:59:09")
    QTest.keyClick(dialog.findChild(QLineEdit, "moment"), Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_a_minute_before_the_end_it_was_not_expired(dialog: MomentDialog) -> None:
    dialog.choose_zone("UTC")
    dialog.type_moment("2023-10-17 05:59:09")
    assert dialog.answer().startswith("Not expired, with 1 min left.")


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
    assert dialog.answer().startswith("Not expired, with 1 min left.")
    dialog.type_moment("2023-10-17 15:00:10")
    assert dialog.answer().startswith("Expired")


def test_choosing_a_zone_keeps_the_wall_clock(dialog: MomentDialog) -> None:
    dialog.choose_zone("UTC")
    dialog.type_moment("2023-10-17 05:59:09")
    dialog.choose_zone("America/New_York")
    assert dialog.answer().startswith("Expired 3 h 59 min before")


@pytest.mark.parametrize(
    "text",
    [
        "2023-10-17T05:59:09Z",
        "[17/Oct/2023:05:59:09 +0000]",
        "1697522349",
        "1697522349000",
        "2023-10-17 14:59:09 Asia/Tokyo",
    ],
)
def test_what_is_pasted_is_what_is_answered_and_the_dialog_says_what_it_understood(
    dialog: MomentDialog, text: str
) -> None:
    field = dialog.findChild(QLineEdit, "moment")
    assert field
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, text)
    assert "2023-10-17 05:59:09 UTC" in dialog.understood()
    assert dialog.answer().startswith("Not expired, with 1 min left.")


def test_what_is_not_understood_gets_a_reason_and_no_answer(dialog: MomentDialog) -> None:
    for text in ("01/02/2023 10:00", "14:32 IST", "soon", "2023-10-17 14:59 Nowhere/Atall"):
        dialog.type_moment(text)
        assert dialog.understood() and "Understood" not in dialog.understood()
        assert dialog.answer().startswith("No answer yet")


def test_a_time_alone_is_of_today_in_the_zone_it_names(dialog: MomentDialog) -> None:
    dialog.type_moment("14:32 UTC")
    assert f"{datetime.now(UTC):%Y-%m-%d} 14:32:00 UTC" in dialog.understood()


def test_every_field_has_a_title_that_is_seen(dialog: MomentDialog) -> None:
    dialog.show()
    titled = {label.buddy(): label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}
    assert titled[dialog.findChild(QLineEdit, "moment")] == "Moment"
    assert titled[dialog.findChild(QComboBox)] == "Time zone, if the text names none"


def cut_off(dialog: MomentDialog) -> list[str]:
    cut = []
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and label.text():
            high = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            wide = 0 if label.wordWrap() else label.sizeHint().width()
            if label.height() < high or label.width() < wide:
                cut.append(label.text())
    return cut


def test_no_sentence_of_the_dialog_is_cut_off(repeated: MomentDialog, qtbot: QtBot) -> None:
    repeated.show()
    for text in ("2024-10-27 02:30:00", "nonsense", "2024-10-27T00:30Z"):
        repeated.type_moment(text)
        qtbot.waitUntil(lambda: cut_off(repeated) == [])


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
    assert repeated.answer().startswith("Expired 1 min before")
    repeated.show_moment(REPEATED - 3_600)
    assert repeated.answer().startswith("Not expired, with 59 min")


def test_a_time_that_came_twice_has_two_answers(repeated: MomentDialog) -> None:
    repeated.type_moment("2024-10-27 02:30:00")
    said = repeated.answer()
    assert "2024-10-27 00:30:00 UTC: Not expired, with 59 min" in said
    assert "2024-10-27 01:30:00 UTC: Expired 1 min before" in said


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


def test_the_dialog_answers_for_yesterday(qtbot: QtBot, theme: theme.Theme) -> None:
    dialog = MomentDialog(entries_of(v1_key())[0], 0.0)
    qtbot.addWidget(dialog)
    dialog.choose_zone("UTC")
    day = datetime.now(UTC) - timedelta(days=1)
    for text in ("yesterday 14:32", "昨日 14:32"):
        dialog.type_moment(text)
        assert f"{day:%Y-%m-%d} 14:32:00 UTC" in dialog.understood()
    dialog.type_moment("gestern 14:32")
    assert dialog.understood().startswith("Not understood")
    assert dialog.answer().startswith("No answer yet")


def test_a_time_of_a_far_zone_is_of_the_day_that_it_is_there(qtbot: QtBot, theme: theme.Theme) -> None:
    dialog = MomentDialog(entries_of(v1_key())[0], 0.0)
    qtbot.addWidget(dialog)
    for chosen in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):  # 25 hours apart: never the same day
        dialog.choose_zone(chosen)
        dialog.type_moment("00:00 Pacific/Kiritimati")
        there = datetime.now(timezone(timedelta(hours=14)))
        midnight = there.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
        assert f"{midnight:%Y-%m-%d %H:%M:%S} UTC" in dialog.understood()


@pytest.mark.parametrize("zone", ["JST", "jst", "+9", "+09:00", "UTC+9", "asia/tokyo", "Tokyo", " tokyo "])
def test_a_typed_zone_counts(dialog: MomentDialog, zone: str) -> None:
    dialog.type_moment("2023-10-17 14:59:09")
    chooser = dialog.findChild(QComboBox)
    assert chooser is not None
    chooser.setEditText(zone)
    assert dialog.answer().startswith("Not expired, with 1 min left.")
    dialog.type_moment("2023-10-17 15:00:10")
    assert dialog.answer().startswith("Expired")


@pytest.mark.parametrize("zone", ["zzz", "", " ", "Asia/Toky", "9:00", "Toky", "Eastern"])
def test_an_unknown_zone_gives_no_answer(dialog: MomentDialog, zone: str) -> None:
    dialog.type_moment("2023-10-17 14:59:09")
    chooser = dialog.findChild(QComboBox)
    assert chooser is not None
    chooser.setEditText(zone)
    assert dialog.answer().startswith("No answer yet")
    assert "time zone" in dialog.understood()
    dialog.type_moment("2023-10-17 14:59:09 +09:00")
    assert dialog.answer().startswith("Not expired, with 1 min left.")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_in_a_field_keeps_the_answer(dialog: MomentDialog, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.type_moment("2023-10-17 05:59:09 UTC")
    for field in (dialog.findChild(QLineEdit, "moment"), dialog.findChild(QComboBox)):
        assert field is not None
        field.setFocus()
        QTest.keyClick(field, key)
        assert dialog.isVisible()
        assert dialog.answer().startswith("Not expired, with 1 min left.")


def test_enter_on_close_closes_it(dialog: MomentDialog, qtbot: QtBot) -> None:
    with qtbot.waitExposed(dialog):
        dialog.open()
    (close,) = (each for each in dialog.findChildren(QPushButton) if each.text() == "Close")
    QTest.keyClick(close, Qt.Key.Key_Return)
    assert not dialog.isVisible()


@pytest.mark.parametrize("zone", ["New York", "new_york", "NEW YORK"])
def test_a_city_of_two_words_is_a_time_zone(dialog: MomentDialog, zone: str) -> None:
    chooser = dialog.findChild(QComboBox)
    assert chooser
    chooser.setEditText(zone)
    dialog.type_moment("2023-10-17 01:59:09")
    assert dialog.answer().startswith("Not expired, with 1 min left.")
    assert "America/New_York" in dialog.understood()


@pytest.mark.parametrize("city", ["tokyo", "Tokyo", "Asia/Tokyo", "JST"])
def test_a_city_behind_a_time_is_its_zone(dialog: MomentDialog, city: str) -> None:
    dialog.choose_zone("UTC")
    dialog.type_moment(f"2023-10-17 14:59:09 {city}")
    assert dialog.answer().startswith("Not expired, with 1 min left.")
    dialog.type_moment(f"2023-10-17 15:00:10 {city}")
    assert dialog.answer().startswith("Expired")


def test_a_city_of_two_words_behind_a_time(dialog: MomentDialog) -> None:
    dialog.choose_zone("UTC")
    dialog.type_moment("2023-10-17 01:59:09 new york")  # an hour before 02:00 there
    assert "2023-10-17 05:59:09 UTC" in dialog.understood() + dialog.answer()


@pytest.mark.parametrize(
    "told",
    [
        "Oct 17 2023 2:59:09 PM {}",
        "17 October 2023 14:59:09 ({})",
        "2023年10月17日 14:59:09 {}",
        "2023/10/17 14:59:09, {}",
    ],
)
@pytest.mark.parametrize("city", ["Tokyo", "tokyo", "日本時間", "東京"])
def test_a_city_counts_however_the_date_is_written(dialog: MomentDialog, told: str, city: str) -> None:
    dialog.choose_zone("UTC")
    dialog.type_moment(told.format(city))
    assert dialog.answer().startswith("Not expired, with 1 min left."), dialog.understood()


@pytest.mark.parametrize("word", ["PSTtokyo", "Toky", "nowhere", "somewhere else", "なにわ"])
@pytest.mark.parametrize(
    "told", ["2023-10-17 14:59:09 {}", "Oct 17 2023 2:59:09 PM {}", "17 October 2023 14:59:09 {}"]
)
def test_a_word_behind_a_time_that_is_no_zone_gives_no_answer(
    dialog: MomentDialog, word: str, told: str
) -> None:
    dialog.type_moment(told.format(word))
    assert dialog.answer().startswith("No answer yet"), dialog.understood()


def test_a_line_of_a_log_is_read_whatever_it_says(dialog: MomentDialog) -> None:
    dialog.choose_zone("Asia/Tokyo")
    dialog.type_moment("2023-10-17 14:59:09 ERROR get failed: UNAUTHENTICATED")
    assert dialog.answer().startswith("Not expired, with 1 min left.")


@pytest.mark.parametrize("written", ["2023-10-17 {time}", "2023-10-17T{time}Z", "2023-10-17 {time} UTC"])
def test_a_moment_counts_to_the_millisecond(qtbot: QtBot, theme: theme.Theme, written: str) -> None:
    """The times of a JWT may have fractions (RFC 7519, section 2)."""
    claims = {"t": "g", "jti": "key-1", "exp": END + 0.5, "nbf": END - 0.5, "iat": END - 1.5}
    made = MomentDialog(entries_of(token(claims, "HS512"))[0], END)
    qtbot.addWidget(made)
    made.choose_zone("UTC")
    for time, answer in (
        ("06:00:07.499", "It did not exist yet"),
        ("06:00:07.500", "Not valid yet"),
        ("06:00:08.499", "Not valid yet"),
        ("06:00:08.500", "Not expired"),
        ("06:00:09.499", "Not expired"),
        ("06:00:09.500", "Expired"),
        ("06:00:09.999", "Expired"),
    ):
        made.type_moment(written.format(time=time))
        assert made.answer().startswith(answer), time
