"""Names of resources, roles and selectors in the scope form."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector.credential.permissions.rules import Resource, Role, SelectorKind
from inspector.credential.text.visible import visible
from inspector.window.text import labels

if TYPE_CHECKING:
    from inspector.credential.scopes.scope_json import Misread


def resource_title(resource: Resource) -> str:
    """Return the name of a resource."""
    translate = QCoreApplication.translate
    return {
        Resource.CACHE: translate("mint", "Cache"),
        Resource.TOPIC: translate("mint", "Topic"),
        Resource.FUNCTION: translate("mint", "Function"),
        Resource.STORE: translate("mint", "Store"),
        Resource.DATABASE: translate("mint", "Database"),
        Resource.ACCOUNT_MANAGEMENT: translate("mint", "Account management"),
        Resource.AUTH_MANAGEMENT: translate("mint", "Keys and tokens"),
        Resource.RESOURCE_MANAGEMENT: translate("mint", "Resource management"),
        Resource.UNKNOWN: translate("mint", "Unknown"),
    }[resource]


def role_title(resource: Resource, role: Role) -> str:
    """Return the name of a role for a resource: a topic is subscribed to, not read."""
    translate = QCoreApplication.translate
    if resource is Resource.TOPIC:
        words = {
            Role.READ_WRITE: translate("mint", "Publish and subscribe"),
            Role.READ_ONLY: translate("mint", "Subscribe only"),
            Role.WRITE_ONLY: translate("mint", "Publish only"),
        }
        if role in words:
            return words[role]
    return {
        Role.NONE: translate("mint", "Nothing"),
        Role.READ_WRITE: translate("mint", "Read and write"),
        Role.READ_ONLY: translate("mint", "Read only"),
        Role.WRITE_ONLY: translate("mint", "Write only"),
        Role.INVOKE: translate("mint", "Invoke"),
        Role.UNKNOWN: translate("mint", "Unknown"),
    }[role]


def life(seconds: int) -> str:
    """Return an exact time span without zero parts: ``15 min``, ``1 h 30 min``, ``2 d``."""
    translate = QCoreApplication.translate
    parts: list[str] = []
    left = seconds
    for size, unit in (
        (86_400, translate("mint", "{count} d")),
        (3_600, translate("mint", "{count} h")),
        (60, translate("mint", "{count} min")),
    ):
        count, left = divmod(left, size)
        if count:
            parts.append(unit.format(count=f"{count:,}"))
    if left or not parts:
        parts.append(translate("mint", "{count} s").format(count=left))
    both = translate("mint", "{larger} {smaller}")
    return reduce(lambda larger, smaller: both.format(larger=larger, smaller=smaller), parts)


def life_sentence(seconds: int | None) -> str:
    """Return when a credential expires that is minted with this lifetime; ``None``: never."""
    if seconds is None:
        return QCoreApplication.translate("Preview", "It never expires.")
    text = QCoreApplication.translate("Preview", "It expires {span} after minting.")
    return text.format(span=life(seconds))


def misread(found: Misread) -> str:
    """Return what is wrong with a text that should be a scope, and where."""
    where = QCoreApplication.translate("Preview", "Line {line}, column {column}")
    place = where.format(line=found.line, column=found.column)
    if found.path:
        place = f"{place}, {visible(found.path)}"
    return f"{place}: {labels.translate(found.message)}"


def cache_kinds() -> list[tuple[SelectorKind, str]]:
    """Return the kinds of cache selector and their titles."""
    translate = QCoreApplication.translate
    return [
        (SelectorKind.NAME, translate("mint", "in the cache")),
        (SelectorKind.ALL, translate("mint", "in all caches")),
    ]


def item_kinds(resource: Resource) -> list[tuple[SelectorKind, str]]:
    """Return the kinds of key, topic or function selector and their titles."""
    translate = QCoreApplication.translate
    one, starting, every = {
        Resource.CACHE: (
            translate("mint", "one key"),
            translate("mint", "keys that start with"),
            translate("mint", "all keys"),
        ),
        Resource.TOPIC: (
            translate("mint", "one topic"),
            translate("mint", "topics that start with"),
            translate("mint", "all topics"),
        ),
        Resource.FUNCTION: (
            translate("mint", "one function"),
            translate("mint", "functions that start with"),
            translate("mint", "all functions"),
        ),
    }[resource]
    return [(SelectorKind.NAME, one), (SelectorKind.PREFIX, starting), (SelectorKind.ALL, every)]


def item_name(resource: Resource) -> str:
    """Return the name of an item selector's value."""
    translate = QCoreApplication.translate
    return {
        Resource.CACHE: translate("mint", "Key or prefix"),
        Resource.TOPIC: translate("mint", "Topic or prefix"),
        Resource.FUNCTION: translate("mint", "Function or prefix"),
    }[resource]
