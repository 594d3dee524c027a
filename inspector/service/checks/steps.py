"""The rungs of the connection ladder and what was found on each. Knows no gRPC."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from inspector.credential.text.message import Message
from inspector.diagnosis.live.faults import Fault
from inspector.service.checks.targets import Probe
from inspector.service.connection.outcome import Outcome
from inspector.service.connection.proxies import Proxy


class StepName(StrEnum):
    """In the order they are climbed; each needs the one before."""

    NAME = "name-resolution"
    TCP = "tcp"
    TLS = "tls"
    GRPC = "grpc"
    AUTHENTICATION = "authentication"
    PERMISSION = "permission"


class StepState(StrEnum):
    """How a rung ended."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a server's certificate says; all of it untrusted text until the TLS rung has passed."""

    subject: str
    issuer: str
    names: tuple[str, ...]
    not_before: float
    """Epoch seconds, as is ``not_after``."""
    not_after: float
    trusted_by_system: bool = False
    """Whether this computer's own store would trust it although gRPC's does not: a company's proxy."""


@dataclass(frozen=True, slots=True)
class Step:
    """One rung: a state, its time, one sentence of ours and the peer's own words."""

    step_name: StepName
    state: StepState
    said: Message
    seconds: float | None = None
    """How long it took; ``None`` when it was not climbed."""
    fault: Fault | None = None
    peer: str = ""
    """The operating system's, gRPC's or the service's words (untrusted text)."""
    certificate: Certificate | None = None
    outcome: Outcome | None = None
    """The call behind the last three rungs."""
    probe: Probe | None = None


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The whole climb, to the first rung that failed."""

    steps: tuple[Step, ...] = ()
    host: str = ""
    """``host:port`` that was tried."""
    proxy: Proxy | None = None
    """The proxy of the environment that gRPC would take for this host."""
    proxy_used: bool = False
    clock_skew: float | None = None
    """Seconds this computer's clock is ahead of the service's, where an answer carried a time."""

    @property
    def failed(self) -> Step | None:
        """The rung that broke, if one did."""
        return next((step for step in self.steps if step.state is StepState.FAILED), None)
