"""SDK code for Go, ``github.com/momentohq/client-sdk-go`` 1.x. Its permission list keeps all rules unchanged."""

from __future__ import annotations

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector, SelectorKind
from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.sdk_code.limits import names_keys
from inspector.credential.scopes.sdk_code.names import API_KEY, text_of
from inspector.credential.scopes.sdk_code.quote import go_bytes, long_text

_ROLES: dict[tuple[Resource, Role], str] = {
    (Resource.CACHE, Role.READ_WRITE): "momento.ReadWrite",
    (Resource.CACHE, Role.READ_ONLY): "momento.ReadOnly",
    (Resource.CACHE, Role.WRITE_ONLY): "momento.WriteOnly",
    (Resource.TOPIC, Role.READ_WRITE): "momento.PublishSubscribe",
    (Resource.TOPIC, Role.READ_ONLY): "momento.SubscribeOnly",
    (Resource.TOPIC, Role.WRITE_ONLY): "momento.PublishOnly",
}
_IMPORTS = (
    '\t"context"\n\t"fmt"\n\t"log"\n\n'
    '\t"github.com/momentohq/client-sdk-go/auth"\n\t"github.com/momentohq/client-sdk-go/config"\n'
    '\t"github.com/momentohq/client-sdk-go/momento"\n'
    '\tauth_responses "github.com/momentohq/client-sdk-go/responses/auth"\n'
    '\t"github.com/momentohq/client-sdk-go/utils"\n'
)
_ENVELOPE = (
    "\t// Other Momento clients take endpoint and key together, as base64 of JSON.\n"
    "\tsuccess := response.(*auth_responses.GenerateDisposableTokenSuccess)\n"
    "\tfmt.Println(success.ApiKey, success.Endpoint)\n"
)


def go(scope: Scope) -> str:
    """Generate the program. It prints key and endpoint, which this SDK returns separately."""
    rules = "".join(f"\t\t{_rule(rule)},\n" for rule in scope.rules)
    named = f"\ttokenId := {long_text(scope.token_id)}\n" if scope.token_id else ""
    props = "\t\tProps:     momento.DisposableTokenProps{TokenId: &tokenId},\n" if scope.token_id else ""
    return (
        f"package main\n\nimport (\n{_IMPORTS})\n\nfunc main() {{\n"
        f"\t// For a global (v2) key: auth.NewEnvMomentoV2TokenProvider()\n"
        f'\tcredentials, err := auth.FromEnvironmentVariable("{API_KEY}")\n{_stop()}'
        f"\tclient, err := momento.NewAuthClient(config.AuthDefault(), credentials)\n{_stop()}"
        f"\tscope := momento.Permissions{{Permissions: []momento.Permission{{\n{rules}\t}}}}\n{named}"
        f"\trequest := momento.GenerateDisposableTokenRequest{{\n"
        f"\t\tExpiresIn: utils.ExpiresInSeconds({scope.valid_for_seconds}),\n"
        f"\t\tScope:     scope,\n{props}\t}}\n"
        f"\tresponse, err := client.GenerateDisposableToken(context.Background(), &request)\n{_stop()}"
        f"{_ENVELOPE}}}\n"
    )


def _stop() -> str:
    return "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"


def _rule(rule: Rule) -> str:
    role, cache = _ROLES[rule.resource, rule.role], _cache(rule.cache)
    if rule.resource is Resource.TOPIC:
        return f"momento.TopicPermission{{Role: {role}, Cache: {cache}, Topic: {_topic(rule.item)}}}"
    if names_keys(rule):
        return (
            f"momento.DisposableTokenCachePermission{{Role: {role}, Cache: {cache}, Item: {_key(rule.item)}}}"
        )
    return f"momento.CachePermission{{Role: {role}, Cache: {cache}}}"


def _cache(cache: Selector) -> str:
    if cache.kind is SelectorKind.ALL:
        return "momento.AllCaches{}"
    return f"momento.CacheName{{Name: {long_text(text_of(cache))}}}"


def _topic(topic: Selector) -> str:
    if topic.kind is SelectorKind.ALL:
        return "momento.AllTopics{}"
    text = long_text(text_of(topic))
    if topic.kind is SelectorKind.PREFIX:
        return f"momento.TopicNamePrefix{{NamePrefix: {text}}}"
    return f"momento.TopicName{{Name: {text}}}"


def _key(item: Selector) -> str:
    if item.kind is SelectorKind.PREFIX:
        return f"momento.CacheItemKeyPrefix{{KeyPrefix: {go_bytes(item.value)}}}"
    return f"momento.CacheItemKey{{Key: {go_bytes(item.value)}}}"
