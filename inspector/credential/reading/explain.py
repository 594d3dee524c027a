"""From a text to its leaves: carrier after carrier taken off, by the format that explains the most of what was found.

Nothing that was found is lost on the way: a credential that no format reaches is still one among other text.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from inspector.credential.model.inspection import Repair
from inspector.credential.paste import edge_repairs, ends
from inspector.credential.paste.candidate import Candidate
from inspector.credential.paste.placeholders import encrypted_by
from inspector.credential.reading import formats, marks, steps
from inspector.credential.reading.cleaning import (
    SPACES,
    Cleaner,
    edges,
    is_simple,
    opened,
    undo_quoted_printable,
)
from inspector.credential.reading.endpoints import derived_by, host_of, is_host
from inspector.credential.reading.in_field import is_document, value_in
from inspector.credential.reading.model import Field, Group, Leaf, Role
from inspector.credential.reading.names import as_variable, is_endpoint, is_refresh, key_strength
from inspector.credential.reading.places import place_of
from inspector.credential.text import shapes
from inspector.credential.text.message import message
from inspector.credential.text.offset_text import OffsetText
from inspector.records import record

DEEPEST = 14
"""Carriers inside each other, each repair counting as one."""
BUDGET = 200_000
"""Characters that are read at all levels together, beyond four times the text."""
MOST_LEAVES = 400
MOST_LOOSE = 100
_LONG = 60
"""Characters of a damaged credential that say more than the name of one."""

_AMONG = message("Repair", "among other text, from character {place} on")


@record(frozen=True, slots=True)
class _Place:
    """Where in the nesting a text stands."""

    name: str | None = None
    group: Group = ()
    left: int = DEEPEST
    format: str = ""

    def deeper(self) -> _Place:
        """The same place, one repair further in."""
        return replace(self, left=self.left - 1)


class Explainer:
    """Takes one text apart. ``hosts`` are the Momento hosts that stand anywhere in it."""

    def __init__(self, pasted: str, *, as_document: bool) -> None:
        self.hosts: dict[str, None] = {}
        self.leaves: list[Leaf] = []
        self._cleaner = Cleaner(pasted)
        self._as_document = as_document
        self._readings = 0
        self._budget = BUDGET + 4 * len(pasted)

    def read(self, candidate: Candidate) -> list[Leaf]:
        """The leaves of a text, format by format."""
        self._note_hosts(candidate.text.text)
        self._explain(opened(candidate, as_document=self._as_document), _Place())
        return self.leaves

    def _note_hosts(self, text: str) -> None:
        if "momentohq" in text:
            self.hosts.update(dict.fromkeys(marks.hosts(text)))

    def _explain(self, candidate: Candidate, place: _Place) -> None:
        text = candidate.text.text
        if len(self.leaves) >= MOST_LEAVES:
            return
        if place.left <= 0 or not text or _is_done(text):
            self._leaf(candidate, place)
            return
        inner = steps.default_of(candidate) or edge_repairs.drop_repetition(candidate)
        if inner is not None:
            self._explain(inner, place.deeper())
        elif not marks.hints(text) and not marks.has_names(text):
            bare = edges(candidate) or candidate
            self._leaf(edges(bare) or bare if bare.text.text else bare, place)
        elif is_simple(text) or self._spent(text) or not self._formatted(candidate, place):
            self._inner(candidate, place)

    def _spent(self, text: str) -> bool:
        """Whether so much was read that a carrier inside a carrier is no longer worth its time."""
        self._budget -= len(text)
        return self._budget < 0

    def _formatted(self, candidate: Candidate, place: _Place) -> bool:
        """Whether a format explained the text, or something around all of it could be taken off."""
        text = candidate.text.text
        if text[0] in " \t" and "\n" not in text.strip():
            candidate = edge_repairs.strip_whitespace(candidate) or candidate
            self._explain(candidate, place.deeper())
            return True
        carried = undo_quoted_printable(candidate)
        if carried is not None:
            self._explain(carried, place.deeper())
            return True
        whole = shapes.is_raw_wrapper(text)
        reading = None if whole else formats.strict(candidate.text)
        if reading is not None and self._descend(candidate, reading, place):
            return True
        edged = edges(candidate)
        if edged is not None and edged.text.text != text:
            self._explain(edged, place.deeper())
            return True
        if whole:
            self._leaf(candidate, place)
            return True
        cleaned = self._cleaner.clean(candidate)
        if cleaned.text.text != text:
            self._explain(cleaned, place.deeper())
            return True
        reading = formats.explain(candidate.text)
        return reading is not None and self._descend(candidate, reading, place)

    def _inner(self, candidate: Candidate, place: _Place) -> None:
        """What no format explains: one more layer off a single value, or the credentials among other text."""
        for step in steps.INNER:
            stepped = step(candidate)
            if stepped is not None:
                self._note_hosts(stepped.text.text)
                self._explain(stepped, place.deeper())
                return
        if not self._loose(candidate, place):
            self._leaf(candidate, place)

    def _descend(self, candidate: Candidate, reading: formats.Reading, place: _Place) -> bool:
        """Read each value of a reading; whether one of them brought anything."""
        self._readings += 1
        before = len(self.leaves)
        for each in reading.fields:
            if each.name is None and each.value.text == candidate.text.text:
                continue
            group = (*place.group, self._readings, *each.group)
            self._field(
                candidate, each, _Place(each.name or place.name, group, place.left - 1, reading.format)
            )
        if len(self.leaves) == before:
            return False
        self._missed(candidate, place, before)
        return True

    def _field(self, candidate: Candidate, field: Field, place: _Place) -> None:
        value = self._as_pasted(candidate, field)
        self._note_hosts(value.text)
        if field.name is not None and is_host(field):
            self._host(candidate, field, place)
            return
        bare = candidate.without("repair.whitespace")  # spaces around a carrier are the file's
        told = bare.repaired(value, field.code, place_of(field, value)) if field.code else candidate
        told = replace(
            told,
            text=value,
            variable=as_variable(field.path) or candidate.variable,
            value=value_in(candidate, field),
            is_document=candidate.is_document or is_document(candidate, field),
            is_setting=candidate.is_setting or place.format in ("env", "json", "toml"),
            is_refresh=is_refresh(field.name) if field.name else candidate.is_refresh,
            sealed=encrypted_by(value.text) or field.sealed,
        )
        if told.sealed:
            self.leaves.append(Leaf(told, Role.NAMED, place.name, place.group, format=place.format))
            return
        told, inner = steps.decoded_once(told) if field.encoded else (told, None)
        if inner is not None:
            told = replace(told, text=inner, value=inner.text)
            if is_host(replace(field, value=inner)):
                self._host(told, replace(field, value=inner), place)
                return
        if not field.name and (
            not field.code or place.format == "text"
        ):  # a part of a text, which is read by itself
            several = "\n" in value.text.strip()
            told = replace(told, text=value.stripped(SPACES if several else "\r\n"))
        self._explain(told, place)

    def _as_pasted(self, candidate: Candidate, field: Field) -> OffsetText:
        """The value of one pasted assignment with its quotes: nobody knows which program will read it."""
        value, text = field.value, candidate.text
        if self._as_document or field.code != "repair.assignment" or not value.text:
            return value
        start = text.text.find(value.text, bisect_left(text.origin, value.origin[0]))
        end = start + len(value.text)
        quotes = text.text[start - 1 : start] + text.text[end : end + 1]
        alone = "\n" not in text.text[:start] and not text.text[end + 1 :].strip(" \t\r\n;,")
        quoted = start > 0 and alone and quotes in ('""', "''", "``")
        return text.cut(start - 1, end + 1) if quoted else value

    def _host(self, candidate: Candidate, field: Field, place: _Place) -> None:
        field = replace(field, value=steps.default_in(field.value))
        host, name, by = host_of(field), field.path or field.name, derived_by(field)
        told = replace(candidate, text=host, variable=name, derived_by=by, value=field.value.text)
        named = is_endpoint(field.name or "")
        self.leaves.append(Leaf(told, Role.HOST, field.name, place.group, named, place.format))

    def _missed(self, candidate: Candidate, place: _Place, before: int) -> None:
        """Credentials that stand in the text and that the reading did not reach."""
        new = [each.candidate.text.text for each in self.leaves[before:] if each.role is Role.CREDENTIAL]
        found = ["".join(each.split()) for each in new]
        for start, stop in shapes.find(candidate.text.text, MOST_LOOSE):
            piece = candidate.text.cut(start, stop)
            bare = piece.text.rstrip("=")
            if not any(bare in each or each in piece.text for each in found):
                self._among(candidate, piece, _Place(None, place.group, 0, "text"))
        if not any(each.role in (Role.CREDENTIAL, Role.PART) for each in self.leaves[before:]):
            for start, stop in marks.damaged(candidate.text.text, shortest=_LONG):
                self._among(candidate, candidate.text.cut(start, stop), _Place(None, place.group, 0, "text"))

    def _loose(self, candidate: Candidate, place: _Place) -> bool:
        """The credentials, or the pieces of credentials, that stand in a text nobody explains."""
        text = candidate.text
        spans = list(shapes.find(text.text, MOST_LOOSE))
        if not spans and shapes.is_begun(text.text[:24]) and len(text.text.split()) == 1:
            return False  # one damaged value, which is judged as a whole
        if not spans and self._encoded(candidate, place):
            return True
        pieces = spans or list(marks.damaged(text.text))
        pieces = [span for span in pieces or shapes.find_pieces(text.text) if span != (0, len(text.text))]
        for start, stop in pieces[:MOST_LOOSE]:
            self._among(candidate, text.cut(start, stop), place)
        return bool(pieces)

    def _encoded(self, candidate: Candidate, place: _Place) -> bool:
        """Credentials in base64 among other text."""
        took = False
        for start, end in marks.encoded(candidate.text.text):
            piece = candidate.text.cut(start, end)
            stepped = steps.undo_base64(replace(candidate, text=piece))
            if stepped is not None and piece.text != candidate.text.text:
                words = _AMONG.of(place=(piece.at(0) or 0) + 1)
                among = Repair("repair.surrounding-text", words, piece.at(0))
                *earlier, last = stepped.repairs
                self._note_hosts(stepped.text.text)
                self._explain(replace(stepped, repairs=(*earlier, among, last)), place.deeper())
                took = True
        return took

    def _among(self, candidate: Candidate, piece: OffsetText, place: _Place) -> None:
        kept = candidate.without("repair.whitespace")
        if kept.repairs and kept.repairs[-1].code == "repair.surrounding-text":
            kept = replace(kept, repairs=kept.repairs[:-1])
        words = _AMONG.of(place=(piece.at(0) or 0) + 1)
        self._leaf(kept.repaired(piece, "repair.surrounding-text", words), place)

    def _leaf(self, candidate: Candidate, place: _Place) -> None:
        candidate = self._cleaner.told(_trimmed(candidate))
        text, name = candidate.text.text, place.name or ""
        if shapes.is_credential(text) or shapes.is_raw_wrapper(text):
            role = Role.CREDENTIAL
        elif len(text) > 12 and shapes.looks_damaged(text):
            role = Role.PART
        else:
            role = Role.NAMED if key_strength(name) or is_refresh(name) else Role.OTHER
        self.leaves.append(Leaf(candidate, role, place.name, place.group, is_endpoint(name), place.format))


def _is_done(text: str) -> bool:
    """Whether nothing is left to take off: it is a credential, or encrypted and so no name before a colon."""
    if shapes.is_credential(text):
        return text[: len(text) // 2] != text[len(text) // 2 :]
    return encrypted_by(text) is not None and not any(shapes.find(text, 1))


def _trimmed(candidate: Candidate) -> Candidate:
    """Without marks of a text that look as if they belonged to the signature."""
    text = candidate.text.text
    bare = text.rstrip("_-*~/+=.") if shapes.is_token(text) else ends.without_prompt(text)
    fitting = [end for end in ends.token_lengths(text) if len(bare) <= end < len(text.rstrip("="))]
    return replace(candidate, text=candidate.text.cut(0, fitting[-1])) if fitting else candidate


def leaves_of(text: str, *, as_document: bool) -> tuple[list[Leaf], list[str]]:
    """The leaves of a text, and the Momento hosts that stand in it, or what is named like one."""
    explainer = Explainer(text, as_document=as_document)
    leaves = explainer.read(Candidate(OffsetText.of(text)))
    return leaves, list(explainer.hosts) or marks.hosts_like_cells(text)
