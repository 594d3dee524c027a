"""Where a call begins, taken from the permissions; and rules as JSON, there and back."""

from __future__ import annotations

import pytest

from inspector.credential.permissions.places import first_target, first_topic
from inspector.credential.permissions.rule_json import (
    condition_from_json,
    condition_to_json,
    json_line,
    rule_from_json,
    rule_to_json,
)
from inspector.credential.permissions.rules import (
    Condition,
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
    SelectorKind,
)

CACHE, PREFIX = Selector.name("c"), Selector.prefix("c-")


def held(*rules: Rule) -> Permissions:
    return Permissions(PermissionState.DECODED, rules=rules)


def cache_rule(cache: Selector, item: Selector | None = None) -> Rule:
    return Rule(Resource.CACHE, Role.READ_ONLY, cache, item or Selector())


def topic_rule(item: Selector, cache: Selector = CACHE) -> Rule:
    return Rule(Resource.TOPIC, Role.READ_ONLY, cache, item)


@pytest.mark.parametrize(
    ("rules", "target"),
    [
        ([], ("default-cache", b"test-key")),
        ([cache_rule(Selector())], ("default-cache", b"test-key")),
        ([cache_rule(PREFIX)], ("default-cache", b"test-key")),
        ([cache_rule(Selector.name(b"\xff"))], ("default-cache", b"test-key")),
        ([cache_rule(CACHE)], ("c", b"test-key")),
        ([cache_rule(CACHE, Selector.name(b"\xff"))], ("c", b"\xff")),
        ([cache_rule(CACHE, Selector.prefix("user-"))], ("c", b"user-test")),
        ([cache_rule(CACHE, Selector(SelectorKind.UNKNOWN))], ("c", b"test-key")),
        ([cache_rule(CACHE, Selector.name("k")), cache_rule(Selector.name("d"))], ("c", b"k")),
        ([topic_rule(Selector.name("t"), Selector.name("e"))], ("e", b"test-key")),
        (
            [topic_rule(Selector.name("t"), Selector.name("e")), cache_rule(CACHE, Selector.name("k"))],
            ("c", b"k"),
        ),
    ],
)
def test_a_call_begins_where_the_first_cache_rule_allows_it(
    rules: list[Rule], target: tuple[str, bytes]
) -> None:
    assert first_target(held(*rules)) == target


@pytest.mark.parametrize(
    ("rules", "topic"),
    [
        ([], "test-topic"),
        ([cache_rule(CACHE, Selector.name("k"))], "test-topic"),
        ([topic_rule(Selector())], "test-topic"),
        ([topic_rule(Selector.name("news"))], "news"),
        ([topic_rule(Selector.prefix("news-"))], "news-test"),
        ([topic_rule(Selector.name(b"\xff"))], ""),
        ([cache_rule(CACHE), topic_rule(Selector.name("a")), topic_rule(Selector.name("b"))], "a"),
    ],
)
def test_a_topic_is_the_one_of_the_first_topic_rule(rules: list[Rule], topic: str) -> None:
    assert first_topic(held(*rules)) == topic


READ = Role.READ_ONLY
WRITTEN = [
    (
        Rule(Resource.CACHE, READ, CACHE, Selector.name("k")),
        {"resource": "cache", "role": "read-only", "cache": "c", "item": {"key": "k"}},
    ),
    (
        Rule(Resource.CACHE, Role.WRITE_ONLY, Selector(), Selector.prefix(b"\xff")),
        {"resource": "cache", "role": "write-only", "cache": {"all": True}, "item": {"key_prefix_hex": "ff"}},
    ),
    (
        Rule(Resource.TOPIC, Role.READ_WRITE, Selector.name(b"\xff"), Selector.prefix("a-")),
        {
            "resource": "topic",
            "role": "read-write",
            "cache": {"name_hex": "ff"},
            "item": {"topic_prefix": "a-"},
        },
    ),
    (
        Rule(Resource.TOPIC, Role.NONE, CACHE, Selector.name("t")),
        {"resource": "topic", "role": "none", "cache": "c", "item": {"topic": "t"}},
    ),
    (
        Rule(Resource.FUNCTION, Role.INVOKE, CACHE, Selector.name("f")),
        {"resource": "function", "role": "invoke", "cache": "c", "item": {"function": "f"}},
    ),
    (
        Rule(Resource.FUNCTION, Role.INVOKE, CACHE, Selector.prefix("f")),
        {"resource": "function", "role": "invoke", "cache": "c", "item": {"function_prefix": "f"}},
    ),
    (
        Rule(Resource.STORE, READ, CACHE, Selector(), ("read", "list")),
        {
            "resource": "store",
            "role": "read-only",
            "store": "c",
            "item": {"all": True},
            "abilities": ["read", "list"],
        },
    ),
    (
        Rule(Resource.DATABASE, READ, CACHE, Selector.name(b"\xfe")),
        {"resource": "database", "role": "read-only", "database": "c", "item": {"key_hex": "fe"}},
    ),
    (
        Rule(Resource.CACHE, Role.UNKNOWN, Selector(SelectorKind.UNKNOWN), Selector(SelectorKind.UNSET)),
        {"resource": "cache", "role": "unknown", "cache": {"unknown": True}, "item": {"unset": True}},
    ),
]


@pytest.mark.parametrize(("rule", "written"), WRITTEN)
def test_a_rule_is_written_and_read_back(rule: Rule, written: dict[str, object]) -> None:
    assert rule_to_json(rule) == written
    assert rule_from_json(written) == rule


@pytest.mark.parametrize(
    "change",
    [
        {"resource": "of tomorrow"},
        {"role": "of tomorrow"},
        {"resource": None},
        {"cache": 5},
        {"cache": None},
        {"cache": {}},
        {"item": "k"},
        {"item": {}},
        {"item": {"key": 5}},
        {"item": {"key_hex": 5}},
        {"cache": {"name": []}},
        {"item": {"key": "k", "more": "x"}},
        {"item": {"key_hex": "no hex"}},
        {"abilities": 5},
    ],
)
def test_what_is_no_rule_is_not_read_as_one(change: dict[str, object]) -> None:
    assert rule_from_json({**WRITTEN[0][1], **change}) is None


def test_only_an_object_with_every_member_is_a_rule() -> None:
    for value in (None, [], "rule", {}):
        assert rule_from_json(value) is None
    for name in WRITTEN[0][1]:
        assert rule_from_json({key: value for key, value in WRITTEN[0][1].items() if key != name}) is None


def test_a_condition_is_written_as_momento_writes_it_and_read_back() -> None:
    ranges = Condition(("10.0.0.0/8", "2001:db8::/32"))
    written = {"ip_filter": {"allowed_cidr_ranges": ["10.0.0.0/8", "2001:db8::/32"]}}
    assert condition_to_json(ranges) == written
    assert condition_from_json(written) == ranges
    assert condition_to_json(Condition()) == {"unknown": True}
    for wrong in (None, [], {}, {"ip_filter": 5}, {"ip_filter": {}}, {"unknown": True}):
        assert condition_from_json(wrong) == Condition()
    for listed in ("10.0.0.0/8", [5], ["10.0.0.0/8", "no range"]):
        assert condition_from_json({"ip_filter": {"allowed_cidr_ranges": listed}}) == Condition()


def test_json_on_one_line_keeps_letters_and_spells_out_what_is_hidden() -> None:
    assert json_line({"a": "é日\u202e"}) == '{"a": "é日\\u202e"}'
