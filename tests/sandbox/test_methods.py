"""Each method of the sandbox asked directly, with a clock of the test: both halves of every answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from momento_wire_types import cacheclient_pb2 as pb
from momento_wire_types import common_pb2 as common
from momento_wire_types import controlclient_pb2 as control_pb

from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.codec import encode_permissions
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.sandbox import control, scs
from inspector.sandbox.authority import Authority
from inspector.sandbox.call import Call
from inspector.sandbox.enforce import check_access
from inspector.sandbox.refusal import RefusedError
from inspector.sandbox.store import Store
from tests.sandbox.test_store import Clock

MINUTE = 60_000
KEY = {"cache_key": b"k"}
KEPT = {**KEY, "cache_body": b"new", "ttl_milliseconds": MINUTE}


class Place:
    """A store whose cache ``c`` contains ``k``, with callers of every role."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.store = Store(self.clock)
        self.store.create("c")
        self.store.set("c", b"k", b"old", MINUTE)
        self.authority = Authority(self.clock)

    def call(self, role: Role | None = None, cache: str = "c") -> Call:
        """A call of a super user, or of a key with one role for every cache."""
        rules = None if role is None else [Rule(Resource.CACHE, role)]
        permissions = encode_permissions(super_user=True) if rules is None else encode_permissions(rules)
        return Call(self.authority, self.store, self.authority.api_key(permissions), cache)


@pytest.fixture
def place() -> Place:
    return Place()


def refused(ask: Callable[[], Any]) -> tuple[str, str]:
    with pytest.raises(RefusedError) as raised:
        ask()
    return raised.value.code.name, raised.value.details


HASH_CONDITION = pb._SetIfHashRequest(**KEPT, unconditional=common.Unconditional())
WHO_MAY = [
    # the method, its request, whether a reader may, whether a writer may
    (scs.get, pb._GetRequest(**KEY), True, False),
    (scs.get_with_hash, pb._GetWithHashRequest(**KEY), True, False),
    (scs.keys_exist, pb._KeysExistRequest(cache_keys=[b"k"]), True, False),
    (scs.item_get_ttl, pb._ItemGetTtlRequest(**KEY), True, False),
    (scs.item_get_type, pb._ItemGetTypeRequest(**KEY), True, False),
    (scs.set_item, pb._SetRequest(**KEPT), False, True),
    (scs.delete, pb._DeleteRequest(**KEY), False, True),
    (scs.set_if_hash, HASH_CONDITION, False, True),
    (scs.set_if, pb._SetIfRequest(**KEPT, present=common.Present()), False, False),
    (scs.set_if_not_exists, pb._SetIfNotExistsRequest(**KEPT), False, False),
    (scs.increment, pb._IncrementRequest(cache_key=b"n", amount=1, ttl_milliseconds=9), False, False),
    (scs.update_ttl, pb._UpdateTtlRequest(**KEY, overwrite_to_milliseconds=9), False, False),
]


@pytest.mark.parametrize(
    ("method", "request_", "reader", "writer"), WHO_MAY, ids=lambda each: getattr(each, "__name__", None)
)
def test_each_method_is_for_those_whose_role_allows_it(
    place: Place, method: Callable[[Any, Call], Any], request_: Any, reader: bool, writer: bool
) -> None:
    for role, allowed in ((Role.READ_ONLY, reader), (Role.WRITE_ONLY, writer), (Role.READ_WRITE, True)):
        if allowed:
            assert method(request_, place.call(role)) is not None
        else:
            assert refused(lambda role=role: method(request_, place.call(role))) == (
                "PERMISSION_DENIED",
                "Unauthorized: Token is not authorized to make this call",
            )


def test_a_value_that_must_be_new_is_stored_once(place: Place) -> None:
    def keep(key: bytes, value: bytes) -> str:
        request = pb._SetIfNotExistsRequest(cache_key=key, cache_body=value, ttl_milliseconds=MINUTE)
        found: str = scs.set_if_not_exists(request, place.call()).WhichOneof("result")
        return found

    assert [keep(b"k", b"v"), keep(b"n", b"1"), keep(b"n", b"2")] == ["not_stored", "stored", "not_stored"]
    assert (place.store.get("c", b"k"), place.store.get("c", b"n")) == (b"old", b"1")


def test_a_deleted_key_is_gone_and_need_not_have_been_there(place: Place) -> None:
    for key in (b"k", b"k", b"never"):
        assert scs.delete(pb._DeleteRequest(cache_key=key), place.call()) == pb._DeleteResponse()
    assert place.store.get("c", b"k") is None


