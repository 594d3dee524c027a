"""Conditions beside the rules: addresses are read, and anything else makes a yes uncertain. Stores have rules too."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.codec import decode_bytes
from inspector.credential.permissions.rule_json import (
    condition_from_json,
    condition_to_json,
    rule_from_json,
    rule_to_json,
)
from inspector.credential.permissions.rules import (
    ALL,
    Condition,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
    SelectorKind,
)
from inspector.credential.permissions.sentences import condition_sentences, permission_sentences
from inspector.credential.permissions.wire import permissions_pb2 as wire
from tests.credential.make import condition_field, field, permissions_v2

RANGES = ("10.0.0.0/8", "2001:db8::/32")
NAME, PREFIX = Selector.name, Selector.prefix


@pytest.mark.parametrize("number", [2, 3, 9, 15])
@pytest.mark.parametrize("inside", [True, False])
def test_addresses_are_read_wherever_they_stand_beside_the_rules(number: int, inside: bool) -> None:
    found = decode_bytes(permissions_v2(condition_field(number, *RANGES), inside=inside or number == 2), 2)
    assert found.conditions == (Condition(RANGES),)
    assert found.unknown_fields == ()
    answer = may(found, Operation.GET, "c", "k")
    assert (answer.allowed, answer.rule) == (None, 0)
    assert str(answer.why) == "Yes, by rule 1, but only from these addresses: 10.0.0.0/8, 2001:db8::/32."
    assert [str(each) for each in condition_sentences(found)] == [
        "Only from these addresses: 10.0.0.0/8, 2001:db8::/32."
    ]


@pytest.mark.parametrize(
    "extra",
    [
        field(9, b"\x08\x01"),
        field(9, b"any text"),
        field(9, field(1, b"10.0.0.0/8") + b"\x10\x05"),
        field(9, field(1, field(1, b"10.0.0.0/8") + field(1, b"not a range"))),
        b"\x48\x07",
        field(9, b""),
    ],
)
@pytest.mark.parametrize("inside", [True, False])
def test_what_cannot_be_read_beside_the_rules_makes_a_yes_uncertain(extra: bytes, inside: bool) -> None:
    found = decode_bytes(permissions_v2(extra, inside=inside), 2)
    assert found.conditions == (Condition(),)
    assert found.unknown_fields == ("p.explicit.9" if inside else "p.9",)
    answer = may(found, Operation.GET, "c", "k")
    assert (answer.allowed, answer.rule) == (None, 0)
    assert str(answer.why) == ("Yes, by rule 1, unless a condition that this program cannot read forbids it.")


def test_several_conditions_are_all_said() -> None:
    two = condition_field(9, "10.0.0.0/8") + condition_field(9, "192.0.2.7")
    said = str(may(decode_bytes(permissions_v2(two), 2), Operation.GET, "c", "k").why)
    assert said == (
        "Yes, by rule 1, but only from these addresses: 10.0.0.0/8 and at the same time 192.0.2.7."
    )
    mixed = condition_field(9, "10.0.0.0/8") + field(10, b"\x08\x01")
    said = str(may(decode_bytes(permissions_v2(mixed), 2), Operation.GET, "c", "k").why)
    assert said == (
        "Yes, by rule 1, but only from these addresses: 10.0.0.0/8; and unless a condition that this program cannot "
        "read forbids it."
    )


def test_a_condition_makes_no_yes_out_of_a_no() -> None:
    found = decode_bytes(permissions_v2(condition_field(9, *RANGES)), 2)
    answer = may(found, Operation.SET, "c", "k")
    assert answer.allowed is False
    assert str(answer.why).startswith("No: ")


@pytest.mark.parametrize("version", [1, 2])
def test_a_super_user_is_bound_by_conditions_as_well(version: int) -> None:
    found = decode_bytes(b"\x08\x00" + condition_field(9, "10.0.0.0/8"), version)
    answer = may(found, Operation.CREATE_CACHE)
    assert (answer.allowed, str(answer.why)) == (
        None,
        "Yes, as a super user's credential, but only from these addresses: 10.0.0.0/8.",
    )
    unread = may(decode_bytes(b"\x08\x00" + field(9, b"x"), version), Operation.MINT)
    assert unread.allowed is None
    assert "cannot read" in str(unread.why)


def test_an_unknown_field_inside_the_rule_that_allows_it_makes_the_yes_uncertain() -> None:
    limited = wire.CacheRule(permissions=[1], all_caches=wire.All(), all_items=wire.All()).SerializeToString()
    plain = field(1, field(4, limited))
    both = field(1, field(4, limited + b"\x48\x01")) + plain
    found = decode_bytes(field(2, both), 2)
    assert found.limited_rules == {0}
    assert found.conditions == ()
    answer = may(found, Operation.GET, "c", "k")
    assert (answer.allowed, answer.rule) == (True, 1)
    only = may(decode_bytes(field(2, field(1, field(4, limited + b"\x48\x01"))), 2), Operation.GET, "c", "k")
    assert (only.allowed, only.rule) == (None, 0)


@given(st.binary(max_size=60))
def test_no_field_beside_the_rules_is_fatal_and_none_is_dropped(data: bytes) -> None:
    found = decode_bytes(permissions_v2(field(9, data)), 2)
    assert found.state is PermissionState.DECODED
    assert len(found.conditions) == 1
    assert may(found, Operation.GET, "c", "k").allowed is None


def store_rule(**parts: object) -> bytes:
    return field(2, field(1, field(6, wire.StoreRule(**parts).SerializeToString())))  # type: ignore[arg-type]


def test_rules_about_stores_are_read_shown_and_asked() -> None:
    raw = store_rule(
        permissions=[0, 1],
        store_selector=wire.StoreSelector(store_name="images"),
        item_selector=wire.ItemSelector(key_prefix=b"cat-"),
    )
    found = decode_bytes(raw, 2)
    assert found.rules == (
        Rule(Resource.STORE, Role.READ_ONLY, NAME("images"), PREFIX("cat-"), ("list", "read")),
    )
    assert [str(each) for each in permission_sentences(found)] == [
        "List and read items that start with `cat-` in the store `images`."
    ]
    assert may(found, Operation.STORE_GET, "images", "cat-1").allowed is True
    assert may(found, Operation.GET, "images", "cat-1").allowed is False
    denied = may(found, Operation.STORE_PUT, "images", "cat-1")
    assert (denied.allowed, str(denied.why)) == (False, "No: rule 1 allows reading only.")
    other = may(found, Operation.STORE_GET, "Images", "cat-1")
    assert str(other.why) == (
        "No: rule 1 applies to the store `images`, not to the store `Images`: the case differs at character 1."
    )


def test_a_store_rule_for_everything_and_one_without_selectors() -> None:
    every = decode_bytes(store_rule(permissions=[2], all_stores=wire.All(), all_items=wire.All()), 2)
    assert [str(each) for each in permission_sentences(every)] == ["Write every item in every store."]
    unset = decode_bytes(store_rule(permissions=[1]), 2)
    assert unset.rules[0].cache.kind is SelectorKind.UNSET
    assert may(unset, Operation.STORE_GET, "s", "k").allowed is False


@pytest.mark.parametrize(
    "rule",
    [
        Rule(Resource.STORE, Role.READ_ONLY, NAME("s"), PREFIX("k"), ("list", "read")),
        Rule(Resource.DATABASE, Role.READ_ONLY, NAME("d"), PREFIX("k"), ("read",)),
        Rule(Resource.CACHE, Role.WRITE_ONLY, ALL, NAME(b"\xff")),
        Rule(Resource.TOPIC, Role.READ_WRITE, NAME("c"), PREFIX("t"), ("read", "write")),
        Rule(Resource.FUNCTION, Role.INVOKE, NAME(b"\xfe"), ALL),
        Rule(Resource.AUTH_MANAGEMENT, Role.READ_ONLY, abilities=("read",)),
        Rule(Resource.CACHE, Role.NONE, Selector(SelectorKind.UNSET), Selector(SelectorKind.UNKNOWN)),
    ],
)
def test_a_rule_written_as_json_is_read_back(rule: Rule) -> None:
    assert rule_from_json(rule_to_json(rule)) == rule


@pytest.mark.parametrize(
    "value",
    [None, [], {}, {"resource": "cache"}, {"resource": "moon", "role": "none", "cache": "c", "item": {}}],
)
def test_what_is_no_rule_in_json_is_none(value: object) -> None:
    assert rule_from_json(value) is None


@pytest.mark.parametrize("condition", [Condition(), Condition(RANGES)])
def test_a_condition_written_as_json_is_read_back(condition: Condition) -> None:
    assert condition_from_json(condition_to_json(condition)) == condition
