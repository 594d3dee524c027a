"""The connections of a session."""

from __future__ import annotations

from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import Destination


@dataclass(eq=False, slots=True)
class _Held:
    owner: Hashable
    to: Destination
    connection: Connection
    users: int = 0
    """How many calls, or series of calls, are made over it now."""


class Connections:
    """One connection for each owner. It is replaced when the owner's destination changes.

    The replaced connection is closed as soon as no call uses it: a changed setting does not end a call in flight.
    """

    def __init__(self) -> None:
        self._current: dict[Hashable, _Held] = {}
        self._replaced: list[_Held] = []

    def of(self, owner: Hashable, to: Destination) -> Connection:
        """The connection of an owner to a place, made without touching the network."""
        return self._held(owner, to).connection

    @asynccontextmanager
    async def using(self, owner: Hashable, to: Destination) -> AsyncIterator[Connection]:
        """The same for the time of some calls: only :meth:`forget` and :meth:`close` close it meanwhile."""
        held = self._held(owner, to)
        held.users += 1
        try:
            yield held.connection
        finally:
            held.users -= 1
            await self._close_unused()

    async def move(self, owner: Hashable, to: Destination) -> None:
        """The owner's calls go to ``to`` from now on: close what led elsewhere once nothing uses it."""
        held = self._current.get(owner)
        if held and held.to != to:
            self._replaced.append(self._current.pop(owner))
        await self._close_unused()

    async def forget(self, *owners: Hashable) -> None:
        """Close what belongs to some owners; their calls in flight end as cancelled."""
        gone = [held for owner in owners if (held := self._current.pop(owner, None))]
        gone += [held for held in self._replaced if held.owner in owners]
        self._replaced = [held for held in self._replaced if held.owner not in owners]
        await _close(gone)

    async def close(self) -> None:
        """Close all of them."""
        gone = [*self._current.values(), *self._replaced]
        self._current, self._replaced = {}, []
        await _close(gone)

    def _held(self, owner: Hashable, to: Destination) -> _Held:
        held = self._current.get(owner)
        if held is None or held.to != to:
            if held is not None:
                self._replaced.append(held)
            connection = Connection(to.token, to.endpoint, to.setting, to.consented_hosts)
            held = self._current[owner] = _Held(owner, to, connection)
        return held

    async def _close_unused(self) -> None:
        unused = [held for held in self._replaced if not held.users]
        self._replaced = [held for held in self._replaced if held.users]
        await _close(unused)


async def _close(gone: list[_Held]) -> None:
    for held in gone:
        await held.connection.close()
