"""Describe rules in sentences such as "Read and write the key `mo` in the cache `default-cache`."."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from inspector.credential.permissions.rules import (
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
    SelectorKind,
)
from inspector.credential.text.message import Message, message

_ALLOWED = message("Rules", "{action} {items} in {caches}.")
_DENIED = message("Rules", "No access to {items} in {caches}.")
_WRITE_ONLY = message("Rules", "Write {items} in {caches} (no reading, no conditional writes).")
_UNKNOWN = message("Rules", "Unknown kind of rule.")
_UNKNOWN_ROLE = message("Rules", "Unknown role for {items} in {caches}.")
_NOT_KNOWN = message("Rules", "Not known from the text: {why}.")
_SUPER_USER = message("Rules", "All operations (super user).")

_ACTIONS: dict[tuple[Resource, Role], Message] = {
    (Resource.CACHE, Role.READ_WRITE): message("Rules", "Read and write"),
    (Resource.CACHE, Role.READ_ONLY): message("Rules", "Read"),
    (Resource.TOPIC, Role.READ_WRITE): message("Rules", "Publish and subscribe to"),
    (Resource.TOPIC, Role.READ_ONLY): message("Rules", "Subscribe to"),
    (Resource.TOPIC, Role.WRITE_ONLY): message("Rules", "Publish to"),
    (Resource.FUNCTION, Role.INVOKE): message("Rules", "Invoke"),
    (Resource.STORE, Role.READ_WRITE): message("Rules", "Read and write"),
    (Resource.STORE, Role.READ_ONLY): message("Rules", "Read"),
    (Resource.STORE, Role.WRITE_ONLY): message("Rules", "Write"),
    (Resource.DATABASE, Role.READ_WRITE): message("Rules", "Read and write"),
    (Resource.DATABASE, Role.READ_ONLY): message("Rules", "Read"),
    (Resource.DATABASE, Role.WRITE_ONLY): message("Rules", "Write"),
}
_ACTIONS_AND_LIST: dict[tuple[Resource, Role], Message] = {
    (Resource.CACHE, Role.READ_WRITE): message("Rules", "List, read and write"),
    (Resource.CACHE, Role.READ_ONLY): message("Rules", "List and read"),
    (Resource.CACHE, Role.WRITE_ONLY): message("Rules", "List and write"),
    (Resource.CACHE, Role.NONE): message("Rules", "List"),
    (Resource.TOPIC, Role.READ_WRITE): message("Rules", "List, publish and subscribe to"),
    (Resource.TOPIC, Role.READ_ONLY): message("Rules", "List and subscribe to"),
    (Resource.TOPIC, Role.WRITE_ONLY): message("Rules", "List and publish to"),
    (Resource.TOPIC, Role.NONE): message("Rules", "List"),
    (Resource.STORE, Role.READ_WRITE): message("Rules", "List, read and write"),
    (Resource.STORE, Role.READ_ONLY): message("Rules", "List and read"),
    (Resource.STORE, Role.WRITE_ONLY): message("Rules", "List and write"),
    (Resource.STORE, Role.NONE): message("Rules", "List"),
}
_MANAGEMENT: dict[Resource, Message] = {
    Resource.ACCOUNT_MANAGEMENT: message("Rules", "Manage the account: {abilities}."),
    Resource.AUTH_MANAGEMENT: message("Rules", "Manage keys and tokens: {abilities}."),
    Resource.RESOURCE_MANAGEMENT: message("Rules", "Manage caches and other resources: {abilities}."),
}

_ABILITIES = {
    "read": message("Rules", "read"),
    "write": message("Rules", "write"),
    "list": message("Rules", "list"),
    "invoke": message("Rules", "invoke"),
}
_AND_ABILITY = message("Rules", "{first}, {other}")

_ITEMS: dict[tuple[Resource, SelectorKind], Message] = {
    (Resource.CACHE, SelectorKind.ALL): message("Rules", "every key"),
    (Resource.CACHE, SelectorKind.NAME): message("Rules", "the key `{name}`"),
    (Resource.CACHE, SelectorKind.PREFIX): message("Rules", "keys that start with `{name}`"),
    (Resource.TOPIC, SelectorKind.ALL): message("Rules", "every topic"),
    (Resource.TOPIC, SelectorKind.NAME): message("Rules", "the topic `{name}`"),
    (Resource.TOPIC, SelectorKind.PREFIX): message("Rules", "topics that start with `{name}`"),
    (Resource.FUNCTION, SelectorKind.ALL): message("Rules", "every function"),
    (Resource.FUNCTION, SelectorKind.NAME): message("Rules", "the function `{name}`"),
    (Resource.FUNCTION, SelectorKind.PREFIX): message("Rules", "functions that start with `{name}`"),
    (Resource.STORE, SelectorKind.ALL): message("Rules", "every item"),
    (Resource.STORE, SelectorKind.NAME): message("Rules", "the item `{name}`"),
    (Resource.STORE, SelectorKind.PREFIX): message("Rules", "items that start with `{name}`"),
    (Resource.DATABASE, SelectorKind.ALL): message("Rules", "every key"),
    (Resource.DATABASE, SelectorKind.NAME): message("Rules", "the key `{name}`"),
    (Resource.DATABASE, SelectorKind.PREFIX): message("Rules", "keys that start with `{name}`"),
}
_UNSET = message("Rules", "nothing (the selector is missing)")
_NO_CACHE = message("Rules", "no cache (the selector is missing)")
_UNKNOWN_ITEMS = message("Rules", "items selected in an unknown way")
_UNKNOWN_CACHES = message("Rules", "caches selected in an unknown way")
_BYTES = message("Rules", "bytes {hex}")
_EVERY_CACHE = message("Rules", "every cache")
_CACHE = message("Rules", "the cache `{name}`")
_CACHES = {
    SelectorKind.ALL: _EVERY_CACHE,
    SelectorKind.UNSET: _NO_CACHE,
    SelectorKind.UNKNOWN: _UNKNOWN_CACHES,
}
_STORE = message("Rules", "the store `{name}`")
_DATABASE = message("Rules", "the Database `{name}`")
_STORES = {
    SelectorKind.ALL: message("Rules", "every store"),
    SelectorKind.UNSET: message("Rules", "no store (the selector is missing)"),
    SelectorKind.UNKNOWN: message("Rules", "stores chosen in a way this program does not know"),
}
_DATABASES = {
    SelectorKind.ALL: message("Rules", "every Database"),
    SelectorKind.UNSET: message("Rules", "no Database (the selector is missing)"),
    SelectorKind.UNKNOWN: message("Rules", "Databases chosen in a way this program does not know"),
}
_AROUND = {Resource.STORE: (_STORES, _STORE), Resource.DATABASE: (_DATABASES, _DATABASE)}
_ADDRESSES = message("Rules", "Only from these addresses: {ranges}.")
_CONDITION = message("Rules", "Only under a condition that this program cannot read.")


def selector_name(selector: Selector) -> str | Message:
    """The selector's value for display: its text, or its bytes in hex when they are not UTF-8."""
    text = selector.text()
    return _BYTES.of(hex=selector.value.hex(" ")) if text is None else text


