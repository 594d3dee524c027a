"""Whole sentences of the official SDKs, the service and gRPC, and the trouble that each is about."""

from __future__ import annotations

import pytest

from inspector.credential.error_text.find import KNOWN_TEXTS, find_error_text
from inspector.credential.error_text.model import Trouble

T = Trouble

CREDENTIAL_PROVIDERS: dict[Trouble, tuple[str, ...]] = {
    T.V2_KEY_REFUSED: (
        "Received a v2 API key. Are you using the correct key? Or did you mean to use `fromApiKeyV2()` or "
        "`fromEnvVarV2()` instead?",
        "Unexpectedly received a v2 API key. Are you using the correct key and the correct CredentialProvider method?",
    ),
    T.NOT_A_V2_KEY: (
        "Received an invalid v2 API key. Are you using the correct key? Or did you mean to use `fromString()` with a "
        "legacy key instead?",
        "Received an invalid v2 API key. Are you using the correct key and the correct CredentialProvider method?",
    ),
    T.CLI_KEY: (
        "Could not parse --api-key as a disposable token or v2 API key. If you vended a disposable token, make sure "
        "it's base64 encoded with an endpoint and api_key.",
    ),
    T.UNKNOWN_KIND: (
        "Unsupported disposable token version 3",
        "No version for disposable token",
        "Missing the required permissions claim",
        "Unrecognized token type",
        'momento api-key decode: Unknown token type "x"',
        'Could not read the token. Unsupported issuer: "https://x.example/"',
    ),
    T.VARIABLE_MISSING: (
        "RuntimeError: Missing required environment variable MOMENTO_API_KEY",
        "Empty value for environment variable MOMENTO_API_KEY",
        "Env var MOMENTO_API_KEY must be set",
        "Environment variable MOMENTO_API_KEY is empty or null.",
        "KeyError: 'MOMENTO_API_KEY'",
    ),
    T.ENDPOINT_EMPTY: (
        "Missing required property: endpoint",
        "Endpoint cannot be an empty string",
        "Endpoint cannot be empty.",
        "Endpoint is an empty string",
        "Endpoint string cannot be empty",
        "Endpoint is empty or null.",
    ),
    T.KEY_EMPTY: (
        "Missing required property: authToken or apiKey",
        "API key cannot be an empty string",
        "API key cannot be empty.",
        "API key is an empty string",
        "Auth token is an empty string",
        "Auth token string cannot be empty",
        "Auth token is empty or null.",
        "Disposable token cannot be empty.",
    ),
    T.HOSTS_MISSING: (
        "Malformed token; unable to determine control endpoint.  Depending on the type of token you are using, you may "
        "need to specify the controlEndpoint explicitly.",
        "Malformed token; unable to determine cache endpoint.  Depending on the type of token you are using, you may "
        "need to specify the cacheEndpoint explicitly.",
        "Malformed token; unable to determine token endpoint.",
        "Unable to parse control endpoint from auth token",
        "Unable to parse cache endpoint from auth token",
        "Momento::Error: Required fields are missing: cp",
        "Failed to decode auth token: endpoint not found in JSON",
    ),
    T.KEY_MALFORMED: ("malformed auth token",),
    T.KEY_UNREADABLE: (
        "failed to parse token",
        "failed to parse token: InvalidTokenError: Invalid token specified: Cannot read properties of undefined "
        "(reading 'replace')",
        "Invalid Auth token.",
        "Could not parse auth token.",
        "Could not parse token. Please ensure a valid token was entered correctly.",
        "The supplied Momento authToken is not valid.",
        "Unable to parse auth token",
        "Invalid Momento auth token.",
        "Malformed legacy API key",
        "Could not decode token: Not a JWT; expected dot-separated parts",
    ),
    T.MINT_REFUSED: ("Only tokens with SuperUser permissions can generate disposable tokens",),
    T.EXPIRY_REFUSED: (
        "disposable tokens must have an expiry",
        "disposable token expiry must be positive",
        "Disposable tokens must expire within 1 hour",
        "validForSeconds must be positive",
    ),
    T.SCOPE_REFUSED: (
        "TokenID must be less than or equal to 64 characters.",
        "cache key or key prefix must not be empty",
        "Permissions must have at least one permission",
        "ValueError: Unrecognized cache role: x",
    ),
}
"""momento.md 1.2, 1.3 and 3.4."""

