"""The catalogue's findings about expiry and clocks."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

TIMES: dict[str, Entry] = {
    "time.expired": Entry(
        Severity.ERROR,
        message("Time", "The credential has expired"),
        message("Time", "Get a new one from where it was issued."),
    ),
    "time.expiring": Entry(
        Severity.WARNING,
        message("Time", "The credential expires soon"),
        message("Time", "Replace it before the application fails."),
    ),
    "time.never": Entry(
        Severity.INFO,
        message("Time", "The key never expires"),
        message("Time", "Rotate it regularly: a leaked key works until it is deleted."),
    ),
    "time.missing": Entry(
        Severity.ERROR,
        message("Time", "Disposable token without an expiry"),
        message("Time", "Mint a new one. Tokens from the service always expire."),
    ),
    "time.not-yet": Entry(
        Severity.ERROR,
        message("Time", "The credential is not valid yet"),
        message("Time", "Check this computer's clock. If it is right, wait or issue a new credential."),
    ),
    "time.milliseconds": Entry(
        Severity.ERROR,
        message("Time", "Expiry in milliseconds instead of seconds"),
        message("Time", "A JWT uses seconds. Correct the program that made it."),
    ),
    "time.not-a-number": Entry(
        Severity.ERROR,
        message("Time", "A time in the credential is not a number"),
        message(
            "Time",
            "The service did not issue this. Find out where it comes from, and issue a new credential.",
        ),
    ),
    "time.absurd": Entry(
        Severity.ERROR,
        message("Time", "Impossible time in the credential"),
        message(
            "Time",
            "The service did not issue this. Find out where it comes from, and issue a new credential.",
        ),
    ),
    "time.fraction": Entry(
        Severity.INFO,
        message("Time", "A time with a fraction of a second"),
        message("Time", "No action is needed. A program that reads whole seconds only may refuse it."),
        message("Time", "RFC 7519 allows it. The service decides what it accepts."),
    ),
    "time.clock-skew": Entry(
        Severity.WARNING,
        message("Time", "This computer's clock differs from the service's"),
        message("Time", "Set the clock, or turn on time synchronisation."),
        message("Time", "Countdowns and expiry checks are wrong by the same amount."),
    ),
}
