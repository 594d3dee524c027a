"""What an error text is about, and one row of the tables it is looked up in."""

from __future__ import annotations

from enum import StrEnum

from inspector.records import record


class Trouble(StrEnum):
    """What an error text is about; the value ends the finding's code.

    The order is that of telling: of several troubles in one text the earlier says more about the cause than the later,
    which mostly wraps it.
    """

    SDK_TOO_OLD = "sdk-too-old"
    V2_KEY_REFUSED = "v2-key-refused"
    NOT_A_V2_KEY = "not-a-v2-key"
    VARIABLE_UNNAMED = "variable-unnamed"
    VARIABLE_MISSING = "variable-missing"
    ENDPOINT_EMPTY = "endpoint-empty"
    KEY_EMPTY = "key-empty"
    CLI_KEY = "cli-key"
    KEY_CHARACTERS = "key-characters"
    HOSTS_MISSING = "hosts-missing"
    UNKNOWN_KIND = "unknown-kind"
    KEY_MALFORMED = "key-malformed"
    KEY_UNREADABLE = "key-unreadable"
    MINT_REFUSED = "mint-refused"
    EXPIRY_REFUSED = "expiry-refused"
    SCOPE_REFUSED = "scope-refused"
    PROXY = "proxy"
    NAME_RESOLUTION = "name-resolution"
    TLS_NAME = "tls-name"
    TLS_UNTRUSTED = "tls-untrusted"
    TLS_HANDSHAKE = "tls-handshake"
    CONNECTION_REFUSED = "connection-refused"
    NOT_GRPC = "not-grpc"
    RESP_PASSWORD = "resp-password"  # noqa: S105 - an error's name
    RESP_COMMAND = "resp-command"
    CLIENT_EXHAUSTED = "client-exhausted"
    CACHE_LIMIT = "cache-limit"
    SUBSCRIPTION_LIMIT = "subscription-limit"
    SIZE_LIMIT = "size-limit"
    RATE_LIMIT = "rate-limit"
    PERMISSION_DENIED = "permission-denied"
    TOKEN_EXPIRED = "token-expired"  # noqa: S105 - an error's name
    UNAUTHENTICATED = "unauthenticated"
    NOT_FOUND = "not-found"
    CACHE_NOT_FOUND = "cache-not-found"
    ALREADY_EXISTS = "already-exists"
    CONNECTION_LOST = "connection-lost"
    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    CALL_UNKNOWN = "call-unknown"
    PRECONDITION = "precondition"
    CANCELLED = "cancelled"
    INVALID_ARGUMENT = "invalid-argument"
    UNAVAILABLE = "unavailable"
    SERVICE_FAILED = "service-failed"
    SDK_FAILED = "sdk-failed"


@record(frozen=True, slots=True)
class KnownText:
    """One error text. Case, quotes, punctuation and white space do not count when it is looked up."""

    words: str
    """``{}`` stands for anything that is never shown, ``{name}`` for the name of a variable."""
    trouble: Trouble
    said_by: str
    """The SDKs, tools or libraries that say it, divided by commas."""
    beside: str = ""
    """A word that has to stand anywhere in the text as well, for texts that other programs use too."""


@record(frozen=True, slots=True)
class ErrorText:
    """An error text that was found. Holds no text of the person's but the name of a variable."""

    trouble: Trouble
    words: str
    """As the tables have it, with an ellipsis for what differs from case to case."""
    said_by: str
    variable: str | None = None
    """The variable that the text names."""
    reported: bool = True
    """Whether it stands in a line of its own, and not only in a program that handles it or in a comment."""
