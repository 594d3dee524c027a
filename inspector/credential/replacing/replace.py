"""Replace one credential of a text by another: the change, and the proof that it is the only one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum

from inspector.credential.inspection import inspect_all
from inspector.credential.model.inspection import Inspection, Source
from inspector.credential.model.kinds import Kind
from inspector.credential.reading.reader import LARGEST
from inspector.credential.replacing.encoded import Edit
from inspector.credential.replacing.places import (
    New,
    Place,
    lines_around,
    nearest,
    places_of_host,
    places_of_text,
    places_of_token,
)
from inspector.credential.replacing.profiles import profile_spans
from inspector.credential.replacing.proof import bare_host, is_proven
from inspector.credential.text.message import Message, message
from inspector.credential.text.secret import Secret
from inspector.records import record

_GONE = message("Rotate", "The credential is no longer in this file.")
_NO_PROFILE = message("Rotate", "The file no longer has a profile “{name}”.")
_SEVERAL = message(
    "Rotate", "In a file as large as this one a credential is only replaced if it stands in one place."
)
_NOT_USABLE = message("Rotate", "The new credential cannot be used for calls.")
_SAME = message("Rotate", "The file already holds this credential.")
_FORM = message(
    "Rotate",
    "The credential is written in this file in a way that this program cannot write. Change it by hand.",
)
_NEEDS_V2 = message(
    "Rotate",
    "The file holds a version 2 key. A version 1 key or a token has another form: a program that reads a version 2 key "
    "here would reject it.",
)
_NEEDS_HOST = message(
    "Rotate",
    "A version 2 key needs its endpoint beside it, and this file has no place for that. Change it by hand.",
)
_HOST = message(
    "Rotate",
    "The new credential belongs to {host}. This file does not say the endpoint where it can be changed.",
)
_UNPROVEN = message(
    "Rotate",
    "Reading the changed text again did not give exactly the new credential and everything else unchanged.",
)
_HOST_ELSEWHERE = message(
    "Rotate", "This file does not say the endpoint. Programs take it from elsewhere: {host}."
)
_VALIDITY_LEFT = message("Rotate", "The file also says until when the old key is valid. That is not changed.")
_REFRESH_LEFT = message("Rotate", "The refresh token beside it belongs to the old key. It is not changed.")

_VALIDITY = re.compile(r"valid_?until\b[\"']?\s*[:=]", re.IGNORECASE)
_BESIDE_HOST = frozenset({Kind.API_KEY_V2, Kind.BARE_JWT})
"""Kinds whose endpoint stands beside them."""
_WRITABLE = frozenset({Kind.API_KEY_V1, Kind.API_KEY_V2, Kind.DISPOSABLE_TOKEN})
"""Kinds that an SDK accepts and Momento still makes."""


class Part(StrEnum):
    """What a change replaces."""

    CREDENTIAL = "credential"
    ENDPOINT = "endpoint"
    REFRESH_TOKEN = "refresh token"  # noqa: S105 - a name, no secret


@record(frozen=True, slots=True)
class Change:
    """One piece of the text, before and after."""

    part: Part
    start: int
    line: int
    """From 1."""
    before: Secret
    after: Secret


@record(frozen=True, slots=True)
class Replacement:
    """A change of a text that was proven by reading the text again."""

    changes: tuple[Change, ...]
    """In the order of the text."""
    text: str
    """The text after the change."""
    elsewhere: tuple[int, ...] = ()
    """Lines in which the old credential stands as well and is not changed."""
    notes: tuple[Message, ...] = ()

    def __repr__(self) -> str:
        return "Replacement([secure])"

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The changes as places of the old text with their new text."""
        return tuple(
            (each.start, each.start + len(each.before), each.after.reveal()) for each in self.changes
        )

    @property
    def lines(self) -> tuple[int, ...]:
        """The lines of the changes."""
        return tuple(each.line for each in self.changes)


def replace_credential(
    text: str,
    old: Inspection,
    new: Inspection,
    now: float,
    *,
    profile: str | None = None,
    everywhere: bool = False,
) -> Replacement | Message:
    """Put ``new`` in the place of ``old`` in a file's text, or return why that is not done.

    Only the place that ``old`` was read from changes, or, with ``everywhere``, each place of the same credential. The
    endpoint and the refresh token beside it change with it. ``profile`` is that of Momento's command line. ``now`` is
    epoch seconds. Reading the new text must give the new credential in that place and all others as they were.
    """
    start, end = 0, len(text)
    if profile is not None:
        span = profile_spans(text).get(profile)
        if span is None:
            return _NO_PROFILE.of(name=profile)
        start, end = span
    if end - start + _growth(old, new) > LARGEST:
        found = places_of_token(text, old.token.reveal()) if old.token else []
        if len(found) != 1:
            return _SEVERAL if found else _GONE
        start, end = lines_around(text, found[0])
    made = _Attempt(text[start:end], old, new, now, profile=profile, everywhere=everywhere).made()
    if isinstance(made, Message):
        return made
    above = text.count("\n", 0, start)
    return Replacement(
        tuple(replace(each, start=start + each.start, line=above + each.line) for each in made.changes),
        text[:start] + made.text + text[end:],
        tuple(above + line for line in made.elsewhere),
        made.notes,
    )


def _growth(old: Inspection, new: Inspection) -> int:
    """Characters by which a text may grow: the changed one is read again, and must not be too large for that."""
    held = [len(each.token.reveal()) if each.token else 0 for each in (old, new)]
    return max(0, held[1] - held[0]) * 2  # Base64 in Base64 takes less than twice as much


