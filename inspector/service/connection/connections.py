"""The connections of a session."""

from __future__ import annotations

from typing import Any

from inspector.credential.endpoint.endpoint import Endpoint
from inspector.credential.text.secret import Secret
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import ConnectionSetting


class Connections:
    """One connection for each token, endpoint, setting and consent."""

    def __init__(self) -> None:
        self._open: dict[Any, Connection] = {}

    def of(
        self,
        token: Secret | None,
        endpoint: Endpoint | None,
        setting: ConnectionSetting | None = None,
        consented_hosts: frozenset[str] = frozenset(),
    ) -> Connection:
        """The connection for these, made without touching the network."""
        place = (token, endpoint, setting, consented_hosts)
        if place not in self._open:
            self._open[place] = Connection(token, endpoint, setting, consented_hosts)
        return self._open[place]

    async def forget(self, *tokens: Secret | None) -> None:
        """Close what belongs to some tokens, when their entries are removed."""
        for place in [place for place in self._open if place[0] in tokens]:
            await self._open.pop(place).close()

    async def close(self) -> None:
        """Close all of them."""
        connections, self._open = self._open, {}
        for connection in connections.values():
            await connection.close()
