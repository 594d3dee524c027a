"""Reads a moment that is told from now on: ``yesterday 14:32``, ``2 hours ago``, ``昨日 14:32``, ``3日前``.

Everything else is read by ``credential/text/moment.py``. A time without a date is of today only where nothing else
stands beside it: a word that is not understood may name another day.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, timedelta

from inspector.credential.text.message import Message, message
from inspector.credential.text.moment import LATEST, LONGEST, Moment, NotUnderstood, read_moment
from inspector.credential.text.patterns import pattern

_CLOCK = (
    r"\d{1,2}[:\u6642]\d{2}(?:[:\u5206](?:\d{2}(?:[.,]\d{1,9}|\u79d2)?)?)?(?:\s?[ap]\.?m\b\.?)?"
    r"(?P<zone>\s?(?:(?:UTC|GMT)\s?)?[+-]\d{1,2}(?::?\d{2})?|\s?\[?[A-Z][A-Za-z]+/[A-Za-z_+/-]+\]?"
    r"|\s?(?P<letters>[A-Za-z]{1,5}))?"
)
_DAYS = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2,
    "\u4eca\u65e5": 0, "\u6628\u65e5": -1, "\u660e\u65e5": 1, "\u4e00\u6628\u65e5": -2, "\u660e\u5f8c\u65e5": 2,
    "\u304d\u3087\u3046": 0, "\u304d\u306e\u3046": -1, "\u3042\u3057\u305f": 1,
    "\u304a\u3068\u3068\u3044": -2, "\u3042\u3055\u3063\u3066": 2,
}  # fmt: skip
"""Today, yesterday, tomorrow and their neighbours in English and Japanese, as days from today."""
_UNITS = (
    (r"seconds?|secs?|s|\u79d2", timedelta(seconds=1)),
    (r"minutes?|mins?|\u5206", timedelta(minutes=1)),
    (r"hours?|hrs?|h|\u6642\u9593", timedelta(hours=1)),
    (r"days?|d|\u65e5", timedelta(days=1)),
    (r"weeks?|w|\u9031\u9593", timedelta(weeks=1)),
)
_UNIT = "|".join(each for each, _ in _UNITS)
_SPAN = (
    rf"(?:(?P<ago>\d{{1,7}}|an?|one)\s?(?P<past>{_UNIT})\s?(?:ago|\u524d)"
    rf"|in\s(?P<ahead>\d{{1,7}}|an?|one)\s?(?P<future>{_UNIT})"
    rf"|(?P<later>\d{{1,7}})\s?(?P<next>{_UNIT})\s?\u5f8c)"
)
_DAY = rf"(?:(?P<named>{'|'.join(sorted(_DAYS, key=len, reverse=True))})|{_SPAN})"
_FORMS = tuple(
    pattern(form, re.IGNORECASE)
    for form in (
        rf"{_DAY}(?:[\s,]{{0,3}}(?:at\s|\u306e\s?)?(?P<clock>{_CLOCK}))?(?:\s?\u306b)?",
        rf"(?:at\s)?(?P<clock>{_CLOCK})[\s,]{{1,3}}(?:on\s)?{_DAY}",
    )
)
_ALONE = pattern(rf"[\s\[(\"']{{0,9}}(?:at\s)?{_CLOCK}[\s\])\"',.]{{0,9}}", re.IGNORECASE)
_DAYS_FROM_A_DATE = pattern(
    rf"(?:\bday|\b(?:\d{{1,9}}|an?|one)\s?(?:{_UNIT}))\s(?:before|after|from)\s\S{{0,20}}\d"
    r"|\d\s?\u65e5?\s?\u306e?(?:\u7fcc\u65e5|\u524d\u65e5|\d{1,9}\s?(?:\u65e5|\u6642\u9593|\u9031\u9593)[\u524d\u5f8c])",
    re.IGNORECASE,
)
"""``3 days after 2023-10-17``: another day than the one that is written."""
_ANOTHER_YEAR = pattern(
    r"\b(?:last|next|previous|following)\syear\b|\byears?\s(?:ago|before|earlier|later)\b"
    r"|\u53bb\u5e74|\u6628\u5e74|\u6765\u5e74|\d\s?\u5e74(?:\u524d|\u5f8c)",
    re.IGNORECASE,
)
_FIRST_YEAR = 1970
_END = LATEST.timestamp() + 1
_TODAY = message("Moment", "a time only: today's date was assumed").of()
_NO_YEAR = message("Moment", "no year: {year} was assumed")


def read_told_moment(text: str, now: datetime) -> Moment | NotUnderstood:
    """Read a moment. Never raises. ``now`` is in the zone that is assumed where the text names none."""
    shown = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text[:LONGEST])).strip()
    told = next(filter(None, (form.fullmatch(shown) for form in _FORMS)), None)
    try:
        if told:
            return _from_now(told, now)
    except (ValueError, OverflowError):
        return NotUnderstood(message("Moment", "There is no such date or time.").of())
    return _without_day_words(shown, text, now)


def _without_day_words(shown: str, text: str, now: datetime) -> Moment | NotUnderstood:
    """Read a moment that names its day, or a time and nothing else."""
    found = read_moment(text, now)
    if isinstance(found, NotUnderstood):
        return found
    if found.reading.template == _TODAY.template:
        return found if _is_clock(_ALONE.fullmatch(shown), found) else NotUnderstood(_examples())
    assumed = found.reading.template == _NO_YEAR.template and _ANOTHER_YEAR.search(shown)
    return NotUnderstood(_examples()) if assumed or _DAYS_FROM_A_DATE.search(shown) else found


def _is_clock(told: re.Match[str] | None, found: Moment) -> bool:
    """Whether every word beside a time was understood: letters that are no zone may be a day in another language."""
    return told is not None and (not told["letters"] or found.epoch is not None)


def _from_now(told: re.Match[str], now: datetime) -> Moment | NotUnderstood:
    days, rest = _shift(told)
    if told["clock"]:
        if rest:
            return NotUnderstood(_examples())  # "2 hours ago 14:32"
        return _on_day(told, now, days)
    if told["named"]:
        midnight = datetime(now.year, now.month, now.day) + timedelta(days=days)
        return _in_range(Moment(message("Moment", "a date only: the start of that day").of(), wall=midnight))
    if rest:
        return _in_range(Moment(_reading(), epoch=(now + rest).timestamp()))
    return _in_range(Moment(_reading(), wall=now.replace(tzinfo=None) + timedelta(days=days)))


def _on_day(told: re.Match[str], now: datetime, days: int) -> Moment | NotUnderstood:
    found = read_moment(told["clock"], now)
    if isinstance(found, NotUnderstood):
        return found
    if not _is_clock(told, found):
        return NotUnderstood(_examples())
    shift = timedelta(days=days)
    if found.wall is None:
        return _in_range(Moment(_reading(), epoch=(found.epoch or 0.0) + shift.total_seconds()))
    return _in_range(Moment(_reading(), wall=found.wall + shift, zone=found.zone))


def _shift(told: re.Match[str]) -> tuple[int, timedelta]:
    """Return whole days, which keep the time on the clock, or else a span."""
    if told["named"]:
        return _DAYS[told["named"].lower()], timedelta()
    number = told["ago"] or told["ahead"] or told["later"]
    count = int(number) if number.isdigit() else 1
    unit = told["past"] or told["future"] or told["next"]
    size = next(size for each, size in _UNITS if re.fullmatch(each, unit, re.IGNORECASE))
    whole = (-count if told["ago"] else count) * size
    return (whole.days, timedelta()) if size.days else (0, whole)


def _in_range(found: Moment) -> Moment | NotUnderstood:
    if found.wall.year < _FIRST_YEAR if found.wall else not 0 <= (found.epoch or 0.0) < _END:
        return NotUnderstood(message("Moment", "Only times from 1970 to 9999 can be checked.").of())
    return found


def _reading() -> Message:
    return message("Moment", "date and time").of()


def _examples() -> Message:
    return message(
        "Moment",
        "Not understood. Examples: 2023-10-17 05:59:09, 17/Oct/2023:05:59:09 +0000, 1697522349, 14:32 UTC",
    ).of()
