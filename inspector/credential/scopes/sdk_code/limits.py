"""The limits of the SDKs: scopes an SDK cannot express, or would widen.

Facts: the sources of the SDKs (JavaScript 1.118, Python 1.29, Go 1.40, Java of 2025, .NET and Rust of 2026).
JavaScript and Python drop all key selectors when the list contains a topic rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from inspector.credential.permissions.rules import Resource, Role, Rule, SelectorKind
from inspector.credential.scopes.problems import Purpose, problems, refused
from inspector.credential.scopes.scope import Scope
from inspector.credential.text.message import Message, message
from inspector.records import record


class Language(StrEnum):
    """The languages for which code can be generated."""

    JAVASCRIPT = "javascript"
    PYTHON = "python"
    GO = "go"
    JAVA = "java"
    CSHARP = "csharp"
    RUST = "rust"


class Mixing(StrEnum):
    """What an SDK does with key rules beside other rules in one list."""

    KEPT = "kept"
    DROPPED_BESIDE_TOPICS = "dropped-beside-topics"
    ALONE = "alone"
    """A scope has one key rule and no other rule."""


@record(frozen=True, slots=True)
class Limits:
    """The abilities of one SDK."""

    name: str
    functions: bool = False
    topic_prefixes: bool = False
    byte_keys: bool = False
    mixing: Mixing = Mixing.KEPT
    sends_token_id: bool = True
    api_keys: bool | None = None
    """Whether it can generate API keys. ``None``: no program is generated for them here."""


LIMITS: dict[Language, Limits] = {
    Language.JAVASCRIPT: Limits(
        "JavaScript", functions=True, mixing=Mixing.DROPPED_BESIDE_TOPICS, api_keys=True
    ),
    Language.PYTHON: Limits("Python", mixing=Mixing.DROPPED_BESIDE_TOPICS, api_keys=False),
    Language.GO: Limits("Go", topic_prefixes=True, byte_keys=True, sends_token_id=False),
    Language.JAVA: Limits("Java", topic_prefixes=True),
    Language.CSHARP: Limits("C#", topic_prefixes=True),
    Language.RUST: Limits("Rust", functions=True, byte_keys=True, mixing=Mixing.ALONE),
}


def obstacle(scope: Scope, limits: Limits) -> Message | None:
    """Return why this SDK cannot mint this scope, or ``None``."""
    if refused(problems(scope)):
        return message("SDK code", "The code appears when the marked fields are corrected.")
    for number, rule in enumerate(scope.rules, 1):
        for found in _in_rule(rule, limits):
            return found.of(number=number, sdk=limits.name)
    found_mixed = _in_list(scope.rules, limits)
    return found_mixed.of(sdk=limits.name) if found_mixed else None


def key_obstacle(scope: Scope, limits: Limits) -> Message | None:
    """Return why no program can generate an API key with this scope, or ``None``.

    The scope of an API key has no key selectors in the SDK (``PermissionScope``, JavaScript 1.118).
    """
    if refused(problems(scope, Purpose.API_KEY)):
        return message("SDK code", "The code appears when the marked fields are corrected.")
    if limits.api_keys is None:
        return message("SDK code", "Code for API keys is available for JavaScript only.")
    if not limits.api_keys:
        return message("SDK code", "The {sdk} SDK cannot generate API keys.").of(sdk=limits.name)
    for number, rule in enumerate(scope.rules, 1):
        if names_keys(rule):
            text = message(
                "SDK code",
                "The {sdk} SDK cannot limit an API key to certain keys of a cache (rule {number}). Generate it here.",
            )
            return text.of(number=number, sdk=limits.name)
        for found in _in_rule(rule, limits):
            return found.of(number=number, sdk=limits.name)
    return None


def key_remark(scope: Scope, limits: Limits) -> Message | None:
    """Return a remark about the program for an API key, or ``None``."""
    if scope.token_id:
        return message("SDK code", "The {sdk} SDK does not send a token id with an API key.").of(
            sdk=limits.name
        )
    return None


def remark(scope: Scope, limits: Limits) -> Message | None:
    """Return a remark about the generated code, or ``None``."""
    if scope.token_id and not limits.sends_token_id:
        text = message("SDK code", "The {sdk} SDK accepts the token id, but known releases do not send it.")
        return text.of(sdk=limits.name)
    if limits.name == "Rust" and any(rule.resource is Resource.FUNCTION for rule in scope.rules):
        return message("SDK code", "Function rules need a release of the Rust SDK from 2026 or later.")
    return None


def _in_rule(rule: Rule, limits: Limits) -> Iterator[Message]:
    if rule.role is Role.NONE and (rule.resource is not Resource.FUNCTION or not limits.functions):
        yield message("SDK code", "The {sdk} SDK cannot request a rule that allows nothing (rule {number}).")
    if rule.resource is Resource.FUNCTION and not limits.functions:
        yield message("SDK code", "The {sdk} SDK does not support function rules (rule {number}).")
    if (
        rule.resource is Resource.TOPIC
        and rule.item.kind is SelectorKind.PREFIX
        and not limits.topic_prefixes
    ):
        yield message("SDK code", "The {sdk} SDK does not support topic prefixes (rule {number}).")
    if rule.item.text() is None and not limits.byte_keys:
        yield message(
            "SDK code", "The {sdk} SDK accepts only text keys, but the key of rule {number} is not text."
        )


def names_keys(rule: Rule) -> bool:
    """Whether a rule is limited to certain keys of a cache."""
    return rule.resource is Resource.CACHE and rule.item.kind is not SelectorKind.ALL


def _in_list(rules: tuple[Rule, ...], limits: Limits) -> Message | None:
    if limits.mixing is Mixing.KEPT or not any(map(names_keys, rules)):
        return None
    if limits.mixing is Mixing.ALONE:
        alone = message(
            "SDK code",
            "The {sdk} SDK accepts only a single key rule and no other rule beside it. Mint this "
            "scope here, or mint one token for each rule.",
        )
        return alone if len(rules) > 1 else None
    if not any(rule.resource is Resource.TOPIC for rule in rules):
        return None
    return message(
        "SDK code",
        "The {sdk} SDK would widen this scope: beside a topic rule it drops all key selectors "
        "and grants whole caches. Mint it here, or mint one token for keys and one for topics.",
    )
