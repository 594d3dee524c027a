"""A text as its words, whatever carried it: a log, JSON inside JSON, a mail, a terminal that wraps its lines.

Only letters and digits of ASCII count, without case, so that quotes of any kind, punctuation and the place where a line
was wrapped do not matter. What stands before the text in each line is skipped by :meth:`Words.end_of`.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from itertools import accumulate

from inspector.credential.text.patterns import pattern
from inspector.records import record

LARGEST = 262_144
"""Characters that are looked at: errors stand at the beginning of what people paste, or the text is cut to them."""
_ESCAPED_CHARACTER = pattern(r"(?<!\\)\\+(?:u00|x|u\{)([0-9a-fA-F]{2})\}?")
_ESCAPED_SPACE = pattern(r"(?<!\\)\\+[nrtbfv]")
_COLOUR = pattern(r"(?:\x1b|\u241b|\^\[|#033)\[[0-9;]{0,12}[A-Za-z]")
_QUOTED_PRINTABLE = pattern(r"=(?:E2=[0-9A-F]{2}=[0-9A-F]{2}|C2=A0|3D|20|22|27)|=\r?\n")
_URL = pattern(r"%(?:20|22|27|2[CFcf]|3[ABab]|60|0[AaDd])")
_WORD = pattern(r"[a-z]+|[0-9]+|[A-Z]+(?![a-z])|[A-Z][a-z]+")


def readable(text: str) -> str:
    """``text`` without the escapes, colours and encodings of what carried it."""
    text = text[:LARGEST]
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).replace("\u00ad", "").replace("\u200b", "")
    if "\\" in text:
        text = _ESCAPED_CHARACTER.sub(lambda found: chr(int(found[1], 16)), text)
        text = _ESCAPED_SPACE.sub(_space, text)
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if "%" in text:
        text = _URL.sub(" ", text)
    if "=" in text:
        text = _QUOTED_PRINTABLE.sub(lambda found: "" if "\n" in found[0] else " ", text)
    return _COLOUR.sub("", text) if "[" in text else text


def _space(found: re.Match[str]) -> str:
    return "\n" if found[0][-1] in "nr" else " "


@record(frozen=True, slots=True)
class Words:
    """The letters and digits of a text, in lower case and without anything between them."""

    letters: str
    starts: frozenset[int]
    """Where words begin, in ``letters``."""
    places: tuple[int, ...]
    """Where each word begins, in rising order."""
    lines: tuple[int, ...]
    """Where lines begin, in ``letters``."""

    @classmethod
    def of(cls, text: str) -> Words:
        """The words of a readable text."""
        letters: list[str] = []
        places: list[int] = []
        lines: list[int] = []
        length = 0
        for line in text.splitlines():
            lines.append(length)
            words = _WORD.findall(line)
            ends = list(accumulate(map(len, words), initial=length))
            letters += words
            places += ends[:-1]
            length = ends[-1]
        return cls("".join(letters).lower(), frozenset((*places, length)), tuple(places), tuple(lines))

    def end_of(self, piece: str, start: int) -> int | None:
        """Where ``piece`` ends if it begins at ``start``, at a word's end; ``None`` where something else stands there.

        Where a line begins in the middle of it, what stands before its rest in that line is skipped: the time, the
        level and the container that a log writes before each line.
        """
        letters, at = self.letters, start
        while not letters.startswith(piece, at):
            line = self._next_line(at)
            part = letters[at:line]
            if len(part) >= len(piece) or not piece.startswith(part):
                return None
            piece = piece[len(part) :]
            last = min(self._next_line(line), line + _LONGEST_PREFIX) + _HOLD
            at = letters.find(piece[:_HOLD], line, last)
            while at >= 0 and len(piece) < _HOLD and at + len(piece) not in self.starts:
                at = letters.find(piece, at + 1, last)  # a letter or two stand in many a prefix
            if at < 0:
                return None
        end = at + len(piece)
        return end if end in self.starts else None

    def _next_line(self, at: int) -> int:
        """Where the line after the one of ``at`` begins; the end of the text where there is none."""
        line = bisect_right(self.lines, at)
        return self.lines[line] if line < len(self.lines) else len(self.letters)


_HOLD = 5
"""Letters by which the rest of a text is found again in the next line."""
_LONGEST_PREFIX = 120


def squeezed(words: str) -> str:
    """The letters and digits of a text of the tables."""
    return "".join(_WORD.findall(words)).lower()
