"""The outcome of a call: one frozen value, never an exception.

Does not import gRPC, because the window loads it early.
"""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import Message
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.faults import Fault
from inspector.records import record
from inspector.service.connection import http_date
from inspector.service.connection.setting import Way


class OtherCall(StrEnum):
    """Calls that permissions do not speak of."""

    ROUND_TRIP = "round-trip"
    """Set, get and delete of one key."""
    RENEW = "renew"
    PING = "ping"
    ACCOUNT = "account"
    """A question to the account service."""
    HELLO = "hello"
    """A login as redis-py 8 does it, over RESP."""


@record(frozen=True, slots=True)
class CallInfo:
    """What a call is about: said once by whoever asks for it, and kept in its outcome."""

    operation: Operation | OtherCall
    cache: str = ""
    key: bytes = b""
    """The key, or the topic in UTF-8."""


class State(StrEnum):
    """How a call ended."""

    OK = "ok"
    HIT = "hit"
    MISS = "miss"
    DENIED = "denied"
    """PERMISSION_DENIED from the service: known, but not allowed."""
    FAILED = "failed"
    """Any other gRPC status but OK, any status that was made on this computer, and an answer that is none."""
    REFUSED = "refused"
    """Not sent by this program; ``why`` gives the reason."""
    CANCELLED = "cancelled"
    """Cancelled by the user, or because the connection was closed."""


GOOD = frozenset({State.OK, State.HIT, State.MISS})
_STATUSES_OF_THE_WAY = frozenset({"UNAVAILABLE", "DEADLINE_EXCEEDED", "CANCELLED", "UNKNOWN", "INTERNAL"})
"""Statuses that say the same whoever made them: there was no proper answer."""


@record(frozen=True, slots=True)
class Minted:
    """A new credential. Whether its permissions are those requested is checked by the diagnosis."""

    credential: Secret
    """In the wrapper the official SDKs expect."""
    endpoint: str
    valid_until: int | None
    """Epoch seconds by the service's clock; ``None``: it never expires."""
    refresh_token: Secret | None = None


@record(frozen=True, slots=True)
class TopicMessage:
    """A message received by a subscription."""

    value: bytes = field(repr=False)
    sequence_number: int
    publisher_id: str
    """The token id of the publisher (untrusted text)."""
    received_at: float = 0.0
    """When it was read from the connection, in epoch seconds."""
    topic: str = ""
    """The topic it was published to."""


# How a call comes to its state:
#
#   asked --+-- this program does not send it ------------------------------> REFUSED
#           |
#           +-- sent --+-- cancelled here, or its connection was closed ----> CANCELLED
#                      |
#                      +-- error status --+-- PERMISSION_DENIED ------------> DENIED
#                      |                  +-- any other (with code) --------> FAILED
#                      |
#                      +-- answered ------+-- a value, or the key exists ---> HIT
#                                         +-- no such key ------------------> MISS
#                                         +-- done, nothing to tell --------> OK
@record(frozen=True, slots=True)
class Outcome:
    """The result of one call. ``details``, ``err`` and ``metadata`` are untrusted text from the server."""

    info: CallInfo
    state: State
    code: str | None = None
    """Name of the gRPC status, including ``OK``; ``None`` when there is none.

    Over HTTPS and RESP the status that means the same; ``None`` for an answer whose meaning is not documented.
    """
    details: str = ""
    err: str | None = None
    """The service's ``err`` trailer."""
    made_here: bool = False
    """The network library on this computer made the status: ``details`` are its words, not the server's."""
    fault: Fault | None = None
    """What this program saw itself: a peer that does not speak gRPC, an answer that cannot be read."""
    proven: bool = True
    """``False``: the peer was not seen to be the service, so the call, and the secret with it, was not sent."""
    why: Message | None = None
    """This program's reason, for REFUSED, CANCELLED and a subscription that did not start."""
    metadata: tuple[tuple[str, str], ...] = ()
    """Received headers, then trailers."""
    started_at: float = 0.0
    """Epoch seconds by this computer's clock."""
    latency: float | None = None
    """Seconds from sending to the last byte received; ``None`` when nothing was sent."""
    host: str = ""
    """``host:port`` that was called."""
    value: bytes | None = field(default=None, repr=False)
    milliseconds_left: int | None = None
    """Remaining time to live; only after a ``ttl`` call that hit."""
    minted: Minted | None = field(default=None, repr=False)
    service_time: float | None = None
    """Epoch seconds of the service's clock when it answered, derived from a minted token's expiry."""
    heard: int = 0
    """Number of messages a subscription received."""
    way: Way = Way.GRPC
    answer: str = ""
    """Over HTTPS and RESP the status in the protocol's own words: ``HTTP 403``, ``NOPERM``. Untrusted text."""

    @property
    def operation(self) -> Operation | OtherCall:
        """What was asked for."""
        return self.info.operation

    @property
    def cache(self) -> str:
        """The cache it was asked of; empty for calls about none."""
        return self.info.cache

    @property
    def key(self) -> bytes:
        """The key, or the topic in UTF-8."""
        return self.info.key

    @property
    def good(self) -> bool:
        """Whether the call succeeded. A miss is a success."""
        return self.state in GOOD

    @property
    def observed(self) -> str:
        """The word for a table: HIT, MISS, OK, the status, or CANCELLED, REFUSED or FAILED."""
        if self.state in (State.DENIED, State.FAILED):
            return self.answer or status_word(self.code, made_here=self.made_here)
        return self.state.value.upper()

    @property
    def clock_skew(self) -> float | None:
        """Seconds this computer's clock is ahead of the service's (negative: behind); 0 where they may agree.

        Derived from the ``date`` header or a minted token's expiry, both in whole seconds, and written at any moment
        of the call: accurate to half a second and half the latency. ``None`` without them.
        """
        service_time = self._date() or self.service_time
        if service_time is None or self.latency is None:
            return None
        apart = self.started_at + self.latency / 2 - (service_time + 0.5)
        return apart if abs(apart) > 0.5 + self.latency / 2 else 0.0

    def _date(self) -> float | None:
        date = next((value for name, value in self.metadata if name == "date"), None)
        return None if date is None else http_date.epoch_seconds(date)


def status_word(code: str | None, *, made_here: bool) -> str:
    """The word for a call that failed: its status, but FAILED where that would read as a verdict of the service."""
    if code is None or code == "OK" or (made_here and code not in _STATUSES_OF_THE_WAY):
        return State.FAILED.value.upper()
    return code


@record(frozen=True, slots=True)
class RoundTrip:
    """The outcomes of set, get and delete for one key, up to the first failure."""

    steps: tuple[Outcome, ...]
    result: Message | None
    """A sentence on whether the value came back; ``None`` when the round trip ended before."""
    held: bool
    """Whether all steps succeeded and the value came back."""
