"""The programs of all six languages: what they say and cannot say, and that no name breaks out of them."""

import ast
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given

from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector
from inspector.credential.scopes.presets import HELPERS, NEEDS, Preset
from inspector.credential.scopes.problems import Purpose
from inspector.credential.scopes.scope import Scope, least_rule, least_scope
from inspector.credential.scopes.sdk_code import LANGUAGE_NAMES, Language, code
from inspector.credential.scopes.sdk_code.quote import go_bytes, long_text, rust_bytes, rust_text, utf16_text
from inspector.credential.text.visible import is_hidden
from tests.credential.scope_strategies import TEXT, scopes

CACHE = Selector.name("c")
KEY = Rule(Resource.CACHE, Role.READ_ONLY, CACHE, Selector.name("k"))
BYTES = Rule(Resource.CACHE, Role.READ_ONLY, CACHE, Selector.name(b"\xff\x00"))
WHOLE = Rule(Resource.CACHE, Role.READ_WRITE, CACHE)
TOPIC = Rule(Resource.TOPIC, Role.READ_ONLY, CACHE, Selector.name("t"))
TOPICS = Rule(Resource.TOPIC, Role.READ_ONLY, CACHE, Selector.prefix("t"))
FUNCTION = Rule(Resource.FUNCTION, Role.INVOKE, CACHE, Selector.name("f"))
NO_FUNCTION = Rule(Resource.FUNCTION, Role.NONE, ALL, Selector.prefix("f"))
NOTHING = Rule(Resource.CACHE, Role.NONE)

EVERYWHERE = set(Language)
WITH_FUNCTIONS = {Language.JAVASCRIPT, Language.RUST}
TYPED = {Language.GO, Language.JAVA, Language.CSHARP}


def speakers(*rules: Rule) -> set[Language]:
    return {language for language in Language if code(Scope(rules), language).expressible}


@pytest.mark.parametrize(
    ("rules", "languages"),
    [
        ((KEY,), EVERYWHERE),
        ((WHOLE, TOPIC), EVERYWHERE),
        ((BYTES,), {Language.GO, Language.RUST}),
        ((TOPICS,), TYPED),
        ((FUNCTION,), WITH_FUNCTIONS),
        ((NO_FUNCTION,), WITH_FUNCTIONS),
        ((NOTHING,), set()),
        ((KEY, TOPIC), TYPED),
        ((KEY, WHOLE), EVERYWHERE - {Language.RUST}),
        ((KEY, FUNCTION), {Language.JAVASCRIPT}),
        ((KEY, TOPIC, FUNCTION), set()),
        ((), set()),
        ((KEY, KEY), set()),
    ],
)
def test_each_sdk_says_what_it_can_and_no_more(rules: tuple[Rule, ...], languages: set[Language]) -> None:
    assert speakers(*rules) == languages


@pytest.mark.parametrize("language", Language)
def test_what_cannot_be_said_has_a_reason_and_no_code(language: Language) -> None:
    written = code(Scope((NOTHING, TOPIC, KEY)), language)
    assert written.text == ""
    assert LANGUAGE_NAMES[language] in str(written.note)


@pytest.mark.parametrize("language", [Language.JAVASCRIPT, Language.PYTHON])
def test_the_mixed_scope_that_the_sdk_widens_is_called_so(language: Language) -> None:
    assert "widen" in str(code(Scope((KEY, TOPIC)), language).note)


def test_go_says_that_it_does_not_send_the_token_id() -> None:
    assert code(Scope((KEY,), token_id="me"), Language.GO).note
    assert code(Scope((KEY,)), Language.GO).note is None


@pytest.mark.parametrize("language", Language)
def test_the_program_holds_the_names_the_life_and_the_variable_of_the_key(language: Language) -> None:
    text = code(Scope((KEY,), 4321, "my-id"), language).text
    for part in ("4321", '"my-id"', '"k"', '"c"', "MOMENTO_API_KEY"):
        assert part in text


@given(scopes())
def test_no_program_holds_a_hidden_character_or_more_lines_for_a_nasty_name(scope: Scope) -> None:
    for language in Language:
        text = code(scope, language).text
        assert not any(is_hidden(character) for character in text.replace("\n", "").replace("\t", ""))
        assert len(text.splitlines()) <= 60 + len(scope.rules)


