"""Values of the program in a form that can be compared: every public field, and a short hash of them."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from enum import Enum
from typing import Any

from inspector.credential.model.inspection import Inspection
from inspector.credential.text.message import Message
from inspector.credential.text.secret import Secret


def shown(value: Any) -> Any:
    """A value of the program as JSON has it, with every public field."""
    if isinstance(value, Secret):
        return f"secret {value.reveal()}"
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Message):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in dataclasses.fields(value) if not field.name.startswith("unfold")]
        told = {name: shown(getattr(value, name)) for name in names}
        if told.get("wrong_call", value) is None:
            del told["wrong_call"]  # few texts have one
        if told.get("unset") == []:
            del told["unset"]
        if isinstance(value, Inspection):
            told |= {"layers": shown(value.layers), "rows": shown([value.header_rows, value.claim_rows])}
        return told
    if isinstance(value, dict):
        return {str(name): shown(held) for name, held in value.items()}
    if isinstance(value, list | tuple):
        return [shown(each) for each in value]
    if isinstance(value, set | frozenset):
        return sorted(str(each) for each in value)
    return value if isinstance(value, str | int | float | bool) or value is None else repr(value)


def digest(value: object) -> str:
    """Eight characters that change with the value."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode("utf-8", "replace")).hexdigest()[:8]
