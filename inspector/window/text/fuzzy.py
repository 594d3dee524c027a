"""Search by typed words: ranks what is called so before what only mentions it, and scattered letters last.

The libraries for it (rapidfuzz and its kind) measure edit distance, which ranks long titles before those whose words
begin with what was typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from inspector.records import record

_T = TypeVar("_T")
_MOST_LETTERS = 60
"""Letters of a query that are used."""
_ENDINGS = {"ing": 4, "ions": 5, "ion": 5, "ed": 4, "es": 5, "s": 4, "e": 5}
"""Endings of English words, each with the letters that are left before it at least."""
_OTHER_ENDING = 7.0
"""The rank of what occurs with other endings only: below all that occurs as it was typed."""
_AT_WORD, _IN_A_ROW = 8.0, 4.0
_FINGERPRINT = re.compile(r"[0-9a-f]{4}(?:-[0-9a-f]{0,4})?")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]")
"""Kana and Chinese characters: between them, every place may be the beginning of a word."""


@record(frozen=True, slots=True)
class Texts:
    """The texts by which an item is found."""

    titles: Sequence[str]
    """As it is shown, with the menus above it; and the same in English."""
    names: Sequence[str] = ()
    """What it is called: the titles without the menus. The titles if empty."""
    mentions: str = ""
    """What it is about."""


def matches(query: str, items: Iterable[_T], texts: Callable[[_T], Texts], most: int) -> list[_T]:
    """Return at most ``most`` items that match, the best first; all in their order for an empty query.

    The best is called as the query; then a name begins with it; then a word of a name does; then all words of the
    query occur, last in ``mentions``; then all occur inside of words; then all occur with another ending (“rotate” in
    “rotating”), last in ``mentions``. Only if there is none of these, its letters occur in this order in the title.
    """
    wanted = re.sub(r"\s+", " ", _plain(query)).strip()[:_MOST_LETTERS]
    if not wanted:
        return list(islice(items, most))
    offered = list(items)
    known = [_plain_texts(texts(item)) for item in offered]
    asked = _Query(wanted)
    ranks = [asked.rank(each) for each in known]
    if all(rank is None for rank in ranks):
        ranks = [asked.scattered(each.titles) for each in known]
    found = sorted(
        (rank, len(each.titles[0]), place)
        for place, (rank, each) in enumerate(zip(ranks, known, strict=True))
        if rank is not None
    )
    return [offered[place] for _rank, _length, place in found[:most]]


def as_fingerprint(query: str) -> str:
    """Return the fingerprint, or its first half at least, that a query is; empty if it is none."""
    word = _plain(query).strip()
    return word if _FINGERPRINT.fullmatch(word) else ""


def having(query: str) -> Callable[[str], bool]:
    """Return whether all words of the query occur in a text, as they were typed or with another ending."""
    asked = _Query(re.sub(r"\s+", " ", _plain(query)).strip()[:_MOST_LETTERS])
    return lambda text: asked.rank(Texts((), mentions=_plain(text))) is not None


class _Query:
    """The words of a query, compiled once for all items."""

    def __init__(self, whole: str) -> None:
        words = whole.split()
        self._words, self._whole = words, whole
        self._begins = [_beginning(word) for word in words]
        self._stems = [(stem, _beginning(stem)) for stem in map(_stem, words)]
        self._whole_begins = _beginning(self._whole)
        self._letters = [_letters(word) for word in words]

    def rank(self, texts: Texts) -> float | None:
        """How far an item is from what was asked, 0 the nearest; ``None`` if a word does not occur."""
        places = "\n".join((*texts.titles, *texts.names))
        everywhere = f"{places}\n{texts.mentions}"
        if not all(word in everywhere for word in self._words):
            ranks = enumerate((places, everywhere))
            return next((_OTHER_ENDING + rank for rank, text in ranks if self._is_alike(text)), None)
        conditions = self._conditions(texts, places, everywhere)
        return float(next(rank for rank, met in enumerate(conditions) if met))

    def _is_alike(self, text: str) -> bool:
        return all(stem in text and begins.search(text) for stem, begins in self._stems)

    def _conditions(self, texts: Texts, places: str, everywhere: str) -> Iterator[bool]:
        names = texts.names or texts.titles
        yield any(self._whole == name for name in (*texts.titles, *names))
        yield any(name.startswith(self._whole) for name in names)
        yield any(self._whole_begins.search(name) for name in names)
        yield all(word.search(places) for word in self._begins)
        yield all(word.search(everywhere) for word in self._begins)
        yield all(word in places for word in self._words)
        yield True

    def scattered(self, titles: Sequence[str]) -> float | None:
        """How far the letters of all words, each in its order, are from beginnings of words; ``None`` if one lacks."""
        scores = (self._of_letters(title) for title in titles)
        return min((-score for score in scores if score is not None), default=None)

    def _of_letters(self, title: str) -> float | None:
        total = 0.0
        for pattern in self._letters:
            tried = (_of_match(pattern, title, at) for at in _beginnings(title))
            best = max((score for score in tried if score is not None), default=None)
            if best is None:
                return None
            total += best
        return total


def _plain_texts(texts: Texts) -> Texts:
    titles, names = (tuple(map(_plain, each)) for each in (texts.titles, texts.names))
    return Texts(titles, names, _plain(texts.mentions))


def _plain(text: str) -> str:
    """Full-width letters and capitals are found by the usual ones."""
    return text.casefold() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()


def _beginning(word: str) -> re.Pattern[str]:
    """A word that begins so."""
    before = "" if _UNSPACED.match(word) else r"(?<![^\W\u3040-\u30ff\u3400-\u9fff])"
    return re.compile(before + re.escape(word))


def _stem(word: str) -> str:
    """An English word without its ending; short words, and those of other languages, are left whole."""
    for ending, least in _ENDINGS.items():
        if word.isascii() and word.isalpha() and word.endswith(ending) and len(word) - len(ending) >= least:
            return word.removesuffix(ending)
    return word


def _letters(word: str) -> re.Pattern[str]:
    """Each letter after any number of others; it cannot backtrack, so it is linear in the title."""
    return re.compile("".join(f"[^{re.escape(letter)}]*({re.escape(letter)})" for letter in word), re.DOTALL)


def _beginnings(title: str) -> list[int]:
    """The places where a word begins, from which a match is tried; the beginning of the title is one."""
    words = (found.start() for found in re.finditer(r"\w+", title))
    return list(dict.fromkeys((0, *words)))[:20]


def _of_match(pattern: re.Pattern[str], title: str, start: int) -> float | None:
    found = pattern.match(title, start)
    if found is None:
        return None
    places = [found.start(group) for group in range(1, pattern.groups + 1)]
    score = 0.0
    for place, before in zip(places, [-2, *places[:-1]], strict=True):
        if place == 0 or not title[place - 1].isalnum():
            score += _AT_WORD
        elif place == before + 1:
            score += _IN_A_ROW
    return score - (places[-1] - places[0]) / 10
