"""The help on each page and view: what it shows, what can be done there, and what to observe."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.window import action_table
from inspector.window.page_table import PageKey, page_specs
from inspector.window.text.key_text import native
from inspector.window.views.help.text import Section

TABLE, COMPARE, COMPUTER, ROTATE, FOLLOW = "table", "compare", "computer", "rotate", "follow"
AUDIT, ACCOUNT = "audit", "account"
"""The keys of the sections about views and dialogs; those about pages have the page's key."""


def pages() -> tuple[Section, ...]:
    """Return one section for each page, in the order of the tabs."""
    translate = QCoreApplication.translate
    named = (translate("Help", "Shows"), translate("Help", "To do"), translate("Help", "Good to know"))
    lines = {
        PageKey.INSPECT: _inspect(),
        PageKey.PERMISSIONS: _permissions(),
        PageKey.DIAGNOSE: _diagnose(),
        PageKey.MINT: _mint(),
        PageKey.CALLS: _calls(),
        PageKey.RAW: _raw(),
    }
    text = translate("Help", "The page {page}")
    return tuple(
        Section(spec.key, text.format(page=spec.title), tuple(zip(named, lines[spec.key], strict=True)))
        for spec in page_specs()
    )


def views() -> tuple[Section, ...]:
    """Return one section for each view, and one for the dialogs about the account."""
    translate = QCoreApplication.translate
    named = (translate("Help", "Shows"), translate("Help", "To do"), translate("Help", "Good to know"))
    return tuple(
        Section(key, title, tuple(zip(named, lines, strict=True)))
        for key, title, lines in (
            (TABLE, translate("Help", "The table of all credentials"), _table()),
            (COMPARE, translate("Help", "Comparing two credentials"), _compare()),
            (COMPUTER, translate("Help", "Credentials of this computer"), _computer()),
            (ROTATE, translate("Help", "Rotating a key in its file"), _rotate()),
            (FOLLOW, translate("Help", "Following a file"), _follow()),
            (AUDIT, translate("Help", "Auditing a folder"), _audit()),
            (ACCOUNT, translate("Help", "Creating and revoking version 2 keys"), _account()),
        )
    )


_Three = tuple[str, str, str]


def _inspect() -> _Three:
    translate = QCoreApplication.translate
    return (
        translate("Help", "What the credential contains: its endpoint, its claims, and when it ends."),
        translate(
            "Help",
            "Copy the repaired credential at the top. Choose the endpoint where it is missing. Click the "
            "remaining time to check the validity at another time.",
        ),
        translate("Help", "Everything is read from the text. Only the service can confirm it."),
    )


def _permissions() -> _Three:
    translate = QCoreApplication.translate
    return (
        translate("Help", "What the credential may do, rule by rule."),
        translate(
            "Help",
            "Ask whether it may do one thing: the answer names the rule that decides. For a version 2 key, ask the "
            "account service for its role.",
        ),
        translate(
            "Help", "A version 2 key does not contain its permissions: its role decides at the service."
        ),
    )


def _diagnose() -> _Three:
    translate = QCoreApplication.translate
    return (
        translate(
            "Help", "What is wrong, the evidence, and what to do; and what the official SDKs do with it."
        ),
        translate(
            "Help",
            "Check the connection over gRPC, HTTPS or RESP: real calls that only read, step by step, until one "
            "fails. “Where is my cache?” asks every public region. Copy the step that failed as a command for "
            "somebody else, and the report for a ticket.",
        ),
        translate(
            "Help",
            "A report contains no secret. It can be written for the customer or for engineers, in English or "
            "Japanese, and saved. One in JSON opens here again.",
        ),
    )


def _mint() -> _Three:
    translate = QCoreApplication.translate
    return (
        translate("Help", "The scope of a new token or key, and what the service granted."),
        translate(
            "Help",
            "Choose a template or the rules, then mint, or renew an API key. The scope can be edited as JSON as "
            "well, and copied as SDK code. Verify the result with two test calls, and save it to a file. The menu "
            "Template saves a scope under a name and lists what was saved. “Copy as” shows others how it is used.",
        ),
        translate("Help", "Only a super user's API key can mint. A token never can."),
    )


