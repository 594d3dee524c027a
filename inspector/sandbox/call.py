"""The context of one call, and the entry of a method in the dispatch table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from inspector.credential.permissions.access import Operation
from inspector.records import record
from inspector.sandbox.authority import Authority, Bearer
from inspector.sandbox.enforce import check_access
from inspector.sandbox.refusal import invalid, no_cache
from inspector.sandbox.store import Store


@record(frozen=True, slots=True)
class Call:
    """The context of a call: the caller's token and the cache named in the metadata."""

    authority: Authority
    store: Store
    token: str | None
    cache: str

    def bearer(self) -> Bearer:
        """Return the verified caller. Raises ``RefusedError`` UNAUTHENTICATED."""
        return self.authority.bearer(self.token)

    def enter(self, operation: Operation, item: bytes, cache: str | None = None) -> str:
        """Check that the caller may do ``operation`` on ``item`` and that the cache exists; return the cache's name.

        ``cache`` overrides the metadata, for topics, whose request names it. Raises ``RefusedError``.
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


@record(frozen=True, slots=True)
class Method:
    """A method: the type of its request and the function that answers it, with a response or a stream of them."""

    request: type[Any]
    answer: Callable[[Any, Call], Any]
