"""Findings about the addresses that a Momento host resolves to.

Fact (Momento's documentation): with AWS PrivateLink the names stay and resolve to private addresses, and the HTTP API
needs a second VPC endpoint.
"""

from __future__ import annotations

import ipaddress

from inspector.credential.endpoint.endpoint import Trust, trust_of
from inspector.credential.text.message import message
from inspector.diagnosis.finding import Finding, Severity
from inspector.diagnosis.live.shapes import CheckResult

_PRIVATE = tuple(
    ipaddress.ip_network(block) for block in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")
)
"""Addresses of private networks (RFC 1918, RFC 4193), in which VPC endpoints are."""

_EVIDENCE = message("Live finding", "{host} resolves to {addresses}.")
_PRIVATE_TITLE = message("Live finding", "Private address, as with AWS PrivateLink")
_PRIVATE_WHY = message(
    "Live finding",
    "Nothing is wrong with that: with PrivateLink, Momento's names stay as they are and lead to addresses of your "
    "own network. The certificate is checked as always.",
)
_PRIVATE_FIX = message(
    "Live finding",
    "Nothing to do while the calls work. If gRPC works and HTTPS does not, or the reverse, check the VPC endpoint "
    "of the other: HTTPS has its own. Without PrivateLink, ask who answers for this name in your DNS.",
)
_HERE_TITLE = message("Live finding", "A Momento name that leads to this computer")
_HERE_WHY = message(
    "Live finding", "A hosts file, or a DNS server that filters names, answers instead of Momento's DNS."
)
_HERE_FIX = message("Live finding", "Remove the entry, or ask whoever runs the DNS filter to allow the name.")


def address_finding(check: CheckResult) -> Finding | None:
    """The finding about where a Momento name leads; ``None`` for other hosts and for public addresses."""
    host = check.host.rpartition(":")[0]
    if trust_of(host) is not Trust.MOMENTO:
        return None
    found = [ipaddress.ip_address(address.partition("%")[0]) for address in check.addresses]
    evidence = _EVIDENCE.of(host=host, addresses=", ".join(check.addresses))
    if any(address.is_loopback or address.is_unspecified for address in found):
        return Finding("live.name-leads-here", Severity.WARNING, _HERE_TITLE, evidence, _HERE_FIX, _HERE_WHY)
    if any(address in network for address in found for network in _PRIVATE):
        return Finding(
            "live.private-address", Severity.INFO, _PRIVATE_TITLE, evidence, _PRIVATE_FIX, _PRIVATE_WHY
        )
    return None
