"""SDK code for Java, ``software.momento.java:sdk`` 1.x."""

from __future__ import annotations

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector, SelectorKind
from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.sdk_code.names import API_KEY, Names, text_of
from inspector.credential.scopes.sdk_code.quote import utf16_text

ROLES: dict[tuple[Resource, Role], str] = {
    (Resource.CACHE, Role.READ_WRITE): "CacheRole.ReadWrite",
    (Resource.CACHE, Role.READ_ONLY): "CacheRole.ReadOnly",
    (Resource.CACHE, Role.WRITE_ONLY): "CacheRole.WriteOnly",
    (Resource.TOPIC, Role.READ_WRITE): "TopicRole.PublishSubscribe",
    (Resource.TOPIC, Role.READ_ONLY): "TopicRole.SubscribeOnly",
    (Resource.TOPIC, Role.WRITE_ONLY): "TopicRole.PublishOnly",
}
"""The names of the roles, the same as in C#."""
_ACCESS = ("CacheItemSelector", "CacheRole", "CacheSelector", "TopicRole", "TopicSelector")
_ALWAYS = ("DisposableToken", "DisposableTokenScope", "ExpiresIn")


def java(scope: Scope) -> str:
    """Generate the program, as one class."""
    use = Names()
    rules = ",\n".join(f"            {typed_rule(rule, use)}" for rule in scope.rules)
    access = "".join(
        f"import momento.sdk.auth.accessControl.{name};\n" for name in sorted((*_ALWAYS, *use.among(_ACCESS)))
    )
    token_id = f", {utf16_text(scope.token_id)}" if scope.token_id else ""
    return (
        f"import java.util.List;\nimport momento.sdk.AuthClient;\n"
        f"import momento.sdk.auth.CredentialProvider;\n{access}"
        f"import momento.sdk.responses.auth.GenerateDisposableTokenResponse;\n\n"
        f"public class MintToken {{\n  public static void main(String[] args) {{\n"
        f'    try (var client = AuthClient.builder(CredentialProvider.fromEnvVar("{API_KEY}")).build()) {{\n'
        f"      var scope = new DisposableTokenScope(List.of(\n{rules}));\n"
        f"      var response = client.generateDisposableTokenAsync(\n"
        f"          scope, ExpiresIn.seconds({scope.valid_for_seconds}){token_id}).join();\n"
        f"      if (!(response instanceof GenerateDisposableTokenResponse.Success)) {{\n"
        f"        throw (GenerateDisposableTokenResponse.Error) response;\n      }}\n"
        f"      System.out.println(((GenerateDisposableTokenResponse.Success) response).authToken());\n"
        f"    }}\n  }}\n}}\n"
    )


def typed_rule(rule: Rule, use: Names) -> str:
    """Generate one permission, the same in Java and C#. A whole cache is written as ``AllCacheItems``."""
    role, cache = use(ROLES[rule.resource, rule.role]), _cache(rule.cache, use)
    if rule.resource is Resource.TOPIC:
        topic = _chosen(rule.item, use, "TopicSelector", "AllTopics", ("ByName", "ByTopicNamePrefix"))
        return f"new DisposableToken.TopicPermission({role}, {cache}, {topic})"
    item = _chosen(rule.item, use, "CacheItemSelector", "AllCacheItems", ("ByKey", "ByKeyPrefix"))
    return f"new DisposableToken.CacheItemPermission({role}, {cache}, {item})"


def _cache(cache: Selector, use: Names) -> str:
    return _chosen(cache, use, "CacheSelector", "AllCaches", ("ByName", "ByName"))


def _chosen(selector: Selector, use: Names, kind: str, everything: str, by: tuple[str, str]) -> str:
    if selector.kind is SelectorKind.ALL:
        return f"{use(kind)}.{everything}"
    return f"{use(kind)}.{by[selector.kind is SelectorKind.PREFIX]}({utf16_text(text_of(selector))})"
