"""The catalogue's findings about minted credentials that differ from the requested scope."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

GRANTS: dict[str, Entry] = {
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
}
