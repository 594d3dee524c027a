"""The catalogue's findings about permissions."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

PERMISSIONS: dict[str, Entry] = {
    "permission.super-user": Entry(
        Severity.WARNING,
        message("Permission", "The key may do everything"),
        message("Permission", "Mint a token for the application, with only what it needs and a short life."),
        message(
            "Permission", "Whoever gets hold of it can read and delete all data and issue new credentials."
        ),
    ),
    "permission.none": Entry(
        Severity.ERROR,
        message("Permission", "The credential may do nothing"),
        message("Permission", "Issue one with at least one rule that allows something."),
    ),
    "permission.undecodable": Entry(
        Severity.WARNING,
        message("Permission", "The permissions cannot be read"),
        message(
            "Permission", "Try it: Test calls shows what the service allows. Ask who made the credential."
        ),
    ),
    "permission.unknown-field": Entry(
        Severity.INFO,
        message("Permission", "The permissions hold something this program does not know"),
        message(
            "Permission",
            "Look for a newer version of this program; what it does not know is not shown as a rule.",
        ),
    ),
    "permission.by-role": Entry(
        Severity.INFO,
        message("Permission", "The permissions are set by a role at the service"),
        message("Permission", "Look up the key's role in the console, or try calls on Test calls."),
    ),
    "permission.literal-wildcard": Entry(
        Severity.WARNING,
        message("Permission", "A name ends in a wildcard that is taken literally"),
        message("Permission", "Issue it again with a prefix instead of a name."),
    ),
    "permission.name-suspicious": Entry(
        Severity.WARNING,
        message("Permission", "A name in the rules is probably mistyped"),
        message("Permission", "Compare it with the real name, and issue the credential again if it differs."),
    ),
    "permission.write-only-conditional": Entry(
        Severity.INFO,
        message("Permission", "Write-only excludes conditional writes"),
        message(
            "Permission",
            "Where the application sets if absent, increments or pushes to lists, give it read-write.",
        ),
    ),
    "permission.mixed-scope": Entry(
        Severity.WARNING,
        message("Permission", "A whole cache beside topic or function rules: was that meant?"),
        message("Permission", "If single keys were meant, mint the token again here: Mint keeps them."),
        message(
            "Permission",
            "The JavaScript and Python SDKs silently drop key selectors that stand in one list with topics.",
        ),
    ),
    "permission.cannot-mint": Entry(
        Severity.INFO,
        message("Permission", "This credential cannot mint tokens"),
        message("Permission", "To mint, use a super user's API key."),
    ),
}
