"""The ``err`` trailer, with which the service refines a gRPC status.

Source of its values, and of the phrases in the details of limits without a trailer: the error mappers of the official
JavaScript and Python SDKs.
"""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

_SLOW_DOWN = message("Live finding", "Send fewer requests, or ask Momento's support to raise the limit.")
_SMALLER = message("Live finding", "Make it smaller, or ask Momento's support to raise the limit.")
_BY_ACCOUNT = message("Live finding", "The limit applies to the whole account, including its other users.")

_LIMITS: dict[str, tuple[tuple[str, ...], Entry]] = {
    "topic_subscriptions_limit_exceeded": (
        ("subscribers", "subscribe"),
        Entry(
            Severity.ERROR,
            message("Live finding", "Too many topic subscriptions"),
            message("Live finding", "End unused subscriptions, or ask Momento's support to raise the limit."),
            _BY_ACCOUNT,
        ),
    ),
    "operations_rate_limit_exceeded": (
        ("operations",),
        Entry(
            Severity.ERROR, message("Live finding", "Too many requests per second"), _SLOW_DOWN, _BY_ACCOUNT
        ),
    ),
    "throughput_rate_limit_exceeded": (
        ("throughput",),
        Entry(Severity.ERROR, message("Live finding", "Too much data per second"), _SLOW_DOWN, _BY_ACCOUNT),
    ),
    "request_size_limit_exceeded": (
        ("request limit",),
        Entry(Severity.ERROR, message("Live finding", "Request too large"), _SMALLER),
    ),
    "item_size_limit_exceeded": (
        ("item size",),
        Entry(Severity.ERROR, message("Live finding", "Item too large"), _SMALLER),
    ),
    "element_size_limit_exceeded": (
        ("element size",),
        Entry(Severity.ERROR, message("Live finding", "Element too large"), _SMALLER),
    ),
}

_OTHERS: dict[str, Entry] = {
    "item_not_found": Entry(
        Severity.ERROR,
        message("Live finding", "The item does not exist"),
        message("Live finding", "Compare its name with the name that was written, including case."),
    ),
    "store_not_found": Entry(
        Severity.ERROR,
        message("Live finding", "The store does not exist"),
        message("Live finding", "Compare name and region with the console."),
    ),
    "store_already_exists": Entry(
        Severity.ERROR,
        message("Live finding", "The store already exists"),
        message("Live finding", "Use the existing one, or choose another name."),
    ),
    "server_is_busy": Entry(
        Severity.ERROR,
        message("Live finding", "Service busy"),
        message("Live finding", "Try again in a moment. The official SDKs do so automatically."),
        message("Live finding", "The credential is not the cause."),
    ),
}


def by_trailer(code: str | None, err: str | None, details: str) -> Entry | None:
    """Return the entry for a status refined by the trailer or, for limits, by the details; ``None`` without one."""
    if code == "RESOURCE_EXHAUSTED":
        return _limit(err, details.lower())
    return _OTHERS.get(err or "")


def _limit(err: str | None, details: str) -> Entry | None:
    if err in _LIMITS:
        return _LIMITS[err][1]
    return next((entry for words, entry in _LIMITS.values() if any(word in details for word in words)), None)
