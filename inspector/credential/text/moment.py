"""Reads a moment as people paste it: ISO 8601, log formats, epoch numbers, or a time with its zone (``14:32 UTC``).

Python's own parsers do the work where they can. A library that guesses (python-dateutil, dateparser) is not used: it
reads ``01/02/2023`` and ``14:32 IST`` without a word, and the answer would be about another moment than was meant.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from inspector.credential.text.message import Message, message
from inspector.credential.text.patterns import pattern
from inspector.records import record

LATEST = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
LONGEST = 2_000
"""Characters that are looked at; a moment is at the beginning of a log line."""

_HOURS = {
    "UTC": 0, "GMT": 0, "Z": 0, "UT": 0, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3,
    "SGT": 8, "HKT": 8, "AWST": 8, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "SAST": 2,
    "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10,
}  # fmt: skip
"""Abbreviations with one usual meaning, and their offsets in hours. RFC 5322 section 4.3 defines the American ones."""
_SEVERAL = frozenset({"IST", "CST", "BST", "AST", "ADT", "PKT", "AMT", "ECT", "GST", "SST", "WST", "LHST"})
"""Abbreviations that stand for different zones in different countries."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_JAPANESE = str.maketrans(
    {"\u5e74": "-", "\u6708": "-", "\u65e5": " ", "\u6642": ":", "\u5206": ":", "\u79d2": " "}
)

_MONTH = r"(?P<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_TIME = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?:(?P<second>\d{2})(?:[.,](?P<fraction>\d+))?)?)?(?!\d)"
    r"(?:\s*(?P<half>[ap])\.?m\b\.?)?"
)
_ZONE = (
    r"(?:\s*(?P<offset>(?:(?:UTC|GMT)\s?)?[+-]\d{1,2}(?::?\d{2})?(?::?\d{2})?)(?![\d-])"
    r"|\s*\[?(?P<place>[A-Z][A-Za-z]+/[A-Za-z_+\-/]+)\]?"
    r"|\s*(?P<letters>[A-Z]{1,5})(?![A-Za-z0-9]))?"
)
_DATES = (
    r"(?<!\d)(?P<year>\d{4})(?P<mark>[-/.])(?P<number>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)",
    r"(?<!\d)(?P<year>\d{4})(?P<number>\d{2})(?P<day>\d{2})(?=T\d|\s|$)",
    rf"(?<!\d)(?P<day>\d{{1,2}})[ /-]{_MONTH}[ /,-]+(?P<year>\d{{4}})(?!\d)",
    rf"(?<![a-z]){_MONTH} +(?P<day>\d{{1,2}}),?(?: (?P<year>\d{{4}})(?!:))?(?![\d:])",
    r"(?<!\d)(?P<first>\d{1,2})(?P<mark>[-/.])(?P<other>\d{1,2})(?P=mark)(?P<year>\d{4})(?!\d)",
)
_COMPACT = (
    r"(?<!\d)(?P<year>\d{4})(?P<number>\d{2})(?P<day>\d{2})T?"
    r"(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})(?:\.(?P<fraction>\d+))?(?!\d)"
)
_YEAR_AT_END = r"(?:\s+(?P<late>\d{4})(?!\d))?"
_FORMS = (
    *(
        pattern(rf"{each}(?:[T\s:,]+(?:at )?{_TIME}{_ZONE}{_YEAR_AT_END})?", re.IGNORECASE)
        for each in _DATES[:1]
    ),
    pattern(rf"{_COMPACT}{_ZONE}", re.IGNORECASE),
    *(
        pattern(rf"{each}(?:[T\s:,]+(?:at )?{_TIME}{_ZONE}{_YEAR_AT_END})?", re.IGNORECASE)
        for each in _DATES[1:]
    ),
)
_CLOCK = pattern(rf"(?<![\d:.]){_TIME}{_ZONE}", re.IGNORECASE)
_NUMBER = pattern(r"(?<![\w.+-])(?P<whole>\d{9,20})(?:\.(?P<fraction>\d+))?(?![\w.:-])")


@record(frozen=True, slots=True)
class Moment:
    """What was understood. Either ``epoch`` is set, or ``wall`` is a clock time in ``zone``."""

    reading: Message
    """How the text was read, for people: the kind of time and what was assumed."""
    epoch: float | None = None
    """epoch seconds, 1970 to 9999, where the text names its zone or is a number."""
    wall: datetime | None = None
    """A date and time without an offset."""
    zone: str = ""
    """The IANA name in the text for ``wall``; empty: the text names none."""


@record(frozen=True, slots=True)
class NotUnderstood:
    """Why no moment was read."""

    reason: Message


class _Problem(Exception):  # noqa: N818 - it never leaves this module
    def __init__(self, reason: Message) -> None:
        super().__init__()
        self.reason = reason


def read_moment(text: str, now: datetime) -> Moment | NotUnderstood:
    """Read a moment. Never raises.

    ``now``, in the zone that is assumed where the text names none, completes a time without a date (with the date of
    that day in the zone of the time) and a date without a year (with the year of its last occurrence).
    """
    shown = unicodedata.normalize("NFKC", text[:LONGEST]).translate(_JAPANESE).strip()
    if not shown:
        return NotUnderstood(message("Moment", "Enter or paste a time.").of())
    try:
        return _read(shown, now)
    except _Problem as problem:
        return NotUnderstood(problem.reason)
    except (ValueError, OverflowError):
        return NotUnderstood(message("Moment", "There is no such date or time.").of())


