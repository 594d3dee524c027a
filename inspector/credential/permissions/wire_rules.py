"""Convert rules from and to protobuf: one role for each rule in version 1, a list of abilities in version 2."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from google.protobuf.message import Message as Protobuf
from google.protobuf.unknown_fields import UnknownFieldSet

from inspector.credential.permissions.rules import (
    ALL,
    Resource,
    Role,
    Rule,
    Selector,
    SelectorKind,
    nearest_role,
)
from inspector.credential.permissions.wire import permissions_pb2 as wire

_ROLES = {0: Role.NONE, 1: Role.READ_WRITE, 2: Role.READ_ONLY, 3: Role.WRITE_ONLY}
_FUNCTION_ROLES = {0: Role.NONE, 1: Role.INVOKE}
_NUMBERS = {role: number for number, role in (*_ROLES.items(), (1, Role.INVOKE))}


def unknown_fields(part: Protobuf) -> tuple[Any, ...]:
    """The unknown fields of a message."""
    fields: Any = UnknownFieldSet(part)
    return tuple(cast(Iterable[Any], fields))


def read_role_rule(entry: Any, number: int, unknown: list[str]) -> Rule:
    """Read a version 1 rule. Unknown role numbers are added to ``unknown``."""
    kind = entry.WhichOneof("kind")
    if kind is None:
        return Rule(Resource.UNKNOWN, Role.UNKNOWN)
    body = getattr(entry, kind)
    roles = _FUNCTION_ROLES if kind == "function" else _ROLES
    role = roles.get(body.role, Role.UNKNOWN)
    if role is Role.UNKNOWN:
        unknown.append(f"rule {number}: role {body.role}")
    return Rule(Resource(kind), role, _cache(body, ALL), _item(body, kind, ALL))


_UNSET = Selector(SelectorKind.UNSET)
_UNKNOWN = Selector(SelectorKind.UNKNOWN)
_ABILITIES: dict[str, dict[int, str]] = {
    "cache": {0: "list", 1: "read", 2: "write"},
    "topic": {0: "list", 1: "read", 2: "write"},
    "store": {0: "list", 1: "read", 2: "write"},
    "function": {0: "invoke"},
}
_MANAGEMENT_ABILITIES = {0: "read", 1: "write", 2: "list"}
_MANAGEMENT = ("account_management", "auth_management", "resource_management")


def read_ability_rule(entry: Any, number: int, unknown: list[str]) -> Rule:
    """Read a version 2 rule. An unset selector, an error in version 2, becomes :data:`SelectorKind.UNSET`.

    Unknown ability numbers are added to ``unknown``, and the role is then ``UNKNOWN``.
    """
    kind = entry.WhichOneof("kind")
    if kind is None:
        return Rule(Resource.UNKNOWN, Role.UNKNOWN)
    body = getattr(entry, kind)
    known = _ABILITIES.get(kind, _MANAGEMENT_ABILITIES)
    others = [n for n in body.permissions if n not in known]
    unknown.extend(f"rule {number}: permission {n}" for n in others)
    abilities = tuple(dict.fromkeys(known[n] for n in body.permissions if n in known))
    role = Role.UNKNOWN if others else nearest_role(abilities)
    resource = Resource(kind.replace("_", "-"))
    if kind in _MANAGEMENT:
        return Rule(resource, role, abilities=abilities)
    return Rule(resource, role, _cache(body, _UNSET), _item(body, kind, _UNSET), abilities)


def _cache(body: Any, unset: Selector) -> Selector:
    if isinstance(body, wire.StoreRule):
        return _selector(body, "store", "store_selector", unset)
    return _selector(body, "cache", "cache_selector", unset)


_ITEM_FIELDS = {
    "cache": ("cache_item", "item_selector"),
    "topic": ("topic", "topic_selector"),
    "function": ("function", "function_selector"),
    "store": ("store_item", "item_selector"),
}


def _item(body: Any, kind: str, unset: Selector) -> Selector:
    oneof, field = _ITEM_FIELDS[kind]
    return _selector(body, oneof, field, unset)


def _selector(body: Any, oneof: str, field: str, unset: Selector) -> Selector:
    """Read a selector; return ``unset`` only if the message has neither the selector nor unknown fields."""
    chosen = body.WhichOneof(oneof)
    if chosen is None:
        return _UNKNOWN if unknown_fields(body) else unset
    if chosen != field:
        return ALL
    selector = getattr(body, field)
    name = selector.WhichOneof("kind")
    if name is None:
        return _UNKNOWN if unset == ALL or unknown_fields(selector) else unset
    value = getattr(selector, name)
    return Selector.prefix(value) if name.endswith("prefix") else Selector.name(value)


def write_role_rule(rule: Rule) -> wire.RoleRule:
    """Write a version 1 rule. Raises ``ValueError`` for what the protocol cannot express."""
    if SelectorKind.UNKNOWN in (rule.cache.kind, rule.item.kind):
        raise ValueError("what is not known cannot be asked for")
    if rule.resource is Resource.CACHE:
        return wire.RoleRule(cache=_cache_rule(rule))
    body: Any
    if rule.resource is Resource.TOPIC:
        body = wire.TopicRoleRule(role=_role_number(rule))
        _set_selector(body.topic_selector, body.all_topics, rule.item, "topic_name", "topic_name_prefix")
        _set_cache(body, rule.cache)
        return wire.RoleRule(topic=body)
    if rule.resource is Resource.FUNCTION:
        body = wire.FunctionRoleRule(role=_role_number(rule))
        _set_selector(
            body.function_selector, body.all_functions, rule.item, "function_name", "function_name_prefix"
        )
        _set_cache(body, rule.cache)
        return wire.RoleRule(function=body)
    raise ValueError("version 1 has rules for caches, topics and functions only")


def _cache_rule(rule: Rule) -> wire.CacheRoleRule:
    body = wire.CacheRoleRule(role=_role_number(rule))
    _set_cache(body, rule.cache)
    if rule.item.kind is SelectorKind.NAME:
        body.item_selector.key = rule.item.value
    elif rule.item.kind is SelectorKind.PREFIX:
        body.item_selector.key_prefix = rule.item.value
    return body


def _role_number(rule: Rule) -> int:
    invoking = rule.resource is Resource.FUNCTION
    if rule.role is Role.UNKNOWN or (rule.role is Role.INVOKE) != (invoking and rule.role is not Role.NONE):
        raise ValueError("this resource does not have this role")
    return _NUMBERS[rule.role]


def _set_cache(body: Any, cache: Selector) -> None:
    if cache.kind is SelectorKind.PREFIX:
        raise ValueError("a cache is chosen by its whole name")
    if cache.kind is SelectorKind.NAME:
        body.cache_selector.cache_name = cache.value.decode()
    elif cache.kind is SelectorKind.ALL:
        body.all_caches.SetInParent()


def _set_selector(selector: Any, everything: Any, item: Selector, name: str, prefix: str) -> None:
    if item.kind is SelectorKind.ALL:
        everything.SetInParent()
    elif item.kind is not SelectorKind.UNSET:
        setattr(selector, name if item.kind is SelectorKind.NAME else prefix, item.value.decode())
