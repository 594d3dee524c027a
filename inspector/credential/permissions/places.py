"""A cache, key or topic to begin with, taken from what the permissions name."""

from __future__ import annotations

from inspector.credential.permissions.rules import Permissions, Resource, Rule, SelectorKind

_FIRST_CACHE = "default-cache"
_FIRST_KEY = b"test-key"


def first_target(permissions: Permissions) -> tuple[str, bytes]:
    """Return a cache and a key that the first cache rule covers, with default names where it names none."""
    rules = [rule for rule in permissions.rules if rule.resource is Resource.CACHE]
    rule = rules[0] if rules else next(iter(permissions.rules), None)
    if rule is None:
        return _FIRST_CACHE, _FIRST_KEY
    return _cache_of(rule), _item_of(rule) if rules else _FIRST_KEY


def first_topic(permissions: Permissions) -> str:
    """Return a topic that the first topic rule covers, with a default name where it names none."""
    rule = next((rule for rule in permissions.rules if rule.resource is Resource.TOPIC), None)
    if rule is None or rule.item.kind not in (SelectorKind.NAME, SelectorKind.PREFIX):
        return "test-topic"
    text = rule.item.text() or ""
    return f"{text}test" if rule.item.kind is SelectorKind.PREFIX else text


def _cache_of(rule: Rule) -> str:
    text = rule.cache.text() if rule.cache.kind is SelectorKind.NAME else None
    return text or _FIRST_CACHE


def _item_of(rule: Rule) -> bytes:
    if rule.item.kind is SelectorKind.NAME:
        return rule.item.value
    return rule.item.value + b"test" if rule.item.kind is SelectorKind.PREFIX else _FIRST_KEY
