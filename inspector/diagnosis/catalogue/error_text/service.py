"""Error texts about a call that the service answered, or the SDK for it."""

from __future__ import annotations

from inspector.credential.error_text.model import Trouble
from inspector.credential.text.message import message
from inspector.diagnosis.catalogue.error_text import causes
from inspector.diagnosis.finding import Entry, Severity

_NOT_THE_KEY = message("Error text", "The service accepted the key: it is not the reason.")

SERVICE_ERRORS: dict[Trouble, Entry] = {
    Trouble.PERMISSION_DENIED: Entry(
        Severity.ERROR,
        message("Error text", "The key is accepted, but may not do this"),
        causes.ASK_FOR_KEY_AND_CALL,
        message("Error text", "The service knows the key and refuses the call by its rules or its role."),
        about=causes.ANY_KEY,
        causes=(
            causes.NARROW_RULES,
            causes.ROLE,
            message(
                "Error text",
                "A write on a condition with a write-only rule, or creating a cache with a key that has rules.",
            ),
            message(
                "Error text",
                "A condition of the permissions: the call comes from another address than allowed.",
            ),
        ),
    ),
    Trouble.TOKEN_EXPIRED: Entry(
        Severity.ERROR,
        message("Error text", "The key or token has expired"),
        message(
            "Error text",
            "Ask for the key or token (paste it here): it says when it ended. The program needs a new one.",
        ),
        message("Error text", "The service reads the key, and refuses it because its time is over."),
        about=causes.ANY_KEY,
        causes=(
            message("Error text", "The program keeps a disposable token for longer than it lives."),
            message("Error text", "An API key that was created with an end was not replaced in time."),
            message(
                "Error text", "It was replaced, but the program was not started again and has the old one."
            ),
        ),
    ),
    Trouble.UNAUTHENTICATED: Entry(
        Severity.ERROR,
        message("Error text", "The service does not accept the key"),
        message(
            "Error text",
            "Ask for the key and the endpoint as the program gets them, and paste both here: expiry, damage and "
            "region are "
            "seen at once. If all is well, ask whether the key was revoked in the console.",
        ),
        message(
            "Error text",
            "The call reached the service; the key in it is expired, revoked, damaged or of another region.",
        ),
        about=causes.ANY_KEY,
        causes=(
            message("Error text", "The key or token has expired."),
            message("Error text", "The key was deleted, or replaced by a newer one."),
            causes.WRONG_CELL,
            message("Error text", "The key was changed while it was copied, but still looks like a JWT."),
        ),
    ),
    Trouble.CACHE_NOT_FOUND: Entry(
        Severity.ERROR,
        message("Error text", "The cache does not exist there"),
        message(
            "Error text",
            "Ask for the cache name as the program uses it, the key and the region in which the cache was made.",
        ),
        _NOT_THE_KEY,
        about=causes.ANY_KEY,
        causes=(
            message("Error text", "The name is misspelt: upper and lower case and spaces count."),
            causes.WRONG_CELL,
            message("Error text", "The key is of another account."),
            message("Error text", "Nobody has created the cache yet."),
        ),
    ),
    Trouble.NOT_FOUND: Entry(
        Severity.WARNING,
        message("Error text", "What was asked for does not exist there"),
        message(
            "Error text",
            "Ask for the name as the program uses it and where it was created; upper and lower case count.",
        ),
        _NOT_THE_KEY,
        about=causes.ANY_KEY,
        causes=(
            message("Error text", "The item has expired or was never written."),
            message("Error text", "The name of the store, function or item is misspelt."),
            causes.WRONG_CELL,
        ),
    ),
    Trouble.ALREADY_EXISTS: Entry(
        Severity.WARNING,
        message("Error text", "It exists already"),
        message("Error text", "Nothing has to be asked: use what exists, or another name."),
        _NOT_THE_KEY,
        about=causes.ANY_KEY,
        causes=(
            message("Error text", "The program creates the cache at each start; it may ignore this answer."),
        ),
    ),
    Trouble.CACHE_LIMIT: Entry(
        Severity.ERROR,
        message("Error text", "The account has as many caches as it may have"),
        message(
            "Error text",
            "Ask for the account and how many caches are in use; Momento's support can raise the limit.",
        ),
        _NOT_THE_KEY,
        about=causes.ANY_KEY,
        causes=(
            message("Error text", "Tests or deployments create caches and do not delete them."),
            message("Error text", "The account needs a higher limit."),
        ),
    ),
    Trouble.SUBSCRIPTION_LIMIT: Entry(
        Severity.ERROR,
        message("Error text", "Too many topic subscriptions at one time"),
        message(
            "Error text",
            "Ask how many subscribers there are for one client and for the account, and whether they are ended.",
        ),
        _NOT_THE_KEY,
        about=causes.ANY_KEY,
        causes=(
            message("Error text", "Subscriptions are made again without ending the old ones."),
            message(
                "Error text",
                "One client holds 100 streams a connection: the SDK's configuration needs more connections.",
            ),
            message("Error text", "The account's limit is reached."),
        ),
    ),
    Trouble.SIZE_LIMIT: Entry(
        Severity.ERROR,
        message("Error text", "The value or the request is too large"),
        message(
            "Error text",
            "Ask for the size of the value that fails and for the SDK's configured message size.",
        ),
        _NOT_THE_KEY,
        about=causes.ANY_KEY,
        causes=(
            message("Error text", "A single value is larger than the account's limit."),
            message("Error text", "A batch or a collection is larger than one message may be."),
        ),
    ),
    Trouble.RATE_LIMIT: Entry(
        Severity.ERROR,
        message("Error text", "A limit of the account was reached"),
        message(
            "Error text",
            "Ask for the requests and bytes a second, since when, and for the account; support can raise limits.",
        ),
        _NOT_THE_KEY,
        about=causes.ANY_KEY,
        causes=(
            causes.TOO_MANY_CALLS,
            message("Error text", "Others who use the same account count too."),
            message("Error text", "A retry without a pause makes it worse."),
        ),
    ),
    Trouble.PRECONDITION: Entry(
        Severity.WARNING,
        message("Error text", "The key of the cache holds another kind of value"),
        message("Error text", "Ask for the call and for what wrote this key before."),
        _NOT_THE_KEY,
        about=causes.ANY_KEY,
        causes=(
            message("Error text", "A collection call on a key that holds a plain value, or the reverse."),
            message("Error text", "Incrementing what is no number."),
        ),
    ),
    Trouble.INVALID_ARGUMENT: Entry(
        Severity.ERROR,
        message("Error text", "A value in the call is not allowed"),
        message(
            "Error text",
            "Ask for the rest of the text: it names the value. Ask for the call with its arguments, without the key.",
        ),
        message("Error text", "The SDK or the service checked the call and found a value it does not take."),
        about=causes.ANY_KEY,
        causes=(
            message("Error text", "An empty cache name or key, or a time to live that is zero or negative."),
            message(
                "Error text", "While the client is made: the key itself. The rest of the text then says so."
            ),
            message("Error text", "A request for a token with contradicting or too many permissions."),
        ),
    ),
    Trouble.CALL_UNKNOWN: Entry(
        Severity.ERROR,
        message("Error text", "The server does not know this call"),
        message(
            "Error text",
            "Ask for the endpoint, and whether it is Momento Local; ask for the SDK's version and the call.",
        ),
        message(
            "Error text", "Something answered that speaks gRPC, but does not have this method or this range."
        ),
        about=causes.NO_CREDENTIAL,
        causes=(
            message("Error text", "The endpoint is Momento Local or a test server, which know fewer calls."),
            causes.WRONG_HOST,
            message("Error text", "The call was removed or is newer than the service."),
        ),
    ),
    Trouble.CANCELLED: Entry(
        Severity.WARNING,
        message("Error text", "The call was cancelled"),
        message(
            "Error text",
            "Ask what ended at that moment: a request, a function, a deployment. Ask how often it happens.",
        ),
        message("Error text", "Mostly the program itself ended the call before the answer came."),
        about=causes.NO_CREDENTIAL,
        causes=(
            message(
                "Error text", "The caller gave up: a closed request, an AbortSignal, a cancelled context."
            ),
            message("Error text", "The client was closed while calls were under way."),
            causes.STARVED,
        ),
    ),
    Trouble.SERVICE_FAILED: Entry(
        Severity.ERROR,
        message("Error text", "The service or the connection failed inside"),
        causes.ASK_FOR_TIMES,
        message(
            "Error text",
            "The credential is probably not the reason. If it stays, Momento's support needs the times.",
        ),
        about=causes.NO_CREDENTIAL,
        causes=(causes.BUSY, causes.HTTP_PROXY, causes.OLD_SDK),
    ),
    Trouble.SDK_FAILED: Entry(
        Severity.ERROR,
        message("Error text", "The SDK failed before or after the call"),
        message(
            "Error text",
            "Ask for the whole text with the inner error and the stack: this line hides the reason.",
        ),
        message(
            "Error text", "SDKs wrap what they do not know in these words, a wrong argument among others."
        ),
        about=causes.ANY_KEY,
        causes=(
            message(
                "Error text", "A wrong argument, such as a missing expiry or an empty list of permissions."
            ),
            message("Error text", "An error of the network library that the SDK has no name for."),
            causes.OLD_SDK,
        ),
    ),
    Trouble.RESP_PASSWORD: Entry(
        Severity.ERROR,
        message("Error text", "The Valkey gateway does not accept user name and password"),
        message(
            "Error text",
            "Ask for the user name (the database's name), the host, and the key that is used as password.",
        ),
        message(
            "Error text",
            "Over RESP the user name is the database, the password a version 2 key or a disposable token.",
        ),
        about=causes.V2_KEY,
        causes=(
            message("Error text", "No user name, or “default”, instead of the name of the database."),
            message("Error text", "The key has expired, is of version 1, or was cut."),
            message("Error text", "No AUTH was sent at all: the client has no password."),
        ),
    ),
    Trouble.RESP_COMMAND: Entry(
        Severity.ERROR,
        message("Error text", "The Valkey gateway does not run this command"),
        message(
            "Error text",
            "Ask for the command and the client library with its version; try it with protocol 2.",
        ),
        message(
            "Error text",
            "Commands such as SELECT, SCAN, MULTI and HELLO are not on the list, or the key's rules lack them.",
        ),
        about=causes.V2_KEY,
        causes=(
            message("Error text", "A client that opens with HELLO 3; protocol 2 avoids it."),
            message("Error text", "A framework that uses transactions, scans or blocking commands."),
            causes.NARROW_RULES,
        ),
    ),
}
