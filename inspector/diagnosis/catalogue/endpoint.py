"""The catalogue's findings about endpoints."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

ENDPOINTS: dict[str, Entry] = {
    "endpoint.missing": Entry(
        Severity.ERROR,
        message("Endpoint", "The endpoint is empty"),
        message("Endpoint", "Copy the endpoint from the Momento console and make the credential again."),
    ),
    "endpoint.not-a-host": Entry(
        Severity.ERROR,
        message("Endpoint", "The endpoint is not a host name"),
        message(
            "Endpoint",
            "Write only the host name, without https://, port, path, quotes, spaces or line breaks.",
        ),
    ),
    "endpoint.wrong-host": Entry(
        Severity.ERROR,
        message("Endpoint", "The host is not an endpoint"),
        message("Endpoint", "Copy the endpoint from the Momento console, where it is shown next to the key."),
        message("Endpoint", "No call can be made at this host."),
    ),
    "endpoint.mismatch": Entry(
        Severity.ERROR,
        message("Endpoint", "Contradicting endpoints"),
        message("Endpoint", "Do not use it. Get the credential from the Momento console again."),
        message("Endpoint", "Someone may have wrapped the key so that it is sent to another host."),
    ),
    "endpoint.service-prefix": Entry(
        Severity.ERROR,
        message("Endpoint", "The endpoint includes a service prefix"),
        message("Endpoint", "Remove the prefix. The SDKs add cache., control. and token. themselves."),
    ),
    "endpoint.unknown-domain": Entry(
        Severity.WARNING,
        message("Endpoint", "The endpoint is not a Momento host"),
        message(
            "Endpoint",
            "Make sure you know this host. This program asks for consent before it sends a call there.",
        ),
        message("Endpoint", "A call sends the secret to this host."),
    ),
    "endpoint.lookalike": Entry(
        Severity.ERROR,
        message("Endpoint", "The endpoint imitates a Momento host"),
        message("Endpoint", "Do not use it. Report it, and copy the endpoint from the Momento console."),
        message("Endpoint", "A call would send the secret to someone else."),
    ),
    "endpoint.private": Entry(
        Severity.WARNING,
        message("Endpoint", "The endpoint is in a private network"),
        message(
            "Endpoint",
            "For Momento Local, select it in the connection settings. Otherwise copy the endpoint "
            "from the console.",
        ),
    ),
    "endpoint.unknown-cell": Entry(
        Severity.INFO,
        message("Endpoint", "Cell not in the public list"),
        message(
            "Endpoint", "It may be a private cell. If the host is not found, compare it with the console."
        ),
    ),
}
