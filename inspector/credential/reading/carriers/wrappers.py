"""Wrappers of version 1 that stand in a text as plain JSON."""

from __future__ import annotations

from inspector.credential.jwt.token import read_token
from inspector.credential.reading.model import Field
from inspector.credential.text import shapes
from inspector.credential.text.offset_text import OffsetText


def read(text: OffsetText) -> list[Field] | None:
    """The wrappers in a text; ``None`` where there is none."""
    found = [
        m.span() for m in shapes.RAW.finditer(text.text) if shapes.is_raw_wrapper(m[0]) and not _is_pair(m[0])
    ]
    return [
        Field(None, text.cut(*span), (), "", "repair.surrounding-text", given=False) for span in found
    ] or None


def _is_pair(wrapper: str) -> bool:
    """Whether a version 2 key stands beside its endpoint, which is no wrapper."""
    token = shapes.JWT.search(wrapper)
    claims = read_token(token[0]).claims if token else None
    return bool(claims and claims.get("t") == "g")
