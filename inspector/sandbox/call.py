"""One call as a method sees it, and the table entry that says how a method is reached."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from inspector.credential.permissions.access import Operation
from inspector.sandbox.authority import Authority, Bearer
from inspector.sandbox.enforce import check_access
from inspector.sandbox.refusal import invalid, no_cache
from inspector.sandbox.store import Store


@dataclass(frozen=True, slots=True)
class Call:
    """Who calls, and the cache named in the metadata."""

    authority: Authority
    store: Store
    token: str | None
    cache: str

    def bearer(self) -> Bearer:
        """Who calls. Raises ``RefusedError`` UNAUTHENTICATED."""
        return self.authority.bearer(self.token)

    def enter(self, operation: Operation, item: bytes, cache: str | None = None) -> str:
        """The cache, once the caller may do this in it and it exists.

        ``cache`` where the message names it (topics) and not the metadata. Raises ``RefusedError``.
        """
        name = self.cache if cache is None else cache
        bearer = self.bearer()
        if not name:
            raise invalid("Cache name must not be empty")
        if not item:
            raise invalid("Key, or topic name, must not be empty")
        check_access(bearer, operation, name, item)
        if name not in self.store.names():
            raise no_cache(name)
        return name


@dataclass(frozen=True, slots=True)
class Method:
    """A unary method: how its request is read and who answers."""

    request: type[Any]
    answer: Callable[[Any, Call], Any]
