"""What a call came to: one frozen value, never an exception. Knows no gRPC: the window knows it early."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from enum import StrEnum

from inspector.credential.text.message import Message
from inspector.credential.text.secret import Secret


class State(StrEnum):
    """How a call ended."""

    OK = "ok"
    HIT = "hit"
    MISS = "miss"
    DENIED = "denied"
    """PERMISSION_DENIED: known, but not allowed."""
    FAILED = "failed"
    """Any other gRPC status but OK."""
    REFUSED = "refused"
    """Not sent: this program would not. ``why`` says for what reason."""
    CANCELLED = "cancelled"
    """Cancelled here, by the person or because the connection was closed."""


GOOD = frozenset({State.OK, State.HIT, State.MISS})


@dataclass(frozen=True, slots=True)
class Minted:
    """A new credential. Decoded, it may differ from what was asked for: that is for the diagnosis to say."""

    credential: Secret
    """Wrapped as the official SDKs wrap it."""
    endpoint: str
    valid_until: int | None
    """Epoch seconds by the service's clock; ``None``: never ends."""
    refresh_token: Secret | None = None


@dataclass(frozen=True, slots=True)
class TopicMessage:
    """What a subscription heard."""

    value: bytes = field(repr=False)
    sequence_number: int
    publisher_id: str
    """The token id of the publisher (untrusted text)."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One call. Text from the server (``details``, ``err``, ``metadata``) is untrusted text."""

    operation: str
    """An ``Operation`` of the credential room (``get``), or ``renew`` or ``ping``."""
    state: State
    code: str | None = None
    """Name of the gRPC status, ``OK`` included; ``None`` when there was none."""
    details: str = ""
    err: str | None = None
    """The ``err`` trailer of the service."""
    made_here: bool = False
    """The network library on this computer made the status: ``details`` are its words, not the server's."""
    why: Message | None = None
    """This program's own words: for REFUSED, CANCELLED and a subscription that never began."""
    metadata: tuple[tuple[str, str], ...] = ()
    """Headers and trailers that came back, in this order."""
    started_at: float = 0.0
    """Epoch seconds by this computer's clock."""
    latency: float | None = None
    """Seconds from sending to the last byte; ``None`` when nothing was sent."""
    host: str = ""
    """``host:port`` that was called."""
    cache: str = ""
    key: bytes = b""
    value: bytes | None = field(default=None, repr=False)
    milliseconds_left: int | None = None
    """Of a ``ttl`` call that hit."""
    minted: Minted | None = field(default=None, repr=False)
    service_time: float | None = None
    """The service's clock when it answered, epoch seconds, where a minted token's end told it."""
    heard: int = 0
    """How many messages a subscription brought."""

    @property
    def good(self) -> bool:
        """Whether the service did what was asked; a miss is an answer, not an error."""
        return self.state in GOOD

    @property
    def observed(self) -> str:
        """The word for a table: HIT, MISS, OK, the status name, or CANCELLED or REFUSED."""
        if self.state in (State.DENIED, State.FAILED) and self.code:
            return self.code
        return self.state.value.upper()

    @property
    def clock_skew(self) -> float | None:
        """Seconds this computer's clock is ahead of the service's (negative: behind), to about a second.

        From the ``date`` header or a minted token's end, which count whole seconds; ``None`` without.
        """
        told = self._date() or self.service_time
        if told is None or self.latency is None:
            return None
        return self.started_at + self.latency / 2 - (told + 0.5)

    def _date(self) -> float | None:
        date = next((value for name, value in self.metadata if name == "date"), None)
        if date is None:
            return None
        try:
            return parsedate_to_datetime(date).timestamp()
        except (TypeError, ValueError, OverflowError):
            return None


@dataclass(frozen=True, slots=True)
class RoundTrip:
    """A set, a get and a delete of the same key, as far as they went."""

    steps: tuple[Outcome, ...]
    result: Message | None
    """Whether the value came back; ``None`` when the trip ended before that could be seen."""
    held: bool
    """Whether every step succeeded and the value came back."""
