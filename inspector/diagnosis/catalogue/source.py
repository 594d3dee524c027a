"""What the catalogue says about where a text came from: what stands in place of a value, and what stands beside it."""

from __future__ import annotations

from inspector.credential.model.placeholder import Sort
from inspector.credential.text.message import Message, message
from inspector.diagnosis.finding import Entry, Severity

SOURCES: dict[str, Entry] = {
    "kind.encrypted": Entry(
        Severity.ERROR,
        message("Source", "The value is encrypted"),
        message("Source", "Decrypt it with the tool that encrypted it, and check the result here."),
        message(
            "Source", "The application must be given the decrypted value; the encrypted one opens nothing."
        ),
    ),
    "endpoint.placeholder": Entry(
        Severity.ERROR,
        message("Source", "No endpoint, but a placeholder for one"),
        message(
            "Source", "Put the endpoint's host name there, as the Momento console shows it beside the key."
        ),
    ),
    "source.other-name": Entry(
        Severity.ERROR,
        message("Source", "The variable has another name than the one that is read"),
        message("Source", "Use the same name where the variable is set and where the program reads it."),
        message("Source", "A program does not find a variable under another name, whatever its value."),
    ),
    "source.overridden": Entry(
        Severity.WARNING,
        message("Source", "A setting with the same name is set more than once"),
        message("Source", "Remove the setting that is not meant. Programs silently take one of them."),
    ),
    "source.hidden": Entry(
        Severity.WARNING,
        message("Source", "A session hides this profile"),
        message(
            "Source",
            "If this profile is meant, remove the section [.momento_session] from the file, or wait for the moment in "
            "its valid_until.",
        ),
        message(
            "Source",
            "The command line then uses another credential than the chosen one, with other rights and another end.",
        ),
    ),
    "source.commented": Entry(
        Severity.WARNING,
        message("Source", "It is commented out"),
        message(
            "Source", "If this one is meant, take the mark of the comment away. Otherwise delete the line."
        ),
        message(
            "Source", "What a comment holds is still a secret, and everyone who gets the file can use it."
        ),
    ),
    "source.paired": Entry(
        Severity.INFO,
        message("Source", "Where the endpoint comes from"),
        message("Source", "Check that this endpoint belongs to the key if the text names several."),
    ),
    "source.chosen": Entry(
        Severity.INFO,
        message("Source", "The text does not name the endpoint"),
        message(
            "Source",
            "Check that it is the key's own endpoint, as the Momento console shows it beside the key.",
        ),
    ),
    "source.repeated": Entry(
        Severity.INFO,
        message("Source", "The same credential stands here several times"),
        message("Source", "If you replace it, replace it in every place."),
    ),
}

PLACEHOLDER_FIXES: dict[Sort, Message] = {
    Sort.REFERENCE: message(
        "Source",
        "Check the value where the program runs, for instance in its environment. The system that replaces the "
        "reference did not run, or has no such entry.",
    ),
    Sort.MASK: message(
        "Source",
        "Copy the whole credential from where it is kept. What was masked or cut cannot be found again.",
    ),
    Sort.NOTHING: message("Source", "Set the value: the program that wrote this had none."),
}
"""What to do about each sort of placeholder; others have the catalogue's own words."""
