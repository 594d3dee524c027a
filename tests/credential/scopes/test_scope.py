"""The permissions a scope asks for, compared with what the official Python SDK sends."""

from typing import Any

import pytest
from hypothesis import given
from momento.auth.access_control.disposable_token_scopes import DisposableTokenScopes
from momento.auth.access_control.permission_scope import AllCaches, AllTopics
from momento.internal._utilities._permissions import permissions_from_disposable_token_scope

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
from inspector.credential.scopes.presets import HELPERS
from inspector.credential.scopes.scope import Scope, covers, least_scope, rules_of
from tests.credential.scope_strategies import rules, scopes

PYTHON_HELPERS = {
    "cacheKeyReadWrite": "cache_key_read_write",
    "cacheKeyReadOnly": "cache_key_read_only",
    "cacheKeyWriteOnly": "cache_key_write_only",
    "cacheKeyPrefixReadWrite": "cache_key_prefix_read_write",
    "cacheKeyPrefixReadOnly": "cache_key_prefix_read_only",
    "cacheKeyPrefixWriteOnly": "cache_key_prefix_write_only",
    "cacheReadWrite": "cache_read_write",
    "cacheReadOnly": "cache_read_only",
    "cacheWriteOnly": "cache_write_only",
    "topicPublishSubscribe": "topic_publish_subscribe",
    "topicSubscribeOnly": "topic_subscribe_only",
    "topicPublishOnly": "topic_publish_only",
}


def sdk_bytes(scope: Any) -> bytes:
    return permissions_from_disposable_token_scope(scope).SerializeToString()


def arguments(rule: Rule, cache: object, everything: object) -> list[object]:
    if rule.item is ALL:
        return [cache] if rule.resource is Resource.CACHE else [cache, everything]
    return [cache, rule.item.text()]


@pytest.mark.parametrize("name", sorted(PYTHON_HELPERS))
def test_a_preset_is_byte_for_byte_what_the_python_helper_sends(name: str) -> None:
    preset = next(preset for preset in HELPERS if preset.name == name)
    (rule,) = preset.scope("a cache").rules
    helper = getattr(DisposableTokenScopes, PYTHON_HELPERS[name])
    assert encode_permissions([rule]) == sdk_bytes(helper(*arguments(rule, "a cache", AllTopics())))


@pytest.mark.parametrize("name", sorted(PYTHON_HELPERS))
def test_the_same_preset_for_all_caches_is_also_what_the_python_helper_sends(name: str) -> None:
    preset = next(preset for preset in HELPERS if preset.name == name)
    (named,) = preset.scope().rules
    rule = Rule(named.resource, named.role, ALL, named.item)
    helper = getattr(DisposableTokenScopes, PYTHON_HELPERS[name])
    assert encode_permissions([rule]) == sdk_bytes(helper(*arguments(rule, AllCaches(), AllTopics())))


def test_every_helper_of_the_javascript_sdk_has_a_preset() -> None:
    names = {preset.name for preset in HELPERS}
    assert names == {*PYTHON_HELPERS, "functionInvoke", "functionPermitNone", "AllDataReadWrite"}


@given(scopes())
def test_any_scope_comes_back_from_its_bytes(scope: Scope) -> None:
    decoded = decode_bytes(encode_permissions(scope.rules), 1)
    assert decoded.rules == scope.rules
    assert not decoded.super_user


@given(scopes())
def test_a_token_can_be_asked_for_once_more_as_it_is(scope: Scope) -> None:
    assert rules_of(decode_bytes(encode_permissions(scope.rules), 1)) == scope.rules


def test_the_form_starts_with_one_key_read_only_for_fifteen_minutes() -> None:
    scope = least_scope()
    (rule,) = scope.rules
    assert (rule.resource, rule.role, rule.item.kind) == (Resource.CACHE, Role.READ_ONLY, "name")
    assert scope.valid_for_seconds == 900


def test_a_super_user_is_asked_for_again_as_all_data() -> None:
    everything = rules_of(Permissions(PermissionState.DECODED, super_user=True))
    assert {rule.resource for rule in everything} == {Resource.CACHE, Resource.TOPIC, Resource.FUNCTION}


def test_what_could_not_be_decoded_gives_no_rules() -> None:
    assert rules_of(Permissions(PermissionState.UNDECODABLE, super_user=True)) == ()


@given(rules())
def test_a_rule_covers_itself_and_all_data_covers_every_rule(rule: Rule) -> None:
    everything = rules_of(Permissions(PermissionState.DECODED, super_user=True))
    assert covers(rule, rule)
    assert any(covers(wide, rule) for wide in everything)


def test_a_prefix_covers_longer_prefixes_and_keys_but_not_shorter_ones() -> None:
    def keys(item: Selector) -> Rule:
        return Rule(Resource.CACHE, Role.READ_ONLY, ALL, item)

    assert covers(keys(Selector.prefix("user-")), keys(Selector.name("user-1")))
    assert covers(keys(Selector.prefix("user-")), keys(Selector.prefix("user-1")))
    assert not covers(keys(Selector.prefix("user-")), keys(Selector.prefix("use")))
    assert not covers(keys(Selector.name("user-1")), keys(Selector.prefix("user-1")))


def test_read_only_does_not_cover_writing() -> None:
    assert not covers(Rule(Resource.CACHE, Role.READ_ONLY), Rule(Resource.CACHE, Role.READ_WRITE))
