"""What the catalogue says about kinds, times, endpoints and permissions."""

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

TIMES: dict[str, Entry] = {
    "time.expired": Entry(
        Severity.ERROR,
        message("Time", "The credential has expired"),
        message("Time", "Issue a new one: mint a token, or create or renew the key."),
    ),
    "time.expiring": Entry(
        Severity.WARNING,
        message("Time", "The credential expires soon"),
        message("Time", "Issue its successor now, before the application fails."),
    ),
    "time.never": Entry(
        Severity.INFO,
        message("Time", "The key never expires"),
        message("Time", "Plan its rotation: a key that leaked stays open until it is deleted."),
    ),
    "time.missing": Entry(
        Severity.ERROR,
        message("Time", "A disposable token without an end"),
        message("Time", "Mint a new one; the service always gives disposable tokens an expiry."),
    ),
    "time.not-yet": Entry(
        Severity.ERROR,
        message("Time", "The credential is not valid yet"),
        message(
            "Time", "Check this computer's clock first. If it is right, wait, or issue a new credential."
        ),
    ),
    "time.milliseconds": Entry(
        Severity.ERROR,
        message("Time", "The expiry is written in milliseconds"),
        message("Time", "A JWT counts seconds: correct the program that made this one."),
    ),
    "time.not-a-number": Entry(
        Severity.ERROR,
        message("Time", "A time in the credential is not a number"),
        message(
            "Time", "The service did not issue this. Ask where it comes from and issue a new credential."
        ),
    ),
    "time.absurd": Entry(
        Severity.ERROR,
        message("Time", "A time in the credential cannot be right"),
        message(
            "Time", "The service did not issue this. Ask where it comes from and issue a new credential."
        ),
    ),
    "time.clock-skew": Entry(
        Severity.WARNING,
        message("Time", "This computer's clock differs from the service's"),
        message("Time", "Set the clock, or switch on its synchronisation."),
        message("Time", "With a wrong clock, countdowns and expiry decisions are wrong by the same amount."),
    ),
}

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

PERMISSIONS: dict[str, Entry] = {
    "permission.super-user": Entry(
        Severity.WARNING,
        message("Permission", "The key may do everything"),
        message("Permission", "Mint a token for the application, with only what it needs and a short life."),
        message(
            "Permission", "Whoever gets hold of it can read and delete all data and issue new credentials."
        ),
    ),
    "permission.none": Entry(
        Severity.ERROR,
        message("Permission", "The credential may do nothing"),
        message("Permission", "Issue one with at least one rule that allows something."),
    ),
    "permission.undecodable": Entry(
        Severity.WARNING,
        message("Permission", "The permissions cannot be read"),
        message(
            "Permission", "Try it: Test calls shows what the service allows. Ask who made the credential."
        ),
    ),
    "permission.unknown-field": Entry(
        Severity.INFO,
        message("Permission", "The permissions hold something this program does not know"),
        message(
            "Permission",
            "Look for a newer version of this program; what it does not know is not shown as a rule.",
        ),
    ),
    "permission.by-role": Entry(
        Severity.INFO,
        message("Permission", "The permissions are set by a role at the service"),
        message("Permission", "Look up the key's role in the console, or try calls on Test calls."),
    ),
    "permission.literal-wildcard": Entry(
        Severity.WARNING,
        message("Permission", "A name ends in a wildcard that is taken literally"),
        message("Permission", "Issue it again with a prefix instead of a name."),
    ),
    "permission.name-suspicious": Entry(
        Severity.WARNING,
        message("Permission", "A name in the rules is probably mistyped"),
        message("Permission", "Compare it with the real name, and issue the credential again if it differs."),
    ),
    "permission.write-only-conditional": Entry(
        Severity.INFO,
        message("Permission", "Write-only excludes conditional writes"),
        message(
            "Permission",
            "Where the application sets if absent, increments or pushes to lists, give it read-write.",
        ),
    ),
    "permission.mixed-scope": Entry(
        Severity.WARNING,
        message("Permission", "A whole cache beside topic or function rules: was that meant?"),
        message("Permission", "If single keys were meant, mint the token again here: Mint keeps them."),
        message(
            "Permission",
            "The JavaScript and Python SDKs silently drop key selectors that stand in one list with topics.",
        ),
    ),
    "permission.widened": Entry(
        Severity.ERROR,
        message("Permission", "The new token may do more than was asked for"),
        message("Permission", "Do not hand it out. Mint again, and report the difference."),
    ),
    "permission.narrowed": Entry(
        Severity.WARNING,
        message("Permission", "The new token may do less than was asked for"),
        message("Permission", "Try it before you hand it out; mint again if the missing part is needed."),
    ),
    "time.not-as-asked": Entry(
        Severity.WARNING,
        message("Time", "The new token ends at another time than was asked for"),
        message(
            "Time", "Check this computer's clock; where it is right, mint again with the life that is needed."
        ),
    ),
    "endpoint.not-as-asked": Entry(
        Severity.WARNING,
        message("Endpoint", "The new token points to another endpoint than the key that made it"),
        message("Endpoint", "Make sure that this endpoint is meant before you hand the token out."),
    ),
    "permission.cannot-mint": Entry(
        Severity.INFO,
        message("Permission", "This credential cannot mint tokens"),
        message("Permission", "To mint, use a super user's API key."),
    ),
}
