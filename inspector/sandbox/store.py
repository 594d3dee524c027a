"""Caches and their items, in memory, forgotten with the sandbox."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

_SWEEP_EVERY = 10_000


@dataclass(frozen=True, slots=True)
class Item:
    """A value and the moment (seconds of the store's clock) from which it is gone."""

    value: bytes
    gone_at: float


class Store:
    """Named caches. Absent and expired items are the same thing: not there."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._caches: dict[str, dict[bytes, Item]] = {}
        self._writes = 0

    def names(self) -> tuple[str, ...]:
        """The caches, oldest first."""
        return tuple(self._caches)

    def count(self) -> int:
        """The items of all caches."""
        return sum(len(items) for items in self._caches.values())

    def create(self, cache: str) -> bool:
        """Make a cache; ``False`` when it was there already."""
        if cache in self._caches:
            return False
        self._caches[cache] = {}
        return True

    def delete(self, cache: str) -> bool:
        """Remove a cache with everything in it; ``False`` when there was none."""
        return self._caches.pop(cache, None) is not None

    def flush(self, cache: str) -> None:
        """Remove every item of a cache."""
        self._caches[cache].clear()

    def get(self, cache: str, key: bytes) -> bytes | None:
        """The value, or ``None``."""
        item = self._item(cache, key)
        return item.value if item else None

    def set(self, cache: str, key: bytes, value: bytes, ttl_milliseconds: int) -> None:
        """Keep a value for ``ttl_milliseconds``."""
        self._caches[cache][key] = Item(value, self._clock() + ttl_milliseconds / 1000)
        self._writes += 1
        if self._writes % _SWEEP_EVERY == 0:
            self._sweep(self._caches[cache])

    def remove(self, cache: str, key: bytes) -> None:
        """Forget a key, whether it was there or not."""
        self._caches[cache].pop(key, None)

    def milliseconds_left(self, cache: str, key: bytes) -> int | None:
        """How long an item still lives, at least 1; ``None`` when it is not there."""
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
