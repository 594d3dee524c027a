"""Which format a text is in: every reader that recognises it is asked; the one that explains most is believed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import pairwise

from inspector.credential.paste.other_secrets import says_what_it_is
from inspector.credential.reading import marks
from inspector.credential.reading.carriers import load
from inspector.credential.reading.model import Field
from inspector.credential.reading.names import is_endpoint, is_refresh, key_strength
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern
from inspector.records import record

_RUN = pattern(r"[A-Za-z0-9+/_.-]+={0,2}")
_Score = tuple[int, int, int]
_COMMAND = (
    r"(?:sudo )?(?:\./\w|(?:node|npm|npx|yarn|pnpm|deno|bun|python3?|go|java|mvn|dotnet|php|ruby|bundle|cargo"
    r"|kubectl|helm|docker|docker-compose|podman|curl|redis-cli|valkey-cli|momento) [\w./-])"
)
_ERROR = (
    r"(?:[\w.$]+[.:])?\w*(?:Error|Exception)\b(?![ \t]*=)|(?:error|panic|fatal|Caused by): "
    r"|Traceback \(|Un(?:caught|handled) |Invalid |node:internal|npm (?:ERR!|error) "
    r"|\d{1,2} [A-Z_]{6,}: |[A-Z_]{9,}: [A-Z]|\w[\w.-]*[-_]\d+ +\| "
)
_ENDS = (
    r"\n[ \t]*(?:\r?\n)+|\n(?=[\w.-]+@[\w.-]+:[^\s]*[$#]|[$#%>] |PS [A-Z]:\\|[A-Z]:\\[^\n]*>)|"
    rf"\n(?={_COMMAND}|{_ERROR})"
)
_ENDS_ONLY = pattern(_ENDS, re.MULTILINE)
_BREAKS = pattern(rf"{_ENDS}|(?:(?<=[$>])|(?<=\S#)|(?<=^#))[ \t][^\n]*+(?:\n(?<![ \t]\n))?", re.MULTILINE)
"""Ends of paragraphs, and prompts of shells; a match without a line break ends nothing, but its line is read once."""
_PROMPTED = tuple(mark + space for mark in "$>#" for space in " \t")
_PROMPT = pattern(r"[\w.-]+@[\w.-]+:[^\s]*[$#]|PS [A-Z]:\\")
MOST_PARAGRAPHS = 60
_OF_SETTINGS = frozenset({"env", "ini", "toml", "yaml"})
_BEARER = pattern(r"(?:bearer|basic)[ \t]+", re.IGNORECASE)
_WHOLE = 10
"""What a place counts in a value that is a document itself: the carrier around it is taken off first."""
MOST_FIELDS = 200
"""Fields taken out of one text."""


@record(frozen=True, slots=True)
class Reading:
    """What one reader found."""

    format: str
    fields: tuple[Field, ...]


@record(frozen=True, slots=True)
class _Format:
    """A format, the module and function that read it, and the sign without which a text is not in it."""

    name: str
    module: str
    function: str
    sign: Callable[[str], bool]

    def read(self, text: OffsetText) -> list[Field] | None:
        """What a text holds, if it is in this format."""
        found: list[Field] | None = load(self.module, self.function)(text)
        return found


def _opens(*marks_: str) -> Callable[[str], bool]:
    return lambda raw: raw.lstrip("\ufeff \t\r\n").startswith(marks_)


def _holds(*signs: str) -> Callable[[str], bool]:
    return lambda raw: any(map(raw.__contains__, signs))


def _lines(sign: str) -> Callable[[str], bool]:
    return lambda raw: sign in raw and "\n" in raw.strip()


_FENCES = ("```", "~~~", "{code", "{noformat", "{quote", "{panel", "[code", "[quote")
_STRICT = (
    _Format("nul", "settings", "read_nul", _holds("\0")),
    _Format("json", "json_documents", "read_json", _opens("{", "[")),
    _Format("encoded", "encoded_output", "read_encoded_output", _holds("base64", ".data")),
    _Format("rtf", "containers", "read_rtf", _opens("{\\rtf")),
    _Format("json", "json_documents", "read_json_lines", _opens("{")),
    _Format("xml", "markup", "read_xml", _opens("<")),
    _Format("mail", "mail", "read_mail", _lines("Content-")),
    _Format("html", "markup", "read_html", lambda raw: _opens("<")(raw) and _holds("</")(raw)),
    _Format(
        "fence",
        "containers",
        "read_fences",
        _holds(*_FENCES),
    ),
    _Format("prefix", "islands", "read_prefixed", lambda raw: _lines("")(raw) and not _opens("<")(raw)),
    _Format("html", "markup", "read_html", lambda raw: not _opens("<")(raw) and _holds("</")(raw)),
    _Format("prefix", "islands", "read_prefixed", lambda raw: _opens("<")(raw) and _lines("")(raw)),
    _Format("manifest", "yaml_documents", "read_manifests", _lines(":")),
    _Format("toml", "toml_documents", "read_toml_inside", _lines("]")),
    _Format("json", "islands", "read_named_json", _lines("{")),
)
"""Formats that nobody takes for another one."""
_LOOSE = (
    _Format("url", "urls", "read", _holds("://")),
    _Format("toml", "toml_documents", "read_toml", _lines("=")),
    _Format("ini", "settings", "read_ini", _lines("[")),
    _Format("env", "settings", "read_env", _holds("=")),
    _Format("command", "shell", "read", _holds(" ", "\t", "$")),
    _Format("yaml", "yaml_documents", "read_yaml", _lines(":")),
    _Format("xml", "markup", "read_xml_inside", _holds("</", "/>")),
    _Format("html", "markup", "read_html", _holds("<br", "<p", "/>")),
    _Format("table", "tables", "read", _holds("\t", "|", ";", ",", "  ", "\u2502", "\u2503", "\u2551")),
    _Format("env", "islands", "read_set_documents", _holds("={", "='{", '="{')),
    _Format("json", "islands", "read_json_inside", _holds("{", "[{")),
    _Format("raw", "wrappers", "read", _holds('"api_key"')),
    _Format("code", "code", "read", _holds(*"\"'`{[(\u201c")),
    _Format("text", "lines", "read", lambda _raw: True),
)
"""The others, the stricter before the looser."""


def strict(text: OffsetText) -> Reading | None:
    """What the formats say that nobody takes for another one."""
    for each in _STRICT:
        fields = each.read(text) if each.sign(text.text) else None
        if fields:
            return Reading(each.name, tuple(fields[:MOST_FIELDS]))
    return None


def explain(text: OffsetText) -> Reading | None:
    """The reading that explains the most of what stands in ``text``; of equals, the one of the stricter format."""
    spots = sorted({text.at(each) or 0 for each in marks.places(text.text)})
    best: Reading | None = None
    score: _Score = (0, 0, 0)
    for each in _LOOSE:
        fields = each.read(text) if each.sign(text.text) else None
        reached = _score(fields, spots) if fields else score
        if fields and reached > score:
            best, score = Reading(each.name, tuple(fields[:MOST_FIELDS])), reached
    return _by_paragraphs(text, score, best) or best


def _by_paragraphs(text: OffsetText, score: _Score, best: Reading | None) -> Reading | None:
    """The paragraphs of a text each by itself, where that explains more than the best reading of the whole.

    Of equals, settings in one of them are believed before what code and words in the whole seem to say.
    """
    breaks = _BREAKS if any(map(text.text.__contains__, _PROMPTED)) else _ENDS_ONLY
    starts = [0, *(found.end() for found in breaks.finditer(text.text) if "\n" in found[0])]
    if not 1 < len(starts) <= MOST_PARAGRAPHS:
        return None
    parts = [text.cut(a, b) for a, b in pairwise([*starts, len(text.text)]) if text.text[a:b].strip()]
    total, formats = (0, 0, 0), set()
    for part in parts:
        if marks.hints(part.text):
            reached, _, name = max(
                (_reached(each, part), -place, each.name) for place, each in enumerate(_LOOSE)
            )
            total = (total[0] + reached[0], total[1] + reached[1], total[2] + reached[2])
            formats.add(name)
    apart = (
        best is not None
        and best.format in ("command", "code", "text")
        and not formats.isdisjoint(_OF_SETTINGS)
    )
    apart = apart or any(_PROMPT.match(part.text) for part in parts) or not marks.hints(parts[0].text)
    if total < score or (total == score and not apart):
        return None
    return Reading("text", tuple(map(_paragraph, parts)))


def _paragraph(part: OffsetText) -> Field:
    """A paragraph. One that is nothing but a credential stands among other text, which may be indented."""
    words = part.text.split()
    if not words or not all(_RUN.fullmatch(word) for word in words) or not marks.hints(words[0]):
        return Field(None, part, (), "", None, given=False)
    start = part.text.index(words[0])
    shown = part.cut(start, len(part.text.rstrip()))
    return Field(None, shown, (), "", "repair.surrounding-text", given=False)


def _reached(format_: _Format, text: OffsetText) -> _Score:
    fields = format_.read(text) if format_.sign(text.text) else None
    return (
        _score(fields, sorted({text.at(each) or 0 for each in marks.places(text.text)}))
        if fields
        else (0, 0, 0)
    )


def _score(fields: list[Field], spots: list[int]) -> _Score:
    """Places explained, those of them that are a value by themselves, and names that something stands under."""
    explained: set[int] = set()
    exact: set[int] = set()
    named = 0
    for each in fields:
        start, end = _span(each)
        inside = spots[bisect_left(spots, start) : bisect_right(spots, end)]
        explained.update(inside)
        value = _BEARER.sub("", each.value.text.strip(), count=1)
        document = value.lstrip("\"'`")[:1] in ("{", "[", "<") or (each.name is not None and "\n" in value)
        one_word = len(inside) == 1 and len(value.split()) == 1
        if (each.name is not None or value[:1] == "{") and (one_word or document or value[:1] == '"'):
            exact.update(inside)
        whole = _WHOLE * len(inside) if document else 0
        named += whole or (_tells(each, value) if value or not spots else 0)
    return len(explained), len(exact), named


def _tells(field: Field, value: str) -> int:
    name = field.name
    if name is None or not (key_strength(name) or is_endpoint(name) or is_refresh(name)):
        return 0
    return 1 if not value or marks.hints(value) or says_what_it_is(value) else 0


def _span(field: Field) -> tuple[int, int]:
    origin = field.value.origin
    return (origin[0], origin[-1]) if len(origin) else (0, -1)
