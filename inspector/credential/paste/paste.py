"""Messy text to candidates: layer after layer taken off until a credential is left, each repair remembered."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from inspector.credential.endpoint.endpoint import probable_host
from inspector.credential.endpoint.names import names_endpoint
from inspector.credential.paste import documents, edge_repairs, line_wraps
from inspector.credential.paste.candidate import Candidate
from inspector.credential.paste.commands import take_from_command
from inspector.credential.paste.unescape import undo_escapes
from inspector.credential.text import base64_text, shapes
from inspector.credential.text.message import message
from inspector.credential.text.offset_text import OffsetText

LARGEST = 65_536
"""Characters that are looked at closely; no credential has more than a few thousand."""
MOST_LAYERS = 16
MOST_ENCODINGS = 2
"""Times a credential may be base64-encoded beyond what SDKs expect."""
MOST = 200
"""Candidates taken out of one text."""

_FIELD = message("Repair", "in the field {name}")
_VARIABLE = message("Repair", "in {name}")
_AMONG = message("Repair", "among other text, from character {place} on")
_WHOLE = message("Repair", "all of it")

_NAME_BEFORE = re.compile(r"([A-Za-z_][A-Za-z0-9_.-]{0,63})[\"']?[ \t]*[:=][ \t]*[\"'`]?(?:[Bb]earer )?$")
_LONG_RUN = re.compile(r"[A-Za-z0-9+/_=.-]{40}")
_NAMED_LIKE_ONE = re.compile(r"key|token|secret|cred|auth|_", re.IGNORECASE)
_HOST = re.compile(r"(?<![A-Za-z0-9.-])[a-z0-9][a-z0-9.-]{0,200}\.momentohq\.com(?![A-Za-z0-9.-])")
_ENDPOINT = re.compile(r"endpoint[\"']?\s{0,4}[:=]\s{0,4}[\"']?([a-z0-9][a-z0-9.-]{3,245})", re.IGNORECASE)

_EDGE_STEPS: tuple[Callable[[Candidate], Candidate | None], ...] = (
    edge_repairs.remove_invisible,
    edge_repairs.strip_whitespace,
    edge_repairs.drop_repetition,
    edge_repairs.strip_json_line,
    edge_repairs.strip_quotes,
    take_from_command,
)
_INNER_STEPS: tuple[Callable[[Candidate], Candidate | None], ...] = (
    edge_repairs.strip_prefix,
    edge_repairs.strip_assignment,
    edge_repairs.join_lines,
    undo_escapes,
)


def unfold(text: str, *, as_document: bool = False) -> tuple[Candidate, ...]:
    """The candidates in a text, at least one, in the order they stand there.

    In a document (a file, or several lines that read as one) the line break at its end belongs to the format and is no
    repair.
    """
    start = Candidate(OffsetText.of(text))
    if (as_document or "\n" in text.strip()) and not shapes.is_raw_wrapper(text.strip()):
        found = _read_document(start)
        if found:
            return tuple(_misplaced(one) for each in found for one in _unfold(each, MOST_LAYERS))[:MOST]
    return tuple(_misplaced(one) for one in _unfold(start, MOST_LAYERS))


def _unfold(candidate: Candidate, layers: int) -> tuple[Candidate, ...]:
    while layers > 0:
        layers -= 1
        if _is_done(candidate):
            break
        following = _next(candidate)
        if following is None:
            break
        if len(following) > 1:
            return tuple(one for start in following for one in _unfold(start, layers))[:MOST]
        candidate = following[0]
    return (candidate,)


def _is_done(candidate: Candidate) -> bool:
    text = candidate.text.text
    half = len(text) // 2
    return shapes.is_credential(text) and text[:half] != text[half:]


def _next(candidate: Candidate) -> tuple[Candidate, ...] | None:
    """The candidates after one more repair, or ``None`` when nothing is left to repair."""
    for step in _EDGE_STEPS:
        repaired = step(candidate)
        if repaired is not None:
            return (repaired,)
    if shapes.is_raw_wrapper(candidate.text.text):
        return None
    read = _read_document(candidate)
    if read:
        return read
    for step in (*_INNER_STEPS, undo_double_base64):
        repaired = step(candidate)
        if repaired is not None:
            return (repaired,)
    return _scan(candidate) or None


def undo_double_base64(candidate: Candidate) -> Candidate | None:
    """Base64 around the credential, once more than the SDKs know: Kubernetes secrets."""
    text = candidate.text
    times = sum(1 for repair in candidate.repairs if repair.code == "repair.double-base64")
    if len(text.text) < 24 or times >= MOST_ENCODINGS or not shapes.is_base64(text.text):
        return None
    raw, wrong = base64_text.decode(text.text)
    try:
        inner = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    if wrong is not None or not _holds_credential(inner):
        return None
    skipped = len(raw) - len(inner.encode())
    origin = text.origin
    placed = [origin[(byte + skipped) * 4 // 3] for byte in _byte_offsets(inner)]
    return candidate.repaired(OffsetText(inner, placed), "repair.double-base64", _WHOLE)


def _holds_credential(inner: str) -> bool:
    """Whether decoded text goes on to a credential; the wrapper's own JSON, or its tail, is no layer above it."""
    bare = inner.strip()
    if bare[-2:] == '"}' and "{" not in bare:
        return False
    if bare[:1] == "{" and ('"endpoint"' in inner or '"api_key"' in inner):
        return False
    return "eyJ" in inner or "api_key" in inner or _LONG_RUN.search(inner) is not None


