"""What a way of showing put around and into a text: white space, hidden characters, colours, escapes, broken lines.

It is taken off the whole text before a format is looked for, and told of those values only that it touched.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from inspector.credential.model.inspection import Repair
from inspector.credential.paste import edge_repairs
from inspector.credential.paste.candidate import Candidate
from inspector.credential.reading import marks, steps
from inspector.credential.reading.carriers import load
from inspector.credential.reading.carriers.continued import is_put_together
from inspector.credential.reading.escapes import unescape
from inspector.credential.reading.joining import Joiner, Joint
from inspector.credential.reading.names import key_strength
from inspector.credential.reading.wide_spaces import between_words, of_prose
from inspector.credential.text import white_space
from inspector.credential.text.message import message
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern
from inspector.credential.text.visible import is_hidden

MOST = 1_000
"""Hidden characters whose places are remembered."""
SPACES = " \t\r\n\f\v"

_ONE = message("Repair", "at character {place}")
_HIDDEN = message("Repair", "{count} characters, the first at character {place}")
_QUOTED_PRINTABLE = message("Repair", "all of it, in quoted-printable as mails are sent")
_MAIL_SIGNS = message("Repair", "`=3D` for `=`, as the source of a mail in quoted-printable has it")
_ONE_OF_STYLE = message("Repair", "one {style} escape, at character {place}")
_STYLE = message("Repair", "{count} {style} escapes, the first at character {place}")

_ANSI = pattern(r"\x1b\[[0-9;:?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)")
_LINE_ENDS = frozenset("\u2028\u2029\u0085")
_SIMPLE = pattern(r"[A-Za-z0-9+/_.-]+={0,2}")
_RUNS = pattern(r"(?:[ \t]*+(?:[A-Za-z0-9+/_.-]++={0,2}[ \t]*+)?\r?(?:\n|\Z))*+")
"""Lines of one run each. Other line breaks than the usual are looked for only where this does not match."""
_HTML_QUOTES = pattern(r"&(?:quot|#34|#x22|#x27|apos|#39|lt|#60);", re.IGNORECASE)
_JSON_QUOTES = pattern(r"\s*+[{\[\"]?\s*+\\\"")
_ESCAPED_BREAK = pattern(r"=(?:\\r)?\\n")
_QUOTES = pattern(r"=(?P<quote>[\"'])(?P=quote)")
_SET = pattern(r"(?:[^\n]{0,200}[>&|(])?[ \t]*@?set[ \t]+[A-Za-z_]\w*=", re.IGNORECASE)
_PRINTED = pattern(
    r"^(?=[^\n=]*+\n)(?>[^\n=]*?(?:[$#>%\u276f]|\b(?:exec|run|ssh)\b))[^\n=]*?"
    r"(?:(?<![.\w/-])(?:/usr/bin/)?(?:env(?![ \t]+[a-z])|printenv)|/environ)\b(?![\w.-])[^\n=]*\n",
    re.MULTILINE,
)
"""A command that prints the environment of a program or a container, and its line."""


class Cleaner:
    """Cleans the texts inside one pasted text, and remembers where something was taken out of it."""

    def __init__(self, pasted: str) -> None:
        self._pasted = pasted
        self._joiner = Joiner()
        self._joints: list[Joint] = []
        self._hidden: list[int] = []
        self._colours: list[int] = []
        self._printed: int | None = None
        """Where an environment that a command printed begins, once it was looked for."""

    def clean(self, candidate: Candidate) -> Candidate:
        """Without hidden characters and colours, escapes of the whole undone, broken credentials whole."""
        text = candidate.text
        if not text.text.isascii() or not text.text.translate(_NO_LINES).isprintable():
            text = self._shown(text)
        escaped = _unescaped(replace(candidate, text=text))
        if escaped is not None:
            return escaped
        joined, joints = self._joiner.join(text)
        self._joints = sorted((*self._joints, *joints), key=_start)
        return replace(candidate, text=joined)

    def told(self, candidate: Candidate) -> Candidate:
        """A value with the repairs that were made to the whole text, as far as they concern it."""
        origin = candidate.text.origin
        if not len(origin):
            return candidate
        first, last = origin[0], origin[-1]
        repairs, value = list(candidate.repairs), candidate.value
        if any(each.place == _MAIL_SIGNS for each in repairs):
            before = self._pasted[:first].rstrip("\"'")[-2:]
            pasted = self._pasted[first : last + 4]
            if before == "3D" or "=3D" in pasted:
                value = (before if before == "3D" else "") + pasted  # the program gets the signs with it
            else:
                repairs = [each for each in repairs if each.place != _MAIL_SIGNS]
        edges = self._pasted[first - 2 : first] + self._pasted[last + 1 : last + 2]
        if _QUOTES.fullmatch(edges) and (self._is_printed(first) or self._is_set(first)):
            if not any(each.code == "repair.quotes" for each in repairs):
                repairs.append(Repair("repair.quotes", edge_repairs.QUOTED, first - 1))
            value = self._pasted[first - 1 : last + 2]
        start = bisect_left(self._joints, first, key=_start)
        end = bisect_right(self._joints, last + 1, key=_start)
        breaks = [
            each
            for each in self._joints[start:end]
            if not each.is_code and not is_put_together(self._pasted, first, each.text)
        ]
        if breaks:
            repairs.append(_of_breaks(breaks, origin))
            if value and "\n" not in value and repairs[-1].code == "repair.line-wrap":
                value = self._pasted[first : last + 1]  # no program takes the breaks out
        hidden = self._hidden_on_line(first, last)
        if hidden and not any(each.code == "repair.invisible" for each in repairs):
            place = bisect_left(origin, hidden[0]) + 1  # in the credential, not in what stands around it
            shown = (_HIDDEN if len(hidden) > 1 else _ONE).of(count=len(hidden), place=place)
            repairs.insert(0, Repair("repair.invisible", shown, hidden[0]))
        return replace(candidate, repairs=tuple(repairs), value=value)

    def _is_printed(self, at: int) -> bool:
        """Whether a command above printed the environment: it shows each value as it is, with its quotes."""
        if self._printed is None:
            found = _PRINTED.search(self._pasted)
            self._printed = found.end() if found else len(self._pasted)
        return at > self._printed

    def _is_set(self, at: int) -> bool:
        """Whether the shell of Windows sets it, which keeps the quotes around a value."""
        start = self._pasted.rfind("\n", 0, at) + 1
        return _SET.fullmatch(self._pasted, start, at - 1) is not None

    def _shown(self, text: OffsetText) -> OffsetText:
        coloured = [(m.start(), m.end(), "") for m in _ANSI.finditer(text.text)]
        self._colours += [text.at(start) or 0 for start, _, _ in coloured]
        shown = text.replaced(coloured) if coloured else text
        unwanted = {c for c in set(shown.text) if c not in SPACES and is_hidden(c)} - _LINE_ENDS
        if not unwanted:
            return shown
        spaced = dict.fromkeys(between_words(shown.text), " ")
        read = of_prose(shown.text, spaced)
        places = [i for i, c in enumerate(shown.text) if c in unwanted]
        marked = [i for i in places if i not in read and not _is_mark_of_file(shown, i)]
        self._hidden += [shown.at(i) or 0 for i in marked[:MOST]]
        if not spaced:
            return shown.without(unwanted.__contains__)
        return shown.replaced([(i, i + 1, spaced.get(i, "")) for i in places])

    def _hidden_on_line(self, first: int, last: int) -> list[int]:
        if not self._hidden and not self._colours:
            return []
        start = self._pasted.rfind("\n", 0, first) + 1
        end = self._pasted.find("\n", last)
        end = len(self._pasted) if end < 0 else end
        near = {each for each in self._colours if first - 12 <= each <= last + 2}
        return sorted({each for each in self._hidden if start <= each <= end} | near)


def _is_mark_of_file(text: OffsetText, at: int) -> bool:
    return not text.at(at) and text.text[at] == "\ufeff" and "\n" in text.text


_OPENED = frozenset("\"'`\u201d\u2019\u300d\u300f\u00bb\u203a")
_NO_LINES = {ord(c): None for c in "\n\t\r"}


def opened(candidate: Candidate, *, as_document: bool) -> Candidate:
    """Without the line breaks around a document; white space around a value alone is the customer's."""
    text = candidate.text
    bare = text.stripped(SPACES)
    if len(bare.text) == len(text.text) or not bare.text:
        return candidate
    several = "\n" in bare.text
    indented = "\n " in bare.text or "\n\t" in bare.text
    if as_document or indented or (several and not is_wrapped(bare.text) and text.text[0] not in " \t"):
        lines = text.stripped("\r\n")
        return replace(candidate, text=lines if several or lines.text == bare.text else text)
    if text.text.rstrip("\r\n") == bare.text and is_text(bare.text):
        return replace(candidate, text=bare)
    return edge_repairs.strip_whitespace(candidate) or candidate


