"""A call as grpcurl makes it. The server need not offer reflection: Momento's .proto files are named.

Facts (grpcurl's source): ``-expand-headers`` replaces ``${NAME}`` in headers, so that the token stays out of the
arguments; values of headers are trimmed; gRPC refuses other than printable ASCII in them. Bytes are Base64 in JSON.
"""

from __future__ import annotations

import base64
import json

from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import Message, message
from inspector.service.calls.single import SingleCall
from inspector.service.connection.outcome import OtherCall
from inspector.service.connection.setting import Way
from inspector.service.copy_as.caller import Caller, CannotWriteError
from inspector.service.copy_as.shell import token_of, word

_METHODS: dict[Operation | OtherCall, tuple[str, str]] = {
    Operation.GET: ("cacheclient.proto", "cache_client.Scs/Get"),
    Operation.SET: ("cacheclient.proto", "cache_client.Scs/Set"),
    Operation.DELETE: ("cacheclient.proto", "cache_client.Scs/Delete"),
    Operation.PUBLISH: ("cachepubsub.proto", "cache_client.pubsub.Pubsub/Publish"),
    Operation.SUBSCRIBE: ("cachepubsub.proto", "cache_client.pubsub.Pubsub/Subscribe"),
    OtherCall.PING: ("cacheping.proto", "cache_client.Ping/Ping"),
}
_TOPICS = frozenset({Operation.PUBLISH, Operation.SUBSCRIBE})
_PROTOS = message(
    "Copy as", "grpcurl needs Momento's files: git clone https://github.com/momentohq/client-protos"
)
_PROTOS_AND_CA = message(
    "Copy as",
    "grpcurl needs Momento's files: git clone https://github.com/momentohq/client-protos. "
    "The connection trusts a certificate file of yours: add -cacert FILE.",
)
_HEADER = message(
    "Copy as",
    "grpcurl sends the name of the cache as a header, which takes printable ASCII without spaces at its ends only.",
)
_TEXT = message("Copy as", "The name of a topic and its message are text, and these bytes are not UTF-8.")


def grpcurl(caller: Caller, call: SingleCall) -> tuple[str, Message | None]:
    """Write the command, and what it needs."""
    operation, route = call.info.operation, caller.route(Way.GRPC)
    file, method = _METHODS[operation]
    seconds = call.listening if operation is Operation.SUBSCRIBE and call.listening else call.deadline
    parts = [*_variables(caller, call, route.sends_token), "grpcurl", *_headers(call, route.sends_token)]
    if not route.tls:
        parts.append("-plaintext")
    parts += [f"-max-time {seconds:g}", f"-import-path client-protos/proto -proto {file}"]
    if operation is not OtherCall.PING:
        parts.append(f"-d {word(json.dumps(_request(call)))}")
    return " ".join([*parts, word(route.shown), method]), _PROTOS_AND_CA if route.ca else _PROTOS


def _variables(caller: Caller, call: SingleCall, sends_token: bool) -> list[str]:
    found = []
    if sends_token and call.info.operation is not OtherCall.PING:
        found.append(f"MOMENTO_TOKEN={token_of(caller)}")
    if _is_expanded(call):
        found.append(f"MOMENTO_CACHE={word(call.info.cache)}")
    return found


def _headers(call: SingleCall, sends_token: bool) -> list[str]:
    operation = call.info.operation
    if operation is OtherCall.PING:
        return []
    found = [word("authorization: ${MOMENTO_TOKEN}")] if sends_token else []
    if operation not in _TOPICS:
        found.append(word(f"cache: {_cache(call)}"))
    expand = ["-expand-headers"] if sends_token or _is_expanded(call) else []
    return [*expand, *(f"-H {each}" for each in found)]


def _cache(call: SingleCall) -> str:
    name = call.info.cache
    if not (name.isascii() and name.isprintable() and name == name.strip()):
        raise CannotWriteError(_HEADER)
    return "${MOMENTO_CACHE}" if _is_expanded(call) else name


def _is_expanded(call: SingleCall) -> bool:
    """Whether grpcurl would take a part of the cache's name for a variable."""
    return call.info.operation not in _TOPICS and "${" in call.info.cache


def _request(call: SingleCall) -> dict[str, object]:
    info = call.info
    if info.operation in _TOPICS:
        asked: dict[str, object] = {"cache_name": info.cache, "topic": _text(info.key)}
        return asked | ({"value": {"text": _text(call.value)}} if info.operation is Operation.PUBLISH else {})
    asked = {"cache_key": _base64(info.key)}
    if info.operation is Operation.SET:
        asked |= {"cache_body": _base64(call.value), "ttl_milliseconds": round(call.ttl * 1_000)}
    return asked


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        raise CannotWriteError(_TEXT) from None
