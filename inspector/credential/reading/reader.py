"""Messy text to candidates: found, explained, paired, chosen. The one door of this folder."""

from __future__ import annotations

from inspector.credential.paste.candidate import Candidate
from inspector.credential.text import shapes
from inspector.credential.text.offset_text import OffsetText

LARGEST = 65_536
"""Characters that are looked at closely; no credential has more than a few thousand."""


def unfold(text: str, *, as_document: bool = False) -> tuple[Candidate, ...]:
    """The candidates in a text, at least one; those that are credentials, or else what comes closest to one.

    In a document (a file) the line break at its end belongs to the format and is no repair.
    """
    bare = text.rstrip("\r\n") if as_document else text
    if is_plain(bare):
        return (Candidate(OffsetText.of(text).cut(0, len(bare))),)
    from inspector.credential.reading.choice import candidates  # noqa: PLC0415 - a plain credential needs none of it

    return candidates(text, as_document=as_document)


def is_plain(text: str) -> bool:
    """Whether a text is one credential and nothing else: the usual paste."""
    half = len(text) // 2
    return shapes.is_credential(text) and text[:half] != text[half:] and not text.endswith(("_", "-", "*"))
