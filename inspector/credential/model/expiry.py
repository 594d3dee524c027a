"""The validity period of a credential: ``exp``, ``nbf`` and ``iat`` (RFC 7519 section 4.1, epoch seconds)."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from inspector.credential.text.message import message
from inspector.records import record

LATEST = 253_402_300_799
"""The last second of the year 9999. Calendars do not support later times."""


class ExpiryState(StrEnum):
    """The state of the validity period. The values are those of the JSON report."""

    VALID = "valid"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    NEVER = "never"
    UNKNOWN = "unknown"


STATE_TITLES = {
    ExpiryState.VALID: message("words", "Not expired"),
    ExpiryState.EXPIRING: message("words", "Expires soon"),
    ExpiryState.EXPIRED: message("words", "Expired"),
    ExpiryState.NEVER: message("words", "Never expires"),
    ExpiryState.UNKNOWN: message("words", "Expiry unknown"),
}
"""What each state is called."""


@record(frozen=True, slots=True)
class Expiry:
    """The times in a credential, in epoch seconds; ``None`` when missing or unusable."""

    expires_at: float | None = None
    not_before: float | None = None
    issued_at: float | None = None
    disposable: bool = False
    unusable: bool = False
    """Whether ``exp`` is present but not a valid time."""
    known: bool = False
    """Whether claims could be read. Without them the state is unknown."""

    def state(self, now: float) -> ExpiryState:
        """Return the state at ``now`` (epoch seconds)."""
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
        """Seconds before the expiry from which a warning is shown.

        A tenth of the lifetime, but at least a day for keys and five minutes for tokens.
        """
        floor = 300.0 if self.disposable else 86_400.0
        if self.expires_at is None or self.issued_at is None:
            return floor
        return max(floor, (self.expires_at - self.issued_at) / 10)

    def seconds_left(self, now: float) -> float | None:
        """Seconds until the expiry, negative after it; ``None`` when there is no expiry."""
        return None if self.expires_at is None else self.expires_at - now


def moment(value: object) -> float | None:
    """A claim's value as epoch seconds from 1970 to 9999, or ``None`` when it is not such a time."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value <= LATEST else None


def looks_like_milliseconds(value: object) -> bool:
    """Whether a number is too large for seconds but a plausible time (2001 to 2128) in milliseconds."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and LATEST < value <= 5_000_000_000_000  # type: ignore[operator]


def read_expiry(claims: dict[str, Any] | None, *, disposable: bool) -> Expiry:
    """Read the times in the claims of a JWT; ``claims`` is ``None`` when they could not be decoded."""
    if claims is None:
        return Expiry(disposable=disposable)
    expires_at = moment(claims.get("exp"))
    return Expiry(
        expires_at,
        moment(claims.get("nbf")),
        moment(claims.get("iat")),
        disposable,
        unusable=expires_at is None and "exp" in claims,
        known=True,
    )
