"""Make untrusted text safe to display: hidden and direction characters are spelled out."""

from __future__ import annotations

import re

from inspector.credential.text.patterns import pattern
from inspector.process.lazy import lazy

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    import json
    import unicodedata
else:
    json, unicodedata = lazy("json"), lazy("unicodedata")

SHOWN_CHARACTERS = 2_000
"""Most characters of a value that are shown; longer lines freeze text widgets."""

# Invisible or space-like characters whose category is letter, mark or symbol.
_DECEPTIVE = frozenset(
    "\u00a0\u034f\u115f\u1160\u17b4\u17b5\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u202f\u205f\u2800\u3000\u3164\uffa0"
)
_NAMED = {  # names instead of Unicode's control pictures, which few Linux fonts contain
    "\n": "\u27e8LF\u27e9",
    "\r": "\u27e8CR\u27e9",
    "\t": "\u27e8TAB\u27e9",
    "\0": "\u27e8NUL\u27e9",
    "\x1b": "\u27e8ESC\u27e9",
    "\x7f": "\u27e8DEL\u27e9",
}
_PRINTABLE_HIDDEN = pattern(
    "[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufe00-\ufe0f\U000e0000-\U000e0fff]"
)
"""What :func:`is_hidden` names beyond the categories C and Z."""
_TYPOGRAPHIC = str.maketrans("", "", "\u2018\u2019\u201c\u201d\u2026\u2013\u2014\u00b7")
"""Without these marks most texts of the window are ASCII: no expression has to be compiled for the first of them."""
_NOT_PLAIN = pattern(r"[^\n -~]")


def is_hidden(character: str) -> bool:
    """Whether a character is invisible, changes its surroundings, or looks like a plain space."""
    if character == " " or character.isascii():
        return not character.isprintable()
    return (
        character in _DECEPTIVE
        or unicodedata.category(character)[0] in "CZ"
        or 0xFE00 <= ord(character) <= 0xFE0F
        or 0xE0000 <= ord(character) <= 0xE0FFF
    )


def _mark(character: str) -> str:
    return _NAMED.get(character) or f"\u27e8U+{ord(character):04X}\u27e9"


def _has_printable_hidden(text: str) -> bool:
    if text.isascii() or text.translate(_TYPOGRAPHIC).isascii():
        return False
    return _PRINTABLE_HIDDEN.search(text) is not None


def visible(text: str, limit: int = SHOWN_CHARACTERS) -> str:
    """``text`` on one line, hidden characters spelled out; cut after ``limit`` characters, with a count of the rest."""
    if len(text) <= limit and text.isprintable() and not _has_printable_hidden(text):
        return text  # Python's "printable" is: a space, or of no category C or Z
    head = "".join(_mark(c) if is_hidden(c) else c for c in text[:limit])
    rest = len(text) - limit
    return head if rest <= 0 else f"{head}\u2026 (+{rest:,})"


def visible_host(text: str) -> str:
    """A host name with all non-ASCII characters spelled out, because a Cyrillic letter can look like a Latin one."""
    return "".join(c if " " < c < "\x7f" else _mark(c) for c in text)


def escape_hidden(text: str) -> str:
    """Escape hidden and direction characters in JSON text; line breaks between its parts are kept."""
    return _NOT_PLAIN.sub(_escape, text)


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    return json.dumps(character)[1:-1] if is_hidden(character) else character


def named(character: str) -> str:
    """A character with its Unicode name where it is none of ASCII: a dash may look like a plain one.

    A space, which would not be seen, is its code point and name.
    """
    if character.isascii() and character != " ":
        return character
    code = f"U+{ord(character):04X}"
    name = unicodedata.name(character, code)
    return f"{code} {name}" if character.isspace() else f"{character} ({name})"