CALLS: dict[Trouble, tuple[str, ...]] = {
    T.INVALID_ARGUMENT: ("Invalid argument passed to Momento client",),
    T.UNAUTHENTICATED: ("Invalid authentication credentials to connect to cache service",),
    T.PERMISSION_DENIED: (
        "Insufficient permissions to perform an operation on a cache",
        "Unauthorized: Token is not authorized to make this call",
    ),
    T.CACHE_NOT_FOUND: (
        "A cache with the specified name does not exist.  To resolve this error, make sure you have created the cache "
        "before attempting to use it",
    ),
    T.NOT_FOUND: (
        "momento: item_not_found",
        "momento: store_not_found",
        "A store with the specified name does not exist.",
        "Store with name: mine doesn't exist",
        "An item with the specified key does not exist",
        "The item requested from the store does not exist.",
        "A function with the specified name does not exist.",
        "Some requested entity was not found",
    ),
    T.ALREADY_EXISTS: ("A cache with the specified name already exists.",),
    T.PRECONDITION: ("System is not in a state required for the operation's execution",),
    T.CALL_UNKNOWN: ("The request was invalid; please contact us at support@momentohq.com",),
    T.CANCELLED: ("The request was cancelled by the server; please contact us at support@momentohq.com",),
    T.TIMEOUT: ("The client's configured timeout was exceeded; you may need to use a longer timeout.",),
    T.UNAVAILABLE: ("The server was unable to handle the request; consider retrying.", "err: server_is_busy"),
    T.SERVICE_FAILED: (
        "Service returned an unknown response; please contact us at support@momentohq.com",
        "An unexpected error occurred while trying to fulfill the request; please contact us",
    ),
    T.CACHE_LIMIT: ("Your account has a limit of 10 caches",),
    T.SUBSCRIPTION_LIMIT: (
        "Topic subscriptions limit exceeded for this account",
        "err: topic_subscriptions_limit_exceeded",
    ),
    T.RATE_LIMIT: (
        "Request rate limit exceeded for this account",
        "Bandwidth limit exceeded for this account",
        "err: operations_rate_limit_exceeded",
        "err: throughput_rate_limit_exceeded",
    ),
    T.SIZE_LIMIT: (
        "Request size limit exceeded for this account",
        "Item size limit exceeded for this account",
        "Element size limit exceeded for this account",
        "err: request_size_limit_exceeded",
        "err: item_size_limit_exceeded",
        "err: element_size_limit_exceeded",
    ),
    T.CLIENT_EXHAUSTED: (
        "A client resource (most likely memory) was exhausted.",
        "Client resource (such as memory or number of concurrent streams) exhausted",
    ),
    T.UNREACHABLE: (
        "Unable to connect to the server; consider retrying.",
        "Connection to the Momento server failed",
        "Error connecting to Momento servers.",
        "Failed to connect to protosocket",
    ),
    T.SDK_FAILED: ("UnknownException: SDK Failed to process the request.",),
    T.RESP_COMMAND: (
        "NOPERM this user has no permissions to run the 'scan' command",
        "-ERR unknown command 'HELLO', with args beginning with:",
        "momento: -Command not allowed",
    ),
    T.RESP_PASSWORD: (
        "WRONGPASS invalid username-password pair or user is disabled.",
        "redis.exceptions.AuthenticationError: invalid username-password pair or user is disabled.",
        "NOAUTH Authentication required.",
    ),
}
"""momento.md 3.4, 4.3, 4.4 and 11.5."""