def _calls() -> _Three:
    translate = QCoreApplication.translate
    return (
        translate("Help", "Real calls with this credential, each with the prediction from its permissions."),
        translate(
            "Help",
            "Get reads one key, Set and Delete change it, Round trip does all three; over gRPC, HTTPS or RESP. "
            "The permission sweep tries every operation. Repeat measures latency. "
            "Topics publishes and subscribes. “Copy as” copies the call of the form as curl, grpcurl, "
            "Momento CLI, valkey-cli or SDK code.",
        ),
        translate(
            "Help",
            "MISS means that the credential works and the key does not exist. A denial that was "
            "predicted is no error. What is copied contains no secret: it reads the variable "
            "MOMENTO_API_KEY. Command lines are for a POSIX shell, on Windows Git Bash or WSL.",
        ),
    )


def _raw() -> _Three:
    translate = QCoreApplication.translate
    return (
        translate("Help", "The text as it was pasted, and each step of decoding it."),
        translate("Help", "Reveal it for ten seconds, or copy one step."),
        translate(
            "Help",
            "The same part has the same colour in every step. What a repair took out is struck through.",
        ),
    )


def _table() -> _Three:
    translate = QCoreApplication.translate
    return (
        translate("Help", "All loaded credentials, one in each row."),
        translate(
            "Help",
            "Sort by a column, filter, compare two, export the rows as CSV, or save their expiry dates as a "
            "calendar. Sorted by “Expires”, what ends next comes first.",
        ),
        translate(
            "Help",
            "The exported files contain no secrets. The View menu can switch on notices of the desktop "
            "before a credential ends.",
        ),
    )


def _compare() -> _Three:
    translate = QCoreApplication.translate
    return (
        translate("Help", "Two credentials line by line, and where they differ."),
        translate("Help", "Choose both above. In the list, select two and press {keys}.").format(
            keys=native(action_table.shortcut("compare"))
        ),
        translate("Help", "Fingerprints are compared, not the secrets."),
    )


def _computer() -> _Three:
    translate = QCoreApplication.translate
    return (
        translate("Help", "Environment variables and profiles of the Momento CLI on this computer, by name."),
        translate("Help", "Choose one to load it."),
        translate("Help", "Values are read only when you choose one."),
    )


def _rotate() -> _Three:
    translate = QCoreApplication.translate
    return (
        translate(
            "Help",
            "How a new credential takes the place of the old one in the file it was read from, and nothing else "
            "changes in that file.",
        ),
        translate(
            "Help",
            "Renew it, mint an equal one, paste one, or choose a loaded one. Look at the change, write it, and test "
            "what is in the file now. Undo puts the old content back. A credential that was read from several files is "
            "changed in one after the other.",
        ),
        translate(
            "Help",
            "Writing the file does not revoke the old key. A file that is read-only, or that another program changed "
            "meanwhile, is left as it is.",
        ),
    )


def _follow() -> _Three:
    translate = QCoreApplication.translate
    return (
        translate(
            "Help",
            "A followed file is read again when it changes. A new credential in the same place appears beside the old "
            "one, with what changed.",
        ),
        translate(
            "Help", "Show a credential that came from a file and press {keys}. The same keys stop it."
        ).format(keys=native(action_table.shortcut("follow"))),
        translate(
            "Help",
            "The header says which file is followed, and whether it was deleted or its drive is not responding. "
            "Following ends when the credential is removed or the program ends.",
        ),
    )


def _audit() -> _Three:
    translate = QCoreApplication.translate
    return (
        translate(
            "Help",
            "Every Momento credential in a folder and, if you ask for it, in its git history, with all places.",
        ),
        translate(
            "Help",
            "Choose a folder and start. Open a credential with a double click or Enter. Export the places as CSV or "
            "SARIF.",
        ),
        translate(
            "Help",
            "Nothing is sent, and what was left out is counted below the folder. Esc cancels the search.",
        ),
    )


def _account() -> _Three:
    translate = QCoreApplication.translate
    return (
        translate("Help", "The roles and the version 2 keys of the account, as its service lists them."),
        translate(
            "Help",
            "Create a key with a role, a description and an expiry, or revoke one by its id. A loaded key with the "
            "permission auth-management asks, after you agreed to what is sent and where.",
        ),
        translate(
            "Help",
            "The service returns a new key only once. A revoked key cannot be restored: you are asked twice.",
        ),
    )
