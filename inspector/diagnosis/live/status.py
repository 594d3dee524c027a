"""The findings for gRPC error statuses, with the names the SDKs use for them.

SDK names: the error mappers of the official JavaScript and Python SDKs.
"""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity
from inspector.records import record


@record(frozen=True, slots=True)
class Status:
    """A gRPC status: the SDKs' name, the finding's code and its entry."""

    sdk_code: str
    """The name in the official SDKs."""
    code: str
    """The code of the finding, ``live.*``."""
    entry: Entry


_INTERNAL = Entry(
    Severity.ERROR,
    message("Live finding", "Error in the service"),
    message("Live finding", "Try again later. If the error persists, send the report to Momento's support."),
    message("Live finding", "The credential is probably not the cause: the problem is in the service."),
)

STATUSES: dict[str, Status] = {
    "CANCELLED": Status(
        "CANCELLED_ERROR",
        "live.cancelled",
        Entry(
            Severity.INFO,
            message("Live finding", "Call cancelled by the service"),
            message("Live finding", "Try again."),
        ),
    ),
    "UNKNOWN": Status("UNKNOWN_SERVICE_ERROR", "live.internal", _INTERNAL),
    "INVALID_ARGUMENT": Status(
        "INVALID_ARGUMENT_ERROR",
        "live.invalid-argument",
        Entry(
            Severity.ERROR,
            message("Live finding", "Invalid request"),
            message("Live finding", "See the service's message, which names the problem."),
            message("Live finding", "For example an empty name, an impossible expiry or a contradiction."),
        ),
    ),
    "DEADLINE_EXCEEDED": Status(
        "TIMEOUT_ERROR",
        "live.deadline",
        Entry(
            Severity.ERROR,
            message("Live finding", "Deadline exceeded"),
            message("Live finding", "Try again with a longer deadline, then check the connection."),
            message(
                "Live finding",
                "Possible causes: a slow network, a firewall that drops packets, or a busy service.",
            ),
        ),
    ),
    "NOT_FOUND": Status(
        "NOT_FOUND_ERROR",
        "live.cache-not-found",
        Entry(
            Severity.ERROR,
            message("Live finding", "The cache does not exist"),
            message(
                "Live finding",
                "Compare the cache name with the console, including case and spaces. Then compare the "
                "region: each region has its own caches.",
            ),
            message(
                "Live finding", "Most likely a misspelled name, then another region, then another account."
            ),
        ),
    ),
    "ALREADY_EXISTS": Status(
        "ALREADY_EXISTS_ERROR",
        "live.invalid-argument",
        Entry(
            Severity.ERROR,
            message("Live finding", "It already exists"),
            message("Live finding", "Use the existing one, or choose another name."),
        ),
    ),
    "PERMISSION_DENIED": Status(
        "PERMISSION_ERROR",
        "live.permission-denied",
        Entry(
            Severity.ERROR,
            message("Live finding", "Not permitted for this credential"),
            message("Live finding", "Use a credential with this permission, or mint one."),
        ),
    ),
    "RESOURCE_EXHAUSTED": Status(
        "LIMIT_EXCEEDED_ERROR",
        "live.rate-limited",
        Entry(
            Severity.ERROR,
            message("Live finding", "Account limit reached"),
            message("Live finding", "Send fewer requests, or ask Momento's support to raise the limit."),
        ),
    ),
    "FAILED_PRECONDITION": Status(
        "FAILED_PRECONDITION_ERROR",
        "live.invalid-argument",
        Entry(
            Severity.ERROR,
            message("Live finding", "Not possible for the stored value"),
            message("Live finding", "Check the type of the value stored under this key."),
        ),
    ),
    "ABORTED": Status("INTERNAL_SERVER_ERROR", "live.internal", _INTERNAL),
    "OUT_OF_RANGE": Status(
        "BAD_REQUEST_ERROR",
        "live.invalid-argument",
        Entry(
            Severity.ERROR,
            message("Live finding", "Value out of range"),
            message("Live finding", "See the service's message, which names the value."),
        ),
    ),
    "UNIMPLEMENTED": Status(
        "BAD_REQUEST_ERROR",
        "live.internal",
        Entry(
            Severity.ERROR,
            message("Live finding", "The server does not implement this call"),
            message(
                "Live finding",
                "Check that the endpoint is a Momento host. Momento Local supports fewer calls.",
            ),
        ),
    ),
    "INTERNAL": Status("INTERNAL_SERVER_ERROR", "live.internal", _INTERNAL),
    "UNAVAILABLE": Status(
        "SERVER_UNAVAILABLE",
        "live.unavailable",
        Entry(
            Severity.ERROR,
            message("Live finding", "Service unavailable"),
            message("Live finding", "Try again in a moment. Then check the connection and the status page."),
            message("Live finding", "Probably a short interruption. The official SDKs retry automatically."),
        ),
    ),
    "DATA_LOSS": Status("INTERNAL_SERVER_ERROR", "live.internal", _INTERNAL),
    "UNAUTHENTICATED": Status(
        "AUTHENTICATION_ERROR",
        "live.unauthenticated",
        Entry(
            Severity.ERROR,
            message("Live finding", "The service rejects the credential"),
            message(
                "Live finding",
                "Compare it with the original, character by character. Check in the console that it was "
                "not revoked and that the endpoint belongs to it.",
            ),
            message(
                "Live finding",
                "It was revoked or deleted, changed while copying, or sent to another region.",
            ),
        ),
    ),
}


def sdk_code(code: str | None) -> str | None:
    """The name of a gRPC status in the official SDKs; ``None`` if it has none."""
    status = STATUSES.get(code or "")
    return status.sdk_code if status else None
