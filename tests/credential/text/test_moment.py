"""A moment is read as people paste it, and never as another one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.credential.text.moment import Moment, NotUnderstood, read_moment

NOW = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
AT = datetime(2023, 10, 17, 5, 59, 9)
EPOCH = 1_697_522_349

WITH_ZONE = (
    "2023-10-17T05:59:09Z",
    "2023-10-17 05:59:09 UTC",
    "2023-10-17T14:59:09+09:00",
    "2023-10-17T14:59:09+0900",
    "2023-10-17T14:59:09.000+09",
    "2023-10-16 22:59:09 PDT",
    "20231017T055909Z",
    "2023-W42-2T05:59:09Z",
    '203.0.113.7 - - [17/Oct/2023:05:59:09 +0000] "GET / HTTP/1.1" 401',
    "Tue, 17 Oct 2023 05:59:09 GMT",
    "Tue Oct 17 05:59:09 UTC 2023",
    "2023-10-17 05:59:09 +0000 UTC",
    '{"time":"2023-10-17T05:59:09Z","level":"error"}',
    "Oct 17, 2023, 5:59:09 AM UTC",
    "2023-10-17 14:59:09 UTC+9",
    "1697522349",
    "exp: 1697522349",
    "1697522349000",
    "1697522349000000000",
    "\uff11\uff16\uff19\uff17\uff15\uff12\uff12\uff13\uff14\uff19",
)
ON_THE_WALL = (
    "2023-10-17 05:59:09",
    "2023-10-17 05:59:09 ERROR UNAUTHENTICATED",
    "2023-10-17 05:59:09 GET /cache",
    "2023/10/17 05:59:09 [error] 7#7: upstream",
    "20231017055909",
    "Tue Oct 17 05:59:09 2023",
    "17 Oct 2023 05:59:09",
    "10/17/2023 5:59:09 AM",
    "17.10.2023 05:59:09",
    "2023\u5e7410\u670817\u65e5 5\u664259\u520609\u79d2",
)
REFUSED = (
    "",
    "nonsense",
    "01/02/2023 05:59",
    "2023-13-17 05:00",
    "2023-02-30",
    "25:61",
    "14:32 IST",
    "14:32 XYZ",
    "12345",
    "1969-01-01T00:00Z",
    "99999999999999999999999",
)


def moment(text: str, now: datetime = NOW) -> Moment:
    found = read_moment(text, now)
    assert isinstance(found, Moment), (text, found)
    return found


@pytest.mark.parametrize("text", WITH_ZONE)
def test_what_names_its_zone_is_one_moment(text: str) -> None:
    assert moment(text).epoch == EPOCH


@pytest.mark.parametrize("text", ON_THE_WALL)
def test_what_names_no_zone_is_a_clock_time(text: str) -> None:
    assert (moment(text).wall, moment(text).epoch) == (AT, None)


@pytest.mark.parametrize("text", REFUSED)
def test_what_could_mean_several_moments_or_none_is_refused_with_a_reason(text: str) -> None:
    found = read_moment(text, NOW)
    assert isinstance(found, NotUnderstood)
    assert str(found.reason)


def test_a_fraction_is_kept_with_a_comma_or_a_point() -> None:
    assert moment("2023-10-17 05:59:09,123Z").epoch == EPOCH + 0.123
    assert moment("1697522349.5").epoch == EPOCH + 0.5
    assert moment("1697522349123").epoch == EPOCH + 0.123


def test_a_time_alone_is_of_today_in_its_own_zone() -> None:
    late = datetime(2026, 11, 28, 23, 30, tzinfo=timezone(timedelta(hours=-8)))  # the 29th in UTC
    assert moment("14:32 UTC", late).epoch == datetime(2026, 11, 29, 14, 32, tzinfo=UTC).timestamp()
    assert moment("14:32", late).wall == datetime(2026, 11, 28, 14, 32)
    assert "today" in str(moment("14:32").reading)


def test_without_a_year_the_last_such_day_is_meant_and_said() -> None:
    assert moment("Oct 17 05:59:09 host sshd[1]: x").wall == datetime(2026, 10, 17, 5, 59, 9)
    assert moment("Dec 31 05:59:09 host").wall == datetime(2025, 12, 31, 5, 59, 9)
    assert "2025" in str(moment("Dec 31 05:59:09 host").reading)


def test_a_day_alone_is_its_start_and_a_place_is_handed_on() -> None:
    assert moment("2023-10-17").wall == datetime(2023, 10, 17)
    named = moment("2023-10-17 14:59 Asia/Tokyo")
    assert (named.wall, named.zone) == (datetime(2023, 10, 17, 14, 59), "Asia/Tokyo")


def test_the_end_of_a_day_and_a_leap_second_are_times() -> None:
    assert moment("2023-10-17T24:00:00Z").epoch == datetime(2023, 10, 18, tzinfo=UTC).timestamp()
    assert moment("2016-12-31 23:59:60Z").epoch == datetime(2017, 1, 1, tzinfo=UTC).timestamp()


zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1971, 1, 1), datetime(9998, 12, 31), timezones=zones)
FORMATS = (
    "%Y-%m-%dT%H:%M:%S%z",
    "%Y-%m-%d %H:%M:%S %z",
    "%Y/%m/%d %H:%M:%S %z",
    "[%d/%b/%Y:%H:%M:%S %z] GET",
    "%a, %d %b %Y %H:%M:%S %z",
    "%b %d, %Y %I:%M:%S %p %z",
    "%Y%m%dT%H%M%S%z",
    "level=error ts=%Y-%m-%dT%H:%M:%S.000%z msg=x",
)


@given(moments, st.sampled_from(FORMATS))
def test_every_format_gives_back_the_moment_that_was_written(at: datetime, form: str) -> None:
    assert moment(at.strftime(form)).epoch == at.replace(microsecond=0).timestamp()


@given(moments, st.sampled_from(FORMATS))
def test_the_same_without_a_zone_is_the_clock_time(at: datetime, form: str) -> None:
    assert moment(at.strftime(form.replace("%z", "")).strip()).wall == at.replace(microsecond=0, tzinfo=None)


@given(st.integers(1_000_000_000, 9_999_999_999), st.sampled_from([1, 1_000, 1_000_000, 1_000_000_000]))
def test_a_number_is_an_epoch_in_seconds_or_parts_of_them(seconds: int, per: int) -> None:
    assert moment(str(seconds * per)).epoch == seconds


@given(st.text() | st.from_regex(r"[0-9:/T .,+ZaApPmM-]{0,40}"))
def test_any_text_is_a_moment_in_range_or_refused(text: str) -> None:
    found = read_moment(text, NOW)
    if isinstance(found, Moment):
        assert (found.epoch is None) != (found.wall is None)
        assert found.epoch is None or 0 <= found.epoch < 253_402_300_800
        assert found.wall is None or 1970 <= found.wall.year <= 9999


ZONES = {
    0: "UTC GMT Z UT WET",
    1: "WEST CET",
    2: "CEST EET SAST",
    3: "EEST MSK",
    8: "SGT HKT AWST",
    9: "JST KST",
    10: "AEST",
    11: "AEDT",
    12: "NZST",
    13: "NZDT",
    -4: "EDT",
    -5: "EST CDT",
    -6: "MDT",
    -7: "MST PDT",
    -8: "PST AKDT",
    -9: "AKST",
    -10: "HST",
}
"""Abbreviations by their hours ahead of UTC: RFC 5322, section 4.3, and the tz database."""


@pytest.mark.parametrize(("hours", "names"), ZONES.items())
def test_an_abbreviation_with_one_usual_meaning_is_a_zone(hours: int, names: str) -> None:
    for name in names.split():
        assert moment(f"2023-10-17 05:59:09 {name}").epoch == EPOCH - hours * 3_600


@pytest.mark.parametrize(
    "name", ["IST", "CST", "BST", "AST", "ADT", "PKT", "AMT", "ECT", "GST", "SST", "WST", "LHST"]
)
def test_an_abbreviation_with_several_meanings_is_not_guessed(name: str) -> None:
    assert isinstance(read_moment(f"2023-10-17 05:59:09 {name}", NOW), NotUnderstood)
