"""What holds another text whole: code fences, rich text, quoted-printable."""

from __future__ import annotations

import re

from inspector.credential.reading.model import Field
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

_FENCE = pattern(
    r"^(?P<indent>[ \t>]*)(?P<mark>`{3,}|~{3,})[ \t]*[\w+#.-]{0,30}(?:[ \t{][^\n`=]{0,80})?\r?\n"
    r"(?P<fenced>[\s\S]*?)(?:\n?^[ \t>]*(?P=mark)[ \t]*$|\Z)|"
    r"\{(?P<tag>code|noformat|quote|panel)(?:[:|][^}\n]{0,200}+)?\}(?P<jira>[\s\S]*?)(?:\{(?P=tag)\}|\Z)|"
    r"\[(?P<bb>code|quote|pre)(?:=[^\]\n]{0,200}+)?\]"
    r"(?P<bbcode>(?:[^\[]++|\[(?!/?(?:code|quote|pre)[\]=]))*+)\[/(?P=bb)\]|"
    r"(?<!`)```(?P<inline>[^`]+)```(?!`)",
    re.MULTILINE | re.IGNORECASE,
)
_SOFT = r"=[ \t]*\r?\n(?![ \t]*(?:export[ \t]+)?[A-Za-z_][\w.-]{2,60}(?:=(?!3D)[^\s=]{4}|:[ \t]+[^\s]{4}))"
"""A break that is none of the text; before another setting it ends a value in Base64."""
_WRAPPED = pattern(r"^[ \t]{0,40}[^\n]{69,75}=\r?\n(?=[^\n])", re.MULTILINE)
_GOES_ON = pattern(rf"^(?P<before>[ \t]*)[^\n]*{_SOFT}(?=(?P<after>[ \t]*)[^\s])", re.MULTILINE)
"""A line with a soft break, and the spaces before the next."""
_PLAIN_SETTING = pattern(
    r"^[ \t]*(?:export[ \t]+|set[ \t]+|-[ \t]+)?[A-Za-z_][\w.-]*[ \t]*=(?!3D|[ \t]*\r?$)", re.MULTILINE
)
"""A line that sets something with a sign that quoted-printable would write ``=3D``."""
_TOO_LONG = pattern(r"^(?=[^\n]*(?<!%)3D)[^\n]{78}", re.MULTILINE)
"""A line with a sign of quoted-printable, longer than RFC 2045 section 6.7 allows: a mail would have broken it."""
_NEVER = r"(?!)"
_BEGINS = r"e(?:yJ|yA|wo|w0)[A-Za-z0-9+/_-]{12}"
_LOST_SIGN = rf"(?<![A-Za-z0-9+/_.=%-])3D(?={_BEGINS})"
"""What is left of ``=3D`` where a format took the sign for its own."""
_LOST = pattern(_LOST_SIGN)
_OF_VALUES = pattern(
    rf"=3D(?=[\"']?{_BEGINS})|{_LOST_SIGN}|(?<=[A-Za-z0-9+/_-]{{20}})(?:=3D){{1,2}}(?![A-Za-z0-9+/_-])"
)
"""Signs of quoted-printable in single values, where the text is none."""
_RTF = pattern(
    r"\\'(?P<hex>[0-9a-fA-F]{2})|\\u(?P<code>-?\d{1,6}) ?\??|\\(?P<symbol>[_~\-{}\\])|"
    r"\\(?P<line>\r?\n|(?:par|line|row|cell)\b ?)|(?P<tab>\\tab\b ?)|"
    r"(?P<group>\{\\(?:\*\\\w+|fonttbl|colortbl|stylesheet|info|pict|listtable|generator)"
    r"(?:[^{}]|\{[^{}]*\})*\})|(?P<word>\\[a-z]+-?\d* ?)|(?P<brace>[{}])|(?P<newline>\r?\n)"
)


