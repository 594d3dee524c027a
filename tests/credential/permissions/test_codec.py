"""The p claim in both versions, byte for byte, and rules as sentences."""

from __future__ import annotations

import base64
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.credential.permissions.claim import decode_permissions
from inspector.credential.permissions.codec import decode_bytes, encode_permissions
from inspector.credential.permissions.rules import (
    ALL,
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
    SelectorKind,
)
from inspector.credential.permissions.sentences import permission_sentences, rule_sentence, selector_name
from inspector.credential.permissions.wire import permissions_pb2 as wire
from tests.samples import v1_key

C, T, F = Resource.CACHE, Resource.TOPIC, Resource.FUNCTION
name, prefix = Selector.name, Selector.prefix

TABLE: list[tuple[str, list[Rule]]] = [
    ("EhYKFAoSCAEaBwoFY2FjaGUqBQoDa2V5", [Rule(C, Role.READ_WRITE, name("cache"), name("key"))]),
    (
        "Eh0KGwoZCAEaDwoNZGVmYXVsdC1jYWNoZSoECgJtbw==",
        [Rule(C, Role.READ_WRITE, name("default-cache"), name("mo"))],
    ),
    ("Eg0KCwoJCAISACoDCgFr", [Rule(C, Role.READ_ONLY, ALL, name("k"))]),
    ("EhEKDwoNCAMaAwoBYyoEEgJwLQ==", [Rule(C, Role.WRITE_ONLY, name("c"), prefix("p-"))]),
    ("EgsKCQoHCAEaAwoBYw==", [Rule(C, Role.READ_WRITE, name("c"))]),
    ("EggKBgoECAISAA==", [Rule(C, Role.READ_ONLY)]),
    ("EhAKDhIMCAIaAwoBYyoDCgF0", [Rule(T, Role.READ_ONLY, name("c"), name("t"))]),
    ("EgoKCBIGCAMSACIA", [Rule(T, Role.WRITE_ONLY)]),
    ("EhEKDxoNCAEaAwoBYyoEEgJmLQ==", [Rule(F, Role.INVOKE, name("c"), prefix("f-"))]),
    ("Eg4KDBoKGgMKAWMqAwoBZg==", [Rule(F, Role.NONE, name("c"), name("f"))]),
    (
        "EhwKBgoECAESAAoIEgYIARIAIgAKCBoGCAESACIA",
        [Rule(C, Role.READ_WRITE), Rule(T, Role.READ_WRITE), Rule(F, Role.INVOKE)],
    ),
]


@pytest.mark.parametrize(("p", "rules"), TABLE)
def test_bytes_are_those_of_the_sdks_helpers(p: str, rules: list[Rule]) -> None:
    assert base64.b64encode(encode_permissions(rules)).decode() == p
    assert list(decode_permissions(p, 1).rules) == rules


@pytest.mark.parametrize("p", ["CAA=", "", "CAA"])
def test_super_user_in_its_spellings(p: str) -> None:
    found = decode_permissions(p, 1)
    assert found.state is PermissionState.DECODED
    assert found.super_user
    assert encode_permissions(super_user=True) == b"\x08\x00"


@pytest.mark.parametrize(
    ("claim", "version", "disposable", "state"),
    [
        (None, 1, False, PermissionState.DECODED),
        (None, 1, True, PermissionState.UNDECODABLE),
        (None, 2, True, PermissionState.ABSENT),
        ("", 2, True, PermissionState.ABSENT),
        ("EgA=", 1, True, PermissionState.EMPTY),
        ("!!!", 1, True, PermissionState.UNDECODABLE),
        ("A", 1, True, PermissionState.UNDECODABLE),
        (5, 1, True, PermissionState.UNDECODABLE),
        ("////", 1, True, PermissionState.UNDECODABLE),
        ("CAE=", 1, True, PermissionState.UNDECODABLE),
        ("IgA=", 1, True, PermissionState.UNDECODABLE),
    ],
)
def test_state_of_claims_without_rules(
    claim: object, version: int, disposable: bool, state: PermissionState
) -> None:
    found = decode_permissions(claim, version, disposable=disposable)
    assert found.state is state
    assert not found.rules
    assert (found.why is not None) == (state not in (PermissionState.DECODED, PermissionState.EMPTY))


def test_either_alphabet_and_missing_padding_are_read() -> None:
    rule = Rule(C, Role.READ_ONLY, name("c"), name(b"\xfb\xff\xfe"))
    raw = encode_permissions([rule])
    assert decode_permissions(base64.urlsafe_b64encode(raw).decode().rstrip("="), 1).rules == (rule,)


