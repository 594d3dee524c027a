"""The catalogue's findings about expiry and clocks."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

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
