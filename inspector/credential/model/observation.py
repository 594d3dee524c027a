"""A connection check as it is kept in a report: what was seen on the machine where it ran. Holds no secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from inspector.credential.text.message import Message
from inspector.records import record

Pair = tuple[str, str]


@record(frozen=True, slots=True)
class ObservedCertificate:
    """The certificate a server showed."""

    issuer: str
    names: tuple[str, ...]
    begins: str
    """ISO 8601 in UTC, as is ``ends``."""
    ends: str


@record(frozen=True, slots=True)
class ObservedStep:
    """One step of the check. ``summary`` and ``words`` are foreign text once the report came from elsewhere."""

    step: str
    """The value of ``StepName``."""
    state: str
    """The value of ``StepState``."""
    summary: str
    words: str = ""
    """The message of the system, the library or the server."""
    milliseconds: float | None = None
    over: str = "grpc"
    certificate: ObservedCertificate | None = None


@record(frozen=True, slots=True)
class Observation:
    """One check, and what was known of the machine."""

    at: str
    """When it ended, ISO 8601 in UTC by that machine's clock."""
    host: str
    """``host:port`` that was checked; of several ways, each."""
    steps: tuple[ObservedStep, ...] = ()
    addresses: tuple[str, ...] = ()
    """What the resolver answered."""
    proxies: tuple[Pair, ...] = ()
    """Names of the proxy variables that were set, and hosts in them."""
    proxy_used: bool = False
    clock_skew: float | None = None
    """Seconds that machine's clock was ahead of the service's."""
    conclusion: str = ""
    """What the ways prove together, in a sentence; empty for one way."""
    versions: tuple[Pair, ...] = ()
    """Program, Python, gRPC and system."""
    told: Mapping[str, Message] = field(default_factory=dict, repr=False, compare=False)
    """The sentences among the steps and the conclusion that are this program's own, by their text."""
