"""The catalogue's findings about texts that cannot be decoded."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

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