def edges(candidate: Candidate) -> Candidate | None:
    """Without what stands around everything; ``None`` where nothing does that is worth taking off."""
    text = candidate.text.text
    if steps.starts_with_bearer(text):
        return steps.strip_bearer(candidate)
    if text[0] in SPACES or text[-1] in SPACES:
        return _stripped(candidate)
    if not is_quoted(text) or (not marks.hints(text) and text.count(text[0]) != 2):
        return None
    return edge_repairs.strip_quotes(candidate)


def _stripped(candidate: Candidate) -> Candidate | None:
    text = candidate.text.text
    bare = candidate.text.stripped(SPACES)
    several = "\n" in bare.text
    if several and text.strip("\r\n") == text:
        return None  # an indented document
    whole = is_text(bare.text) and not is_wrapped(bare.text)
    if whole and (several or text.rstrip("\r\n") == bare.text):
        return replace(candidate, text=bare)  # the line break at the end of a file or command
    return edge_repairs.strip_whitespace(candidate)


def is_simple(text: str) -> bool:
    """Whether a text is one run of a credential's characters, in which no format has anything to say."""
    if _SIMPLE.fullmatch(text) is None or text.startswith("3De"):
        return False
    return not (text[-1] == "=" and len(text) < 100 and key_strength(text.rstrip("=")))


