"""Error texts are found whatever carried them, the one that says most first, and nothing is found where none stands."""

from __future__ import annotations

import html
import json
import quopri
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.credential.error_text.find import KNOWN_TEXTS, find_error_text
from inspector.credential.error_text.model import KnownText, Trouble
from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.kinds import Kind
from tests.credential.make import HOST, NOW, key_v1, key_v2

T = Trouble


def said(known: KnownText) -> str:
    """A text of the tables as a program prints it, with what has to stand beside it."""
    words = known.words.replace("{name}", "MOMENTO_API_KEY").replace("{}", "x-1")
    return f"{words}.\n{known.beside.split('|')[0]}"


def trouble_of(text: str) -> Trouble | None:
    found = find_error_text(text)
    return found.trouble if found else None


@pytest.mark.parametrize("known", KNOWN_TEXTS, ids=lambda known: known.words[:50])
def test_every_text_of_the_tables_is_found(known: KnownText) -> None:
    assert trouble_of(said(known)) is known.trouble


def test_there_are_texts_of_every_sdk_and_for_every_trouble() -> None:
    speakers = " ".join(known.said_by for known in KNOWN_TEXTS)
    for sdk in (
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
    ):
        assert sdk in speakers
    assert {known.trouble for known in KNOWN_TEXTS} == set(Trouble)


def wrapped(text: str, width: int, before: str = "") -> str:
    """Cut hard at a width, as terminals do, words and all."""
    lines = (line[at : at + width] for line in text.split("\n") for at in range(0, len(line), width))
    return "\n".join(before + line for line in lines)


CARRIERS = {
    "log line": lambda text: f"2026-11-28T10:00:00.123Z ERROR [main] c.e.App - {text}",
    "json": lambda text: json.dumps({"level": "error", "msg": text, "n": 1}),
    "json in json": lambda text: json.dumps({"log": json.dumps({"message": f"\n{text}\n\tat x"})}),
    "json escaped quotes": lambda text: json.dumps(text).replace("'", "\\u0027"),
    "html": lambda text: f"<pre>{html.escape(html.escape(text))}</pre>",
    "quoted-printable": lambda text: quopri.encodestring(("x " * 20 + text).encode()).decode(),
    "other quotes": lambda text: text.replace("'", "\u2019").replace("`", "\u2018").replace('"', "\u201c"),
    "no quotes": lambda text: text.translate({ord(quote): None for quote in "'`\""}),
    "colours": lambda text: "\x1b[31mERROR\x1b[0m \x1b[1m" + text.replace(" ", " \x1b[33m", 2) + "\x1b[0m",
    "words wrapped": lambda text: "\n".join(textwrap.wrap(text, 30)),
    "mail quote": lambda text: "\n".join(f"> > {line}" for line in textwrap.wrap(text, 30)),
    "terminal": lambda text: wrapped("E" + " " * 20 + text, 33),
    "container log": lambda text: wrapped(text, 60, "app-1  | 2026-11-28T10:00:00Z stderr F "),
    "journal": lambda text: wrapped(text, 40, "Nov 28 10:00:00 web-1 app[123]: "),
    "stack trace": lambda text: (
        f"Error: {text}\n    at f (/app/node_modules/x/index.js:1:2)\nCaused by: y\n\t... 3 more"
    ),
    "python repr": lambda text: f"Exception({text!r})",
    "url": lambda text: "https://x.example/?error=" + text.replace(" ", "%20").replace("'", "%27"),
    "markdown": lambda text: f"```\n{text}\n```",
    "upper case": str.upper,
    "full width quotes": lambda text: f"\uff02{text}\uff02",
}


@pytest.mark.parametrize("carrier", CARRIERS)
def test_what_carries_a_text_does_not_hide_it(carrier: str) -> None:
    carry = CARRIERS[carrier]
    missed = [known.words for known in KNOWN_TEXTS if trouble_of(carry(said(known))) is not known.trouble]
    assert missed == []


