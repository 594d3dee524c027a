"""The catalogue's findings about endpoints."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

ENDPOINTS: dict[str, Entry] = {
    "endpoint.missing": Entry(
        Severity.ERROR,
        message("Endpoint", "The endpoint is empty"),
        message("Endpoint", "Take the endpoint from the Momento console and make the credential again."),
    ),
    "endpoint.not-a-host": Entry(
        Severity.ERROR,
        message("Endpoint", "The endpoint is not a host name"),
        message("Endpoint", "An endpoint is a plain host name: no https://, port, path or spaces."),
    ),
    "endpoint.mismatch": Entry(
        Severity.ERROR,
        message("Endpoint", "Two endpoints contradict each other"),
        message("Endpoint", "Do not use it. Take the credential from the Momento console again."),
        message("Endpoint", "Somebody may have wrapped the key to send it elsewhere."),
    ),
    "endpoint.service-prefix": Entry(
        Severity.ERROR,
        message("Endpoint", "The endpoint already carries a service's prefix"),
        message("Endpoint", "Leave the prefix out: the SDKs add cache., control. and token. themselves."),
    ),
    "endpoint.unknown-domain": Entry(
        Severity.WARNING,
        message("Endpoint", "The endpoint is not at Momento"),
        message("Endpoint", "Make sure you know this host before you make a call; calls ask first."),
        message("Endpoint", "A call sends the secret to this host."),
    ),
    "endpoint.lookalike": Entry(
        Severity.ERROR,
        message("Endpoint", "The endpoint only looks like Momento's"),
        message("Endpoint", "Do not use it. Report it, and take the endpoint from the Momento console."),
        message("Endpoint", "A call would send the secret to somebody else."),
    ),
    "endpoint.private": Entry(
        Severity.WARNING,
        message("Endpoint", "The endpoint is in a private network"),
        message(
            "Endpoint",
            "For Momento Local choose the connection setting; otherwise take the endpoint from the console.",
        ),
    ),
    "endpoint.unknown-cell": Entry(
        Severity.INFO,
        message("Endpoint", "A cell that is not in the public list"),
        message(
            "Endpoint", "Private cells exist. If calls fail to find the host, compare it with the console's."
        ),
    ),
}
