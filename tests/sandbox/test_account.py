"""The roles and keys of the sandbox's account, as the account service writes them."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.credential.permissions.rules import (
    Resource,
    Role,
    Rule,
    Selector,
)
from inspector.sandbox.account import Account

HERE = Selector.name("c")
READ = Rule(Resource.CACHE, Role.READ_ONLY, HERE)


def test_the_account_knows_its_roles_and_keys_by_their_ids() -> None:
    account = Account(lambda: 1_000.9)
    assert account.account_id.startswith("a-")
    assert [role.name for role in account.roles("system")] == ["Owner", "Operator", "Viewer"]
    assert [role.description for role in account.roles("system")] == [
        "May do everything",
        "May manage keys and resources",
        "May read",
    ]
    custom = account.custom_role([READ])
    assert (custom.kind, custom.name, custom.description) == ("custom", "custom-3", "")
    assert account.custom_role([READ]).name == "custom-4"
    assert account.role(custom.role_id) is custom
    assert account.role("r-none") is None
    assert [len(account.roles(kind)) for kind in (None, "system", "custom")] == [5, 3, 2]
    key = account.create_key(custom)
    assert (key.role_id, key.issued_at, key.expires_at, key.description) == (custom.role_id, 1_000, None, "")
    assert account.all_keys() == [key]
    held = account.permissions(key.key_id)
    assert held is not None
    assert (held.super_user, len(held.rules)) == (False, 1)
    owner = account.permissions(account.create_key(account.system_roles["Owner"]).key_id)
    assert owner is not None
    assert owner.super_user
    assert len(owner.rules) > 1
    assert account.permissions("none") is None


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        (READ, {"type": "cache", "permissions": ["read"], "caches": {"name": "c"}, "items": "*"}),
        (
            Rule(Resource.CACHE, Role.WRITE_ONLY, Selector.prefix("c-"), Selector.prefix("k-")),
            {
                "type": "cache",
                "permissions": ["write"],
                "caches": {"prefix": "c-"},
                "items": {"key_prefix": "k-"},
            },
        ),
        (
            Rule(Resource.TOPIC, Role.READ_WRITE, Selector(), Selector.name("t")),
            {"type": "topic", "permissions": ["read", "write"], "caches": "*", "topics": {"name": "t"}},
        ),
        (
            Rule(Resource.TOPIC, Role.NONE, HERE, Selector.prefix("t")),
            {"type": "topic", "permissions": [], "caches": {"name": "c"}, "topics": {"prefix": "t"}},
        ),
        (
            Rule(Resource.FUNCTION, Role.INVOKE, HERE),
            {"type": "function", "permissions": ["invoke"], "caches": {"name": "c"}, "functions": "*"},
        ),
        (
            Rule(Resource.STORE, Role.READ_ONLY, HERE, Selector.name("k")),
            {"type": "store", "permissions": ["read"], "stores": {"name": "c"}, "items": {"key": "k"}},
        ),
        (
            Rule(Resource.DATABASE, Role.READ_ONLY, HERE, Selector.prefix("k")),
            {
                "type": "database",
                "permissions": ["read"],
                "databases": {"name": "c"},
                "items": {"key_prefix": "k"},
            },
        ),
        (
            Rule(Resource.AUTH_MANAGEMENT, Role.READ_ONLY, item=Selector.prefix("web-")),
            {"type": "auth_management", "permissions": ["read"], "items": {"prefix": "web-"}},
        ),
        (
            Rule(Resource.RESOURCE_MANAGEMENT, Role.READ_WRITE, abilities=("read", "list")),
            {"type": "resource_management", "permissions": ["read", "list"], "resources": "*"},
        ),
        (
            Rule(Resource.ACCOUNT_MANAGEMENT, Role.READ_ONLY),
            {"type": "account_management", "permissions": ["read"]},
        ),
    ],
)
def test_a_role_is_written_as_the_account_service_writes_it(rule: Rule, told: dict[str, Any]) -> None:
    account = Account(lambda: 0.0)
    assert account.custom_role([rule]).permissions == {"rules": [told]}
    with_ranges = account.custom_role([rule], ["10.0.0.0/8"]).permissions
    assert with_ranges == {
        "rules": [told],
        "conditions": [{"ip_filter": {"allowed_cidr_ranges": ["10.0.0.0/8"]}}],
    }
