"""Authentication: sign credentials with a secret made at start, and verify them with it."""

from __future__ import annotations

import base64
import secrets
import time
from collections.abc import Callable
from dataclasses import field
from typing import Any

import grpc
import jwt

from inspector.credential.permissions.claim import decode_permissions
from inspector.credential.permissions.codec import decode_bytes, encode_permissions
from inspector.credential.permissions.rules import Permissions, PermissionState
from inspector.records import record
from inspector.sandbox.account import Account, AccountKey, AccountRole
from inspector.sandbox.refusal import RefusedError, unauthenticated

SUBJECT = "sandbox@inspector.localhost"
_REMEMBERED = 1_000


@record(frozen=True, slots=True)
class Bearer:
    """The identity and permissions of a verified token. ``decisions`` caches access decisions."""

    permissions: Permissions
    expires_at: float | None
    not_before: float | None
    disposable: bool
    token_id: str = ""
    key_id: str | None = None
    """Of a version 2 key."""
    decisions: dict[Any, bool] = field(default_factory=dict, repr=False)

    @property
    def super_user(self) -> bool:
        """Whether it may do everything, including minting."""
        return self.permissions.super_user and not self.disposable


class ExpiredError(RefusedError):
    """UNAUTHENTICATED, because the token has expired."""

    def __init__(self, details: str) -> None:
        super().__init__(grpc.StatusCode.UNAUTHENTICATED, details)


_SUPER_USER = Bearer(decode_bytes(encode_permissions(super_user=True), 1), None, None, disposable=False)


class Authority:
    """Signs JWTs (HS256; version 2 keys HS512) and verifies them. ``clock`` returns epoch seconds.

    ``accept_no_token``: a call without a token is a super user's, as with Momento Local.

    Claim names are those of the service, except ``token_id``: the service's name for that claim is not public.
    """

    def __init__(self, clock: Callable[[], float] = time.time, *, accept_no_token: bool = False) -> None:
        self._clock = clock
        self._nobody = _SUPER_USER if accept_no_token else None
        self._secret = secrets.token_bytes(64)
        self._bearers: dict[str, Bearer] = {}
        self.account = Account(clock)

    def api_key(self, permissions: bytes, expires_at: int | None = None) -> str:
        """Sign a version 1 API key.

        ``permissions`` are the bytes of ``p``; ``expires_at`` epoch seconds, ``None``: never.
        """
        claims: dict[str, Any] = {"sub": SUBJECT, "ver": 1, "p": _text(permissions)}
        if expires_at is not None:
            claims["exp"] = expires_at
        return self._sign(claims, {"typ": None})

    def disposable_token(self, permissions: bytes, expires_at: int, token_id: str = "") -> str:
        """Sign a version 1 disposable token. ``expires_at`` is epoch seconds."""
        claims: dict[str, Any] = {"sub": SUBJECT, "ver": 1, "exp": expires_at, "p": _text(permissions)}
        claims["t"] = "disposable"
        if token_id:
            claims["token_id"] = token_id
        return self._sign(claims)

    def global_key(
        self, role: AccountRole, expires_at: int | None = None, description: str = ""
    ) -> tuple[str, AccountKey]:
        """Sign a version 2 API key, whose permissions are those of a role of the account, and record it there."""
        key = self.account.create_key(role, expires_at, description)
        claims: dict[str, Any] = {"t": "g", "jti": key.key_id}
        if expires_at is not None:
            claims["exp"] = expires_at
        return self._sign(claims, algorithm="HS512"), key

    def bearer(self, token: str | None) -> Bearer:
        """Verify ``token`` and return its bearer.

        Raises ``RefusedError`` when it is missing, forged, expired or not yet valid.
        """
        if not token and self._nobody:
            return self._nobody
        if not token:
            raise unauthenticated("No authorization was sent")
        known = self._bearers.get(token)
        if known is None:
            known = self._read(token)
            self._remember(token, known)
        now = self._clock()
        if known.expires_at is not None and now >= known.expires_at:
            raise ExpiredError("The token has expired")
        if known.not_before is not None and now < known.not_before:
            raise unauthenticated("The token is not valid yet")
        if known.key_id is not None and self.account.permissions(known.key_id) is None:
            raise unauthenticated("The API key was revoked")
        return known

    def _sign(
        self, claims: dict[str, Any], headers: dict[str, Any] | None = None, algorithm: str = "HS256"
    ) -> str:
        return jwt.encode(claims, self._secret, algorithm, headers)

    def _read(self, token: str) -> Bearer:
        try:
            claims = jwt.decode(
                token,
                self._secret,
                algorithms=["HS256", "HS512"],
                options={"verify_exp": False, "verify_nbf": False, "verify_iat": False},
            )
        except jwt.PyJWTError:
            raise unauthenticated("The token was not issued by this service") from None
        disposable = claims.get("t") == "disposable"
        return Bearer(
            self._permissions(claims, disposable),
            claims.get("exp"),
            claims.get("nbf"),
            disposable,
            str(claims.get("token_id", "")),
            claims.get("jti") if claims.get("t") == "g" else None,
        )

    def _permissions(self, claims: dict[str, Any], disposable: bool) -> Permissions:
        if claims.get("t") == "g":
            return self.account.permissions(claims["jti"]) or Permissions(PermissionState.ABSENT)
        return decode_permissions(claims.get("p"), claims.get("ver", 1), disposable=disposable)

    def _remember(self, token: str, bearer: Bearer) -> None:
        if len(self._bearers) >= _REMEMBERED:
            self._bearers.clear()
        self._bearers[token] = bearer


def _text(permissions: bytes) -> str:
    return base64.b64encode(permissions).decode()
