"""From a candidate to its parts: wrapper and token, with every break located in the pasted text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace

from inspector.credential.jwt.envelope import Envelope, looks_like_envelope, unwrap_bytes, unwrap_json
from inspector.credential.jwt.token import Token, as_base64url, read_token
from inspector.credential.paste.candidate import Candidate
from inspector.credential.text import base64_text, shapes
from inspector.credential.text.breaks import Break
from inspector.credential.text.json_text import parse
from inspector.credential.text.message import Message, message
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern
from inspector.credential.text.visible import named
from inspector.records import record

Locate = Callable[[int | None], int | None]

_NOT_BASE64 = message("Text", "`{character}` at character {place} is not a valid Base64 character.")
_CUT = message("Text", "Truncated: Base64 ends mid-group after {count} characters.")
_GAP = message(
    "Text", "Characters are missing in the middle: the end is there, but the length is impossible for Base64."
)
_NO_FIELD = message("Text", "It is a JSON document, but no field of it holds a credential.")
_NOT_JSON = message("Text", "It begins like a JSON document but is not valid JSON.")
_DOCUMENT_ENDED = message("Text", "Truncated: the JSON document ends after {count} characters.")
_HEAD = message("Text", "Its beginning is missing: it starts inside the wrapper.")
_NO_HEAD = message("Text", "Its beginning is missing: the header is not there.")
_PART_OF_HEAD = message("Text", "Its beginning is missing: the header is not whole.")
_CASE = message("Text", "All letters are {case}: Base64 needs both, and the original cannot be found again.")
_UPPER, _LOWER = message("Text", "upper case"), message("Text", "lower case")
_WRAPPER_FORMS = {
    (True, False): message("Repair", "the URL-safe alphabet of Base64 in the wrapper"),
    (False, True): message("Repair", "a wrapper without the `=` at its end"),
    (True, True): message("Repair", "the URL-safe alphabet of Base64 in the wrapper, and no `=` at its end"),
    (False, False): message("Repair", "an unusual end of the Base64 text of the wrapper"),
}
"""By whether the alphabet is another one, and whether the padding differs; as for the JWT below."""
_TOO_MANY = message("Repair", "a wrapper with too many `=` at its end")
_JWT_FORMS = {
    (True, False): message("Repair", "the standard alphabet of Base64 in the JWT"),
    (False, True): message("Repair", "padding (`=`) in the JWT"),
    (True, True): message("Repair", "the standard alphabet of Base64 and padding (`=`) in the JWT"),
    (False, False): message("Repair", "an unusual form of Base64 in the JWT"),
}
_RAW = message("Repair", "all of it")
_INNER = message("Repair", "inside the wrapper")


@record(frozen=True, slots=True)
class Unwrapped:
    """What was found inside a candidate, as far as it goes."""

    candidate: Candidate
    envelope: Envelope | None = None
    token: Token | None = None
    breaks: tuple[Break, ...] = ()
    json_text: str | None = None
    wrapped: bool = False
    to_text: Locate = field(default=lambda offset: offset)
    """From an offset in ``json_text`` to one in the candidate's text."""


def unwrap(candidate: Candidate) -> Unwrapped:
    """Take a candidate apart. Never raises."""
    text = candidate.text.text
    if text[:1] in ("{", "["):
        return _raw(candidate) if '"api_key"' in text else _document(candidate)
    if "." in text and not _wrapped_with_noise(text):
        return _bare(candidate)
    return _wrapper(candidate)


def changed_case(text: str) -> bool:
    """Whether a credential was upper- or lower-cased as a whole."""
    one_case = text.isupper() or text.islower()
    return len(text) > 40 and one_case and text[:3].lower() == "eyj" and bool(_BODY.fullmatch(text))


_BODY = pattern(r"[A-Za-z0-9+/_.=-]+")
_PARTIAL = {name: pattern(rf'"{name}"\s*:\s*"([^"\\]*)("?)') for name in ("endpoint", "api_key")}


def _wrapped_with_noise(text: str) -> bool:
    """A wrapper in which a dot is the one wrong character, rather than a JWT."""
    head = text.partition(".")[0]
    return len(head) > 60 and looks_like_envelope(base64_text.decode(head)[0].decode("utf-8", "replace"))


