"""Rules as JSON values, in the format of the JSON report and of scope files.

``all`` is a selector without a name; a key that is not UTF-8 is written in hex.
"""

from __future__ import annotations

import json
from typing import Any

from inspector.credential.permissions.rules import Resource, Rule, Selector, SelectorKind
from inspector.credential.text.visible import escape_hidden

ITEM_NAMES: dict[Resource, tuple[str, str]] = {
    Resource.CACHE: ("key", "key_prefix"),
    Resource.TOPIC: ("topic", "topic_prefix"),
    Resource.FUNCTION: ("function", "function_prefix"),
}
"""The member names for a name and a prefix, by resource."""


def json_line(value: object) -> str:
    """JSON on one line. Letters are not escaped; hidden and direction characters are."""
    return escape_hidden(json.dumps(value, ensure_ascii=False))


def rule_to_json(rule: Rule) -> dict[str, Any]:
    """A rule as ``{"resource": "cache", "role": "read-only", "cache": "c", "item": {"key": "k"}}``."""
    written: dict[str, Any] = {
        "resource": rule.resource.value,
        "role": rule.role.value,
        "cache": cache_to_json(rule.cache),
        "item": item_to_json(rule.resource, rule.item),
    }
    if rule.abilities:
        written["abilities"] = list(rule.abilities)
    return written


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
