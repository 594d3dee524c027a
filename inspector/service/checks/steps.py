"""The steps of the connection check and their results. Does not import gRPC."""

from __future__ import annotations

from enum import StrEnum

from inspector.credential.text.message import Message
from inspector.diagnosis.live.faults import Fault
from inspector.records import record
from inspector.service.checks.targets import Probe
from inspector.service.connection.outcome import Outcome
from inspector.service.connection.proxies import Proxy
from inspector.service.connection.setting import Way


class StepName(StrEnum):
    """The steps in their order; each needs the one before."""

    NAME = "name-resolution"
    TCP = "tcp"
    TLS = "tls"
    GRPC = "grpc"
    """Who answers over gRPC, before the secret is sent."""
    HTTP = "http"
    """The same over HTTPS."""
    RESP = "resp"
    """The same over RESP."""
    AUTHENTICATION = "authentication"
    PERMISSION = "permission"


_SERVER_STEPS = {Way.GRPC: StepName.GRPC, Way.HTTPS: StepName.HTTP, Way.RESP: StepName.RESP}


def server_step(way: Way) -> StepName:
    """The step of a way in which the kind of server is proven."""
    return _SERVER_STEPS[way]


def steps_of(way: Way) -> tuple[StepName, ...]:
    """The steps of a way in their order."""
    others = (StepName.AUTHENTICATION, StepName.PERMISSION)
    return (StepName.NAME, StepName.TCP, StepName.TLS, server_step(way), *others)


class StepState(StrEnum):
    """How a step ended."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"
    UNCLEAR = "unclear"


@record(frozen=True, slots=True)
class Certificate:
    """A server's certificate. Its contents are untrusted text until the TLS step has passed."""

    subject: str
    issuer: str
    names: tuple[str, ...]
    not_before: float
    """Epoch seconds, as is ``not_after``."""
    not_after: float
    trusted_by_system: bool = False
    """Whether this computer's certificate store trusts it although gRPC does not, as with a company's TLS proxy."""


@record(frozen=True, slots=True)
class Step:
    """The result of one step: state, time, this program's sentence (``summary``) and the peer's message."""

    step_name: StepName
    state: StepState
    summary: Message
    seconds: float | None = None
    """How long it took; ``None`` when it was not run."""
    fault: Fault | None = None
    peer: str = ""
    """The message of the operating system, gRPC or the service (untrusted text)."""
    certificate: Certificate | None = None
    outcome: Outcome | None = None
    """The call of the step; only the last three steps make one."""
    probe: Probe | None = None
    cancelled: bool = False
    """Whether it is unclear because the check was cancelled during it."""


@record(frozen=True, slots=True)
class CheckResult:
    """The result of a connection check, up to the first step that failed."""

    steps: tuple[Step, ...] = ()
    host: str = ""
    """``host:port`` that was checked."""
    proxy: Proxy | None = None
    """The proxy in the environment that gRPC would use for this host, and every way if it is turned on."""
    proxy_used: bool = False
    clock_skew: float | None = None
    """Seconds this computer's clock is ahead of the service's; ``None`` when no answer carried a time."""
    way: Way = Way.GRPC
    addresses: tuple[str, ...] = ()
    """What the host's name resolved to; empty where a proxy is used."""
    hello: Outcome | None = None
    """Over RESP, once the credential was accepted: a login as redis-py 8 does it."""

    @property
    def failed(self) -> Step | None:
        """The step that failed, if any."""
        return next((step for step in self.steps if step.state is StepState.FAILED), None)