def _raw(candidate: Candidate) -> Unwrapped:
    envelope, breaks = unwrap_json(candidate.text.text)
    repaired = candidate.repaired(candidate.text, "repair.raw-json", _RAW)
    return _with_token(repaired, envelope, breaks, candidate.text.text, lambda offset: offset)


def _document(candidate: Candidate) -> Unwrapped:
    """JSON in which no credential was found."""
    text = candidate.text.text
    parsed = parse(text)
    if parsed.mistake == "ended":
        found = Break(
            "form.truncated", "json", _DOCUMENT_ENDED.of(count=len(text)), candidate.text.at(len(text))
        )
    elif parsed.mistake is not None:
        found = Break("form.json", "json", _NOT_JSON, candidate.text.at(parsed.offset))
    else:
        found = Break("form.field-missing", "json", _NO_FIELD, None)
    return Unwrapped(candidate, breaks=(found,))


def _bare(candidate: Candidate) -> Unwrapped:
    candidate = _url_safe(candidate)
    text = candidate.text.text
    token = read_token(text)
    breaks = tuple(_placed(each, candidate.text.at) for each in token.breaks)
    headless = token.header is None or "alg" not in token.header
    damaged = text.startswith("e") and any(_is_inside(each, token) for each in token.breaks)
    if not damaged and (
        (token.header is None and token.claims is not None) or (headless and _is_payload(token))
    ):
        there = token.header is None and bool(token.segments[0])
        first = Break("form.head-missing", "jwt", _PART_OF_HEAD if there else _NO_HEAD, candidate.text.at(0))
        breaks = (first,)
    if changed_case(text):
        breaks = (_case(candidate),)
    return Unwrapped(candidate, None, token, breaks)


def _url_safe(candidate: Candidate) -> Candidate:
    """A whole JWT in the other alphabet of base64, or padded, written as RFC 7515 has it."""
    text, written = candidate.text, as_base64url(candidate.text.text)
    if written == text.text or "=" in written or not shapes.is_token(text.text):
        return candidate
    origin = text.without(lambda character: character == "=").origin
    return candidate.repaired(OffsetText(written, origin), "repair.base64-variant", _jwt_form(text.text))


def _jwt_form(text: str) -> Message:
    """How a JWT differs from the form that RFC 7515 has."""
    return _JWT_FORMS["+" in text or "/" in text, "=" in text]


def _is_inside(each: Break, token: Token) -> bool:
    """Whether a character in the middle of the header is wrong: then the header is damaged, not missing."""
    return each.code == "form.jwt-header" and 0 < (each.offset or 0) < len(token.segments[0].rstrip("="))


def _is_payload(token: Token) -> bool:
    """Whether what stands first is a payload: then the header was cut away with its dot."""
    return token.header_text is not None and any(
        f'"{name}"' in token.header_text for name in ("sub", "exp", "ver", "jti")
    )


def _wrapper(candidate: Candidate) -> Unwrapped:
    text = candidate.text.text
    if changed_case(text):
        return Unwrapped(candidate, breaks=(_case(candidate),))
    raw, wrong = base64_text.decode(text)
    to_text = _from_json_to_base64(raw)
    envelope, breaks, json_text = unwrap_bytes(raw)
    broken = _base64_break(candidate, wrong)
    if json_text is None or not looks_like_envelope(json_text):
        return _no_wrapper(candidate, raw, broken, breaks, to_text)
    if not broken and not breaks and base64_text.canonical(raw) != text:
        form = _WRAPPER_FORMS["-" in text or "_" in text, len(text) % 4 > 0]
        if text.count("=") > base64_text.canonical(raw).count("="):
            form = _TOO_MANY
        candidate = candidate.repaired(candidate.text, "repair.base64-variant", form)
    if broken:
        envelope, breaks = envelope or None, broken if envelope is None else (*broken, *breaks)
    return _with_token(candidate, envelope, breaks, json_text, to_text)


