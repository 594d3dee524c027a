"""The words of a command as its shell hands them over, each with its place.

POSIX quoting, ``^`` of the Windows command line, the backtick of PowerShell; quotes that an editor made typographic
count as plain ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern
from inspector.records import record

MOST_WORDS = 400

_NEXT = r"(?:&&|\|\||[;|&](?=\s|$|[A-Za-z_./][\w./-]*(?:\s|$)))"
"""What ends a command: before a program's name without a gap too, but not in ``Key=1;Other=2`` or ``?a=1&b=2``."""
_WORD = pattern(
    rf"""\s+|(?P<break>{_NEXT})|(?P<word>(?:(?!{_NEXT})(?:
    [$]?"(?:[^"\\]|\\.|"")*"|\^"(?:(?!\^").)*\^"|[$]?'[^']*'|\u201c[^\u201d]*\u201d|\u2018[^\u2019]*\u2019|\u201d[^\u201d]*\u201d
    |@\{{|\$\([^()]*\)|\$\{{\{{[^{{}}]*\}}\}}|\$\{{(?:[^{{}}]|\$\{{[^{{}}]*\}})*+\}}|\{{\{{[^{{}}]*\}}\}}|<[A-Za-z][^<>\n]{{0,60}}>|[\\^`]\r?\n|[\\^`][\s\S]
    |[^\s"'\u201c\u201d\u2018;|]|[;|](?=\S)|["'\u201c\u2018]))+)""",
    re.VERBOSE | re.DOTALL,
)
_PIECE = pattern(
    r"""[$]?"(?P<double>(?:[^"\\]|\\.|"")*)"|\^"(?P<caret>(?:(?!\^").)*)\^"|[$]?'(?P<single>[^']*)'|[\u201c\u201d](?P<smart>[^\u201d]*)\u201d|\u2018(?P<smart1>[^\u2019]*)\u2019
    |(?P<cut>[\\^`]\r?\n)|[\\^`](?P<escaped>[^\w\s])|(?P<plain>[^"'\\^`$\u201c\u201d\u2018]+|[\s\S])""",
    re.VERBOSE | re.DOTALL,
)


@record(frozen=True, slots=True)
class Word:
    """One word of a command, without its quotes."""

    value: OffsetText
    start: int
    end: int
    quoted: bool


def words(line: OffsetText) -> Iterator[Word]:
    """The words of one command, at most :data:`MOST_WORDS`."""
    for count, found in enumerate(_WORD.finditer(line.text)):
        if count > MOST_WORDS:
            return
        if found["word"]:
            word = line.cut(*found.span("word"))
            if word.text not in ("=", "\\\n", "^\n", "`\n"):
                quoted = word.text[:1] in "\"'\u201c\u2018" or word.text[:2] == '^"'
                bare = (
                    word if word.text[0] in "{[" else _unquoted(word)
                )  # JSON that lost its quotes, no word of a shell
                yield Word(bare, found.start(), found.end(), quoted)


def _unquoted(word: OffsetText) -> OffsetText:
    """A word as the shell hands it over."""
    pieces: list[tuple[int, int, str]] = []
    for found in _PIECE.finditer(word.text):
        kind = found.lastgroup
        if kind == "plain":
            continue
        if kind in ("cut",):
            pieces.append((found.start(), found.end(), ""))
        elif kind == "escaped":
            pieces.append((found.start(), found.start() + 1, ""))
        elif kind is not None:
            inside = found[kind]
            pieces.append((found.start(), found.start(kind), ""))
            if kind == "double" and ("\\" in inside or '""' in inside):
                pieces += [
                    (found.start(kind) + m.start(), found.start(kind) + m.start() + 1, "")
                    for m in re.finditer(r'\\(?=["\\$`])|"(?=")', inside)
                ]
            pieces.append((found.end(kind), found.end(), ""))
    return word.replaced(pieces) if pieces else word
