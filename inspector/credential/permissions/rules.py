"""Permission rules as data, independent of the version of the ``p`` claim."""

from __future__ import annotations

import ipaddress
from dataclasses import field
from enum import StrEnum

from inspector.credential.text.message import Message
from inspector.records import record


class Resource(StrEnum):
    """The resource of a rule. Those after the first three exist in version 2 only."""

    CACHE = "cache"
    TOPIC = "topic"
    FUNCTION = "function"
    STORE = "store"
    DATABASE = "database"
    ACCOUNT_MANAGEMENT = "account-management"
    AUTH_MANAGEMENT = "auth-management"
    RESOURCE_MANAGEMENT = "resource-management"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """The roles of version 1 (permissionmessages.proto). A version 2 list of abilities maps to the nearest role.

    For topics, read means subscribe and write means publish. Functions have only ``NONE`` and ``INVOKE``.
    """

    NONE = "none"
    READ_WRITE = "read-write"
    READ_ONLY = "read-only"
    WRITE_ONLY = "write-only"
    INVOKE = "invoke"
    UNKNOWN = "unknown"


def nearest_role(abilities: tuple[str, ...]) -> Role:
    """The role that comes closest to the abilities of a version 2 rule: ``read``, ``write``, ``list``, ``invoke``."""
    if "invoke" in abilities:
        return Role.INVOKE
    if "read" in abilities:
        return Role.READ_WRITE if "write" in abilities else Role.READ_ONLY
    return Role.WRITE_ONLY if "write" in abilities else Role.NONE


class SelectorKind(StrEnum):
    """How a selector matches."""

    ALL = "all"
    NAME = "name"
    PREFIX = "prefix"
    UNSET = "unset"
    """Version 2 only, where it is an error; in version 1 an unset selector means all."""
    UNKNOWN = "unknown"
    """A kind this program does not know. It must not be treated as all."""


@record(frozen=True, slots=True)
class Selector:
    """Selects caches, or keys, topics or functions in them. The value is bytes, as keys are on the wire."""

    kind: SelectorKind = SelectorKind.ALL
    value: bytes = b""

    @classmethod
    def name(cls, value: str | bytes) -> Selector:
        """A selector for exactly one key, topic, function or cache."""
        return cls(SelectorKind.NAME, value.encode() if isinstance(value, str) else value)

    @classmethod
    def prefix(cls, value: str | bytes) -> Selector:
        """A selector for everything that starts with ``value``."""
        return cls(SelectorKind.PREFIX, value.encode() if isinstance(value, str) else value)

    def text(self) -> str | None:
        """The value as text, or ``None`` when it is not UTF-8."""
        try:
            return self.value.decode()
        except UnicodeDecodeError:
            return None

    def matches(self, value: bytes) -> bool:
        """Whether the selector matches ``value``."""
        if self.kind is SelectorKind.ALL:
            return True
        if self.kind is SelectorKind.NAME:
            return value == self.value
        return self.kind is SelectorKind.PREFIX and value.startswith(self.value)


ALL = Selector()


@record(frozen=True, slots=True)
class Rule:
    """One permission: a role for a resource, in the selected caches, for the selected items."""

    resource: Resource
    role: Role
    cache: Selector = ALL
    """Which caches; of a rule about stores or Databases, which of these."""
    item: Selector = ALL
    abilities: tuple[str, ...] = ()
    """Version 2 only: the listed abilities ``read``, ``write``, ``list``, ``invoke``."""

    @property
    def is_known(self) -> bool:
        """Whether this program knows all parts of the rule. If not, it may allow more than it seems to."""
        selectors = (self.cache.kind, self.item.kind)
        known = self.resource is not Resource.UNKNOWN and self.role is not Role.UNKNOWN
        return known and SelectorKind.UNKNOWN not in selectors


class PermissionState(StrEnum):
    """The result of decoding ``p``. The values are those of the JSON report."""

    DECODED = "decoded"
    ABSENT = "absent"
    EMPTY = "empty"
    UNDECODABLE = "undecodable"
    BY_ROLE = "by-role"


@record(frozen=True, slots=True)
class Condition:
    """What has to hold beside the rules before any of them allows anything."""

    ranges: tuple[str, ...] = ()
    """The addresses it asks for, in CIDR form (``10.0.0.0/8``, ``2001:db8::/32``); none: it cannot be read here."""

    def admits(self, address: str) -> bool | None:
        """Whether calls from ``address`` pass; ``None`` where it is no IP address or the condition cannot be read."""
        try:
            one = ipaddress.ip_address(address)
            allowed = [ipaddress.ip_network(each, strict=False) for each in self.ranges]
        except ValueError:
            return None
        plain = getattr(one, "ipv4_mapped", None) or one
        return any(plain in each for each in allowed) if allowed else None


@record(frozen=True, slots=True)
class Permissions:
    """The decoded ``p`` claim. ``super_user`` and ``rules`` are valid in the state ``DECODED`` only."""

    state: PermissionState
    super_user: bool = False
    rules: tuple[Rule, ...] = ()
    unknown_fields: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()
    """All of them have to hold, whatever the rules say."""
    limited_rules: frozenset[int] = frozenset()
    """Indices, from 0, of the rules that hold fields this program does not know."""
    version: int = 1
    raw: bytes = field(default=b"", repr=False)
    why: Message | None = None
    """Why the state is undecodable, absent or by role."""
