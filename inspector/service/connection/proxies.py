"""The proxy gRPC would use, by gRPC's own rules for environment variables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from urllib.parse import unquote, urlsplit

from inspector.process.grpc_environment import proxy_variables
from inspector.records import record

_PROXIES = ("grpc_proxy", "https_proxy", "http_proxy")
_EXCEPTIONS = ("no_grpc_proxy", "no_proxy")


@record(frozen=True, slots=True)
class Proxy:
    """A proxy: the variable that names it, its host and its port. User and password are left out."""

    variable: str
    host: str
    port: int | None
    url: str = field(default="", repr=False)
    """The variable's value, with user and password: never shown."""

    @property
    def shown(self) -> str:
        """``host:port`` for display."""
        return self.host if self.port is None else f"{self.host}:{self.port}"

    @property
    def login(self) -> str:
        """``user:password`` of the URL, or an empty text."""
        login, found, _ = urlsplit(self.url).netloc.rpartition("@")
        return unquote(login) if found else ""


def grpc_proxy(host: str, environment: Mapping[str, str] | None = None) -> Proxy | None:
    """The proxy gRPC uses for ``host``, from the first of its three variables that is set (lower case only)."""
    held = proxy_variables() if environment is None else environment
    variable = next((name for name in _PROXIES if held.get(name)), None)
    if variable is None or _is_excepted(host, held):
        return None
    try:
        parts = urlsplit(held[variable])
        return Proxy(variable, parts.hostname or "", parts.port, held[variable])
    except ValueError:
        return Proxy(variable, "", None)


def _is_excepted(host: str, environment: Mapping[str, str]) -> bool:
    """Whether ``host`` ends with an entry of gRPC's exception list, the first of its two variables that is set."""
    listed = next((environment[name] for name in _EXCEPTIONS if environment.get(name)), "")
    return any(host.endswith(entry.strip()) for entry in listed.split(",") if entry.strip())
