"""Connection settings and the routes derived from them. Does not import gRPC.

A credential is untrusted text, yet it names the host its own secret is sent to. Therefore a route is built only from
a host name that passed an allow-list, and for an unknown host only after the user has consented.
"""

from __future__ import annotations

import ipaddress
import os
import re
import stat
from dataclasses import field
from enum import StrEnum
from pathlib import Path

from inspector.credential.endpoint.endpoint import Endpoint, Trust, is_host_name, trust_of
from inspector.credential.endpoint.regions import cell_of
from inspector.credential.text.message import Message, message
from inspector.credential.text.secret import Secret
from inspector.records import record

TLS_PORT = 443
RESP_PORT = 6379
"""The port of Momento's RESP gateway."""
LOCAL_PORT = 8080
"""The default port of Momento Local."""
DEFAULT_DEADLINE, LONGEST_DEADLINE = 5.0, 600.0
"""Seconds for one call."""
_LARGEST_CA_FILE = 1_048_576
_SINGLE_LABEL = re.compile(r"[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?")

_NO_ENDPOINT = message("Connection", "The credential has no endpoint, so calls are not possible.")
NOT_A_HOST = message("Connection", "“{host}” is not a host name. Nothing was sent.")
_ASK_FIRST = message(
    "Connection", "“{host}” is not a Momento host. The secret is sent there only with your consent."
)
_SANDBOX_ONLY = message(
    "Connection",
    "The credential is for another sandbox than the window's. Choose the address of the one it came from.",
)
BAD_PORT = message("Connection", "The port must be a number from 1 to 65535.")
_NO_FILE = message("Connection", "The file “{name}” could not be read.")
_NOT_A_CA_FILE = message("Connection", "The file “{name}” contains no certificate in PEM format.")


class Service(StrEnum):
    """The three services of an endpoint; the value is the prefix of its host."""

    CACHE = "cache"
    CONTROL = "control"
    TOKEN = "token"  # noqa: S105  # a host's prefix


class Way(StrEnum):
    """The three ways to one cache, with the same credential."""

    GRPC = "grpc"
    HTTPS = "https"
    """Momento's HTTP API."""
    RESP = "resp"
    """Momento's gateway for Valkey and Redis clients."""


class SettingKind(StrEnum):
    """Where an entry's calls go."""

    CREDENTIAL = "credential"
    SANDBOX = "sandbox"
    LOCAL = "local"
    CUSTOM = "custom"


@record(frozen=True, slots=True)
class ConnectionSetting:
    """How to connect for one entry. The default is the credential's own endpoint. Not saved between starts."""

    kind: SettingKind = SettingKind.CREDENTIAL
    host: str = ""
    port: int = TLS_PORT
    ca: bytes | None = field(default=None, repr=False)
    """PEM certificates to trust instead of gRPC's own."""
    use_proxy: bool = False
    """Whether calls may use the proxy set in the environment. False: they go directly to the host."""
    http_port: int = 0
    """The port of the HTTP API where it is not ``port``. 0: ``port``, and of the sandbox that it is off."""
    resp_port: int = RESP_PORT
    """The port of the RESP gateway. 0: it is off."""
    account_port: int = 0
    """The port of the sandbox's account service. 0: it is off. Elsewhere that service has a host of its own."""

    @classmethod
    def sandbox(
        cls, address: str, *, http_port: int = 0, resp_port: int = 0, account_port: int = 0
    ) -> ConnectionSetting:
        """The sandbox at ``address`` (``Sandbox.address``), without TLS; the other ports are 0 where it is off."""
        host, _, port = address.rpartition(":")
        return cls(
            SettingKind.SANDBOX,
            host,
            int(port),
            http_port=http_port,
            resp_port=resp_port,
            account_port=account_port,
        )

    @classmethod
    def local(cls, host: str = "127.0.0.1", port: int = LOCAL_PORT) -> ConnectionSetting:
        """Momento Local, without TLS. The secret is sent only if ``host`` is this computer."""
        return cls(SettingKind.LOCAL, host, port)

    @classmethod
    def custom(
        cls, host: str, port: int = TLS_PORT, ca: bytes | None = None, *, resp_port: int = RESP_PORT
    ) -> ConnectionSetting:
        """A host the user entered, with TLS, trusting ``ca`` (PEM) or gRPC's own roots.

        The endpoint of a cell stands for the hosts of its services; any other host is called as it is.
        """
        return cls(SettingKind.CUSTOM, host, port, ca, resp_port=resp_port)

    @property
    def elsewhere(self) -> str:
        """``host:port`` of calls that go neither to Momento nor to the sandbox; empty where they do."""
        if self.kind is SettingKind.LOCAL or (self.kind is SettingKind.CUSTOM and not is_cell(self.host)):
            return host_and_port(self.host, self.port)
        return ""


@record(frozen=True, slots=True)
class Destination:
    """Where the calls of one entry go, and with which token."""

    token: Secret | None
    endpoint: Endpoint | None
    setting: ConnectionSetting | None = None
    consented_hosts: frozenset[str] = frozenset()


