"""The findings for gRPC error statuses, with the names the SDKs use for them.

SDK names: the error mappers of the official JavaScript and Python SDKs.
"""

from __future__ import annotations

from dataclasses import dataclass

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity


@dataclass(frozen=True, slots=True)
class Status:
    """A gRPC status: the SDKs' name, the finding's code and its entry."""

    sdk_code: str
    """The name in the official SDKs."""
    code: str
    """The code of the finding, ``live.*``."""
    entry: Entry


_INTERNAL = Entry(
    Severity.ERROR,
    message("Live finding", "The service failed"),
    message("Live finding", "Try again later. If it stays, send the report to Momento's support."),
    message("Live finding", "The credential is probably not the reason: the trouble is on the other side."),
)

STATUSES: dict[str, Status] = {
    "CANCELLED": Status(
        "CANCELLED_ERROR",
        "live.cancelled",
        Entry(
            Severity.INFO,
            message("Live finding", "The call was cancelled on the other side"),
            message("Live finding", "Try again."),
        ),
    ),
    "UNKNOWN": Status("UNKNOWN_SERVICE_ERROR", "live.internal", _INTERNAL),
    "INVALID_ARGUMENT": Status(
        "INVALID_ARGUMENT_ERROR",
        "live.invalid-argument",
        Entry(
            Severity.ERROR,
            message("Live finding", "The service found the request wrong"),
            message("Live finding", "Read the service's words: they name what it did not like."),
            message("Live finding", "An empty name, an impossible expiry or a contradiction, for example."),
        ),
    ),
    "DEADLINE_EXCEEDED": Status(
        "TIMEOUT_ERROR",
        "live.deadline",
        Entry(
            Severity.ERROR,
            message("Live finding", "No answer in time"),
            message("Live finding", "Try again with a longer deadline, then check the connection."),
            message("Live finding", "A slow network, a firewall that swallows packets, or a busy service."),
        ),
    ),
    "NOT_FOUND": Status(
        "NOT_FOUND_ERROR",
        "live.cache-not-found",
        Entry(
            Severity.ERROR,
            message("Live finding", "The cache does not exist there"),
            message(
                "Live finding",
                "Compare the cache name with the console: upper and lower case and spaces count. Then compare "
                "the region: each has caches of its own.",
            ),
            message("Live finding", "A misspelled name, another region, or another account, in this order."),
        ),
    ),
    "ALREADY_EXISTS": Status(
        "ALREADY_EXISTS_ERROR",
        "live.invalid-argument",
        Entry(
            Severity.ERROR,
            message("Live finding", "It exists already"),
            message("Live finding", "Use what is there, or choose another name."),
        ),
    ),
    "PERMISSION_DENIED": Status(
        "PERMISSION_ERROR",
        "live.permission-denied",
        Entry(
            Severity.ERROR,
            message("Live finding", "The credential may not do this"),
            message("Live finding", "Use a credential whose permissions cover it, or mint one."),
        ),
    ),
    "RESOURCE_EXHAUSTED": Status(
        "LIMIT_EXCEEDED_ERROR",
        "live.rate-limited",
        Entry(
            Severity.ERROR,
            message("Live finding", "A limit of the account was reached"),
            message("Live finding", "Slow down, or ask Momento's support to raise the limit."),
        ),
    ),
    "FAILED_PRECONDITION": Status(
        "FAILED_PRECONDITION_ERROR",
        "live.invalid-argument",
        Entry(
            Severity.ERROR,
            message("Live finding", "This cannot be done to what is stored there"),
            message("Live finding", "Check what kind of value the key holds."),
        ),
    ),
    "ABORTED": Status("INTERNAL_SERVER_ERROR", "live.internal", _INTERNAL),
    "OUT_OF_RANGE": Status(
        "BAD_REQUEST_ERROR",
        "live.invalid-argument",
        Entry(
            Severity.ERROR,
            message("Live finding", "A value is out of its range"),
            message("Live finding", "Read the service's words: they name the value."),
        ),
    ),
    "UNIMPLEMENTED": Status(
        "BAD_REQUEST_ERROR",
        "live.internal",
        Entry(
            Severity.ERROR,
            message("Live finding", "The server does not know this call"),
            message("Live finding", "Check that the endpoint is Momento's; Momento Local knows fewer calls."),
        ),
    ),
    "INTERNAL": Status("INTERNAL_SERVER_ERROR", "live.internal", _INTERNAL),
    "UNAVAILABLE": Status(
        "SERVER_UNAVAILABLE",
        "live.unavailable",
        Entry(
            Severity.ERROR,
            message("Live finding", "The service is not available"),
            message("Live finding", "Try again in a moment, then check the connection and the status page."),
            message(
                "Live finding", "A short interruption is likely; the official SDKs try again by themselves."
            ),
        ),
    ),
    "DATA_LOSS": Status("INTERNAL_SERVER_ERROR", "live.internal", _INTERNAL),
    "UNAUTHENTICATED": Status(
        "AUTHENTICATION_ERROR",
        "live.unauthenticated",
        Entry(
            Severity.ERROR,
            message("Live finding", "The service does not accept the credential"),
            message(
                "Live finding",
                "Compare it with the original, character by character; check in the console that it was not "
                "revoked, and that the endpoint is the one it was made for.",
            ),
            message(
                "Live finding",
                "Revoked or deleted, changed while it was copied, or sent to another region than its own.",
            ),
        ),
    ),
}


def sdk_code(code: str | None) -> str | None:
    """The name of a gRPC status in the official SDKs; ``None`` if it has none."""
    status = STATUSES.get(code or "")
    return status.sdk_code if status else None
