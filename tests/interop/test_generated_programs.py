"""The programs in Go, Java, C# and Rust: what they ask for, and that their languages' own tools parse them."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector
from inspector.credential.scopes.presets import HELPERS, NEEDS
from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.sdk_code import Language, code
from inspector.service.copy_as import write
from tests import samples
from tests.interop.parsing import assert_go, assert_rust, java_literals
from tests.service.copy_as.calls import call, caller

name, prefix = Selector.name, Selector.prefix
CACHE, TOPIC, FUNCTION = Resource.CACHE, Resource.TOPIC, Resource.FUNCTION
READ_WRITE, READ, WRITE = Role.READ_WRITE, Role.READ_ONLY, Role.WRITE_ONLY
C = name("c")
GO, JAVA, CSHARP, RUST = Language.GO, Language.JAVA, Language.CSHARP, Language.RUST

TYPED = {
    Rule(
        CACHE, READ_WRITE, C
    ): "CacheItemPermission(CacheRole.ReadWrite, CacheSelector.ByName({c}), {i}.AllCacheItems)",
    Rule(CACHE, READ): "CacheItemPermission(CacheRole.ReadOnly, CacheSelector.AllCaches, {i}.AllCacheItems)",
    Rule(
        CACHE, WRITE, C, name("k")
    ): "CacheItemPermission(CacheRole.WriteOnly, CacheSelector.ByName({c}), {i}.ByKey({k}))",
    Rule(CACHE, READ, ALL, prefix("k")): (
        "CacheItemPermission(CacheRole.ReadOnly, CacheSelector.AllCaches, {i}.ByKeyPrefix({k}))"
    ),
    Rule(
        TOPIC, READ_WRITE
    ): "TopicPermission(TopicRole.PublishSubscribe, CacheSelector.AllCaches, {t}.AllTopics)",
    Rule(
        TOPIC, READ, C, name("k")
    ): "TopicPermission(TopicRole.SubscribeOnly, CacheSelector.ByName({c}), {t}.ByName({k}))",
    Rule(TOPIC, WRITE, C, prefix("k")): (
        "TopicPermission(TopicRole.PublishOnly, CacheSelector.ByName({c}), {t}.ByTopicNamePrefix({k}))"
    ),
}
GO_RULES = {
    Rule(
        CACHE, READ_WRITE, C
    ): "CachePermission{Role: momento.ReadWrite, Cache: momento.CacheName{Name: {c}}}",
    Rule(CACHE, READ): "CachePermission{Role: momento.ReadOnly, Cache: momento.AllCaches{}}",
    Rule(CACHE, WRITE, C, name("k")): (
        "DisposableTokenCachePermission{Role: momento.WriteOnly, Cache: momento.CacheName{Name: {c}}, "
        "Item: momento.CacheItemKey{Key: []byte({k})}}"
    ),
    Rule(CACHE, READ, ALL, prefix("k")): (
        "DisposableTokenCachePermission{Role: momento.ReadOnly, Cache: momento.AllCaches{}, "
        "Item: momento.CacheItemKeyPrefix{KeyPrefix: []byte({k})}}"
    ),
    Rule(TOPIC, READ_WRITE): (
        "TopicPermission{Role: momento.PublishSubscribe, Cache: momento.AllCaches{}, Topic: momento.AllTopics{}}"
    ),
    Rule(TOPIC, READ, C, name("k")): (
        "TopicPermission{Role: momento.SubscribeOnly, Cache: momento.CacheName{Name: {c}}, "
        "Topic: momento.TopicName{Name: {k}}}"
    ),
    Rule(TOPIC, WRITE, C, prefix("k")): (
        "TopicPermission{Role: momento.PublishOnly, Cache: momento.CacheName{Name: {c}}, "
        "Topic: momento.TopicNamePrefix{NamePrefix: {k}}}"
    ),
}
RUST_RULES = {
    Rule(CACHE, READ_WRITE, C): "CachePermission { role: CacheRole::ReadWrite, cache: {C} }",
    Rule(CACHE, READ): "CachePermission { role: CacheRole::ReadOnly, cache: CacheSelector::AllCaches }",
    Rule(CACHE, WRITE, C): "CachePermission { role: CacheRole::WriteOnly, cache: {C} }",
    Rule(CACHE, READ_WRITE, C, name("k")): "DisposableTokenScopes::cache_key_read_write({c}, {k})",
    Rule(CACHE, WRITE, C, name("k")): "DisposableTokenScopes::cache_key_write_only({c}, {k})",
    Rule(CACHE, READ, ALL, prefix("k")): (
        "DisposableTokenScopes::cache_key_prefix_read_only(CacheSelector::AllCaches, {k})"
    ),
    Rule(TOPIC, READ_WRITE): (
        "TopicPermission { role: TopicRole::PublishSubscribe, cache: CacheSelector::AllCaches, "
        "topic: TopicSelector::AllTopics }"
    ),
    Rule(TOPIC, READ, C, name("k")): (
        "TopicPermission { role: TopicRole::SubscribeOnly, cache: {C}, "
        "topic: TopicSelector::TopicName { name: {k}.to_string() } }"
    ),
    Rule(TOPIC, WRITE, C): (
        "TopicPermission { role: TopicRole::PublishOnly, cache: {C}, topic: TopicSelector::AllTopics }"
    ),
    Rule(FUNCTION, Role.INVOKE, C, prefix("k")): (
        "FunctionPermission { role: FunctionRole::FunctionInvoke, cache: {C}, "
        "func: FunctionSelector::FunctionNamePrefix { prefix: {k}.to_string() } }"
    ),
    Rule(FUNCTION, Role.NONE, C, name("k")): (
        "FunctionPermission { role: FunctionRole::FunctionPermitNone, cache: {C}, "
        "func: FunctionSelector::FunctionName { name: {k}.to_string() } }"
    ),
}
PARTS = {
    "{i}": "CacheItemSelector",
    "{t}": "TopicSelector",
    "{C}": 'CacheSelector::CacheName { name: "c".to_string() }',
    "{c}": '"c"',
    "{k}": '"k"',
}


@pytest.mark.parametrize(
    ("language", "rule", "line"),
    [
        *((JAVA, rule, line) for rule, line in TYPED.items()),
        *((CSHARP, rule, line) for rule, line in TYPED.items()),
        *((GO, rule, line) for rule, line in GO_RULES.items()),
        *((RUST, rule, line) for rule, line in RUST_RULES.items()),
    ],
)
def test_a_rule_is_written_with_the_names_of_the_sdk(language: Language, rule: Rule, line: str) -> None:
    for mark, text in PARTS.items():
        line = line.replace(mark, text)
    assert line in code(Scope((rule,)), language).text


ASKED = Scope((Rule(CACHE, READ, C, name("k")),), 4_321, "me")


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            GO,
            (
                'auth.FromEnvironmentVariable("MOMENTO_API_KEY")',
                "ExpiresIn: utils.ExpiresInSeconds(4321),",
                'tokenId := "me"',
                "momento.DisposableTokenProps{TokenId: &tokenId}",
                "fmt.Println(success.ApiKey, success.Endpoint)",
            ),
        ),
        (
            JAVA,
            (
                'CredentialProvider.fromEnvVar("MOMENTO_API_KEY")',
                'scope, ExpiresIn.seconds(4321), "me").join();',
                "instanceof GenerateDisposableTokenResponse.Success",
                ".authToken()",
            ),
        ),
        (
            CSHARP,
            (
                'new EnvMomentoTokenProvider("MOMENTO_API_KEY")',
                'scope, ExpiresIn.Seconds(4321), "me");',
                "Console.WriteLine(token.AuthToken);",
            ),
        ),
        (
            RUST,
            (
                'CredentialProvider::from_env_var("MOMENTO_API_KEY".to_string())?',
                "ExpiresIn::seconds(4321)",
                '.token_id("me".to_string())',
                "response.auth_token()",
            ),
        ),
    ],
)
def test_a_program_reads_the_key_mints_for_the_lifetime_and_prints_the_token(
    language: Language, parts: tuple[str, ...]
) -> None:
    text = code(ASKED, language).text
    assert [part for part in parts if part not in text] == []


@pytest.mark.parametrize("rule", list(RUST_RULES))
def test_rust_imports_what_it_uses_and_nothing_else(rule: Rule) -> None:
    text = code(Scope((rule,)), RUST).text
    head, _, body = text.partition("};\n")
    imported = {word.strip(" ,") for word in head.splitlines()[1:]}
    assert imported == {word for word in imported if word in body}
    used = {
        word
        for word in ("CacheRole", "TopicRole", "FunctionRole", "CacheSelector", "TopicSelector")
        if word in body
    }
    assert used <= imported


CALLS = {
    (GO, Operation.GET): (
        "client.Get(context.Background(), &momento.GetRequest{",
        "responses.GetHit",
        '"MISS"',
    ),
    (GO, Operation.SET): (
        "client.Set(context.Background(), &momento.SetRequest{",
        'momento.String("v")',
        '"OK"',
    ),
    (GO, Operation.DELETE): ("client.Delete(context.Background(), &momento.DeleteRequest{", '"OK"'),
    (JAVA, Operation.GET): ('client.get("c", "k").join()', "import momento.sdk.responses.cache.GetResponse;"),
    (JAVA, Operation.SET): ('client.set("c", "k", "v", ttl).join()', "SetResponse.Error", '"OK"'),
    (JAVA, Operation.DELETE): ('client.delete("c", "k").join()', "DeleteResponse.Error", '"OK"'),
    (CSHARP, Operation.GET): (
        'CacheGetResponse response = await client.GetAsync("c", "k");',
        "hit.ValueString",
    ),
    (CSHARP, Operation.SET): (
        'CacheSetResponse response = await client.SetAsync("c", "k", "v", ttl);',
        '"OK"',
    ),
    (CSHARP, Operation.DELETE): (
        'CacheDeleteResponse response = await client.DeleteAsync("c", "k");',
        '"OK"',
    ),
    (RUST, Operation.GET): ('let response = client.get("c", "k").await?;', "{configurations, GetResponse};"),
    (RUST, Operation.SET): (
        'SetRequest::new("c", "k", "v").ttl(ttl)',
        "{configurations, SetRequest};",
        '"OK"',
    ),
    (RUST, Operation.DELETE): (
        'client.delete("c", "k").await?;',
        "use momento::cache::configurations;",
        '"OK"',
    ),
}
LIFETIMES = {
    GO: "ttl := 90500 * time.Millisecond",
    JAVA: "Duration.ofMillis(90500L)",
    CSHARP: "TimeSpan.FromMilliseconds(90500)",
    RUST: "Duration::from_millis(90500)",
}


@pytest.mark.parametrize(("language", "operation"), CALLS)
def test_a_call_is_written_with_the_names_of_the_sdk(language: Language, operation: Operation) -> None:
    text = write(language, caller(samples.v1_key()), call(operation, "c", "k", "v", 90.5)).text
    assert [part for part in (*CALLS[language, operation], LIFETIMES[language]) if part not in text] == []
    assert ('"v"' in text) is (operation is Operation.SET)
    assert ("MISS" in text) is (operation is Operation.GET)


def test_java_casts_the_bytes_that_are_no_positive_numbers_there() -> None:
    text = write(JAVA, caller(samples.v1_key()), call(Operation.GET, "c", b"\x00\x7f\x80\xff")).text
    assert "new byte[] {0, 127, (byte) 128, (byte) 255}" in text


def nasty(text: str) -> Scope:
    return Scope((Rule(CACHE, READ, name(f"c{text}"), name(text)),), token_id=f"t{text}")


NASTY = ['a"b', "a'b", "\\", "\\u0022", "${x}", "`x`", "\n\r\t\x00", "\u2028\u202e", "😀日本", "*/ //", "{}"]


def programs(language: Language) -> list[str]:
    """Programs that mint and programs that call, with harmless names and others."""
    scopes = [*(preset.scope(token_id="me & you") for preset in (*NEEDS, *HELPERS)), *map(nasty, NASTY)]
    minted = [made.text for scope in scopes if (made := code(scope, language)).expressible]
    called = [
        write(language, who, call(operation, f"c{number}", text, text)).text
        for who in (caller(samples.v1_key()), caller(samples.v2_key(), endpoint=samples.ENDPOINT))
        for operation in (Operation.GET, Operation.SET, Operation.DELETE)
        for number, text in enumerate(("mo", "\n\\😀", b"\xff\x00\x7f\x80"))
    ]
    return [*minted, *filter(None, called)]


def test_javac_reads_every_name_as_it_is(tmp_path: Path) -> None:
    wanted = [*(f"c{text}" for text in NASTY), *NASTY, *(f"t{text}" for text in NASTY)]
    found = java_literals(tmp_path, programs(JAVA))
    assert set(wanted) <= set(found)


def test_gofmt_parses_every_program(tmp_path: Path) -> None:
    assert_go(tmp_path, programs(GO))


def test_rustfmt_parses_every_program(tmp_path: Path) -> None:
    assert_rust(tmp_path, programs(RUST)[::4])
