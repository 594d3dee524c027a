"""Find the rule that comes closest to allowing an operation, and why it does not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector, SelectorKind
from inspector.credential.permissions.sentences import cache_words, item_words
from inspector.credential.text.message import Message, message

_OTHER = message("Near miss", "rule {number} applies to {allowed}, not to {asked}.")
_CASE = message(
    "Near miss", "rule {number} applies to {allowed}, not to {asked}: the case differs at character {place}."
)
_SPACE = message(
    "Near miss",
    "rule {number} applies to {allowed}, not to {asked}: only the spaces around it differ.",
)
_WILDCARD = message(
    "Near miss",
    "rule {number} applies to {allowed}. The `{mark}` is matched literally; a prefix was probably meant.",
)
_READ_ONLY = message("Near miss", "rule {number} allows reading only.")
_WRITE_ONLY = message("Near miss", "rule {number} allows writing only.")
_CONDITIONAL = message(
    "Near miss",
    "rule {number} allows writing only, without conditional writes and calls that return a size.",
)
_SUBSCRIBE_ONLY = message("Near miss", "rule {number} allows subscribing only.")
_PUBLISH_ONLY = message("Near miss", "rule {number} allows publishing only.")
_LIST_ONLY = message("Near miss", "rule {number} allows listing only.")
_NONE = message("Near miss", "rule {number} denies it: its role is none.")


def near_miss(rules: Sequence[Rule], asked: Rule, needed: frozenset[str]) -> tuple[int, Message] | None:
    """Return the index of the closest rule for the same resource and why it does not allow ``asked``, or ``None``.

    ``asked`` names one cache and one item and has the smallest sufficient role; ``needed`` are its abilities.
    """
    same = [
        (_distance(rule, asked), index) for index, rule in enumerate(rules) if rule.resource is asked.resource
    ]
    if not same:
        return None
    index = min(same)[1]
    return index, _difference(rules[index], asked, needed, index + 1)


def _distance(rule: Rule, asked: Rule) -> tuple[int, int]:
    cache_fits = rule.cache.matches(asked.cache.value)
    item_fits = rule.item.matches(asked.item.value)
    alike = (
        _alike(rule.item.value, asked.item.value)
        if cache_fits
        else _alike(rule.cache.value, asked.cache.value)
    )
    return (2 * (not cache_fits) + (not item_fits), -alike)


def _alike(left: bytes, right: bytes) -> int:
    return sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(left.lower(), right.lower(), strict=False))
    )


def _difference(rule: Rule, asked: Rule, needed: frozenset[str], number: int) -> Message:
    if not rule.cache.matches(asked.cache.value):
        words = {
            "allowed": cache_words(rule.cache, rule.resource),
            "asked": cache_words(asked.cache, asked.resource),
        }
        return _other(rule.cache, asked.cache.value).of(number=number, **words)
    if not rule.item.matches(asked.item.value):
        allowed, wanted = item_words(rule.resource, rule.item), item_words(asked.resource, asked.item)
        return _other(rule.item, asked.item.value).of(number=number, allowed=allowed, asked=wanted)
    return _role(rule, asked, needed).of(number=number)


def _other(allowed: Selector, asked: bytes) -> Message:
    compared = asked[: len(allowed.value)] if allowed.kind is SelectorKind.PREFIX else asked
    if compared != allowed.value and compared.lower() == allowed.value.lower():
        return _CASE.of(place=_first_difference(compared, allowed.value))
    if asked.strip() == allowed.value.strip():
        return _SPACE
    mark = allowed.value[-1:]
    if allowed.kind is SelectorKind.NAME and mark in (b"*", b"%") and asked.startswith(allowed.value[:-1]):
        return _WILDCARD.of(mark=mark.decode())
    return _OTHER


def _first_difference(left: bytes, right: bytes) -> int:
    """Position of the first differing character, from 1."""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(left, right, strict=False)))
    return len(left[:same].decode("utf-8", "ignore")) + 1


def _role(rule: Rule, asked: Rule, needed: frozenset[str]) -> Message:
    if rule.role is Role.READ_ONLY:
        return _SUBSCRIBE_ONLY if asked.resource is Resource.TOPIC else _READ_ONLY
    if rule.role is Role.WRITE_ONLY:
        if asked.resource is Resource.TOPIC:
            return _PUBLISH_ONLY
        return _CONDITIONAL if "write" in needed else _WRITE_ONLY
    return _LIST_ONLY if "list" in rule.abilities else _NONE
