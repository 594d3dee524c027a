"""Derive the network fault from a gRPC status and its details.

gRPC uses the status UNAVAILABLE for nearly everything that fails before a server answers; only the details name the
fault. The phrases are those of grpcio 1.83 to 1.85, each reproduced with a peer on loopback.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


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
    TLS_VERSION = "tls-version"
    NOT_TLS = "not-tls"
    NOT_GRPC = "not-grpc"
    NOT_HTTP_API = "not-http-api"
    """Something answers over HTTPS, but not Momento's HTTP API."""
    NOT_ACCOUNT_API = "not-account-api"
    NOT_RESP = "not-resp"
    PROXY = "proxy"
    TOO_LARGE = "too-large"
    NO_DESCRIPTORS = "no-descriptors"
    """This computer gives the program no more open files and connections."""
    UNREADABLE = "unreadable"
    """An answer came that is none: not the message that was asked for, or an empty one."""


BEFORE_SENDING = frozenset(
    {
        Fault.NAME_RESOLUTION,
        Fault.REFUSED,
        Fault.UNREACHABLE,
        Fault.TLS_UNTRUSTED,
        Fault.TLS_EXPIRED,
        Fault.TLS_NAME,
        Fault.TLS_VERSION,
        Fault.NOT_TLS,
        Fault.PROXY,
        Fault.NO_DESCRIPTORS,
    }
)
"""Faults of the connection: the call has not been sent."""
_PHRASES: tuple[tuple[str, Fault], ...] = (
    ("Too many open files", Fault.NO_DESCRIPTORS),
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
    ("ALERT_PROTOCOL_VERSION", Fault.TLS_VERSION),
    ("UNSUPPORTED_PROTOCOL", Fault.TLS_VERSION),
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
    ("Received message larger than max", Fault.TOO_LARGE),
    ("Decompressed message larger than max", Fault.TOO_LARGE),
    ("metadata size exceeds", Fault.TOO_LARGE),
    ("Decompression failed", Fault.UNREADABLE),
    ("Compression", Fault.UNREADABLE),
    ("Error parsing", Fault.UNREADABLE),
    ("No status received", Fault.NOT_GRPC),
    ("Data frame with END_STREAM", Fault.NOT_GRPC),
    ("RST_STREAM", Fault.DROPPED),
)
_OWN_WORDS = (
    "Stream removed (",
    "Received http2 header with status",
    "No status received",
    "failed to connect to all addresses",
    "errors resolving ",
    "DNS resolution failed for ",
    "empty address list",
    "Failed to create channel to ",
    "Received message larger than max (",
    "CLIENT: Received message larger than max (",
    "Decompressed message larger than max",
    "Decompression failed due to ",
    "Compression bit set but no encoding configured",
    "received metadata size exceeds ",
    "received trailing metadata size exceeds ",
    "Error parsing '",
)
"""How the sentences of gRPC's library begin. A service could say the same and would only be believed less."""
_OWN_SENTENCES = frozenset(
    {
        "Deadline Exceeded",
        "Locally cancelled by application!",
        "Channel closed!",
        "cancelled during DNS resolution",
    }
)


class Ending(Protocol):
    """The part of an outcome that tells whose word its status is."""

    @property
    def code(self) -> str | None:
        """The name of the gRPC status."""

    @property
    def details(self) -> str:
        """The words that came with it."""

    @property
    def made_here(self) -> bool:
        """Whether the library on this computer made them."""

    @property
    def fault(self) -> Fault | None:
        """What this program found out itself."""


def fault_of(code: str | None, details: str) -> Fault:
    """The fault behind a status that gRPC's library made; a broken connection where its words name nothing else."""
    found = next((fault for phrase, fault in _PHRASES if phrase in details), None)
    if found is not None:
        return found
    return Fault.TIMEOUT if code == "DEADLINE_EXCEEDED" else Fault.DROPPED


def fault_in(call: Ending) -> Fault | None:
    """What went wrong on the way, or ``None`` where the service itself said no: its words are never searched."""
    if call.fault is not None or not call.made_here:
        return call.fault
    return fault_of(call.code, call.details)


def is_made_here(details: str) -> bool:
    """Whether gRPC made a status on this computer, so that ``details`` are no peer's words.

    gRPC has no field for that and turns HTTP's and HTTP/2's errors into any status: 403 and the stream error
    INADEQUATE_SECURITY become PERMISSION_DENIED, 401 UNAUTHENTICATED, ENHANCE_YOUR_CALM RESOURCE_EXHAUSTED. Its
    sentences are what tells; each was provoked with a peer on loopback (grpcio 1.83 to 1.85).
    """
    return details.startswith(_OWN_WORDS) or details in _OWN_SENTENCES
