"""The endpoint of a credential: host, cell, region, hosts of the services, and trust.

Region and cell names: Momento's public region list (public-dev-docs, docs/platform/regions).
Service prefixes: the SDKs.
"""

from __future__ import annotations

import ipaddress
import re
from enum import StrEnum
from functools import lru_cache

from inspector.credential.endpoint.regions import REGION_NAMES, SUFFIX, cell_of, host_of_region, region_of
from inspector.credential.text import base64_text
from inspector.credential.text.lookalike import as_host, resembles
from inspector.credential.text.patterns import pattern
from inspector.records import record

TRUSTED_DOMAIN = "momentohq.com"
_SITE = "gomomento.com"
"""The domain of Momento's web site: no endpoint is in it."""
_PAGES = frozenset({"blog", "console", "docs", "momentohq", "status", "www"})
"""How the names of Momento's web pages begin in the domain of its endpoints."""
_WITHOUT_CELL = frozenset({"a.momentohq.com", "preprod.a.momentohq.com"})
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
"""Characters. With the prefix ``control.`` a longer name exceeds the 254 characters of DNS."""

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = pattern(rf"(?:{_LABEL}\.){{1,126}}[a-z](?:[a-z0-9-]{{0,61}}[a-z0-9])?")
_MOMENTO_HOST = pattern(r"(?<![\w.-])[a-z0-9][a-z0-9.-]{0,230}\.momentohq\.com(?![\w.-])")
_PRIVATE_SUFFIXES = (".local", ".internal", ".intranet", ".lan", ".home", ".corp", ".home.arpa")


class Trust(StrEnum):
    """How far a host name is trusted. Only ``MOMENTO`` is called without the user's consent."""

    MOMENTO = "momento"
    UNKNOWN_DOMAIN = "unknown-domain"
    LOOKALIKE = "lookalike"
    PRIVATE = "private"
    LOCAL = "local"
    """A name under ``.localhost``: the sandbox."""
    INVALID = "invalid"
    """Not a host name by :func:`is_host_name`; never called."""


@record(frozen=True, slots=True)
class Endpoint:
    """The host named by a credential, and what is derived from it."""

    host: str
    cell: str | None
    region: str | None
    """The cloud region, such as ``ap-northeast-1``."""
    region_name: str | None
    """The name of the region, such as ``Asia Pacific (Tokyo)``."""
    trust: Trust
    """The trust of ``riskiest``."""
    riskiest: str
    """The less trusted of ``host`` and ``control_host``; ``host`` if they are trusted equally."""
    cache: str
    control: str
    token: str
    probable_host: str | None = None
    """The host that was probably meant when ``riskiest`` is invalid or includes a service prefix."""

    @property
    def control_host(self) -> str:
        """``control`` without its prefix: ``host``, unless a legacy key's claim ``cp`` names another host."""
        return _control_host(self.control)


def is_host_name(host: object) -> bool:
    """Whether ``host`` may be used in a gRPC target.

    An allow-list, because gRPC gives a meaning to much more in a target (schemes, ``?``, ``#``, ``%``, NUL):
    1 to 246 ASCII characters, two labels or more, lower case, no punycode, last label starting with a letter.
    The text is not stripped, lower-cased or decoded first.
    """
    return (
        isinstance(host, str)
        and len(host) <= LONGEST_HOST
        and _HOST.fullmatch(host) is not None
        and "xn--" not in host
    )


def is_private_address(host: str) -> bool:
    """Whether ``host`` is a loopback, link-local or private address, or a name used in private networks."""
    bare = host.strip("[]").partition("%")[0]
    try:
        address = ipaddress.ip_address(bare)
    except ValueError:
        return host == "localhost" or host.endswith(_PRIVATE_SUFFIXES)
    return address.is_private or address.is_loopback or address.is_link_local


def parse_endpoint(host: str) -> Endpoint:
    """Derive an endpoint from the host in a credential. Never raises; an invalid host has trust ``INVALID``.

    A cell of Momento's in capitals is the same host (RFC 4343) and is written small.
    """
    small = host.lower()
    if small != host and host.isascii() and cell_of(small) and trust_of(small) is Trust.MOMENTO:
        host = small
    if len(host) <= LONGEST_HOST and trust_of(host) is Trust.MOMENTO:
        return _of_momento(host)
    return _endpoint(host, f"cache.{host}", f"control.{host}", f"token.{host}", host)


