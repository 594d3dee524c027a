"""The sandbox's account: its roles and version 2 keys, as Momento's account service keeps them.

Facts: ids of accounts begin with ``a-`` and of roles with ``r-``; the system roles are Owner, Operator and Viewer; a
role's permissions are a JSON permission set. What the system roles' sets say is not public, so those here are inferred
from their descriptions.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from inspector.credential.permissions.permission_set import decode_permission_set
from inspector.credential.permissions.rules import (
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
    SelectorKind,
)
from inspector.records import record

OWNER, OPERATOR, VIEWER = "Owner", "Operator", "Viewer"
_DATA = ("database", "cache", "topic", "store")
_SELECTORS = {
    "auth_management": ("items",),
    "resource_management": ("resources",),
    "database": ("databases", "items"),
    "cache": ("caches", "items"),
    "topic": ("caches", "topics"),
    "store": ("stores", "items"),
    "function": ("caches", "functions"),
}
_ABILITIES = {
    Role.READ_ONLY: ["read"],
    Role.WRITE_ONLY: ["write"],
    Role.READ_WRITE: ["read", "write"],
    Role.INVOKE: ["invoke"],
}
_SUPER_USER = Permissions(PermissionState.DECODED, version=2, super_user=True)


@record(frozen=True, slots=True)
class AccountRole:
    """A role: ``permissions`` is its permission set as JSON."""

    role_id: str
    name: str
    kind: str
    """``system`` or ``custom``."""
    permissions: dict[str, Any]
    description: str = ""


@record(frozen=True, slots=True)
class AccountKey:
    """A version 2 key, without its secret. Moments are epoch seconds."""

    key_id: str
    role_id: str
    description: str
    issued_at: int
    expires_at: int | None = None


class Account:
    """Roles and keys by their ids. ``clock`` returns epoch seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.account_id = f"a-{secrets.token_hex(8)}"
        self._roles: dict[str, AccountRole] = {}
        self._keys: dict[str, AccountKey] = {}
        self.system_roles = {
            name: self._add(name, "system", {"rules": rules}, description)
            for name, rules, description in (
                (OWNER, _management(("read", "write", "list")), "May do everything"),
                (
                    OPERATOR,
                    _management(("read", "write", "list"), account=()),
                    "May manage keys and resources",
                ),
                (VIEWER, _data(("read", "list")), "May read"),
            )
        }

    def custom_role(self, rules: Iterable[Rule], ranges: Iterable[str] = ()) -> AccountRole:
        """Create a role of these rules; ``ranges`` are the only addresses it holds for, in CIDR form."""
        allowed = list(ranges)
        made: dict[str, Any] = {"rules": [_rule(rule) for rule in rules]}
        if allowed:
            made["conditions"] = [{"ip_filter": {"allowed_cidr_ranges": allowed}}]
        return self._add(f"custom-{len(self._roles)}", "custom", made, "")

    def roles(self, kind: str | None = None) -> list[AccountRole]:
        """All roles, or those of one kind."""
        return [role for role in self._roles.values() if kind in (None, role.kind)]

    def role(self, role_id: str) -> AccountRole | None:
        """A role, or ``None``."""
        return self._roles.get(role_id)

    def all_keys(self) -> list[AccountKey]:
        """The keys that were not revoked, oldest first."""
        return list(self._keys.values())

    def create_key(
        self, role: AccountRole, expires_at: int | None = None, description: str = ""
    ) -> AccountKey:
        """Record a new key."""
        made = AccountKey(secrets.token_hex(8), role.role_id, description, int(self._clock()), expires_at)
        self._keys[made.key_id] = made
        return made

    def revoke(self, key_id: str) -> bool:
        """End a key; ``False`` when there is none of this id."""
        return self._keys.pop(key_id, None) is not None

    def permissions(self, key_id: str) -> Permissions | None:
        """What a key may do; ``None`` when it was revoked or never made."""
        key = self._keys.get(key_id)
        if key is None:
            return None
        role = self._roles[key.role_id]
        if role == self.system_roles[OWNER]:
            return replace(_SUPER_USER, rules=decode_permission_set(role.permissions).rules)
        return decode_permission_set(role.permissions)

    def _add(self, name: str, kind: str, permissions: dict[str, Any], description: str) -> AccountRole:
        made = AccountRole(f"r-{secrets.token_hex(8)}", name, kind, permissions, description)
        self._roles[made.role_id] = made
        return made


def _data(abilities: tuple[str, ...]) -> list[dict[str, Any]]:
    return [
        {
            "type": kind,
            "permissions": [name for name in abilities if (kind, name) != ("database", "list")],
            **dict.fromkeys(_SELECTORS[kind], "*"),
        }
        for kind in _DATA
    ]


def _management(
    abilities: tuple[str, ...], account: tuple[str, ...] = ("read", "list")
) -> list[dict[str, Any]]:
    managed = [
        {"type": kind, "permissions": list(abilities), **dict.fromkeys(_SELECTORS[kind], "*")}
        for kind in ("auth_management", "resource_management")
    ]
    listed = [{"type": "account_management", "permissions": list(account or ("read",))}]
    function = [{"type": "function", "permissions": ["invoke"], "caches": "*", "functions": "*"}]
    return [*listed, *managed, *_data(abilities), *function]


def _rule(rule: Rule) -> dict[str, Any]:
    kind = rule.resource.value.replace("-", "_")
    by_key = rule.resource in (Resource.CACHE, Resource.STORE, Resource.DATABASE)
    of_item = ("key", "key_prefix") if by_key else ("name", "prefix")
    made: dict[str, Any] = {
        "type": kind,
        "permissions": list(rule.abilities) or _ABILITIES.get(rule.role, []),
    }
    match _SELECTORS.get(kind, ()):
        case around, item:
            made[around] = _selector(rule.cache, "name", "prefix")
            made[item] = _selector(rule.item, *of_item)
        case (item,):
            made[item] = _selector(rule.item, *of_item)
    return made


def _selector(selector: Selector, exact: str, prefix: str) -> Any:
    text = selector.value.decode("utf-8", "surrogateescape")
    if selector.kind is SelectorKind.NAME:
        return {exact: text}
    return {prefix: text} if selector.kind is SelectorKind.PREFIX else "*"
