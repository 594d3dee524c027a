"""The services ``token.Token`` and ``auth.Auth``: mint tokens, generate and renew API keys."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from momento_wire_types import auth_pb2, token_pb2

from inspector.credential.permissions.codec import decode_bytes, encode_permissions
from inspector.credential.permissions.rules import ALL
from inspector.records import record
from inspector.sandbox import enforce
from inspector.sandbox.authority import Authority, ExpiredError
from inspector.sandbox.call import Call, Method
from inspector.sandbox.faults import Faults
from inspector.sandbox.refusal import denied, invalid, unauthenticated


@record(frozen=True, slots=True)
class _Renewal:
    """What a refresh token renews: its API key, the key's permissions and its lifetime."""

    api_key: str
    permissions: bytes
    seconds: int | None


class Mint:
    """Mints credentials for ``endpoint``. ``clock`` returns epoch seconds."""

    def __init__(
        self, authority: Authority, endpoint: str, faults: Faults, clock: Callable[[], float] = time.time
    ) -> None:
        self._authority = authority
        self._endpoint = endpoint
        self._faults = faults
        self._clock = clock
        self._renewals: dict[str, _Renewal] = {}
        self._generated: set[str] = set()
        """Keys that may not generate further ones: the service lets only a session or a console key do that."""

    def methods(self) -> dict[str, Method]:
        """Return the dispatch table of these methods."""
        return {
            "/token.Token/GenerateDisposableToken": Method(
                token_pb2._GenerateDisposableTokenRequest, self.disposable_token
            ),
            "/auth.Auth/GenerateApiToken": Method(auth_pb2._GenerateApiTokenRequest, self.api_key),
            "/auth.Auth/RefreshApiToken": Method(auth_pb2._RefreshApiTokenRequest, self.renew),
        }

    def disposable_token(self, request: Any, call: Call) -> Any:
        """Mint a disposable token. Only super users may."""
        enforce.check_minter(self._minter(request, call))
        seconds = request.expires.valid_for_seconds
        enforce.check_life(seconds, longest=enforce.LONGEST_LIFE_SECONDS)
        enforce.check_token_id(request.token_id)
        permissions = self._scope(request, super_user_allowed=False)
        until = int(self._clock()) + seconds
        token = self._authority.disposable_token(permissions, until, request.token_id)
        return token_pb2._GenerateDisposableTokenResponse(
            api_key=token, endpoint=self._endpoint, valid_until=until
        )

    def api_key(self, request: Any, call: Call) -> Any:
        """Generate a version 1 API key and its refresh token. Only super users may. ``valid_until`` 0 means never."""
        enforce.check_minter(self._minter(request, call), enforce.ONLY_SUPER_USERS_MAKE_KEYS)
        if (request.auth_token or call.token) in self._generated:
            raise denied()
        kind = request.WhichOneof("expiry")
        if kind is None:
            raise invalid("An API key needs an expiry, or never")
        seconds = request.expires.valid_for_seconds if kind == "expires" else None
        if seconds is not None:
            enforce.check_life(seconds, longest=None)
        enforce.check_token_id(request.token_id)
        permissions = self._scope(request, super_user_allowed=True)
        return auth_pb2._GenerateApiTokenResponse(**self._issue(permissions, seconds))

    def renew(self, request: Any, _call: Call) -> Any:
        """Renew an API key. The old key must not have expired."""
        try:
            bearer = self._authority.bearer(request.api_key)
        except ExpiredError as error:
            raise invalid(error.details) from None
        if bearer.disposable:
            raise invalid("Disposable tokens cannot be refreshed")
        renewal = self._renewals.get(request.refresh_token)
        if renewal is None or renewal.api_key != request.api_key:
            raise unauthenticated("The refresh token does not belong to this API key")
        return auth_pb2._RefreshApiTokenResponse(**self._issue(renewal.permissions, renewal.seconds))

    def _minter(self, request: Any, call: Call) -> Any:
        return self._authority.bearer(request.auth_token or call.token)

    def _scope(self, request: Any, *, super_user_allowed: bool) -> bytes:
        raw: bytes = request.permissions.SerializeToString()
        permissions = decode_bytes(raw, 1) if raw else decode_bytes(encode_permissions(), 1)
        enforce.check_scope(permissions, super_user_allowed=super_user_allowed)
        if self._faults.widen and not permissions.super_user:
            return encode_permissions(dict.fromkeys(replace(rule, item=ALL) for rule in permissions.rules))
        return raw

    def _issue(self, permissions: bytes, seconds: int | None) -> dict[str, Any]:
        until = None if seconds is None else int(self._clock()) + seconds
        key = self._authority.api_key(permissions, until)
        self._generated.add(key)
        refresh = secrets.token_urlsafe(24)
        self._renewals[refresh] = _Renewal(key, permissions, seconds)
        return {
            "api_key": key,
            "refresh_token": refresh,
            "endpoint": self._endpoint,
            "valid_until": until or 0,
        }