@lru_cache(maxsize=64)
def _of_momento(host: str) -> Endpoint:
    """The endpoint of one of Momento's hosts: there are few, and many credentials name the same one."""
    return _endpoint(host, f"cache.{host}", f"control.{host}", f"token.{host}", host)


def parse_legacy_endpoint(cache: str, control: str) -> Endpoint:
    """Derive the endpoint of a legacy key, whose claims ``c`` and ``cp`` name the hosts of cache and control.

    The claims do not name the token host; it is derived from the cache host. The less trusted host decides the trust.
    """
    host = cache.removeprefix("cache.")
    riskiest = max(host, _control_host(control), key=lambda name: _BY_RISK.index(trust_of(name)))
    return _endpoint(host, cache, control, f"token.{host}", riskiest)


def trust_of(host: str) -> Trust:
    """The trust of a host name. Only a complete domain at the end counts, never a mere suffix of characters."""
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
    """Guess the host meant by ``text`` (a URL, a service host, a region, a cell, a name with spaces)."""
    bare = re.sub(r"^[a-z][a-z0-9+.-]*:/{2,3}", "", as_host(text).strip(" \t\r\n\"'`").lower())
    bare = re.split(r"[/?#\\,\s\x00]", bare, maxsplit=1)[0].rpartition("@")[2]
    bare = re.sub(r":\d*$", "", bare).rstrip(".")
    bare = re.sub(r"^=?3d(?=cell-)", "", bare)  # the sign of an assignment, as the source of a mail has it
    if not is_host_name(bare):
        inside = _MOMENTO_HOST.search(as_host(text).lower())
        bare = inside[0] if inside else bare
    for prefix in SERVICE_PREFIXES:
        if bare.startswith(prefix) and is_host_name(bare.removeprefix(prefix)):
            bare = bare.removeprefix(prefix)
    return bare if is_host_name(bare) else host_of_region(bare) or _decoded(text)


def _decoded(text: str) -> str | None:
    """The host that stands there in Base64."""
    raw, wrong = base64_text.decode(text.strip())
    host = raw.decode("ascii", "replace").strip() if wrong is None and len(raw) > 8 else ""
    return host if is_host_name(host) and trust_of(host) is Trust.MOMENTO else None


def host_typed(text: str) -> str | None:
    """The endpoint that Momento's command line makes of what a person typed; ``None`` where it is none.

    A region, a cell with or without its ``-1``, a host with or without a prefix, the URL of the HTTP API.
    A host of another domain is taken as it stands, and only as a plain host.
    """
    bare = text.strip()
    meant = probable_host(bare)
    if meant is not None and trust_of(meant) is Trust.MOMENTO:
        return meant
    return bare if is_host_name(bare) else None


def service_prefix(host: str) -> str | None:
    """The service prefix a host already has, such as ``cache.``; the SDKs would add it again. ``None`` without one."""
    if not host.startswith(SERVICE_PREFIXES):
        return None
    for prefix in SERVICE_PREFIXES:
        bare = host.removeprefix(prefix)
        if bare != host and (cell_of(bare) or bare.endswith(f".{TRUSTED_DOMAIN}")):
            return prefix
    return None


def is_web_page(host: str) -> bool:
    """Whether a host in lower case serves Momento's web pages: the site, its console, documentation or status.

    Everything in the domain of the site does; in that of the cells, the domain itself and some names.
    """
    if f".{host}".endswith(f".{_SITE}") or host == TRUSTED_DOMAIN:
        return True
    return host.endswith(f".{TRUSTED_DOMAIN}") and host.partition(".")[0] in _PAGES


def is_without_cell(host: str) -> bool:
    """Whether a host in lower case is only what stands behind the cell in Momento's endpoints."""
    return f".{host}" == SUFFIX or host in _WITHOUT_CELL


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
