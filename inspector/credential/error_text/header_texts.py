"""What gRPC and the HTTP libraries of each language say of a key with a character that no header can hold.

They say it before anything is sent, and most of them quote the header's name and not its value.
Sources: gRPC core, grpc-js, grpc-go, tonic, grpc-dotnet; the HTTP of Node.js, Go, Java and .NET; undici, http.client,
requests, aiohttp, OkHttp, Net::HTTP, Guzzle, http (Rust), dart:io, Mint.
"""

from __future__ import annotations

from inspector.credential.error_text.model import KnownText, Trouble
from inspector.credential.error_text.network_texts import CALL

_T = Trouble

HEADER_TEXTS: tuple[KnownText, ...] = (
    KnownText("metadata was invalid", _T.KEY_CHARACTERS, "gRPC core", CALL),
    KnownText("Illegal metadata", _T.KEY_CHARACTERS, "gRPC core"),
    KnownText("Illegal header value", _T.KEY_CHARACTERS, "gRPC core"),
    KnownText("Metadata string value {} contains illegal characters", _T.KEY_CHARACTERS, "grpc-js"),
    KnownText(
        "header key {} contains value with non-printable ASCII characters", _T.KEY_CHARACTERS, "grpc-go"
    ),
    KnownText("invalid header field value", _T.KEY_CHARACTERS, "Go", CALL),
    KnownText("failed to parse metadata value", _T.KEY_CHARACTERS, "tonic"),
    KnownText("Bad header value", _T.KEY_CHARACTERS, "Ruby", CALL),
    KnownText("Request headers must contain only ASCII characters", _T.KEY_CHARACTERS, ".NET"),
    # The HTTP API, called without an SDK
    KnownText("Invalid character in header content authorization", _T.KEY_CHARACTERS, "Node.js"),
    KnownText("Invalid character in header content", _T.KEY_CHARACTERS, "Node.js", CALL),
    KnownText("ERR_INVALID_CHAR", _T.KEY_CHARACTERS, "Node.js", CALL),
    KnownText("is an invalid header value", _T.KEY_CHARACTERS, "Node.js", CALL),
    KnownText(
        "Cannot convert argument to a ByteString because the character at index {} has a value of {} which is greater "
        "than 255",
        _T.KEY_CHARACTERS,
        "Node.js",
        CALL,
    ),
    KnownText("Invalid header value", _T.KEY_CHARACTERS, "Python, Java", CALL),
    KnownText(
        "Invalid leading whitespace, reserved character(s), or return character(s) in header value",
        _T.KEY_CHARACTERS,
        "Python",
    ),
    KnownText("Newline or carriage return detected in headers", _T.KEY_CHARACTERS, "Python", CALL),
    KnownText(
        "Newline, carriage return, or null byte detected in headers", _T.KEY_CHARACTERS, "Python", CALL
    ),
    KnownText("invalid header field value for Authorization", _T.KEY_CHARACTERS, "Go"),
    KnownText("Unexpected char {} in authorization value", _T.KEY_CHARACTERS, "Java, Kotlin"),
    KnownText("Illegal character(s) in message header value", _T.KEY_CHARACTERS, "Java", CALL),
    KnownText("New-line characters are not allowed in header values", _T.KEY_CHARACTERS, ".NET"),
    KnownText(
        "New-line characters in header values must be followed by a white-space character",
        _T.KEY_CHARACTERS,
        ".NET",
    ),
    KnownText("header field value cannot include CR/LF", _T.KEY_CHARACTERS, "Ruby"),
    KnownText("is not valid header value", _T.KEY_CHARACTERS, "PHP", CALL),
    KnownText("failed to parse header value", _T.KEY_CHARACTERS, "Rust", CALL),
    KnownText("Invalid HTTP header field value", _T.KEY_CHARACTERS, "Dart", CALL),
    KnownText(
        "invalid value for header (only printable ASCII characters are allowed)",
        _T.KEY_CHARACTERS,
        "Elixir",
        CALL,
    ),
)
