"""A scope: the permissions, lifetime and token id requested for a new credential.

Facts: the three kinds of rule and their roles are those of permissionmessages.proto (version 1), the only
ones a mint request can contain.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from inspector.credential.permissions.access import grants
from inspector.credential.permissions.rules import (
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
    SelectorKind,
)
from inspector.records import record

MAX_RULES = 20
"""Most policy statements in one token (Momento's documentation, limits page)."""
MAX_TOKEN_ID = 64
"""Most characters of a token id (the JavaScript SDK's check; the service's integration tests)."""
MAX_TOKEN_SECONDS = 25 * 3600
"""Seconds; the longest documented lifetime of a disposable token."""
MAX_SECONDS = 2**32 - 1
"""``valid_for_seconds`` is a uint32 on the wire."""
DEFAULT_SECONDS = 15 * 60
DEFAULT_CACHE = "default-cache"

ROLES: dict[Resource, tuple[Role, ...]] = {
    Resource.CACHE: (Role.READ_WRITE, Role.READ_ONLY, Role.WRITE_ONLY, Role.NONE),
    Resource.TOPIC: (Role.READ_WRITE, Role.READ_ONLY, Role.WRITE_ONLY, Role.NONE),
    Resource.FUNCTION: (Role.INVOKE, Role.NONE),
}
"""The roles that can be requested for each resource, in the protocol's order."""
_LEAST: dict[Resource, tuple[Role, str]] = {
    Resource.CACHE: (Role.READ_ONLY, "my-key"),
    Resource.TOPIC: (Role.READ_ONLY, "my-topic"),
    Resource.FUNCTION: (Role.INVOKE, "my-function"),
}

ITEM_KINDS = (SelectorKind.NAME, SelectorKind.PREFIX, SelectorKind.ALL)
CACHE_KINDS = (SelectorKind.NAME, SelectorKind.ALL)
"""Caches are selected by name, or all; the protocol has no cache prefix."""


@record(frozen=True, slots=True)
class Scope:
    """A requested scope. ``valid_for_seconds`` ``None`` means never expires, which is allowed for API keys only."""

    rules: tuple[Rule, ...] = ()
    valid_for_seconds: int | None = DEFAULT_SECONDS
    token_id: str = ""

    def with_rules(self, rules: Iterable[Rule]) -> Scope:
        """Return the scope with other rules."""
        return replace(self, rules=tuple(rules))


def least_rule(resource: Resource = Resource.CACHE, cache: str = DEFAULT_CACHE) -> Rule:
    """The narrowest useful rule for a resource: one item, the least role."""
    role, item = _LEAST[resource]
    return Rule(resource, role, Selector.name(cache), Selector.name(item))


def least_scope() -> Scope:
    """The initial scope of the form: one key, read-only, 15 minutes."""
    return Scope((least_rule(),))


def all_data_rules() -> tuple[Rule, ...]:
    """The JavaScript SDK's ``AllDataReadWrite``: the widest permissions below super user."""
    return (
        Rule(Resource.CACHE, Role.READ_WRITE),
        Rule(Resource.TOPIC, Role.READ_WRITE),
        Rule(Resource.FUNCTION, Role.INVOKE),
    )


def askable(rule: Rule) -> bool:
    """Whether a mint request can contain this rule."""
    return (
        rule.role in ROLES.get(rule.resource, ())
        and rule.cache.kind in CACHE_KINDS
        and rule.item.kind in ITEM_KINDS
    )


def as_asked(rule: Rule) -> Rule:
    """Convert a granted rule to one that can be requested: a role instead of a list of abilities."""
    return replace(rule, abilities=())


def rules_of(permissions: Permissions) -> tuple[Rule, ...]:
    """The rules of a credential that can be requested again; for a super user, all data."""
    if permissions.state is not PermissionState.DECODED:
        return ()
    if permissions.super_user:
        return all_data_rules()
    return tuple(as_asked(rule) for rule in permissions.rules if askable(rule))


def selects_all_of(wide: Selector, narrow: Selector) -> bool:
    """Whether ``wide`` selects everything that ``narrow`` selects."""
    if wide.kind is SelectorKind.ALL:
        return True
    if wide.kind is SelectorKind.NAME:
        return narrow == wide
    if wide.kind is SelectorKind.PREFIX and narrow.kind in (SelectorKind.NAME, SelectorKind.PREFIX):
        return narrow.value.startswith(wide.value)
    return False


def reaches_all_of(wide: Rule, narrow: Rule) -> bool:
    """Whether ``wide`` applies to every item to which ``narrow`` applies, whatever their roles."""
    return (
        wide.resource is narrow.resource
        and selects_all_of(wide.cache, narrow.cache)
        and selects_all_of(wide.item, narrow.item)
    )


def covers(wide: Rule, narrow: Rule) -> bool:
    """Whether ``wide`` allows everything that ``narrow`` allows."""
    return reaches_all_of(wide, narrow) and grants(wide) >= grants(narrow)


def same_place(one: Rule, other: Rule) -> bool:
    """Whether two rules apply to exactly the same items. With the same role they are duplicates, else in conflict."""
    return one.resource is other.resource and one.cache == other.cache and one.item == other.item