SELECTORS = st.one_of(st.just(ALL), st.text(max_size=9).map(name), st.text(max_size=9).map(prefix))
CACHES = st.one_of(st.just(ALL), st.text(max_size=9).map(name))
RULES = st.one_of(
    st.builds(
        Rule,
        st.just(C),
        st.sampled_from([Role.NONE, Role.READ_ONLY, Role.WRITE_ONLY, Role.READ_WRITE]),
        CACHES,
        st.one_of(SELECTORS, st.binary(max_size=9).map(name), st.binary(max_size=9).map(prefix)),
    ),
    st.builds(
        Rule,
        st.just(T),
        st.sampled_from([Role.NONE, Role.READ_ONLY, Role.WRITE_ONLY, Role.READ_WRITE]),
        CACHES,
        SELECTORS,
    ),
    st.builds(Rule, st.just(F), st.sampled_from([Role.NONE, Role.INVOKE]), CACHES, SELECTORS),
)


@given(st.lists(RULES, min_size=1, max_size=20))
def test_rules_survive_writing_and_reading(rules: list[Rule]) -> None:
    found = decode_bytes(encode_permissions(rules), 1)
    assert list(found.rules) == rules
    assert found.unknown_fields == ()
    assert all(str(sentence) for sentence in permission_sentences(found))


@given(st.binary(max_size=200), st.sampled_from([1, 2]))
def test_no_bytes_raise(raw: bytes, version: int) -> None:
    found = decode_bytes(raw, version)
    assert all(str(rule_sentence(rule)) for rule in found.rules)


@pytest.mark.parametrize(
    "rule",
    [
        Rule(C, Role.INVOKE),
        Rule(C, Role.UNKNOWN),
        Rule(F, Role.READ_ONLY),
        Rule(C, Role.READ_ONLY, prefix("c")),
        Rule(C, Role.READ_ONLY, name(b"\xff")),
        Rule(T, Role.READ_ONLY, ALL, name(b"\xff")),
        Rule(Resource.AUTH_MANAGEMENT, Role.READ_ONLY),
    ],
)
def test_what_the_protocol_cannot_say_is_refused(rule: Rule) -> None:
    with pytest.raises(ValueError, match=r"."):
        encode_permissions([rule])


def test_unset_selectors_mean_all_in_version_1_and_stay_unset_in_version_2() -> None:
    one = wire.PermissionsV1(
        explicit=wire.ExplicitRoles(permissions=[wire.RoleRule(cache=wire.CacheRoleRule(role=1))])
    )
    assert decode_bytes(one.SerializeToString(), 1).rules == (Rule(C, Role.READ_WRITE),)
    two = wire.PermissionsV2(
        explicit=wire.ExplicitRules(
            rules=[
                wire.Rule(cache=wire.CacheRule(permissions=[1, 2, 0])),
                wire.Rule(topic=wire.TopicRule(permissions=[2], topic_selector=wire.TopicSelector())),
            ]
        )
    )
    cache, topic = decode_bytes(two.SerializeToString(), 2).rules
    assert (cache.role, cache.abilities) == (Role.READ_WRITE, ("read", "write", "list"))
    assert cache.cache.kind is SelectorKind.UNSET
    assert topic.item.kind is SelectorKind.UNSET
    assert str(rule_sentence(topic)) == (
        "Publish to nothing (the selector is missing) in no cache (the selector is missing)."
    )


def test_version_2_rules_are_read_with_their_abilities() -> None:
    rules = [
        wire.Rule(account_management=wire.ManagementRule(permissions=[0, 2])),
        wire.Rule(auth_management=wire.ManagementRule(permissions=[1])),
        wire.Rule(resource_management=wire.ManagementRule()),
        wire.Rule(cache=wire.CacheRule(permissions=[0], all_caches=wire.All(), all_items=wire.All())),
        wire.Rule(
            function=wire.FunctionRule(
                permissions=[0],
                cache_selector=wire.CacheSelector(cache_name="c"),
                function_selector=wire.FunctionSelector(function_name_prefix="f-"),
            )
        ),
        wire.Rule(
            cache=wire.CacheRule(permissions=[9], cache_selector=wire.CacheSelector(), all_items=wire.All())
        ),
        wire.Rule(),
    ]
    raw = wire.PermissionsV2(explicit=wire.ExplicitRules(rules=rules)).SerializeToString()
    found = decode_bytes(raw, 2)
    assert [str(rule_sentence(rule)) for rule in found.rules] == [
        "Manage the account: read, list.",
        "Manage keys and tokens: write.",
        "Manage caches and other resources: -.",
        "List every key in every cache.",
        "Invoke functions that start with `f-` in the cache `c`.",
        "Unknown role for every key in no cache (the selector is missing).",
        "Unknown kind of rule.",
    ]
    assert found.unknown_fields == ("rule 6: permission 9",)
    assert decode_bytes(b"\x08\x00", 2).super_user