@given(TEXT)
def test_python_reads_its_literal_as_the_text(text: str) -> None:
    assert ast.literal_eval(long_text(text)) == text


@given(TEXT)
def test_every_literal_is_one_closed_string_of_printable_ascii(text: str) -> None:
    for literal in (utf16_text(text), long_text(text), rust_text(text)):
        assert re.fullmatch(r'"(?:[^"\\]|\\.)*"', literal)
        assert literal.isascii()
        assert literal.isprintable()


def test_bytes_become_hex_escapes_where_they_are_no_text() -> None:
    assert go_bytes(b'\xff\n"a') == '[]byte("\\xff\\n\\"a")'
    assert rust_bytes(b"\xff\x00") == 'b"\\xff\\x00".to_vec()'
    assert rust_bytes("é".encode()) == '"\\u{e9}"'


def test_every_byte_that_is_no_text_is_written_visibly_and_is_itself() -> None:
    for number in range(256):
        value = bytes((0xFF, number))
        literal = go_bytes(value).removeprefix("[]byte(").removesuffix(")")
        assert literal.isascii() and literal.isprintable()
        assert ast.literal_eval(f"b{literal}") == value
        assert rust_bytes(value) == f"b{literal}.to_vec()"


@pytest.mark.parametrize("quoted", [utf16_text, long_text, rust_text])
def test_quotes_and_line_ends_are_not_written_as_unicode_escapes(quoted: Callable[[str], str]) -> None:
    assert quoted('\n\r\t"\\') == r'"\n\r\t\"\\"'


def test_javascript_takes_whole_caches_beside_keys_from_the_core_package() -> None:
    text = code(Scope((KEY, WHOLE)), Language.JAVASCRIPT).text
    assert 'import { AllCacheItems } from "@gomomento/sdk-core";' in text
    assert "item: AllCacheItems" in text
    assert "sdk-core" not in code(Scope((WHOLE,)), Language.JAVASCRIPT).text


@pytest.mark.parametrize("language", Language)
def test_only_used_names_are_imported(language: Language) -> None:
    text = code(least_scope(), language).text
    assert "Topic" not in text.replace("momento.sdk", "")


@pytest.mark.parametrize("preset", [*NEEDS, *HELPERS], ids=lambda preset: preset.name)
def test_every_preset_has_code_in_some_language(preset: Preset) -> None:
    assert speakers(*preset.scope().rules)


@pytest.mark.parametrize("resource", [Resource.CACHE, Resource.TOPIC])
@pytest.mark.parametrize("language", Language)
def test_everything_and_every_role_can_be_said(language: Language, resource: Resource) -> None:
    for role in (Role.READ_WRITE, Role.READ_ONLY, Role.WRITE_ONLY):
        rule = Rule(resource, role)
        assert "All" in code(Scope((rule,)), language).text
        narrow = least_rule(resource)
        assert narrow.item.text() in code(Scope((narrow,)), language).text


def test_an_api_key_has_code_of_its_own() -> None:
    scope = Scope((Rule(Resource.CACHE, Role.READ_ONLY, ALL, ALL),), None)
    written = code(scope, Language.JAVASCRIPT, Purpose.API_KEY).text
    assert "generateApiKey(scope, ExpiresIn.never())" in written and "refreshToken" in written
    assert "isposable" not in written
    assert (
        "ExpiresIn.seconds(86400)"
        in code(replace(scope, valid_for_seconds=86_400), Language.JAVASCRIPT, Purpose.API_KEY).text
    )


@pytest.mark.parametrize("language", [each for each in Language if each is not Language.JAVASCRIPT])
def test_where_no_code_for_an_api_key_exists_the_reason_is_said(language: Language) -> None:
    written = code(
        Scope((Rule(Resource.CACHE, Role.READ_ONLY, ALL, ALL),), 86_400), language, Purpose.API_KEY
    )
    assert not written.expressible and written.text == "" and written.note


def test_an_api_key_that_names_keys_has_no_code_because_the_sdk_would_drop_them() -> None:
    scope = Scope((Rule(Resource.CACHE, Role.READ_ONLY, ALL, Selector.name("k")),), 86_400)
    assert not code(scope, Language.JAVASCRIPT, Purpose.API_KEY).expressible
