"""The permissions of a role as the account API writes them, and the questions about them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.permission_set import LARGEST, MOST_RULES, decode_permission_set
from inspector.credential.permissions.rules import (
    ALL,
    Condition,
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
    SelectorKind,
)
from inspector.credential.permissions.sentences import permission_sentences

NAME, PREFIX = Selector.name, Selector.prefix
CACHE = {
    "type": "cache",
    "permissions": ["read", "list"],
    "caches": {"name": "c"},
    "items": {"key_prefix": "u-"},
}
OFFICE = {"ip_filter": {"allowed_cidr_ranges": ["192.0.2.0/24", "2001:db8::/32"]}}


def set_of(*rules: dict[str, Any], **others: Any) -> Permissions:
    return decode_permission_set({"rules": list(rules), **others})


@pytest.mark.parametrize(
    ("written", "rule", "sentence"),
    [
        (
            CACHE,
            Rule(Resource.CACHE, Role.READ_ONLY, NAME("c"), PREFIX("u-"), ("read", "list")),
            "List and read keys that start with `u-` in the cache `c`.",
        ),
        (
            {"type": "topic", "permissions": ["write"], "caches": "*", "topics": {"name": "t"}},
            Rule(Resource.TOPIC, Role.WRITE_ONLY, ALL, NAME("t"), ("write",)),
            "Publish to the topic `t` in every cache.",
        ),
        (
            {
                "type": "function",
                "permissions": ["invoke"],
                "caches": {"name": "c"},
                "functions": {"prefix": "f"},
            },
            Rule(Resource.FUNCTION, Role.INVOKE, NAME("c"), PREFIX("f"), ("invoke",)),
            "Invoke functions that start with `f` in the cache `c`.",
        ),
        (
            {
                "type": "store",
                "permissions": ["write", "read"],
                "stores": {"name": "s"},
                "items": {"key": "k"},
            },
            Rule(Resource.STORE, Role.READ_WRITE, NAME("s"), NAME("k"), ("read", "write")),
            "Read and write the item `k` in the store `s`.",
        ),
        (
            {"type": "database", "permissions": ["read"], "databases": {"name": "d"}, "items": "*"},
            Rule(Resource.DATABASE, Role.READ_ONLY, NAME("d"), ALL, ("read",)),
            "Read every key in the Database `d`.",
        ),
        (
            {"type": "auth_management", "permissions": ["read", "write", "list"], "items": "*"},
            Rule(Resource.AUTH_MANAGEMENT, Role.READ_WRITE, abilities=("read", "write", "list")),
            "Manage keys and tokens: read, write, list.",
        ),
        (
            {"type": "resource_management", "permissions": ["list"], "resources": "*"},
            Rule(Resource.RESOURCE_MANAGEMENT, Role.NONE, abilities=("list",)),
            "Manage caches and other resources: list.",
        ),
        (
            {"type": "account_management", "permissions": ["read"]},
            Rule(Resource.ACCOUNT_MANAGEMENT, Role.READ_ONLY, abilities=("read",)),
            "Manage the account: read.",
        ),
    ],
)
def test_each_type_of_rule_is_read_and_said(written: dict[str, Any], rule: Rule, sentence: str) -> None:
    found = set_of(written)
    assert (found.state, found.version, found.rules) == (PermissionState.DECODED, 2, (rule,))
    assert (found.unknown_fields, found.conditions, found.limited_rules) == ((), (), frozenset())
    assert [str(each) for each in permission_sentences(found)] == [sentence]


@pytest.mark.parametrize("form", [lambda text: text, str.encode, json.loads])
def test_text_bytes_and_the_parsed_object_are_the_same(form: Any) -> None:
    written = json.dumps({"rules": [CACHE], "conditions": [OFFICE]}, indent=1)
    assert decode_permission_set(form(written)) == set_of(CACHE, conditions=[OFFICE])


def test_a_database_is_asked_about_by_its_own_operations() -> None:
    found = set_of({"type": "database", "permissions": ["read"], "databases": {"name": "d"}, "items": "*"})
    assert may(found, Operation.DATABASE_READ, "d", "k").allowed is True
    assert may(found, Operation.GET, "d", "k").allowed is False
    denied = may(found, Operation.DATABASE_WRITE, "d", "k")
    assert (denied.allowed, str(denied.why)) == (False, "No: rule 1 allows reading only.")
    other = may(found, Operation.DATABASE_READ, "e", "k")
    assert str(other.why) == "No: rule 1 applies to the Database `d`, not to the Database `e`."


@pytest.mark.parametrize(
    ("address", "allowed", "why"),
    [
        (None, None, "Yes, by rule 1, but only from these addresses: 192.0.2.0/24, 2001:db8::/32."),
        ("no address", None, "Yes, by rule 1, but only from these addresses: 192.0.2.0/24, 2001:db8::/32."),
        ("192.0.2.7", True, "Yes, by rule 1: 192.0.2.7 is one of the allowed addresses."),
        ("::ffff:192.0.2.7", True, "Yes, by rule 1: ::ffff:192.0.2.7 is one of the allowed addresses."),
        ("2001:db8::1", True, "Yes, by rule 1: 2001:db8::1 is one of the allowed addresses."),
        ("192.0.3.7", False, "No: 192.0.3.7 is none of the allowed addresses: 192.0.2.0/24, 2001:db8::/32."),
    ],
)
def test_a_condition_about_addresses_is_decided_where_the_address_is_known(
    address: str | None, allowed: bool | None, why: str
) -> None:
    answer = may(set_of(CACHE, conditions=[OFFICE]), Operation.GET, "c", "u-1", address=address)
    assert (answer.allowed, str(answer.why), answer.rule) == (allowed, why, 0)
    assert answer.conditional is (allowed is None)


def test_every_filter_has_to_admit_the_address() -> None:
    narrow = {"ip_filter": {"allowed_cidr_ranges": ["192.0.2.128/25"]}}
    found = set_of(CACHE, conditions=[OFFICE, narrow])
    assert may(found, Operation.GET, "c", "u-1", address="192.0.2.200").allowed is True
    refused = may(found, Operation.GET, "c", "u-1", address="192.0.2.7")
    assert str(refused.why) == "No: 192.0.2.7 is none of the allowed addresses: 192.0.2.128/25."


@pytest.mark.parametrize(
    "condition",
    [
        {"time": "weekdays"},
        {"ip_filter": {"allowed_cidr_ranges": ["anywhere"]}},
        {"ip_filter": {"allowed_cidr_ranges": ["10.0.0.0/8"], "except": ["10.0.0.1"]}},
        {**OFFICE, "hours": [9, 17]},
        {"ip_filter": {"allowed_cidr_ranges": "10.0.0.0/8"}},
        None,
        "ip_filter",
    ],
)
def test_a_condition_that_cannot_be_read_makes_a_yes_uncertain_from_any_address(condition: object) -> None:
    found = set_of(CACHE, conditions=[condition])
    assert found.conditions == (Condition(),)
    for address in (None, "192.0.2.7"):
        answer = may(found, Operation.GET, "c", "u-1", address=address)
        assert (answer.allowed, answer.conditional) == (None, True)
        assert "cannot read" in str(answer.why)
    both = may(set_of(CACHE, conditions=[OFFICE, condition]), Operation.GET, "c", "u-1", address="192.0.2.7")
    assert str(both.why) == "Yes, by rule 1, unless a condition that this program cannot read forbids it."


def test_conditions_that_are_no_list_are_a_condition() -> None:
    assert set_of(CACHE, conditions=OFFICE).conditions == (Condition(("192.0.2.0/24", "2001:db8::/32")),)
    assert set_of(CACHE, conditions=5).conditions == (Condition(),)


def test_an_unknown_member_beside_the_rules_is_a_condition_that_cannot_be_read() -> None:
    found = set_of(CACHE, denied=[])
    assert (found.conditions, found.unknown_fields) == ((Condition(),), ("denied",))
    assert may(found, Operation.GET, "c", "u-1").allowed is None


def test_what_is_unknown_in_a_rule_is_said_and_never_taken_for_everything() -> None:
    found = set_of(
        {"type": "moon", "permissions": ["read"]},
        {**CACHE, "permissions": ["read", "fly"]},
        {**CACHE, "items": {"regex": "."}},
        {**CACHE, "until": 5},
        {name: value for name, value in CACHE.items() if name != "items"},
    )
    kinds = [(rule.resource, rule.role, rule.item.kind) for rule in found.rules]
    assert kinds == [
        (Resource.UNKNOWN, Role.UNKNOWN, SelectorKind.ALL),
        (Resource.CACHE, Role.UNKNOWN, SelectorKind.PREFIX),
        (Resource.CACHE, Role.READ_ONLY, SelectorKind.UNKNOWN),
        (Resource.CACHE, Role.READ_ONLY, SelectorKind.PREFIX),
        (Resource.CACHE, Role.READ_ONLY, SelectorKind.UNSET),
    ]
    assert found.limited_rules == {3}
    assert found.unknown_fields == ("rules[0].type", "rules[1].permissions: fly", "rules[3].until")
    assert may(found, Operation.SET, "c", "x").allowed is None


@pytest.mark.parametrize(
    "value", [{"super_user": "SuperUser"}, {"super_user": 0}, {"super_user": {}, "rules": []}]
)
def test_a_super_user_is_recognised(value: dict[str, Any]) -> None:
    found = decode_permission_set(value)
    assert found.super_user
    assert may(found, Operation.MINT).allowed is True


def test_a_set_without_rules_allows_nothing() -> None:
    found = set_of()
    assert found.state is PermissionState.EMPTY
    assert may(found, Operation.GET, "c", "k").allowed is False


@pytest.mark.parametrize(
    "value",
    ["", "{", "null", "[]", {}, {"rules": "*"}, None, 5, [CACHE], "[" * 9_000, " " * (LARGEST + 1), b"\xff",
     {"rules": [CACHE] * (MOST_RULES + 1)}],
)  # fmt: skip
def test_what_is_no_permission_set_is_said_to_be_none(value: object) -> None:
    found = decode_permission_set(value)
    assert found.state is PermissionState.UNDECODABLE
    assert found.why is not None
    assert may(found, Operation.GET, "c", "k").allowed is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["*", "cache", "read"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "rules",
                    "conditions",
                    "type",
                    "permissions",
                    "caches",
                    "items",
                    "name",
                    "key",
                    "super_user",
                    "x",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(
    st.fixed_dictionaries({"rules": st.lists(JSON, max_size=3)}, optional={"conditions": JSON, "x": JSON})
    | JSON
)
def test_no_json_is_fatal(value: object) -> None:
    found = decode_permission_set(value)
    may(found, Operation.GET, "c", "k", address="192.0.2.1")
    permission_sentences(found)
