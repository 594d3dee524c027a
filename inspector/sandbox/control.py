"""The service ``control_client.ScsControl``: create, list, flush and delete caches, for super users only."""

from __future__ import annotations

from typing import Any

import grpc
from momento_wire_types import controlclient_pb2 as pb

from inspector.sandbox.call import Call, Method
from inspector.sandbox.enforce import check_super_user
from inspector.sandbox.refusal import RefusedError, invalid, no_cache

MOST_CACHES = 100
_LONGEST_NAME = 255


def create(request: Any, call: Call) -> Any:
    """Create a cache."""
    name = _named(request, call)
    if len(call.store.names()) >= MOST_CACHES:
        raise RefusedError(
            grpc.StatusCode.RESOURCE_EXHAUSTED, f"Your account has a limit of {MOST_CACHES} caches"
        )
    if not call.store.create(name):
        raise RefusedError(grpc.StatusCode.ALREADY_EXISTS, f"Cache with name {name!r} already exists")
    return pb._CreateCacheResponse()


def delete(request: Any, call: Call) -> Any:
    """Delete a cache and its items."""
    name = _named(request, call)
    if not call.store.delete(name):
        raise no_cache(name)
    return pb._DeleteCacheResponse()


def flush(request: Any, call: Call) -> Any:
    """Delete all items of a cache."""
    name = _named(request, call)
    if name not in call.store.names():
        raise no_cache(name)
    call.store.flush(name)
    return pb._FlushCacheResponse()


def list_caches(_request: Any, call: Call) -> Any:
    """List all caches on one page."""
    check_super_user(call.bearer())
    return pb._ListCachesResponse(cache=[pb._Cache(cache_name=name) for name in call.store.names()])


METHODS = {
    "/control_client.ScsControl/CreateCache": Method(pb._CreateCacheRequest, create),
    "/control_client.ScsControl/DeleteCache": Method(pb._DeleteCacheRequest, delete),
    "/control_client.ScsControl/FlushCache": Method(pb._FlushCacheRequest, flush),
    "/control_client.ScsControl/ListCaches": Method(pb._ListCachesRequest, list_caches),
}


def _named(request: Any, call: Call) -> str:
    check_super_user(call.bearer())
    name: str = request.cache_name
    if not name or len(name) > _LONGEST_NAME:
        raise invalid(f"A cache name has 1 to {_LONGEST_NAME} characters")
    return name
