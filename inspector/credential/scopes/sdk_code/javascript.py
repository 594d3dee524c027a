"""SDK code for JavaScript and TypeScript, ``@gomomento/sdk`` 1.x."""

from __future__ import annotations

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector, SelectorKind
from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.sdk_code.limits import names_keys
from inspector.credential.scopes.sdk_code.names import API_KEY, Names, text_of
from inspector.credential.scopes.sdk_code.quote import utf16_text

_ROLES: dict[tuple[Resource, Role], str] = {
    (Resource.CACHE, Role.READ_WRITE): "CacheRole.ReadWrite",
    (Resource.CACHE, Role.READ_ONLY): "CacheRole.ReadOnly",
    (Resource.CACHE, Role.WRITE_ONLY): "CacheRole.WriteOnly",
    (Resource.TOPIC, Role.READ_WRITE): "TopicRole.PublishSubscribe",
    (Resource.TOPIC, Role.READ_ONLY): "TopicRole.SubscribeOnly",
    (Resource.TOPIC, Role.WRITE_ONLY): "TopicRole.PublishOnly",
    (Resource.FUNCTION, Role.INVOKE): "FunctionRole.FunctionInvoke",
    (Resource.FUNCTION, Role.NONE): "FunctionRole.FunctionPermitNone",
}
_FROM_SDK = ("AllCaches", "AllFunctions", "AllTopics", "CacheRole", "FunctionRole", "TopicRole")
_KEY_ALWAYS = ("AuthClient", "CredentialProvider", "ExpiresIn", "GenerateApiKeyResponse")
_ALWAYS = ("AuthClient", "CredentialProvider", "ExpiresIn", "GenerateDisposableTokenResponse")


def javascript(scope: Scope) -> str:
    """Generate the program. Whole caches beside keys need ``AllCacheItems``, which only the core package exports."""
    use = Names()
    items = any(map(names_keys, scope.rules))
    rules = "".join(f"    {_rule(rule, use, items)},\n" for rule in scope.rules)
    names = sorted((*_ALWAYS, *use.among(_FROM_SDK)), key=str.lower)
    imported = "".join(f"  {name},\n" for name in names)
    core = 'import { AllCacheItems } from "@gomomento/sdk-core";\n' if use.among(("AllCacheItems",)) else ""
    props = f", {{ tokenId: {utf16_text(scope.token_id)} }}" if scope.token_id else ""
    return (
        f'import {{\n{imported}}} from "@gomomento/sdk";\n{core}\n'
        f"// For a global (v2) key: CredentialProvider.fromEnvVarV2()\n"
        f'const credentialProvider = CredentialProvider.fromEnvironmentVariable("{API_KEY}");\n'
        f"const authClient = new AuthClient({{ credentialProvider }});\n\n"
        f"const scope = {{\n  permissions: [\n{rules}  ],\n}};\n\n"
        f"const response = await authClient.generateDisposableToken(\n"
        f"  scope, ExpiresIn.seconds({scope.valid_for_seconds}){props});\n"
        f"if (response.type !== GenerateDisposableTokenResponse.Success) {{\n"
        f"  throw new Error(response.toString());\n}}\n"
        f"console.log(response.authToken);\n"
    )


def javascript_key(scope: Scope) -> str:
    """Generate a program that makes an API key. It prints key and refresh token, which is returned only once."""
    use = Names()
    rules = "".join(f"    {_rule(rule, use, False)},\n" for rule in scope.rules)
    names = sorted((*_KEY_ALWAYS, *use.among(_FROM_SDK)), key=str.lower)
    imported = "".join(f"  {name},\n" for name in names)
    seconds = scope.valid_for_seconds
    expires = "ExpiresIn.never()" if seconds is None else f"ExpiresIn.seconds({seconds})"
    return (
        f'import {{\n{imported}}} from "@gomomento/sdk";\n\n'
        f'const credentialProvider = CredentialProvider.fromEnvironmentVariable("{API_KEY}");\n'
        f"const authClient = new AuthClient({{ credentialProvider }});\n\n"
        f"const scope = {{\n  permissions: [\n{rules}  ],\n}};\n\n"
        f"const response = await authClient.generateApiKey(scope, {expires});\n"
        f"if (response.type !== GenerateApiKeyResponse.Success) {{\n"
        f"  throw new Error(response.toString());\n}}\n"
        f"console.log(response.apiKey);\n"
        f"console.log(response.refreshToken);\n"
    )


def _rule(rule: Rule, use: Names, items: bool) -> str:
    parts = [
        f"role: {use(_ROLES[rule.resource, rule.role])}",
        f"cache: {_all_or(rule.cache, 'AllCaches', use)}",
    ]
    if rule.resource is Resource.TOPIC:
        parts.append(f"topic: {_all_or(rule.item, 'AllTopics', use)}")
    elif rule.resource is Resource.FUNCTION:
        parts.append(f"func: {_all_or(rule.item, 'AllFunctions', use, 'namePrefix')}")
    elif items:
        parts.append(f"item: {_all_or(rule.item, 'AllCacheItems', use, 'keyPrefix')}")
    return "{ " + ", ".join(parts) + " }"


def _all_or(selector: Selector, everything: str, use: Names, prefix: str = "") -> str:
    if selector.kind is SelectorKind.ALL:
        return use(everything)
    text = utf16_text(text_of(selector))
    return f"{{ {prefix}: {text} }}" if selector.kind is SelectorKind.PREFIX else text
