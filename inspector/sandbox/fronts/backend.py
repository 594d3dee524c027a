"""What the fronts share: one verified call for each request, and the faults the sandbox was told to show."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import grpc

from inspector.credential.permissions.access import Operation
from inspector.records import record
from inspector.sandbox.authority import Authority
from inspector.sandbox.call import Call
from inspector.sandbox.faults import Faults
from inspector.sandbox.refusal import RefusedError
from inspector.sandbox.store import Store

METHODS = {
    Operation.GET: "Get",
    Operation.SET: "Set",
    Operation.DELETE: "Delete",
    Operation.EXISTS: "KeysExist",
    Operation.TTL: "ItemGetTtl",
}
"""The gRPC methods of the same operations, by whose names faults are set."""


class DropError(Exception):
    """The connection is to be closed without an answer."""


@record(frozen=True, slots=True)
class Backend:
    """The sandbox behind a front: the same keys, caches and faults as over gRPC. ``clock`` is in epoch seconds."""

    authority: Authority
    store: Store
    faults: Faults
    clock: Callable[[], float]

    def call(self, token: str | None, cache: str) -> Call:
        """The context of one request."""
        return Call(self.authority, self.store, token, cache)

    async def wait(self, *, proof: bool) -> None:
        """Wait as long as answers are delayed. Raises ``DropError`` where connections are to be dropped.

        ``proof``: what is asked shows who is there before a call goes; it is not delayed.
        """
        if self.faults.delay_seconds and not proof:
            await asyncio.sleep(self.faults.delay_seconds)
        if self.faults.drop_connection:
            raise DropError

    def refuse(self, operation: Operation) -> None:
        """Raise the ``RefusedError`` that the sandbox was told to answer this operation with, if any."""
        failure = self.faults.failure_of(METHODS[operation])
        if failure:
            code = grpc.StatusCode[failure.code]
            raise RefusedError(code, failure.details)
