"""Calls that create credentials: mint a disposable token, generate an API key, renew an API key.

The caller's token is sent in the request (``auth_token``), where the service reads it, and in the ``authorization``
metadata, as the official Python and Go SDKs do.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from momento_wire_types import auth_pb2, permissionmessages_pb2, token_pb2

from inspector.credential.jwt.envelope import wrap
from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.codec import encode_permissions
from inspector.credential.permissions.rules import Rule
from inspector.credential.text.message import message
from inspector.credential.text.secret import Secret
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, Minted, OtherCall, Outcome
from inspector.service.connection.rpc import Rpc, refused
from inspector.service.connection.setting import DEFAULT_DEADLINE, Service

MINT = Rpc(Service.TOKEN, "/token.Token/GenerateDisposableToken", token_pb2._GenerateDisposableTokenResponse)
GENERATE = Rpc(Service.CONTROL, "/auth.Auth/GenerateApiToken", auth_pb2._GenerateApiTokenResponse)
RENEW = Rpc(Service.CONTROL, "/auth.Auth/RefreshApiToken", auth_pb2._RefreshApiTokenResponse)

_LONGEST_LIFE = 2**32 - 1
_BAD_LIFE = message("Mint", "The lifetime must be a whole number of seconds from 0 to {seconds}.")
_UNSENDABLE_SCOPE = message("Mint", "The protocol does not support this scope.")
_UNSENDABLE_ID = message("Mint", "The token id contains characters that cannot be sent.")
_UNSENDABLE_DESCRIPTION = message("Mint", "The description contains characters that cannot be sent.")
_UNSENDABLE_REFRESH = message("Mint", "The refresh token contains characters that cannot be sent.")


async def mint(
    connection: Connection,
    rules: Iterable[Rule],
    valid_for_seconds: int,
    token_id: str = "",
    *,
    deadline: float = DEFAULT_DEADLINE,
) -> Outcome:
    """Mint a disposable token; on OK it is in ``minted``. The scope is checked by the service only."""
    ask = CallInfo(Operation.MINT)
    expires = token_pb2._GenerateDisposableTokenRequest.Expires
    if not 0 <= valid_for_seconds <= _LONGEST_LIFE:
        return refused(ask, _BAD_LIFE.of(seconds=_LONGEST_LIFE))
    try:
        permissions = _permissions(tuple(rules))
    except (ValueError, UnicodeError):
        return refused(ask, _UNSENDABLE_SCOPE)
    if not _is_sendable(token_id):
        return refused(ask, _UNSENDABLE_ID)
    request = token_pb2._GenerateDisposableTokenRequest(
        expires=expires(valid_for_seconds=valid_for_seconds),
        auth_token=_token(connection, MINT.service),
        permissions=permissions,
        token_id=token_id,
    )

    def read(outcome: Outcome, response: Any) -> Outcome:
        service_time = response.valid_until - valid_for_seconds if response.valid_until else None
        return replace(_read_minted(outcome, response), service_time=service_time)

    return await connection.call(MINT, request, ask, deadline, read)


async def generate_key(
    connection: Connection,
    rules: Iterable[Rule] | None,
    valid_for_seconds: int | None,
    *,
    token_id: str = "",
    description: str = "",
    deadline: float = DEFAULT_DEADLINE,
) -> Outcome:
    """Generate a version 1 API key.

    ``rules`` ``None``: a super user's; ``valid_for_seconds`` ``None``: it never expires.
    """
    ask = CallInfo(Operation.GENERATE_KEY)
    if valid_for_seconds is not None and not 0 <= valid_for_seconds <= _LONGEST_LIFE:
        return refused(ask, _BAD_LIFE.of(seconds=_LONGEST_LIFE))
    try:
        permissions = _permissions(None if rules is None else tuple(rules))
    except (ValueError, UnicodeError):
        return refused(ask, _UNSENDABLE_SCOPE)
    if not _is_sendable(token_id):
        return refused(ask, _UNSENDABLE_ID)
    if not _is_sendable(description):
        return refused(ask, _UNSENDABLE_DESCRIPTION)
    request = auth_pb2._GenerateApiTokenRequest(
        auth_token=_token(connection, GENERATE.service),
        permissions=permissions,
        token_id=token_id,
        description=description,
    )
    if valid_for_seconds is None:
        request.never.SetInParent()
    else:
        request.expires.valid_for_seconds = valid_for_seconds
    return await connection.call(GENERATE, request, ask, deadline, _read_minted)


async def renew(
    connection: Connection, refresh_token: Secret, *, deadline: float = DEFAULT_DEADLINE
) -> Outcome:
    """Exchange the connection's API key and its refresh token for a new key and refresh token."""
    ask = CallInfo(OtherCall.RENEW)
    if not _is_sendable(refresh_token.reveal()):
        return refused(ask, _UNSENDABLE_REFRESH)
    request = auth_pb2._RefreshApiTokenRequest(
        api_key=_token(connection, RENEW.service), refresh_token=refresh_token.reveal()
    )
    return await connection.call(RENEW, request, ask, deadline, _read_minted)


def _permissions(rules: tuple[Rule, ...] | None) -> Any:
    raw = encode_permissions(super_user=True) if rules is None else encode_permissions(rules)
    return permissionmessages_pb2.Permissions.FromString(raw)


def _token(connection: Connection, service: Service) -> str:
    """The token for the request; empty where the route must not carry it."""
    route = connection.route(service)
    sends = getattr(route, "sends_token", False)
    token = connection.token.reveal() if connection.token and sends else ""
    return token if _is_sendable(token) else ""


def _is_sendable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _read_minted(outcome: Outcome, response: Any) -> Outcome:
    if not (response.api_key and response.endpoint):
        raise ValueError(outcome.operation)
    refresh = getattr(response, "refresh_token", "")
    minted = Minted(
        Secret(wrap(response.endpoint, response.api_key)),
        response.endpoint,
        response.valid_until or None,
        Secret(refresh) if refresh else None,
    )
    return replace(outcome, minted=minted)
