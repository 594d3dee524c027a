"""Where a credential points: host, cell, region, the services' hosts, and whether the host may be trusted.

Region and cell names: Momento's public region list (public-dev-docs, docs/platform/regions).
Service prefixes: the SDKs.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from enum import StrEnum

from inspector.credential.endpoint.regions import REGION_NAMES, cell_of, region_of
from inspector.credential.text.lookalike import resembles

TRUSTED_DOMAIN = "momentohq.com"
SERVICE_PREFIXES = (
    "api.cache.",
    "web.cache.",
    "web.control.",
    "web.token.",
    "cache.",
    "control.",
    "token.",
    "api.",
    "web.",
)
LONGEST_HOST = 246
"""With ``control.`` before it, a longer name no longer fits the 254 characters of DNS."""

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"(?:{_LABEL}\.){{1,126}}[a-z](?:[a-z0-9-]{{0,61}}[a-z0-9])?")
_PRIVATE_SUFFIXES = (".local", ".internal", ".intranet", ".lan", ".home", ".corp", ".home.arpa")


class Trust(StrEnum):
    """How much a host name deserves. Only ``MOMENTO`` may be called without asking the person first."""

    MOMENTO = "momento"
    UNKNOWN_DOMAIN = "unknown-domain"
    LOOKALIKE = "lookalike"
    PRIVATE = "private"
    LOCAL = "local"
    """A name under ``.localhost``: the sandbox."""
    INVALID = "invalid"
    """Not a host name by the rule of :func:`is_host_name`; never called."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A host as the credential gives it, and what follows from it."""

    host: str
    cell: str | None
    region: str | None
    """Cloud region such as ``ap-northeast-1``."""
    region_name: str | None
    """Its plain name such as ``Asia Pacific (Tokyo)``."""
    trust: Trust
    """Of ``riskiest``."""
    riskiest: str
    """The less trusted of ``host`` and ``control_host``; ``host`` where they deserve the same."""
    cache: str
    control: str
    token: str
    probable_host: str | None = None
    """The host that was probably meant, where ``riskiest`` is not one or carries a service prefix."""

    @property
    def control_host(self) -> str:
        """What ``control`` stands under: ``host``, unless a legacy key's claim ``cp`` names another one."""
        return _control_host(self.control)


def is_host_name(host: object) -> bool:
    """Whether ``host`` may become part of a gRPC target.

    A whitelist, because gRPC reads much more than a host into a target (schemes, ``?``, ``#``, ``%``, NUL):
    1 to 246 ASCII characters, two labels or more, lower case, no punycode, a letter first in the last label.
    Nothing is stripped, lower-cased or decoded first.
    """
    return (
        isinstance(host, str)
        and len(host) <= LONGEST_HOST
        and _HOST.fullmatch(host) is not None
        and "xn--" not in host
    )


def is_private_address(host: str) -> bool:
    """Whether ``host`` is a loopback, link-local or private address, or a name such networks use."""
    bare = host.strip("[]").partition("%")[0]
    try:
        address = ipaddress.ip_address(bare)
    except ValueError:
        return host == "localhost" or host.endswith(_PRIVATE_SUFFIXES)
    return address.is_private or address.is_loopback or address.is_link_local


def parse_endpoint(host: str) -> Endpoint:
    """What follows from the host a credential names. Never raises; a non-host has trust ``INVALID``."""
    return _endpoint(host, f"cache.{host}", f"control.{host}", f"token.{host}", host)


def parse_legacy_endpoint(cache: str, control: str) -> Endpoint:
    """The endpoint of a legacy key, whose claims ``c`` and ``cp`` name the service hosts themselves.

    The token host is not in the claims; it follows the other two. The less trusted host decides.
    """
    host = cache.removeprefix("cache.")
    riskiest = max(host, _control_host(control), key=lambda name: _BY_RISK.index(trust_of(name)))
    return _endpoint(host, cache, control, f"token.{host}", riskiest)


def trust_of(host: str) -> Trust:
    """How much a host name deserves; judged on the whole name, never on how it is spelled at the end."""
    if not is_host_name(host):
        return Trust.INVALID
    dotted = f".{host}"
    if dotted.endswith(f".{TRUSTED_DOMAIN}"):
        return Trust.MOMENTO
    if dotted.endswith(".localhost"):
        return Trust.LOCAL
    if is_private_address(host):
        return Trust.PRIVATE
    return Trust.LOOKALIKE if resembles(host, TRUSTED_DOMAIN) else Trust.UNKNOWN_DOMAIN


def probable_host(text: str) -> str | None:
    """The host probably meant by ``text`` (a URL, a service host, a name with spaces), or ``None``."""
    bare = re.sub(r"^[a-z][a-z0-9+.-]*:/{2,3}", "", text.strip(" \t\r\n\"'`").lower())
    bare = re.split(r"[/?#\\,\s\x00]", bare, maxsplit=1)[0].rpartition("@")[2]
    bare = re.sub(r":\d*$", "", bare).rstrip(".")
    for prefix in SERVICE_PREFIXES:
        bare = bare.removeprefix(prefix) if is_host_name(bare.removeprefix(prefix)) else bare
    return bare if is_host_name(bare) else None


def service_prefix(host: str) -> str | None:
    """The service prefix a host already carries (``cache.``), which the SDKs would add a second time."""
    if not host.startswith(SERVICE_PREFIXES):
        return None
    for prefix in SERVICE_PREFIXES:
        bare = host.removeprefix(prefix)
        if bare != host and (cell_of(bare) or bare.endswith(f".{TRUSTED_DOMAIN}")):
            return prefix
    return None


_BY_RISK = (Trust.MOMENTO, Trust.LOCAL, Trust.PRIVATE, Trust.UNKNOWN_DOMAIN, Trust.LOOKALIKE, Trust.INVALID)


def _control_host(control: str) -> str:
    return control.removeprefix("control.")


def _endpoint(host: str, cache: str, control: str, token: str, riskiest: str) -> Endpoint:
    trust = trust_of(riskiest)
    cell = cell_of(host) if trust is Trust.MOMENTO else None
    region = region_of(cell) if cell else None
    meant = None
    if trust is Trust.INVALID or service_prefix(riskiest):
        meant = probable_host(riskiest)
    return Endpoint(
        host,
        cell,
        region,
        REGION_NAMES.get(region) if region else None,
        trust,
        riskiest,
        cache,
        control,
        token,
        meant if meant != riskiest else None,
    )
