"""What is pasted as a credential and is none of Momento's: secrets of others, placeholders, error texts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.credential.model.kinds import Kind

Lines = tuple[Kind, tuple[tuple[str, str], ...]]
"""A kind and its lines, each a label of :func:`~inspector.window.views.help.text.line_labels` and a text."""


def other_texts() -> tuple[Lines, ...]:
    """Return the lines about each of these kinds."""
    return _foreign(), _foreign_secret(), _placeholder(), _error_text()


def _foreign() -> Lines:
    translate = QCoreApplication.translate
    return Kind.FOREIGN_JWT, (
        ("what", translate("Help", "A JWT that another service issued.")),
        (
            "care",
            translate(
                "Help",
                "Momento does not accept it. If it was sent to you by mistake, ask its owner to revoke it.",
            ),
        ),
    )


def _foreign_secret() -> Lines:
    translate = QCoreApplication.translate
    return Kind.FOREIGN_SECRET, (
        (
            "what",
            translate("Help", "An access key, a token or a password of another provider, known by its form."),
        ),
        (
            "care",
            translate(
                "Help",
                "Momento does not accept it. If it was sent to you by mistake, ask its owner to revoke it.",
            ),
        ),
    )


def _placeholder() -> Lines:
    translate = QCoreApplication.translate
    return Kind.PLACEHOLDER, (
        (
            "what",
            translate(
                "Help",
                "What stands in the place of a credential: an example, a mask, a reference, an encrypted or an "
                "empty value.",
            ),
        ),
        (
            "care",
            translate(
                "Help",
                "Look where the program runs: there the value should have been filled in. Diagnose names the "
                "system that should have done it, where it is known.",
            ),
        ),
    )


def _error_text() -> Lines:
    translate = QCoreApplication.translate
    return Kind.ERROR_TEXT, (
        (
            "what",
            translate(
                "Help", "A message of an SDK, of the service or of gRPC, pasted without the credential."
            ),
        ),
        (
            "use",
            translate(
                "Help", "Diagnose: it says what the message means, its usual causes, and what to ask for."
            ),
        ),
    )
