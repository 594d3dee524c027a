"""What the catalogue says about where a text came from: what stands in place of a value, and what stands beside it."""

from __future__ import annotations

from inspector.credential.model.placeholder import Sort
from inspector.credential.model.unset import Mistake
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
    "source.not-set": Entry(
        Severity.ERROR,
        message("Source", "The variable is not set"),
        message("Source", "Write the setting as the language of the file or shell has it."),
        message("Source", "The credential itself may be sound, but the program starts without it."),
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

UNSET: dict[Mistake, tuple[Message, Message]] = {
    Mistake.FULL_WIDTH: (
        message("Source", "A full-width `{written}` follows `{name}`, so the line sets no variable."),
        message("Source", "Switch the input method off and type a half-width `{instead}` there."),
    ),
    Mistake.WIDE_NAME: (
        message("Source", "The name `{written}` has full-width characters: `{name}` is not set."),
        message("Source", "Switch the input method off and type the name again: `{name}`."),
    ),
    Mistake.NEXT_LINE: (
        message("Source", "`{name}` is empty: its value stands in the next line."),
        message("Source", "Write name, `=` and value in one line."),
    ),
    Mistake.EMPTIED: (
        message("Source", "`{name}` is set more than once. The last counts, and it is empty."),
        message("Source", "Remove the empty setting, or write the value there."),
    ),
    Mistake.REPLACED: (
        message("Source", "`{name}` is set more than once. The last counts, and it is a placeholder."),
        message("Source", "Remove the setting with the placeholder, or write the value there."),
    ),
    Mistake.SPACE: (
        message("Source", "There is a space beside the `=` of `{name}`, so the value is not set."),
        message("Source", "Remove the spaces on both sides of `=`."),
    ),
    Mistake.DOLLAR: (
        message("Source", "There is a `$` before the name `{name}`, so a shell sets no variable."),
        message("Source", "Remove the `$`: a variable is set by its name alone."),
    ),
    Mistake.OTHER_SHELL: (
        message("Source", "`{written}` sets no environment variable in {where}."),
        message("Source", "In {where}, write `{instead}`."),
    ),
    Mistake.NO_QUOTES: (
        message("Source", "The value of `$env:{name}` has no quotes: PowerShell takes it for a command."),
        message("Source", "Put the value in single quotes: `$env:{name} = '...'`."),
    ),
    Mistake.EQUALS: (
        message("Source", "`{written}` takes name and value as two words, so `{name}=` sets no variable."),
        message("Source", "Write a space in place of `=`: `{written} {name} ...`."),
    ),
    Mistake.LIST_ITEM: (
        message("Source", "The entry of `{name}` in the list `environment` is not written as `NAME=value`."),
        message("Source", "Write `- {name}=...` without spaces around `=`."),
    ),
    Mistake.YAML_EQUALS: (
        message("Source", "`{name}=` stands where YAML expects `{name}: ` with a colon and a space."),
        message("Source", "Write `{name}: ...`, with a colon and a space."),
    ),
    Mistake.YAML_COLON: (
        message("Source", "`{name}:` has no space behind it, so YAML reads no setting there."),
        message("Source", "Write `{name}: ...`, with a space behind the colon."),
    ),
    Mistake.NO_SIGN: (
        message("Source", "No `=` follows `{name}`, so the line sets no variable."),
        message("Source", "Write `{name}=...`."),
    ),
}
"""The evidence and the fix for a setting that gives its variable no value."""
