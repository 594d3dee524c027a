"""A cache, key or topic to begin with, taken from what the permissions name."""

from __future__ import annotations

from inspector.credential.permissions.rules import Permissions, Resource, Rule, SelectorKind

_FIRST_CACHE = "default-cache"
_FIRST_KEY = b"test-key"


def first_target(permissions: Permissions) -> tuple[str, bytes]:
    """A cache and a key to begin with: those of the first rule for a cache, where it names any."""
    rules = [rule for rule in permissions.rules if rule.resource is Resource.CACHE]
    rule = rules[0] if rules else next(iter(permissions.rules), None)
    if rule is None:
        return _FIRST_CACHE, _FIRST_KEY
    return _cache_of(rule), _item_of(rule) if rules else _FIRST_KEY


def first_topic(permissions: Permissions) -> str:
    """A topic to begin with: that of the first rule for a topic, where it names any."""
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
