"""The catalogue's findings about repairs of the pasted text."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

_WHY = message(
    "Repair",
    "Credential Inspector tolerates this. An application uses the text unchanged, and not every SDK accepts "
    "it like that.",
)
_CLEAN = message(
    "Repair", "Use the repaired credential in the application: “Copy the credential” in the window copies it."
)

REPAIRS: dict[str, Entry] = {
    "repair.whitespace": Entry(
        Severity.WARNING,
        message("Repair", "White space around the credential was removed"),
        message(
            "Repair", "Store it without spaces or line breaks at either end, for example with `printf %s`."
        ),
        _WHY,
    ),
    "repair.line-wrap": Entry(
        Severity.WARNING,
        message("Repair", "White space inside the credential was removed"),
        message("Repair", "Copy it from its source. Mails, terminals and PDF files wrap long lines."),
        _WHY,
    ),
    "repair.quotes": Entry(
        Severity.WARNING,
        message("Repair", "Quotes were removed"),
        message(
            "Repair",
            "Remove the quotes where the value is stored. Some tools treat them as part of the value.",
        ),
        _WHY,
    ),
    "repair.prefix": Entry(
        Severity.WARNING,
        message("Repair", "What stood before the credential was removed"),
        message("Repair", "Use only the credential in the application."),
        _WHY,
    ),
    "repair.assignment": Entry(
        Severity.WARNING,
        message("Repair", "The credential was part of an assignment"),
        message("Repair", "Use only the value in the application, without the name before it."),
        _WHY,
    ),
    "repair.json-field": Entry(
        Severity.WARNING,
        message("Repair", "The credential was a field of a JSON document"),
        message("Repair", "Use only the field's value in the application, not the whole document."),
        _WHY,
    ),
    "repair.raw-json": Entry(
        Severity.WARNING,
        message("Repair", "The wrapper is plain JSON, not Base64"),
        message(
            "Repair", "SDKs expect it in Base64. “Copy the credential” in the window copies it in that form."
        ),
        _WHY,
    ),
    "repair.command": Entry(
        Severity.WARNING,
        message("Repair", "The credential was part of a command"),
        message(
            "Repair",
            "Use only the credential in the application. Do not put keys into command lines, where "
            "other users can see them.",
        ),
        _WHY,
    ),
    "repair.invisible": Entry(
        Severity.WARNING,
        message("Repair", "Invisible characters were removed"),
        message(
            "Repair",
            "Copy the credential again from its source. Chat programs and documents insert such characters.",
        ),
        _WHY,
    ),
    "repair.not-encoded": Entry(
        Severity.WARNING,
        message("Repair", "Not encoded where Kubernetes decodes"),
        message("Repair", "Put the credential below `stringData`, or encode it in Base64 once more."),
        message(
            "Repair",
            "Kubernetes decodes what stands below `data` of a Secret: the program gets something else, or the Secret "
            "is refused.",
        ),
    ),
    "repair.escape": Entry(
        Severity.WARNING,
        message("Repair", "Escape sequences were decoded"),
        message("Repair", "Decode the value once more before the application uses it."),
        _WHY,
    ),
    "repair.typography": Entry(
        Severity.WARNING,
        message("Repair", "Characters that an editor had replaced were restored"),
        message(
            "Repair",
            "Copy the credential as plain text. Word processors, chats and PDFs replace hyphens and letters.",
        ),
        _WHY,
    ),
    "repair.base64-variant": Entry(
        Severity.WARNING,
        message("Repair", "The credential is not in the usual form of Base64"),
        message(
            "Repair",
            "A version 1 wrapper is standard Base64 with `=` at the end, a JWT is URL-safe Base64 without it. “Copy "
            "the credential” in the window copies it in the right form.",
        ),
        _WHY,
    ),
    "repair.double-base64": Entry(
        Severity.WARNING,
        message("Repair", "The credential was encoded in Base64 twice"),
        message(
            "Repair",
            "Decode it once where it is read. In Kubernetes, use `stringData`, which needs no encoding.",
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
        message("Repair", "Save the file as UTF-8. Windows PowerShell writes UTF-16 by default."),
        message("Repair", "Programs that expect UTF-8 cannot read this file correctly."),
    ),
    "repair.surrounding-text": Entry(
        Severity.WARNING,
        message("Repair", "The credential was part of a longer text"),
        message("Repair", "Use only the credential in the application."),
        _WHY,
    ),
    "repair.swapped": Entry(
        Severity.WARNING,
        message("Repair", "The credential is in the place of the endpoint"),
        message(
            "Repair",
            "Put the credential into the key's variable and the host name into the endpoint's variable.",
        ),
        message(
            "Repair",
            "Credential Inspector tolerates this. An application would look up the credential as a "
            "host name, which everyone on the network path can read.",
        ),
    ),
}