CONNECTIONS: dict[Trouble, tuple[str, ...]] = {
    T.NAME_RESOLUTION: (
        "DNS resolution failed for cache.x:443",
        "getaddrinfo ENOTFOUND cache.x",
        "getaddrinfo EAI_AGAIN cache.x",
        "dial tcp: lookup cache.x: no such host",
        "java.net.UnknownHostException: cache.x",
        "Unable to resolve host cache.x",
        "[Errno -2] Name or service not known",
        "nodename nor servname provided, or not known",
        "Temporary failure in name resolution",
        "No such host is known.",
        "failed to lookup address information: x",
        "Failed host lookup: 'cache.x'",
    ),
    T.PROXY: (
        "HTTP proxy returned response code 407",
        "407 Proxy Authentication Required",
        "failed to do connect handshake, response: x",
    ),
    T.TLS_UNTRUSTED: (
        "Ssl handshake failed: CERTIFICATE_VERIFY_FAILED",
        "self signed certificate in certificate chain",
        "unable to get local issuer certificate",
        "unable to verify the first certificate",
        "tls: x509: certificate signed by unknown authority",
        "PKIX path building failed",
        "The remote certificate is invalid because of errors in the certificate chain",
        "invalid peer certificate: UnknownIssuer",
        "certificate has expired",
    ),
    T.TLS_NAME: (
        "Peer name cache.x is not in peer certificate",
        "Hostname/IP does not match certificate's altnames",
        "x509: certificate is valid for a.x, not cache.x",
        "No subject alternative DNS name matching cache.x found",
        "invalid peer certificate: NotValidForName",
    ),
    T.TLS_HANDSHAKE: (
        "SSL routines:OPENSSL_internal:WRONG_VERSION_NUMBER",
        "tls: first record does not look like a TLS handshake",
        "Client network socket disconnected before secure TLS connection was established",
        "The SSL connection could not be established",
    ),
    T.NOT_GRPC: (
        "unexpected HTTP status code received from server: 200 (OK)",
        "Trying to connect an http1.x server",
        "Bad gRPC response. HTTP status code: 404",
        "cannot check peer: missing selected ALPN property",
    ),
    T.CONNECTION_REFUSED: (
        "connect: Connection refused",
        "connect ECONNREFUSED 10.0.0.1:443",
        "No connection could be made because the target machine actively refused it",
    ),
    T.UNREACHABLE: (
        "failed to connect to all addresses",
        "No connection established",
        "connect: Network is unreachable",
        "connect: No route to host",
        "connect: Connection timed out",
        "connect ETIMEDOUT 10.0.0.1:443",
        "dial tcp 10.0.0.1:443: i/o timeout",
        "tcp connect error",
        "transport error",
        "io exception",
        "FD shutdown",
        "Error connecting to subchannel.",
        'connection error: desc = "x"',
    ),
    T.CONNECTION_LOST: (
        "Socket closed",
        "recvmsg: Connection reset by peer",
        "read ECONNRESET",
        "transport is closing",
        "GOAWAY received",
        "Too many pings",
        "Stream removed",
        "Received RST_STREAM with error code 2",
        "Connection dropped",
        "connection closed before server preface received",
        "error reading server preface: EOF",
        "keepalive watchdog timeout",
        "Keepalive failed. The connection is likely gone",
        "ENHANCE_YOUR_CALM",
        "Network closed for unknown reason",
    ),
    T.TIMEOUT: (
        "Deadline Exceeded",
        "context deadline exceeded",
        "Timeout expired",
        "deadline exceeded after 4.9s",
        "Deadline expired before operation could complete",
    ),
    T.SIZE_LIMIT: (
        "Received message larger than max (6000000 vs. 5243000)",
        "Sent message larger than max (6000000 vs. 5243000)",
        "trying to send message larger than max (6000000 vs. 5243000)",
        "gRPC message exceeds maximum size 4194304: 5000000",
        "Received message exceeds the maximum configured message size.",
    ),
    T.KEY_CHARACTERS: (
        'Metadata string value "x" contains illegal characters',
        "Illegal header value",
        "INTERNAL: Illegal metadata",
        "net/http: invalid header field value for authorization",
        "Request headers must contain only ASCII characters.",
    ),
    T.CALL_UNKNOWN: ("Method not found!", "unknown service cache_client.Scs"),
}
"""The words of gRPC and of the systems, beside gRPC's name, as the SDKs print them."""


