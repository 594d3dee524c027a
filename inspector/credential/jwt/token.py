"""Decode a JWT without verifying it, each segment separately, so that one broken segment does not hide the others.

PyJWT rejects much that must be shown (``crit``, an unusual ``kid``, arrays, white space); the tests compare with PyJWT
where it accepts a token. Sources: RFC 7515, RFC 7518 section 3 (signature lengths), RFC 8725.
"""

from __future__ import annotations

from typing import Any

from inspector.credential.text import base64_text
from inspector.credential.text.breaks import Break
from inspector.credential.text.json_text import Members, parse, plain_object
from inspector.credential.text.message import Message, message
from inspector.credential.text.visible import named
from inspector.records import record

SEGMENTS = 3
SIGNATURE_BYTES: dict[str, tuple[int, ...]] = {
    "HS256": (32,),
    "HS384": (48,),
    "HS512": (64,),
    "RS256": (128, 256, 384, 512),
    "RS384": (128, 256, 384, 512),
    "RS512": (128, 256, 384, 512),
    "PS256": (128, 256, 384, 512),
    "PS384": (128, 256, 384, 512),
    "PS512": (128, 256, 384, 512),
    "ES256": (64,),
    "ES384": (96,),
    "ES512": (132,),
    "EdDSA": (64, 114),
}
"""Bytes of a signature by algorithm. RSA signatures are as long as the key, 1024 to 4096 bits."""

_SEGMENT_COUNT = message("JWT", "A JWT has three parts separated by dots. This one has {count}.")
_ENCRYPTED = message(
    "JWT", "Five parts separated by dots: an encrypted token (JWE), which Momento does not use."
)
_NOT_BASE64 = message("JWT", "`{character}` in the {segment} is not a valid Base64URL character.")
_CUT = message("JWT", "Truncated: the Base64 of the {segment} ends mid-group.")
_NOT_UTF8 = message("JWT", "The {segment} is not UTF-8.")
_NOT_JSON = message("JWT", "The {segment} is not JSON from its decoded character {place} on.")
_ENDED = message("JWT", "Truncated: the {segment} ends after {count} decoded characters.")
_DEEP = message("JWT", "The {segment} has too many levels for a credential.")
_NOT_OBJECT = message("JWT", "The {segment} is JSON, but not an object.")
_TWICE = message(
    "JWT", "`{name}` occurs twice in the {segment}. Parsers use the last value; the first is `{first}`."
)
_NO_SIGNATURE = message("JWT", "The signature is empty.")
_SIGNATURE_LENGTH = message(
    "JWT", "The signature has {count} bytes instead of the {expected} bytes of {algorithm}."
)
_NO_ALGORITHM = message("JWT", "The header names no algorithm.")
_ALGORITHM_NONE = message("JWT", "The algorithm is none: the token is not signed.")
_ALGORITHM = message("JWT", "The service does not accept the algorithm `{algorithm}`.")

SEGMENT_NAMES: dict[str, Message] = {
    "header": message("JWT", "header"),
    "payload": message("JWT", "payload"),
    "signature": message("JWT", "signature"),
}


@record(frozen=True, slots=True)
class Token:
    """A JWT as far as it could be decoded. Offsets in ``breaks`` refer to ``text``."""

    text: str
    segments: tuple[str, ...]
    header: dict[str, Any] | None
    claims: dict[str, Any] | None
    header_text: str | None
    payload_text: str | None
    breaks: tuple[Break, ...]


def read_token(text: str) -> Token:
    """Decode a JWT. Never raises; what cannot be decoded is ``None`` and has an entry in ``breaks``."""
    segments = tuple(text.split(".", SEGMENTS + 3))
    whole = _whole(text, segments) if len(segments) == SEGMENTS else None
    if whole is not None:
        return whole
    breaks: list[Break] = []
    if len(segments) != SEGMENTS:
        breaks.append(_wrong_count(text, segments))
        if len(segments) == 1 and not text.startswith(("eyJ", "e30")):
            return Token(text, segments, None, None, None, None, tuple(breaks))
    header_text, header = _object(segments, 0, "header", breaks)
    payload_text, claims = _object(segments, 1, "payload", breaks)
    if header is not None:
        _check_algorithm(header, len(segments[0]), breaks)
    if len(segments) == SEGMENTS:
        _check_signature(segments, header, breaks)
    if any(each.code == "form.truncated" for each in breaks):
        breaks = [each for each in breaks if each.code != "form.jwt-segments"]
    return Token(text, segments, header, claims, header_text, payload_text, tuple(breaks))


def _whole(text: str, segments: tuple[str, ...]) -> Token | None:
    """A token in which nothing is broken: most are, and need no search for breaks."""
    (header_raw, wrong), (payload_raw, bad), (signature, odd) = map(base64_text.decode, segments)
    if wrong is not None or bad is not None or odd is not None:
        return None
    try:
        header_text, payload_text = header_raw.decode("utf-8"), payload_raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    header, claims = plain_object(header_text), plain_object(payload_text)
    algorithm = header.get("alg") if header is not None else None
    if claims is None or type(algorithm) is not str:
        return None
    if len(signature) not in SIGNATURE_BYTES.get(algorithm, ()):
        return None
    return Token(text, segments, header, claims, header_text, payload_text, ())


