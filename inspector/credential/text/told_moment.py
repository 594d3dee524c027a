"""Reads a moment that is told from now on: ``yesterday 14:32``, ``2 hours ago``, ``昨日 14:32``, ``3日前``.

Everything else is read by ``credential/text/moment.py``, after ``11月28日(土)``, ``午後2時半`` and ``2pm`` were
put into digits. A time without a date is of today only where nothing else stands beside it: a word that is not
understood may name another day.
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
_HOUR_JA = pattern(
    r"(?:(?P<half>\u5348[\u524d\u5f8c])\s?)?(?<![\d:./-])(?P<hour>\d{1,2})"
    r"(?:\s?\u6642(?![\u9593\u70b9\u4ee3])"
    r"(?:\s?(?P<thirty>\u534a)|(?:\s?(?P<minute>\d{1,2})\s?\u5206|(?P<bare>\d{2})(?!\d))(?:\s?(?P<second>\d{1,2})(?!\d)\s?\u79d2?)?)?"
    r"|(?(half):(?P<colon>\d{2})(?!\d)|(?!)))"
)
"""``\u5348\u5f8c2\u6642\u534a``, ``14\u664232\u520601\u79d2``, ``\u5348\u524d 9:05``."""
_BESIDE = pattern(r"\s?(?:\u524d|\u5f8c|\u904e|\u3059\u304e|\u307e\u3048)")
"""After a time of day: ``9\u66425\u5206\u524d`` is five minutes before nine."""
_HOUR_EN = pattern(r"(?<![\w:./+-])(?P<hour>0?[1-9]|1[0-2])\s?(?P<half>[ap])\.?m\b\.?", re.IGNORECASE)
_WEEK = "\u6708\u706b\u6c34\u6728\u91d1\u571f\u65e5"
_DATE_JA = (
    r"(?P<month>\d{1,2})\s?\u6708\s?(?P<day>\d{1,2})\s?\u65e5"
    rf"(?:\s?\((?P<week>[{_WEEK}])(?:\u66dc\u65e5?)?\)|\s?(?P<weekday>[{_WEEK}])\u66dc\u65e5?)?"
)
_YEAR_JA = pattern(rf"(?<!\d)(?P<year>\d{{4}})\s?\u5e74\s?{_DATE_JA}(?:\s?\u306e\s?(?=\d))?")
_NO_YEAR_JA = pattern(
    rf"{_DATE_JA}(?:[\s,\u3001]{{0,3}}(?:\u306e\s?)?(?P<clock>{_CLOCK}))?(?:\s?\u306b)?", re.IGNORECASE
)
_ANY_CLOCK = pattern(
    r"(?<![\d:./-])\d{1,2}(?::\d{2}(?!\d)|\s?\u6642(?![\u9593\u70b9\u4ee3])|\s?[ap]\.?m\b)"
    r"|\b(?:[ap]\.?m|noon|midnight)\b|\u5348[\u524d\u5f8c]|\u6b63\u5348",
    re.IGNORECASE,
)
_RANGE = pattern(
    r"(?<![\d:.T])(?P<begin>\d{1,2}:\d{2})\s?(?:[-\u2013~\u301c]|\u304b\u3089)\s?(?P<end>\d{1,2}:\d{2})(?![\d:])"
)
"""``9:00-10:00``: two times, where the later one could be read as an offset."""
_WORDS_BEHIND = pattern(
    r"(?P<before>.*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:\s?[ap]\.?m\b\.?)?)[\s,]{0,3}\(?"
    r"(?!(?:[ap]\.?m|noon|local(?: time)?|h|\u306b|\u9803|\u3054\u308d)(?!\w))[^\W\d][\w/]+(?:\s[^\W\d]\w*)?\)?",
    re.IGNORECASE,
)
"""A time with one word or two behind it, which were not understood where they gave no zone."""
_DATE_WORDS = pattern(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|[ap]m"
    r"|at|on|the|of|st|nd|rd|th|[\u5e74\u6708\u65e5\u706b\u6c34\u6728\u91d1\u571f\u66dc\u306e]+",
    re.IGNORECASE,
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FIRST_YEAR = 1970
_END = LATEST.timestamp() + 1
_TODAY = message("Moment", "a time only: today's date was assumed").of()
_NO_YEAR = message("Moment", "no year: {year} was assumed")
_DATE_ONLY = message("Moment", "a date only: the start of that day").of()


class _Unclear(Exception):  # noqa: N818 - it never leaves this module
    pass


def read_told_moment(text: str, now: datetime) -> Moment | NotUnderstood:
    """Read a moment. Never raises. ``now`` is in the zone that is assumed where the text names none."""
    shown = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text[:LONGEST])).strip()
    try:
        plain = _HOUR_EN.sub(_with_minutes, shown)
        if not plain.isascii():  # else the patterns need not be compiled: the window waits for it
            plain = _YEAR_JA.sub(_with_year, _HOUR_JA.sub(_in_24_hours, plain))
        if _begins_with_a_range(plain):
            return NotUnderstood(_examples())
        told = next(filter(None, (form.fullmatch(plain) for form in _FORMS)), None)
        if told:
            return _from_now(told, now)
        dated = None if plain.isascii() else _NO_YEAR_JA.fullmatch(plain)
        if dated:
            return _without_year(dated, now)
    except _Unclear:
        return NotUnderstood(_examples())
    except (ValueError, OverflowError):
        return NotUnderstood(message("Moment", "There is no such date or time.").of())
    return _without_day_words(shown, text if plain == shown else plain, now)


def _begins_with_a_range(text: str) -> bool:
    """Whether the first time of day is the begin of a range. ``14:32-07:00`` is a time with its offset."""
    found = _RANGE.search(text)
    first = found and _ANY_CLOCK.search(text)
    if not found or not first or first.start() != found.start():
        return False
    begin, end = (tuple(map(int, found[each].split(":"))) for each in ("begin", "end"))
    return end > begin


def _in_24_hours(told: re.Match[str]) -> str:
    """Write a Japanese time of day as ``14:30``. Twelve with a half of the day can be noon or midnight."""
    hour, half = int(told["hour"]), told["half"]
    if (half and hour > 11) or _BESIDE.match(told.string, told.end()):
        raise _Unclear
    minute = "30" if told["thirty"] else told["minute"] or told["bare"] or told["colon"] or "0"
    second = f":{told['second']:0>2}" if told["second"] else ""
    hour += 12 if half == "\u5348\u5f8c" else 0
    return f"{hour:02}:{minute:0>2}{second}"


def _with_minutes(told: re.Match[str]) -> str:
    """Write ``2pm`` as ``2:00 pm``."""
    return f"{told['hour']}:00 {told['half']}m"


def _with_year(told: re.Match[str]) -> str:
    _check_week(told, datetime(int(told["year"]), int(told["month"]), int(told["day"])))
    return f"{told['year']}/{told['month']}/{told['day']} "


def _without_year(told: re.Match[str], now: datetime) -> Moment | NotUnderstood:
    """Read a Japanese date without a year, which stands alone or before a time: of its last occurrence."""
    month, day = int(told["month"]), int(told["day"])
    if not 1 <= month <= 12:
        raise ValueError
    on_day = read_moment(f"{_MONTHS[month - 1]} {day}", now)
    if isinstance(on_day, NotUnderstood) or on_day.wall is None:
        return on_day
    _check_week(told, on_day.wall)
    if not told["clock"]:
        return Moment(_NO_YEAR.of(year=on_day.wall.year), wall=on_day.wall)
    found = read_moment(f"{_MONTHS[month - 1]} {day} {told['clock']}", now)
    return found if isinstance(found, NotUnderstood) or _is_clock(told, found) else NotUnderstood(_examples())


def _check_week(told: re.Match[str], day: datetime) -> None:
    """Raise where the day of the week is not that of the date: one of them is wrong."""
    week = told["week"] or told["weekday"]
    if week and _WEEK.index(week) != day.weekday():
        raise ValueError


def _without_day_words(shown: str, text: str, now: datetime) -> Moment | NotUnderstood:
    """Read a moment that names its day, or a time and nothing else."""
    found = read_moment(text, now)
    if isinstance(found, NotUnderstood):
        return found
    if found.reading.template == _TODAY.template:
        alone = _ALONE.fullmatch(re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip())
        return found if _is_clock(alone, found) else NotUnderstood(_examples())
    date_only = found.reading.template == _DATE_ONLY.template
    assumed = (
        date_only and found.wall and str(found.wall.year) not in shown
    ) or found.reading.template == _NO_YEAR.template
    if (assumed and _ANOTHER_YEAR.search(shown)) or _DAYS_FROM_A_DATE.search(shown):
        return NotUnderstood(_examples())
    if found.wall is not None and not found.zone and _ends_with_words(shown):
        return NotUnderstood(_examples())  # most likely a zone
    # beside a date a time that was not understood is another moment than the start of that day
    return NotUnderstood(_examples()) if date_only and _ANY_CLOCK.search(shown) else found


def _ends_with_words(shown: str) -> bool:
    """Whether a text is a date and a time with a word or two behind them, and no line of a log."""
    told = _WORDS_BEHIND.fullmatch(shown)
    words = re.findall(r"[^\W\d_]+", told["before"]) if told else []
    return told is not None and all(_DATE_WORDS.fullmatch(word) for word in words)


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
        return _in_range(Moment(_DATE_ONLY, wall=midnight))
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
