"""The services ``cache_client.Scs``, for single items of a cache, and ``cache_client.Ping``."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import Any

from momento_wire_types import cacheclient_pb2 as pb
from momento_wire_types import common_pb2 as common

from inspector.credential.permissions.access import Operation
from inspector.sandbox.call import Call, Method
from inspector.sandbox.enforce import LARGEST_ITEM, check_size
from inspector.sandbox.refusal import failed_precondition, invalid

_LONGEST_TTL = 2**63 - 1
_INT64 = range(-(2**63), 2**63)
_DECIMAL = re.compile(rb"-?[0-9]{1,19}")


def get(request: Any, call: Call) -> Any:
    """Return a value; a missing or expired key is a Miss, not an error."""
    cache = call.enter(Operation.GET, request.cache_key)
    value = call.store.get(cache, request.cache_key)
    if value is None:
        return pb._GetResponse(result=pb.Miss)
    return pb._GetResponse(result=pb.Hit, cache_body=value)


def set_item(request: Any, call: Call) -> Any:
    """Store a value for ``ttl_milliseconds``."""
    cache = call.enter(Operation.SET, request.cache_key)
    _keep(request, call, cache)
    return pb._SetResponse(result=pb.Ok)


def set_if(request: Any, call: Call) -> Any:
    """Store a value if the condition of the request holds."""
    cache = call.enter(Operation.SET_IF, request.cache_key)
    present = call.store.get(cache, request.cache_key)
    if not _holds(request, present):
        return pb._SetIfResponse(not_stored=pb._SetIfResponse._NotStored())
    _keep(request, call, cache)
    return pb._SetIfResponse(stored=pb._SetIfResponse._Stored())


def set_if_not_exists(request: Any, call: Call) -> Any:
    """Store a value if the key does not exist."""
    cache = call.enter(Operation.SET_IF, request.cache_key)
    if call.store.get(cache, request.cache_key) is not None:
        return pb._SetIfNotExistsResponse(not_stored=pb._SetIfNotExistsResponse._NotStored())
    _keep(request, call, cache)
    return pb._SetIfNotExistsResponse(stored=pb._SetIfNotExistsResponse._Stored())


def delete(request: Any, call: Call) -> Any:
    """Delete a key; it need not exist."""
    cache = call.enter(Operation.DELETE, request.cache_key)
    call.store.remove(cache, request.cache_key)
    return pb._DeleteResponse()


def keys_exist(request: Any, call: Call) -> Any:
    """Return for each key whether it exists."""
    found = []
    for key in request.cache_keys:
        cache = call.enter(Operation.EXISTS, key)
        found.append(call.store.get(cache, key) is not None)
    return pb._KeysExistResponse(exists=found)


def item_get_ttl(request: Any, call: Call) -> Any:
    """Return the remaining time to live of an item."""
    cache = call.enter(Operation.TTL, request.cache_key)
    left = call.store.milliseconds_left(cache, request.cache_key)
    if left is None:
        return pb._ItemGetTtlResponse(missing=pb._ItemGetTtlResponse._Missing())
    return pb._ItemGetTtlResponse(found=pb._ItemGetTtlResponse._Found(remaining_ttl_millis=left))


def update_ttl(request: Any, call: Call) -> Any:
    """Set, increase or decrease the time to live of an item, in milliseconds."""
    cache = call.enter(Operation.UPDATE_TTL, request.cache_key)
    left = call.store.milliseconds_left(cache, request.cache_key)
    value = call.store.get(cache, request.cache_key)
    if left is None or value is None:
        return pb._UpdateTtlResponse(missing=pb._UpdateTtlResponse._Missing())
    kind = request.WhichOneof("update_ttl")
    wanted = _ttl(getattr(request, kind) if kind else 0)
    refused = (kind == "increase_to_milliseconds" and wanted <= left) or (
        kind == "decrease_to_milliseconds" and wanted >= left
    )
    if refused:
        return pb._UpdateTtlResponse(not_set=pb._UpdateTtlResponse._NotSet())
    call.store.set(cache, request.cache_key, value, wanted)
    return pb._UpdateTtlResponse(set=pb._UpdateTtlResponse._Set())


def item_get_type(request: Any, call: Call) -> Any:
    """Return the type of an item. All items of the sandbox are scalars."""
    cache = call.enter(Operation.TTL, request.cache_key)
    if call.store.get(cache, request.cache_key) is None:
        return pb._ItemGetTypeResponse(missing=pb._ItemGetTypeResponse._Missing())
    found = pb._ItemGetTypeResponse._Found(item_type=pb._ItemGetTypeResponse.SCALAR)
    return pb._ItemGetTypeResponse(found=found)


def get_with_hash(request: Any, call: Call) -> Any:
    """Return a value and its hash."""
    cache = call.enter(Operation.GET, request.cache_key)
    value = call.store.get(cache, request.cache_key)
    if value is None:
        return pb._GetWithHashResponse(missing=pb._GetWithHashResponse._Missing())
    return pb._GetWithHashResponse(found=pb._GetWithHashResponse._Found(value=value, hash=_hash(value)))


def set_if_hash(request: Any, call: Call) -> Any:
    """Store a value if the condition on the present value's hash holds; return the new hash."""
    condition = request.WhichOneof("condition")
    if condition is None:
        raise invalid("SetIfHash needs a condition")
    operation = Operation.SET if condition == "unconditional" else Operation.SET_IF
    cache = call.enter(operation, request.cache_key)
    present = call.store.get(cache, request.cache_key)
    if not _hash_holds(request, condition, present):
        return pb._SetIfHashResponse(not_stored=pb._SetIfHashResponse._NotStored())
    _keep(request, call, cache)
    return pb._SetIfHashResponse(stored=pb._SetIfHashResponse._Stored(new_hash=_hash(request.cache_body)))


