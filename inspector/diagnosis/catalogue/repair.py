"""The catalogue's findings about repairs of the pasted text."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

_WHY = message(
    "Repair",
    "This program forgave it. An application takes the text as it stands, and its SDK will most likely reject it.",
)
_CLEAN = message("Repair", "Give the application the cleaned credential: use “Copy credential” here.")

REPAIRS: dict[str, Entry] = {
    "repair.whitespace": Entry(
        Severity.WARNING,
        message("Repair", "White space around the credential was removed"),
        message(
            "Repair", "Store it without spaces or a line break at its ends, for instance with `printf %s`."
        ),
        _WHY,
    ),
    "repair.line-wrap": Entry(
        Severity.WARNING,
        message("Repair", "Line breaks or spaces inside the credential were removed"),
        message("Repair", "Copy it from its source, not from a mail, terminal or PDF that wraps lines."),
        _WHY,
    ),
    "repair.quotes": Entry(
        Severity.WARNING,
        message("Repair", "Quotes around the credential were removed"),
        message(
            "Repair",
            "Remove the quotes where the value is stored; some tools keep them as part of the value.",
        ),
        _WHY,
    ),
    "repair.prefix": Entry(
        Severity.WARNING,
        message("Repair", "A word before the credential was removed"),
        message(
            "Repair", "Give the application the credential alone. Momento's header takes no “Bearer” either."
        ),
        _WHY,
    ),
    "repair.assignment": Entry(
        Severity.WARNING,
        message("Repair", "The credential was taken out of an assignment"),
        message("Repair", "Give the application the value alone, without the name and the equals sign."),
        _WHY,
    ),
    "repair.json-field": Entry(
        Severity.WARNING,
        message("Repair", "The credential was taken out of a JSON document"),
        message("Repair", "Give the application the field's value alone, not the whole document."),
        _WHY,
    ),
    "repair.raw-json": Entry(
        Severity.WARNING,
        message("Repair", "The wrapper stood there as plain JSON"),
        message("Repair", "SDKs take it base64-encoded: use “Copy credential” here."),
        _WHY,
    ),
    "repair.command": Entry(
        Severity.WARNING,
        message("Repair", "The credential was taken out of a command or a URL"),
        message(
            "Repair",
            "Give the application the credential alone. A key in a command line is visible to others: keep it out.",
        ),
        _WHY,
    ),
    "repair.invisible": Entry(
        Severity.WARNING,
        message("Repair", "Invisible characters were removed"),
        message(
            "Repair",
            "Copy the credential again from its source; chat programs and documents add such characters.",
        ),
        _WHY,
    ),
    "repair.escape": Entry(
        Severity.WARNING,
        message("Repair", "Escape sequences were undone"),
        message("Repair", "Decode the value once more before it is given to the application."),
        _WHY,
    ),
    "repair.base64-variant": Entry(
        Severity.WARNING,
        message("Repair", "The wrapper is in another form of base64"),
        message(
            "Repair", "SDKs insist on the standard alphabet with `=` at the end: use “Copy credential” here."
        ),
        _WHY,
    ),
    "repair.double-base64": Entry(
        Severity.WARNING,
        message("Repair", "The credential was base64-encoded once too often"),
        message(
            "Repair",
            "Decode it once where it is read. In Kubernetes, `stringData` takes it without encoding.",
        ),
        _WHY,
    ),
    "repair.duplicate-paste": Entry(
        Severity.WARNING,
        message("Repair", "The same credential was pasted more than once"),
        _CLEAN,
        _WHY,
    ),
    "repair.encoding": Entry(
        Severity.WARNING,
        message("Repair", "The file is not UTF-8"),
        message("Repair", "Save the file as UTF-8. Windows PowerShell writes UTF-16 unless told otherwise."),
        message("Repair", "Programs that expect UTF-8 read something else out of this file."),
    ),
    "repair.surrounding-text": Entry(
        Severity.WARNING,
        message("Repair", "The credential was found among other text"),
        message("Repair", "Give the application the credential alone."),
        _WHY,
    ),
    "repair.swapped": Entry(
        Severity.WARNING,
        message("Repair", "A credential stands where the endpoint belongs"),
        message(
            "Repair",
            "Put the credential into the variable of the key, and the host name into the one of the endpoint.",
        ),
        message(
            "Repair",
            "This program told them apart. An application takes each as it stands: it would look up the credential as "
            "a host name, for everybody on the way to read.",
        ),
    ),
}
