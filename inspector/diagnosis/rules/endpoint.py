"""Rules about the endpoint of a credential."""

from __future__ import annotations

import ipaddress
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from inspector.credential.endpoint.endpoint import (
    TRUSTED_DOMAIN,
    Endpoint,
    Trust,
    is_private_address,
    is_web_page,
    is_without_cell,
    service_prefix,
    trust_of,
)
from inspector.credential.endpoint.regions import ENDPOINTS, endpoint_meant
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.text import base64_text
from inspector.credential.text.lookalike import as_host, mixed_scripts, resembles
from inspector.credential.text.message import Message, message
from inspector.credential.text.patterns import pattern
from inspector.diagnosis.catalogue.catalogue import finding
from inspector.diagnosis.finding import Finding, Severity

_EMPTY = message("Endpoint", "The field endpoint is empty.")
_NO_HOST = message("Endpoint", "A legacy key needs the claims c and cp. {claim} is missing.")
_HOST_NOT_TEXT = message("Endpoint", "A legacy key needs the claims c and cp. {claim} is not text.")
_NOT_A_HOST = message("Endpoint", "`{host}` is not a host name.")
_MEANT = message("Endpoint", "`{host}` is not a host name. It should probably be `{meant}`.")
_ALIKE_ONE = message(
    "Endpoint",
    "`{host}` is not a host name: one character was replaced by a similar one ({name} at character {place}). It "
    "should probably be `{meant}`.",
)
_ALIKE = message(
    "Endpoint",
    "`{host}` is not a host name: {count} characters were replaced by similar ones (the first is {name} at character "
    "{place}). It should probably be `{meant}`.",
)
_ENCODED = message(
    "Endpoint", "`{host}` is not a host name: it is encoded in Base64. It should probably be `{meant}`."
)
_PAGE = message("Endpoint", "`{host}` is the address of Momento's console or documentation, not an endpoint.")
_OTHER = message("Endpoint", "`{host}` is not an endpoint: its host is not in the domain {domain}.")
_WITHOUT_CELL = message("Endpoint", "`{host}` is only the end of an endpoint: the cell before it is missing.")
_FROM_CONSOLE = message(
    "Endpoint", "Copy the endpoint from the Momento console, where it is shown next to the key."
)
_PROBABLY = message(
    "Endpoint",
    "Copy the endpoint from the Momento console, where it is shown next to the key. It is probably `{meant}`.",
)
_PREFIX = message("Endpoint", "`{host}` begins with `{prefix}`. It should probably be `{meant}`.")
_DOMAIN = message("Endpoint", "`{host}` is not in the domain {domain}.")
_LOOKALIKE = message("Endpoint", "`{host}` looks like a host in the domain {domain}, but is not.")
_PRIVATE = message("Endpoint", "`{host}` is an address in a private network.")
_LOOPBACK = message("Endpoint", "`{host}` is the computer itself on which it is used.")
_LINK_LOCAL = message(
    "Endpoint", "`{host}` is a link-local address, which only the same network segment knows."
)
_CELL = message("Endpoint", "`{host}` is in the domain {domain}, but its cell is not known to this program.")
_MISTYPED_TITLE = message("Endpoint", "The endpoint looks mistyped")
_MISTYPED = message(
    "Endpoint", "`{host}` is not in the list of Momento's endpoints. It should probably be `{meant}`."
)
_COMPARE = message("Endpoint", "Compare it with the Momento console, where it is shown next to the key.")
_WITH_SCHEME = message("Endpoint", "The program was given an endpoint with a scheme")
_SCHEME = message(
    "Endpoint", "The program looked up `{looked}`: the endpoint it was given begins with `{scheme}://`."
)
_LOOKED_UP = pattern(
    r"(?<![\w.-])(?P<short>(?:cache|control|token)\.(?P<scheme>https?))(?:://?(?P<host>[a-z0-9.-]+[a-z0-9]))?(?![\w-]|\.\w)"
)
"""The host that SDKs make of an endpoint with a scheme, as errors show it."""
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
    wrong = _wrong_host(host, where.probable_host or "")
    if wrong is not None:
        return wrong
    if where.probable_host and _is_dressed(host, where.probable_host):
        return finding("endpoint.not-a-host", _MEANT.of(host=host, meant=where.probable_host))
    if where.probable_host and where.probable_host not in host and where.probable_host in as_host(host):
        said = _alike(host, where.probable_host)
        return replace(finding("endpoint.not-a-host", said), fix=_fix(where.probable_host))
    disguised = "xn--" in host or (not host.isascii() and mixed_scripts(host))
    if disguised or (not host.isascii() and resembles(host, TRUSTED_DOMAIN)):
        return finding("endpoint.lookalike", _LOOKALIKE.of(host=host, domain=TRUSTED_DOMAIN))
    said = _not_a_host(host, where.probable_host)
    return replace(finding("endpoint.not-a-host", said), fix=_fix(said.values.get("meant")))


