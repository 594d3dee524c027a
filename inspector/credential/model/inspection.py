"""The shape of an inspection: one frozen value that every page shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from inspector.credential.endpoint.endpoint import Endpoint
from inspector.credential.model.expiry import Expiry
from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.rules import Permissions
from inspector.credential.text.breaks import Break
from inspector.credential.text.message import Message
from inspector.credential.text.secret import Secret
from inspector.credential.text.shapes import as_name


@dataclass(frozen=True, slots=True)
class Source:
    """Where the text came from: a file's name (never its folder) and the variable, profile or path in it.

    Both are shown everywhere; one that is a credential itself is withheld.
    """

    name: str | None = None
    variable: str | None = None

    def __post_init__(self) -> None:
        for each in ("name", "variable"):
            text = getattr(self, each)
            if text is not None:
                object.__setattr__(self, each, as_name(text))


@dataclass(frozen=True, slots=True)
class Claim:
    """One member of a JWT's header or payload, as it stands there."""

    name: str
    value: str
    """JSON text of the value, bounded; for display it still has to be made visible."""
    meaning: Message | None


@dataclass(frozen=True, slots=True)
class Repair:
    """Something that was forgiven, which the SDKs may not forgive."""

    code: str
    place: Message
    """Where in the pasted text, in words."""
    offset: int | None = None


class PartRole(StrEnum):
    """What a stretch of a layer is; the Raw page colours the same role alike in every layer."""

    PLAIN = "plain"
    REMOVED = "removed"
    ENDPOINT = "endpoint"
    HEADER = "header"
    PAYLOAD = "payload"
    SIGNATURE = "signature"
    ENVELOPE = "envelope"


@dataclass(frozen=True, slots=True)
class Part:
    """Characters ``start`` to ``end`` of a layer's text."""

    start: int
    end: int
    role: PartRole


@dataclass(frozen=True, slots=True)
class Layer:
    """One step of the unwrapping: pasted, repaired, base64, JSON, JWT segments."""

    title: Message
    text: Secret
    parts: tuple[Part, ...] = ()
    break_at: int | None = None


@dataclass(frozen=True, slots=True)
class Inspection:
    """Everything a text says about itself.

    Decoded, not verified: nobody but the service can check a signature.
    """

    kind: Kind
    version: int | None
    why: Message
    """Why it is this kind."""
    pasted: Secret
    """The text as it came, bounded."""
    credential: Secret | None
    """What an SDK would take, after the repairs."""
    token: Secret | None
    """The inner JWT: what goes into the ``authorization`` metadata."""
    refresh_token: Secret | None
    endpoint: Endpoint | None
    header: dict[str, Any] | None
    claims: dict[str, Any] | None
    header_rows: tuple[Claim, ...]
    claim_rows: tuple[Claim, ...]
    expiry: Expiry
    permissions: Permissions
    subject: str | None = None
    repairs: tuple[Repair, ...] = ()
    breaks: tuple[Break, ...] = ()
    facts: dict[str, Any] = field(default_factory=dict)
    """What the diagnosis needs beyond this, by name."""
    source: Source = Source()
    unfold_layers: Callable[[], tuple[Layer, ...]] = field(default=tuple, repr=False, compare=False)

    reported_fingerprint: str | None = None
    """The fingerprint in a colleague's report, which is all of the secret that is known here."""

    @property
    def layers(self) -> tuple[Layer, ...]:
        """The steps of the unwrapping, made when asked for: few readers of an inspection look at them."""
        return self.unfold_layers()

    def fingerprint(self) -> str | None:
        """A short hash of the inner token, equal for every wrapping of the same one."""
        kept = self.token or self.credential
        return kept.fingerprint() if kept else self.reported_fingerprint
