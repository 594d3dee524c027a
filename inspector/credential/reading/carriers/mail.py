"""Mails with their headers, by the standard library."""

from __future__ import annotations

import re
from email import message_from_string
from email.errors import MessageError

from inspector.credential.reading.marks import hints
from inspector.credential.reading.model import Field
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

_HEADERS = pattern(r"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n")
_MAIL = pattern(r"^(?:Content-Transfer-Encoding|MIME-Version|Content-Type):", re.MULTILINE | re.IGNORECASE)


def is_mail(raw: str) -> bool:
    """Whether a text is a mail with the headers that say how its parts are encoded."""
    return _MAIL.search(raw[:8_000]) is not None and _HEADERS.match(raw.lstrip()) is not None


def read_mail(text: OffsetText) -> list[Field] | None:
    """A mail with its headers: each part that is text, decoded."""
    raw = text.text
    if not is_mail(raw):
        return None
    try:
        parts = [
            each for each in message_from_string(raw.lstrip()).walk() if each.get_content_maintype() == "text"
        ]
        shown = [_decoded(each) for each in parts]
    except (MessageError, ValueError, LookupError, KeyError, AttributeError):
        return None
    fields = []
    for content in shown:
        if hints(content):
            at = raw.find(content[:40])
            whole = text.cut(at, at + len(content)) if at >= 0 and raw.startswith(content, at) else None
            value = whole or OffsetText(content, [text.at(max(at, 0)) or 0] * len(content))
            fields.append(Field(None, value, (), "", None, given=False))
    return (
        fields[:1]
        if len(fields) == 2 and len(parts) == 2 and parts[1].get_content_subtype() == "html"
        else fields or None
    )


def _decoded(part: object) -> str:
    payload = part.get_payload(decode=True)  # type: ignore[attr-defined]
    charset = part.get_content_charset() or "utf-8"  # type: ignore[attr-defined]
    try:
        return bytes(payload or b"").decode(charset, "replace")
    except LookupError:
        return bytes(payload or b"").decode("utf-8", "replace")