def _byte_offsets(text: str) -> Sequence[int]:
    if text.isascii():
        return range(len(text))
    offsets, at = [], 0
    for character in text:
        offsets.append(at)
        at += len(character.encode("utf-8", "surrogatepass"))
    return offsets


def _read_document(candidate: Candidate) -> tuple[Candidate, ...]:
    text = candidate.text
    found: list[Candidate] = []
    after = 0
    for one in documents.read(text.text):
        placed = documents.place(text, one.value, after)
        after = text.text.find(one.value, after) + 1 or after
        words = _FIELD if one.code == "repair.json-field" else _VARIABLE
        repaired = candidate.repaired(placed, one.code, words.of(name=shapes.as_name(one.variable or "-")))
        found.append(
            replace(
                repaired,
                endpoint=one.endpoint or candidate.endpoint,
                refresh=one.refresh or candidate.refresh,
                variable=one.variable or candidate.variable,
                value=one.value,
                is_refresh=one.is_refresh,
            )
        )
    return _with_wrapped(candidate, found) if found else ()


def _with_wrapped(candidate: Candidate, found: list[Candidate]) -> tuple[Candidate, ...]:
    """What a document's reader found, and the wrapped credentials it passed over or cut short at a line's end."""
    pieces = _pieces(candidate, line_wraps.find(candidate.text.text))
    held = ["".join(each.text.text.split()) for each in found]
    missed = {line_wraps.joined(each.text.text): each for each in pieces}
    missed = {whole: each for whole, each in missed.items() if whole not in held}
    if not missed:
        return tuple(found)
    kept = [
        each for each, text in zip(found, held, strict=True) if not any(text in whole for whole in missed)
    ]
    return tuple(sorted((*kept, *missed.values()), key=lambda each: each.text.at(0) or 0))


def _scan(candidate: Candidate) -> tuple[Candidate, ...]:
    """The credentials that stand in any other text: a log, a chat, a stack trace."""
    text = candidate.text.text
    whole = [*line_wraps.find(text), *shapes.find(text, MOST)]
    return tuple(_pieces(candidate, whole or islice(shapes.find_pieces(text), MOST)))


def _pieces(candidate: Candidate, spans: Iterable[tuple[int, int]]) -> Iterator[Candidate]:
    """A candidate for each stretch of a larger text, once where it stands there twice or lies in one before it."""
    text = candidate.text
    seen: set[str] = set()
    endpoint = _endpoint_beside(text.text) or candidate.endpoint
    end = 0
    for start, stop in sorted(spans, key=lambda span: (span[0], -span[1])):
        piece = text.cut(start, stop)
        if start < end or line_wraps.joined(piece.text) in seen or (start, stop) == (0, len(text.text)):
            continue
        end = stop
        seen.add(line_wraps.joined(piece.text))
        repaired = _unspaced(candidate).repaired(
            piece, "repair.surrounding-text", _AMONG.of(place=(text.at(start) or 0) + 1)
        )
        yield replace(
            repaired,
            endpoint=endpoint,
            variable=_variable_before(text.text, start) or candidate.variable,
        )


def _misplaced(candidate: Candidate) -> Candidate:
    """With a note where a credential stood in the variable or field of an endpoint."""
    name = candidate.variable
    if name is None or not names_endpoint(name) or not shapes.is_credential(candidate.text.text):
        return candidate
    return candidate.repaired(candidate.text, "repair.swapped", _VARIABLE.of(name=name))


def _endpoint_beside(text: str) -> str | None:
    """The one host a text names as an endpoint, or the one Momento host in it."""
    found = (each[1] for each in islice(_ENDPOINT.finditer(text), 20))
    named = {host.lower() for host in found if not shapes.is_begun(host)}
    if not named:
        hosts = (probable_host(found[0]) for found in islice(_HOST.finditer(text), 20))
        named = {host for host in hosts if host}
    return named.pop() if len(named) == 1 else None


def _variable_before(text: str, start: int) -> str | None:
    """The name of a setting right before ``start``; any other word with a colon after it is a word."""
    found = _NAME_BEFORE.search(text, max(0, start - 90), start)
    return found[1] if found and _NAMED_LIKE_ONE.search(found[1]) else None


def _unspaced(candidate: Candidate) -> Candidate:
    """Without the note about white space around the larger text, which was never around the credential."""
    kept = tuple(repair for repair in candidate.repairs if repair.code != "repair.whitespace")
    return replace(candidate, repairs=kept)
