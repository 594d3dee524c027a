"""The thread and event loop on which all sandboxes of this process run.

They have their own thread, so that a busy window does not slow the sandbox and the sandbox does not block the window.
They share one loop that is never closed: gRPC delivers the events of all loops to the loop that wakes first, which
must not be a closed one.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Coroutine
from functools import cache
from typing import Any, TypeVar

import grpc

from inspector.process.descriptors import spare_descriptors

_T = TypeVar("_T")
_GRPC_LOGGER = "grpc._cython.cygrpc"
_CALLER_LEFT = ("Exception not handled by _handle_exceptions", "ExecuteBatchError raised in core")


async def there(work: Coroutine[Any, Any, _T]) -> _T:
    """Run ``work`` on the sandbox's loop and await its result on the caller's loop."""
    try:
        loop = _loop()
    except BaseException:
        work.close()
        raise
    return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, loop))


@cache
def _loop() -> asyncio.AbstractEventLoop:
    logging.getLogger(_GRPC_LOGGER).addFilter(_should_log)
    with spare_descriptors():
        loop = asyncio.SelectorEventLoop()
    loop.set_exception_handler(_on_exception)
    # Keep gRPC's poller alive: otherwise it ends with the last server or channel, on that object's thread, and touches
    # the window's event loop from there, which Qt does not allow. Start it on this loop, because the loop that starts
    # it handles the events of the sandbox.
    loop.call_soon(grpc.aio.init_grpc_aio)
    threading.Thread(target=loop.run_forever, name="sandbox", daemon=True).start()
    return loop


def _should_log(record: logging.LogRecord) -> bool:
    """False for the error gRPC logs when a caller leaves before the answer, which callers may do."""
    return not str(record.msg).startswith(_CALLER_LEFT)


def _on_exception(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Ignore late events of a caller's loop that is already closed; pass others on."""
    if str(context.get("exception")) != "Event loop is closed":
        loop.default_exception_handler(context)
