"""Where a command's calls go: the credential's endpoint or the address that was given, by the rules of the window.

A credential is text of a stranger and names the host its secret is sent to. A host outside Momento's domain, and an
address that is not on this computer, is called only when ``--yes-send-to`` names exactly that host.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from inspector.cli.exit_codes import Exit, StopError
from inspector.credential.endpoint.endpoint import Trust, trust_of
from inspector.credential.model.inspection import Inspection
from inspector.credential.text.message import Message, message
from inspector.records import record
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import (
    ConnectionSetting,
    Service,
    SettingKind,
    Way,
    is_this_computer,
    is_typed_host,
    must_ask,
    named_host,
    read_ca_file,
)

_BAD_ADDRESS = message("Command line", "--address must be HOST:PORT, for example 127.0.0.1:8080.")
_ONE_WAY = message("Command line", "--address is the address of one way: choose one with --over.")
_CONSENT = message(
    "Command line",
    "Nothing was sent: “{host}” is not a Momento host, and whoever runs it could use the credential. If you know the "
    "host, add: --yes-send-to {host}",
)
_LOOKALIKE = message(
    "Command line",
    "Nothing was sent: “{host}” looks like a Momento host, but it is not one. Do not send the credential there.",
)
_SANDBOX = message(
    "Command line",
    "Nothing was sent: this credential is for the sandbox. Name the address that “momento-inspector sandbox” printed: "
    "--address 127.0.0.1:PORT",
)


@record(frozen=True, slots=True)
class Address:
    """The host and port of ``--address``."""

    host: str
    port: int


def address(text: str) -> Address:
    """Read ``HOST:PORT``; an IPv6 address stands in brackets.

    :raises StopError: if it is none.
    """
    host, _, port = text.rpartition(":")
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
    if not (is_typed_host(host) and port.isascii() and port.isdigit() and 1 <= int(port) <= 65_535):
        raise StopError(Exit.UNUSABLE, _BAD_ADDRESS)
    return Address(host, int(port))


def connect(
    subject: Inspection, options: argparse.Namespace, service: Service, ways: Iterable[Way] = (Way.GRPC,)
) -> Connection:
    """Return a connection for the credential's calls over some ways. Nothing is sent yet.

    :raises StopError: if the calls have no place to go, or one that nobody agreed to.
    """
    ca = _authorities(options.ca)
    agreed = options.yes_send_to
    asked = tuple(ways)
    if options.address is not None and len(asked) > 1:
        raise StopError(Exit.UNUSABLE, _ONE_WAY)
    setting = _setting(options.address, ca, agreed, by_grpc=asked == (Way.GRPC,))
    consented = frozenset({agreed} if agreed else ())
    if setting.kind is SettingKind.CREDENTIAL and subject.endpoint is not None:
        host = named_host(service, subject.endpoint)
        if trust_of(host) is Trust.LOCAL:
            raise StopError(Exit.NOT_SENT, _SANDBOX)
        asks = must_ask(service, subject.endpoint, setting)
        if asks is not None and host != agreed:
            raise StopError(Exit.NOT_SENT, _refusal(asks, host))
    connection = Connection(subject.token, subject.endpoint, setting, consented)
    for way in asked:
        route = connection.route(service) if way is Way.GRPC else connection.route_by(way)
        if isinstance(route, Message):
            raise StopError(Exit.NOT_SENT, route)
    return connection


def _setting(given: str | None, ca: bytes | None, agreed: str | None, *, by_grpc: bool) -> ConnectionSetting:
    if given is None:
        return ConnectionSetting(ca=ca)
    place = address(given)
    if is_this_computer(place.host):
        if ca is not None:
            return ConnectionSetting.custom(place.host, place.port, ca, resp_port=place.port)
        if by_grpc:
            return ConnectionSetting.local(place.host, place.port)
        return ConnectionSetting(
            SettingKind.SANDBOX, place.host, place.port, http_port=place.port, resp_port=place.port
        )
    trust = trust_of(place.host)
    if trust is not Trust.MOMENTO and place.host != agreed:
        raise StopError(Exit.NOT_SENT, _refusal(trust, place.host))
    return ConnectionSetting.custom(place.host, place.port, ca, resp_port=place.port)


def _refusal(trust: Trust, host: str) -> Message:
    """Say why nothing was sent. How to send it to a look-alike is not written out."""
    return (_LOOKALIKE if trust is Trust.LOOKALIKE else _CONSENT).of(host=host)


def _authorities(file: str | None) -> bytes | None:
    if file is None:
        return None
    read = read_ca_file(Path(file))
    if isinstance(read, Message):
        raise StopError(Exit.UNUSABLE, read)
    return read
