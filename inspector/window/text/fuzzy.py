"""Fuzzy search: finds titles that contain the letters of each word in order, the best ones first.

The libraries for it (rapidfuzz and its kind) measure edit distance, which ranks long titles before those whose words
begin with what was typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from itertools import islice
from typing import TypeVar

_T = TypeVar("_T")
_MOST_LETTERS = 60
"""Letters of a query that are used."""
_AT_WORD, _IN_A_ROW = 8.0, 4.0
_BEGINS, _CONTAINED = 12.0, 9.0
"""For each letter of a word that stands in the title in one piece: more than letters far apart can reach."""
_PIECE = 3
"""Letters. A shorter word may as well be the initials of several words."""


def matches(query: str, items: Iterable[_T], title: Callable[[_T], str], most: int) -> list[_T]:
    """Return at most ``most`` items whose title matches, the best first; all in their order for an empty query."""
    words = _plain(query)[:_MOST_LETTERS].split()
    if not words:
        return list(islice(items, most))
    patterns = [(word, _pattern(word)) for word in words]
    found: list[tuple[float, int, _T]] = []
    for place, item in enumerate(items):
        score = _score(patterns, _plain(title(item)))
        if score is not None:
            found.append((-score, place, item))
    found.sort(key=lambda each: each[:2])
    return [item for _score_, _place, item in found[:most]]


def _plain(text: str) -> str:
    """Full-width letters and capitals are found by the usual ones."""
    return unicodedata.normalize("NFKC", text).casefold()


def _pattern(word: str) -> re.Pattern[str]:
    """Each letter after any number of others; it cannot backtrack, so it is linear in the title."""
    return re.compile("".join(f"[^{re.escape(letter)}]*({re.escape(letter)})" for letter in word), re.DOTALL)


def _score(patterns: list[tuple[str, re.Pattern[str]]], title: str) -> float | None:
    """How well all words match; ``None`` if one does not."""
    total = 0.0
    for word, pattern in patterns:
        matched = (_of_match(pattern, title, at) for at in _beginnings(title))
        best = max(
            (each for each in (_of_piece(word, title), *matched) if each is not None),
            default=None,
        )
        if best is None:
            return None
        total += best
    return total - len(title) / 100


def _beginnings(title: str) -> list[int]:
    """The places where a word begins, from which a match is tried; the beginning of the title is one."""
    words = (found.start() for found in re.finditer(r"\w+", title))
    return list(dict.fromkeys((0, *words)))[:20]


def _of_piece(word: str, title: str) -> float | None:
    """How well a word matches that stands in the title in one piece, best where a word begins with it."""
    if len(word) < _PIECE or word not in title:
        return None
    begins = re.search(rf"(?<!\w){re.escape(word)}", title) is not None
    return len(word) * (_BEGINS if begins else _CONTAINED)


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
