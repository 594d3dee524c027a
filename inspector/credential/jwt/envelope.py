"""The wrapper of version 1: Base64 of JSON with ``endpoint`` and ``api_key``.

Fact: SDKs write it with or without spaces and in either order, so that one token has several envelopes.
"""

from __future__ import annotations

from json.encoder import encode_basestring
from typing import Any

from inspector.credential.text import base64_text
from inspector.credential.text.breaks import Break
from inspector.credential.text.json_text import Parsed, parse, plain_object
from inspector.credential.text.message import message
from inspector.credential.text.patterns import pattern
from inspector.records import record

_FIELDS = ("endpoint", "api_key")
_NAMED = pattern(r"[\"'](?:api_key|endpoint)[\"']")
_NOT_OBJECT = message("Wrapper", "The wrapper is JSON, but not an object with endpoint and api_key.")
_NOT_JSON = message("Wrapper", "The decoded text is not JSON: character {place} is `{character}`.")
_ENDED = message("Wrapper", "Truncated: the wrapper ends after {count} decoded characters.")
_DEEP = message("Wrapper", "The wrapper has too many levels for a credential.")
_NOT_TEXT = message("Wrapper", "The decoded bytes are not UTF-8.")
_MISSING = message("Wrapper", "The wrapper has no field `{name}`.")
_MISREAD = message(
    "Wrapper", "The wrapper has `{written}` where `{name}` belongs: characters were exchanged."
)
_WRONG_TYPE = message("Wrapper", "The wrapper's field `{name}` is not text.")


@record(frozen=True, slots=True)
class Envelope:
    """A decoded version 1 wrapper. A field that is missing or not a string is ``None``."""

    text: str
    """The JSON text."""
    endpoint: str | None
    token: str | None
    token_at: int | None
    """Offset of the token in ``text``; ``None`` when it is written with escapes."""
    extra: tuple[str, ...] = ()


def wrap(endpoint: str, token: str) -> str:
    """Make a wrapper as the JavaScript SDK does: compact JSON in standard Base64."""
    document = f'{{"endpoint":{encode_basestring(endpoint)},"api_key":{encode_basestring(token)}}}'
    return base64_text.canonical(document.encode("utf-8", "surrogatepass"))


def unwrap_json(text: str) -> tuple[Envelope | None, tuple[Break, ...]]:
    """Decode the wrapper's JSON text; also return what is wrong with it. Offsets refer to ``text``."""
    plain = plain_object(text)
    if plain is not None:
        return _fields(text, plain)
    parsed = parse(text)
    if parsed.mistake:
        return None, (_syntax(text, parsed),)
    if not isinstance(parsed.value, dict):
        return None, (Break("form.json", "json", _NOT_OBJECT, 0),)
    return _fields(text, parsed.value)


def unwrap_bytes(raw: bytes) -> tuple[Envelope | None, tuple[Break, ...], str | None]:
    """Like :func:`unwrap_json` for bytes. The third value is the JSON text, ``None`` when the bytes are not text."""
    try:
        text = raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        kept = raw[: error.start].decode("utf-8", "replace")
        told = kept if len(kept) > len('{"endpoint"') else None  # less may begin so by chance
        return None, (Break("form.json", "json", _NOT_TEXT, len(kept)),), told
    envelope, breaks = unwrap_json(text)
    return envelope, breaks, text


def looks_like_envelope(text: str) -> bool:
    """Whether a decoded text is, or starts as, the wrapper."""
    head = text.lstrip("\ufeff \t\r\n")
    if not head.startswith("{"):
        return False
    if _NAMED.search(head) is not None:
        return True
    bare = "".join(head.split())
    return len(bare) > 4 and any(name.startswith(bare) for name in ('{"endpoint"', '{"api_key"'))


def _fields(text: str, fields: dict[str, Any]) -> tuple[Envelope, tuple[Break, ...]]:
    breaks: list[Break] = []
    values: dict[str, str | None] = {}
    for name in _FIELDS:
        value = fields.get(name)
        values[name] = value if type(value) is str else None
        if name not in fields:
            written = next((each for each in fields if each not in _FIELDS and is_misread(each, name)), None)
            detail = _MISSING.of(name=name) if written is None else _MISREAD.of(name=name, written=written)
            breaks.append(Break("form.field-missing", "json", detail, None))
        elif values[name] is None:
            breaks.append(Break("form.json", "json", _WRONG_TYPE.of(name=name), _place(text, name)))
    token = values["api_key"]
    at = text.find(token) if token else -1
    extra = tuple([name for name in fields if name not in _FIELDS])
    return Envelope(text, values["endpoint"], token, at if at >= 0 else None, extra), tuple(breaks)


def is_misread(written: str, name: str) -> bool:
    """Whether up to three characters of a field's name were exchanged, as in a text read from a picture."""
    return len(written) == len(name) and sum(a != b for a, b in zip(written, name, strict=True)) < 4


def _place(text: str, name: str) -> int | None:
    at = text.find(f'"{name}"')
    return at if at >= 0 else None


def _syntax(text: str, parsed: Parsed) -> Break:
    if parsed.mistake == "ended":
        return Break("form.truncated", "json", _ENDED.of(count=len(text)), len(text))
    if parsed.mistake == "deep" or parsed.offset is None:
        return Break("form.json", "json", _DEEP, parsed.offset)
    shown = text[parsed.offset : parsed.offset + 1]
    return Break("form.json", "json", _NOT_JSON.of(place=parsed.offset + 1, character=shown), parsed.offset)
