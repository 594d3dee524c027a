"""The catalogue's findings about the kind of a credential."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

TAKE_MARK = message(
    "Kind finding",
    "If this endpoint is meant, take the mark of the comment away. Otherwise copy the endpoint from the Momento "
    "console, where it is shown next to the key.",
)
"""The advice about an endpoint that is commented out."""

KINDS: dict[str, Entry] = {
    "kind.wrong-call": Entry(
        Severity.ERROR,
        message("Kind finding", "The code calls the SDK method for another kind of key"),
        message("Kind finding", "Call the method of the SDK that is for this kind of key."),
        message(
            "Kind finding",
            "The SDKs have one method for version 2 keys and others for version 1 keys and tokens. The wrong one "
            "rejects the key.",
        ),
    ),
    "kind.v2-needs-endpoint": Entry(
        Severity.ERROR,
        message("Kind finding", "Version 2 key without an endpoint"),
        message(
            "Kind finding",
            "Copy the endpoint from the Momento console, where it is shown next to the key, and "
            "enter it here.",
        ),
        message("Kind finding", "Unlike a version 1 key, it does not contain its endpoint. SDKs need both."),
    ),
    "kind.endpoint-lost": Entry(
        Severity.ERROR,
        message("Kind finding", "The wrapper with the endpoint is missing"),
        message(
            "Kind finding",
            "Get the complete credential. If you know the endpoint, enter it here and copy the result.",
        ),
        message("Kind finding", "SDKs expect the wrapper and reject the key inside it."),
    ),
    "kind.wrapper-lost": Entry(
        Severity.ERROR,
        message("Kind finding", "The key stands without its wrapper"),
        message(
            "Kind finding",
            "The wrapper was made again from key and endpoint: use “Copy the credential” in the window and store that.",
        ),
        message(
            "Kind finding",
            "SDKs take a version 1 key in its wrapper, base64 of endpoint and key, and reject the key alone, also when "
            "the endpoint is given beside it.",
        ),
    ),
    "kind.taken-for-v2": Entry(
        Severity.WARNING,
        message("Kind finding", "Programs may mistake this key for a version 2 key"),
        message(
            "Kind finding",
            "Remove MOMENTO_ENDPOINT where this key is used, or replace it with a version 2 key.",
        ),
        message(
            "Kind finding",
            "Where MOMENTO_API_KEY and MOMENTO_ENDPOINT are both set, SDKs by default and the Terraform provider read "
            "a version 2 key, and answer “Received an invalid v2 API key”.",
        ),
    ),
    "kind.other-key-info": Entry(
        Severity.WARNING,
        message("Kind finding", "The key information beside it is about another key"),
        message(
            "Kind finding",
            "Check which of the two was meant: the role and the description may not be this key's.",
        ),
    ),
    "kind.legacy": Entry(
        Severity.WARNING,
        message("Kind finding", "Legacy key"),
        message(
            "Kind finding",
            "Replace it with a new API key. Some SDKs, such as Rust's, no longer accept it.",
        ),
    ),
    "kind.session-token": Entry(
        Severity.ERROR,
        message("Kind finding", "A login session, not an API key"),
        message(
            "Kind finding",
            "Create an API key in the Momento console and use it instead. A session ends after some hours.",
        ),
    ),
    "kind.refresh-token": Entry(
        Severity.ERROR,
        message("Kind finding", "A refresh token, not an API key"),
        message(
            "Kind finding", "Use the API key that was issued with it. The refresh token only renews that key."
        ),
    ),
    "kind.signed-url": Entry(
        Severity.ERROR,
        message("Kind finding", "The token of a signed URL, not an API key"),
        message(
            "Kind finding", "Use it only in its URL. For SDKs, create an API key or mint a disposable token."
        ),
    ),
    "kind.foreign": Entry(
        Severity.ERROR,
        message("Kind finding", "This is not a Momento credential"),
        message(
            "Kind finding", "Look for the Momento API key. If this secret was shared by mistake, revoke it."
        ),
    ),
    "kind.placeholder": Entry(
        Severity.ERROR,
        message("Kind finding", "A placeholder instead of a credential"),
        message(
            "Kind finding",
            "Replace it with the credential. Check that the variables are set where the program runs.",
        ),
    ),
    "kind.unknown": Entry(
        Severity.ERROR,
        message("Kind finding", "Unknown kind of credential"),
        message(
            "Kind finding",
            "Check what was copied. If Momento issued it, this program may be too old to know it.",
        ),
    ),
    "kind.sdk-call": Entry(
        Severity.INFO,
        message("Kind finding", "How the official SDKs handle this text"),
        message(
            "Kind finding",
            "Give this call the credential alone: “Copy the credential” in the window copies it.",
        ),
    ),
}
