"""The text of the Help view: which credential is which, and how to use it.

Facts come from the public Momento SDKs, CLI and documentation; the text says what only the service can know.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from inspector.credential.model.kinds import Kind


@dataclass(frozen=True, slots=True)
class Section:
    """A title and its lines; a line may start with a label."""

    title: str
    lines: tuple[tuple[str, str], ...]
    kind: Kind | None = None


def question() -> Section:
    """Return the first section: "API key or token?"."""
    translate = QCoreApplication.translate
    return Section(
        translate("Help", "API key or token?"),
        (
            (
                translate("Help", "API key"),
                translate(
                    "Help",
                    "Belongs to a server. It lives long or for ever, may often do everything, and can create tokens.",
                ),
            ),
            (
                translate("Help", "Token"),
                translate(
                    "Help",
                    "Belongs to a browser, a phone or a device. It lives minutes or hours and may do one thing.",
                ),
            ),
            (
                translate("Help", "Rule"),
                translate(
                    "Help",
                    "If it leaves your servers, it has to be a token. If it stays there, an API key will do.",
                ),
            ),
            (
                translate("Help", "How to tell"),
                translate(
                    "Help",
                    "Paste it. Momento calls several things a token; this program says which one it is, and why.",
                ),
            ),
            (
                translate("Help", "Wrapped or bare"),
                translate(
                    "Help",
                    "A v1 key and a disposable token are one long base64 text that holds an endpoint and a JWT. "
                    "A v2 key is a bare JWT with two dots, and its endpoint is given separately.",
                ),
            ),
            (
                translate("Help", "Never a proof"),
                translate(
                    "Help",
                    "Everything is decoded, not verified: only the service can check signatures and knows revocations.",
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
        "inside": translate("Help", "Inside"),
        "may": translate("Help", "May do"),
        "life": translate("Help", "Lives"),
        "use": translate("Help", "Used with"),
        "care": translate("Help", "Watch out"),
    }


def working() -> Section:
    """Return the section on how to use the program."""
    translate = QCoreApplication.translate
    return Section(
        translate("Help", "How to work with it"),
        (
            (
                translate("Help", "Read"),
                translate(
                    "Help",
                    "Paste anywhere in the window, drop files, or open them. A log line or an .env file will do.",
                ),
            ),
            (
                translate("Help", "Understand"),
                translate(
                    "Help",
                    "Inspect says what it is, Permissions what it may do, Diagnose what is wrong with it.",
                ),
            ),
            (
                translate("Help", "Prove"),
                translate(
                    "Help",
                    "The connection check and test calls ask the service. Nothing is sent before you press a button.",
                ),
            ),
            (
                translate("Help", "Replace"),
                translate(
                    "Help",
                    "Mint makes a short-lived token with exactly the scope needed, and checks what came back.",
                ),
            ),
            (
                translate("Help", "Tell"),
                translate(
                    "Help",
                    "Copy report puts a redacted report on the clipboard. It holds no secret and can go into a ticket.",
                ),
            ),
            (
                translate("Help", "Practise"),
                translate(
                    "Help", "The sandbox is a small Momento inside this program: no account, no network."
                ),
            ),
            (
                translate("Help", "Protect"),
                translate(
                    "Help",
                    "Secrets are masked, and copied ones are cleared after 30 seconds. "
                    "Everything is forgotten after a while without input.",
                ),
            ),
        ),
    )
