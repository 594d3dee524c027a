"""The ``date`` of an answer, as RFC 9110, section 5.6.7, has it."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime

from inspector.process.lazy import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from email import utils
else:  # for the two forms that no server may send any more: 4 ms of each check
    utils = lazy("email.utils")

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def epoch_seconds(date: str) -> float | None:
    """Return the moment that a ``date`` header names, in epoch seconds; ``None`` where it names none."""
    with contextlib.suppress(ValueError):
        _weekday, day, month, year, clock, zone = date.split(" ")
        if zone == "GMT" and len(clock) == 8 and len(year) == 4:
            hour, minute, second = map(int, clock.split(":"))
            number = _MONTHS.index(month) + 1
            return datetime(int(year), number, int(day), hour, minute, second, tzinfo=UTC).timestamp()
    try:
        return utils.parsedate_to_datetime(date).timestamp()
    except (TypeError, ValueError, OverflowError):
        return None