def pairs(table: dict[Trouble, tuple[str, ...]]) -> list[tuple[str, Trouble]]:
    return [(words, trouble) for trouble, all_words in table.items() for words in all_words]


@pytest.mark.parametrize(("words", "trouble"), [*pairs(CREDENTIAL_PROVIDERS), *pairs(CALLS)])
def test_a_sentence_of_the_sdks_and_the_service_is_understood(words: str, trouble: Trouble) -> None:
    found = find_error_text(words)
    assert found is not None
    assert found.trouble is trouble


@pytest.mark.parametrize(("words", "trouble"), pairs(CONNECTIONS))
def test_a_sentence_about_the_connection_is_understood_beside_the_name_of_grpc(
    words: str, trouble: Trouble
) -> None:
    found = find_error_text(f"grpc: {words}")
    assert found is not None
    assert found.trouble is trouble


HTTP_API = {
    T.UNAUTHENTICATED: ("401 Unauthorized", "status 401", "status code 401"),
    T.PERMISSION_DENIED: ("403 Forbidden", "status 403", "status code 403"),
    T.RATE_LIMIT: ("429 Too Many Requests", "status code 429"),
    T.NOT_FOUND: ("404: Key Not Found",),
}


@pytest.mark.parametrize(("words", "trouble"), pairs(HTTP_API))
def test_the_words_of_http_count_beside_a_momento_host_only(words: str, trouble: Trouble) -> None:
    found = find_error_text(f"GET https://api.cache.cell-1.prod.a.momentohq.com/cache/c: {words}")
    assert found is not None
    assert found.trouble is trouble
    assert find_error_text(f"GET https://api.example.com/cache/c: {words}") is None


SPEAKERS = {
    *(
        "JavaScript",
        "Python",
        "Go",
        "Rust",
        ".NET",
        "Java",
        "Kotlin",
        "PHP",
        "Ruby",
        "Elixir",
        "Swift",
        "Dart",
    ),
    *(
        "CLI",
        "all SDKs",
        "older SDKs",
        "curl",
        "service",
        "HTTP API",
        "RESP",
        "programs",
        "Docker Compose",
        "Python programs",
        "Rust programs",
        "bash",
        "dash",
        "zsh",
        "proxies",
    ),
    *("gRPC", "gRPC core", "grpc-js", "grpc-go", "grpc-java", "grpc-dotnet", "tonic", "rustls", "HTTP/2"),
    *("Node.js", "Linux", "macOS", "Windows", "all systems", "OpenSSL", "BoringSSL", "Erlang", "TLS alert"),
}


def test_whoever_says_a_text_is_somebody_a_reader_knows() -> None:
    said_by = {name.strip() for known in KNOWN_TEXTS for name in known.said_by.split(",")}
    assert said_by == SPEAKERS


