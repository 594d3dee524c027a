"""The catalogue's findings about permissions."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity

PERMISSIONS: dict[str, Entry] = {
    "permission.super-user": Entry(
        Severity.WARNING,
        message("Permission", "Super user key"),
        message(
            "Permission", "For the application, mint a short-lived token with only the permissions it needs."
        ),
        message("Permission", "Whoever has it can read and delete all data and issue new credentials."),
    ),
    "permission.none": Entry(
        Severity.ERROR,
        message("Permission", "No permissions"),
        message("Permission", "Issue a credential with at least one rule that allows something."),
    ),
    "permission.undecodable": Entry(
        Severity.WARNING,
        message("Permission", "Unreadable permissions"),
        message("Permission", "Use Test calls to see what the service allows. Ask who made the credential."),
    ),
    "permission.condition": Entry(
        Severity.WARNING,
        message("Permission", "The permissions hold for some addresses only"),
        message(
            "Permission",
            "Compare the ranges with the address that the application's calls come from: a gateway, a VPN or a proxy "
            "changes it.",
        ),
        message("Permission", "From any other address the service refuses what the rules allow."),
    ),
    "permission.unknown-field": Entry(
        Severity.INFO,
        message("Permission", "Permissions this program does not know"),
        message(
            "Permission",
            "Look for a newer version of this program. Unknown permissions are not shown as rules.",
        ),
    ),
    "permission.by-role": Entry(
        Severity.INFO,
        message("Permission", "Permissions are defined by a role at the service"),
        message(
            "Permission",
            "Ask the account service on the page Permissions, look up the role in the console, or use Test calls.",
        ),
    ),
    "permission.by-account": Entry(
        Severity.INFO,
        message("Permission", "Permissions as the account service said"),
        message("Permission", "Ask again if the role may have been changed since."),
    ),
    "permission.literal-wildcard": Entry(
        Severity.WARNING,
        message("Permission", "The wildcard at the end of a name is matched literally"),
        message("Permission", "Issue the credential again with a prefix instead of a name."),
    ),
    "permission.name-suspicious": Entry(
        Severity.WARNING,
        message("Permission", "Probably a typing error in a rule's name"),
        message("Permission", "Compare it with the real name. If it differs, issue the credential again."),
    ),
    "permission.write-only-conditional": Entry(
        Severity.INFO,
        message("Permission", "Write-only does not allow conditional writes"),
        message(
            "Permission",
            "If the application uses set-if-absent, increment or list push, allow reading and writing.",
        ),
    ),
    "permission.mixed-scope": Entry(
        Severity.WARNING,
        message("Permission", "Rule for a whole cache beside other rules"),
        message("Permission", "If it should cover only some keys, mint it again here: Mint keeps key rules."),
        message(
            "Permission",
            "The JavaScript and Python SDKs silently drop key rules that are in one list with topic rules.",
        ),
    ),
    "permission.cannot-mint": Entry(
        Severity.INFO,
        message("Permission", "This credential cannot mint tokens"),
        message("Permission", "Use a super user's API key to mint."),
    ),
}
