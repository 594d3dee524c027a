"""The catalogue's findings about the kind of a credential."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

KINDS: dict[str, Entry] = {
    "kind.v2-needs-endpoint": Entry(
        Severity.ERROR,
        message("Kind finding", "A version 2 key needs its endpoint beside it"),
        message(
            "Kind finding",
            "Take the endpoint from the Momento console, beside the key, and enter it here too.",
        ),
        message("Kind finding", "Unlike version 1, the key does not carry the endpoint; SDKs take both."),
    ),
    "kind.endpoint-lost": Entry(
        Severity.ERROR,
        message("Kind finding", "The wrapper with the endpoint is lost"),
        message(
            "Kind finding",
            "Ask for the complete credential. With its endpoint known, enter it here and copy the result.",
        ),
        message("Kind finding", "SDKs take the wrapper, not the key inside it, and reject this."),
    ),
    "kind.legacy": Entry(
        Severity.WARNING,
        message("Kind finding", "This is a legacy key"),
        message(
            "Kind finding",
            "Replace it with a new API key; some SDKs, such as Rust's, no longer take this one.",
        ),
    ),
    "kind.session-token": Entry(
        Severity.ERROR,
        message("Kind finding", "A login session, not an API key"),
        message(
            "Kind finding",
            "Create an API key in the Momento console and use that; sessions end within hours.",
        ),
    ),
    "kind.refresh-token": Entry(
        Severity.ERROR,
        message("Kind finding", "A refresh token, not an API key"),
        message("Kind finding", "Use the API key issued with it. This one only renews that key."),
    ),
    "kind.signed-url": Entry(
        Severity.ERROR,
        message("Kind finding", "The token of a signed URL, not an API key"),
        message("Kind finding", "Use it in its URL only. For SDKs, create an API key or a disposable token."),
    ),
    "kind.foreign": Entry(
        Severity.ERROR,
        message("Kind finding", "This is not Momento's"),
        message(
            "Kind finding", "Find the Momento API key. If this secret was not meant to be shared, replace it."
        ),
    ),
    "kind.placeholder": Entry(
        Severity.ERROR,
        message("Kind finding", "A placeholder instead of a credential"),
        message(
            "Kind finding",
            "Put the real credential in its place; check that variables are set where the program runs.",
        ),
    ),
    "kind.unknown": Entry(
        Severity.ERROR,
        message("Kind finding", "This is no credential that this program knows"),
        message(
            "Kind finding", "Check what was copied. If Momento issued it, this program may be too old for it."
        ),
    ),
    "kind.sdk-call": Entry(
        Severity.INFO,
        message("Kind finding", "What the official SDKs do with this text"),
        message(
            "Kind finding",
            "Use the call named here, with the credential exactly as “Copy credential” gives it.",
        ),
    ),
}
