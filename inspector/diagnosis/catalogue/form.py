"""The catalogue's findings about texts that cannot be decoded."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

_AGAIN = message("Form", "Copy the complete credential again from where it was issued.")

FORMS: dict[str, Entry] = {
    "form.empty": Entry(
        Severity.ERROR,
        message("Form", "No credential: empty"),
        message(
            "Form", "Paste the credential. If it came from a variable, that variable is empty or not set."
        ),
    ),
    "form.unreadable": Entry(
        Severity.ERROR,
        message("Form", "The file could not be read"),
        message("Form", "Open the file that contains the credential, or paste its text."),
    ),
    "form.truncated": Entry(Severity.ERROR, message("Form", "Truncated credential"), _AGAIN),
    "form.head-missing": Entry(
        Severity.ERROR, message("Form", "The beginning of the credential is missing"), _AGAIN
    ),
    "form.base64": Entry(Severity.ERROR, message("Form", "Invalid Base64 character"), _AGAIN),
    "form.case-changed": Entry(
        Severity.ERROR,
        message("Form", "The case of the letters was changed"),
        message(
            "Form",
            "This cannot be undone. Copy the original, and look for a spreadsheet or script that "
            "changes the case.",
        ),
    ),
    "form.json": Entry(Severity.ERROR, message("Form", "The content is not a credential's JSON"), _AGAIN),
    "form.field-missing": Entry(
        Severity.ERROR,
        message("Form", "Missing field in the wrapper"),
        message(
            "Form",
            "A wrapper needs `endpoint` and `api_key`. Make it again from both, or get the original.",
        ),
    ),
    "form.jwt-segments": Entry(
        Severity.ERROR, message("Form", "The key is not a JWT with three parts"), _AGAIN
    ),
    "form.jwt-header": Entry(Severity.ERROR, message("Form", "Unreadable JWT header"), _AGAIN),
    "form.jwt-payload": Entry(Severity.ERROR, message("Form", "Unreadable JWT payload"), _AGAIN),
    "form.jwt-signature": Entry(Severity.ERROR, message("Form", "The JWT has no whole signature"), _AGAIN),
    "form.jwt-duplicate-key": Entry(
        Severity.ERROR,
        message("Form", "Duplicate name in the JWT"),
        message("Form", "Do not use it: programs may read different values. Ask who made it."),
    ),
    "form.jwt-algorithm": Entry(
        Severity.ERROR,
        message("Form", "The service does not accept this algorithm"),
        message(
            "Form",
            "The service did not issue this. Find out where it comes from, and issue a new credential.",
        ),
    ),
    "form.too-large": Entry(
        Severity.ERROR,
        message("Form", "Too large for a credential"),
        message("Form", "Paste only the credential, or open only the file that contains it."),
    ),
}
