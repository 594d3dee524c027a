"""What a program gets together with the credential, because no format takes it off the value of a field."""

from __future__ import annotations

import re
from bisect import bisect_left

from inspector.credential.endpoint.endpoint import TRUSTED_DOMAIN
from inspector.credential.paste.candidate import Candidate
from inspector.credential.paste.edge_repairs import strip_quotes
from inspector.credential.reading.model import Field
from inspector.credential.reading.names import key_strength, last, plain
from inspector.credential.reading.steps import strip_bearer
from inspector.credential.text.message import Message
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern
from inspector.credential.text.shapes import is_of_header

_SPACES = " \t\r\n"
_QUOTES, _WORD, _ESCAPE = "repair.quotes", "repair.prefix", "repair.escape"
_NAME, _FIELD, _WRAPPER = "repair.assignment", "repair.json-field", "repair.raw-json"
_DECODED = "repair.not-encoded"
_ASSIGNED = pattern(r"\s*(?:export[ \t]+)?[A-Za-z_][\w.]{0,60}[ \t]*=[ \t]*[\"']?e(?:yJ|yA|wo|w0)")
_ENTITY = pattern(r"&(?:#61|#x3d|#43|#x2b|#47|#x2f|equals|plus|sol);", re.IGNORECASE)
_ESCAPED = pattern(rf"=3D|%(?:3D|2[BF])|\\u00[23][A-F0-9]|{_ENTITY.pattern}", re.IGNORECASE)
"""Characters of Base64 as mails, URLs, JSON or HTML write them."""
_LABEL = pattern(r"[\w ]{1,40}[:\uff1a]\s")
_DOCUMENT = pattern(r"\s*+[\"'`]?\s*+\{\s*+\\?[\"'].*\}\s*+[\"'`]?\s*+", re.DOTALL)
_FOR_ONE = pattern(r"apikey|apitoken|authtoken|momentokey|momentotoken|disposabletoken")
"""In the name of a variable that holds one credential, and no document with several."""
_IS_PARSED = pattern(
    r"JSON\.parse|json[._]loads|json_decode|jq\b|Unmarshal|SecretString|SecretBinary|secret-string"
)
"""A program that takes the document apart, or the store of a cloud, which holds such documents."""
_NONE: frozenset[str] = frozenset()


def value_in(candidate: Candidate, field: Field) -> str | None:
    """Return the value that a program reads, once a field was found in a candidate's text.

    It is the field's, unless the field is the name once more, inside the value of a variable for a key.
    """
    outer, inner = candidate.value, field.value.text
    if not field.given or field.code == "repair.surrounding-text":
        return outer
    if candidate.is_document and field.code == _FIELD:
        return outer
    if " " in (field.name or "").strip() and len(inner.split()) > 2:
        return outer  # words and a colon before words: a sentence, whatever format can be read into it
    nested = outer is not None and "\n" not in outer and _ASSIGNED.match(outer) is not None
    return outer if nested and key_strength((candidate.variable or "").lower()) > 1 else inner


def is_document(candidate: Candidate, field: Field) -> bool:
    """Return whether the variable of a key is set to a text that is JSON, such as a whole secret of a cloud.

    An object of a programming language or of YAML has no quotes around it, and a name and a colon or blank before it.
    """
    if not field.given or not _DOCUMENT.fullmatch(field.value.text):
        return False
    name = last(field.path or field.name or "")
    if not _FOR_ONE.search(plain(name)):
        return False
    text = candidate.text.text
    start = bisect_left(candidate.text.origin, field.value.origin[0])
    before = text[max(0, start - 60) : start].rstrip(" \r\n")
    is_text = field.value.text[0] in "\"'`" or before.endswith(("'", '"', "`", "|", "|-", ">", ">-"))
    is_set = text[:start].endswith("=") and name.isupper()
    return (is_text or is_set) and _IS_PARSED.search(text) is None


def in_field(candidate: Candidate) -> frozenset[str]:
    """Return which repairs of a candidate were needed by the very value that a program reads.

    These are quotes inside the quotes of YAML or JSON, a word such as ``Bearer`` where no header is read, and escapes
    of mails, URLs, JSON or HTML in a value of a text that is not encoded so; and ``Bearer`` in a request to a host of
    Momento's.
    """
    if candidate.is_document and all(repair.code != _WRAPPER for repair in candidate.repairs):
        return frozenset({_FIELD})
    made = {repair.code for repair in candidate.repairs} & {_QUOTES, _WORD, _ESCAPE, _NAME}
    request = frozenset({_WORD}) if _is_for_momento(candidate) else _NONE
    if any(repair.code == _DECODED for repair in candidate.repairs):
        request |= {_DECODED}
    if not made or candidate.value is None:
        return request
    value = Candidate(OffsetText.of(candidate.value.strip(_SPACES)))
    plain = strip_quotes(value) or value
    name = (candidate.variable or "").lower()
    if key_strength(name) > 1 and not is_of_header(name):
        plain = strip_bearer(plain) or plain
    needed = {repair.code for repair in plain.repairs}
    in_form = "&" in _ENTITY.sub("", candidate.value)  # the body of a request: who reads it decodes it
    if candidate.value.startswith("3D") or (_ESCAPED.search(candidate.value) and not in_form):
        needed.add(_ESCAPE)
    if _ASSIGNED.match(candidate.value):
        needed.add(_NAME)
    if _LABEL.match(plain.text.text):
        needed.add(_WORD)
    return frozenset(made & needed) | request


def _is_for_momento(candidate: Candidate) -> bool:
    """Whether a word such as ``Bearer`` stands before the credential in a request to Momento.

    Fact: the header ``authorization`` holds the token alone, without a word before it, over gRPC and over the HTTP API.
    """
    return (
        candidate.endpoint is not None
        and candidate.endpoint.strip().endswith(f".{TRUSTED_DOMAIN}")
        and any(r.code == _WORD and _is_scheme(r.place, candidate) for r in candidate.repairs)
    )


def _is_scheme(place: Message, candidate: Candidate) -> bool:
    """Whether a word before the credential is that of an authorization header; most of them only inside one."""
    word = str(place.values.get("text", "")).lower()
    return "bearer" in str(place).lower() or (
        word in ("basic", "token", "jwt", "apikey", "api-key") and is_of_header(candidate.variable or "")
    )
