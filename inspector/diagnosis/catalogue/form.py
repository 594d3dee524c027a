"""What the catalogue says about repairs and broken forms."""

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

_AGAIN = message("Form", "Copy the credential again, as a whole, from where it was issued.")

FORMS: dict[str, Entry] = {
    "form.empty": Entry(
        Severity.ERROR,
        message("Form", "There is nothing here"),
        message(
            "Form", "Paste the credential. If it came from a variable, the variable is empty or not set."
        ),
    ),
    "form.unreadable": Entry(
        Severity.ERROR,
        message("Form", "The file could not be read"),
        message("Form", "Open the file that holds the credential, or paste its text here."),
    ),
    "form.truncated": Entry(Severity.ERROR, message("Form", "The credential stops in the middle"), _AGAIN),
    "form.head-missing": Entry(
        Severity.ERROR, message("Form", "The beginning of the credential is missing"), _AGAIN
    ),
    "form.base64": Entry(
        Severity.ERROR, message("Form", "A character in it does not belong to base64"), _AGAIN
    ),
    "form.case-changed": Entry(
        Severity.ERROR,
        message("Form", "The credential was turned into capitals or small letters"),
        message(
            "Form",
            "This cannot be undone. Copy the original; look for a spreadsheet or a script that changes case.",
        ),
    ),
    "form.json": Entry(
        Severity.ERROR, message("Form", "What is inside is not the JSON of a credential"), _AGAIN
    ),
    "form.field-missing": Entry(
        Severity.ERROR,
        message("Form", "The wrapper lacks a field"),
        message(
            "Form",
            "A wrapper needs `endpoint` and `api_key`. Make it again from both, or ask for the original.",
        ),
    ),
    "form.jwt-segments": Entry(
        Severity.ERROR, message("Form", "The key is not a JWT of three parts"), _AGAIN
    ),
    "form.jwt-header": Entry(Severity.ERROR, message("Form", "The JWT's header cannot be read"), _AGAIN),
    "form.jwt-payload": Entry(Severity.ERROR, message("Form", "The JWT's payload cannot be read"), _AGAIN),
    "form.jwt-signature": Entry(
        Severity.ERROR, message("Form", "The JWT's signature is missing or not whole"), _AGAIN
    ),
    "form.jwt-duplicate-key": Entry(
        Severity.ERROR,
        message("Form", "A name stands twice in the JWT"),
        message("Form", "Do not use it: programs may read it differently. Ask who made it."),
    ),
    "form.jwt-algorithm": Entry(
        Severity.ERROR,
        message("Form", "The JWT's algorithm is none the service accepts"),
        message(
            "Form", "The service did not issue this. Ask where it comes from and issue a new credential."
        ),
    ),
    "form.too-large": Entry(
        Severity.ERROR,
        message("Form", "This is far larger than any credential"),
        message("Form", "Paste or open only the credential, or the small file that holds it."),
    ),
}