def test_what_is_told_of_an_item_is_told_of_no_other(place: Place) -> None:
    place.clock.now = 20.0
    there, gone = {"cache_key": b"k"}, {"cache_key": b"gone"}
    left = scs.item_get_ttl(pb._ItemGetTtlRequest(**there), place.call())
    assert left.found.remaining_ttl_millis == 40_000
    kind = scs.item_get_type(pb._ItemGetTypeRequest(**there), place.call())
    assert kind.found.item_type == pb._ItemGetTypeResponse.SCALAR
    hashed = scs.get_with_hash(pb._GetWithHashRequest(**there), place.call())
    assert (hashed.found.value, len(hashed.found.hash)) == (b"old", 16)
    for method, request in (
        (scs.item_get_ttl, pb._ItemGetTtlRequest(**gone)),
        (scs.item_get_type, pb._ItemGetTypeRequest(**gone)),
        (scs.get_with_hash, pb._GetWithHashRequest(**gone)),
    ):
        assert method(request, place.call()).WhichOneof("result") == "missing"


@pytest.mark.parametrize(
    ("change", "result", "left"),
    [
        ({"increase_to_milliseconds": 40_000}, "not_set", 40_000),
        ({"increase_to_milliseconds": 40_001}, "set", 40_001),
        ({"decrease_to_milliseconds": 40_000}, "not_set", 40_000),
        ({"decrease_to_milliseconds": 39_999}, "set", 39_999),
        ({"overwrite_to_milliseconds": 1}, "set", 1),
        ({"overwrite_to_milliseconds": 90_000}, "set", 90_000),
    ],
)
def test_a_time_to_live_is_what_was_asked_for(
    place: Place, change: dict[str, int], result: str, left: int
) -> None:
    place.clock.now = 20.0
    answer = scs.update_ttl(pb._UpdateTtlRequest(cache_key=b"k", **change), place.call())
    assert answer.WhichOneof("result") == result
    assert place.store.milliseconds_left("c", b"k") == left
    assert place.store.get("c", b"k") == b"old"


@pytest.mark.parametrize("change", [{}, {"overwrite_to_milliseconds": 0}])
def test_a_time_to_live_that_is_none_is_refused(place: Place, change: dict[str, int]) -> None:
    request = pb._UpdateTtlRequest(cache_key=b"k", **change)
    said = ("INVALID_ARGUMENT", "TTL must be a positive number of milliseconds")
    assert refused(lambda: scs.update_ttl(request, place.call())) == said


def test_a_counter_lives_as_long_as_it_was_told_and_reaches_both_ends(place: Place) -> None:
    def add(amount: int) -> int:
        request = pb._IncrementRequest(cache_key=b"n", amount=amount, ttl_milliseconds=5_000)
        value: int = scs.increment(request, place.call()).value
        return value

    top, bottom = 2**63 - 1, -(2**63)
    assert [add(top - 1), add(1)] == [top - 1, top]
    assert place.store.get("c", b"n") == str(top).encode()
    assert place.store.milliseconds_left("c", b"n") == 5_000
    assert refused(lambda: add(1)) == ("FAILED_PRECONDITION", "The sum does not fit 64 bits")
    place.store.remove("c", b"n")
    assert [add(bottom + 1), add(-1), add(1)] == [bottom + 1, bottom, bottom + 1]
    place.store.set("c", b"n", b"word", MINUTE)
    assert refused(lambda: add(1)) == ("FAILED_PRECONDITION", "The stored value is not a whole number")


@pytest.mark.parametrize(
    ("condition", "when_v", "when_w", "when_absent"),
    [
        ({"present": common.Present()}, True, True, False),
        ({"absent": common.Absent()}, False, False, True),
        ({"equal": common.Equal(value_to_check=b"v")}, True, False, False),
        ({"not_equal": common.NotEqual(value_to_check=b"v")}, False, True, True),
        ({"absent_or_equal": common.AbsentOrEqual(value_to_check=b"v")}, True, False, True),
        ({"present_and_not_equal": common.PresentAndNotEqual(value_to_check=b"v")}, False, True, False),
    ],
)
def test_each_condition_holds_for_its_values_only(
    place: Place, condition: dict[str, Any], when_v: bool, when_w: bool, when_absent: bool
) -> None:
    place.store.set("c", b"v", b"v", MINUTE)
    place.store.set("c", b"w", b"w", MINUTE)
    for key, holds in ((b"v", when_v), (b"w", when_w), (b"none", when_absent)):
        request = pb._SetIfRequest(cache_key=key, cache_body=b"new", ttl_milliseconds=MINUTE, **condition)
        assert scs.set_if(request, place.call()).WhichOneof("result") == ("stored" if holds else "not_stored")
        assert (place.store.get("c", key) == b"new") is holds


