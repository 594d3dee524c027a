"""Credentials that a carrier broke into pieces: joined where the joined text decodes and the pieces do not.

Between the pieces stands whatever the carrier put there: line breaks with a mail's, a log's or a comment's marks, the
quotes of concatenated strings, ``<br>``, hyphens, the borders of a box.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from inspector.credential.paste.ends import LONGEST, is_whole, lengths
from inspector.credential.text import base64_text
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern
from inspector.records import record

USUAL = 1_200
"""Characters of a usual credential with its breaks; only where that is not enough, more are followed."""
MOST_PIECES = 2_500
"""Pieces that are looked at in one text, whatever way of joining they are tried with."""
MOST_SPACES = 4
"""Spaces inside one credential before short pieces that are taken for damage; more are words."""
SHORT = 16
"""Characters: what is shorter may be a word of a sentence. Longer pieces are lines whose breaks became spaces."""

_NEWLINE = r"(?:\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])"
_LINE = pattern(_NEWLINE)
_START = pattern(
    r"(?:e(?:yJ|yA|wo|w0)[A-Za-z0-9+/_.-]{5}|ZX"
    r"(?:lK|lB|dv|cw)[A-Za-z0-9+/_-]{5}|ImV5[A-Za-z0-9+/_-]{5})[A-Za-z0-9+/_.-]*+"
)
_RUN = pattern(r"[A-Za-z0-9+/_.-]+")
_GOES_ON = pattern(r"[A-Za-z0-9+/_-]|\.[A-Za-z0-9_-]")
_PADDING = pattern(r"={1,2}(?![A-Za-z0-9=])")
_BLANKS = r"[ \t]*+"
"""Possessive, as every run here is: two runs beside each other would share blanks in every way there is."""
_NUMBER = rf"{_BLANKS}\d{{1,6}}(?:{_BLANKS}[:.|)\u2502])?[ \t]++"
_OPERATOR = r"(?:\.\.|<>|\+\+|\|\||[+.&,\\])?"
_QUOTED = (
    rf"[\"'`]{_BLANKS}{_OPERATOR}{_BLANKS}(?:_?{_NEWLINE}(?:{_NUMBER}|-?){_BLANKS}){{0,3}}+"
    rf"(?:\.\.|<>|\+\+|\|\||[+.&])?{_BLANKS}[furbFURB@$]{{0,2}}[\"'`]"
)
_APPENDED = (
    rf"[\"'`]?{_BLANKS};?{_BLANKS}{_NEWLINE}{_BLANKS}"
    rf"(?:(?:set|export)[ \t]++)?[$]?[A-Za-z_][\w.]{{0,60}}{_BLANKS}(?:[+.]={_BLANKS}[\"'`]?|"
    rf"={_BLANKS}(?:[\"']?(?:\$\{{?\w{{1,60}}\}}?|%\w{{1,60}}%)[\"']?|[$]?\w{{1,60}}{_BLANKS}[+.]{_BLANKS}[\"'`]))"
)
"""Statements that put a piece behind what a variable holds: ``KEY+="..."``, ``$key .= '...'``, ``set KEY=%KEY%...``."""
_APPENDING = pattern(_APPENDED)
_INLINE = (
    rf"(?:\\r)?\\n{_BLANKS}|{_BLANKS}<w?br ?/?>{_BLANKS}{_NEWLINE}?{_BLANKS}"
    r"|&#(?:10|13|xA|xD);|</?(?:span|wbr|code|b|i|font)[^<>]{0,80}>"
)
_SUFFIX = rf"=?{_BLANKS}(?:[\u2502\u2503\u2551][^\n]*|[\\^`|*+.#]{{1,2}}{_BLANKS})?"
_MARKS = rf"{_BLANKS}(?:(?://+|--|/?\*+|[>|#;%+\u2502\u2503\u2551-]){_BLANKS})*+"
_BREAK = rf"[-\u00ad\u2010]?{_SUFFIX}{_NEWLINE}"
_LINE_END = pattern(_BREAK)
_BETWEEN = pattern(rf"[ \t]|{_BREAK}|{_QUOTED}|{_APPENDED}|{_INLINE}")
"""How anything that may stand between two pieces begins, by the expressions above."""
_CONTENT = pattern(
    rf"{_BLANKS}(?:[>|#;%*\u2502\u2503\u2551\u250a]|//+|--|/\*+)(?:{_BLANKS}[>|#;%*])*+[ \t]++|{_NUMBER}"
)


@record(frozen=True, slots=True)
class Joint:
    """What stood between two pieces, or as a mark before the first: characters ``start`` to ``end`` of the text."""

    start: int
    end: int
    text: str

    @property
    def is_code(self) -> bool:
        """Whether a program puts the pieces together, which is no fault."""
        bare = self.text.strip()
        quoted = bool(bare) and bare[0] in "\"'`" and bare[-1] in "\"'`"
        return quoted or _APPENDING.fullmatch(self.text) is not None


@record(frozen=True, slots=True)
class _Way:
    """A way to join pieces that gives a credential."""

    joints: tuple[Joint, ...]
    is_ascii: bool


class Joiner:
    """Joins the broken credentials of texts, within a bounded number of pieces for all of them together."""

    def __init__(self) -> None:
        self._text = ""
        self._left = MOST_PIECES

    def join(self, text: OffsetText) -> tuple[OffsetText, tuple[Joint, ...]]:
        """``text`` with its broken credentials whole, and what was taken out, with its place in what was pasted."""
        self._text = text.text
        joints = sorted(self._joints(), key=lambda joint: joint.start)
        if not joints:
            return text, ()
        joined = text.replaced([(each.start, each.end, "") for each in joints])
        placed = tuple(
            Joint(text.at(each.start) or 0, (text.at(each.end - 1) or 0) + 1, each.text) for each in joints
        )
        return joined, placed

    def _joints(self) -> Iterator[Joint]:
        start = _START.search(self._text)
        while start is not None and self._left > 0:
            end = start.end()
            alone = self._may_go_on(end) and _stands_alone(self._text, start.start())
            if alone and not _is_complete(self._text, start):
                pieces = self._pieces(start.start()) if _is_plausible(start[0]) else ()
                end = pieces[-1].end if pieces else end
                yield from pieces
            start = _START.search(self._text, end)

    def _may_go_on(self, end: int) -> bool:
        """Whether anything that may stand between two pieces begins at ``end``, or with the hyphen before it."""
        begins = _BETWEEN.match
        return bool(begins(self._text, end) or (self._text[end - 1] == "-" and begins(self._text, end - 1)))

    def _pieces(self, start: int) -> tuple[Joint, ...]:
        """The joints of the credential that begins at ``start``; none where no way of joining gives one."""
        text = self._text
        line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
        before = text[max(line, start - 200) : start]
        second: tuple[Joint, ...] = ()
        for prefix in _prefixes(before):
            for hyphen in (False, True):
                way, in_one_line = self._follow(start, prefix, hyphen=hyphen)
                if way is not None:
                    found = (*_lead(before, start, way.joints), *way.joints)
                    if way.is_ascii:
                        return found
                    second = second or found
                if in_one_line:
                    return second
        return second

    def _follow(self, start: int, prefix: str, *, hyphen: bool) -> tuple[_Way | None, bool]:
        """A way that gives a credential, and whether no line break was met, so that every other way meets the same."""
        text = self._text
        glue = _glue(prefix, hyphen=hyphen)
        spots: list[tuple[int, int]] = []
        pieces: list[str] = []
        at = start
        spaces = 0
        in_one_line = True
        usual = USUAL
        run = _RUN.match(text, at)
        while run is not None and run.end() - start < LONGEST and spaces <= MOST_SPACES:
            self._left -= 1
            if run.end() - start > usual:
                way = _cut(text, start, pieces, spots)
                if way is not None:
                    return way, False
                usual = LONGEST
            end = run.end() - 1 if hyphen and text[run.end() - 1] == "-" else run.end()
            pieces.append(text[at:end])
            between = glue.match(text, end)
            if between is None:
                in_one_line = in_one_line and _LINE_END.match(text, end) is None
                break
            in_one_line = in_one_line and _LINE.search(between[0]) is None
            spots.append(between.span())
            at = between.end()
            run = _RUN.match(text, at)
            is_short = run is None or run.end() - at < SHORT
            spaces += is_short and not between[0].strip(" \t")
            if run is None and _PADDING.match(text, at):
                pieces.append("")
        return _cut(text, start, pieces, spots) if spots else None, in_one_line


def _is_plausible(run: str) -> bool:
    """Whether a run decodes, as far as it goes, to the beginning of a JSON text or of a credential."""
    head = base64_text.decode(run[:40].partition(".")[0].rstrip("-"))[0]
    return len(head) > 6 and all(32 <= byte < 127 or byte in (9, 10, 13, 0xEF, 0xBB, 0xBF) for byte in head)


def _is_ascii(joined: str) -> bool:
    """Whether header and claims, or the wrapper, hold ASCII; a hyphen too many or too few gives other bytes."""
    return all(base64_text.decode(part)[0].isascii() for part in joined.split(".")[:2])


@lru_cache(maxsize=64)
def _glue(prefix: str, *, hyphen: bool) -> re.Pattern[str]:
    suffix = (r"[-\u00ad\u2010]?" + _SUFFIX) if hyphen else _SUFFIX
    empty = rf"(?:{_NEWLINE}{_BLANKS}(?:[>|#*]{_BLANKS}(?={_NEWLINE}))?){{1,3}}"
    return re.compile(
        rf"(?:{_QUOTED}|{_APPENDED}|{_INLINE}|{suffix}{empty}{prefix}{_BLANKS}[\"'`]?| {{1,3}}|\t)(?=[A-Za-z0-9+/_.=-])"
    )


def _stands_alone(text: str, at: int) -> bool:
    """Whether a run begins there, or after what escapes and options put before it."""
    before = text[max(0, at - 3) : at]
    return (
        not before[-1:].isalnum()
        or before in ("=3D", "%3D")
        or before[-2:] in ("\\n", "\\t", "\\r")
        or before[-2:] == "3D"
    )


def _is_complete(text: str, start: re.Match[str]) -> bool:
    """Whether the run is a credential by itself, its padding included."""
    padding = _PADDING.match(text, start.end())
    whole = text[start.start() : padding.end() if padding else start.end()]
    return is_whole(whole.rstrip(".")) or any(length <= len(start[0]) for length in lengths(start[0]))


def _lead(before: str, start: int, found: tuple[Joint, ...]) -> Iterator[Joint]:
    """The mark before the first piece, where it is the one that stands before every other."""
    mark = before.strip(" \t")
    if not (_CONTENT.fullmatch(before) or mark in ("+", "-")):  # of what is quoted or listed, or of a diff
        return
    breaks = [joint.text for joint in found if _LINE.search(joint.text)]
    if any(each.rstrip(" \t").endswith(mark) for each in breaks) or (
        breaks and re.fullmatch(_NUMBER, before)
    ):
        yield Joint(start - len(before), start, before)


def _prefixes(before: str) -> Iterator[str]:
    """Expressions for what may stand before the following pieces, the likeliest first."""
    yield _MARKS
    before = before.lstrip(" \t")  # the line break before it takes the blanks
    if before.strip():
        yield re.sub(r"(?:\\ |\d)+", _any_number, re.escape(before))
        cut = re.match(r".*(?<=[\s\]:>|)])(?=\S)", before)
        if cut and cut.end() < len(before):
            part = re.escape(before[: cut.end()])
            yield re.sub(r"\d+", r"\\d+", part)
    yield _NUMBER
    yield _BLANKS  # a hyphen that begins a line may be the token's own


def _any_number(run: re.Match[str]) -> str:
    """An expression for blanks and digits before a line: another number may be wider, blanks are no digits."""
    if run[0].isdigit():
        return r"\d+"
    return r"[ \d]+" if any(each.isdigit() for each in run[0]) else " +"


def _cut(text: str, start: int, pieces: list[str], spots: list[tuple[int, int]]) -> _Way | None:
    """The joints inside the credential, if it ends where one may end."""
    joined = "".join(pieces)
    for length in lengths(joined):
        done, end, used = 0, start, 0
        for piece in pieces:
            if done + len(piece) >= length:
                end += length - done
                break
            done += len(piece)
            if used < len(spots):
                end = spots[used][1]
                used += 1
        at_joint = used < len(spots) and spots[used][0] == end
        alone = at_joint and _PADDING.match(text, spots[used][1]) is not None
        if used and (alone or not _GOES_ON.match(text, end)):
            used += alone  # the padding alone on the next line
            joints = tuple(Joint(a, b, text[a:b]) for a, b in spots[:used])
            return _Way(joints, _is_ascii(joined[:length]))
    return None