SAMPLES = {
    "python": (
        "momento.errors.exceptions.AuthenticationException: AuthenticationException(message='x', "
        "error_code=<MomentoErrorCode.AUTHENTICATION_ERROR: (7,)>, message_wrapper='Invalid authentication credentials "
        "to connect to cache service')",
        T.UNAUTHENTICATED,
    ),
    "python grpc": (
        "<AioRpcError of RPC that terminated with:\n\tstatus = StatusCode.PERMISSION_DENIED\n\tdetails = "
        '"Unauthorized"\n\tdebug_error_string = "UNKNOWN:Error received from peer {grpc_status:7}">',
        T.PERMISSION_DENIED,
    ),
    "python dns": (
        'status = StatusCode.UNAVAILABLE\n details = "DNS resolution failed for cache.x:443: C-ares status"',
        T.NAME_RESOLUTION,
    ),
    "python refused": (
        "failed to connect to all addresses; last error: UNKNOWN: ipv4:127.0.0.1:443: Failed to connect to "
        "remote host: "
        "connect: Connection refused (111) StatusCode.UNAVAILABLE",
        T.CONNECTION_REFUSED,
    ),
    "python tls": (
        'status = StatusCode.UNAVAILABLE details = "failed to connect to all addresses; last error: UNKNOWN: '
        "Ssl handshake "
        'failed: SSL_ERROR_SSL: error:1000007d:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED"',
        T.TLS_UNTRUSTED,
    ),
    "node": ("Error: 16 UNAUTHENTICATED: Invalid signature", T.UNAUTHENTICATED),
    "node name": (
        "Error: 14 UNAVAILABLE: Name resolution failed for target dns:cache.x:443",
        T.NAME_RESOLUTION,
    ),
    "node connect": (
        "14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 10.0.0.1:443",
        T.CONNECTION_REFUSED,
    ),
    "node metadata": ('Error: Metadata string value "x\n" contains illegal characters', T.KEY_CHARACTERS),
    "go": ("rpc error: code = DeadlineExceeded desc = context deadline exceeded", T.TIMEOUT),
    "go unavailable": (
        'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake '
        "failed: tls: "
        'failed to verify certificate: x509: certificate signed by unknown authority"',
        T.TLS_UNTRUSTED,
    ),
    "go proxy page": (
        "rpc error: code = Unavailable desc = unexpected HTTP status code received from server: 502 (Bad Gateway); "
        'transport: received unexpected content-type "text/html"',
        T.NOT_GRPC,
    ),
    "java": ("io.grpc.StatusRuntimeException: NOT_FOUND: Cache not found", T.CACHE_NOT_FOUND),
    "java tls": (
        "io.grpc.StatusRuntimeException: UNAVAILABLE: io exception\nCaused by: "
        "javax.net.ssl.SSLHandshakeException: PKIX "
        "path building failed: unable to find valid certification path to requested target",
        T.TLS_UNTRUSTED,
    ),
    "dotnet": ('Grpc.Core.RpcException: Status(StatusCode="ResourceExhausted", Detail="x")', T.RATE_LIMIT),
    "dotnet class": ("Momento.Sdk.Exceptions.PermissionDeniedException: x", T.PERMISSION_DENIED),
    "rust": (
        'status: PermissionDenied, message: "x", details: [], metadata: MetadataMap',
        T.PERMISSION_DENIED,
    ),
    "rust new": (
        "code: 'The request does not have valid authentication credentials', message: \"x\"",
        T.UNAUTHENTICATED,
    ),
    "ruby": ("GRPC::Unauthenticated: 16:x", T.UNAUTHENTICATED),
    "ruby class": ("Momento::Error::AuthenticationError (x)", T.UNAUTHENTICATED),
    "elixir": ('%GRPC.RPCError{status: 7, message: "x"}', T.PERMISSION_DENIED),
    "dart": ("gRPC Error (code: 8, codeName: RESOURCE_EXHAUSTED, message: x)", T.RATE_LIMIT),
    "swift": ("unauthenticated (16): x", T.UNAUTHENTICATED),
    "service": (
        "PERMISSION_DENIED: Unauthorized: Token is not authorized to make this call",
        T.PERMISSION_DENIED,
    ),
    "service caches": ("RESOURCE_EXHAUSTED: Your account has a limit of 10 caches", T.CACHE_LIMIT),
    "service mint": (
        "INVALID_ARGUMENT: Only tokens with SuperUser permissions can generate disposable tokens",
        T.MINT_REFUSED,
    ),
    "trailer": ("grpc-status: 8\ngrpc-message: x\nerr: throughput_rate_limit_exceeded", T.RATE_LIMIT),
    "headers": ('{"grpc-status": "16"}', T.UNAUTHENTICATED),
    "sdk code": ("errorCode: 'LIMIT_EXCEEDED_ERROR'", T.RATE_LIMIT),
    "wrapper around the reason": (
        "InvalidArgumentError: Invalid argument passed to Momento client: Received a v2 API key. Are you using the "
        "correct key? Or did you mean to use `fromApiKeyV2()` or `fromEnvVarV2()` instead?",
        T.V2_KEY_REFUSED,
    ),
    "resp": ("NOPERM this user has no permissions to run the 'scan' command", T.RESP_COMMAND),
    "http": ("HTTP/1.1 404 Not Found\n\nCache Not Found", T.CACHE_NOT_FOUND),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_texts_of_every_language_are_understood(name: str) -> None:
    text, trouble = SAMPLES[name]
    assert trouble_of(text) is trouble


ALONE = {
    "UNAUTHENTICATED": Trouble.UNAUTHENTICATED,
    "unauthenticated": Trouble.UNAUTHENTICATED,
    "“Unauthenticated”.": Trouble.UNAUTHENTICATED,
    "PermissionDenied": Trouble.PERMISSION_DENIED,
    "error: NOT_FOUND": Trouble.CACHE_NOT_FOUND,
    "[unavailable]": Trouble.UNAVAILABLE,
    "gRPC status 16": Trouble.UNAUTHENTICATED,
    "status code: 7": Trouble.PERMISSION_DENIED,
    "code 8": Trouble.RATE_LIMIT,
    "401 Unauthorized": Trouble.UNAUTHENTICATED,
    "HTTP/1.1 403 Forbidden": Trouble.PERMISSION_DENIED,
    "HTTP 429": Trouble.RATE_LIMIT,
    "we get UNAUTHENTICATED for all calls": Trouble.UNAUTHENTICATED,
    "The customer says it is unauthenticated since yesterday.": Trouble.UNAUTHENTICATED,
    "Fehler: PERMISSION_DENIED": Trouble.PERMISSION_DENIED,
    "it was DEADLINE_EXCEEDED, then RESOURCE_EXHAUSTED " + "and so on " * 60: Trouble.RATE_LIMIT,
}
"""What people repeat of an error: the status, with little or nothing around it."""


@pytest.mark.parametrize(("text", "trouble"), ALONE.items())
def test_a_status_alone_is_an_error_text(text: str, trouble: Trouble) -> None:
    assert trouble_of(text) is trouble
    assert inspect(text, NOW).kind is Kind.ERROR_TEXT


@pytest.mark.parametrize(
    "text",
    [
        "Permission denied",
        "unknown",
        "404",
        "not found here",
        "self.permission_denied(request)",
        "raise PERMISSION_DENIED(reason)",
        "un-authenticated or unauthenticated-users.txt",
        "Unauthenticated users see the first page only. " * 8,
        "",
        "The meeting is cancelled: internal reasons. Status unknown.",
        "def not_found(): return 404",
        "INTERNAL: for staff only. UNKNOWN: nobody knows.",
        "Error: connect ECONNREFUSED 127.0.0.1:5432",
        "psycopg2.OperationalError: could not translate host name: Name or service not known",
        "pip: SSL certificate problem for pypi.example.com: self signed certificate",
        "psql: error: connection refused, is the server running on port 5432?",
        "KeyError: 'endpoint'",
        "PermissionError: [Errno 13] Permission denied: '/var/log/x'",
        "Endpoint: https://example.com/api, key cannot be read here, empty list",
        "redis.exceptions.TimeoutError: Timeout reading from socket",
        "The service was unavailable on Monday; the deadline was exceeded.",
        "200 OK\n14 apples\n7 UNITS",
        "GET https://api.example.com 403 Forbidden",
        "import grpc\nfrom momento import CacheClient\nclient.get(cache, key)\n",
        "MOMENTO_CACHE_NAME=default\nLOG_LEVEL=info\n",
    ],
)
def test_other_texts_are_no_error_texts(text: str) -> None:
    assert find_error_text(text) is None


@given(st.text(max_size=300))
def test_no_text_is_fatal(text: str) -> None:
    find_error_text(text)


@given(
    st.lists(
        st.sampled_from(["lorem", "key", "momento", "grpc", "value", "12", "error:", "the", "\n", "- "]),
        max_size=60,
    )
)
def test_prose_about_momento_is_no_error_text(words: list[str]) -> None:
    assert find_error_text(" ".join(words)) is None


def test_the_variable_is_named_and_nothing_that_could_be_a_secret() -> None:
    found = find_error_text("RuntimeError: Missing required environment variable MOMENTO_ENDPOINT")
    assert found is not None
    assert (found.variable, found.words) == (
        "MOMENTO_ENDPOINT",
        "Missing required environment variable \u2026",
    )
    leaked = find_error_text(f"Env var {key_v2()} must be set")
    assert leaked is not None
    assert leaked.variable is None
    assert key_v2()[:8] not in repr(leaked)


def test_the_first_that_holds_a_name_is_taken() -> None:
    text = 'raise E(f"Missing required environment variable {x}")\nE: Missing required environment variable MY_KEY'
    found = find_error_text(text)
    assert found is not None
    assert found.variable == "MY_KEY"


@pytest.mark.parametrize(
    "text",
    [
        "Invalid Auth token.",
        '{"level":"error","token":"x","message":"failed to parse token: InvalidTokenError"}',
        "Traceback (most recent call last):\n  File \"momento_endpoint_resolver.py\", line 1\nKeyError: 'endpoint'\n",
        'level=error endpoint=x msg="Could not parse auth token."',
    ],
)
def test_a_text_without_a_credential_becomes_one_entry_that_is_an_error_text(text: str) -> None:
    (found,) = inspect_all(text, NOW)
    assert found.kind is Kind.ERROR_TEXT
    assert found.error_text is not None
    assert found.breaks == ()
    assert found.repairs == ()
    assert found.credential is None
    assert inspect(text, NOW).kind is Kind.ERROR_TEXT


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("connect ETIMEDOUT 10.0.0.1:443", Trouble.UNREACHABLE),
        (
            "Error: connect ETIMEDOUT 34.2.1.1:443\n    at TCPConnectWrap.afterConnect (net:1)",
            Trouble.UNREACHABLE,
        ),
        ("Error: certificate has expired", Trouble.TLS_UNTRUSTED),
        ("[Error: self-signed certificate] { code: 'SELF_SIGNED_CERT_IN_CHAIN' }", Trouble.TLS_UNTRUSTED),
        (
            "javax.net.ssl.SSLHandshakeException: PKIX path building failed: "
            "unable to find valid certification path to requested target\n\tat a.b.C.d(C.java:1)\n\t... 7 more",
            Trouble.TLS_UNTRUSTED,
        ),
        ("curl: (60) SSL certificate problem: self signed certificate", Trouble.TLS_UNTRUSTED),
        ("407 Proxy Authentication Required", Trouble.PROXY),
        ("curl: (22) The requested URL returned error: 401", Trouble.UNAUTHENTICATED),
        ("socket hang up", Trouble.CONNECTION_LOST),
        ("Connection refused", Trouble.CONNECTION_REFUSED),
        ("context deadline exceeded", Trouble.TIMEOUT),
    ],
)
def test_what_any_program_says_counts_where_nothing_else_was_pasted(text: str, trouble: Trouble) -> None:
    found = find_error_text(text)
    assert found is not None
    assert found.trouble is trouble