@pytest.mark.parametrize(
    ("method", "request_", "words"),
    [
        (scs.set_if, pb._SetIfRequest(**KEPT), "SetIf needs a condition"),
        (scs.set_if_hash, pb._SetIfHashRequest(**KEPT), "SetIfHash needs a condition"),
        (scs.get, pb._GetRequest(), "Key, or topic name, must not be empty"),
        (scs.set_item, pb._SetRequest(**KEY), "TTL must be a positive number of milliseconds"),
    ],
)
def test_a_request_that_lacks_something_is_told_what(
    place: Place, method: Callable[[Any, Call], Any], request_: Any, words: str
) -> None:
    assert refused(lambda: method(request_, place.call())) == ("INVALID_ARGUMENT", words)


def test_a_cache_must_be_named_and_must_exist(place: Place) -> None:
    request = pb._GetRequest(**KEY)
    no_name, no_cache = place.call(cache=""), place.call(cache="nowhere")
    assert refused(lambda: scs.get(request, no_name)) == ("INVALID_ARGUMENT", "Cache name must not be empty")
    said = ("NOT_FOUND", "Cache with name 'nowhere' does not exist")
    assert refused(lambda: scs.get(request, no_cache)) == said


def test_a_cache_is_managed_within_the_limits_of_an_account(place: Place) -> None:
    def create(name: str) -> Any:
        return control.create(control_pb._CreateCacheRequest(cache_name=name), place.call())

    said = ("INVALID_ARGUMENT", "A cache name has 1 to 255 characters")
    assert refused(lambda: create("")) == said
    assert refused(lambda: create("n" * 256)) == said
    assert create("n" * 255) == control_pb._CreateCacheResponse()
    assert refused(lambda: create("c")) == ("ALREADY_EXISTS", "Cache with name 'c' already exists")
    for number in range(98):
        create(f"cache-{number}")
    assert len(place.store.names()) == 100
    limit = ("RESOURCE_EXHAUSTED", "Your account has a limit of 100 caches")
    assert refused(lambda: create("one-more")) == limit


def test_caches_are_flushed_deleted_and_listed(place: Place) -> None:
    place.store.create("second")
    place.store.set("second", b"k", b"v", MINUTE)
    flushed = control.flush(control_pb._FlushCacheRequest(cache_name="c"), place.call())
    assert flushed == control_pb._FlushCacheResponse()
    assert (place.store.get("c", b"k"), place.store.get("second", b"k")) == (None, b"v")
    listed = control.list_caches(control_pb._ListCachesRequest(), place.call())
    assert [each.cache_name for each in listed.cache] == ["c", "second"]
    deleted = control.delete(control_pb._DeleteCacheRequest(cache_name="c"), place.call())
    assert deleted == control_pb._DeleteCacheResponse()
    gone = ("NOT_FOUND", "Cache with name 'c' does not exist")
    assert (
        refused(lambda: control.delete(control_pb._DeleteCacheRequest(cache_name="c"), place.call())) == gone
    )
    assert refused(lambda: control.flush(control_pb._FlushCacheRequest(cache_name="c"), place.call())) == gone
    assert place.store.names() == ("second",)


def test_decisions_about_a_bearer_are_kept_up_to_a_limit(place: Place) -> None:
    bearer = place.call().bearer()
    for number in range(10_000):
        check_access(bearer, Operation.GET, "c", b"%d" % number)
    assert len(bearer.decisions) == 10_000
    check_access(bearer, Operation.GET, "c", b"again")
    assert len(bearer.decisions) == 1


def test_a_kept_decision_is_about_this_operation_cache_and_item(place: Place) -> None:
    one = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("c"), Selector.name("k"))
    bearer = place.authority.bearer(place.authority.api_key(encode_permissions([one])))
    for _ in range(2):
        check_access(bearer, Operation.GET, "c", b"k")
        for operation, cache, item in (
            (Operation.SET, "c", b"k"),
            (Operation.GET, "d", b"k"),
            (Operation.GET, "c", b"l"),
        ):
            asked = (bearer, operation, cache, item)
            assert refused(lambda asked=asked: check_access(*asked))[0] == "PERMISSION_DENIED"
