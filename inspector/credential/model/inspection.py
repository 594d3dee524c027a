"""The result of inspecting a text: one frozen value that all pages show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from enum import StrEnum
from typing import Any

from inspector.credential.endpoint.endpoint import Endpoint
from inspector.credential.model.expiry import Expiry
from inspector.credential.model.kinds import Kind
from inspector.credential.model.placeholder import Sort
from inspector.credential.model.prediction import SdkCheck, WrongCall
from inspector.credential.model.unset import Unset
from inspector.credential.permissions.rules import Permissions, PermissionState
from inspector.credential.text.breaks import Break
from inspector.credential.text.message import Message, message
from inspector.credential.text.secret import Secret
from inspector.credential.text.shapes import as_name
from inspector.records import record

TYPE_CHECKING = False
if TYPE_CHECKING:  # few inspections have one of these, and the start of a report waits for each module
    from inspector.credential.error_text.model import ErrorText
    from inspector.credential.model.key_info import KeyInfo
    from inspector.credential.model.observation import Observation

COMMENTED = message("Source", "It is commented out: no program reads it.")


@record(frozen=True, slots=True)
class FilePlace:
    """Where a file is, so that it can be read again or changed. Only views that do so show it."""

    path: str
    profile: str | None = None
    """The profile of Momento's command line that was read, if not the whole file."""


@record(frozen=True, slots=True)
class Source:
    """The source of a text: the file's name (never its folder) and the variable, profile or path in the file.

    Both are shown in many places, so a name that is itself a credential is withheld.
    """

    name: str | None = None
    variable: str | None = None
    file: FilePlace | None = field(default=None, repr=False, compare=False)
    """Where the file is; ``None`` for text that was pasted."""

    def __post_init__(self) -> None:
        for each in ("name", "variable"):
            text = getattr(self, each)
            if text is not None:
                object.__setattr__(self, each, as_name(text))

    def label(self) -> str:
        """Return file and variable, or what is known of them; empty for pasted text without a name."""
        return " / ".join(part for part in (self.name, self.variable) if part)


@record(frozen=True, slots=True)
class Claim:
    """One member of a JWT's header or payload."""

    name: str
    value: str
    """The value as JSON text of limited length. Use ``visible()`` to display it."""
    meaning: Message | None


Rows = tuple[Claim, ...]


NORMAL_IN_FILES = frozenset({"repair.json-field", "repair.assignment"})
"""Repairs that say only where in a file the credential stands."""


@record(frozen=True, slots=True)
class Repair:
    """A correction made to the pasted text. The SDKs may reject the text without it."""

    code: str
    place: Message
    """Where it was made in the pasted text, as a sentence."""
    offset: int | None = None


class PartRole(StrEnum):
    """The meaning of a part of a layer. The Raw page uses one colour for a role in all layers."""

    PLAIN = "plain"
    REMOVED = "removed"
    ENDPOINT = "endpoint"
    HEADER = "header"
    PAYLOAD = "payload"
    SIGNATURE = "signature"
    ENVELOPE = "envelope"


@record(frozen=True, slots=True)
class Part:
    """Characters ``start`` to ``end`` (exclusive) of a layer's text. A removed part may lie inside another one."""

    start: int
    end: int
    role: PartRole


@record(frozen=True, slots=True)
class Layer:
    """One step of decoding: pasted text, repaired text, Base64, JSON, JWT segments."""

    title: Message
    text: Secret
    parts: tuple[Part, ...] = ()
    break_at: int | None = None


