"""What an error of a socket, of TLS or of name resolution says about the network."""

from __future__ import annotations

import errno
import socket
import ssl

from inspector.diagnosis.live.faults import Fault
from inspector.process.descriptors import are_used_up
from inspector.service.connection.dialing import ProxyRefusedError

_NAME_MISMATCH = frozenset({62, 64})
_EXPIRED = frozenset({9, 10})
"""Verification errors of OpenSSL (X509_V_ERR_*)."""
_VERSION_REASONS = ("TLSV1_ALERT_PROTOCOL_VERSION", "UNSUPPORTED_PROTOCOL")
_CLOSED = (ssl.SSLEOFError, ssl.SSLZeroReturnError)
"""The peer closed: which of the two is raised in a handshake differs between versions of Python."""


def socket_fault(error: Exception) -> Fault:
    """The fault behind an ``OSError``; other exceptions come from roots that are no certificates."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _certificate_fault(error)
    if isinstance(error, ssl.SSLError) and not isinstance(error, _CLOSED):
        return Fault.TLS_VERSION if error.reason in _VERSION_REASONS else Fault.NOT_TLS
    if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
        return Fault.NO_DESCRIPTORS
    if isinstance(error, socket.gaierror | UnicodeError):
        return Fault.NO_DESCRIPTORS if are_used_up() else Fault.NAME_RESOLUTION
    if isinstance(error, ProxyRefusedError):
        return Fault.PROXY
    if isinstance(error, TimeoutError):
        return Fault.TIMEOUT
    if isinstance(error, ConnectionRefusedError):
        return Fault.REFUSED
    if isinstance(error, (*_CLOSED, ConnectionError, EOFError)):
        return Fault.DROPPED
    return Fault.UNREACHABLE if isinstance(error, OSError) else Fault.TLS_UNTRUSTED


def words_of(error: BaseException) -> str:
    """The system's message without the error number Python puts before it."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message.rstrip(".")
    if isinstance(error, ssl.SSLError) and error.reason:
        return error.reason.replace("_", " ").lower()
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error)


def _certificate_fault(error: ssl.SSLCertVerificationError) -> Fault:
    if error.verify_code in _NAME_MISMATCH:
        return Fault.TLS_NAME
    return Fault.TLS_EXPIRED if error.verify_code in _EXPIRED else Fault.TLS_UNTRUSTED
