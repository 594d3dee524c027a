"""What the readers of formats hand over, and what is left when every carrier is taken off."""

from __future__ import annotations

from enum import Enum, auto

from inspector.credential.paste.candidate import Candidate
from inspector.credential.text.message import Message
from inspector.credential.text.offset_text import OffsetText
from inspector.records import record

Group = tuple[int | str, ...]
"""Objects, sections, rows and commands around a value, outermost first."""


@record(frozen=True, slots=True)
class Field:
    """One value of a document, as a program that reads the format gets it."""

    name: str | None
    """The name next to it; ``None`` for a part of a text that is read by itself."""
    value: OffsetText
    group: Group = ()
    path: str = ""
    """The name with those of the objects around it."""
    code: str | None = None
    """The repair that taking it out is; ``None`` where the carrier belongs to the way of showing it."""
    carrier: str | None = None
    """A word for the command or place it stood in."""
    given: bool = True
    """Whether a program gets exactly this value; otherwise it was only found in a text."""
    encoded: bool = False
    """Whether the format says that the value is base64."""
    sealed: str | Message | None = None
    """The system whose format says that the value is encrypted."""


def part(text: OffsetText) -> Field:
    """A part of a text that is read by itself."""
    return Field(None, text, (), "", None, given=False)


class Role(Enum):
    """What a leaf is."""

    CREDENTIAL = auto()
    PART = auto()
    """Damaged or cut short."""
    HOST = auto()
    NAMED = auto()
    """Under the name of a credential stands something else."""
    OTHER = auto()


@record(frozen=True, slots=True)
class Leaf:
    """A value from which no further carrier can be taken off."""

    candidate: Candidate
    role: Role
    name: str | None
    group: Group
    named_host: bool = False
    """It stands under the name of an endpoint."""
    format: str = ""
    """The format it was read from last."""