def test_a_rule_without_a_kind_and_more_rules_than_any_credential_has() -> None:
    assert decode_bytes(b"\x12\x02\x0a\x00", 1).rules == (Rule(Resource.UNKNOWN, Role.UNKNOWN),)
    many = decode_bytes(b"\x12\xd2\x0f" + b"\x0a\x00" * 1_001, 1)
    assert many.state is PermissionState.UNDECODABLE
    assert str(many.why) == "the claim p has 1001 rules, more than the 1000 of any credential"


def test_unknown_fields_and_numbers_are_listed_never_fatal() -> None:
    rule = bytes.fromhex("0a04 0a02 0807".replace(" ", ""))  # a cache rule with role 7
    raw = b"\x12" + bytes([len(rule)]) + rule + b"\x7a\x01x"
    found = decode_bytes(raw, 1)
    assert found.state is PermissionState.DECODED
    assert found.unknown_fields == ("p.15", "rule 1: role 7")
    assert str(rule_sentence(found.rules[0])) == ("Unknown role for every key in every cache.")


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (
            Rule(C, Role.READ_WRITE, name("default-cache"), name("mo")),
            "Read and write the key `mo` in the cache `default-cache`.",
        ),
        (
            Rule(C, Role.WRITE_ONLY, ALL, prefix("u-")),
            "Write keys that start with `u-` in every cache (no reading, no conditional writes).",
        ),
        (
            Rule(T, Role.READ_WRITE, name("c"), name("t")),
            "Publish and subscribe to the topic `t` in the cache `c`.",
        ),
        (Rule(F, Role.NONE, name("c")), "No access to every function in the cache `c`."),
        (
            Rule(C, Role.READ_ONLY, name("c"), name(b"\xff\x00")),
            "Read the key `bytes ff 00` in the cache `c`.",
        ),
        (Rule(C, Role.READ_ONLY, name("a\u202eb")), "Read every key in the cache `a⟨U+202E⟩b`."),
    ],
)
def test_rules_read_as_sentences(rule: Rule, sentence: str) -> None:
    assert str(rule_sentence(rule)) == sentence


def test_sentences_of_a_super_user_and_of_nothing() -> None:
    assert [str(each) for each in permission_sentences(Permissions(PermissionState.DECODED, True))] == [
        "All operations (super user)."
    ]
    assert permission_sentences(Permissions(PermissionState.ABSENT)) == ()
    assert (
        str(permission_sentences(decode_permissions("!", 1))[0])
        == "Not known from the text: the claim p is not Base64."
    )
    assert selector_name(name("x")) == "x"


@pytest.mark.parametrize("padded", [True, False])
def test_the_two_real_explicit_claims_of_public_keys(padded: bool) -> None:
    topics = "EhIKEBIOCAIaCAoGb2F1dGgyIgA="
    cache = "EhYKFAoSCAEaDgoMZmFzdGx5LWNhY2hl"
    read = decode_permissions(topics if padded else topics.rstrip("="), 1)
    assert (read.state, read.super_user, read.unknown_fields) == (PermissionState.DECODED, False, ())
    assert read.rules == (Rule(T, Role.READ_ONLY, name("oauth2"), ALL),)
    assert [str(each) for each in permission_sentences(read)] == [
        "Subscribe to every topic in the cache `oauth2`."
    ]
    written = decode_permissions(cache, 1)
    assert written.rules == (Rule(C, Role.READ_WRITE, name("fastly-cache"), ALL),)
    assert [str(each) for each in permission_sentences(written)] == [
        "Read and write every key in the cache `fastly-cache`."
    ]


def test_a_super_user_key_is_read_as_the_codec_reads_it_and_without_loading_it() -> None:
    raw = encode_permissions(super_user=True)
    claim = base64.b64encode(raw).decode()
    assert decode_permissions(claim, 1) == decode_bytes(raw, 1)
    assert decode_permissions(claim, 2) == decode_bytes(raw, 2)
    code = f"""
import sys
from inspector.credential.permissions.claim import decode_permissions
assert decode_permissions({claim!r}, 1).super_user
print("google.protobuf" in sys.modules)
decode_permissions("EgA=", 1)
print("google.protobuf" in sys.modules)
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout.split() == ["False", "True"]


def test_a_report_on_a_super_user_key_does_not_wait_for_protobuf(tmp_path: Path) -> None:
    file = tmp_path / "key.txt"
    file.write_text(v1_key(), encoding="utf-8")
    command = [sys.executable, "-X", "importtime", "-m", "inspector", "report", str(file)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert "super user" in ran.stdout
    assert "google.protobuf" not in ran.stderr
