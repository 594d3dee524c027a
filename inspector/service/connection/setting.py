"""Where calls go: what the person chose, and the routes that follow from it. Knows no gRPC.

The credential is a stranger's text and names the host its own secret is sent to. So a route is made from a
host name that passed a whitelist, never from raw text, and from an unknown host only once the person agreed.
"""

from __future__ import annotations

import ipaddress
import os
import re
import stat
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from inspector.credential.endpoint.endpoint import Endpoint, Trust, is_host_name, trust_of
from inspector.credential.text.message import Message, message

TLS_PORT = 443
LOCAL_PORT = 8080
"""Momento Local's default."""
DEFAULT_DEADLINE, LONGEST_DEADLINE = 5.0, 600.0
"""Seconds of one call."""
_LARGEST_CA_FILE = 1_048_576
_SINGLE_LABEL = re.compile(r"[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?")

_NO_ENDPOINT = message("Connection", "The credential names no endpoint, so there is nowhere to call.")
_NOT_A_HOST = message("Connection", "“{host}” is not a host name, so nothing is sent there.")
_ASK_FIRST = message(
    "Connection", "“{host}” is not a Momento domain. The secret is sent there only after you agree."
)
_SANDBOX_ONLY = message(
    "Connection", "The credential belongs to a sandbox. Start the sandbox, or choose another connection."
)
_BAD_PORT = message("Connection", "A port is a number from 1 to 65535.")
_NO_FILE = message("Connection", "The file “{name}” cannot be read.")
_NOT_A_CA_FILE = message("Connection", "The file “{name}” holds no certificate in PEM form.")


class Service(StrEnum):
    """The three services of an endpoint; the value is the prefix of its host."""

    CACHE = "cache"
    CONTROL = "control"
    TOKEN = "token"  # noqa: S105  # a host's prefix


class SettingKind(StrEnum):
    """What the person chose for an entry."""

    CREDENTIAL = "credential"
    SANDBOX = "sandbox"
    LOCAL = "local"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class ConnectionSetting:
    """How an entry is called; kept for the session only. Without arguments: the credential's own endpoint."""

    kind: SettingKind = SettingKind.CREDENTIAL
    host: str = ""
    port: int = TLS_PORT
    ca: bytes | None = field(default=None, repr=False)
    """Certificates in PEM form that are trusted instead of gRPC's own."""
    use_proxy: bool = False
    """Whether gRPC may use the proxy of the environment. Off: calls go straight."""

    @classmethod
    def sandbox(cls, address: str) -> ConnectionSetting:
        """The sandbox at ``address`` (``Sandbox.address``), in plain text."""
        host, _, port = address.rpartition(":")
        return cls(SettingKind.SANDBOX, host, int(port))

    @classmethod
    def local(cls, host: str = "127.0.0.1", port: int = LOCAL_PORT) -> ConnectionSetting:
        """Momento Local, in plain text; the secret is left out unless ``host`` is this computer."""
        return cls(SettingKind.LOCAL, host, port)

    @classmethod
    def custom(cls, host: str, port: int = TLS_PORT, ca: bytes | None = None) -> ConnectionSetting:
        """A host the person typed, with TLS, trusting ``ca`` (PEM) or gRPC's own roots."""
        return cls(SettingKind.CUSTOM, host, port, ca)


@dataclass(frozen=True, slots=True)
class Route:
    """One host to call, checked. ``target`` is the only thing gRPC is given."""

    host: str
    port: int
    tls: bool
    sends_token: bool
    ca: bytes | None = field(default=None, repr=False)
    use_proxy: bool = False

    @property
    def target(self) -> str:
        """The gRPC target: scheme and port are ours, only the host is not."""
        address = _address(self.host)
        if address is None:
            return f"dns:///{self.host}:{self.port}"
        return f"ipv6:[{address}]:{self.port}" if address.version == 6 else f"ipv4:{address}:{self.port}"

    @property
    def shown(self) -> str:
        """``host:port`` for people."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def route_to(
    service: Service,
    endpoint: Endpoint | None,
    setting: ConnectionSetting,
    consented_hosts: frozenset[str] = frozenset(),
) -> Route | Message:
    """The route to a service, or why there is none.

    ``consented_hosts``: names outside Momento's domain (:func:`named_host`) that the person agreed to.
    """
    if setting.kind is SettingKind.CREDENTIAL:
        return _from_credential(service, endpoint, setting, consented_hosts)
    host = setting.host
    if not is_typed_host(host):
        return _NOT_A_HOST.of(host=host)
    if not 1 <= setting.port <= 65_535:
        return _BAD_PORT
    if setting.kind is SettingKind.CUSTOM:
        return Route(host, setting.port, True, True, setting.ca, setting.use_proxy)
    return Route(host, setting.port, False, sends_token=is_this_computer(host))


def must_ask(service: Service, endpoint: Endpoint | None, setting: ConnectionSetting) -> Trust | None:
    """Why the person has to agree before a call: how little the host is trusted. ``None``: no need to ask."""
    if setting.kind is not SettingKind.CREDENTIAL or endpoint is None:
        return None
    trust = trust_of(named_host(service, endpoint))
    asks = (Trust.UNKNOWN_DOMAIN, Trust.LOOKALIKE, Trust.PRIVATE)
    return trust if trust in asks else None


def named_host(service: Service, endpoint: Endpoint) -> str:
    """What the credential names for a service, without the service's prefix: two hosts in some legacy keys."""
    return endpoint.control_host if service is Service.CONTROL else endpoint.host


def is_typed_host(host: str) -> bool:
    """Whether a host from the connection settings may be called: a name, one label, or an IP address."""
    return is_host_name(host) or _SINGLE_LABEL.fullmatch(host) is not None or _address(host) is not None


def is_this_computer(host: str) -> bool:
    """Whether ``host`` can only be this computer."""
    address = _address(host)
    return host == "localhost" if address is None else address.is_loopback


def read_ca_file(path: Path) -> bytes | Message:
    """The certificates of a PEM file of at most 1 MiB, or why not. Reads a file: not for an event loop."""
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
        return _NOT_A_HOST.of(host=named)
    if trust is Trust.LOCAL:
        return _SANDBOX_ONLY
    if must_ask(service, endpoint, setting) and named not in consented_hosts:
        return _ASK_FIRST.of(host=named)
    return Route(host, TLS_PORT, True, True, setting.ca, setting.use_proxy)


def _is_service_host(host: str, service: Service) -> bool:
    """A host with its service prefix may be longer than the endpoint, which was measured without."""
    return is_host_name(host) or is_host_name(host.removeprefix(f"{service}."))


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