class _Attempt:
    """One replacement in one text."""

    def __init__(
        self,
        text: str,
        old: Inspection,
        new: Inspection,
        now: float,
        *,
        profile: str | None,
        everywhere: bool,
    ) -> None:
        self._text, self._new, self._now, self._everywhere = text, new, now, everywhere
        self._source = Source(name="file", variable=profile)
        self._before = inspect_all(text, now, self._source)
        self._old = _same_place(self._before, old)

    def made(self) -> Replacement | Message:
        old, new = self._old, self._new
        if old is None or old.token is None:
            return _GONE
        if new.token is None or new.kind not in _WRITABLE:
            return _NOT_USABLE
        if new.token == old.token:
            return _SAME
        if old.kind is Kind.API_KEY_V2 and new.kind is not Kind.API_KEY_V2:
            return _NEEDS_V2
        places = places_of_token(self._text, old.token.reveal())
        chosen = places if self._everywhere else nearest(places, old.facts.offset)
        value = New(self._value(), bare_host(new))
        edits = self._edits(chosen, value)
        if not edits:
            return _FORM
        rest = [] if self._everywhere else [each for each in places if each not in chosen]
        for host_edits in self._host_edits(old, chosen, value):
            parts = (
                (Part.CREDENTIAL, edits),
                (Part.REFRESH_TOKEN, self._refresh_edits(old, chosen)),
                (Part.ENDPOINT, host_edits),
            )
            tried = sorted((edit, part) for part, some in parts for edit in some)
            text = _edited(self._text, [edit for edit, _ in tried])
            after = inspect_all(text, self._now, self._source) if text is not None else ()
            if text is not None and is_proven(self._before, after, old, new, left=bool(rest)):
                changes = tuple(self._change(edit, part) for edit, part in tried)
                elsewhere = tuple(self._line(each.start) for each in rest)
                return Replacement(changes, text, elsewhere, tuple(self._told(old)))
        return self._why(old)

    def _change(self, edit: Edit, part: Part) -> Change:
        start, end, new = edit
        return Change(part, start, self._line(start), Secret(self._text[start:end]), Secret(new))

    def _value(self) -> str:
        """What stands in the value: the inner token, or for a key that held its hosts itself the whole wrapper."""
        new, old = self._new, self._old
        held_hosts = old is not None and old.kind is Kind.API_KEY_LEGACY and new.kind is not Kind.API_KEY_V2
        kept = (held_hosts and new.own_text()) or new.token
        return kept.reveal() if kept else ""

    def _edits(self, chosen: Sequence[Place], value: New) -> list[Edit]:
        edits: list[Edit] = []
        for each in chosen:
            bare = each.wrapped and self._new.kind is Kind.API_KEY_V2
            made = value.token if bare else each.make(value)
            if made is None:
                return []
            edits.append((each.start, each.end, made))
        return edits

    def _host_edits(self, old: Inspection, chosen: Sequence[Place], value: New) -> Iterator[list[Edit]]:
        """What may have to change in the endpoint beside the credential, the nearest place first, or nothing."""
        yield []
        host = bare_host(old)
        if host is None or value.host in (None, host):
            return
        taken = [(each.start, each.end) for each in chosen]
        found = [each for each in places_of_host(self._text, host) if not _inside(each, taken)]
        for each in sorted(found, key=lambda place: abs(place.start - chosen[0].start)):
            made = each.make(value)
            if made is not None:
                yield [(each.start, each.end, made)]

    def _refresh_edits(self, old: Inspection, chosen: Sequence[Place]) -> list[Edit]:
        before, after = old.refresh_token, self._new.refresh_token
        if before is None or after is None or not chosen:
            return []
        places = places_of_text(self._text, before.reveal())
        if not places:
            return []
        nearest = min(places, key=lambda place: abs(place.start - chosen[0].start))
        made = nearest.make(New(after.reveal()))
        return [(nearest.start, nearest.end, made)] if made is not None else []

    def _told(self, old: Inspection) -> Iterator[Message]:
        host = bare_host(self._new)
        if bare_host(old) is None and host is not None and self._new.kind in _BESIDE_HOST:
            yield _HOST_ELSEWHERE.of(host=host)
        if old.refresh_token is not None and self._new.refresh_token is None:
            yield _REFRESH_LEFT
        if _VALIDITY.search(self._text):
            yield _VALIDITY_LEFT

    def _why(self, old: Inspection) -> Message:
        host = bare_host(self._new)
        if self._new.kind is Kind.API_KEY_V2 and old.kind is not Kind.API_KEY_V2:
            return _NEEDS_HOST
        return _HOST.of(host=host) if host is not None and host != bare_host(old) else _UNPROVEN

    def _line(self, offset: int) -> int:
        return self._text.count("\n", 0, offset) + 1


def _same_place(found: Sequence[Inspection], old: Inspection) -> Inspection | None:
    same = [each for each in found if each.token is not None and each.token == old.token]
    named = [each for each in same if each.source.variable == old.source.variable]
    return next(iter(named or same), None)


def _inside(place: Place, taken: Sequence[tuple[int, int]]) -> bool:
    return any(start <= place.start < end for start, end in taken)


def _edited(text: str, edits: Sequence[Edit]) -> str | None:
    """The text with its edits; ``None`` where two of them overlap."""
    pieces, done = [], 0
    for start, end, new in edits:
        if start < done:
            return None
        pieces += [text[done:start], new]
        done = end
    return "".join([*pieces, text[done:]])
