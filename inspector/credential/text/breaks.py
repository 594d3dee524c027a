"""Breaks: where a text cannot be decoded as a credential."""

from __future__ import annotations

from inspector.credential.text.message import Message
from inspector.records import record


@record(frozen=True, slots=True)
class Break:
    """A place where a text cannot be decoded as a credential."""

    code: str
    """A ``form.*`` code of the diagnosis."""
    layer: str
    """``text``, ``base64``, ``json``, ``jwt``, ``header``, ``payload`` or ``signature``."""
    detail: Message
    offset: int | None = None
    """Offset in the pasted text, in characters; ``None`` when it is unknown."""