def is_text(bare: str) -> bool:
    """Whether it is more than one value, quoted or not."""
    return not is_simple(bare) and not (len(bare) > 1 and bare[0] in "\"'`\u201c" and is_quoted(bare))


def is_wrapped(text: str) -> bool:
    """Whether every line but the first is a run: one value over several lines, with what may stand before it."""
    first, *rest = text.splitlines() or [""]
    if not rest and not _SIMPLE.fullmatch(first):
        return False
    if _RUNS.fullmatch(text, text.find("\n") + 1):
        return True
    return all(_SIMPLE.fullmatch(line.strip()) for line in rest if line.strip())


def is_quoted(text: str) -> bool:
    """Whether one pair of quotes stands around everything, or one quote lost its partner at a single value."""
    inner, first = text[1:-1], text[0]
    if first in "\"'`" and text[-1] == first:
        return first not in inner
    if first in "\u201c\u2018\u300c\u300e\u00ab\u201e\u2039":
        return first not in inner
    if first not in _OPENED and text[-1] not in _OPENED:
        return False
    others = set(inner) & set('"\u201c\u201d\u2018\u2019\u300c\u300e')
    return not others and " " not in inner.strip() and not is_simple(text)


def undo_quoted_printable(candidate: Candidate) -> Candidate | None:
    """A text as a mail carried it, decoded; ``None`` where nothing says that it is one."""
    text = candidate.text
    if not any(sign in text.text for sign in ("3De", "=3D", "=2E", "=\n", "=\r\n")):
        return None
    if _ESCAPED_BREAK.search(text.text) or load("islands", "is_prefixed")(text.text):
        return None  # the lines of a mail inside a string, or inside the lines of something else
    if load("mail", "is_mail")(text.text):
        return None  # its parts are decoded as its headers say; twice, "=cell" would lose two letters
    decoded = load("containers", "decode_quoted_printable")(text)
    if decoded is None or decoded.text == text.text:
        return None
    in_values = load("containers", "is_in_values")(text.text)
    return candidate.repaired(decoded, "repair.escape", _MAIL_SIGNS if in_values else _QUOTED_PRINTABLE)


def _unescaped(candidate: Candidate) -> Candidate | None:
    """A text of which the quotes themselves are escaped, undone as a whole."""
    text = candidate.text
    count = len(_HTML_QUOTES.findall(text.text)) if "&" in text.text else 0
    if count > 1:
        place = _STYLE.of(count=count, style="HTML", place=text.text.index("&") + 1)
        return candidate.repaired(load("markup", "unescape")(text), "repair.escape", place)
    if '\\"' in text.text and _JSON_QUOTES.match(text.text):
        number = text.text.count("\\")
        place = (_STYLE if number > 1 else _ONE_OF_STYLE).of(
            count=number, style="JSON", place=text.text.index("\\") + 1
        )
        return candidate.repaired(unescape(text), "repair.escape", place)
    return None


def _of_breaks(breaks: list[Joint], origin: Sequence[int]) -> Repair:
    """The repair of a broken credential, whose characters stood at ``origin``: which breaks, and the first's place.

    The place is told in characters of the credential: what stands before it, such as a name or a log, does not count.
    """
    start = breaks[0].start
    inner = [
        each for each in breaks if each.start > origin[0]
    ] or breaks  # not the mark before the first piece
    gaps = [each.text for each in inner]
    return Repair("repair.line-wrap", white_space.inside(gaps, bisect_left(origin, inner[0].start)), start)


def _start(joint: Joint) -> int:
    return joint.start