def read_fences(text: OffsetText) -> list[Field] | None:
    """Code blocks of Markdown, Jira and forums; what stands between them is a text of its own."""
    raw = text.text
    if not any(
        mark in raw
        for mark in (
            "```",
            "~~~",
            "{code",
            "{noformat",
            "{quote",
            "{panel",
            "[code",
            "[quote",
            "<pre",
            "<code",
        )
    ):
        return None
    fields: list[Field] = []
    at = 0
    for found in _FENCE.finditer(raw):
        kind = next(
            (name for name in ("fenced", "jira", "bbcode", "inline") if found[name] is not None), None
        )
        if kind is None:
            continue
        if raw[at : found.start()].strip():
            fields.append(_part(text.cut(at, found.start())))
        fields.append(_part(text.cut(*found.span(kind))))
        at = found.end()
    if not fields:
        return None
    if raw[at:].strip():
        fields.append(_part(text.cut(at)))
    return fields


def _part(text: OffsetText) -> Field:
    """A part of a text; the line breaks at its ends belong to the fence."""
    return Field(None, text.stripped("\r\n"), (), "", None, given=False)


def decode_quoted_printable(text: OffsetText) -> OffsetText | None:
    """Without soft line breaks and escapes of quoted-printable; ``None`` where nothing says that it is."""
    raw = text.text
    wrapped = _WRAPPED.search(raw)
    encoded = wrapped or "=3D" in raw or "=2E" in raw
    if not encoded and not _LOST.search(raw):
        return None
    if not encoded or (not wrapped and _PLAIN_SETTING.search(raw)):  # a mail would have encoded its sign too
        pieces = [(*m.span(), "=" * m[0].count("=")) for m in _OF_VALUES.finditer(raw)]
        return text.replaced(pieces) if pieces else None
    soft = re.compile(_NEVER if is_in_values(raw) else _SOFT + _indent(raw))
    # a soft break may interrupt a character's bytes
    escapes = re.compile(rf"(?:{soft.pattern}|=[0-9A-F]{{2}})+|{_LOST_SIGN}")
    pieces = [(*m.span(), _decoded(soft.sub("", m[0]))) for m in escapes.finditer(raw)]
    return text.replaced(pieces) if pieces else None


def is_in_values(raw: str) -> bool:
    """Whether signs of quoted-printable stand where no mail has them: programs get them with the value."""
    if _WRAPPED.search(raw):
        return False
    return any(each.search(raw) for each in (_TOO_LONG, _PLAIN_SETTING, _LOST))


def _indent(raw: str) -> str:
    """An expression for the spaces before what a soft break continues: they belong to what the mail was put into."""
    found = list(_GOES_ON.finditer(raw))
    if not found:
        return ""
    spaces = [each["after"] for each in found]
    shortest = min(spaces, key=len)
    indent = shortest if all(each.startswith(shortest) for each in spaces) else ""
    before = found[0]["before"]
    return re.escape(before if before and indent.startswith(before) else indent if len(found) > 1 else "")


def _decoded(escapes: str) -> str:
    if escapes[:1] != "=":
        return ""
    return bytes.fromhex(escapes.replace("=", "")).decode("utf-8", "replace")


def read_rtf(text: OffsetText) -> list[Field] | None:
    """Rich text as the text it shows."""
    if not text.text.lstrip().startswith("{\\rtf"):
        return None
    pieces = [(m.start(), m.end(), _shown(m)) for m in _RTF.finditer(text.text)]
    return [Field(None, text.replaced(pieces).stripped(" \r\n"), (), "", None, given=False)]


def _shown(found: re.Match[str]) -> str:
    if found["hex"]:
        return bytes.fromhex(found["hex"]).decode("cp1252", "replace")
    if found["code"]:
        return chr(int(found["code"]) % 65_536)
    if found["symbol"]:
        return {"_": "-", "~": " ", "-": ""}.get(found["symbol"], found["symbol"])
    return "\n" if found["line"] else "\t" if found["tab"] else ""
