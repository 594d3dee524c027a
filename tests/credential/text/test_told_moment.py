"""A moment told from now on is that moment, and words that are not understood are not passed over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.credential.text.moment import Moment, NotUnderstood
from inspector.credential.text.told_moment import read_told_moment

TOKYO = timezone(timedelta(hours=9))
NOW = datetime(2026, 11, 29, 8, 15, 30, tzinfo=TOKYO)


def wall(text: str) -> datetime:
    found = read_told_moment(text, NOW)
    assert isinstance(found, Moment) and found.wall, (text, found)
    return found.wall


def epoch(text: str) -> datetime:
    found = read_told_moment(text, NOW)
    assert isinstance(found, Moment) and found.epoch is not None, (text, found)
    return datetime.fromtimestamp(found.epoch, UTC)


@pytest.mark.parametrize(
    ("text", "day", "clock"),
    [
        ("today", 29, (0, 0)),
        ("yesterday", 28, (0, 0)),
        ("Tomorrow", 30, (0, 0)),
        ("yesterday 14:32", 28, (14, 32)),
        ("Yesterday at 2:32 pm", 28, (14, 32)),
        ("yesterday, 14:32", 28, (14, 32)),
        ("14:32 yesterday", 28, (14, 32)),
        ("at 14:32 today", 29, (14, 32)),
        ("tomorrow 14:32", 30, (14, 32)),
        ("the day before yesterday 14:32", 27, (14, 32)),
        ("3 days ago", 26, (8, 15)),
        ("a day ago", 28, (8, 15)),
        ("in 1 day", 30, (8, 15)),
        ("3 days ago at 14:32", 26, (14, 32)),
        ("1 week ago 14:32", 22, (14, 32)),
        ("昨日", 28, (0, 0)),
        ("昨日 14:32", 28, (14, 32)),
        ("昨日14時32分", 28, (14, 32)),
        ("昨日の14:32", 28, (14, 32)),
        ("明日 14:32", 30, (14, 32)),
        ("一昨日 14:32", 27, (14, 32)),
        ("今日 14:32", 29, (14, 32)),
        ("3日前", 26, (8, 15)),
        ("3日前 14:32", 26, (14, 32)),
        ("３日前　14：32", 26, (14, 32)),
        ("1日後", 30, (8, 15)),
        ("一昨日の14時", 27, (14, 0)),
        ("昨日の午後2時半", 28, (14, 30)),
        ("今日の9時5分", 29, (9, 5)),
        ("おととい 午後2:32", 27, (14, 32)),
        ("yesterday at 2pm", 28, (14, 0)),
        ("9 am yesterday", 28, (9, 0)),
        ("午前9時", 29, (9, 0)),
        ("午前0時", 29, (0, 0)),
        ("午後2時半", 29, (14, 30)),
        ("午後0時15分", 29, (12, 15)),
        ("14時", 29, (14, 0)),
        ("１４：３２", 29, (14, 32)),
        ("2pm", 29, (14, 0)),
        ("11月28日", 28, (0, 0)),
        ("11月28日 14:32", 28, (14, 32)),
        ("11月28日14時32分", 28, (14, 32)),
        ("11月28日(土) 14時32分", 28, (14, 32)),
        ("１１月２８日　１４：３２", 28, (14, 32)),
        ("11月28日の午後2時", 28, (14, 0)),
        ("2026年11月28日 午後2時32分", 28, (14, 32)),
        ("2026年11月28日(土) 14:32", 28, (14, 32)),
        ("2026-11-28 2pm", 28, (14, 0)),
        ("Nov 28 2pm", 28, (14, 0)),
        ("Nov 28 14:32", 28, (14, 32)),
        ("Nov 28 14:32:01 web-1 sshd[1]: failed", 28, (14, 32)),
        ("28.11.2026 14:32", 28, (14, 32)),
        ("2026/11/28 14:32", 28, (14, 32)),
        ("2026年11月28日時点", 28, (0, 0)),
    ],
)
def test_a_day_told_from_today(text: str, day: int, clock: tuple[int, int]) -> None:
    found = wall(text)
    assert (found.month, found.day, found.hour, found.minute) == (11, day, *clock)


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("2 hours ago", timedelta(hours=-2)),
        ("an hour ago", timedelta(hours=-1)),
        ("90 minutes ago", timedelta(minutes=-90)),
        ("5 min ago", timedelta(minutes=-5)),
        ("in 30 minutes", timedelta(minutes=30)),
        ("in 2 hours", timedelta(hours=2)),
        ("2時間前", timedelta(hours=-2)),
        ("30分前", timedelta(minutes=-30)),
        ("２時間後", timedelta(hours=2)),
    ],
)
def test_a_span_told_from_now(text: str, shift: timedelta) -> None:
    assert epoch(text) == NOW + shift


@pytest.mark.parametrize(
    "text",
    [
        "28 Nov 2026 14:32:01 UTC",
        "28/Nov/2026:14:32:01 +0000",
        "1795876321",
        "1795876321000",
        "1795876321000000",
        "Nov 28 14:32:01 UTC",
        "11月28日 23時32分01秒 JST",
        "2026年11月28日 午後11時32分01秒 JST",
        "2026-11-28 06:32:01 PST",
        "2026-11-28 14:32:01+00:00 INFO closed 09:00-10:00",
        "Nov 28 09:32:01-05:00",
    ],
)
def test_what_names_its_zone_is_one_moment(text: str) -> None:
    assert epoch(text) == datetime(2026, 11, 28, 14, 32, 1, tzinfo=UTC)


def test_a_japanese_date_without_a_year_says_which_was_assumed() -> None:
    for text, year in (("11月28日", 2026), ("12月1日 9時", 2025), ("Nov 28", 2026)):
        found = read_told_moment(text, NOW)
        assert isinstance(found, Moment) and found.wall
        assert found.wall.year == year
        assert text == "Nov 28" or str(year) in str(found.reading)


def test_the_zone_beside_the_time_is_that_of_the_day() -> None:
    assert epoch("yesterday 14:32 UTC") == datetime(2026, 11, 27, 14, 32, tzinfo=UTC)
    assert epoch("14:32 +09:00 yesterday") == datetime(2026, 11, 28, 14, 32, tzinfo=TOKYO)
    assert epoch("2026-11-28T05:32-07:00") == epoch("2026-11-28 14:32 +02:00")
    assert epoch("14:32-07:00") == datetime(2026, 11, 28, 21, 32, tzinfo=UTC)
    assert epoch("14:32 UTC") == datetime(2026, 11, 28, 14, 32, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "gestern 14:32",
        "14:32 gestern",
        "14:32 hier",
        "last night 14:32",
        "14:32 last night",
        "Monday 14:32",
        "14:32 on Monday",
        "yesterday morning 14:32",
        "昨夜 14:32",
        "先週 14:32",
        "14:32 頃",
        "2 hours ago 14:32",
        "two days ago 14:32",
        "1.5 days ago 14:32",
        "yesterday 14:32 IST",
        "yesterday 14:32 xyz",
        "yesterday 25:61",
        "14:32:10 INFO call failed",
        "Oct 17 14:32 last year",
        "去年 Oct 17 14:32",
        "3 days after 2023-10-17",
        "the day before 2023-10-17 05:59",
        "2023-10-17の翌日",
        "30000 days ago",
        "9999999 weeks ago",
        "in 9999999 days",
        "5000000 hours ago",
        "午後12時",
        "午前12時30分",
        "午後13時",
        "25時",
        "9時5",
        "11月28日 9時5分前",
        "2026-11-28 9時10分前",
        "11月28日(金) 14:32",
        "2026年11月28日(日) 14:32",
        "11月31日",
        "13月1日",
        "昨年11月28日",
        "今年12月1日",
        "令和8年11月28日",
        "11月28日の翌日",
        "11月28日 14:32 IST",
        "11月28日 14:32 gestern",
        "Oct 17 last year",
        "03/04/2026",
        "03.04.2026 14:32",
        "2026-11-28 PM 2:30",
        "2026-11-28 noon",
        "14:00-15:00",
        "9:00-10:00",
        "yesterday 9:00-10:00",
        "11月28日 9時〜10時",
        "2026年11月28日 9時から10時",
        "2026-11-28 09:00 - 10:00",
        "2026年11月28日 午後12時",
        "2026-11-28 started at 05:59:09",
        "今朝",
    ],
)
def test_what_is_not_understood_is_said_and_is_no_other_moment(text: str) -> None:
    assert isinstance(read_told_moment(text, NOW), NotUnderstood)


@pytest.mark.parametrize(
    "text",
    [
        "2023-10-17 05:59:09 ERROR token expired 2 days ago",
        "2023/10/17 05:59:09 [error] retry in 5 minutes",
        '203.0.113.7 - - [17/Oct/2023:05:59:09 +0000] "GET /yesterday HTTP/1.1" 401',
        "yesterday's log: 2023-10-17T05:59:09",
        "Tue Oct 17 05:59:09 2023",
    ],
)
def test_a_line_that_names_its_date_may_say_anything_beside_it(text: str) -> None:
    found = read_told_moment(text, NOW)
    assert isinstance(found, Moment)
    assert found.wall in (None, datetime(2023, 10, 17, 5, 59, 9))
    assert found.wall or found.epoch == 1_697_522_349


WORDS = st.text(st.characters(categories=("L", "Nd"), max_codepoint=0x9FFF), min_size=1, max_size=12)
DAYS = ("\u4eca\u65e5", "\u6628\u65e5", "\u660e\u65e5", "\u4e00\u6628\u65e5", "\u660e\u5f8c\u65e5")
MEANT = frozenset(
    {
        "at",
        "am",
        "pm",
        "a",
        "p",
        "today",
        "yesterday",
        "tomorrow",
        *DAYS,
        "きょう",
        "きのう",
        "あした",
        "おととい",
        "あさって",
    }
)


@given(WORDS, WORDS, st.booleans())
def test_no_word_beside_a_time_is_passed_over(one: str, other: str, before: bool) -> None:
    text = f"{one} {other} 14:32" if before else f"14:32 {one} {other}"
    found = read_told_moment(text, NOW)
    if isinstance(found, Moment) and not text.lower().startswith("at "):
        assert found.epoch is not None or found.wall != datetime(2026, 11, 29, 14, 32), text


@given(WORDS)
def test_one_word_after_a_time_is_its_zone_or_an_error(word: str) -> None:
    found = read_told_moment(f"14:32 {word}", NOW)
    assert isinstance(found, NotUnderstood) or found.epoch is not None or word.casefold() in MEANT


@given(st.integers(0, 20_000), st.sampled_from(["{} days ago", "{}日前", "{} 日前", "{} d ago"]))
def test_any_number_of_days(count: int, form: str) -> None:
    assert wall(form.format(count)) == NOW.replace(tzinfo=None) - timedelta(days=count)
