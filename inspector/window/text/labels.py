"""Formats facts in the language of the window: kinds, states, moments, time spans."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from inspector.credential.endpoint.endpoint import Endpoint
from inspector.credential.model import kinds
from inspector.credential.model.expiry import STATE_TITLES, Expiry, ExpiryState
from inspector.credential.model.kinds import KIND_TITLES, Kind
from inspector.credential.permissions.rules import Permissions, PermissionState
from inspector.credential.text.message import Message, message
from inspector.credential.text.sentence import is_ended
from inspector.process.descriptors import spare_descriptors
from inspector.process.lazy import lazy
from inspector.window.look.language import YEAR_FIRST

if TYPE_CHECKING:
    from inspector.credential.model.inspection import Inspection
    from inspector.diagnosis.rules import expiry as times
else:
    times = lazy("inspector.diagnosis.rules.expiry")

_LAST_SECOND = 253_402_300_799  # 9999-12-31T23:59:59Z, the last moment that a date can be written for

KIND_ICONS = {
    Kind.API_KEY_V1: "api-key",
    Kind.API_KEY_V2: "api-key",
    Kind.API_KEY_LEGACY: "api-key",
    Kind.DISPOSABLE_TOKEN: "token",
    Kind.BARE_JWT: "jwt",
    Kind.SESSION_TOKEN: "computer",
    Kind.REFRESH_TOKEN: "refresh",
    Kind.SIGNED_URL_TOKEN: "link",
    Kind.FOREIGN_JWT: "jwt",
    Kind.FOREIGN_SECRET: "lock",
    Kind.PLACEHOLDER: "placeholder",
    Kind.ERROR_TEXT: "diagnose",
    Kind.UNKNOWN: "question",
}

STATE_TONES = {
    ExpiryState.VALID: ("ok", "ok"),
    ExpiryState.EXPIRING: ("warning", "clock"),
    ExpiryState.EXPIRED: ("error", "error"),
    ExpiryState.NEVER: ("info", "never"),
    ExpiryState.UNKNOWN: ("neutral", "question"),
}
"""Tone and icon of each expiry state."""


_CLOCK = "HH:mm"
_CODE = re.compile("`([^`\n]+)`")
_SPACED_CODE = re.compile(" ?`([^`\n]+)` ?")
_CORNER = "\u300c"
"""The quotation mark of Japanese, which stands without spaces around it; code in a report has them."""


def translate(message: Message) -> str:
    """Translate a message from the packages without Qt into the language of the window.

    What is code in a report stands in quotation marks here, because labels show plain text.
    """
    return message.render(_template)


def _template(context: str, text: str) -> str:
    quoted = QCoreApplication.translate("words", "“%1”").replace("%1", r"\1")
    code = _SPACED_CODE if quoted.startswith(_CORNER) else _CODE
    return code.sub(quoted, QCoreApplication.translate(context, text))


_PERMISSIONS = {
    PermissionState.ABSENT: message("words", "No permissions inside"),
    PermissionState.EMPTY: message("words", "No permissions"),
    PermissionState.UNDECODABLE: message("words", "Permissions unreadable"),
    PermissionState.BY_ROLE: message("words", "Permissions by role"),
}


def kind_title(kind: Kind) -> str:
    """Return the usual name of a kind."""
    return translate(KIND_TITLES[kind])


def region_title(endpoint: Endpoint) -> str:
    """Return the name of an endpoint's region, else its code; empty if the region is unknown."""
    if endpoint.region_name:
        return QCoreApplication.translate("Region", endpoint.region_name)
    return endpoint.region or ""


def title_of(inspection: Inspection) -> str:
    """Return what a credential is called, as far as it could be read."""
    return translate(kinds.title_of(inspection.kind, inspection.claims))


def use_of(inspection: Inspection) -> str:
    """Return what a key or token is for, in one line; empty for other kinds."""
    use = kinds.use_of(inspection.kind, inspection.claims)
    return translate(use) if use else ""


def state_title(state: ExpiryState) -> str:
    """Return the name of a state. It is about time only: only the service can check the signature."""
    return translate(STATE_TITLES[state])


def span(seconds: float) -> str:
    """Return a time span in its two largest units, such as ``29 min 41 s``. A second unit that is zero is left out."""
    minutes, secs = divmod(int(abs(seconds)), 60)
    if secs and 0 < minutes < 60:
        text = QCoreApplication.translate("words", "{minutes} min {seconds} s")
        return text.format(minutes=minutes, seconds=secs)
    return coarse_span(seconds)


def seconds_suffix() -> str:
    """Return what follows a number of seconds in a field, with the space that the language needs."""
    return QCoreApplication.translate("words", "{seconds} s").format(seconds="")


