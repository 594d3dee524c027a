"""Environment variables that change what gRPC does. Knows no gRPC: it has to run before that is loaded."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from dataclasses import dataclass
from urllib.parse import urlsplit

_REMOVED = (
    "GRPC_TRACE",
    "GRPC_VERBOSITY",
    "GRPC_DEFAULT_SSL_ROOTS_FILE_PATH",
)
_REMOVED_PREFIX = "GRPC_XDS_BOOTSTRAP"
_PROXIES = ("grpc_proxy", "https_proxy", "http_proxy")
_EXCEPTIONS = ("no_grpc_proxy", "no_proxy")


def clear_grpc_environment(environment: MutableMapping[str, str] | None = None) -> tuple[str, ...]:
    """Remove the variables that print tokens, add trusted roots or choose the servers; returns their names.

    Must run before ``grpc`` is imported for the first time. ``GRPC_TRACE=all`` writes ``authorization`` to
    stderr, ``GRPC_XDS_BOOTSTRAP`` lets a control plane choose the host.
    """
    held = os.environ if environment is None else environment
    removed = [name for name in held if name in _REMOVED or name.startswith(_REMOVED_PREFIX)]
    for name in removed:
        del held[name]
    held["GRPC_VERBOSITY"] = "NONE"  # gRPC writes failed handshakes to stderr; here they are outcomes
    return tuple(sorted(removed))


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy that gRPC would use: the variable, and the host and port in it without user and password."""

    variable: str
    host: str
    port: int | None

    @property
    def shown(self) -> str:
        """``host:port`` for people."""
        return self.host if self.port is None else f"{self.host}:{self.port}"


def grpc_proxy(host: str, environment: MutableMapping[str, str] | None = None) -> Proxy | None:
    """The proxy gRPC takes for ``host``: the first variable of its three that is set, in lower case only."""
    held = os.environ if environment is None else environment
    variable = next((name for name in _PROXIES if held.get(name)), None)
    if variable is None or _is_excepted(host, held):
        return None
    try:
        parts = urlsplit(held[variable])
        return Proxy(variable, parts.hostname or "", parts.port)
    except ValueError:
        return Proxy(variable, "", None)


def _is_excepted(host: str, environment: MutableMapping[str, str]) -> bool:
    """gRPC compares the end of the name with each entry of the first of the two variables that is set."""
    listed = next((environment[name] for name in _EXCEPTIONS if environment.get(name)), "")
    return any(host.endswith(entry.strip()) for entry in listed.split(",") if entry.strip())