def get_batch(request: Any, call: Call) -> Iterator[Any]:
    """Answer each get of a batch in its order."""
    return (get(item, call) for item in request.items)


def set_batch(request: Any, call: Call) -> Iterator[Any]:
    """Answer each set of a batch in its order."""
    return (set_item(item, call) for item in request.items)


def increment(request: Any, call: Call) -> Any:
    """Increment a 64-bit integer stored as decimal text; a missing key counts as 0."""
    cache = call.enter(Operation.INCREMENT, request.cache_key)
    present = call.store.get(cache, request.cache_key)
    stored = 0 if present is None else _whole_number(present)
    if stored is None:
        raise failed_precondition("The stored value is not a whole number")
    value = stored + request.amount
    if value not in _INT64:
        raise failed_precondition("The sum does not fit 64 bits")
    call.store.set(cache, request.cache_key, str(value).encode(), _ttl(request.ttl_milliseconds))
    return pb._IncrementResponse(value=value)


def ping(_request: Any, _call: Call) -> Any:
    """Answer every caller, with or without a credential."""
    return common._Empty()


METHODS = {
    "/cache_client.Scs/Get": Method(pb._GetRequest, get),
    "/cache_client.Scs/Set": Method(pb._SetRequest, set_item),
    "/cache_client.Scs/SetIf": Method(pb._SetIfRequest, set_if),
    "/cache_client.Scs/SetIfNotExists": Method(pb._SetIfNotExistsRequest, set_if_not_exists),
    "/cache_client.Scs/Delete": Method(pb._DeleteRequest, delete),
    "/cache_client.Scs/KeysExist": Method(pb._KeysExistRequest, keys_exist),
    "/cache_client.Scs/ItemGetTtl": Method(pb._ItemGetTtlRequest, item_get_ttl),
    "/cache_client.Scs/ItemGetType": Method(pb._ItemGetTypeRequest, item_get_type),
    "/cache_client.Scs/GetWithHash": Method(pb._GetWithHashRequest, get_with_hash),
    "/cache_client.Scs/SetIfHash": Method(pb._SetIfHashRequest, set_if_hash),
    "/cache_client.Scs/UpdateTtl": Method(pb._UpdateTtlRequest, update_ttl),
    "/cache_client.Scs/Increment": Method(pb._IncrementRequest, increment),
    "/cache_client.Ping/Ping": Method(common._Empty, ping),
}

BATCHES = {
    "/cache_client.Scs/GetBatch": Method(pb._GetBatchRequest, get_batch),
    "/cache_client.Scs/SetBatch": Method(pb._SetBatchRequest, set_batch),
}
"""Methods that answer with a stream of responses."""


def _keep(request: Any, call: Call, cache: str) -> None:
    size = len(request.cache_key) + len(request.cache_body)
    check_size(size, LARGEST_ITEM)
    call.store.set(cache, request.cache_key, request.cache_body, _ttl(request.ttl_milliseconds))


def _whole_number(text: bytes) -> int | None:
    if not _DECIMAL.fullmatch(text):
        return None
    value = int(text)
    return value if value in _INT64 else None


def _ttl(milliseconds: int) -> int:
    if not 0 < milliseconds <= _LONGEST_TTL:
        raise invalid("TTL must be a positive number of milliseconds")
    return milliseconds


def _holds(request: Any, present: bytes | None) -> bool:
    condition = request.WhichOneof("condition")
    if condition is None:
        raise invalid("SetIf needs a condition")
    if condition in ("present", "absent"):
        there: bool = condition == "present"
        return (present is not None) is there
    wanted: bytes = getattr(request, condition).value_to_check
    holds: dict[str, bool] = {
        "equal": present == wanted,
        "not_equal": present != wanted,
        "absent_or_equal": present is None or present == wanted,
        "present_and_not_equal": present is not None and present != wanted,
    }
    return holds[condition]


def _hash(value: bytes) -> bytes:
    """A hash of a value. Which one the service uses is not public; callers only compare it."""
    return hashlib.sha256(value).digest()[:16]


def _hash_holds(request: Any, condition: str, present: bytes | None) -> bool:
    if condition == "unconditional":
        return True
    equal = present is not None and _hash(present) == getattr(request, condition).hash_to_check
    holds = {
        "present_and_hash_equal": equal,
        "present_and_not_hash_equal": present is not None and not equal,
        "absent_or_hash_equal": present is None or equal,
        "absent_or_not_hash_equal": not equal,
    }
    return holds[condition]
