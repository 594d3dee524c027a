"""The requests of the Mint page to the service."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias

from inspector.credential.permissions.rules import Permissions, PermissionState
from inspector.credential.scopes.scope import DEFAULT_CACHE, Scope
from inspector.credential.text.secret import Secret
from inspector.service.calls import tokens
from inspector.service.checks.canary import Canary, Progress, canary
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome

DEADLINE = 15.0
"""Seconds. Minting may take longer than a read."""
Request: TypeAlias = Callable[[Connection], Coroutine[Any, Any, Outcome]]


def token_request(scope: Scope) -> Request:
    """Return a request for a disposable token."""
    seconds = scope.valid_for_seconds or 0
    return lambda link: tokens.mint(link, scope.rules, seconds, scope.token_id, deadline=DEADLINE)


def key_request(scope: Scope, description: str) -> Request:
    """Return a request for an API key."""
    return lambda link: tokens.generate_key(
        link,
        scope.rules,
        scope.valid_for_seconds,
        token_id=scope.token_id,
        description=description,
        deadline=DEADLINE,
    )


def renewal_request(refresh_token: Secret) -> Request:
    """Return a request that exchanges the key and its refresh token for a new pair."""
    return lambda link: tokens.renew(link, refresh_token, deadline=DEADLINE)


def canary_request(scope: Scope, progress: Progress) -> Callable[[Connection], Coroutine[Any, Any, Canary]]:
    """Return test calls that compare the new token with the scope that was asked for."""
    asked = Permissions(PermissionState.DECODED, rules=scope.rules)
    named = [rule.cache.text() for rule in scope.rules if rule.cache.value]
    cache = (named[0] if named else None) or DEFAULT_CACHE
    return lambda link: canary(link, asked, cache, deadline=DEADLINE, progress=progress)