def _no_wrapper(
    candidate: Candidate, raw: bytes, broken: tuple[Break, ...], breaks: tuple[Break, ...], to_text: Locate
) -> Unwrapped:
    text = candidate.text.text
    if raw[:1] == b"{":
        whole = any(each.code == "form.field-missing" for each in breaks)
        if not whole or b'"alg"' in raw:
            return _bare(candidate)
    elif shapes.is_tail(text):
        return Unwrapped(
            candidate, breaks=(Break("form.head-missing", "base64", _HEAD, candidate.text.at(0)),)
        )
    if broken and (broken[0].code == "form.base64" or text.startswith("eyJ")):
        return Unwrapped(candidate, breaks=broken)
    return Unwrapped(
        candidate, breaks=tuple(_placed(b, lambda o: candidate.text.at(to_text(o))) for b in breaks)
    )


def _base64_break(candidate: Candidate, wrong: int | None) -> tuple[Break, ...]:
    if wrong is None:
        return ()
    text = candidate.text
    at = text.at(wrong)
    if wrong < len(text.text.rstrip("=")):
        detail = _NOT_BASE64.of(character=named(text.text[wrong]), place=(at or 0) + 1)
        return (Break("form.base64", "base64", detail, at),)
    cut = _GAP if text.text.endswith("=") else _CUT.of(count=wrong)
    return (Break("form.truncated", "base64", cut, at),)


def _with_token(
    candidate: Candidate,
    envelope: Envelope | None,
    breaks: tuple[Break, ...],
    json_text: str,
    to_text: Locate,
) -> Unwrapped:
    def locate(offset: int | None) -> int | None:
        return candidate.text.at(to_text(offset))

    placed = [each if each.layer == "base64" else _placed(each, locate) for each in breaks]
    envelope = envelope or _partial(json_text)
    token = None
    if envelope is not None and envelope.token:
        inner = _unwrap_twice(envelope)
        if inner is not None:
            candidate = candidate.repaired(candidate.text, "repair.double-base64", _INNER)
            envelope, placed = inner, [each for each in placed if each.code != "form.field-missing"]
        held = envelope.token or ""
        written = as_base64url(held)
        if written != held and shapes.is_token(held):
            candidate = candidate.repaired(candidate.text, "repair.base64-variant", _jwt_form(held))
            envelope = replace(envelope, token=written)
        token = read_token(envelope.token or "")
        at = envelope.token_at
        cut_short = any(each.code in ("form.truncated", "form.base64") for each in placed)
        damaged = any(each.code == "form.json" for each in placed)  # the token was read up to there only
        inside = (
            () if cut_short else [b for b in token.breaks if not (damaged and b.code == "form.truncated")]
        )
        placed += [
            _placed(each, lambda o: None if at is None or o is None else locate(at + o)) for each in inside
        ]
    return Unwrapped(candidate, envelope, token, tuple(placed), json_text, True, to_text)


def _unwrap_twice(envelope: Envelope) -> Envelope | None:
    """The wrapper inside a wrapper, which some programs make by wrapping what an SDK had wrapped already."""
    if envelope.token is None or not shapes.is_wrapper(envelope.token):
        return None
    inner, _, _ = unwrap_bytes(base64_text.decode(envelope.token)[0])
    return replace(inner, token_at=None) if inner is not None else None


def _partial(json_text: str) -> Envelope | None:
    """The fields of a wrapper whose JSON is broken, as far as they go."""
    values = {name: shape.search(json_text) for name, shape in _PARTIAL.items()}
    endpoint, token = values["endpoint"], values["api_key"]
    if endpoint is None and token is None:
        return None
    whole = endpoint[1] if endpoint is not None and endpoint[2] else None
    return Envelope(json_text, whole, token[1] if token else None, token.start(1) if token else None)


def _from_json_to_base64(raw: bytes) -> Locate:
    mark = 3 if raw[:3] == b"\xef\xbb\xbf" else 0
    if raw.isascii():
        return lambda offset: None if offset is None else (offset + mark) * 4 // 3
    text = raw.decode("utf-8", "replace")
    return lambda offset: (
        None if offset is None else (len(text[:offset].encode("utf-8", "replace")) + mark) * 4 // 3
    )


def _placed(each: Break, locate: Locate) -> Break:
    return replace(each, offset=locate(each.offset))


def _case(candidate: Candidate) -> Break:
    words = _UPPER if candidate.text.text.isupper() else _LOWER
    return Break("form.case-changed", "text", _CASE.of(case=words), candidate.text.at(0))