@record(frozen=True, slots=True)
class Facts:
    """How a text was read: what the diagnosis, the report and the SDKs' answers need and no page shows."""

    wrapped: bool = False
    """Whether the JWT stood in a wrapper, the Base64 text that also holds the endpoint."""
    repaired: Secret | None = None
    """The text after the repairs. It may be a secret even where nothing could be decoded."""
    mended: Secret | None = None
    """The whole text with the credential in its own variable, where it stands in that of the endpoint."""
    as_given: Secret | None = None
    """Of a file: the value of the field, which is what a program reads."""
    set_to: Secret | None = None
    """The one word that a setting in a pasted text gives to a key, before repairs."""
    in_field: frozenset[str] = frozenset()
    """The repairs of what stands in the field's own value, which no format takes off: a program gets it too."""
    endpoint_given: str | None = None
    """A host that stood apart from the key."""
    endpoint_apart: bool = False
    """Whether the endpoint stands in no text: a person chose it, or the call that returned the key said it."""
    extra_fields: tuple[str, ...] = ()
    """Names in the wrapper that no SDK knows."""
    stand_in: Sort | None = None
    """What sort of placeholder stands in the place of the credential."""
    paired_by: Message | None = None
    """What made a host beside the credential its endpoint."""
    derived_by: Message | None = None
    """What the endpoint was derived from, where the text names only a region or a cell."""
    host_placeholder: str | None = None
    """What stands in the place of the endpoint; an empty text where its variable is empty."""
    commented_host: str | None = None
    """The endpoint that is commented out beside it, where it has no other one."""
    places: tuple[str, ...] = ()
    """Where the same credential stands, if in several places."""
    overridden: tuple[Message, ...] = ()
    """What other settings of the same name mean for the credential or its endpoint."""
    hidden_by: Message | None = None
    """What wins over it in the same file, whatever its name is; or :data:`COMMENTED`."""
    unset: tuple[Unset, ...] = ()
    """What keeps programs from finding it, or its endpoint, where it is set."""
    wrong_call: WrongCall | None = None
    """The call of an SDK that gets it in the text and rejects its kind."""
    offset: int | None = None
    """Where the credential begins in the text that was read."""

    @property
    def is_commented(self) -> bool:
        """Whether it stands in a setting that is commented out."""
        return self.hidden_by == COMMENTED


@record(frozen=True, slots=True)
class Reported:
    """What a colleague's report says beyond the inspection's own fields. It holds no secret and no text to read."""

    fingerprint: str | None = None
    """All of the secret that is known here."""
    sdks: SdkCheck | None = None
    """What the SDKs do with the text that the report is about."""
    observed: Observation | None = None
    """A connection check that was made where the report comes from."""


@record(frozen=True, slots=True)
class Inspection:
    """Everything decoded from a text.

    Decoded, not verified: only the service can check a signature.
    """

    kind: Kind
    version: int | None
    why: Message
    """Why the text is of this kind."""
    pasted: Secret
    """The pasted text, of limited length."""
    credential: Secret | None
    """The repaired text, which an SDK accepts; ``None`` where the text is damaged beyond repair."""
    token: Secret | None
    """The inner JWT, which is sent as ``authorization`` metadata."""
    refresh_token: Secret | None
    endpoint: Endpoint | None
    header: dict[str, Any] | None
    claims: dict[str, Any] | None
    expiry: Expiry
    permissions: Permissions
    subject: str | None = None
    error_text: ErrorText | None = None
    """An error text of an SDK, the service or gRPC that stands in the text, alone or beside a credential."""
    key_info: KeyInfo | None = None
    """What Momento said about the key, where that stood beside it."""
    repairs: tuple[Repair, ...] = ()
    breaks: tuple[Break, ...] = ()
    facts: Facts = Facts()
    source: Source = Source()
    reported: Reported | None = None
    """Set where this was read back from a report."""
    unfold_layers: Callable[[], tuple[Layer, ...]] = field(default=tuple, repr=False, compare=False)
    unfold_rows: Callable[[], tuple[Rows, Rows]] = field(default=lambda: ((), ()), repr=False, compare=False)
    """Gives the rows of header and payload."""

    @property
    def layers(self) -> tuple[Layer, ...]:
        """The steps of decoding. Computed on access because few callers need them."""
        return self.unfold_layers()

    @property
    def header_rows(self) -> Rows:
        """The header, a row for each member. Computed on access, as are the claims' rows."""
        return self.unfold_rows()[0]

    @property
    def claim_rows(self) -> Rows:
        """The payload, a row for each claim."""
        return self.unfold_rows()[1]

    @property
    def permissions_told_at(self) -> float | None:
        """When the account service told the permissions, in epoch seconds; ``None`` where they were decoded."""
        told = self.key_info is not None and self.permissions.state is not PermissionState.BY_ROLE
        return self.key_info.asked_at if told and self.key_info else None

    def damages(self) -> tuple[Repair, ...]:
        """The repairs without those that are none where the text stood: a file has fields and assignments."""
        if self.source.name is None:
            return self.repairs
        return tuple(each for each in self.repairs if each.code not in NORMAL_IN_FILES)

    def own_text(self) -> Secret:
        """The credential alone: what an SDK accepts, else as it stands in the pasted text."""
        return self.credential or self.facts.repaired or self.pasted

    def has_fingerprint(self) -> bool:
        """Return whether there is what :meth:`fingerprint` is made of."""
        return bool(self.token or self.credential or (self.reported and self.reported.fingerprint))

    def fingerprint(self) -> str | None:
        """A short hash of the inner token, equal for all wrappers of the same token."""
        kept = self.token or self.credential
        if kept:
            return kept.fingerprint()
        return self.reported.fingerprint if self.reported else None
