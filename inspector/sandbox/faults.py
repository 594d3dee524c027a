"""Faults the sandbox can simulate, for demonstrations and tests."""

from __future__ import annotations

from dataclasses import dataclass, field

from inspector.records import record

STATUS_NAMES = (
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
)
"""The gRPC error statuses in the order of their numbers, 1 to 16."""

EVERY_METHOD = "*"


@record(frozen=True, slots=True)
class Failure:
    """The error status with which a method answers."""

    code: str
    """One of :data:`STATUS_NAMES`."""
    details: str = "The sandbox was told to fail"
    err: str | None = None
    """The ``err`` trailer, such as ``operations_rate_limit_exceeded``."""


@dataclass(slots=True)
class Faults:
    """The active faults. Changes apply to the next call, may come from any thread, and end with :meth:`clear`."""

    widen: bool = False
    """Drop the key, topic and function selectors of minted tokens, like the SDK defect with mixed scopes."""
    delay_seconds: float = 0.0
    """Seconds to wait before each answer to a call. What proves the peer before it is answered at once."""
    drop_connection: bool = False
    """Close the connection of each call instead of answering."""
    clock_offset_seconds: float = 0.0
    """Seconds the sandbox's clock is ahead of this computer's (negative: behind)."""
    proxy_status: int = 0
    """Over the HTTP API: answer with a web page of this status, as a proxy does. Over RESP: answer with HTTP."""
    garbage: bool = False
    """Over the HTTP API and RESP: answer with bytes that are no protocol."""
    cut: bool = False
    """Over the HTTP API and RESP: close the connection before the last bytes of an answer."""
    refuse_hello: bool = False
    """Over RESP: refuse HELLO. Whether Momento's gateway does so is not public."""
    failures: dict[str, Failure] = field(default_factory=dict)
    """Failures by method name (``Get``), or ``*`` for all methods."""

    def fail(
        self, code: str, *, method: str = EVERY_METHOD, details: str | None = None, err: str | None = None
    ) -> None:
        """Make ``method`` fail with the gRPC status named ``code``. Raises ``ValueError`` for an unknown name."""
        if code not in STATUS_NAMES:
            raise ValueError(f"no gRPC status is called {code}")
        self.failures[method] = Failure(code, details or "The sandbox was told to fail", err)

    def failure_of(self, method: str) -> Failure | None:
        """Return the failure set for ``method``, if any."""
        return self.failures.get(method) or self.failures.get(EVERY_METHOD)

    def clear(self) -> None:
        """Remove every fault."""
        self.widen = self.drop_connection = self.garbage = self.cut = self.refuse_hello = False
        self.delay_seconds = self.clock_offset_seconds = 0.0
        self.proxy_status = 0
        self.failures.clear()

    def active(self) -> bool:
        """Whether any fault is set that a call over gRPC meets."""
        return bool(
            self.widen
            or self.drop_connection
            or self.delay_seconds
            or self.clock_offset_seconds
            or self.failures
        )
