"""SDK code for Python, ``momento`` 1.x."""

from __future__ import annotations

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector, SelectorKind
from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.sdk_code.limits import names_keys
from inspector.credential.scopes.sdk_code.names import API_KEY, Names, text_of
from inspector.credential.scopes.sdk_code.quote import long_text

_ROLES: dict[tuple[Resource, Role], str] = {
    (Resource.CACHE, Role.READ_WRITE): "CacheRole.READ_WRITE",
    (Resource.CACHE, Role.READ_ONLY): "CacheRole.READ_ONLY",
    (Resource.CACHE, Role.WRITE_ONLY): "CacheRole.WRITE_ONLY",
    (Resource.TOPIC, Role.READ_WRITE): "TopicRole.PUBLISH_SUBSCRIBE",
    (Resource.TOPIC, Role.READ_ONLY): "TopicRole.SUBSCRIBE_ONLY",
    (Resource.TOPIC, Role.WRITE_ONLY): "TopicRole.PUBLISH_ONLY",
}
_DISPOSABLE = (
    "AllCacheItems",
    "CacheItemKey",
    "CacheItemKeyPrefix",
    "CacheItemSelector",
    "DisposableTokenCachePermission",
    "DisposableTokenCachePermissions",
    "DisposableTokenProps",
    "DisposableTokenScope",
)
_PERMISSION = (
    "AllCaches",
    "AllTopics",
    "CachePermission",
    "CacheRole",
    "CacheSelector",
    "Permissions",
    "TopicPermission",
    "TopicRole",
    "TopicSelector",
)


def python(scope: Scope) -> str:
    """Generate the program."""
    use = Names()
    items = any(map(names_keys, scope.rules))
    write = _item_rule if items else _rule
    rules = "".join(f"            {write(rule, use)},\n" for rule in scope.rules)
    listed = use("DisposableTokenCachePermissions" if items else "Permissions")
    asked = f"{use('DisposableTokenScope')}(\n    {listed}(\n        [\n{rules}        ]\n    )\n)"
    props = f", {use('DisposableTokenProps')}({long_text(scope.token_id)})" if scope.token_id else ""
    return (
        f"from momento import AuthClient, CredentialProvider\n"
        f"{_import('disposable_token_scope', use.among(_DISPOSABLE))}"
        f"{_import('permission_scope', use.among(_PERMISSION))}"
        f"from momento.config.auth_configurations import AuthConfigurations\n"
        f"from momento.responses import GenerateDisposableToken\n"
        f"from momento.utilities import ExpiresIn\n\n"
        f"# For a global (v2) key: CredentialProvider.from_environment_variables_v2()\n"
        f'credentials = CredentialProvider.from_environment_variable("{API_KEY}")\n'
        f"scope = {asked}\n\n"
        f"with AuthClient(AuthConfigurations.Laptop.latest(), credentials) as client:\n"
        f"    response = client.generate_disposable_token(\n"
        f"        scope, ExpiresIn.seconds({scope.valid_for_seconds}){props}\n    )\n"
        f"if not isinstance(response, GenerateDisposableToken.Success):\n"
        f"    raise SystemExit(str(response))\n"
        f"print(response.auth_token)\n"
    )


def _import(module: str, names: list[str]) -> str:
    listed = "".join(f"    {name},\n" for name in names)
    return f"from momento.auth.access_control.{module} import (\n{listed})\n"


def _rule(rule: Rule, use: Names) -> str:
    role = use(_ROLES[rule.resource, rule.role])
    cache = f"{use('CacheSelector')}({_all_or(rule.cache, 'AllCaches', use)})"
    if rule.resource is Resource.CACHE:
        return f"{use('CachePermission')}({cache}, {role})"
    topic = f"{use('TopicSelector')}({_all_or(rule.item, 'AllTopics', use)})"
    return f"{use('TopicPermission')}({role}, {cache}, {topic})"


def _item_rule(rule: Rule, use: Names) -> str:
    role = use(_ROLES[rule.resource, rule.role])
    cache = f"{use('CacheSelector')}({_all_or(rule.cache, 'AllCaches', use)})"
    item = f"{use('CacheItemSelector')}({_item(rule.item, use)})"
    return f"{use('DisposableTokenCachePermission')}({cache}, {role}, {item})"


def _item(item: Selector, use: Names) -> str:
    if item.kind is SelectorKind.ALL:
        return f"{use('AllCacheItems')}()"
    name = "CacheItemKeyPrefix" if item.kind is SelectorKind.PREFIX else "CacheItemKey"
    return f"{use(name)}({long_text(text_of(item))})"


def _all_or(selector: Selector, everything: str, use: Names) -> str:
    return f"{use(everything)}()" if selector.kind is SelectorKind.ALL else long_text(text_of(selector))
