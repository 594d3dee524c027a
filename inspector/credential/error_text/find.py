"""The lookup: which error text stands in a pasted text, whatever surrounds it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from inspector.credential.error_text.credential_texts import CREDENTIAL_TEXTS
from inspector.credential.error_text.header_texts import HEADER_TEXTS
from inspector.credential.error_text.model import ErrorText, KnownText, Trouble
from inspector.credential.error_text.network_texts import NETWORK_TEXTS
from inspector.credential.error_text.normalised import Words, readable, squeezed
from inspector.credential.error_text.not_said import is_table_of_statuses
from inspector.credential.error_text.service_texts import SERVICE_TEXTS
from inspector.credential.error_text.statuses import HTTP_STATUSES, SDK_CODES, STATUSES, find_statuses
from inspector.credential.text.patterns import pattern
from inspector.credential.text.shapes import is_begun
from inspector.records import record

KNOWN_TEXTS: tuple[KnownText, ...] = (*CREDENTIAL_TEXTS, *SERVICE_TEXTS, *NETWORK_TEXTS, *HEADER_TEXTS)
"""All texts that are looked up by their words; statuses are looked up by their surroundings."""

_SHORT, _LONG = 6, 12
"""Letters of a text by which it is found; every text of the tables has at least six before its first gap."""
_BESIDE_IT = 12
"""Other letters and digits beside which a text stands alone."""
_SILENT = pattern(
    r"^[ \t]*(?:at |in |from |File \").*|^[ \t]*\.\.\. \d+ more"
    r"|\b(?:error|exception|fatal|warning|uncaught|unhandled|rejection|caused by)\b"
    r"|\b\d{1,3}(?:\.\d{1,3}){3}(?::443\b|(?!:))",
    re.MULTILINE | re.IGNORECASE,
)
"""What says nothing about the program: frames of a stack trace, words before a message, addresses."""
_MESSAGE = 4_000
"""Characters of a text that may be one message with its stack trace."""
_LONGEST_GAP = 200
"""Letters and digits that may stand in the place of ``{}``."""
_GAP = pattern(r"\{(?:name)?\}")
_URL = pattern(r"https?://[^\s\"'<>]{3,200}")
_HTTP_STATUS = pattern(
    r"\b(?:status(?: ?code)?|returns?|returned|gets?|got|HTTP(?:/[\d.]{1,3})?|error|answers?|with)[\s\"'\u201c:=]{1,4}"
    r"(?P<number>401|403|429)\b(?!\.\d)",
    re.IGNORECASE,
)
_OF_BOTH = "Invalid API key"
"""What an SDK says of a key that it cannot read, and behind a status the service of one that it does not accept."""
_OWN_VARIABLE = pattern(r"\bMOMENTO_[A-Z_]+\b")
_VARIABLE = pattern(r"[A-Z][A-Z0-9_]{2,60}")
_NAMES = frozenset(name for name, _ in STATUSES)
"""Statuses, which in capitals are looked up by their surroundings only."""
_RANK = {trouble: place for place, trouble in enumerate(Trouble)}


@record(frozen=True, slots=True)
class _Pattern:
    known: KnownText
    pieces: tuple[str, ...]


def find_error_text(text: str) -> ErrorText | None:
    """The error text in ``text`` that says most about the cause, or ``None``. Never raises.

    Robust against what logs, JSON, mails and terminals do to it. Of several the one about the earlier
    :class:`Trouble` is taken, of equals one that stands there word for word, not as the name of an exception, then
    the first. Time is linear in the text.
    """
    plain = readable(text)
    words = Words.of(plain)
    listed = is_table_of_statuses(plain)
    statuses = tuple(find_statuses(plain, listed=listed))
    by_words = _found(words, plain, about_call=bool(statuses))
    found = [*(known for known in by_words if (name := _name(known)) is None or name not in plain), *statuses]
    if any(each.trouble is Trouble.UNAUTHENTICATED for each in statuses):
        found = [each for each in found if each.words != _OF_BOTH]
    if not found:
        return None
    said = plain.casefold()
    best = min(found, key=lambda known: (_RANK[known.trouble], not _is_said(known, said)))
    return ErrorText(best.trouble, _shown(best.words), best.said_by, _variable(best, plain))


def find_http_status(text: str) -> ErrorText | None:
    """The status of HTTP that somebody got beside a credential, unless a text names the host of another service."""
    if any("momentohq" not in each[0] for each in _URL.finditer(text)):
        return None
    found = _HTTP_STATUS.search(text) if any(map(text.__contains__, HTTP_STATUSES)) else None
    known = HTTP_STATUSES.get(found["number"]) if found is not None else None
    return ErrorText(known.trouble, known.words, known.said_by) if known is not None else None


def all_words() -> tuple[str, ...]:
    """Every text, status and code of the tables, and who says them."""
    said = (text for known in KNOWN_TEXTS for text in (known.words, known.said_by))
    return (*said, *(name for name, _ in STATUSES), *SDK_CODES)


def _found(words: Words, plain: str, *, about_call: bool) -> Iterator[KnownText]:
    """The texts that stand in ``words``, which are those of ``plain``.

    One that any program says counts beside what tells of a call, or where nothing else was pasted.
    """
    every = list(_standing(words))
    if not every:
        return
    covered, last = 0, 0
    for _, start, end in every:
        covered += max(0, end - max(start, last))
        last = max(last, end)
    about_call = about_call or len(words.letters) - covered - _silent(plain) <= _BESIDE_IT
    for known, _, _ in every:
        if _stands_beside(known, words, about_call):
            yield known


def _is_said(known: KnownText, said: str) -> bool:
    """Whether a text of the tables stands word for word in one without capitals, apart from its gaps."""
    return all(piece.strip().casefold() in said for piece in _GAP.split(known.words))


def _silent(plain: str) -> int:
    """How many letters and digits of a short text say nothing about the program."""
    found = _SILENT.findall(plain) if len(plain) <= _MESSAGE else ()
    return sum(len(squeezed(each)) for each in found)


def _standing(words: Words) -> Iterator[tuple[KnownText, int, int]]:
    """Every text of the tables in ``words`` with its start and its end, in the order of their starts."""
    index, beginnings, letters = _index(), _beginnings(), words.letters
    line_ends = iter((*words.lines[1:], len(letters)))
    line_end = next(line_ends)
    for start in [at for at in words.places if letters[at : at + _SHORT] in beginnings]:
        while line_end <= start:
            line_end = next(line_ends)
        beginning = letters[start : start + _LONG]
        patterns = index.get(beginning, ()) + index.get(beginning[:_SHORT], ())
        if line_end - start < _LONG:  # the line may end inside a text
            patterns += index.get(f"{beginning[:_SHORT]}\n", ())
        for each in patterns:
            end = _end(each, words, start)
            if end is not None:
                yield each.known, start, end


def _name(known: KnownText) -> str | None:
    """The status in capitals whose name is all that a text of the tables says."""
    name = known.words.upper().replace(" ", "_")
    return name if name in _NAMES else None


def _end(known: _Pattern, words: Words, start: int) -> int | None:
    end = words.end_of(known.pieces[0], start)
    for piece in known.pieces[1:]:
        if end is None:
            return None
        if piece:
            end = _end_after_gap(piece, words, end)
    return end


def _end_after_gap(piece: str, words: Words, start: int) -> int | None:
    """Where ``piece`` ends, which begins somewhere after ``start``."""
    beginning, last = piece[:2], start + _LONGEST_GAP
    at = words.letters.find(beginning, start, last)
    while at >= 0:
        end = words.end_of(piece, at)
        if end is not None:
            return end
        at = words.letters.find(beginning, at + 1, last)
    return None


def _stands_beside(known: KnownText, words: Words, about_call: bool) -> bool:
    """Whether the words that a common text needs beside it are there; a gRPC status is as good as gRPC's name."""
    wanted = known.beside.split("|")
    if about_call and "grpc" in wanted:
        return True
    return not known.beside or any(squeezed(word) in words.letters for word in wanted)


