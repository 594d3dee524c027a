"""Derive the network fault from a gRPC status and its details.

gRPC uses the status UNAVAILABLE for nearly everything that fails before a server answers; only the details name the
fault. The phrases are those of grpcio 1.83 to 1.85, each reproduced with a peer on loopback.
"""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """A fault below the service: network, TLS, or a server that does not speak gRPC."""

    NAME_RESOLUTION = "name-resolution"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    DROPPED = "dropped"
    TLS_UNTRUSTED = "tls-untrusted"
    TLS_EXPIRED = "tls-expired"
    TLS_NAME = "tls-name"
    NOT_TLS = "not-tls"
    NOT_GRPC = "not-grpc"
    PROXY = "proxy"
    TOO_LARGE = "too-large"


BEFORE_SENDING = frozenset(
    {
        Fault.NAME_RESOLUTION,
        Fault.REFUSED,
        Fault.UNREACHABLE,
        Fault.TLS_UNTRUSTED,
        Fault.TLS_EXPIRED,
        Fault.TLS_NAME,
        Fault.NOT_TLS,
        Fault.PROXY,
    }
)
"""Faults of the connection: the call has not been sent."""
_PHRASES: tuple[tuple[str, Fault], ...] = (
    ("HTTP proxy returned", Fault.PROXY),
    ("errors resolving", Fault.NAME_RESOLUTION),
    ("Domain name not found", Fault.NAME_RESOLUTION),
    ("DNS resolution failed", Fault.NAME_RESOLUTION),
    ("Could not contact DNS servers", Fault.NAME_RESOLUTION),
    ("Misformatted domain name", Fault.NAME_RESOLUTION),
    ("certificate has expired", Fault.TLS_EXPIRED),
    ("certificate is not yet valid", Fault.TLS_EXPIRED),
    ("Hostname Verification Check failed", Fault.TLS_NAME),
    ("CERTIFICATE_VERIFY_FAILED", Fault.TLS_UNTRUSTED),
    ("missing selected ALPN property", Fault.NOT_GRPC),
    ("WRONG_VERSION_NUMBER", Fault.NOT_TLS),
    ("Tls handshake failed", Fault.NOT_TLS),
    ("http1.x server", Fault.NOT_GRPC),
    ("Failed parsing HTTP/2", Fault.NOT_GRPC),
    ("Received http2 header with status", Fault.NOT_GRPC),
    ("invalid content-type", Fault.NOT_GRPC),
    ("Connection refused", Fault.REFUSED),
    ("Network is unreachable", Fault.UNREACHABLE),
    ("No route to host", Fault.UNREACHABLE),
    ("Host is down", Fault.UNREACHABLE),
    ("Connection timed out", Fault.TIMEOUT),
    ("connection attempt timed out", Fault.TIMEOUT),
    ("Connection reset by peer", Fault.DROPPED),
    ("Broken pipe", Fault.DROPPED),
    ("Socket closed", Fault.DROPPED),
    ("GOAWAY", Fault.DROPPED),
)
_FROM_BELOW = frozenset({"UNAVAILABLE", "UNKNOWN", "UNIMPLEMENTED", "INTERNAL", "DEADLINE_EXCEEDED"})
_TOO_LARGE = "Received message larger than max"
_OWN_STATUSES = frozenset(
    {"CANCELLED", "DEADLINE_EXCEEDED", "INTERNAL", "RESOURCE_EXHAUSTED", "UNAVAILABLE", "UNKNOWN"}
)
"""Statuses the gRPC library sets itself, by its page "Status codes and their use in gRPC"."""
_OWN_WORDS = ("Stream removed (", "Received http2 header with status", "No status received")
"""Beginnings of gRPC's details when the peer sent a response without a status."""


def fault_of(code: str | None, details: str) -> Fault | None:
    """Return the fault behind a gRPC status; ``None`` if the service itself sent the status."""
    if code == "RESOURCE_EXHAUSTED" and _TOO_LARGE in details:
        return Fault.TOO_LARGE
    if code not in _FROM_BELOW:
        return None
    found = next((fault for phrase, fault in _PHRASES if phrase in details), None)
    if found is None and code == "DEADLINE_EXCEEDED":
        return Fault.TIMEOUT
    return found


def is_made_here(code: str, details: str, *, trailers: bool) -> bool:
    """Whether the gRPC library on this computer set the status, so that ``details`` are not from the peer.

    gRPC has no field for that. Momento sends trailers with every status (``date``, ``err``), gRPC none with its own.
    ``trailers``: whether trailers were received.
    """
    return details.startswith(_OWN_WORDS) or (not trailers and code in _OWN_STATUSES)
