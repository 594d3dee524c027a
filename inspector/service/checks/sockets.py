"""The first three steps, with plain sockets: name resolution, TCP, TLS. Blocking; no secret is sent."""

from __future__ import annotations

import socket
import ssl
import time
from typing import TYPE_CHECKING, Any

from inspector.diagnosis.live.faults import Fault
from inspector.process.lazy import lazy
from inspector.records import record
from inspector.service.checks.steps import Certificate
from inspector.service.connection.dialing import (
    GRPC,
    as_bytes,
    client_context,
    connected,
    grpc_context,
    wrapped,
)
from inspector.service.connection.setting import Route
from inspector.service.connection.socket_faults import socket_fault, words_of

if TYPE_CHECKING:
    import truststore
else:
    truststore = lazy("truststore")  # seldom used

_NO_CHECK_TIME = 0x200000
"""OpenSSL's X509_V_FLAG_NO_CHECK_TIME, which the ssl module does not name."""


class WireError(Exception):
    """A step failed: the fault, the system's message, and the server's certificate if it sent one."""

    def __init__(self, fault: Fault, words: str, certificate: Certificate | None = None) -> None:
        super().__init__(words)
        self.fault = fault
        self.words = words
        self.certificate = certificate


@record(frozen=True, slots=True)
class Handshake:
    """The result of a TLS handshake. The connection is closed."""

    version: str
    certificate: Certificate
    http2: bool
    """Whether the server offers HTTP/2, which gRPC needs."""


def resolve(host: str, port: int) -> tuple[str, ...]:
    """Resolve ``host``. Raises ``WireError``. Blocks for as long as the system's resolver does."""
    try:
        found = socket.getaddrinfo(as_bytes(host), port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise WireError(socket_fault(error), words_of(error)) from None
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def connect(addresses: tuple[str, ...], port: int, seconds: float) -> str:
    """Return the first address that accepts a connection. Raises ``WireError`` for the last one when none does.

    ``seconds`` is divided among the addresses, so that one that never answers (usually broken IPv6) leaves time for
    the others.
    """
    last: WireError = WireError(Fault.UNREACHABLE, "")
    until = time.monotonic() + seconds
    for waiting, address in zip(range(len(addresses), 0, -1), addresses, strict=True):
        left = until - time.monotonic()
        if left <= 0:
            break
        try:
            connected(address, port, left / waiting).close()
        except OSError as error:
            last = WireError(socket_fault(error), words_of(error))
        else:
            return address
    raise last


def handshake(route: Route, address: str, seconds: float, protocols: tuple[str, ...] = GRPC) -> Handshake:
    """Make a TLS handshake as calls do, which offer ``protocols``.

    Raises ``WireError``, with the server's certificate if it sent one.
    """
    try:
        with _tls(route, address, seconds, grpc_context(route.ca, protocols)) as agreed:
            return Handshake(
                agreed.version() or "",
                _certificate(agreed.getpeercert()),
                agreed.selected_alpn_protocol() == "h2",
            )
    except ssl.SSLCertVerificationError as error:
        raise WireError(socket_fault(error), words_of(error), _seen(route, address, seconds)) from None
    except (OSError, ValueError) as error:  # ValueError: the chosen file contains no certificates
        raise WireError(socket_fault(error), words_of(error)) from None


def _tls(route: Route, address: str, seconds: float, context: ssl.SSLContext) -> ssl.SSLSocket:
    encrypted = wrapped(context, connected(address, route.port, seconds), route.host)
    try:
        encrypted.do_handshake()
    except BaseException:
        encrypted.close()
        raise
    return encrypted


def _seen(route: Route, address: str, seconds: float) -> Certificate | None:
    """Read the certificate that was rejected, by trusting exactly that certificate."""
    try:
        unchecked = client_context()
        unchecked.check_hostname = False
        unchecked.verify_mode = ssl.CERT_NONE
        with _tls(route, address, seconds, unchecked) as agreed:
            leaf = agreed.getpeercert(binary_form=True)
        if leaf is None:
            return None
        reading = client_context()
        reading.check_hostname = False
        reading.verify_flags = ssl.VerifyFlags(ssl.VERIFY_X509_PARTIAL_CHAIN | _NO_CHECK_TIME)
        reading.load_verify_locations(cadata=leaf)
        with _tls(route, address, seconds, reading) as agreed:
            return _certificate(agreed.getpeercert(), _is_trusted_by_system(route, address, seconds))
    except (OSError, ValueError):
        return None


def _is_trusted_by_system(route: Route, address: str, seconds: float) -> bool:
    """Whether the programs of this computer trust the server: a company's own authority is often in its store only.

    Python's own default looks into no store of macOS, and in a bundle for files of the system it was built on.
    """
    try:
        _tls(route, address, seconds, truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)).close()
    except (OSError, ValueError):
        return False
    return True


def _certificate(shown: Any, trusted_by_system: bool = False) -> Certificate:
    names = tuple(value for _, value in shown.get("subjectAltName", ()))
    return Certificate(
        _distinguished(shown.get("subject", ())),
        _distinguished(shown.get("issuer", ())),
        names,
        ssl.cert_time_to_seconds(shown["notBefore"]),
        ssl.cert_time_to_seconds(shown["notAfter"]),
        trusted_by_system,
    )


def _distinguished(name: Any) -> str:
    """A readable form of an X.509 name: organisation and common name."""
    parts = {kind: value for entry in name for kind, value in entry}
    wanted = ("organizationName", "organizationalUnitName", "commonName")
    return ", ".join(str(parts[kind]) for kind in wanted if kind in parts)
