"""The sandbox's caches and items, in memory."""

from __future__ import annotations

import time
from collections.abc import Callable

from inspector.records import record

_SWEEP_EVERY = 10_000


@record(frozen=True, slots=True)
class Item:
    """A value and the time at which it expires, in seconds of the store's clock."""

    value: bytes
    gone_at: float


class Store:
    """Named caches. An expired item counts as missing."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._caches: dict[str, dict[bytes, Item]] = {}
        self._writes = 0
        self._deleted: list[Callable[[str], None]] = []

    def names(self) -> tuple[str, ...]:
        """Return the names of the caches, oldest first."""
        return tuple(self._caches)

    def count(self) -> int:
        """Return the number of items in all caches."""
        return sum(len(items) for items in self._caches.values())

    def create(self, cache: str) -> bool:
        """Create a cache; ``False`` when it already exists."""
        if cache in self._caches:
            return False
        self._caches[cache] = {}
        return True

    def when_deleted(self, told: Callable[[str], None]) -> None:
        """Call ``told`` with the name of each cache that is deleted from now on."""
        self._deleted.append(told)

    def delete(self, cache: str) -> bool:
        """Delete a cache and its items; ``False`` when it does not exist."""
        if self._caches.pop(cache, None) is None:
            return False
        for told in self._deleted:
            told(cache)
        return True

    def flush(self, cache: str) -> None:
        """Delete all items of a cache."""
        self._caches[cache].clear()

    def get(self, cache: str, key: bytes) -> bytes | None:
        """Return the value, or ``None`` when it is missing."""
        item = self._item(cache, key)
        return item.value if item else None

    def set(self, cache: str, key: bytes, value: bytes, ttl_milliseconds: int) -> None:
        """Store a value for ``ttl_milliseconds``."""
        self._caches[cache][key] = Item(value, self._clock() + ttl_milliseconds / 1000)
        self._writes += 1
        if self._writes % _SWEEP_EVERY == 0:
            self._sweep(self._caches[cache])

    def remove(self, cache: str, key: bytes) -> None:
        """Delete a key if it exists."""
        self._caches[cache].pop(key, None)

    def milliseconds_left(self, cache: str, key: bytes) -> int | None:
        """Return the remaining time to live of an item in milliseconds, at least 1; ``None`` when it is missing."""
        item = self._item(cache, key)
        return max(1, round((item.gone_at - self._clock()) * 1000)) if item else None

    def _item(self, cache: str, key: bytes) -> Item | None:
        items = self._caches[cache]
        item = items.get(key)
        if item is None or item.gone_at > self._clock():
            return item
        del items[key]
        return None

    def _sweep(self, items: dict[bytes, Item]) -> None:
        now = self._clock()
        for key in [key for key, item in items.items() if item.gone_at <= now]:
            del items[key]