@record(frozen=True, slots=True)
class Route:
    """A checked host to call. gRPC gets nothing but its ``target``."""

    host: str
    port: int
    tls: bool
    sends_token: bool
    ca: bytes | None = field(default=None, repr=False)
    use_proxy: bool = False

    @property
    def target(self) -> str:
        """The gRPC target. Scheme and port are set by this program."""
        address = _address(self.host)
        if address is None:
            return f"dns:///{self.host}:{self.port}"
        return f"ipv6:[{address}]:{self.port}" if address.version == 6 else f"ipv4:{address}:{self.port}"

    @property
    def shown(self) -> str:
        """``host:port`` for display."""
        return host_and_port(self.host, self.port)


def host_and_port(host: str, port: int) -> str:
    """Return ``host:port``, with the brackets of an IPv6 address."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def route_to(
    service: Service,
    endpoint: Endpoint | None,
    setting: ConnectionSetting,
    consented_hosts: frozenset[str] = frozenset(),
) -> Route | Message:
    """The route to a service, or why there is none.

    ``consented_hosts``: hosts outside Momento's domain (:func:`named_host`) for which the user consented.
    """
    if setting.kind is SettingKind.CREDENTIAL:
        return _from_credential(service, endpoint, setting, consented_hosts)
    host = setting.host
    if not is_typed_host(host):
        return NOT_A_HOST.of(host=host)
    if not 1 <= setting.port <= 65_535:
        return BAD_PORT
    if setting.kind is SettingKind.CUSTOM:
        return Route(_custom_host(host, service), setting.port, True, True, setting.ca, setting.use_proxy)
    return Route(host, setting.port, False, sends_token=is_this_computer(host))


def must_ask(service: Service, endpoint: Endpoint | None, setting: ConnectionSetting) -> Trust | None:
    """The trust of a host for which the user must consent before a call; ``None``: no consent needed."""
    if setting.kind is not SettingKind.CREDENTIAL or endpoint is None:
        return None
    trust = trust_of(named_host(service, endpoint))
    asks = (Trust.UNKNOWN_DOMAIN, Trust.LOOKALIKE, Trust.PRIVATE)
    return trust if trust in asks else None


def named_host(service: Service, endpoint: Endpoint) -> str:
    """The host the credential names for a service, without the service's prefix. Some legacy keys name two hosts."""
    return endpoint.control_host if service is Service.CONTROL else endpoint.host


def is_typed_host(host: str) -> bool:
    """Whether a host from the connection dialog may be called: a host name, a single label or an IP address."""
    return is_host_name(host) or _SINGLE_LABEL.fullmatch(host) is not None or _address(host) is not None


def is_this_computer(host: str) -> bool:
    """Whether ``host`` is certainly this computer."""
    address = _address(host)
    return host == "localhost" if address is None else address.is_loopback


def read_ca_file(path: Path) -> bytes | Message:
    """Read the certificates of a PEM file of at most 1 MiB, or return why not.

    Blocking: do not call it on an event loop.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with open(descriptor, "rb") as file:  # noqa: PTH123  # a descriptor, so that a pipe cannot block
            regular = stat.S_ISREG(os.fstat(descriptor).st_mode)
            content = file.read(_LARGEST_CA_FILE) if regular else b""
    except (OSError, ValueError):
        return _NO_FILE.of(name=path.name)
    return content if b"-----BEGIN CERTIFICATE-----" in content else _NOT_A_CA_FILE.of(name=path.name)


def _from_credential(
    service: Service, endpoint: Endpoint | None, setting: ConnectionSetting, consented_hosts: frozenset[str]
) -> Route | Message:
    if endpoint is None or not endpoint.host:
        return _NO_ENDPOINT
    host = {
        Service.CACHE: endpoint.cache,
        Service.CONTROL: endpoint.control,
        Service.TOKEN: endpoint.token,
    }[service]
    named = named_host(service, endpoint)
    trust = trust_of(named)
    if trust is Trust.INVALID or not _is_service_host(host, service):
        return NOT_A_HOST.of(host=named)
    if trust is Trust.LOCAL:
        return _SANDBOX_ONLY
    if must_ask(service, endpoint, setting) and named not in consented_hosts:
        return _ASK_FIRST.of(host=named)
    return Route(host, TLS_PORT, True, True, setting.ca, setting.use_proxy)


def _is_service_host(host: str, service: Service) -> bool:
    """Whether ``host`` is valid. Its service prefix may make it longer than an endpoint may be."""
    return is_host_name(host) or is_host_name(host.removeprefix(f"{service}."))


def is_cell(host: str) -> bool:
    """Whether ``host`` is the endpoint of one of Momento's cells, before which each service has its own prefix."""
    return cell_of(host) is not None and trust_of(host) is Trust.MOMENTO


def _custom_host(host: str, service: Service) -> str:
    return f"{service}.{host}" if is_cell(host) else host


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
