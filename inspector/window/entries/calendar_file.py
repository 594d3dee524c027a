"""Writes the ends of credentials as a calendar (RFC 5545): names and fingerprints, never a key.

Each end is an event without a duration that blocks no time, with up to two alarms. Its identifier is made from the
fingerprint and the moment, so that a calendar that takes the file again changes its events instead of doubling them.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from inspector import __version__
from inspector.process.lazy import lazy
from inspector.records import record
from inspector.window.entries.endings import Ending, leads

if TYPE_CHECKING:
    import icalendar
else:
    icalendar = lazy("icalendar")  # 60 ms

_MOST_ALARMS = 2


@record(frozen=True, slots=True)
class Words:
    """The sentences of an event in the language of the window; ``{name}`` and ``{fingerprint}`` stand in them."""

    title: str
    text: str
    """Where there is a fingerprint."""
    text_alone: str


def as_calendar(endings: Iterable[Ending], words: Words, now: float) -> bytes:
    """Return a calendar with an event for each end, in UTF-8."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//momento-credential-inspector//{__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for ending in endings:
        calendar.add_component(_event(ending, words, now))
    return bytes(calendar.to_ical())


def _event(ending: Ending, words: Words, now: float) -> icalendar.Event:
    title = words.title.format(name=ending.name)
    event = icalendar.Event()
    event.add("uid", _identifier(ending))
    event.add("dtstamp", datetime.fromtimestamp(int(now), UTC))
    event.add("dtstart", datetime.fromtimestamp(int(ending.at), UTC))
    event.add("summary", title)
    text = words.text if ending.fingerprint else words.text_alone
    event.add("description", text.format(name=ending.name, fingerprint=ending.fingerprint))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    ahead = [lead for lead in leads(ending) if ending.at - lead > now]
    for lead in ahead[:_MOST_ALARMS]:
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", title)
        alarm.add("trigger", timedelta(seconds=-lead))
        event.add_component(alarm)
    return event


def _identifier(ending: Ending) -> str:
    if ending.fingerprint:
        return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{ending.fingerprint} {int(ending.at)}"))
    return str(uuid.uuid4())
