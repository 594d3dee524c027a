"""The ways into the sandbox beside gRPC: each off until it is asked for, each with a port of its own."""

from __future__ import annotations

from enum import StrEnum

from inspector.sandbox.fronts.account_api import AccountApi
from inspector.sandbox.fronts.backend import Backend
from inspector.sandbox.fronts.http_api import HttpApi
from inspector.sandbox.fronts.http_server import HttpServer
from inspector.sandbox.fronts.listener import Listener
from inspector.sandbox.fronts.resp_gateway import RespGateway


class Front(StrEnum):
    """A way into the sandbox beside gRPC."""

    HTTP = "http"
    """Momento's HTTP API, without TLS."""
    ACCOUNT = "account"
    """Momento's account service, without TLS."""
    RESP = "resp"
    """Momento's RESP gateway, without TLS."""


class Fronts:
    """The listeners. Opened and shut on the sandbox's event loop only."""

    def __init__(self, backend: Backend) -> None:
        self._listeners = {
            Front.HTTP: Listener(HttpServer(backend, HttpApi(backend).answer).serve),
            Front.ACCOUNT: Listener(HttpServer(backend, AccountApi(backend).answer).serve),
            Front.RESP: Listener(RespGateway(backend).serve),
        }

    async def open(self, front: Front, port: int = 0) -> int:
        """Listen, and return the port; 0 is one the system chooses. Raises ``OSError`` when the system refuses."""
        listener = self._listeners[front]
        await listener.open(port)
        return listener.port

    async def shut(self, front: Front) -> None:
        """Stop listening and close every connection."""
        await self._listeners[front].close()

    def port(self, front: Front) -> int:
        """The port, or 0 while it does not listen."""
        return self._listeners[front].port
