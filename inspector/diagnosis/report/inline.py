"""Text of a report cut into plain words and code, for Markdown and HTML without a single escape.

What a ticket system could take for markup, a link or a mention becomes code, which all of them leave alone.
"""

from __future__ import annotations

import re

from inspector.credential.text.message import Message, message
from inspector.credential.text.patterns import pattern
from inspector.credential.text.visible import visible
from inspector.process.lazy import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import html
    from collections.abc import Callable
else:  # for HTML only
    html = lazy("html")

CODE = pattern(r"(?<!`)`([^`\n]+)`(?!`)")
"""What sentences write as code."""
_SPACED = pattern(r" ?(?<!`)`([^`\n]+)`(?!`) ?")
_QUOTED = message("words", "\u201c%1\u201d")
_CORNER = "\u300c"
"""The quotation mark of Japanese, which stands without blanks around it; code in a sentence has them."""
_MARKUP = pattern(
    r"""(?P<word>[!-~]*(?:[\\`*_\[\]<>#|~&@]|://|www\.)[!-~]*)|^(?:[-+=]|[0-9]+[.)](?=\s))""", re.IGNORECASE
)
_PAIRS = frozenset({("(", ")"), ('"', '"'), ("'", "'")})


def segments(text: str) -> list[tuple[bool, str]]:
    """Return the pieces of one line: ``True`` and what is code, or ``False`` and plain words, never two codes in a row.

    Hidden characters are spelled out; a code holds no back quote.
    """
    made: list[tuple[bool, str]] = []
    for number, part in enumerate(CODE.split(visible(text))):
        pieces = [(True, part)] if number % 2 else _risky(part)
        for code, piece in pieces:
            clean = piece.replace("`", "'") if code else piece
            if made and code and made[-1][0]:
                made[-1] = (True, made[-1][1] + clean)
            elif piece:
                made.append((code, clean))
    return made


def plain(line: str, translate: Callable[[Message], str]) -> str:
    """Write one line of plain text: what is code stands in the quotation marks of its language."""
    quoted = translate(_QUOTED)
    code = _SPACED if quoted.startswith(_CORNER) else CODE
    return code.sub(lambda found: quoted.replace("%1", found[1]), line)


def markdown(text: str) -> str:
    """Write one line of Markdown."""
    return "".join(f"`{piece}`" if code else piece for code, piece in segments(text))


def html_of(text: str) -> str:
    """Write one line of HTML without links."""
    return "".join(
        f"<code>{html.escape(piece)}</code>" if code else html.escape(piece) for code, piece in segments(text)
    )


def _risky(text: str) -> list[tuple[bool, str]]:
    """The pieces of a text without code: what could be markup, without the punctuation of the sentence around it."""
    made: list[tuple[bool, str]] = []
    last = 0
    for found in _MARKUP.finditer(text):
        start, end = _inside(text, *found.span()) if found["word"] else found.span()
        made += [(False, text[last:start]), (True, text[start:end])]
        last = end
    return [*made, (False, text[last:])]


def _inside(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a word begins and ends without the punctuation of its sentence; brackets and quotes of its own stay."""
    while True:
        word = text[start:end]
        first, last = word[0], word[-1]
        if (first, last) in _PAIRS:
            start, end = start + 1, end - 1
        elif last in ".,;:!?" or (last in ")\"'" and _is_alone(word, last)):
            end -= 1
        elif first in "(\"'" and _is_alone(word, first):
            start += 1
        else:
            return start, end


def _is_alone(word: str, mark: str) -> bool:
    """Whether a bracket or quote has no partner in a word."""
    if mark in "()":
        return word.count(mark) > word.count("()".replace(mark, ""))
    return word.count(mark) % 2 == 1
