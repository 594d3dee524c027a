"""Decide whether permissions allow an operation: by which rule, or which rule comes closest and what rule is missing.

Facts: write-only excludes conditional writes (permissionmessages.proto) and calls that return a collection's size
(Momento's documentation); only a super user manages caches and mints (momento's limits page and SDK tests).
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import cache

from inspector.credential.permissions.near_miss import near_miss
from inspector.credential.permissions.rules import (
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
)
from inspector.credential.text.message import Message, message
from inspector.records import record


class Operation(StrEnum):
    """An operation a credential may allow."""

    GET = "get"
    EXISTS = "exists"
    TTL = "ttl"
    SET = "set"
    DELETE = "delete"
    SET_IF = "set-if"
    """A conditional write, such as set if absent."""
    INCREMENT = "increment"
    UPDATE_TTL = "update-ttl"
    COLLECTION_READ = "collection-read"
    COLLECTION_WRITE = "collection-write"
    """A write to a dictionary, set, list or sorted set whose response does not contain its size."""
    LIST_PUSH = "list-push"
    """A write whose response contains the size of the collection."""
    PUBLISH = "publish"
    SUBSCRIBE = "subscribe"
    INVOKE = "invoke"
    STORE_GET = "store-get"
    STORE_PUT = "store-put"
    STORE_DELETE = "store-delete"
    DATABASE_READ = "database-read"
    DATABASE_WRITE = "database-write"
    LIST_CACHES = "list-caches"
    CREATE_CACHE = "create-cache"
    DELETE_CACHE = "delete-cache"
    FLUSH_CACHE = "flush-cache"
    MINT = "mint"
    GENERATE_KEY = "generate-key"


@record(frozen=True, slots=True)
class Decision:
    """A decision. ``allowed`` is ``None`` when the credential alone does not tell, also for a yes under conditions."""

    allowed: bool | None
    why: Message
    rule: int | None = None
    """Index, from 0, of the rule that allows the operation or comes closest."""
    smallest: Rule | None = None
    """The smallest rule that would allow it; ``None`` when it is allowed or no rule can allow it."""
    conditional: bool = False
    """Allowed by the rules, but only where a condition beside them holds."""

    @property
    def reason(self) -> Message:
        """``why`` without the leading "No" or "Unknown", to be used within another sentence."""
        reason = self.why.values.get("reason")
        return reason if isinstance(reason, Message) else self.why


_READ, _WRITE = frozenset({"read"}), frozenset({"write"})
_BOTH = _READ | _WRITE

NEEDS: dict[Operation, tuple[Resource, frozenset[str], Role]] = {
    Operation.GET: (Resource.CACHE, _READ, Role.READ_ONLY),
    Operation.EXISTS: (Resource.CACHE, _READ, Role.READ_ONLY),
    Operation.TTL: (Resource.CACHE, _READ, Role.READ_ONLY),
    Operation.COLLECTION_READ: (Resource.CACHE, _READ, Role.READ_ONLY),
    Operation.SET: (Resource.CACHE, _WRITE, Role.WRITE_ONLY),
    Operation.DELETE: (Resource.CACHE, _WRITE, Role.WRITE_ONLY),
    Operation.COLLECTION_WRITE: (Resource.CACHE, _WRITE, Role.WRITE_ONLY),
    Operation.SET_IF: (Resource.CACHE, _BOTH, Role.READ_WRITE),
    Operation.INCREMENT: (Resource.CACHE, _BOTH, Role.READ_WRITE),
    Operation.UPDATE_TTL: (Resource.CACHE, _BOTH, Role.READ_WRITE),
    Operation.LIST_PUSH: (Resource.CACHE, _BOTH, Role.READ_WRITE),
    Operation.PUBLISH: (Resource.TOPIC, _WRITE, Role.WRITE_ONLY),
    Operation.SUBSCRIBE: (Resource.TOPIC, _READ, Role.READ_ONLY),
    Operation.INVOKE: (Resource.FUNCTION, frozenset({"invoke"}), Role.INVOKE),
    Operation.STORE_GET: (Resource.STORE, _READ, Role.READ_ONLY),
    Operation.STORE_PUT: (Resource.STORE, _WRITE, Role.WRITE_ONLY),
    Operation.STORE_DELETE: (Resource.STORE, _WRITE, Role.WRITE_ONLY),
    Operation.DATABASE_READ: (Resource.DATABASE, _READ, Role.READ_ONLY),
    Operation.DATABASE_WRITE: (Resource.DATABASE, _WRITE, Role.WRITE_ONLY),
}
"""The requirements of an operation: resource, abilities, and the smallest role with these abilities."""

_UNCERTAIN = frozenset({Operation.LIST_CACHES, Operation.FLUSH_CACHE})
_MINTING = frozenset({Operation.MINT, Operation.GENERATE_KEY})

_GRANTS: dict[Role, frozenset[str]] = {
    Role.READ_WRITE: _BOTH,
    Role.READ_ONLY: _READ,
    Role.WRITE_ONLY: _WRITE,
    Role.INVOKE: frozenset({"invoke"}),
}

_BY_SUPER_USER = message("Access", "Yes: a super user may do everything.")
_BY_RULE = message("Access", "Yes, by rule {number}.")
_ONLY_FROM = message("Access", "Yes, by rule {number}, but only from these addresses: {ranges}.")
_UNLESS = message(
    "Access", "Yes, by rule {number}, unless a condition that this program cannot read forbids it."
)
_ONLY_FROM_UNLESS = message(
    "Access",
    "Yes, by rule {number}, but only from these addresses: {ranges}; and unless a condition that this program cannot "
    "read forbids it.",
)
_ALL_ONLY_FROM = message(
    "Access", "Yes, as a super user's credential, but only from these addresses: {ranges}."
)
_ALL_UNLESS = message(
    "Access",
    "Yes, as a super user's credential, unless a condition that this program cannot read forbids it.",
)
_ALL_ONLY_FROM_UNLESS = message(
    "Access",
    "Yes, as a super user's credential, but only from these addresses: {ranges}; and unless a condition that this "
    "program cannot read forbids it.",
)
_AND = message("Access", "{one} and at the same time {other}")
_FROM_HERE = message("Access", "Yes, by rule {number}: {address} is one of the allowed addresses.")
_ALL_FROM_HERE = message(
    "Access", "Yes, as a super user's credential: {address} is one of the allowed addresses."
)
_NOT_FROM_HERE = message("Access", "{address} is none of the allowed addresses: {ranges}.")
_ONLY_IF = {
    (True, False): (_ONLY_FROM, _ALL_ONLY_FROM),
    (False, True): (_UNLESS, _ALL_UNLESS),
    (True, True): (_ONLY_FROM_UNLESS, _ALL_ONLY_FROM_UNLESS),
}
"""By whether addresses are known and whether something cannot be read: the words for a rule, and for a super user."""
_NO_RULE_ALLOWS = message("Access", "no rule allows it.")
_NO = message("Access", "No: {reason}")
_UNKNOWN = message("Access", "Unknown: {reason}")
_UNKNOWN_RULE = message("Access", "no known rule allows it, but this program does not know all of the rules.")
_CANNOT_TELL = message("Access", "the permissions could not be read")
_NO_RULES = message("Access", "the credential contains no rule.")
_MANAGEMENT = message("Access", "only a super user may do this.")
_MANAGEMENT_UNKNOWN = message("Access", "the service decides whether a credential with rules may do this.")
_MINTING_REFUSED = message(
    "Access",
    "the service answers “Only tokens with SuperUser permissions can generate disposable tokens”.",
)


def may(
    permissions: Permissions,
    operation: Operation,
    cache: str = "",
    item: str | bytes = b"",
    *,
    address: str | None = None,
) -> Decision:
    """Decide whether ``permissions`` allow ``operation`` on ``item`` (a key, topic or function) in ``cache``.

    ``cache`` is the store or Database where the operation is about one. ``address`` is the IP address that calls come
    from; without it, or where it is none, a condition about addresses is told and not decided.
    """
    if permissions.state is PermissionState.EMPTY:
        return Decision(False, _NO.of(reason=_NO_RULES), smallest=smallest_rule(operation, cache, item))
    if permissions.state is not PermissionState.DECODED:
        return Decision(None, _UNKNOWN.of(reason=permissions.why or _CANNOT_TELL))
    if permissions.super_user:
        return _under_conditions(Decision(True, _BY_SUPER_USER), permissions, address)
    if operation not in NEEDS:
        return _management(operation, permissions.version)
    answer = _by_rules(permissions, operation, cache.encode("utf-8", "surrogatepass"), _as_bytes(item))
    return _under_conditions(answer, permissions, address) if answer.allowed else answer


def smallest_rule(operation: Operation, cache: str, item: str | bytes) -> Rule | None:
    """The narrowest rule that allows this operation; ``None`` when no rule can allow it."""
    if operation not in NEEDS:
        return None
    resource, _, role = NEEDS[operation]
    return Rule(
        resource, role, Selector.name(cache.encode("utf-8", "surrogatepass")), Selector.name(_as_bytes(item))
    )


def grants(rule: Rule) -> frozenset[str]:
    """The abilities a rule grants: ``read``, ``write`` or ``invoke``."""
    return frozenset(rule.abilities) if rule.abilities else _GRANTS.get(rule.role, frozenset())


def _by_rules(permissions: Permissions, operation: Operation, cache: bytes, item: bytes) -> Decision:
    resource, needed, role = NEEDS[operation]
    allowing = [
        index
        for index, rule in enumerate(permissions.rules)
        if rule.resource is resource and needed <= grants(rule) and _covers(rule, cache, item)
    ]
    if allowing:  # a rule that is known in full says more than one that is not
        index = min(allowing, key=lambda each: (each in permissions.limited_rules, each))
        return Decision(True, _BY_RULE.of(number=index + 1), index)
    smallest = Rule(resource, role, Selector.name(cache), Selector.name(item))
    if not all(rule.is_known for rule in permissions.rules):
        return Decision(None, _UNKNOWN.of(reason=_UNKNOWN_RULE), smallest=smallest)
    closest = near_miss(permissions.rules, smallest, needed)
    if closest is None:
        return Decision(False, _NO.of(reason=_NO_RULE_ALLOWS), smallest=smallest)
    index, reason = closest
    return Decision(False, _NO.of(reason=reason), index, smallest)


def _under_conditions(yes: Decision, permissions: Permissions, address: str | None) -> Decision:
    """A yes with what has to hold beside the rules: then the credential alone cannot tell.

    A condition that cannot be read may forbid it, so it is said even where the addresses are known.
    """
    filters = [condition for condition in permissions.conditions if condition.ranges]
    unread = len(filters) < len(permissions.conditions) or yes.rule in permissions.limited_rules
    if address is not None and filters:
        admitted = [condition.admits(address) for condition in filters]
        if False in admitted:
            ranges = ", ".join(filters[admitted.index(False)].ranges)
            reason = _NOT_FROM_HERE.of(address=address, ranges=ranges)
            return Decision(False, _NO.of(reason=reason), yes.rule)
        if all(admitted) and not unread:
            words = _ALL_FROM_HERE if yes.rule is None else _FROM_HERE
            return replace(yes, why=words.of(address=address, number=(yes.rule or 0) + 1))
        filters = [] if all(admitted) else filters
    read = [condition.ranges for condition in filters]
    if not read and not unread:
        return yes
    words = _ONLY_IF[bool(read), unread][yes.rule is None]
    said = words.of(ranges=_all_of(read), number=(yes.rule or 0) + 1)
    return replace(yes, allowed=None, why=said, conditional=True)


def _all_of(filters: list[tuple[str, ...]]) -> Message | str:
    """The addresses of one filter, or of several that have to hold at the same time."""
    said: Message | str = ", ".join(filters[0]) if filters else ""
    for ranges in filters[1:]:
        said = _AND.of(one=said, other=", ".join(ranges))
    return said


@cache
@cache
def _management(operation: Operation, version: int) -> Decision:
    if operation in _UNCERTAIN or (version == 2 and operation in _MINTING):
        return Decision(None, _UNKNOWN.of(reason=_MANAGEMENT_UNKNOWN))
    reason = _MINTING_REFUSED if operation in _MINTING else _MANAGEMENT
    return Decision(False, _NO.of(reason=reason))


def _covers(rule: Rule, cache: bytes, item: bytes) -> bool:
    return rule.cache.matches(cache) and rule.item.matches(item)


def _as_bytes(item: str | bytes) -> bytes:
    return item if isinstance(item, bytes) else item.encode("utf-8", "surrogatepass")
