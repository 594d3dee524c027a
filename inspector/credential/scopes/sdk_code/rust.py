"""SDK code for Rust, ``momento`` 0.x. A scope is either one key rule, made by a helper, or a list without key rules."""

from __future__ import annotations

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector, SelectorKind
from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.sdk_code.limits import names_keys
from inspector.credential.scopes.sdk_code.names import API_KEY, Names, text_of
from inspector.credential.scopes.sdk_code.quote import rust_bytes, rust_text

_ROLES: dict[tuple[Resource, Role], str] = {
    (Resource.CACHE, Role.READ_WRITE): "CacheRole::ReadWrite",
    (Resource.CACHE, Role.READ_ONLY): "CacheRole::ReadOnly",
    (Resource.CACHE, Role.WRITE_ONLY): "CacheRole::WriteOnly",
    (Resource.TOPIC, Role.READ_WRITE): "TopicRole::PublishSubscribe",
    (Resource.TOPIC, Role.READ_ONLY): "TopicRole::SubscribeOnly",
    (Resource.TOPIC, Role.WRITE_ONLY): "TopicRole::PublishOnly",
    (Resource.FUNCTION, Role.INVOKE): "FunctionRole::FunctionInvoke",
    (Resource.FUNCTION, Role.NONE): "FunctionRole::FunctionPermitNone",
}
_HELPERS = {Role.READ_WRITE: "read_write", Role.READ_ONLY: "read_only", Role.WRITE_ONLY: "write_only"}


def rust(scope: Scope) -> str:
    """Generate the program, which uses tokio."""
    use = Names()
    asked = _key_scope(scope.rules[0], use) if names_keys(scope.rules[0]) else _listed(scope.rules, use)
    token_id = f"\n        .token_id({rust_text(scope.token_id)}.to_string())" if scope.token_id else ""
    names = ["ExpiresIn", "GenerateDisposableTokenRequest", *use.among(_TYPES)]
    imported = "".join(f"    {name},\n" for name in sorted(names))
    return (
        f"use momento::auth::{{\n{imported}}};\nuse momento::{{AuthClient, CredentialProvider}};\n\n"
        f"#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n"
        f'    let credentials = CredentialProvider::from_env_var("{API_KEY}".to_string())?;\n'
        f"    let client = AuthClient::builder().credential_provider(credentials).build()?;\n"
        f"    let scope = {asked};\n"
        f"    let expiry = ExpiresIn::seconds({scope.valid_for_seconds});\n"
        f"    let request = GenerateDisposableTokenRequest::new(scope, expiry){token_id};\n"
        f"    let response = client.send_request(request).await?;\n"
        f'    println!("{{}}", response.auth_token());\n    Ok(())\n}}\n'
    )


_TYPES = (
    "CachePermission",
    "CacheRole",
    "CacheSelector",
    "DisposableTokenScope",
    "DisposableTokenScopes",
    "FunctionPermission",
    "FunctionRole",
    "FunctionSelector",
    "Permission",
    "Permissions",
    "TopicPermission",
    "TopicRole",
    "TopicSelector",
)


def _key_scope(rule: Rule, use: Names) -> str:
    prefix = "prefix_" if rule.item.kind is SelectorKind.PREFIX else ""
    cache = (
        _all(use, "CacheSelector", "AllCaches")
        if rule.cache.kind is SelectorKind.ALL
        else rust_text(text_of(rule.cache))
    )
    use("DisposableTokenScopes")
    helper = f"cache_key_{prefix}{_HELPERS[rule.role]}"
    return f"DisposableTokenScopes::{helper}({cache}, {rust_bytes(rule.item.value)})"


def _listed(rules: tuple[Rule, ...], use: Names) -> str:
    for name in ("DisposableTokenScope", "Permission", "Permissions"):
        use(name)
    written = "".join(f"            {_rule(rule, use)},\n" for rule in rules)
    return (
        f"DisposableTokenScope::from(Permissions {{\n        permissions: vec![\n{written}        ],\n    }})"
    )


def _rule(rule: Rule, use: Names) -> str:
    role = _all(use, *_ROLES[rule.resource, rule.role].split("::"))
    fields = f"role: {role}, cache: {_selector(rule.cache, use, 'Cache')}"
    kind = rule.resource.value.capitalize()
    use(f"{kind}Permission")
    if rule.resource is Resource.TOPIC:
        fields += f", topic: {_selector(rule.item, use, kind)}"
    elif rule.resource is Resource.FUNCTION:
        fields += f", func: {_selector(rule.item, use, kind)}"
    return f"Permission::{kind}Permission({kind}Permission {{ {fields} }})"


def _selector(selector: Selector, use: Names, kind: str) -> str:
    if selector.kind is SelectorKind.ALL:
        return _all(use, f"{kind}Selector", f"All{kind}s")
    text = f"{rust_text(text_of(selector))}.to_string()"
    if selector.kind is SelectorKind.PREFIX:
        return _all(use, f"{kind}Selector", f"{kind}NamePrefix {{ prefix: {text} }}")
    return _all(use, f"{kind}Selector", f"{kind}Name {{ name: {text} }}")


def _all(use: Names, enum: str, variant: str) -> str:
    use(enum)
    return f"{enum}::{variant}"
