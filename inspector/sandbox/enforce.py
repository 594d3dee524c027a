"""The service's limits: permissions of calls, scopes that may be minted, sizes."""

from __future__ import annotations

from collections import Counter

import grpc

from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.rules import (
    Permissions,
    PermissionState,
    Role,
    Rule,
    Selector,
    SelectorKind,
)
from inspector.sandbox.authority import Bearer
from inspector.sandbox.refusal import RefusedError, denied, invalid

MOST_RULES = 20
"""Most policy statements in one token (Momento's documentation, limits page)."""
LONGEST_TOKEN_ID = 64
LONGEST_LIFE_SECONDS = 25 * 3600
"""Longest life of a disposable token; the service raised it from one hour in 2026."""
LARGEST_ITEM = 5_242_880
"""Bytes, key and value together: the official SDKs' tests store 5 MB and are refused 5.3 MB."""
LARGEST_MESSAGE = 4_096
"""Bytes of one topic message (Momento's documentation, limits page)."""
CALLER = "127.0.0.1"
"""The address every call comes from."""
_DECISIONS_KEPT = 10_000

ONLY_SUPER_USERS_MINT = "Only tokens with SuperUser permissions can generate disposable tokens"
REQUEST_TOO_LARGE = "Request size limit exceeded for this account"
ONLY_SUPER_USERS_MAKE_KEYS = "Only tokens with SuperUser permissions can generate API keys"


def check_access(bearer: Bearer, operation: Operation, cache: str, item: bytes) -> None:
    """Raise ``RefusedError`` PERMISSION_DENIED unless the bearer may do ``operation`` on ``item``."""
    asked = (operation, cache, item)
    allowed = bearer.decisions.get(asked)
    if allowed is None:
        allowed = may(bearer.permissions, operation, cache, item, address=CALLER).allowed is True
        if len(bearer.decisions) >= _DECISIONS_KEPT:
            bearer.decisions.clear()
        bearer.decisions[asked] = allowed
    if not allowed:
        raise denied()


def check_super_user(bearer: Bearer) -> None:
    """Raise ``RefusedError`` PERMISSION_DENIED unless the bearer is a super user."""
    if not bearer.super_user:
        raise denied()


def check_minter(bearer: Bearer, words: str = ONLY_SUPER_USERS_MINT) -> None:
    """Raise ``RefusedError`` INVALID_ARGUMENT with the service's message unless the bearer may mint."""
    if not bearer.super_user:
        raise invalid(words)


def check_scope(permissions: Permissions, *, super_user_allowed: bool) -> None:
    """Raise ``RefusedError`` INVALID_ARGUMENT for a scope the service does not sign."""
    if permissions.super_user and permissions.state is PermissionState.DECODED:
        if not super_user_allowed:
            raise invalid("Disposable tokens cannot have SuperUser permissions")
        return
    if permissions.state is not PermissionState.DECODED or not permissions.rules:
        raise invalid("Permissions must have at least one permission")
    if len(permissions.rules) > MOST_RULES:
        raise invalid(f"A token may have at most {MOST_RULES} permissions")
    for rule in permissions.rules:
        _check_rule(rule)
    _check_conflicts(permissions.rules)


def check_token_id(token_id: str) -> None:
    """Raise ``RefusedError`` INVALID_ARGUMENT when the token id is longer than 64 characters."""
    if len(token_id) > LONGEST_TOKEN_ID:
        raise invalid(f"Token id must be at most {LONGEST_TOKEN_ID} characters")


def check_life(seconds: int, *, longest: int | None) -> None:
    """Raise ``RefusedError`` INVALID_ARGUMENT unless ``seconds`` is from 1 to ``longest``; ``None`` is no limit."""
    if seconds <= 0:
        raise invalid("Expiry must be in the future")
    if longest is not None and seconds > longest:
        raise invalid(f"Disposable tokens must expire within {longest // 3600} hours")


def check_size(size: int, largest: int) -> None:
    """Raise ``RefusedError`` RESOURCE_EXHAUSTED with the service's words when ``size`` exceeds ``largest`` (bytes)."""
    if size > largest:
        raise RefusedError(
            grpc.StatusCode.RESOURCE_EXHAUSTED, REQUEST_TOO_LARGE, "request_size_limit_exceeded"
        )


def _check_rule(rule: Rule) -> None:
    if rule.role is Role.UNKNOWN:
        raise invalid(f"Unknown role for a {rule.resource} permission")
    if SelectorKind.UNKNOWN in (rule.cache.kind, rule.item.kind):
        raise invalid(f"Unknown selector for a {rule.resource} permission")
    if _is_empty(rule.cache):
        raise invalid("Cache name must not be empty")
    if _is_empty(rule.item):
        raise invalid(f"The {rule.resource} selector must not be empty")


def _is_empty(selector: Selector) -> bool:
    return selector.kind in (SelectorKind.NAME, SelectorKind.PREFIX) and not selector.value


def _check_conflicts(rules: tuple[Rule, ...]) -> None:
    places = Counter((rule.resource, rule.cache, rule.item) for rule in rules)
    if max(places.values()) > 1:
        raise invalid("Duplicate or conflicting permissions")
