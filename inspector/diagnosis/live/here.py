"""Which findings of a check are about the computer that made it and its network, and not about the credential."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.diagnosis.finding import Finding
from inspector.diagnosis.live.network import NETWORK

_ONE_WAY = frozenset({"live.grpc-blocked", "live.https-blocked"})
"""What is found where the other way reached the service."""
_OF_THE_SERVICE = frozenset({"live.internal"})
"""What the service says with the same code as a fault on the way."""
_ON_THE_WAY = frozenset(code for code, _ in NETWORK.values()) - _OF_THE_SERVICE | {
    *_ONE_WAY,
    "live.name-leads-here",
    "live.private-address",
    "live.cancelled",
}
_CLOCK = "time.clock-skew"


def is_of_this_computer(found: Finding) -> bool:
    """Whether a finding of a check holds for the computer that made it only: how far it came, and its clock."""
    return found.code in _ON_THE_WAY or found.code == _CLOCK


def is_unreached(findings: Iterable[Finding]) -> bool:
    """Whether findings say that a check did not reach the service over any way."""
    told = [found for found in findings if found.code.startswith("live.") and found.severity != "info"]
    failed = any(found.severity == "error" for found in told)
    return failed and all(found.code in _ON_THE_WAY - _ONE_WAY for found in told)
