"""Momento's account service over HTTP: list, create and revoke version 2 keys, list roles.

Facts (Momento's account API): the paths, their queries, the members of the answers, and the statuses of errors with
``{"code", "message", "err"?}``; only version 2 keys with auth-management are accepted. Not public, and chosen here: the
values of ``code``, the statuses of success, and which ability of auth-management each request needs.
"""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import h11

from inspector.credential.permissions.rules import Resource
from inspector.sandbox.account import AccountKey, AccountRole
from inspector.sandbox.authority import Bearer
from inspector.sandbox.fronts.backend import Backend
from inspector.sandbox.fronts.http_server import Answer, authorization
from inspector.sandbox.refusal import RefusedError

_LARGEST_PAGE = 100
_STATUSES = {
    "INVALID_ARGUMENT": 400,
    "UNAUTHENTICATED": 401,
    "PERMISSION_DENIED": 403,
    "NOT_FOUND": 404,
    "ALREADY_EXISTS": 409,
    "FAILED_PRECONDITION": 412,
    "RESOURCE_EXHAUSTED": 429,
}
"""The statuses of a fault; 500 for every other one."""


class _ApiError(Exception):
    def __init__(self, status: int, code: str, words: str) -> None:
        super().__init__(words)
        self.status, self.code, self.words = status, code, words


class AccountApi:
    """Answers requests about the sandbox's account."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._authority = backend.authority
        self._account = backend.authority.account

    def answer(self, request: h11.Request, body: bytes) -> Answer:
        """The response to a request."""
        try:
            return self._perform(request, body)
        except _ApiError as error:
            return _json(error.status, {"code": error.code, "message": error.words})

    def _perform(self, request: h11.Request, body: bytes) -> Answer:
        parts = urlsplit(request.target.decode("ascii", "replace"))
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        bearer = self._bearer(request)
        folder, key_id = parts.path.removeprefix("/").partition("/")[::2]
        match request.method, folder, bool(key_id):
            case b"GET", "api-keys", False:
                self._check(bearer, "list")
                return self._page("key_info", [self._key(key) for key in self._account.all_keys()], query)
            case b"GET", "roles", False:
                self._check(bearer, "list")
                kind = query.get("type")
                if kind not in (None, "system", "custom"):
                    raise _ApiError(400, "invalid_argument", "type is system or custom")
                return self._page("roles", [_role(role) for role in self._account.roles(kind)], query)
            case b"POST", "api-keys", False:
                self._check(bearer, "write")
                return self._create(body)
            case b"DELETE", "api-keys", True:
                self._check(bearer, "write")
                if not self._account.revoke(key_id):
                    raise _ApiError(404, "not_found", "There is no API key with this id")
                return Answer(204)
        raise _ApiError(404, "not_found", "Not found")

    def _bearer(self, request: h11.Request) -> Bearer:
        try:
            bearer = self._authority.bearer(authorization(request))
        except RefusedError as refusal:
            raise _ApiError(401, "unauthenticated", refusal.details) from None
        failure = self._backend.faults.failure_of("Account")
        if failure:
            raise _ApiError(_STATUSES.get(failure.code, 500), failure.code.lower(), failure.details)
        if bearer.key_id is None:
            raise _ApiError(401, "unauthenticated", "Only version 2 API keys are accepted")
        return bearer

    def _check(self, bearer: Bearer, ability: str) -> None:
        rules = bearer.permissions.rules
        if not any(rule.resource is Resource.AUTH_MANAGEMENT and ability in rule.abilities for rule in rules):
            raise _ApiError(403, "permission_denied", "The API key has no auth-management permission")

    def _page(self, name: str, found: list[dict[str, Any]], query: dict[str, str]) -> Answer:
        limit, start = _whole(query.get("limit", str(_LARGEST_PAGE))), _start(query.get("next_token"))
        if not 1 <= limit <= _LARGEST_PAGE:
            raise _ApiError(400, "invalid_argument", f"limit is from 1 to {_LARGEST_PAGE}")
        page: dict[str, Any] = {name: found[start : start + limit]}
        if start + limit < len(found):
            page["next_token"] = base64.urlsafe_b64encode(str(start + limit).encode()).decode()
        return _json(200, page)

    def _create(self, body: bytes) -> Answer:
        try:
            asked = json.loads(body)
            role = self._account.role(asked["role_id"])
            expiry = asked["expiry"]
        except (ValueError, KeyError, TypeError):
            raise _ApiError(400, "invalid_argument", "role_id and expiry are needed") from None
        if role is None:
            raise _ApiError(404, "not_found", "There is no role with this id")
        if expiry != "never" and (not isinstance(expiry, int) or expiry <= self._backend.clock()):
            raise _ApiError(400, "invalid_argument", "expiry is never or a moment to come")
        until = None if expiry == "never" else expiry
        text, key = self._authority.global_key(role, until, str(asked.get("description", "")))
        return _json(200, {"api_key": text, "key_info": self._key(key)})

    def _key(self, key: AccountKey) -> dict[str, Any]:
        told: dict[str, Any] = {
            "key_id": key.key_id,
            "account_id": self._account.account_id,
            "description": key.description,
            "role_id": key.role_id,
            "issued_at_epoch_seconds": key.issued_at,
        }
        return told if key.expires_at is None else {**told, "expires_at_epoch_seconds": key.expires_at}


def _role(role: AccountRole) -> dict[str, Any]:
    told = {"role_id": role.role_id, "role_name": role.name, "role_type": role.kind}
    described = {"description": role.description} if role.description else {}
    return {**told, **described, "permissions": role.permissions}


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else -1


def _start(token: str | None) -> int:
    try:
        start = 0 if token is None else _whole(base64.urlsafe_b64decode(token).decode("ascii", "replace"))
    except (binascii.Error, ValueError):
        start = -1
    if start < 0:
        raise _ApiError(400, "invalid_argument", "next_token is not one of this service")
    return start


def _json(status: int, told: dict[str, Any]) -> Answer:
    return Answer(status, json.dumps(told).encode(), "application/json")
