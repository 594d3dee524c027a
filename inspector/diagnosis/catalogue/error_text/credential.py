"""Error texts about a credential, before any call is made."""

from __future__ import annotations

from inspector.credential.error_text.model import Trouble
from inspector.credential.text.message import message
from inspector.diagnosis.catalogue.error_text import causes
from inspector.diagnosis.finding import Entry, Severity

CREDENTIAL_ERRORS: dict[Trouble, Entry] = {
    Trouble.SDK_TOO_OLD: Entry(
        Severity.ERROR,
        message("Error text", "The SDK is too old: it has no call for version 2 keys"),
        message(
            "Error text",
            "Update the SDK to its latest version, and build and start the program again. Until then only a version 1 "
            "key works there.",
        ),
        message("Error text", "Calls for version 2 keys came with later versions of the SDKs."),
        about=causes.V2_KEY,
        causes=(
            message("Error text", "A lock file or an image holds an older version of the SDK."),
            message("Error text", "The name of the call is that of another language's SDK, or is mistyped."),
        ),
    ),
    Trouble.V2_KEY_REFUSED: Entry(
        Severity.ERROR,
        message("Error text", "The SDK got a version 2 key where it expects an older kind"),
        message(
            "Error text",
            "Ask which SDK call makes the credential provider. A version 2 key goes to the call named for V2, such as "
            "fromApiKeyV2, together with the endpoint from the console.",
        ),
        message(
            "Error text", "The key is probably fine: it was given to the call for version 1 keys and tokens."
        ),
        about=causes.V2_KEY,
        causes=(
            message(
                "Error text",
                "The program was written for version 1 keys, and the key was replaced by one of version 2.",
            ),
            message(
                "Error text", "MOMENTO_ENDPOINT is not set, so the program reads the key as one of version 1."
            ),
            message("Error text", "A version 2 key stands where a disposable token belongs."),
        ),
    ),
    Trouble.NOT_A_V2_KEY: Entry(
        Severity.ERROR,
        message("Error text", "The SDK expects a version 2 key and got something else"),
        message(
            "Error text",
            "Ask for the value exactly as the program gets it and paste it here: its kind says which call takes it. "
            "Ask "
            "whether MOMENTO_ENDPOINT is set.",
        ),
        message(
            "Error text",
            "Only a JWT of type g is a version 2 key; a version 1 key or a token goes to another call.",
        ),
        about=causes.V1_OR_TOKEN,
        causes=(
            message(
                "Error text",
                "A version 1 key stands in MOMENTO_API_KEY, and MOMENTO_ENDPOINT is set beside it.",
            ),
            message(
                "Error text",
                "A disposable token or a version 1 key was given to the call for version 2 keys.",
            ),
            causes.LINE_BREAK,
            causes.OTHER_VALUE,
        ),
    ),
    Trouble.VARIABLE_UNNAMED: Entry(
        Severity.ERROR,
        message("Error text", "The program names no environment variable"),
        message(
            "Error text", "Ask for the line that makes the credential provider: the name in it is empty."
        ),
        message("Error text", "The name of the variable is itself read from a setting that is empty."),
        about=causes.ANY_KEY,
        causes=(
            message("Error text", "The setting that holds the variable's name is missing."),
            causes.MISSPELT,
        ),
    ),
    Trouble.VARIABLE_MISSING: Entry(
        Severity.ERROR,
        message("Error text", "The environment variable is not set where the program runs"),
        message(
            "Error text",
            "Ask where the variable is set and how the program is started. Have its presence and length printed by the "
            "program itself, never its value.",
        ),
        message("Error text", "No key was read at all, so nothing can be said about the key."),
        about=causes.ANY_KEY,
        causes=(causes.NOT_SET_THERE, causes.ENV_FILE, causes.MISSPELT, causes.EMPTY_SECRET),
    ),
    Trouble.ENDPOINT_EMPTY: Entry(
        Severity.ERROR,
        message("Error text", "The endpoint is missing beside a version 2 key"),
        message(
            "Error text",
            "Ask for the endpoint that the console shows beside the key, and how the program gets it.",
        ),
        message("Error text", "A version 2 key does not carry its endpoint; SDKs take both."),
        about=causes.V2_KEY,
        causes=(
            message("Error text", "MOMENTO_ENDPOINT is not set, or empty, where the program runs."),
            message("Error text", "The program was changed to version 2 keys, its deployment was not."),
            causes.ENV_FILE,
        ),
    ),
    Trouble.KEY_EMPTY: Entry(
        Severity.ERROR,
        message("Error text", "The SDK got an empty key"),
        message(
            "Error text",
            "Ask where the key is stored and how it gets to the program. Have its length printed by the program, "
            "never its "
            "value.",
        ),
        message("Error text", "No key was read at all, so nothing can be said about the key."),
        about=causes.ANY_KEY,
        causes=(causes.NOT_SET_THERE, causes.EMPTY_SECRET, causes.ENV_FILE, causes.MISSPELT),
    ),
    Trouble.CLI_KEY: Entry(
        Severity.ERROR,
        message("Error text", "The command line cannot use the key it was given"),
        message(
            "Error text",
            "Ask for the key (paste it here), whether an endpoint was given, and for the names, not the values, in "
            "~/.momento/credentials.",
        ),
        message(
            "Error text",
            "The command line tries a key as a wrapped token first, then as a version 2 key with an endpoint.",
        ),
        about=causes.ANY_KEY,
        causes=(
            message("Error text", "A version 2 key was given without an endpoint, or the profile has none."),
            causes.INNER_KEY,
            causes.LINE_BREAK,
            message(
                "Error text", "The profile holds an old or damaged key; `momento configure` writes it again."
            ),
        ),
    ),
    Trouble.KEY_CHARACTERS: Entry(
        Severity.ERROR,
        message("Error text", "The key holds a character that cannot be sent"),
        causes.ASK_FOR_VALUE,
        message("Error text", "gRPC sends the key in a header, which takes visible ASCII characters only."),
        about=causes.ANY_KEY,
        causes=(
            message(
                "Error text", "A line break at the end of the key: the value came from a file or a command."
            ),
            message("Error text", "An invisible or typographic character from a document or a chat."),
            causes.OTHER_VALUE,
        ),
    ),
    Trouble.HOSTS_MISSING: Entry(
        Severity.ERROR,
        message("Error text", "The SDK finds no endpoint in the key"),
        causes.ASK_FOR_VALUE,
        message(
            "Error text",
            "It decoded something, but neither a wrapper with an endpoint nor a key that names its hosts.",
        ),
        about=causes.OLD_KINDS,
        causes=(
            causes.INNER_KEY,
            message("Error text", "A version 2 key was given to an SDK or a call that knows version 1 only."),
            message("Error text", "It is a session or refresh token, or another product's JWT."),
            message("Error text", "The wrapper was made by hand and lacks a field."),
        ),
    ),
    Trouble.UNKNOWN_KIND: Entry(
        Severity.ERROR,
        message("Error text", "The command line does not know this kind of token"),
        causes.ASK_FOR_VALUE,
        message(
            "Error text", "The token can be read, but its type, version or issuer is none that it knows."
        ),
        about=causes.ANY_KEY,
        causes=(
            message("Error text", "The command line is older than the token."),
            message("Error text", "It is another product's JWT, or a session token."),
        ),
    ),
    Trouble.KEY_MALFORMED: Entry(
        Severity.ERROR,
        message("Error text", "The key is empty or damaged"),
        causes.ASK_FOR_VALUE,
        message(
            "Error text",
            "In JavaScript and Python these words mean an empty key; in Go, Java and .NET a key that cannot be read.",
        ),
        about=causes.OLD_KINDS,
        causes=(causes.NOT_SET_THERE, causes.EMPTY_SECRET, causes.LINE_BREAK, causes.CUT, causes.OTHER_VALUE),
    ),
    Trouble.KEY_UNREADABLE: Entry(
        Severity.ERROR,
        message("Error text", "The SDK cannot read the key"),
        causes.ASK_FOR_VALUE,
        message(
            "Error text", "SDKs take a key only exactly as it was issued; one character too many is enough."
        ),
        about=causes.OLD_KINDS,
        causes=(
            causes.LINE_BREAK,
            causes.CUT,
            causes.INNER_KEY,
            causes.ENCODED_TWICE,
            causes.OTHER_VALUE,
            causes.OLD_SDK,
        ),
    ),
    Trouble.MINT_REFUSED: Entry(
        Severity.ERROR,
        message("Error text", "This key may not mint tokens"),
        message(
            "Error text", "Ask for the key that mints (paste it here): it has to be a super user's API key."
        ),
        message("Error text", "Keys with rules and disposable tokens do not mint."),
        about=causes.V1_OR_TOKEN,
        causes=(
            message("Error text", "The key that mints has rules of its own instead of super user rights."),
            message("Error text", "A disposable token is used to mint another one."),
            message("Error text", "The role of a version 2 key does not cover minting."),
        ),
    ),
    Trouble.EXPIRY_REFUSED: Entry(
        Severity.ERROR,
        message("Error text", "A token was asked for with an expiry that is not allowed"),
        message("Error text", "Ask for the line that sets the expiry, and for the SDK's version."),
        message(
            "Error text",
            "A disposable token has to end, at most 25 hours later; older SDKs refuse more than one hour.",
        ),
        about=message("Error text", "the disposable token that is asked for"),
        causes=(
            message("Error text", "No expiry, a negative one, or one in milliseconds."),
            message("Error text", "An older SDK that still has the limit of one hour."),
        ),
    ),
    Trouble.SCOPE_REFUSED: Entry(
        Severity.ERROR,
        message("Error text", "A token was asked for with permissions that are not allowed"),
        message("Error text", "Ask for the permissions in the program's request, and check them on Mint."),
        message("Error text", "The SDK checks the request before it sends it."),
        about=message("Error text", "the disposable token that is asked for"),
        causes=(
            message(
                "Error text",
                "An empty list, an empty key or prefix, or a token id of more than 64 characters.",
            ),
            message("Error text", "Key permissions and topic permissions mixed in one list."),
        ),
    ),
}