def cache_words(cache: Selector, resource: Resource = Resource.CACHE) -> Message:
    """A phrase for what items are in: ``the cache `default-cache```, ``every cache``, ``the store `s```."""
    known, named = _AROUND.get(resource, (_CACHES, _CACHE))
    words = known.get(cache.kind)
    return named.of(name=selector_name(cache)) if words is None else words


def item_words(resource: Resource, item: Selector) -> Message:
    """A phrase for an item selector: ``the key `mo```, ``keys that start with `u-``` or ``every topic``."""
    if item.kind is SelectorKind.UNKNOWN:
        return _UNKNOWN_ITEMS
    words = _ITEMS.get((resource, item.kind), _UNSET)
    return (
        words.of(name=selector_name(item)) if item.kind in (SelectorKind.NAME, SelectorKind.PREFIX) else words
    )


def ability_words(abilities: Sequence[str]) -> Message | str:
    """The abilities of a rule in words; what a report calls by another name is named as it is there."""
    named: list[Message | str] = [_ABILITIES.get(each, each) for each in abilities]
    return reduce(lambda first, other: _AND_ABILITY.of(first=first, other=other), named) if named else "-"


def rule_sentence(rule: Rule) -> Message:
    """Describe a rule in one sentence."""
    if rule.resource in _MANAGEMENT:
        return _MANAGEMENT[rule.resource].of(abilities=ability_words(rule.abilities))
    if rule.resource is Resource.UNKNOWN:
        return _UNKNOWN
    places = {"items": item_words(rule.resource, rule.item), "caches": cache_words(rule.cache, rule.resource)}
    if rule.role is Role.UNKNOWN:
        return _UNKNOWN_ROLE.of(**places)
    if rule.resource is Resource.CACHE and rule.role is Role.WRITE_ONLY and "list" not in rule.abilities:
        return _WRITE_ONLY.of(**places)
    actions = _ACTIONS_AND_LIST if "list" in rule.abilities else _ACTIONS
    action = actions.get((rule.resource, rule.role))
    return _ALLOWED.of(action=action, **places) if action else _DENIED.of(**places)


def permission_sentences(permissions: Permissions) -> tuple[Message, ...]:
    """Describe each rule in one sentence; one sentence for a super user, or if the permissions could not be decoded."""
    if permissions.state is PermissionState.DECODED:
        if permissions.super_user:
            return (_SUPER_USER,)
        return tuple(rule_sentence(rule) for rule in permissions.rules)
    return (_NOT_KNOWN.of(why=permissions.why),) if permissions.why else ()


def condition_sentences(permissions: Permissions) -> tuple[Message, ...]:
    """What has to hold beside the rules, a sentence each."""
    return tuple(
        _ADDRESSES.of(ranges=", ".join(condition.ranges)) if condition.ranges else _CONDITION
        for condition in permissions.conditions
    )
