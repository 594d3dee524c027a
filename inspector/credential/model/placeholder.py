"""What stands in the place of a credential."""

from __future__ import annotations

from enum import Enum, auto

from inspector.credential.text.message import Message
from inspector.records import record


class Sort(Enum):
    """What a placeholder is, which says what to do about it."""

    REFERENCE = auto()
    MASK = auto()
    ENCRYPTED = auto()
    NOTHING = auto()
    """The word of a language for no value."""
    TEMPLATE = auto()
    """Words such as ``YOUR_API_KEY``."""


@record(frozen=True, slots=True)
class Placeholder:
    """A placeholder and the system behind it; ``by`` is its name, empty where none can be named."""

    sort: Sort
    by: str | Message = ""
