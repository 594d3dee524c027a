"""Scope files: written, read back, and every mistake located."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.credential.permissions.rule_json import json_line, rule_to_json
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector, SelectorKind
from inspector.credential.scopes.presets import NEEDS
from inspector.credential.scopes.scope import Scope, least_scope
from inspector.credential.scopes.scope_json import Misread, read_scope, write_scope
from inspector.credential.text.message import Message
from inspector.credential.text.visible import is_hidden
from tests.credential.scope_strategies import scopes


def misread(text: str) -> Misread:
    read = read_scope(text)
    assert isinstance(read, Misread)
    return read


@given(scopes())
def test_any_scope_comes_back_from_its_json(scope: Scope) -> None:
    assert read_scope(write_scope(scope)) == scope


@given(scopes())
def test_the_json_is_plain_json_without_hidden_characters(scope: Scope) -> None:
    text = write_scope(scope)
    assert json.loads(text)["valid_for_seconds"] == scope.valid_for_seconds
    assert not any(is_hidden(character) for character in text if character != "\n")


@given(st.text(max_size=200))
def test_any_text_is_a_scope_or_a_located_mistake(text: str) -> None:
    read = read_scope(text)
    if isinstance(read, Misread):
        assert read.line >= 1
        assert read.column >= 1


@given(st.data())
def test_a_damaged_file_never_raises(data: st.DataObject) -> None:
    text = write_scope(NEEDS[1].scope())
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 8)))
    damaged = text[:start] + data.draw(st.text('{}[]",:0aé\n', max_size=4)) + text[end:]
    assert isinstance(read_scope(damaged), Scope | Misread)


def test_rules_are_written_like_those_of_the_json_report() -> None:
    rule = Rule(Resource.CACHE, Role.READ_WRITE, Selector.name("default-cache"), Selector.name("mo"))
    assert rule_to_json(rule) == {
        "resource": "cache",
        "role": "read-write",
        "cache": "default-cache",
        "item": {"key": "mo"},
    }
    assert rule_to_json(Rule(Resource.TOPIC, Role.READ_ONLY))["item"] == {"all": True}
    assert rule_to_json(Rule(Resource.CACHE, Role.NONE, item=Selector.prefix(b"\xff")))["item"] == {
        "key_prefix_hex": "ff"
    }
    unset = Selector(SelectorKind.UNSET)
    assert rule_to_json(Rule(Resource.CACHE, Role.NONE, unset, unset, ("list",))) == {
        "resource": "cache",
        "role": "none",
        "cache": {"unset": True},
        "item": {"unset": True},
        "abilities": ["list"],
    }


def test_direction_characters_are_escaped_and_letters_are_not() -> None:
    assert json_line("日本\u202e😀") == '"日本\\u202e😀"'


def test_a_minimal_file_takes_the_least_for_the_rest() -> None:
    read = read_scope('{"rules": [{"resource": "topic", "role": "read-only"}]}')
    assert read == Scope((Rule(Resource.TOPIC, Role.READ_ONLY),), least_scope().valid_for_seconds)


def test_null_means_for_ever() -> None:
    read = read_scope('{"rules": [], "valid_for_seconds": null}')
    assert read == Scope((), None)


def test_more_rules_than_any_token_takes_are_not_read() -> None:
    rule = '{"resource": "topic", "role": "read-only"}'
    assert isinstance(read_scope(f'{{"rules": [{", ".join([rule] * 50)}]}}'), Scope)
    assert misread(f'{{"rules": [{", ".join([rule] * 51)}]}}').path == "rules"


RULE = '"resource": "cache", "role": "read-only"'


@pytest.mark.parametrize(
    ("marked", "path"),
    [
        ("▶", ""),
        ("{\n  ▶rules", ""),
        ("▶[]", ""),
        ("▶{}", ""),
        ('{"rules": [],\n "rulez": ▶1}', "rulez"),
        ('{"rules": ▶{}}', "rules"),
        ('▶{"rules": [], "rules": []}', ""),
        ('{"schema": ▶2, "rules": []}', "schema"),
        ('{"schema": ▶true, "rules": []}', "schema"),
        ('{"rules": [], "valid_for_seconds": ▶"9"}', "valid_for_seconds"),
        ('{"rules": [], "valid_for_seconds": ▶true}', "valid_for_seconds"),
        ('{"rules": [], "valid_for_seconds": ▶1.5}', "valid_for_seconds"),
        ('{"rules": [], "valid_for_seconds": ▶-1}', "valid_for_seconds"),
        ('{"rules": [], "valid_for_seconds": ▶4294967296}', "valid_for_seconds"),
        ('{"rules": [], "valid_for_seconds": ▶10000000000000000}', ""),
        ('{"rules": [], "valid_for_seconds": ▶NaN}', ""),
        ('{"rules": [], "token_id": ▶5}', "token_id"),
        ('{"rules": [▶7]}', "rules[0]"),
        ('{"rules": [▶{"resource": "cache"}]}', "rules[0]"),
        ('{"rules": [\n  {"resource": ▶"cash", "role": "read-only"}]}', "rules[0].resource"),
        ('{"rules": [{"resource": "cache", "role": ▶"invoke"}]}', "rules[0].role"),
        ('{"rules": [{"resource": "cache", "role": ▶["x"]}]}', "rules[0].role"),
        (f'{{"rules": [{{{RULE}, "cache": ▶1}}]}}', "rules[0].cache"),
        (f'{{"rules": [{{{RULE}, "cache": ▶"\\ud800"}}]}}', "rules[0].cache"),
        (f'{{"rules": [{{{RULE}, "item": ▶{{}}}}]}}', "rules[0].item"),
        (f'{{"rules": [{{{RULE}, "item": ▶{{"key": "a", "all": true}}}}]}}', "rules[0].item"),
        (f'{{"rules": [{{{RULE}, "item": {{"topic": ▶"t"}}}}]}}', "rules[0].item.topic"),
        (f'{{"rules": [{{{RULE}, "item": {{"all": ▶false}}}}]}}', "rules[0].item.all"),
        (f'{{"rules": [{{{RULE}, "item": {{"key": ▶5}}}}]}}', "rules[0].item.key"),
        (f'{{"rules": [{{{RULE}, "item": {{"key_hex": ▶"f"}}}}]}}', "rules[0].item.key_hex"),
        ('{"rules": ' + "[" * 16 + "▶" + "[" * 20 + "]" * 36 + "}", ""),
        ('{"rules": ' + "[" * 63 + "▶" + "[" * 29_937 + "]" * 30_000 + "}", ""),
        (" " * 65_536 + "▶" + " " * 9, ""),
    ],
)
def test_a_mistake_is_located(marked: str, path: str) -> None:
    before, _, after = marked.partition("▶")
    found = misread(before + after)
    assert (found.line, found.column) == (before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)
    assert found.path == path
    assert str(found.message)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "nothing in it"),
        (" \n", "nothing in it"),
        ('{"rules": [', "ends before all brackets"),
        ('{"rules": "a', "ends before all brackets"),
        ("{'rules': []}", "name in double quotation marks"),
        ('{"rules" []}', "colon is missing"),
        ('{"rules": [] "schema": 1}', "comma or a closing bracket"),
        ('{"rules": [1 2]}', "comma or a closing bracket"),
        ("hello", "a text without quotation marks"),
        ('{"rules": all}', "a text without quotation marks"),
        ('{"rules": []}}', "nothing may follow"),
        ('{"rules": "a\nb"}', "line break or control character"),
        ('{"rules": "\\x"}', "a backslash"),
        ('{"rules": "\\u12"}', "a backslash"),
        ('{"rules": NaN}', "number cannot be read"),
        ("[" * 90, "nesting is too deep"),
        (" " * 65_537, "too long"),
    ],
)
def test_what_is_not_json_is_said_in_words_of_this_program(text: str, words: str) -> None:
    said = misread(text).message
    why = said.values["why"]
    assert isinstance(why, Message)  # so that it is translated
    assert words in str(said)


@given(st.integers(0, 200), st.sampled_from(["", "x", '"', "'", ",", "}", "\\", "\n", "\x01"]))
def test_no_damage_brings_the_decoders_own_words(at: int, put: str) -> None:
    text = write_scope(least_scope())
    read = read_scope(text[:at] + put + text[at + 1 :])
    if isinstance(read, Misread):
        assert not re.search("Expecting|Extra data|Unterminated|Invalid|Illegal", str(read.message))