def clock(seconds: float) -> str:
    """Return a remaining time for lists: ``41 s``, ``29 min``, ``5 h 2 min``, ``12 d``. The header shows seconds."""
    whole = int(max(0, seconds))
    if whole < 172_800:
        return coarse_span(whole)
    return QCoreApplication.translate("words", "{days} d").format(days=whole // 86_400)


def remaining(expiry: Expiry, now: float) -> str:
    """Return the list text for an expiry: a remaining time, ``never``, ``expired`` or nothing."""
    translate = QCoreApplication.translate
    state = expiry.state(now)
    left = expiry.seconds_left(now)
    if state in (ExpiryState.VALID, ExpiryState.EXPIRING) and left is not None:
        return clock(left)
    return {
        ExpiryState.EXPIRED: translate("words", "expired"),
        ExpiryState.NEVER: translate("words", "never"),
    }.get(state, "")


def remaining_lasts(expiry: Expiry, now: float) -> float:
    """Return the seconds until the text or colour of :func:`remaining` changes; infinite if it never does."""
    left = expiry.seconds_left(now)
    if left is None or left <= 0:
        return math.inf
    margin = expiry.expiring_margin()
    return min(coarse_lasts(left), left - margin if left > margin else math.inf)


def left_sentence(expiry: Expiry, now: float, *, coarse: bool = False) -> str:
    """Return the remaining time as a sentence for the header; ``coarse`` omits seconds until the last minute."""
    translate = QCoreApplication.translate
    state = expiry.state(now)
    left = expiry.seconds_left(now)
    if left is None or state in (ExpiryState.NEVER, ExpiryState.UNKNOWN):
        return state_title(state)
    if left <= 0:
        return translate("words", "Expired {span} ago").format(span=coarse_span(-left))
    return translate("words", "{span} left").format(span=coarse_span(left) if coarse else span(left))


def coarse_span(seconds: float) -> str:
    """Return a span as findings write it, which changes once a minute; below one minute it counts the seconds."""
    whole = int(abs(seconds))
    if whole < 60:
        return QCoreApplication.translate("words", "{seconds} s").format(seconds=whole)
    return translate(times.duration(whole))


def coarse_lasts(seconds: float) -> float:
    """Return the seconds until a shrinking or growing :func:`coarse_span` changes its text: at most 60."""
    step = 60.0 if abs(seconds) >= 60 else 1.0
    return abs(seconds) % step if seconds > 0 else step - abs(seconds) % step


def _moment(epoch: float) -> QDateTime | None:
    _load_zone()
    return QDateTime.fromSecsSinceEpoch(int(epoch)) if 0 <= epoch <= _LAST_SECOND else None


@cache
def _load_zone() -> None:
    """Let Qt read the system's time zone; without file descriptors it would complain on standard error."""
    with spare_descriptors():
        _zone_of(QDateTime.currentDateTime())


def local_time(epoch: float) -> str:
    """Return a moment in local time with its zone, in the locale's format; a number if no date can be written."""
    moment = _moment(epoch)
    if moment is None:
        return f"{epoch:g}"
    return written(moment)


def written(moment: QDateTime) -> str:
    """Return a moment in its own time zone, with the zone, in the locale's format."""
    return f"{_plain_spaces(QLocale().toString(moment, _with_whole_year()))} {_zone_of(moment)}"


def _zone_of(moment: QDateTime) -> str:
    return moment.timeZone().displayName(moment, QTimeZone.NameType.ShortName)


def _with_whole_year() -> str:
    """Return the locale's short date format with a year of four digits, because ``56`` is ambiguous."""
    short = QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)
    if short.startswith("d MM yyyy") or _is_stand_in():  # that of C, where no LANG is set: "27 10 2024"
        return f"yyyy-MM-dd {_CLOCK}"
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def _is_stand_in() -> bool:
    """Whether English was chosen on a system of another language: only its order of the date is meant then."""
    return QLocale().name() == YEAR_FIRST and QLocale() != QLocale.system()


def _plain_spaces(text: str) -> str:
    """Replace narrow spaces (some locales put one before PM), which would be shown as escapes."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def local_clock(epoch: float) -> str:
    """Return hours and minutes for today, else with the date."""
    moment = _moment(epoch)
    if moment is None:
        return f"{epoch:g}"
    if moment.date() == QDateTime.currentDateTime().date():
        form = _CLOCK if _is_stand_in() else QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        clock = QLocale().toString(moment.time(), form)
        return f"{_plain_spaces(clock)} {_zone_of(moment)}"
    return local_time(epoch)


def utc_time(epoch: float) -> str:
    """Return a moment in UTC as ``2023-10-17 06:00:09 UTC``."""
    moment = _moment(epoch)
    return f"{epoch:g}" if moment is None else moment.toUTC().toString("yyyy-MM-dd HH:mm:ss") + " UTC"


def permissions_summary(permissions: Permissions) -> str:
    """Return a short summary of permissions."""
    if permissions.state is PermissionState.DECODED:
        if permissions.super_user:
            return QCoreApplication.translate("words", "Super user")
        count = len(permissions.rules)
        return QCoreApplication.translate("words", "Fine-grained ({count})").format(count=count)
    return translate(_PERMISSIONS[permissions.state])


def sentences(parts: Iterable[str]) -> str:
    """Return sentences as one text, with the space between them that the language has.

    What is followed by another one ends like a sentence, as titles and the words of others do not.
    """
    text = ""
    for part in parts:
        both = QCoreApplication.translate("Words", "{first} {second}")
        text = both.format(first=ended(text), second=part) if text and part else text or part
    return text


def ended(text: str) -> str:
    """Return a text with a full stop, unless it ends like a sentence: for words of others before own sentences."""
    if is_ended(text):
        return text
    return QCoreApplication.translate("Words", "{sentence}.").format(sentence=text.rstrip())


def bare(sentence: str) -> str:
    """Return a sentence without its full stop, for parentheses."""
    return sentence.rstrip(".\u3002")
