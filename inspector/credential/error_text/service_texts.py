"""What the official SDKs and the service say about a call: wrapper texts, codes, details, trailers.

Sources: the error mappers of the official SDKs; details and trailers seen from the service (momento-cli PR 367,
client-sdk-javascript PR 1566); the HTTP and RESP pages of Momento's documentation.
"""

from __future__ import annotations

from inspector.credential.error_text.model import KnownText, Trouble

_T = Trouble
_SDKS = "all SDKs"
_REFUSED = "grpc|unauthenticated|authentication|unauthorized"
"""People say, too, that something has expired: it is what the service said beside words of a refused call."""

SERVICE_TEXTS: tuple[KnownText, ...] = (
    KnownText("Token is not authorized to make this call", _T.PERMISSION_DENIED, "service"),
    KnownText("Insufficient permissions to perform", _T.PERMISSION_DENIED, _SDKS),
    KnownText("PermissionError: Insufficient permissions", _T.PERMISSION_DENIED, _SDKS),
    KnownText("PermissionDeniedError: Insufficient permissions", _T.PERMISSION_DENIED, _SDKS),
    KnownText("PermissionDeniedException: Insufficient permissions", _T.PERMISSION_DENIED, _SDKS),
    KnownText("The caller does not have permission", _T.PERMISSION_DENIED, "Rust"),
    KnownText("Token has expired", _T.TOKEN_EXPIRED, "service", beside=_REFUSED),
    KnownText("Token is expired", _T.TOKEN_EXPIRED, "service", beside=_REFUSED),
    KnownText("Token expired", _T.TOKEN_EXPIRED, "service", beside=_REFUSED),
    KnownText("Expired token", _T.TOKEN_EXPIRED, "service", beside=_REFUSED),
    KnownText("API key has expired", _T.TOKEN_EXPIRED, "service", beside=_REFUSED),
    KnownText("API key is expired", _T.TOKEN_EXPIRED, "service", beside=_REFUSED),
    KnownText("API key expired", _T.TOKEN_EXPIRED, "service", beside=_REFUSED),
    KnownText("Expired API key", _T.TOKEN_EXPIRED, "service", beside=_REFUSED),
    KnownText("JWT has expired", _T.TOKEN_EXPIRED, "service", beside=_REFUSED),
    KnownText("JWT expired", _T.TOKEN_EXPIRED, "service", beside=_REFUSED),
    KnownText("Signature has expired", _T.TOKEN_EXPIRED, "service", beside=_REFUSED),
    KnownText("ExpiredSignature", _T.TOKEN_EXPIRED, "service", beside=_REFUSED),
    KnownText("Invalid authentication credentials to connect to", _T.UNAUTHENTICATED, _SDKS),
    KnownText("The request does not have valid authentication credentials", _T.UNAUTHENTICATED, "Rust"),
    KnownText("Your account has a limit of {} caches", _T.CACHE_LIMIT, "service"),
    KnownText("Topic subscriptions limit exceeded", _T.SUBSCRIPTION_LIMIT, _SDKS),
    KnownText("topic_subscriptions_limit_exceeded", _T.SUBSCRIPTION_LIMIT, "service"),
    KnownText(
        "Already at maximum number of concurrent grpc streams", _T.SUBSCRIPTION_LIMIT, "Rust, JavaScript"
    ),
    KnownText("Request rate limit exceeded for this account", _T.RATE_LIMIT, _SDKS),
    KnownText("Operations rate limit exceeded", _T.RATE_LIMIT, "Ruby"),
    KnownText("operations_rate_limit_exceeded", _T.RATE_LIMIT, "service"),
    KnownText("Bandwidth limit exceeded for this account", _T.RATE_LIMIT, _SDKS),
    KnownText("throughput rate limit exceeded", _T.RATE_LIMIT, "service, Ruby"),
    KnownText("Limit exceeded for this account", _T.RATE_LIMIT, _SDKS),
    KnownText("Request rate, bandwidth, or object size exceeded the limits", _T.RATE_LIMIT, "older SDKs"),
    KnownText("Request size limit exceeded", _T.SIZE_LIMIT, _SDKS),
    KnownText("Item size limit exceeded", _T.SIZE_LIMIT, _SDKS),
    KnownText("Element size limit exceeded", _T.SIZE_LIMIT, _SDKS),
    KnownText("Message size limit was exceeded", _T.SIZE_LIMIT, "Rust"),
    KnownText("Some resource has been exhausted", _T.RATE_LIMIT, "Rust"),
    KnownText("A cache with the specified name does not exist", _T.CACHE_NOT_FOUND, _SDKS),
    KnownText("Cache Not Found", _T.CACHE_NOT_FOUND, "HTTP API"),
    KnownText("A store with the specified name does not exist", _T.NOT_FOUND, _SDKS),
    KnownText("Store with name: {} doesn't exist", _T.NOT_FOUND, "service"),
    KnownText(
        "An item with the specified", _T.NOT_FOUND, "JavaScript, Go, Rust, PHP", beside="does not exist"
    ),
    KnownText("The item requested from the store does not exist", _T.NOT_FOUND, "Java"),
    KnownText("A function with the specified name does not exist", _T.NOT_FOUND, "JavaScript"),
    KnownText("Some requested entity was not found", _T.NOT_FOUND, "Rust"),
    KnownText("item_not_found", _T.NOT_FOUND, "service", beside="momento"),
    KnownText("store_not_found", _T.NOT_FOUND, "service", beside="momento"),
    KnownText("A cache with the specified name already exists", _T.ALREADY_EXISTS, _SDKS),
    KnownText("A topic with the specified name already exists", _T.ALREADY_EXISTS, "Python"),
    KnownText("A store with the specified name already exists", _T.ALREADY_EXISTS, _SDKS),
    KnownText("System is not in a state required for the operation's execution", _T.PRECONDITION, _SDKS),
    KnownText("The request was invalid; please contact", _T.CALL_UNKNOWN, _SDKS),
    KnownText("The request was cancelled", _T.CANCELLED, _SDKS, beside="contact"),
    KnownText("Request cancelled by a user-provided AbortSignal", _T.CANCELLED, "JavaScript"),
    KnownText("The client's configured timeout was exceeded", _T.TIMEOUT, _SDKS),
    KnownText("Protosocket request timed out", _T.TIMEOUT, "Rust"),
    KnownText("The server was unable to handle the request; consider retrying", _T.UNAVAILABLE, _SDKS),
    KnownText("The server was unavailable to handle the request; consider retrying", _T.UNAVAILABLE, "Rust"),
    KnownText("The service is currently unavailable", _T.UNAVAILABLE, "Rust", beside="status"),
    KnownText("server_is_busy", _T.UNAVAILABLE, "service"),
    KnownText("Unable to connect to the server; consider retrying", _T.UNREACHABLE, ".NET"),
    KnownText("Connection to the Momento server failed", _T.UNREACHABLE, "Python"),
    KnownText("Error connecting to Momento servers", _T.UNREACHABLE, "Ruby"),
    KnownText("Failed to connect to protosocket", _T.UNREACHABLE, "Rust"),
    KnownText("Connection is in an unexpected state", _T.UNREACHABLE, "Go"),
    KnownText("Service returned an unknown response; please contact", _T.SERVICE_FAILED, _SDKS),
    KnownText("An unexpected error occurred while trying to fulfill the request", _T.SERVICE_FAILED, _SDKS),
    KnownText("An unexpected internal error occurred while trying to fulfill", _T.SERVICE_FAILED, "Rust"),
    KnownText("Unexpected error encountered while trying to fulfill the request", _T.SERVICE_FAILED, "Go"),
    KnownText("Unexpected exception occurred while trying to fulfill the request", _T.SERVICE_FAILED, ".NET"),
    KnownText("CacheService failed with an internal error", _T.SERVICE_FAILED, "Go"),
    KnownText("CacheService failed due to an internal error", _T.SERVICE_FAILED, "PHP, Ruby"),
    KnownText("A client resource (most likely memory) was exhausted", _T.CLIENT_EXHAUSTED, "Ruby, Dart"),
    KnownText(
        "Client resource (such as memory or number of concurrent streams) exhausted",
        _T.CLIENT_EXHAUSTED,
        "Python",
    ),
    KnownText("Invalid argument passed to Momento client", _T.INVALID_ARGUMENT, _SDKS),
    KnownText("Client specified an invalid argument", _T.INVALID_ARGUMENT, "Rust"),
    KnownText("SDK Failed to process the request", _T.SDK_FAILED, "Java, .NET, Go, Python, Elixir"),
    KnownText(
        "Unknown error has occurred", _T.SDK_FAILED, "JavaScript, Python, Rust, .NET", beside="momento"
    ),
    # The HTTP API, in the words of HTTP
    KnownText("401 Unauthorized", _T.UNAUTHENTICATED, "HTTP API", beside="momentohq"),
    KnownText("HTTP/2 401", _T.UNAUTHENTICATED, "HTTP API", beside="momentohq"),
    KnownText("HTTP/2 403", _T.PERMISSION_DENIED, "HTTP API", beside="momentohq"),
    KnownText("status 401", _T.UNAUTHENTICATED, "HTTP API", beside="momentohq"),
    KnownText("status code 401", _T.UNAUTHENTICATED, "HTTP API", beside="momentohq"),
    KnownText("403 Forbidden", _T.PERMISSION_DENIED, "HTTP API", beside="momentohq"),
    KnownText("status 403", _T.PERMISSION_DENIED, "HTTP API", beside="momentohq"),
    KnownText("status code 403", _T.PERMISSION_DENIED, "HTTP API", beside="momentohq"),
    KnownText("429 Too Many Requests", _T.RATE_LIMIT, "HTTP API", beside="momentohq"),
    KnownText("status code 429", _T.RATE_LIMIT, "HTTP API", beside="momentohq"),
    KnownText("Key Not Found", _T.NOT_FOUND, "HTTP API", beside="momentohq"),
    # RESP: Momento Cache on Valkey
    KnownText("this user has no permissions to run the {} command", _T.RESP_COMMAND, "RESP"),
    KnownText("Command not allowed", _T.RESP_COMMAND, "RESP", beside="momento"),
    KnownText("unknown command 'HELLO'", _T.RESP_COMMAND, "RESP"),
    KnownText("WRONGPASS invalid username-password pair", _T.RESP_PASSWORD, "RESP"),
    KnownText("invalid username-password pair or user is disabled", _T.RESP_PASSWORD, "RESP"),
    KnownText("NOAUTH Authentication required", _T.RESP_PASSWORD, "RESP"),
)
