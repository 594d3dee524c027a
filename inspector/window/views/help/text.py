"""The text of the Help view: which credential is which, and how to use it.

Facts come from the public Momento SDKs, CLI and documentation; the text says what only the service can know.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.credential.model.kinds import Kind
from inspector.records import record
from inspector.window import action_table
from inspector.window.text.key_text import native

QUESTION, WORKING = "question", "working"
"""The keys of two sections."""


@record(frozen=True, slots=True)
class Section:
    """A title and its lines; a line may start with a label."""

    key: str
    """By which :meth:`HelpView.show_topic` finds it."""
    title: str
    lines: tuple[tuple[str, str], ...]
    kind: Kind | None = None


def question() -> Section:
    """Return the first section: "API key or token?". :mod:`picture` shows both beside each other."""
    translate = QCoreApplication.translate
    return Section(
        QUESTION,
        translate("Help", "API key or token?"),
        (
            (
                translate("Help", "Rule"),
                translate(
                    "Help",
                    "Outside your servers use a token. On your servers an API key is fine.",
                ),
            ),
            (
                translate("Help", "How to tell"),
                translate(
                    "Help",
                    "Paste it. Momento calls several things a token; this program tells you which one it is, "
                    "and why.",
                ),
            ),
            (
                translate("Help", "Wrapped or bare"),
                translate(
                    "Help",
                    "A v1 key and a disposable token are one long Base64 text that contains an endpoint and "
                    "a JWT. A v2 key is a bare JWT with two dots; its endpoint is given separately.",
                ),
            ),
            (
                translate("Help", "Not a proof"),
                translate(
                    "Help",
                    "Everything is decoded, not verified: only the service can check signatures and "
                    "revocation.",
                ),
            ),
        ),
    )


def line_labels() -> dict[str, str]:
    """Return the labels of the lines about a kind."""
    translate = QCoreApplication.translate
    return {
        "what": translate("Help", "What it is"),
        "looks": translate("Help", "Looks like"),
        "inside": translate("Help", "Contains"),
        "may": translate("Help", "May do"),
        "life": translate("Help", "Valid for"),
        "use": translate("Help", "Used with"),
        "care": translate("Help", "Watch out"),
    }


def working() -> Section:
    """Return the section on how to use the program."""
    translate = QCoreApplication.translate
    return Section(
        WORKING, translate("Help", "How to use this program"), (*_reading_steps(), *_calling_steps())
    )


def _reading_steps() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (
            translate("Help", "Read"),
            translate(
                "Help",
                "Paste anywhere in the window, drop files or folders, or open them. A log line, a .env file or an "
                "error text alone is fine. The command “momento-inspector --paste”, bound to a key of your desktop, "
                "opens what was copied.",
            ),
        ),
        (
            translate("Help", "Search"),
            translate(
                "Help", "{keys} finds commands, credentials and topics of this help by a few letters."
            ).format(keys=native(action_table.shortcut("find"))),
        ),
        (
            translate("Help", "Understand"),
            translate(
                "Help",
                "Inspect shows what it is, Permissions what it may do, and Diagnose what is wrong with it.",
            ),
        ),
    )


def _calling_steps() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (
            translate("Help", "Test"),
            translate(
                "Help",
                "The connection check and the test calls ask the service. Nothing is sent until you "
                "press a button.",
            ),
        ),
        (
            translate("Help", "Replace"),
            translate(
                "Help",
                "Mint creates a short-lived token with exactly the scope needed, and checks what was "
                "granted.",
            ),
        ),
        (
            translate("Help", "Report"),
            translate(
                "Help",
                "Copy report puts a redacted report on the clipboard. It contains no secret, so you can "
                "paste it into a ticket.",
            ),
        ),
        (
            translate("Help", "Practise"),
            translate(
                "Help",
                "The sandbox is a small Momento server inside this program: no account, no network. Its menu, at "
                "the end of the menu Run, has samples, faults to simulate, and its HTTP API and RESP.",
            ),
        ),
        (
            translate("Help", "Protect"),
            translate(
                "Help",
                "Secrets are masked, and copied secrets are cleared after 30 seconds. All credentials are cleared "
                "when the session is locked, and after 15 minutes without input; the View menu changes that time. "
                "“Screen sharing: mask details” hides endpoints and subjects too.",
            ),
        ),
        (
            translate("Help", "On servers"),
            translate(
                "Help",
                "The command momento-inspector makes reports, checks, calls, tokens and audits without a window; "
                "“momento-inspector --help” lists them. A check that was written there with --json opens here as "
                "“Observed elsewhere”.",
            ),
        ),
    )