def as_base64url(text: str) -> str:
    """A JWT's segments in the alphabet of RFC 7515, section 2, and without padding."""
    if "+" not in text and "/" not in text and "=" not in text:
        return text
    return ".".join(part.rstrip("=").translate(_URL_SAFE) for part in text.split("."))


_URL_SAFE = str.maketrans("+/", "-_")


def _wrong_count(text: str, segments: tuple[str, ...]) -> Break:
    encrypted = len(segments) == SEGMENTS + 2
    detail = _ENCRYPTED if encrypted else _SEGMENT_COUNT.of(count=len(segments))
    at = len(text) if len(segments) < SEGMENTS else len(".".join(segments[:SEGMENTS]))
    return Break("form.jwt-segments", "jwt", detail, at)


def _object(
    segments: tuple[str, ...], index: int, name: str, breaks: list[Break]
) -> tuple[str | None, dict[str, Any] | None]:
    if index >= len(segments):
        return None, None
    start = sum(len(part) + 1 for part in segments[:index])
    text, found = _decoded(segments[index], name, last=index == len(segments) - 1)
    value = None
    if text is not None and found is None:
        value, found = _parsed(text, name, last=index == len(segments) - 1)
    if found is not None:
        breaks.append(Break(found.code, found.layer, found.detail, start + (found.offset or 0)))
    return text, value


def _decoded(segment: str, name: str, *, last: bool) -> tuple[str | None, Break | None]:
    raw, wrong = base64_text.decode(segment)
    words = SEGMENT_NAMES[name]
    if wrong is not None and wrong < len(segment):
        detail = _NOT_BASE64.of(segment=words, character=named(segment[wrong]))
        return raw.decode("utf-8", "replace"), Break(f"form.jwt-{name}", name, detail, wrong)
    if wrong is not None:
        code = "form.truncated" if last else f"form.jwt-{name}"
        return raw.decode("utf-8", "replace"), Break(code, name, _CUT.of(segment=words), wrong)
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError as error:
        detail = _NOT_UTF8.of(segment=words)
        return raw.decode("utf-8", "replace"), Break(f"form.jwt-{name}", name, detail, error.start * 4 // 3)


def _parsed(text: str, name: str, *, last: bool) -> tuple[dict[str, Any] | None, Break | None]:
    parsed = parse(text)
    words, code = SEGMENT_NAMES[name], f"form.jwt-{name}"
    if isinstance(parsed.value, Members):
        return parsed.value, _twice(parsed.value, name)
    if isinstance(parsed.value, dict):
        return parsed.value, None
    place = len(text[: parsed.offset or 0].encode()) * 4 // 3
    if parsed.mistake == "ended":
        return None, Break(
            "form.truncated" if last else code, name, _ENDED.of(segment=words, count=len(text)), place
        )
    if parsed.mistake == "deep":
        return None, Break(code, name, _DEEP.of(segment=words), place)
    if parsed.mistake:
        return None, Break(code, name, _NOT_JSON.of(segment=words, place=(parsed.offset or 0) + 1), place)
    return None, Break(code, name, _NOT_OBJECT.of(segment=words), 0)


def _twice(members: Members, name: str) -> Break:
    repeated = members.repeated[0]
    first = next(value for key, value in members.pairs if key == repeated)
    shown = "\u2026" if repeated == "p" else str(first)[:80]
    detail = _TWICE.of(name=repeated, segment=SEGMENT_NAMES[name], first=shown)
    return Break("form.jwt-duplicate-key", name, detail, 0)


def _check_algorithm(header: dict[str, Any], end: int, breaks: list[Break]) -> None:
    algorithm = header.get("alg")
    if algorithm is None:
        breaks.append(Break("form.jwt-algorithm", "header", _NO_ALGORITHM, end))
    elif str(algorithm).lower() == "none":
        breaks.append(Break("form.jwt-algorithm", "header", _ALGORITHM_NONE, end))
    elif not isinstance(algorithm, str) or algorithm not in SIGNATURE_BYTES:
        detail = _ALGORITHM.of(algorithm=str(algorithm)[:40])
        breaks.append(Break("form.jwt-algorithm", "header", detail, end))


def _check_signature(segments: tuple[str, ...], header: dict[str, Any] | None, breaks: list[Break]) -> None:
    start = len(segments[0]) + len(segments[1]) + 2
    raw, wrong = base64_text.decode(segments[2])
    name = SEGMENT_NAMES["signature"]
    if not segments[2]:
        breaks.append(Break("form.jwt-signature", "signature", _NO_SIGNATURE, start))
        return
    if wrong is not None and wrong < len(segments[2]):
        detail = _NOT_BASE64.of(segment=name, character=named(segments[2][wrong]))
        breaks.append(Break("form.jwt-signature", "signature", detail, start + wrong))
        return
    algorithm = header.get("alg") if header else None
    expected = SIGNATURE_BYTES.get(algorithm) if isinstance(algorithm, str) else None
    if expected and len(raw) not in expected:
        shown = " / ".join(map(str, expected))
        detail = _SIGNATURE_LENGTH.of(count=len(raw), algorithm=str(algorithm), expected=shown)
        breaks.append(Break("form.jwt-signature", "signature", detail, start + len(segments[2])))