def test_beside_a_credential_the_error_is_a_note_and_the_credential_stays() -> None:
    text = f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={HOST}\nError: 16 UNAUTHENTICATED: x\n"
    (found,) = inspect_all(text, NOW)
    assert found.kind is Kind.API_KEY_V2
    assert found.error_text is not None
    assert found.error_text.trouble is T.UNAUTHENTICATED


def test_a_broken_credential_in_an_error_text_stays_the_credential() -> None:
    text = f"failed to parse token: {key_v1()[:80]}"
    (found,) = inspect_all(text, NOW)
    assert found.kind is not Kind.ERROR_TEXT
    assert found.error_text is not None


def test_a_credential_alone_has_no_error_text() -> None:
    assert inspect(key_v1(), NOW).error_text is None


@pytest.mark.parametrize(
    "text",
    [
        "UNAUTHENTICATED: Token has expired",
        "16 UNAUTHENTICATED: token expired",
        "Token has expired",
        "Error: API key has expired",
        "Invalid authentication credentials to connect to cache service: 16 UNAUTHENTICATED: Token has expired",
        "rpc error: code = Unauthenticated desc = API key is expired",
        'grpc_status:16, grpc_message:"Token has expired"',
        "AuthenticationException: Token is expired",
        "HTTP/1.1 401 Unauthorized\n\njwt expired",
    ],
)
def test_that_it_has_expired_says_more_than_that_it_is_not_accepted(text: str) -> None:
    assert trouble_of(text) is T.TOKEN_EXPIRED


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("UNAUTHENTICATED: Invalid signature", T.UNAUTHENTICATED),
        (f"Our Momento API key has expired, here is the new one for {HOST}, please check it for us.", None),
        (
            "Redis: the token expired event for key session:1 was delivered to three subscribers of momento",
            None,
        ),
    ],
)
def test_what_does_not_say_so_is_not_taken_for_it(text: str, trouble: Trouble | None) -> None:
    assert trouble_of(text) is trouble


