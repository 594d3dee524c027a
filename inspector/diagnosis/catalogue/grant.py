"""The catalogue's findings about minted credentials that differ from the requested scope."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

GRANTS: dict[str, Entry] = {
    "permission.widened": Entry(
        Severity.ERROR,
        message("Permission", "The new token has more permissions than requested"),
        message("Permission", "Do not pass it on. Mint it again, and report the difference."),
    ),
    "permission.narrowed": Entry(
        Severity.WARNING,
        message("Permission", "The new token has fewer permissions than requested"),
        message("Permission", "Test it before you pass it on. Mint it again if the missing part is needed."),
    ),
    "time.not-as-asked": Entry(
        Severity.WARNING,
        message("Time", "The new token's expiry is not as requested"),
        message(
            "Time", "Check this computer's clock. If it is right, mint again with the lifetime you need."
        ),
    ),
    "endpoint.not-as-asked": Entry(
        Severity.WARNING,
        message("Endpoint", "The new token has another endpoint than the key that minted it"),
        message("Endpoint", "Check that this endpoint is intended before you pass the token on."),
    ),
}
