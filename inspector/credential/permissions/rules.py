"""What a credential may do: rules as data, whatever version of the ``p`` claim they came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from inspector.credential.text.message import Message


class Resource(StrEnum):
    """What a rule is about. The last three occur in version 2 only."""

    CACHE = "cache"
    TOPIC = "topic"
    FUNCTION = "function"
    ACCOUNT_MANAGEMENT = "account-management"
    AUTH_MANAGEMENT = "auth-management"
    RESOURCE_MANAGEMENT = "resource-management"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """Version 1 roles (permissionmessages.proto); version 2 ability lists are summed up as the nearest one.

    For topics, read means subscribe and write means publish. Functions know ``NONE`` and ``INVOKE`` only.
    """

    NONE = "none"
    READ_WRITE = "read-write"
    READ_ONLY = "read-only"
    WRITE_ONLY = "write-only"
    INVOKE = "invoke"
    UNKNOWN = "unknown"


class SelectorKind(StrEnum):
    """How a selector chooses."""

    ALL = "all"
    NAME = "name"
    PREFIX = "prefix"
    UNSET = "unset"
    """Version 2 only, where it is an error; version 1 reads an unset selector as all."""
    UNKNOWN = "unknown"
    """Chosen in a way this program does not know, which nobody may take for all."""


@dataclass(frozen=True, slots=True)
class Selector:
    """Which caches, or which keys, topics or functions in them; bytes, as keys are on the wire."""

    kind: SelectorKind = SelectorKind.ALL
    value: bytes = b""

    @classmethod
    def name(cls, value: str | bytes) -> Selector:
        """Exactly one key, topic, function or cache."""
        return cls(SelectorKind.NAME, value.encode() if isinstance(value, str) else value)

    @classmethod
    def prefix(cls, value: str | bytes) -> Selector:
        """Everything that starts with ``value``."""
        return cls(SelectorKind.PREFIX, value.encode() if isinstance(value, str) else value)

    def text(self) -> str | None:
        """The value as text, or ``None`` when it is not UTF-8."""
        try:
            return self.value.decode()
        except UnicodeDecodeError:
            return None

    def matches(self, value: bytes) -> bool:
        """Whether ``value`` is chosen."""
        if self.kind is SelectorKind.ALL:
            return True
        if self.kind is SelectorKind.NAME:
            return value == self.value
        return self.kind is SelectorKind.PREFIX and value.startswith(self.value)


ALL = Selector()


@dataclass(frozen=True, slots=True)
class Rule:
    """One permission: a role for a resource in some caches, limited to some items."""

    resource: Resource
    role: Role
    cache: Selector = ALL
    item: Selector = ALL
    abilities: tuple[str, ...] = ()
    """Version 2 only: ``read``, ``write``, ``list``, ``invoke`` as the rule lists them."""

    @property
    def is_known(self) -> bool:
        """Whether all of it is known here; one that is not may allow more than it seems to."""
        selectors = (self.cache.kind, self.item.kind)
        known = self.resource is not Resource.UNKNOWN and self.role is not Role.UNKNOWN
        return known and SelectorKind.UNKNOWN not in selectors


class PermissionState(StrEnum):
    """How much of ``p`` is known. The values are those of the JSON report."""

    DECODED = "decoded"
    ABSENT = "absent"
    EMPTY = "empty"
    UNDECODABLE = "undecodable"
    BY_ROLE = "by-role"


@dataclass(frozen=True, slots=True)
class Permissions:
    """The decoded ``p`` claim. ``super_user`` and ``rules`` mean something in the state ``DECODED`` only."""

    state: PermissionState
    super_user: bool = False
    rules: tuple[Rule, ...] = ()
    unknown_fields: tuple[str, ...] = ()
    version: int = 1
    raw: bytes = field(default=b"", repr=False)
    why: Message | None = None
    """Why it is undecodable, absent or by role."""
