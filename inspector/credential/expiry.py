"""Until when a credential lives: ``exp``, ``nbf`` and ``iat`` (RFC 7519 section 4.1, epoch seconds)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ExpiryState(StrEnum):
    """The values are those of the JSON report."""

    VALID = "valid"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    NEVER = "never"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Expiry:
    """The moments a credential names, in epoch seconds; ``None`` where absent or unusable."""

    expires_at: float | None = None
    not_before: float | None = None
    issued_at: float | None = None
    disposable: bool = False
    unusable: bool = False
    """``exp`` stands there but is no moment in time."""
    known: bool = False
    """Whether claims were read at all; without them nothing can be said."""

    def state(self, now: float) -> ExpiryState:
        """The state at ``now`` (epoch seconds)."""
        if not self.known or self.unusable:
            return ExpiryState.UNKNOWN
        if self.expires_at is None:
            return ExpiryState.UNKNOWN if self.disposable else ExpiryState.NEVER
        if now >= self.expires_at:
            return ExpiryState.EXPIRED
        if self.expires_at - now <= self.expiring_margin():
            return ExpiryState.EXPIRING
        return ExpiryState.VALID

    def expiring_margin(self) -> float:
        """Seconds before the end at which a warning starts.

        A tenth of the life, but at least a day for keys and five minutes for tokens.
        """
        floor = 300.0 if self.disposable else 86_400.0
        if self.expires_at is None or self.issued_at is None:
            return floor
        return max(floor, (self.expires_at - self.issued_at) / 10)

    def seconds_left(self, now: float) -> float | None:
        """Seconds until the end, negative after it; ``None`` when there is no end."""
        return None if self.expires_at is None else self.expires_at - now
