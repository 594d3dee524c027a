"""Rules as JSON values, in the format of the JSON report and of scope files.

``all`` is a selector without a name; a key that is not UTF-8 is written in hex.
"""

from __future__ import annotations

import json
from typing import Any

from inspector.credential.permissions.ranges import is_range
from inspector.credential.permissions.rules import Condition, Resource, Role, Rule, Selector, SelectorKind
from inspector.credential.text.visible import escape_hidden

ITEM_NAMES: dict[Resource, tuple[str, str]] = {
    Resource.CACHE: ("key", "key_prefix"),
    Resource.TOPIC: ("topic", "topic_prefix"),
    Resource.FUNCTION: ("function", "function_prefix"),
    Resource.STORE: ("key", "key_prefix"),
    Resource.DATABASE: ("key", "key_prefix"),
}
"""The member names for a name and a prefix, by resource."""
_AROUND = {Resource.STORE: "store", Resource.DATABASE: "database"}
"""The member name for what the items are in, where it is no cache."""


def json_line(value: object) -> str:
    """JSON on one line. Letters are not escaped; hidden and direction characters are."""
    return escape_hidden(json.dumps(value, ensure_ascii=False))


def rule_to_json(rule: Rule) -> dict[str, Any]:
    """A rule as ``{"resource": "cache", "role": "read-only", "cache": "c", "item": {"key": "k"}}``."""
    written: dict[str, Any] = {
        "resource": rule.resource.value,
        "role": rule.role.value,
        _AROUND.get(rule.resource, "cache"): cache_to_json(rule.cache),
        "item": item_to_json(rule.resource, rule.item),
    }
    if rule.abilities:
        written["abilities"] = list(rule.abilities)
    return written


def rule_from_json(value: object) -> Rule | None:
    """What :func:`rule_to_json` wrote; ``None`` for anything else, a resource or role of a newer version included."""
    if not isinstance(value, dict):
        return None
    try:
        resource, role = Resource(value["resource"]), Role(value["role"])
        cache = _cache_from_json(value[_AROUND.get(resource, "cache")])
        item = _item_from_json(value["item"])
        abilities = tuple(str(each) for each in value.get("abilities", ()))
    except (AttributeError, KeyError, TypeError, ValueError):  # a text in place of an object
        return None
    return Rule(resource, role, cache, item, abilities)


def condition_to_json(condition: Condition) -> dict[str, Any]:
    """``{"ip_filter": {"allowed_cidr_ranges": ["10.0.0.0/8"]}}`` as Momento writes it, or ``{"unknown": true}``."""
    if not condition.ranges:
        return {"unknown": True}
    return {"ip_filter": {"allowed_cidr_ranges": list(condition.ranges)}}


def condition_from_json(value: object) -> Condition:
    """What :func:`condition_to_json` wrote; anything else is a condition that cannot be read."""
    known = value.get("ip_filter") if isinstance(value, dict) else None
    ranges = known.get("allowed_cidr_ranges") if isinstance(known, dict) else None
    if not isinstance(ranges, list) or not all(isinstance(each, str) and is_range(each) for each in ranges):
        return Condition()
    return Condition(tuple(ranges))


def cache_to_json(cache: Selector) -> str | dict[str, Any]:
    """A cache selector as its name, or ``{"all": true}``."""
    if cache.kind is SelectorKind.NAME:
        text = cache.text()
        return {"name_hex": cache.value.hex()} if text is None else text
    return {cache.kind.value: True}


def item_to_json(resource: Resource, item: Selector) -> dict[str, Any]:
    """An item selector: ``{"key": "k"}``, ``{"topic_prefix": "a-"}``, ``{"key_hex": "ff"}``, ``{"all": true}``."""
    if item.kind in (SelectorKind.ALL, SelectorKind.UNSET, SelectorKind.UNKNOWN):
        return {item.kind.value: True}
    exact, prefix = ITEM_NAMES.get(resource, ("name", "name_prefix"))
    name = exact if item.kind is SelectorKind.NAME else prefix
    text = item.text()
    return {f"{name}_hex": item.value.hex()} if text is None else {name: text}


_WITHOUT_VALUE = {kind.value: kind for kind in (SelectorKind.ALL, SelectorKind.UNSET, SelectorKind.UNKNOWN)}


def _cache_from_json(value: Any) -> Selector:
    if isinstance(value, str):
        return Selector.name(value)
    return _item_from_json(value)


def _item_from_json(value: Any) -> Selector:
    """Raises ``ValueError``, ``TypeError`` or ``KeyError`` for what no selector is written as."""
    if not isinstance(value, dict):
        raise TypeError("a selector is an object")
    ((name, held),) = value.items()
    if name in _WITHOUT_VALUE:
        return Selector(_WITHOUT_VALUE[name])
    plain = name.removesuffix("_hex")
    kind = SelectorKind.PREFIX if plain.endswith("_prefix") else SelectorKind.NAME
    return Selector(kind, bytes.fromhex(held) if plain != name else held.encode())
