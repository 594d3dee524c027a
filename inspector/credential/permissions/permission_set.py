"""A version 2 permission set as JSON, as Momento's account API writes the permissions of a role.

Facts (Momento's documentation of roles): ``{"rules": [...], "conditions": [...]?}``. A rule has a ``type``, its
``permissions``, and selectors whose names hang on the type; a selector is ``"*"`` or an object with one member. How a
super user's role is written is not public: ``super_user`` beside or instead of ``rules`` is taken for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from inspector.credential.permissions.rule_json import condition_from_json
from inspector.credential.permissions.rules import (
    ALL,
    Condition,
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
    SelectorKind,
    nearest_role,
)
from inspector.credential.text.json_text import parse
from inspector.credential.text.message import Message, message

LARGEST = 1_048_576
"""Characters of a set as text."""
MOST_RULES = 1_000
"""Most rules that are read."""
_MOST_UNKNOWN = 50
_MOST_RANGES = 100

_NOT_JSON = message("Permissions", "the permission set is not JSON")
_NO_SET = message("Permissions", "the JSON is not a permission set: it has no rules")
_TOO_LARGE = message("Permissions", "the permission set is too large")

_RWL, _RW = ("read", "write", "list"), ("read", "write")
_TYPES: dict[str, tuple[Resource, tuple[str, ...], str | None, str | None]] = {
    "account_management": (Resource.ACCOUNT_MANAGEMENT, _RWL, None, None),
    "auth_management": (Resource.AUTH_MANAGEMENT, _RWL, None, "items"),
    "resource_management": (Resource.RESOURCE_MANAGEMENT, _RWL, None, "resources"),
    "database": (Resource.DATABASE, _RW, "databases", "items"),
    "cache": (Resource.CACHE, _RWL, "caches", "items"),
    "topic": (Resource.TOPIC, _RWL, "caches", "topics"),
    "store": (Resource.STORE, _RWL, "stores", "items"),
    "function": (Resource.FUNCTION, ("invoke",), "caches", "functions"),
}
"""By ``type``: the resource, its permissions, and the names of the selectors for what items are in and for items."""
_EXACT, _PREFIX = frozenset({"name", "key"}), frozenset({"prefix", "key_prefix"})
_UNKNOWN = Selector(SelectorKind.UNKNOWN)


def decode_permission_set(value: object) -> Permissions:
    """Read a permission set: its JSON as text or bytes, or the object that was parsed from it. Never raises.

    What this program does not know is kept as such: an unknown type, permission or selector makes its rule unknown, an
    unknown member of a rule limits it, and one beside the rules is a condition that cannot be read.
    """
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if isinstance(value, str):
        if len(value) > LARGEST:
            return _undecodable(_TOO_LARGE)
        parsed = parse(value)
        if parsed.mistake is not None:
            return _undecodable(_NOT_JSON)
        value = parsed.value
    if not isinstance(value, Mapping):
        return _undecodable(_NO_SET)
    return _set(value)


def _undecodable(why: Message) -> Permissions:
    return Permissions(PermissionState.UNDECODABLE, version=2, why=why)


def _set(value: Mapping[str, Any]) -> Permissions:
    unknown = [str(name) for name in value if name not in ("rules", "conditions", "super_user")]
    conditions = tuple(Condition() for _ in unknown)
    held = value.get("conditions")
    listed = held if isinstance(held, list) else [] if held is None else [held]
    conditions += tuple(_condition(each) for each in listed)
    plain = Permissions(PermissionState.DECODED, version=2, conditions=conditions)
    stated = value.get("super_user")
    if stated is not None and stated is not False:
        return replace(plain, super_user=True, unknown_fields=tuple(unknown[:_MOST_UNKNOWN]))
    rules = value.get("rules")
    if not isinstance(rules, list):
        return _undecodable(_NO_SET)
    if len(rules) > MOST_RULES:
        return _undecodable(_TOO_LARGE)
    limited: set[int] = set()
    read = tuple(_rule(each, index, unknown, limited) for index, each in enumerate(rules))
    state = PermissionState.DECODED if read else PermissionState.EMPTY
    told = tuple(unknown[:_MOST_UNKNOWN])
    return replace(plain, state=state, rules=read, unknown_fields=told, limited_rules=frozenset(limited))


def _rule(value: object, index: int, unknown: list[str], limited: set[int]) -> Rule:
    where = f"rules[{index}]"
    kind = value.get("type") if isinstance(value, Mapping) else None
    known = _TYPES.get(kind) if isinstance(kind, str) else None
    if known is None or not isinstance(value, Mapping):
        unknown.append(f"{where}.type")
        return Rule(Resource.UNKNOWN, Role.UNKNOWN)
    resource, possible, around, items = known
    others = [name for name in value if name not in ("type", "permissions", around, items)]
    unknown += [f"{where}.{name}" for name in others]
    if others:
        limited.add(index)
    listed = value.get("permissions")
    given = listed if isinstance(listed, list) else [listed]
    abilities = tuple(name for name in possible if name in given)
    odd = [each for each in given if each not in possible]
    unknown += [f"{where}.permissions: {each}" for each in odd]
    role = Role.UNKNOWN if odd else nearest_role(abilities)
    missing = Selector(SelectorKind.UNSET) if around else ALL  # management rules need no selector
    return Rule(
        resource, role, _selector(value, around, missing), _selector(value, items, missing), abilities
    )


def _selector(value: Mapping[str, Any], name: str | None, missing: Selector) -> Selector:
    held = value.get(name) if name is not None else None
    if held is None:
        return missing
    if held == "*":
        return ALL
    if not isinstance(held, Mapping) or len(held) != 1:
        return _UNKNOWN
    ((kind, text),) = held.items()
    if not isinstance(text, str) or kind not in _EXACT | _PREFIX:
        return _UNKNOWN
    raw = text.encode("utf-8", "surrogatepass")
    return Selector.name(raw) if kind in _EXACT else Selector.prefix(raw)


def _condition(value: object) -> Condition:
    """An address filter and nothing else, or a condition that cannot be read."""
    if not isinstance(value, Mapping) or set(value) != {"ip_filter"}:
        return Condition()
    held = value["ip_filter"]
    if not isinstance(held, Mapping) or set(held) != {"allowed_cidr_ranges"}:
        return Condition()
    ranges = held["allowed_cidr_ranges"]
    if not isinstance(ranges, list) or len(ranges) > _MOST_RANGES:
        return Condition()
    return condition_from_json(value)
