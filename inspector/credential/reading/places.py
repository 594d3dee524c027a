"""Where a value stood, in words."""

from __future__ import annotations

from inspector.credential.reading.model import Field
from inspector.credential.text import shapes
from inspector.credential.text.message import Message, message
from inspector.credential.text.offset_text import OffsetText

_FIELD = message("Repair", "in the field {name}")
_VARIABLE = message("Repair", "in {name}")
_BEFORE = message("Repair", "`{text}` before the credential")
_COMMAND = message("Repair", "in the command {name}")
IN_URL = message("Repair", "in a URL")
_AMONG = message("Repair", "among other text, from character {place} on")


def place_of(field: Field, value: OffsetText) -> Message:
    """The place of the repair that taking the value out is."""
    if field.code == "repair.json-field":
        return _FIELD.of(name=shapes.as_name(field.path or "-"))
    if field.code == "repair.command":
        return IN_URL if field.carrier == "URL" else _COMMAND.of(name=shapes.as_name(field.carrier or "-"))
    if field.code == "repair.prefix":
        return _BEFORE.of(text=shapes.as_name((field.carrier or field.name or "").rstrip(":")) + ":")
    if field.code == "repair.surrounding-text":
        return _AMONG.of(place=(value.at(0) or 0) + 1)
    return _VARIABLE.of(name=shapes.as_name(field.path or field.name or "-"))
