"""The call that is repeated, and the word for how one ended."""

from __future__ import annotations

from typing import Any

import grpc
from google.protobuf.message import DecodeError
from momento_wire_types import cacheclient_pb2 as pb

from inspector.credential.text.message import Message, message
from inspector.diagnosis.live.faults import is_made_here
from inspector.records import record
from inspector.service.calls import cache as cache_calls
from inspector.service.connection.channel import Metadata, request_headers
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import status_word
from inspector.service.connection.proof import Proven, Unproven
from inspector.service.connection.rpc import Rpc, deadline_problem
from inspector.service.connection.setting import Route
from inspector.service.load.figures import MOST_AT_ONCE, MOST_CALLS, Series

_FOUND = {pb.Hit: "HIT", pb.Miss: "MISS"}
_BAD_NUMBERS = message("Repeat", "At most {calls} calls, and at most {at_once} in parallel.")


@record(frozen=True, slots=True)
class RepeatedCall:
    """Where it goes, and the same bytes each time."""

    route: Route
    rpc: Rpc
    request: bytes
    headers: Metadata


def prepare(connection: Connection, series: Series) -> RepeatedCall | Message:
    """The call of a series, or why it cannot run."""
    rpc = cache_calls.GET if series.value is None else cache_calls.SET
    route = connection.route(rpc.service)
    if isinstance(route, Message):
        return route
    headers = request_headers(connection.token, route, series.cache)
    if isinstance(headers, Message):
        return headers
    if not (1 <= series.total <= MOST_CALLS and 1 <= series.concurrency <= MOST_AT_ONCE):
        return _BAD_NUMBERS.of(calls=MOST_CALLS, at_once=MOST_AT_ONCE)
    return deadline_problem(series.deadline) or RepeatedCall(route, rpc, _request(series), headers)


def _request(series: Series) -> bytes:
    if series.value is None:
        return pb._GetRequest(cache_key=series.key).SerializeToString()
    milliseconds = int(series.ttl_seconds * 1000)
    return pb._SetRequest(
        cache_key=series.key, cache_body=series.value, ttl_milliseconds=milliseconds
    ).SerializeToString()


def word_of(call: Any, rpc: Rpc) -> str:
    """HIT, MISS or OK, the name of a status, or FAILED."""
    code = call.code()
    if code is not grpc.StatusCode.OK:
        return status_word(code.name, made_here=is_made_here(call.details() or ""))
    return _read(call.result(), rpc)


def _read(answer: bytes | None, rpc: Rpc) -> str:
    """HIT, MISS or OK; FAILED where the answer is none."""
    try:
        response = rpc.response.FromString(answer)
    except (TypeError, DecodeError):
        return status_word(None, made_here=False)
    if rpc is cache_calls.SET:
        return "OK"
    return _FOUND.get(response.result) or status_word(None, made_here=False)


def unproven_word(told: Proven | Unproven) -> str:
    """How calls ended that had to wait for a proof: lost connections say UNAVAILABLE, as gRPC does."""
    return status_word(told.code, made_here=told.made_here) if isinstance(told, Unproven) else "UNAVAILABLE"
