"""Rules about where a credential stood, and what stood beside it."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import Kind
from inspector.credential.text.message import message
from inspector.diagnosis.catalogue.catalogue import finding
from inspector.diagnosis.finding import Finding

_PLACES = message("Source", "Also found at: {places}.")
_CHOSEN = message("Source", "`{host}` was given apart from it.")
_NO_HOST = message("Source", "`{text}` stands where the endpoint belongs.")
_SHOWN = 8
"""Places that are named."""


def stood(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """What paired it with its endpoint, what overrides it, and where else it stands."""
    facts = inspection.facts
    for each in facts.overridden:
        yield finding("source.overridden", each)
    if facts.hidden_by is not None:
        yield finding("source.hidden", facts.hidden_by)
    if facts.paired_by is not None and inspection.endpoint is not None:
        yield finding("source.paired", facts.paired_by)
    if facts.endpoint_apart and inspection.endpoint is not None:
        yield finding("source.chosen", _CHOSEN.of(host=inspection.endpoint.host))
    places = facts.places
    if places:
        shown = ", ".join(places[:_SHOWN]) + ("\u2026" if len(places) > _SHOWN else "")
        yield finding("source.repeated", _PLACES.of(places=shown))


def endpoint_placeholder(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A reference, a mask or nothing where the endpoint of a version 2 key belongs."""
    text = inspection.facts.host_placeholder
    if (
        text is not None
        and inspection.endpoint is None
        and inspection.kind in (Kind.API_KEY_V2, Kind.BARE_JWT)
        and text.strip()
    ):
        yield finding("endpoint.placeholder", _NO_HOST.of(text=text[:80]))


RULES = (endpoint_placeholder, stood)
