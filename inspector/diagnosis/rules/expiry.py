"""Rules about expiry and the other times in a credential."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from inspector.credential.model.expiry import LATEST, ExpiryState, looks_like_milliseconds
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.text.json_text import Literal, plain
from inspector.credential.text.message import Message, message
from inspector.credential.text.patterns import pattern
from inspector.diagnosis.catalogue.catalogue import finding
from inspector.diagnosis.finding import Finding

TOLERATED_SKEW = 60.0
"""Seconds of clock difference that are tolerated before a credential counts as not valid yet."""

_EXPIRED = message("Time", "Expired at {moment}, {ago} ago.")
_EXPIRING = message("Time", "Expires at {moment}, in {left}.")
_NEVER = message("Time", "It has no `exp` claim.")
_MISSING = message("Time", "It has no `exp` claim, which a token needs.")
_NOT_BEFORE = message("Time", "It is valid from {moment} on (`nbf`): {ahead} from now.")
_ISSUED_LATER = message("Time", "It says that it was issued at {moment} (`iat`): {ahead} from now.")
_MILLISECONDS = message(
    "Time", "{claim} is {value}: {moment} in milliseconds, but after the year 9999 in seconds."
)
_NOT_A_NUMBER = message("Time", "{claim} is {value}.")
_NEGATIVE = message("Time", "{claim} is {value}, before 1970.")
_BEYOND = message("Time", "{claim} is {value}, after the year 9999.")
_FRACTION = message("Time", "{claim} is {value}, with a fraction of a second.")

_NEW_TOKEN = message("Time", "Mint a new token.")
_NEW_KEY = message("Time", "Create a new key.")
_RENEW = message("Time", "Renew the key with its refresh token, or create a new one.")

_YEARS = message("Time", "{years} years")
_DAYS = message("Time", "{days} d")
_DAYS_AND_HOURS = message("Time", "{days} d {hours} h")
_HOURS = message("Time", "{hours} h")
_HOURS_AND_MINUTES = message("Time", "{hours} h {minutes} min")
_MINUTES = message("Time", "{minutes} min")
_SECONDS = message("Time", "{seconds} s")
_MOMENT = message("Time", "less than a minute")

_ISO = pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_CLAIMS = ("exp", "nbf", "iat")
_TWO_YEARS = 730 * 86_400
_TWO_MINUTES = 120
_TO_SECONDS = 19
"""Characters of a moment as ISO 8601 writes it, without its zone."""


def expiry(inspection: Inspection, now: float) -> Iterator[Finding]:
    """Expired, expiring soon, or without an expiry."""
    known = inspection.expiry
    state = known.state(now)
    if state is ExpiryState.EXPIRED and known.expires_at is not None:
        ago = duration(now - known.expires_at)
        found = finding("time.expired", _EXPIRED.of(moment=utc(known.expires_at), ago=ago))
        yield replace(found, fix=replacement(inspection) or found.fix)
    elif state is ExpiryState.EXPIRING and known.expires_at is not None:
        left = duration(known.expires_at - now)
        yield finding("time.expiring", _EXPIRING.of(moment=utc(known.expires_at), left=left))
    elif inspection.claims is not None and "exp" not in inspection.claims:
        yield from _without_end(inspection)


def replacement(inspection: Inspection) -> Message | None:
    """How to get another one of the same kind; ``None`` where its kind is not one for calls."""
    if inspection.kind not in MOMENTO_KINDS:
        return None
    if inspection.expiry.disposable:
        return _NEW_TOKEN
    return _RENEW if inspection.version == 1 else _NEW_KEY


def ahead(inspection: Inspection, now: float) -> Iterator[Finding]:
    """Not valid yet, by ``nbf`` or ``iat``."""
    for claim, moment in _ahead(inspection, now):
        said = _NOT_BEFORE if claim == "nbf" else _ISSUED_LATER
        shown = said.of(moment=utc(moment), ahead=duration(moment - now))
        yield finding("time.not-yet", shown)
        return


def is_ahead(inspection: Inspection, now: float) -> bool:
    """Whether it becomes valid after ``now`` (epoch seconds), beyond the tolerated clock difference."""
    return next(_ahead(inspection, now), None) is not None


def _ahead(inspection: Inspection, now: float) -> Iterator[tuple[str, float]]:
    for claim, moment in (("nbf", inspection.expiry.not_before), ("iat", inspection.expiry.issued_at)):
        if moment is not None and moment > now + TOLERATED_SKEW:
            yield claim, moment


def unusable(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """Invalid times: text, milliseconds, beyond the calendar."""
    for claim in _CLAIMS:
        if inspection.claims is not None and claim in inspection.claims:
            value = inspection.claims[claim]
            if type(value) is not int or not 0 <= value <= LATEST:  # nearly all are such numbers
                yield from _unusable(claim, value)


def utc(moment: float) -> str:
    """A time from 1970 to 9999 in epoch seconds as ``2023-10-17 06:00:09 UTC``."""
    return f"{datetime.fromtimestamp(moment, UTC).isoformat(' ', 'seconds')[:_TO_SECONDS]} UTC"


def iso(moment: float) -> str:
    """A time from 1970 to 9999 in epoch seconds as ``2023-10-17T06:00:09Z``."""
    return f"{datetime.fromtimestamp(moment, UTC).isoformat('T', 'seconds')[:_TO_SECONDS]}Z"


def utc_of_iso(moment: str) -> str:
    """What :func:`iso` made, as :func:`utc` writes it; other text unchanged."""
    return f"{moment[:10]} {moment[11:19]} UTC" if _ISO.fullmatch(moment) else moment


def duration(seconds: float) -> Message:
    """A duration, accurate to the minute, because findings are updated every minute; from two years on to the year.

    A second unit that is zero is left out.
    """
    whole = int(abs(seconds))
    if whole >= _TWO_YEARS:
        return _YEARS.of(years=whole // (365 * 86_400))
    if whole >= 86_400:
        days, hours = whole // 86_400, whole % 86_400 // 3_600
        return _DAYS_AND_HOURS.of(days=days, hours=hours) if hours else _DAYS.of(days=days)
    if whole >= 3_600:
        hours, minutes = whole // 3_600, whole % 3_600 // 60
        return _HOURS_AND_MINUTES.of(hours=hours, minutes=minutes) if minutes else _HOURS.of(hours=hours)
    return _MINUTES.of(minutes=whole // 60) if whole >= 60 else _MOMENT.of()


def clock_difference(seconds: float) -> Message:
    """How far two clocks are apart: in seconds below two minutes."""
    apart = round(abs(seconds))
    return _SECONDS.of(seconds=apart) if apart < _TWO_MINUTES else duration(apart)


def _without_end(inspection: Inspection) -> Iterator[Finding]:
    if inspection.expiry.disposable:
        yield finding("time.missing", _MISSING)
    elif inspection.kind in MOMENTO_KINDS and inspection.kind is not Kind.BARE_JWT:
        yield finding("time.never", _NEVER)


def _unusable(claim: str, value: object) -> Iterator[Finding]:
    shown = {"claim": claim, "value": plain(value)[:80]}
    if isinstance(value, Literal) and value != "NaN":
        yield finding("time.absurd", (_NEGATIVE if value.startswith("-") else _BEYOND).of(**shown))
    elif isinstance(value, bool) or not isinstance(value, int | float):
        yield finding("time.not-a-number", _NOT_A_NUMBER.of(**shown))
    elif looks_like_milliseconds(value):
        yield finding("time.milliseconds", _MILLISECONDS.of(**shown, moment=utc(value / 1_000)))
    elif value < 0:
        yield finding("time.absurd", _NEGATIVE.of(**shown))
    elif value > LATEST:
        yield finding("time.absurd", _BEYOND.of(**shown))
    elif value != int(value):
        yield finding("time.fraction", _FRACTION.of(**shown))


RULES = (unusable, expiry, ahead)
