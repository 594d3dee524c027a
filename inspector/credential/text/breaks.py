"""Where a credential stops being one."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.credential.text.message import Message


@dataclass(frozen=True, slots=True)
class Break:
    """Where the credential stops being one."""

    code: str
    """A ``form.*`` code of the diagnosis."""
    layer: str
    """``text``, ``base64``, ``json``, ``jwt``, ``header``, ``payload`` or ``signature``."""
    detail: Message
    offset: int | None = None
    """In the pasted text, in characters; ``None`` where no place can be named."""
