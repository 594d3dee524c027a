"""A piece of text on its way to being a credential, with what was forgiven so far."""

from __future__ import annotations

from dataclasses import replace

from inspector.credential.model.inspection import Repair
from inspector.credential.model.unset import Unset
from inspector.credential.text.message import Message
from inspector.credential.text.offset_text import OffsetText
from inspector.records import record


@record(frozen=True, slots=True)
class Candidate:
    """The text left, the repairs that led to it in their order, and what stood beside it."""

    text: OffsetText
    repairs: tuple[Repair, ...] = ()
    endpoint: str | None = None
    """A host given beside the credential."""
    refresh: str | None = None
    """A refresh token given beside it."""
    variable: str | None = None
    """Name of the variable, profile or JSON path it stood in."""
    value: str | None = None
    """What the variable or field of a document holds, before further repairs; ``None`` outside documents."""
    is_setting: bool = False
    """It stood in a line of settings, such as a file of environment variables has them."""
    is_document: bool = False
    """What the variable of a key holds is a whole JSON document, which the credential is a field of."""
    is_refresh: bool = False
    """It stood in a field for refresh tokens."""
    paired_by: Message | None = None
    """What made the host beside it its endpoint."""
    derived_by: Message | None = None
    """Of an endpoint that the text does not name: what it was derived from."""
    host_placeholder: str | None = None
    """What stands in place of the endpoint that belongs to it."""
    commented_host: str | None = None
    """The endpoint that is commented out, where it has no other one."""
    places: tuple[str, ...] = ()
    """The names of the other places where the same credential stands."""
    overridden: tuple[Message, ...] = ()
    """What another setting of the same name means for it or for its endpoint."""
    unset: tuple[Unset, ...] = ()
    """What keeps programs from finding it, or its endpoint, where it is set."""
    hidden_by: Message | None = None
    """What wins over it in the same file, whatever its name is."""
    commented: bool = False
    """It stands in a setting that is commented out."""
    sealed: str | Message | None = None
    """The system that encrypted the value."""

    mended: str | None = None
    """The whole text with the credential in its own variable, where it stands in another one's."""

    def without(self, code: str) -> Candidate:
        """Return this candidate without the repairs of this code."""
        return replace(self, repairs=tuple(each for each in self.repairs if each.code != code))

    def repaired(self, text: OffsetText, code: str, place: Message) -> Candidate:
        """The candidate with the text left after one more repair."""
        start = text.at(0) if text.text else self.text.at(0)
        return replace(self, text=text, repairs=(*self.repairs, Repair(code, place, start)))