@pytest.mark.parametrize(
    "text",
    [
        'TypeError [ERR_INVALID_CHAR]: Invalid character in header content ["authorization"]',
        'TypeError [ERR_INVALID_CHAR]: Invalid character in header content ["authorization"]\n'
        "    at ClientRequest.setHeader (node:_http_outgoing:703:3)\n"
        "    at new ClientRequest (node:_http_client:290:14) {\n  code: 'ERR_INVALID_CHAR'\n}\n",
        "2026-01-01T00:00:00Z app ERROR Invalid character in header content ['Authorization'] in worker of the shop",
        "TypeError: Cannot convert argument to a ByteString because the character at index 94 has a value of 8211 "
        "which is greater than 255.",
        'net/http: invalid header field value for "Authorization"',
        "java.lang.IllegalArgumentException: Unexpected char 0x0a at 171 in Authorization value",
        "requests.exceptions.InvalidHeader: Invalid leading whitespace, reserved character(s), or return character(s) "
        "in header value: ",
        "header field value cannot include CR/LF (ArgumentError)",
        "System.FormatException: New-line characters are not allowed in header values.",
        "ValueError: Invalid header value",
    ],
)
def test_a_header_that_cannot_hold_the_key_is_an_error_of_the_keys_characters(text: str) -> None:
    assert trouble_of(text) is T.KEY_CHARACTERS


@pytest.mark.parametrize(
    "text",
    [
        'TypeError [ERR_INVALID_CHAR]: Invalid character in header content ["x-request-id"] of the shop\'s front end',
        "The importer of the shop says: invalid header value in column three of the price list, line 17.",
    ],
)
def test_another_header_is_none_of_the_keys(text: str) -> None:
    assert trouble_of(text) is None
