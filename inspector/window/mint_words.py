"""The words of the form: resources, roles and selectors as a person chooses them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.credential.permissions import Resource, Role, SelectorKind


def resource_title(resource: Resource) -> str:
    """What a rule is about."""
    t = QCoreApplication.translate
    return {
        Resource.CACHE: t("mint", "Cache"),
        Resource.TOPIC: t("mint", "Topic"),
        Resource.FUNCTION: t("mint", "Function"),
        Resource.ACCOUNT_MANAGEMENT: t("mint", "Account management"),
        Resource.AUTH_MANAGEMENT: t("mint", "Keys and tokens"),
        Resource.RESOURCE_MANAGEMENT: t("mint", "Resource management"),
        Resource.UNKNOWN: t("mint", "Unknown"),
    }[resource]


def role_title(resource: Resource, role: Role) -> str:
    """A role in the words of its resource: topics are subscribed to and published to."""
    t = QCoreApplication.translate
    if resource is Resource.TOPIC:
        words = {
            Role.READ_WRITE: t("mint", "Publish and subscribe"),
            Role.READ_ONLY: t("mint", "Subscribe only"),
            Role.WRITE_ONLY: t("mint", "Publish only"),
        }
        if role in words:
            return words[role]
    return {
        Role.NONE: t("mint", "Nothing"),
        Role.READ_WRITE: t("mint", "Read and write"),
        Role.READ_ONLY: t("mint", "Read only"),
        Role.WRITE_ONLY: t("mint", "Write only"),
        Role.INVOKE: t("mint", "Invoke"),
        Role.UNKNOWN: t("mint", "Unknown"),
    }[role]


def life(seconds: int) -> str:
    """A length of time exactly, without parts that are zero: ``15 min``, ``1 h 30 min``, ``2 d``."""
    t = QCoreApplication.translate
    parts: list[str] = []
    left = seconds
    for size, unit in ((86_400, t("mint", "d")), (3_600, t("mint", "h")), (60, t("mint", "min"))):
        count, left = divmod(left, size)
        if count:
            parts.append(f"{count:,} {unit}")
    if left or not parts:
        parts.append(f"{left} {t('mint', 's')}")
    return " ".join(parts)


def cache_kinds() -> list[tuple[SelectorKind, str]]:
    """How caches can be chosen."""
    t = QCoreApplication.translate
    return [(SelectorKind.NAME, t("mint", "in the cache")), (SelectorKind.ALL, t("mint", "in all caches"))]


def item_kinds(resource: Resource) -> list[tuple[SelectorKind, str]]:
    """How keys, topics or functions can be chosen."""
    t = QCoreApplication.translate
    one, starting, every = {
        Resource.CACHE: (t("mint", "one key"), t("mint", "keys that start with"), t("mint", "all keys")),
        Resource.TOPIC: (
            t("mint", "one topic"),
            t("mint", "topics that start with"),
            t("mint", "all topics"),
        ),
        Resource.FUNCTION: (
            t("mint", "one function"),
            t("mint", "functions that start with"),
            t("mint", "all functions"),
        ),
    }[resource]
    return [(SelectorKind.NAME, one), (SelectorKind.PREFIX, starting), (SelectorKind.ALL, every)]


def item_name(resource: Resource) -> str:
    """What the value of an item selector is called."""
    t = QCoreApplication.translate
    return {
        Resource.CACHE: t("mint", "Key or prefix"),
        Resource.TOPIC: t("mint", "Topic or prefix"),
        Resource.FUNCTION: t("mint", "Function or prefix"),
    }[resource]