STATUSES: tuple[tuple[int, str, str, Trouble], ...] = (
    (1, "CANCELLED", "CANCELLED_ERROR", T.CANCELLED),
    (2, "UNKNOWN", "UNKNOWN_SERVICE_ERROR", T.SERVICE_FAILED),
    (3, "INVALID_ARGUMENT", "INVALID_ARGUMENT_ERROR", T.INVALID_ARGUMENT),
    (4, "DEADLINE_EXCEEDED", "TIMEOUT_ERROR", T.TIMEOUT),
    (5, "NOT_FOUND", "NOT_FOUND_ERROR", T.CACHE_NOT_FOUND),
    (6, "ALREADY_EXISTS", "ALREADY_EXISTS_ERROR", T.ALREADY_EXISTS),
    (7, "PERMISSION_DENIED", "PERMISSION_ERROR", T.PERMISSION_DENIED),
    (8, "RESOURCE_EXHAUSTED", "LIMIT_EXCEEDED_ERROR", T.RATE_LIMIT),
    (9, "FAILED_PRECONDITION", "FAILED_PRECONDITION_ERROR", T.PRECONDITION),
    (10, "ABORTED", "INTERNAL_SERVER_ERROR", T.SERVICE_FAILED),
    (11, "OUT_OF_RANGE", "BAD_REQUEST_ERROR", T.CALL_UNKNOWN),
    (12, "UNIMPLEMENTED", "BAD_REQUEST_ERROR", T.CALL_UNKNOWN),
    (13, "INTERNAL", "INTERNAL_SERVER_ERROR", T.SERVICE_FAILED),
    (14, "UNAVAILABLE", "SERVER_UNAVAILABLE", T.UNAVAILABLE),
    (15, "DATA_LOSS", "INTERNAL_SERVER_ERROR", T.SERVICE_FAILED),
    (16, "UNAUTHENTICATED", "AUTHENTICATION_ERROR", T.UNAUTHENTICATED),
)
"""momento.md 4.3, and the numbers of gRPC's statuses."""


@pytest.mark.parametrize(
    ("number", "status", "code", "trouble"), STATUSES, ids=[each[1] for each in STATUSES]
)
def test_a_status_its_number_and_the_code_of_the_sdks_mean_the_same(
    number: int, status: str, code: str, trouble: Trouble
) -> None:
    for text in (
        f"StatusCode.{status}",
        f"rpc error: code = {status.title().replace('_', '')} desc = x",
        f"io.grpc.StatusRuntimeException: {status}: x",
        f"Error: {number} {status}: x",
        f"grpc-status: {number}",
        f'%GRPC.RPCError{{status: {number}, message: "x"}}',
        f"errorCode: '{code}'",
    ):
        found = find_error_text(text)
        assert found is not None, text
        assert found.trouble is trouble, text


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        ("STORE_ITEM_NOT_FOUND_ERROR", T.NOT_FOUND),
        ("STORE_NOT_FOUND_ERROR", T.NOT_FOUND),
        ("FUNCTION_NOT_FOUND_ERROR", T.NOT_FOUND),
        ("CONNECTION_ERROR", T.UNREACHABLE),
        ("CLIENT_RESOURCE_EXHAUSTED", T.CLIENT_EXHAUSTED),
    ],
)
def test_a_code_without_a_status_of_its_own_is_understood(code: str, trouble: Trouble) -> None:
    found = find_error_text(f"errorCode: {code},")
    assert found is not None
    assert found.trouble is trouble
    assert find_error_text(f"MY_{code}S") is None


@pytest.mark.parametrize(
    ("name", "trouble"),
    [
        ("AuthenticationException", T.UNAUTHENTICATED),
        ("PermissionDeniedException", T.PERMISSION_DENIED),
        ("PermissionError", T.PERMISSION_DENIED),
        ("LimitExceededException", T.RATE_LIMIT),
        ("CacheNotFoundException", T.CACHE_NOT_FOUND),
        ("NotFoundException", T.CACHE_NOT_FOUND),
        ("CacheAlreadyExistsException", T.ALREADY_EXISTS),
        ("AlreadyExistsException", T.ALREADY_EXISTS),
        ("TimeoutException", T.TIMEOUT),
        ("ServerUnavailableException", T.UNAVAILABLE),
        ("ConnectionException", T.UNREACHABLE),
        ("ConnectionFailedError", T.UNREACHABLE),
        ("InvalidArgumentException", T.INVALID_ARGUMENT),
        ("FailedPreconditionException", T.PRECONDITION),
        ("InternalServerException", T.SERVICE_FAILED),
        ("UnknownServiceException", T.SERVICE_FAILED),
        ("BadRequestException", T.CALL_UNKNOWN),
        ("CancelledException", T.CANCELLED),
        ("CancellationException", T.CANCELLED),
        ("ClientSdkException", T.SDK_FAILED),
        ("UnknownException", T.SDK_FAILED),
    ],
)
def test_a_class_of_the_sdks_is_understood_by_its_full_name(name: str, trouble: Trouble) -> None:
    found = find_error_text(f"momento.errors.exceptions.{name}: x")
    assert found is not None
    assert found.trouble is trouble