def _alike(host: str, meant: str) -> Message:
    """Which characters of a host only look like those of one."""
    changed = [at for at, character in enumerate(host) if not character.isascii()]
    name = unicodedata.name(host[changed[0]], "?")
    said = _ALIKE if len(changed) > 1 else _ALIKE_ONE
    return said.of(host=host, count=len(changed), name=name, place=changed[0] + 1, meant=meant)


def _fix(meant: object) -> Message:
    """What to do about a text that holds no host by itself."""
    return _PROBABLY.of(meant=str(meant)) if meant else _FROM_CONSOLE


def _not_a_host(host: str, meant: str | None) -> Message:
    """What is said instead of a host; only one of Momento's cells, or of the sandbox, is proposed."""
    if meant is None or (len(host.split()) > 1 and trust_of(meant) is not Trust.MOMENTO):
        return _NOT_A_HOST.of(host=host)
    if base64_text.decode(host)[0] == meant.encode():
        return _ENCODED.of(host=host, meant=meant)
    if trust_of(meant) in (Trust.MOMENTO, Trust.LOCAL):
        return _MEANT.of(host=host, meant=meant)
    return _OTHER.of(host=host, domain=TRUSTED_DOMAIN)


def _wrong_host(written: str, host: str) -> Finding | None:
    """Momento's host that no service answers at, if ``host`` is one; ``written`` is what stands there."""
    sorts = ((is_web_page, _PAGE), (is_without_cell, _WITHOUT_CELL))
    said = next((said for is_one, said in sorts if is_one(host)), None)
    return None if said is None else finding("endpoint.wrong-host", said.of(host=written))


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
    wrong = _wrong_host(where.riskiest, where.probable_host or where.riskiest)
    if where.trust is Trust.LOOKALIKE:
        yield finding("endpoint.lookalike", _LOOKALIKE.of(**words))
    elif wrong is not None:
        yield wrong
    elif prefix and where.probable_host:
        yield finding(
            "endpoint.service-prefix", _PREFIX.of(**words, prefix=prefix, meant=where.probable_host)
        )
    elif where.trust is Trust.UNKNOWN_DOMAIN:
        yield finding("endpoint.unknown-domain", _DOMAIN.of(**words))
    elif where.trust is Trust.PRIVATE:
        yield finding("endpoint.private", _of_private(where.riskiest))
    elif where.trust is Trust.MOMENTO and where.host not in ENDPOINTS:
        yield _unknown_cell(where.host)


def _unknown_cell(host: str) -> Finding:
    meant = endpoint_meant(host)
    if meant is None:
        return finding("endpoint.unknown-cell", _CELL.of(host=host, domain=TRUSTED_DOMAIN))
    mistyped = finding("endpoint.wrong-host", _MISTYPED.of(host=host, meant=meant))
    return replace(mistyped, severity=Severity.WARNING, title=_MISTYPED_TITLE, fix=_COMPARE, why=None)


def scheme_in_error(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """An error whose host was made of an endpoint with a scheme: SDKs put ``cache.`` before what they are given."""
    where = inspection.endpoint
    if where is None or where.trust is Trust.INVALID or inspection.kind not in MOMENTO_KINDS:
        return
    text = inspection.pasted.reveal()
    looked = _LOOKED_UP.search(text) if ".http" in text else None
    if looked is None:
        return
    if (
        not inspection.facts.wrapped
        and looked["host"] == where.host
        and where.host not in _LOOKED_UP.sub("", text)
    ):
        meant = {"host": f"{looked['scheme']}://{where.host}", "meant": where.host}
        yield finding("endpoint.not-a-host", _MEANT.of(**meant))
        return
    said = _SCHEME.of(looked=looked["short"], scheme=looked["scheme"])
    yield replace(finding("endpoint.not-a-host", said), severity=Severity.WARNING, title=_WITH_SCHEME)


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


RULES = (endpoint, scheme_in_error, mismatch)
