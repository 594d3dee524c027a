"""The help on what stands in the menus and has no shortcut, by which the list of the keyboard would name it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.window import action_table
from inspector.window.views.help.text import Section

CONNECTION, MENUS = "connection", "menus"
"""The keys of the sections."""


def connection() -> Section:
    """Return the section on where calls go."""
    translate = QCoreApplication.translate
    return Section(
        CONNECTION,
        translate("Help", "Where calls go"),
        (
            (
                translate("Help", "Shows"),
                translate(
                    "Help",
                    "The host that gets the calls of a credential, beside the calls and the connection check. It is "
                    "the endpoint of the credential unless you choose another one.",
                ),
            ),
            (
                _title("connection"),
                translate(
                    "Help",
                    "In the menu Run, or with the pencil beside the host, choose Momento Local on this computer or "
                    "another host with certificates of your own, the port for RESP, and whether the proxy of the "
                    "environment variables is used.",
                ),
            ),
            (
                translate("Help", "Good to know"),
                translate(
                    "Help",
                    "A secret goes out once the certificate was checked, in plain text to this computer only. A host "
                    "outside Momento's domain is asked about first. The choice is kept until the credential is "
                    "removed or the program ends.",
                ),
            ),
        ),
    )


def menus() -> Section:
    """Return the section on all other entries of the menus without a shortcut, in the menus' order."""
    translate = QCoreApplication.translate
    return Section(
        MENUS,
        translate("Help", "What else is in the menus"),
        (*_of_credentials(), *_of_the_window(), *_of_the_service()),
    )


def _of_credentials() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (
            _title("calendar"),
            translate(
                "Help", "The last day of each loaded credential, with alarms, as a file for your calendar."
            ),
        ),
        (
            _title("paste_text"),
            translate(
                "Help",
                "The copied text goes into the field with the cursor, also where it is a credential, which would be "
                "loaded otherwise.",
            ),
        ),
        (
            _title("copy_credential"),
            translate("Help", "The secret itself. It is cleared from the clipboard after 30 seconds."),
        ),
        (
            action_table.plain(translate("MainWindow", "Report a&s")),
            translate(
                "Help",
                "For the customer or for engineers, as plain text or JSON too, copied or saved, in a language of its "
                "own.",
            ),
        ),
        (
            action_table.plain(translate("CopyMenu", "Cop&y as")),
            translate(
                "Help", "The call of the page Test calls, as a command or code that contains no secret."
            ),
        ),
    )


def _of_the_window() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (
            action_table.plain(translate("Sidebar", "Sort the &list by")),
            translate("Help", "Date added, what ends next, name or kind."),
        ),
        (
            action_table.plain(translate("ViewMenu", "T&heme")),
            translate("Help", "Light, dark, or as the system is."),
        ),
        (
            action_table.plain(translate("ViewMenu", "Lan&guage")),
            translate("Help", "English or Japanese. Reports have a language of their own."),
        ),
        (
            action_table.plain(translate("ViewMenu", "Cl&ear all credentials when idle")),
            translate("Help", "After 5 or 15 minutes or an hour without input, or never."),
        ),
        (
            action_table.plain(translate("ViewMenu", "Noti&fy before a credential ends")),
            translate(
                "Help", "The desktop gets the name of the credential and when it ends, once you agreed."
            ),
        ),
    )


def _of_the_service() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (
            _title("scopes"),
            translate("Help", "The scopes with a name: use, rename, delete, export or import one."),
        ),
        (
            _title("revoke_key"),
            translate("Help", "Ends a version 2 key at the service, with a key that may manage keys."),
        ),
        (
            action_table.plain(translate("SandboxMenu", "&Sandbox")),
            translate(
                "Help",
                "Samples to load, faults to simulate, and the sandbox's HTTP API, RESP and account service.",
            ),
        ),
        (
            _title("about"),
            translate(
                "Help",
                "The version, its details for a report of a fault, and how your secrets are protected.",
            ),
        ),
    )


def _title(key: str) -> str:
    return next(action_table.title(spec) for spec in action_table.specs() if spec.key == key)
