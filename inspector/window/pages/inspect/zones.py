"""Time zones: their names, and what is typed in place of one."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from PySide6.QtCore import QByteArray, QTimeZone

from inspector.credential.text.moment import Moment, NotUnderstood
from inspector.credential.text.told_moment import read_told_moment

_IN_JAPANESE = dict.fromkeys(
    ("\u6771\u4eac", "\u65e5\u672c", "\u65e5\u672c\u6642\u9593", "\u65e5\u672c\u6a19\u6e96\u6642"), "tokyo"
)
"""What Japan's time is called in Japanese."""


@cache
def zone_names() -> tuple[str, ...]:
    """Return the IANA names of areas and cities, such as ``Asia/Tokyo``, in order."""
    known = sorted(bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds())
    beside = ("Etc/", "SystemV/", "posix/", "right/")
    return tuple(name for name in known if "/" in name and not name.startswith(beside))


def read_in_zone(text: str, now: datetime) -> tuple[Moment | NotUnderstood, QTimeZone | None]:
    """Read a moment, and the zone of the city that is named behind it; ``None`` where none is.

    ``now`` is in the zone that is assumed where the text names none.
    """
    found = read_told_moment(text, now)
    words = text.split() if isinstance(found, NotUnderstood) else []
    for count in (1, 2):
        zone = _of_city(" ".join(words[-count:])) if len(words) > count else None
        if zone is not None:
            return read_told_moment(" ".join(words[:-count]), now), zone
    return found, None


def typed_zone(typed: str) -> QTimeZone | None:
    """Return the zone of an abbreviation or offset, as it is understood behind a clock time, or that of a city."""
    noon = datetime(2026, 1, 1, 12, tzinfo=UTC)
    found = read_told_moment(f"{noon:%Y-%m-%d %H:%M:%S} {typed}", noon)
    if not isinstance(found, NotUnderstood):
        zone = QTimeZone(QByteArray(found.zone.encode()))
        if found.zone and zone.isValid():
            return zone
        if not found.zone and found.wall is None and found.epoch is not None:
            return QTimeZone(int(noon.timestamp() - found.epoch))
    return _of_city(typed)


def _of_city(typed: str) -> QTimeZone | None:
    """Return the one zone with this last part, in any case and with blanks; ``None`` if there is none, or several."""
    city = "_".join(typed.strip(" ,()").split()).casefold()
    city = _IN_JAPANESE.get(city, city)
    found = [name for name in zone_names() if name.rpartition("/")[2].casefold() == city]
    return QTimeZone(QByteArray(found[0].encode())) if len(found) == 1 else None
