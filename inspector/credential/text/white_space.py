"""White space in words: which of line break, space and tab stands around or inside a credential, and where."""

from __future__ import annotations

import re
from collections.abc import Sequence

from inspector.credential.text.message import Message, message

_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = " \t\r\n\x0b\x0c\x85\u2028\u2029"
_MARK = re.compile(r"</?(?P<tag>[a-z]{1,5})[^<>]*>|[^\w\s]{1,6}|(?:\\r)?\\n|&#(?:10|13|xA|xD);")

_NAMES = (
    (message("White space", "a line break"), message("White space", "{count} line breaks")),
    (message("White space", "a space"), message("White space", "{count} spaces")),
    (message("White space", "a tab"), message("White space", "{count} tabs")),
)
_CHARACTER = message("White space", "the character `{mark}`")
_CHARACTERS = message("White space", "the characters `{mark}`")
_OTHERS = message("White space", "other characters")
_TWO = message("White space", "{first} and {other}")
_LIST = message("White space", "{first}, {other}")
_BEFORE = message("White space", "{what} before the credential")
_AFTER = message("White space", "{what} after the credential")
_BOTH = message("White space", "{before} before the credential and {after} after it")
_HERE = message("White space", "{what} after character {offset}")
_FIRST_HERE = message("White space", "{what} inside the credential, the first after character {offset}")


def around(before: str, after: str) -> Message:
    """Name the white space before and after a credential; one of them may be empty."""
    if not after:
        return _BEFORE.of(what=_named([before]))
    if not before:
        return _AFTER.of(what=_named([after]))
    return _BOTH.of(before=_named([before]), after=_named([after]))


def inside(gaps: Sequence[str], offset: int) -> Message:
    """Name what stands in the gaps of a broken credential, the first of them after ``offset`` of its characters."""
    place = _HERE if len(gaps) == 1 else _FIRST_HERE
    return place.of(what=_named(gaps), offset=offset)


def is_escaped(place: Message) -> bool:
    """Whether a place that :func:`inside` named speaks of line breaks written as an escape, such as ``\\n``."""
    return _mark(place).startswith(("\\", "&")) and not is_continued(place)


def is_continued(place: Message) -> bool:
    """Whether a place that :func:`inside` named speaks of lines that end with a backslash."""
    return _mark(place) == "\\"


def _mark(place: Message) -> str:
    """The mark among line breaks and spaces; empty where there is none."""
    what = place.values.get("what")
    named = [what.values.get("other"), what] if isinstance(what, Message) else []
    return next(
        (str(each.values["mark"]) for each in named if isinstance(each, Message) and "mark" in each.values),
        "",
    )


def _named(texts: Sequence[str]) -> Message:
    """Line breaks, spaces and tabs with their number; and a mark that stands among them, if it is always the same."""
    counts = [0, 0, 0]
    marks = set()
    for text in texts:
        mark = "".join(character for character in text if character not in _SPACES)
        counts[0] += len(_BREAK.findall(text))
        if mark:
            found = _MARK.fullmatch(mark)
            marks.add(f"<{found['tag']}>" if found and found["tag"] else mark if found else "")
        else:  # spaces beside a mark belong to it
            counts[1] += text.count(" ")
            counts[2] += text.count("\t")
    parts = [
        one if count == 1 else many.of(count=count)
        for (one, many), count in zip(_NAMES, counts, strict=True)
        if count
    ]
    if len(marks) == 1 and "" not in marks:
        mark = marks.pop()
        parts.append((_CHARACTER if len(mark) == 1 else _CHARACTERS).of(mark=mark))
    if not parts:
        return _OTHERS
    named, *others = parts
    for place, other in enumerate(others, 1):
        named = (_TWO if place == len(others) else _LIST).of(first=named, other=other)
    return named