def _read(text: str, now: datetime) -> Moment:
    whole = _iso(text)
    if whole is not None:
        return _result(whole, None, message("Moment", "ISO 8601").of(), "")
    for form in _FORMS:
        found = form.search(text)
        if found:
            return _dated(found, text, now)
    number = _NUMBER.search(text)
    if number:
        return _number(number["whole"], number["fraction"])
    found = _CLOCK.search(text)
    if found:
        zone, place = _zone(found, text)
        today = now.astimezone(zone) if zone else now
        midnight = datetime(today.year, today.month, today.day)
        return _result(
            midnight + _time(found),
            zone,
            message("Moment", "a time only: today's date was assumed").of(),
            place,
        )
    raise _Problem(
        message(
            "Moment",
            "Not understood. Examples: 2023-10-17 05:59:09, 17/Oct/2023:05:59:09 +0000, 1697522349, 14:32 UTC",
        ).of()
    )


def _iso(text: str) -> datetime | None:
    if not re.match(r"\d{4}-?(W|\d{2})", text) or text.isdigit() or len(text) < 10:
        return None
    try:
        return datetime.fromisoformat(text) if ":" in text or "T" in text else None
    except ValueError:
        return None


def _dated(found: re.Match[str], text: str, now: datetime) -> Moment:
    parts = found.groupdict()
    year = parts.get("year") or parts.get("late")
    month, day = _month_and_day(parts)
    reading = message("Moment", "date and time").of()
    if year is None:
        number = now.year - 1 if (month, day) > (now.month, now.day) else now.year
        reading = message("Moment", "no year: {year} was assumed").of(year=number)
    else:
        number = int(year)
    if parts["hour"] is None:
        reading = message("Moment", "a date only: the start of that day").of()
        return _result(datetime(number, month, day), None, reading, "")
    zone, place = _zone(found, text)
    return _result(datetime(number, month, day) + _time(found), zone, reading, place)


def _month_and_day(parts: dict[str, str | None]) -> tuple[int, int]:
    named, number, day = parts.get("month"), parts.get("number"), parts.get("day")
    if named and day:
        return _MONTHS.index(named[:3].lower()) + 1, int(day)
    if number and day:
        return int(number), int(day)
    first, other = int(parts["first"] or 0), int(parts["other"] or 0)
    if first <= 12 and other <= 12 and first != other:
        raise _Problem(
            message(
                "Moment", "Which number is the day and which the month? Write the year first: 2023-10-17."
            ).of()
        )
    return (first, other) if first <= 12 else (other, first)


def _time(found: re.Match[str]) -> timedelta:
    parts = found.groupdict()
    hour, minute, second = int(parts["hour"]), int(parts["minute"]), int(parts["second"] or 0)
    half = (parts.get("half") or "").lower()
    if half and not 1 <= hour <= 12:
        raise ValueError
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    last = hour == 24 and not minute and not second  # ISO 8601: the end of the day
    if (hour > 23 and not last) or minute > 59 or second > 60:  # 60 is a leap second
        raise ValueError
    micros = int((parts.get("fraction") or "0").ljust(6, "0")[:6])
    return timedelta(hours=hour, minutes=minute, seconds=second, microseconds=micros)


def _zone(found: re.Match[str], text: str) -> tuple[tzinfo | None, str]:
    """Return the offset the text names, or the IANA name of its zone."""
    parts = found.groupdict()
    if parts["offset"]:
        sign = -1 if "-" in parts["offset"] else 1
        digits = re.sub(r"\D", "", parts["offset"])
        digits = digits.zfill(2) if len(digits) < 3 else digits.zfill(4)
        hours, minutes = int(digits[:2]), int(digits[2:4] or 0)
        if hours > 15 or minutes > 59:
            raise ValueError
        return timezone(sign * timedelta(hours=hours, minutes=minutes)), ""
    if parts["place"]:
        return None, parts["place"]
    letters = parts["letters"] or ""
    if letters.upper() in _HOURS and letters == letters.upper():
        return timezone(timedelta(hours=_HOURS[letters])), ""
    is_last = not text[found.end("letters") :].strip(" ])\"'") if letters else False
    if letters.upper() in _HOURS and is_last:
        return timezone(timedelta(hours=_HOURS[letters.upper()])), ""
    if letters in _SEVERAL or (is_last and len(letters) > 1 and letters == letters.upper()):
        raise _Problem(
            message(
                "Moment", "\u201c{zone}\u201d is not one certain time zone. Write an offset, such as +09:00."
            ).of(zone=letters)
        )
    return None, ""


def _number(whole: str, fraction: str | None) -> Moment:
    value = int(whole)
    sizes = (
        (11, 1, message("Moment", "epoch seconds")),
        (14, 1_000, message("Moment", "epoch milliseconds")),
        (17, 1_000_000, message("Moment", "epoch microseconds")),
        (20, 1_000_000_000, message("Moment", "epoch nanoseconds")),
    )
    per, reading = next((per, reading) for digits, per, reading in sizes if len(whole) <= digits)
    micros = (value * 1_000_000 + int((fraction or "0").ljust(6, "0")[:6])) // per
    return _result(_EPOCH + timedelta(microseconds=micros), None, reading.of(), "")


def _result(moment: datetime, zone: tzinfo | None, reading: Message, place: str) -> Moment:
    exact = moment.replace(tzinfo=zone) if zone is not None else moment
    if exact.tzinfo is None:
        if not _EPOCH.year <= exact.year <= LATEST.year:
            raise _Problem(_out_of_range())
        return Moment(reading, wall=exact, zone=place)
    epoch = (exact - _EPOCH).total_seconds()
    if not 0 <= epoch < (LATEST - _EPOCH).total_seconds() + 1:
        raise _Problem(_out_of_range())
    return Moment(reading, epoch=epoch)


def _out_of_range() -> Message:
    return message("Moment", "Only times from 1970 to 9999 can be checked.").of()
