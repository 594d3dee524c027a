"""Masks the endpoint and subject of a credential in sentences, while the screen is shared."""

from __future__ import annotations

import ipaddress
import re

from inspector.credential.endpoint.endpoint import (
    TRUSTED_DOMAIN,
    Endpoint,
    Trust,
    is_host_name,
    parse_endpoint,
    trust_of,
)
from inspector.credential.text.patterns import pattern
from inspector.credential.text.secret import MASK
from inspector.credential.text.visible import visible, visible_host
from inspector.records import record
from inspector.service.connection.setting import ConnectionSetting, is_this_computer
from inspector.window.entries.entry import Entry
from inspector.window.text import labels

_SHORTEST = 3
"""Characters. A shorter name would also match inside ordinary words."""


_ADDRESS = pattern(
    r"(?:(?<![\w:.])|(?<=%5B))(?:[0-9a-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4})(?![\w:])"
    r"|(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\w)",
    re.IGNORECASE,
)
"""What may be an IPv6 or IPv4 address. gRPC writes the brackets of the first as %5B and %5D."""

_MOMENTO = pattern(rf"[a-z0-9_-][a-z0-9_.-]*\.{re.escape(TRUSTED_DOMAIN)}(?![\w-])", re.IGNORECASE)
"""Any host of Momento's: also one that was called before, and what is left of a name that was masked."""

_IN_URL = pattern(r"[a-z][a-z0-9+.-]*://(?:[^\s/?#@]*@)?(\[[0-9a-f:.]+\]|[^\s/?#@:,;\"'<>]+)", re.IGNORECASE)
"""The host of a URL in a claim."""
_NAMED = pattern(r".+\.[a-z][a-z0-9-]+(?::\d{1,5})?", re.IGNORECASE)
"""What may be a host with a domain: no version such as 1.0."""


@record(frozen=True, slots=True)
class Masking:
    """Masks some names wherever they occur, hosts of Momento's, and addresses of other computers.

    As it is made it changes nothing.
    """

    names: tuple[str, ...] = ()
    addresses: bool = False

    def __call__(self, text: str) -> str:
        """Return ``text`` with the names and addresses masked."""
        for name in self.names:
            text = re.sub(re.escape(name), MASK, text, flags=re.IGNORECASE)  # names of hosts know no case
        return _ADDRESS.sub(_masked_address, _MOMENTO.sub(MASK, text)) if self.addresses else text


OPEN = Masking()


def _masked_address(found: re.Match[str]) -> str:
    try:
        address = ipaddress.ip_address(found[0])
    except ValueError:
        return found[0]
    return found[0] if address.is_loopback or address.is_unspecified else MASK


def masking_of(entry: Entry, setting: ConnectionSetting, *, hidden: bool) -> Masking:
    """Return the masking of an entry's names.

    Every host it names, also in its claims, may mean, is called at or was called at, its subject, and addresses those
    resolve to; each raw and as displayed.
    """
    if not hidden:
        return OPEN
    inspection = entry.inspection
    names = {inspection.subject or ""}
    before = entry.without_endpoint.endpoint if entry.without_endpoint else None
    given = inspection.facts.endpoint_given
    for endpoint in (inspection.endpoint, before, parse_endpoint(given) if given else None):
        names |= _names_of(endpoint) if endpoint else set()
    called = {setting.host, *entry.consented, *(_host_of(each.host) for each in entry.observed)}
    names |= {host for host in called if not is_this_computer(host)}
    names |= _told(entry) | _claimed(inspection.claims)
    names |= {shown(name) for name in names for shown in (visible, visible_host)}
    long = sorted((name for name in names if len(name) >= _SHORTEST), key=len, reverse=True)
    return Masking(tuple(long), addresses=True)


def _names_of(endpoint: Endpoint) -> set[str]:
    names = {
        endpoint.host,
        endpoint.cache,
        endpoint.control,
        endpoint.token,
        endpoint.control_host,
        endpoint.riskiest,
        endpoint.cell or "",
        endpoint.region or "",
        endpoint.region_name or "",
        labels.region_title(endpoint),
    }
    meant = endpoint.probable_host
    return names | _names_of(parse_endpoint(meant)) if meant and meant != endpoint.host else names


def _told(entry: Entry) -> set[str]:
    """Return the hosts that findings name: a service's, another setting's, the one that was probably meant."""
    findings = (*entry.findings, *entry.live, *entry.refusals())
    values = (
        _host_of(str(value))
        for found in findings
        for each in found.with_all()
        for told in (each.title, each.evidence, each.fix)
        for value in told.values.values()
    )
    return {
        host
        for host in values
        if is_host_name(host)
        and host.count(".")
        and trust_of(host) is not Trust.LOCAL
        and host != TRUSTED_DOMAIN
    }


def _claimed(claims: object) -> set[str]:
    """Return the hosts in claims: of URLs, such as the issuer's, and values that are host names."""
    hosts, left = set(), [claims]
    while left:
        value = left.pop()
        if isinstance(value, dict):
            left += value.values()
        elif isinstance(value, list):
            left += value
        elif isinstance(value, str):
            hosts |= set(_IN_URL.findall(value))
            whole = _host_of(value.strip())
            if _NAMED.fullmatch(whole) and is_host_name(whole):
                hosts.add(whole)
    return hosts - {TRUSTED_DOMAIN}


def _host_of(shown: str) -> str:
    """Return the host of ``host:port``."""
    host, _, port = shown.rpartition(":")
    return host if port.isdecimal() else shown
