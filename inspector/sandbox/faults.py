"""The menu of faults: what the sandbox can be told to do wrong, for demonstration and for tests."""

from __future__ import annotations

from dataclasses import dataclass, field

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
"""Every gRPC status a call can fail with, in the order of their numbers 1 to 16."""

EVERY_METHOD = "*"


@dataclass(frozen=True, slots=True)
class Failure:
    """The error status a method answers with."""

    code: str
    """One of :data:`STATUS_NAMES`."""
    details: str = "The sandbox was told to fail"
    err: str | None = None
    """The ``err`` trailer, such as ``operations_rate_limit_exceeded``."""


@dataclass(slots=True)
class Faults:
    """Set a field and the next call shows it; :meth:`clear` ends all of it. May be set from any thread."""

    widen: bool = False
    """Minted tokens lose their key, topic and function selectors, as with the SDK fault of mixed scopes."""
    delay_seconds: float = 0.0
    """How long each answer is held back."""
    drop_connection: bool = False
    """Each call ends in a closed connection instead of an answer."""
    clock_offset_seconds: float = 0.0
    """How far the sandbox's clock is ahead of this computer's (negative: behind)."""
    failures: dict[str, Failure] = field(default_factory=dict)
    """By method name (``Get``), or ``*`` for all."""

    def fail(
        self, code: str, *, method: str = EVERY_METHOD, details: str | None = None, err: str | None = None
    ) -> None:
        """Answer ``method`` with the gRPC status named ``code``; ``ValueError`` for an unknown name."""
        if code not in STATUS_NAMES:
            raise ValueError(f"no gRPC status is called {code}")
        self.failures[method] = Failure(code, details or "The sandbox was told to fail", err)

    def failure_of(self, method: str) -> Failure | None:
        """What ``method`` is to fail with, if anything."""
        return self.failures.get(method) or self.failures.get(EVERY_METHOD)

    def clear(self) -> None:
        """Remove every fault."""
        self.widen = self.drop_connection = False
        self.delay_seconds = self.clock_offset_seconds = 0.0
        self.failures.clear()

    def active(self) -> bool:
        """Whether anything is set."""
        return bool(
            self.widen
            or self.drop_connection
            or self.delay_seconds
            or self.clock_offset_seconds
            or self.failures
        )