@cache
def _index() -> dict[str, tuple[_Pattern, ...]]:
    """The tables by how their texts begin: by many letters, or by few with a line break where the text is long."""
    index: dict[str, tuple[_Pattern, ...]] = {}
    for known in KNOWN_TEXTS:
        pieces = tuple(squeezed(piece) for piece in _GAP.split(known.words))
        first, found = pieces[0], _Pattern(known, pieces)
        keys = (first[:_LONG], f"{first[:_SHORT]}\n") if len(first) >= _LONG else (first[:_SHORT],)
        for key in keys:
            index[key] = (*index.get(key, ()), found)
    return index


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(key[:_SHORT] for key in _index())


def _shown(words: str) -> str:
    return _GAP.sub("\u2026", words)


def _variable(known: KnownText, plain: str) -> str | None:
    """The variable that the words name, or that stands where ``{name}`` does; nothing that could be a secret."""
    before, gap, _ = known.words.partition("{name}")
    if not gap:
        said = _OWN_VARIABLE.search(known.words)
        return said[0] if said and known.trouble is Trouble.VARIABLE_MISSING else None
    opening = r"\W+".join(re.escape(word) for word in re.findall(r"\w+", before))
    named = (found[1] for found in re.finditer(rf"{opening}\W{{1,8}}(\w+)", plain, re.IGNORECASE))
    return next((name for name in named if _VARIABLE.fullmatch(name) and not is_begun(name)), None)
