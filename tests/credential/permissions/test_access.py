"""May it do this: the deciding rule, the near miss, the smallest rule that would allow it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.credential.permissions.access import NEEDS, Operation, may, smallest_rule
from inspector.credential.permissions.claim import by_role
from inspector.credential.permissions.codec import decode_bytes, encode_permissions
from inspector.credential.permissions.rules import (
    ALL,
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
)
from inspector.credential.permissions.sentences import rule_sentence
from inspector.credential.permissions.wire import permissions_pb2 as wire

C, T, F = Resource.CACHE, Resource.TOPIC, Resource.FUNCTION
name, prefix = Selector.name, Selector.prefix
SUPER = Permissions(PermissionState.DECODED, super_user=True)


def of(*rules: Rule) -> Permissions:
    if any(rule.resource in (Resource.STORE, Resource.DATABASE) for rule in rules):  # version 1 has none
        return Permissions(PermissionState.DECODED, rules=rules, version=2)
    return decode_bytes(encode_permissions(rules), 1)


@pytest.mark.parametrize("operation", list(Operation))
def test_a_super_user_may_do_everything(operation: Operation) -> None:
    assert may(SUPER, operation, "c", "k").allowed is True


@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        (Role.READ_ONLY, {"get", "exists", "ttl", "collection-read"}),
        (Role.WRITE_ONLY, {"set", "delete", "collection-write"}),
        (Role.READ_WRITE, {o.value for o, need in NEEDS.items() if need[0] is C}),
        (Role.NONE, set()),
    ],
)
def test_a_cache_role_allows_exactly_its_operations(role: Role, allowed: set[str]) -> None:
    permissions = of(Rule(C, role, name("c")))
    assert {o.value for o in Operation if may(permissions, o, "c", "k").allowed} == allowed


def test_topic_and_function_roles() -> None:
    assert may(of(Rule(T, Role.READ_ONLY)), Operation.SUBSCRIBE, "c", "t").allowed
    assert may(of(Rule(T, Role.READ_ONLY)), Operation.PUBLISH, "c", "t").allowed is False
    assert may(of(Rule(T, Role.WRITE_ONLY)), Operation.PUBLISH, "c", "t").allowed
    assert may(of(Rule(T, Role.WRITE_ONLY)), Operation.SUBSCRIBE, "c", "t").allowed is False
    assert may(of(Rule(F, Role.INVOKE, ALL, prefix("f"))), Operation.INVOKE, "c", "f1").allowed
    assert may(of(Rule(F, Role.NONE)), Operation.INVOKE, "c", "f1").allowed is False


def test_the_deciding_rule_is_named() -> None:
    found = may(
        of(Rule(C, Role.READ_ONLY, name("a")), Rule(C, Role.READ_WRITE, name("b"))), Operation.SET, "b", "k"
    )
    assert (found.allowed, found.rule, str(found.why)) == (True, 1, "Yes, by rule 2.")


KEYS = of(Rule(C, Role.READ_WRITE, name("default-cache"), prefix("user-")))


@pytest.mark.parametrize(
    ("permissions", "operation", "cache", "item", "said"),
    [
        (
            KEYS,
            Operation.GET,
            "default-cache",
            "User-42",
            "rule 1 applies to keys that start with `user-`, not to the key `User-42`: "
            "the case differs at character 1.",
        ),
        (
            KEYS,
            Operation.GET,
            "default-cache",
            "usEr-42",
            "rule 1 applies to keys that start with `user-`, not to the key `usEr-42`: "
            "the case differs at character 3.",
        ),
        (
            KEYS,
            Operation.GET,
            "default-cache",
            "order-1",
            "rule 1 applies to keys that start with `user-`, not to the key `order-1`.",
        ),
        (
            KEYS,
            Operation.GET,
            "other",
            "user-1",
            "rule 1 applies to the cache `default-cache`, not to the cache `other`.",
        ),
        (
            KEYS,
            Operation.GET,
            "Default-Cache",
            "user-1",
            "rule 1 applies to the cache `default-cache`, not to the cache `Default-Cache`: "
            "the case differs at character 1.",
        ),
        (
            of(Rule(C, Role.READ_ONLY, name("c "), name("k"))),
            Operation.GET,
            "c",
            "k",
            "rule 1 applies to the cache `c `, not to the cache `c`: only the spaces around it differ.",
        ),
        (
            of(Rule(C, Role.READ_ONLY, name("c"), name("user-*"))),
            Operation.GET,
            "c",
            "user-1",
            "rule 1 applies to the key `user-*`. The `*` is matched literally; a prefix was probably meant.",
        ),
        (
            of(Rule(C, Role.READ_ONLY, name("c"))),
            Operation.SET,
            "c",
            "k",
            "rule 1 allows reading only.",
        ),
        (
            of(Rule(C, Role.WRITE_ONLY, name("c"))),
            Operation.GET,
            "c",
            "k",
            "rule 1 allows writing only.",
        ),
        (
            of(Rule(C, Role.WRITE_ONLY, name("c"))),
            Operation.SET_IF,
            "c",
            "k",
            "rule 1 allows writing only, without conditional writes and calls that return a size.",
        ),
        (
            of(Rule(T, Role.READ_ONLY)),
            Operation.PUBLISH,
            "c",
            "t",
            "rule 1 allows subscribing only.",
        ),
        (
            of(Rule(T, Role.WRITE_ONLY)),
            Operation.SUBSCRIBE,
            "c",
            "t",
            "rule 1 allows publishing only.",
        ),
        (
            of(Rule(C, Role.NONE)),
            Operation.GET,
            "c",
            "k",
            "rule 1 denies it: its role is none.",
        ),
    ],
)
def test_the_near_miss_says_the_one_thing_that_differs(
    permissions: Permissions, operation: Operation, cache: str, item: str, said: str
) -> None:
    found = may(permissions, operation, cache, item)
    assert found.allowed is False
    assert str(found.why) == f"No: {said}"
    assert found.rule == 0


def test_the_closest_of_several_rules_is_chosen() -> None:
    permissions = of(
        Rule(C, Role.READ_ONLY, name("far"), name("x")),
        Rule(C, Role.READ_ONLY, name("c"), name("alpha")),
        Rule(C, Role.READ_ONLY, name("c"), name("mo")),
    )
    assert may(permissions, Operation.GET, "c", "mo2").rule == 2


@pytest.mark.parametrize(
    ("closer", "farther"),
    [
        (
            Rule(C, Role.READ_ONLY, name("cache"), name("key")),
            Rule(C, Role.READ_WRITE, name("cache"), name("k")),
        ),
        (
            Rule(C, Role.READ_ONLY, name("cache"), name("x")),
            Rule(C, Role.READ_ONLY, name("cach"), name("key")),
        ),
        (
            Rule(C, Role.READ_ONLY, name("cach"), name("key")),
            Rule(C, Role.READ_ONLY, name("cach"), name("x")),
        ),
        (
            Rule(C, Role.READ_ONLY, name("cache"), name("ke")),
            Rule(C, Role.READ_ONLY, name("cache"), name("k")),
        ),
        (Rule(C, Role.READ_ONLY, name("cach"), name("x")), Rule(C, Role.READ_ONLY, name("c"), name("x"))),
    ],
)
def test_role_before_item_before_cache_and_then_the_most_alike_is_closest(
    closer: Rule, farther: Rule
) -> None:
    for rules in ((closer, farther), (farther, closer)):
        found = may(of(*rules), Operation.SET, "cache", "key")
        assert found.allowed is False
        assert found.rule == rules.index(closer)


def test_without_any_rule_about_the_resource_there_is_no_near_miss() -> None:
    found = may(of(Rule(T, Role.READ_ONLY)), Operation.GET, "c", "k")
    assert (found.allowed, found.rule, str(found.why)) == (
        False,
        None,
        "No: no rule allows it.",
    )


@pytest.mark.parametrize(
    "permissions",
    [by_role(), Permissions(PermissionState.UNDECODABLE), Permissions(PermissionState.ABSENT)],
)
def test_what_the_credential_does_not_say_is_unknown(permissions: Permissions) -> None:
    found = may(permissions, Operation.GET, "c", "k")
    assert found.allowed is None
    assert str(found.why).startswith("Unknown: ")


def test_an_empty_list_allows_nothing() -> None:
    found = may(decode_bytes(b"\x12\x00", 1), Operation.GET, "c", "k")
    assert found.allowed is False
    assert found.smallest == Rule(C, Role.READ_ONLY, name("c"), name("k"))


def test_rules_of_unknown_kinds_make_a_no_uncertain() -> None:
    permissions = Permissions(PermissionState.DECODED, rules=(Rule(Resource.UNKNOWN, Role.UNKNOWN),))
    assert may(permissions, Operation.GET, "c", "k").allowed is None


def version_2(*permissions: int) -> Permissions:
    rule = wire.CacheRule(permissions=permissions, all_caches=wire.All(), all_items=wire.All())
    rules = wire.ExplicitRules(rules=[wire.Rule(cache=rule)])
    return decode_bytes(wire.PermissionsV2(explicit=rules).SerializeToString(), 2)


def test_a_permission_number_not_known_here_makes_a_no_uncertain_and_leaves_a_yes() -> None:
    assert may(version_2(9), Operation.GET, "c", "k").allowed is None
    assert may(version_2(1, 9), Operation.SET, "c", "k").allowed is None
    assert may(version_2(1, 9), Operation.GET, "c", "k").allowed is True


def test_a_rule_for_listing_only_does_not_forbid() -> None:
    found = may(version_2(0), Operation.GET, "c", "k")
    assert (found.allowed, str(found.why)) == (False, "No: rule 1 allows listing only.")


@pytest.mark.parametrize(
    "body",
    [
        b"\x08\x01\x1a\x06\x12\x04pre-\x22\x00",  # cache_selector{field 2: "pre-"}, all items
        b"\x08\x01\x12\x00\x2a\x03\x1a\x01k",  # all caches, item_selector{field 3: "k"}
        b"\x08\x01\x12\x00\x32\x03\x0a\x01k",  # all caches, field 6 where an item selector would stand
        b"\x08\x01\x1a\x00\x22\x00",  # cache_selector{}, all items
    ],
)
def test_a_selector_not_known_here_is_not_taken_for_all(body: bytes) -> None:
    rule = bytes([0x0A, len(body) + 2, 0x0A, len(body)]) + body
    permissions = decode_bytes(bytes([0x12, len(rule)]) + rule, 1)
    assert permissions.state is PermissionState.DECODED
    found = may(permissions, Operation.GET, "c", "k")
    assert (found.allowed, str(found.why)) == (
        None,
        "Unknown: no known rule allows it, but this program does not know all of the rules.",
    )
    assert "selected in an unknown way" in str(rule_sentence(permissions.rules[0]))
    with pytest.raises(ValueError, match="not known"):
        encode_permissions(permissions.rules)


def test_management_is_for_super_users_and_minting_is_refused_in_the_services_words() -> None:
    assert may(KEYS, Operation.CREATE_CACHE).allowed is False
    assert may(KEYS, Operation.LIST_CACHES).allowed is None
    assert "Only tokens with SuperUser permissions can generate disposable tokens" in str(
        may(KEYS, Operation.MINT).why
    )
    assert smallest_rule(Operation.MINT, "", "") is None


TEXT = st.text(max_size=6)


@given(st.sampled_from(sorted(NEEDS)), TEXT, TEXT)
def test_the_smallest_rule_allows_it_and_nothing_beside_it(
    operation: Operation, cache: str, item: str
) -> None:
    rule = may(decode_bytes(b"\x12\x00", 1), operation, cache, item).smallest
    assert rule is not None
    assert may(of(rule), operation, cache, item).allowed is True
    assert may(of(rule), operation, cache, item + "x").allowed is False
    assert may(of(rule), operation, cache + "x", item).allowed is False


def test_keys_may_be_bytes_and_half_characters() -> None:
    permissions = of(Rule(C, Role.READ_ONLY, ALL, prefix(b"\xff")))
    assert may(permissions, Operation.GET, "c", b"\xff\x01").allowed is True
    assert may(permissions, Operation.GET, "\ud800", "\ud800").allowed is False