def test_a_class_of_another_program_is_not_one_of_the_sdks() -> None:
    for name in ("TimeoutException", "ConnectionError", "NotFoundError", "PermissionError"):
        assert find_error_text(f"other.errors.exceptions.{name}: x") is None


@pytest.mark.parametrize("ending", ["Exception", "Error"])
@pytest.mark.parametrize(
    ("name", "trouble"),
    [
        ("Authentication", T.UNAUTHENTICATED),
        ("PermissionDenied", T.PERMISSION_DENIED),
        ("LimitExceeded", T.RATE_LIMIT),
        ("CacheNotFound", T.CACHE_NOT_FOUND),
        ("ServerUnavailable", T.UNAVAILABLE),
    ],
)
def test_a_sentence_may_name_the_bare_class(name: str, ending: str, trouble: Trouble) -> None:
    for sentence in (
        "With this token we get {} when we read the cache.",
        "We see a lot of {} with this key",
        "Seit heute bekommen wir {}. Was tun?",
        '{{"level":"error","error":"{}"}}',
        "{} \u304c\u51fa\u307e\u3059\u3002",
        "{}",
    ):
        found = find_error_text(sentence.format(name + ending))
        assert found is not None, sentence
        assert found.trouble is trouble, sentence


def test_a_class_of_many_programs_counts_alone_only() -> None:
    for name in ("TimeoutException", "ConnectionError", "NotFoundException", "PermissionError"):
        assert find_error_text(name) is not None
        assert find_error_text(f"We get {name} when we read.") is None


def test_what_an_sdk_and_the_service_say_is_the_services_behind_a_status() -> None:
    for text, trouble in (
        ("momento: Invalid API key", T.KEY_UNREADABLE),
        ("momento: 16 UNAUTHENTICATED: Authentication failed. Invalid API key.", T.UNAUTHENTICATED),
    ):
        found = find_error_text(text)
        assert found is not None
        assert found.trouble is trouble


def test_of_several_troubles_the_one_nearest_to_the_cause_is_told() -> None:
    by_cause = (
        ("malformed auth token", T.KEY_MALFORMED),
        ("DNS resolution failed", T.NAME_RESOLUTION),
        ("Peer name x is not in peer certificate", T.TLS_NAME),
        ("CERTIFICATE_VERIFY_FAILED", T.TLS_UNTRUSTED),
        ("Ssl handshake failed", T.TLS_HANDSHAKE),
        ("Connection refused", T.CONNECTION_REFUSED),
        ("Trying to connect an http1.x server", T.NOT_GRPC),
        ("Item size limit exceeded", T.SIZE_LIMIT),
        ("StatusCode.PERMISSION_DENIED", T.PERMISSION_DENIED),
        ("Socket closed", T.CONNECTION_LOST),
        ("failed to connect to all addresses", T.UNREACHABLE),
        ("Timeout expired", T.TIMEOUT),
        ("Method not found!", T.CALL_UNKNOWN),
        ("Invalid argument passed to Momento client", T.INVALID_ARGUMENT),
        ("err: server_is_busy", T.UNAVAILABLE),
        ("Service returned an unknown response; please contact", T.SERVICE_FAILED),
        ("SDK Failed to process the request", T.SDK_FAILED),
    )
    for at, (words, trouble) in enumerate(by_cause):
        wrapped = "\n".join(["grpc", *(text for text, _ in reversed(by_cause[at:]))])
        found = find_error_text(wrapped)
        assert found is not None
        assert found.trouble is trouble, words
