"""gRPC channels: one attempt per call, no proxy unless chosen, quick reconnects."""

from __future__ import annotations

import re
from typing import Any

import grpc

from inspector import __version__
from inspector.credential.text.message import Message, message
from inspector.credential.text.secret import Secret
from inspector.service.connection.proxies import grpc_proxy
from inspector.service.connection.setting import Route

LARGEST_RESPONSE = 5_243_000
"""Bytes; the official Python SDK's limit."""
_BACKOFF_MILLISECONDS = 500
_CONNECT_MILLISECONDS = 20_000
AGENT = f"momento-credential-inspector:{__version__}"
"""What this program calls itself to a peer."""
_TOKEN, _LONGEST_TOKEN = re.compile(r"[\x21-\x7e]+"), 8_000
_CACHE_NAME, _LONGEST_CACHE_NAME = re.compile(r"[\x20-\x7e]+"), 1_000

_NO_TOKEN = message("Connection", "There is no token to send.")
_LONG_TOKEN = message("Connection", "Not sent: the token is too long for a request header.")
_UNSENDABLE_TOKEN = message(
    "Connection", "Not sent: the token contains characters that are not allowed in a request header."
)
_NO_CACHE = message("Connection", "The cache name is empty.")
_LONG_CACHE = message("Connection", "The cache name is too long for a request header.")
_UNSENDABLE_CACHE = message(
    "Connection", "The cache name contains characters that are not allowed in a request header."
)

Metadata = tuple[tuple[str, str], ...]


def options(route: Route) -> tuple[tuple[str, int | str], ...]:
    """Channel arguments: no hidden retries, no service configuration from DNS, short pauses after failures."""
    proxy = grpc_proxy(route.host) if route.use_proxy else None
    through = () if proxy is None else (("grpc.http_proxy", proxy.url),)
    return (
        *through,
        ("grpc.enable_http_proxy", int(proxy is not None)),
        ("grpc.service_config_disable_resolution", 1),
        ("grpc.enable_retries", 0),
        ("grpc.max_receive_message_length", LARGEST_RESPONSE),
        ("grpc.initial_reconnect_backoff_ms", _BACKOFF_MILLISECONDS),
        (
            "grpc.min_reconnect_backoff_ms",
            _CONNECT_MILLISECONDS,
        ),  # despite its name, the limit of one connection attempt
        ("grpc.max_reconnect_backoff_ms", _BACKOFF_MILLISECONDS),
        ("grpc.dns_min_time_between_resolutions_ms", _BACKOFF_MILLISECONDS),
        ("grpc.use_local_subchannel_pool", 1),
    )


def loop_channel(route: Route) -> grpc.aio.Channel:
    """A channel for the running event loop."""
    if not route.tls:
        return grpc.aio.insecure_channel(route.target, options(route))
    return grpc.aio.secure_channel(route.target, grpc.ssl_channel_credentials(route.ca), options(route))


def thread_channel(route: Route) -> grpc.Channel:
    """A channel whose calls complete on a gRPC thread, independent of the event loop."""
    channel: grpc.Channel
    if route.tls:
        credentials = grpc.ssl_channel_credentials(route.ca)
        channel = grpc.secure_channel(route.target, credentials, options(route))
    else:
        channel = grpc.insecure_channel(route.target, options(route))
    return channel


def request_headers(token: Secret | None, route: Route, cache: str | None) -> Metadata | Message:
    """The metadata of a call, or why it cannot be sent. gRPC itself raises unclear exceptions for bad values.

    ``cache`` is ``None`` for calls that carry no cache in their metadata.
    """
    headers = [("agent", AGENT)]
    if route.sends_token:
        if not token:
            return _NO_TOKEN
        if len(token.reveal()) > _LONGEST_TOKEN:
            return _LONG_TOKEN
        if not _TOKEN.fullmatch(token.reveal()):
            return _UNSENDABLE_TOKEN
        headers.append(("authorization", token.reveal()))
    if cache is not None:
        wrong = _wrong_name(cache)
        if wrong:
            return wrong
        headers.append(("cache", cache))
    return tuple(headers)


def _wrong_name(cache: str) -> Message | None:
    if not cache:
        return _NO_CACHE
    if len(cache) > _LONGEST_CACHE_NAME:
        return _LONG_CACHE
    return None if _CACHE_NAME.fullmatch(cache) else _UNSENDABLE_CACHE


def readable(metadata: Any) -> Metadata:
    """Received metadata as text; binary values in hex."""
    return tuple(
        (str(name), value.hex() if isinstance(value, bytes) else str(value)) for name, value in metadata or ()
    )
