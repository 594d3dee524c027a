"""Rules about the endpoint of a credential."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from typing import Any

from inspector.credential.endpoint.endpoint import (
    TRUSTED_DOMAIN,
    Endpoint,
    Trust,
    is_private_address,
    service_prefix,
)
from inspector.credential.endpoint.regions import CELLS
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import Kind
from inspector.credential.text.lookalike import mixed_scripts, resembles
from inspector.credential.text.message import Message, message
from inspector.diagnosis.catalogue.catalogue import finding
from inspector.diagnosis.finding import Finding

_EMPTY = message("Endpoint", "The field endpoint is empty.")
_NO_HOST = message("Endpoint", "A legacy key needs the claims c and cp. {claim} is missing.")
_HOST_NOT_TEXT = message("Endpoint", "A legacy key needs the claims c and cp. {claim} is not text.")
_NOT_A_HOST = message("Endpoint", "`{host}` is not a host name.")
_MEANT = message("Endpoint", "`{host}` is not a host name. It should probably be `{meant}`.")
_PREFIX = message("Endpoint", "`{host}` begins with `{prefix}`. It should probably be `{meant}`.")
_DOMAIN = message("Endpoint", "`{host}` is not in the domain {domain}.")
_LOOKALIKE = message("Endpoint", "`{host}` looks like a host in the domain {domain}, but is not.")
_PRIVATE = message("Endpoint", "`{host}` is an address in a private network.")
_LOOPBACK = message("Endpoint", "`{host}` is the computer itself on which it is used.")
_LINK_LOCAL = message(
    "Endpoint", "`{host}` is a link-local address, which only the same network segment knows."
)
_CELL = message("Endpoint", "`{host}` is in the domain {domain}, but its cell is not known to this program.")
_MISMATCH = message("Endpoint", "The wrapper names `{host}`, the key inside names `{inside}`.")


def endpoint(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """The most important problem of the endpoint, if any."""
    where = inspection.endpoint
    if where is None:
        if inspection.kind is Kind.API_KEY_LEGACY and inspection.claims is not None:
            yield finding("endpoint.missing", _without_host(inspection.claims))
    elif not where.host:
        yield finding("endpoint.missing", _EMPTY)
    elif where.trust is Trust.INVALID:
        yield _invalid(where)
    else:
        yield from _valid(where)


def _without_host(claims: dict[str, Any]) -> Message:
    """Which host of a legacy key is not there."""
    claim = next((name for name in ("cp", "c") if not isinstance(claims.get(name), str)), "cp")
    return (_HOST_NOT_TEXT if claim in claims else _NO_HOST).of(claim=claim)


def _of_private(host: str) -> Message:
    """What sort of address a private one is."""
    try:
        address = ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return (_LOOPBACK if host == "localhost" else _PRIVATE).of(host=host)
    if address.is_loopback:
        return _LOOPBACK.of(host=host)
    return (_LINK_LOCAL if address.is_link_local else _PRIVATE).of(host=host)


def _invalid(where: Endpoint) -> Finding:
    host = where.riskiest
    if is_private_address(host):
        return finding("endpoint.private", _of_private(host))
    if where.probable_host and _is_dressed(host, where.probable_host):
        return finding("endpoint.not-a-host", _MEANT.of(host=host, meant=where.probable_host))
    disguised = "xn--" in host or (not host.isascii() and mixed_scripts(host))
    if disguised or (not host.isascii() and resembles(host, TRUSTED_DOMAIN)):
        return finding("endpoint.lookalike", _LOOKALIKE.of(host=host, domain=TRUSTED_DOMAIN))
    if where.probable_host:
        return finding("endpoint.not-a-host", _MEANT.of(host=host, meant=where.probable_host))
    return finding("endpoint.not-a-host", _NOT_A_HOST.of(host=host))


def _is_dressed(host: str, meant: str) -> bool:
    """Whether only punctuation and hidden characters stand around a host of Momento's: quotes, a link, spaces."""
    at = host.find(meant)
    around = host[:at] + host[at + len(meant) :]
    return (
        at >= 0
        and meant.endswith(f".{TRUSTED_DOMAIN}")
        and not any(c.isalnum() and not c.isascii() for c in around)
    )


def _valid(where: Endpoint) -> Iterator[Finding]:
    prefix = service_prefix(where.riskiest)
    words = {"host": where.riskiest, "domain": TRUSTED_DOMAIN}
    if prefix and where.probable_host:
        yield finding(
            "endpoint.service-prefix", _PREFIX.of(**words, prefix=prefix, meant=where.probable_host)
        )
    elif where.trust is Trust.LOOKALIKE:
        yield finding("endpoint.lookalike", _LOOKALIKE.of(**words))
    elif where.trust is Trust.UNKNOWN_DOMAIN:
        yield finding("endpoint.unknown-domain", _DOMAIN.of(**words))
    elif where.trust is Trust.PRIVATE:
        yield finding("endpoint.private", _of_private(where.riskiest))
    elif where.trust is Trust.MOMENTO and where.cell not in CELLS:
        yield finding("endpoint.unknown-cell", _CELL.of(**words))


def mismatch(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A wrapper whose endpoint differs from the hosts named in its key."""
    claims, where = inspection.claims, inspection.endpoint
    if not inspection.facts.wrapped or claims is None or where is None:
        return
    for claim, prefix in (("c", "cache."), ("cp", "control.")):
        inside = claims.get(claim)
        if isinstance(inside, str) and inside.removeprefix(prefix) != where.host:
            yield finding("endpoint.mismatch", _MISMATCH.of(host=where.host, inside=inside))
            return


RULES = (endpoint, mismatch)
