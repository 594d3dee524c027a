"""The thread and event loop on which every sandbox of this process runs.

Its own, so that a busy window cannot slow the sandbox's answers and these cannot stall the window. One for all and
never closed, because gRPC hands events of every loop to whichever loop wakes first, and would meet a closed one.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Coroutine
from functools import cache
from typing import Any, TypeVar

import grpc

_T = TypeVar("_T")
_GRPC_LOGGER = "grpc._cython.cygrpc"
_LEFT_BEHIND = ("Exception not handled by _handle_exceptions", "ExecuteBatchError raised in core")


async def there(work: Coroutine[Any, Any, _T]) -> _T:
    """Run ``work`` on the sandbox's loop and wait for it on the caller's."""
    return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, _loop()))


@cache
def _loop() -> asyncio.AbstractEventLoop:
    logging.getLogger(_GRPC_LOGGER).addFilter(_is_worth_telling)
    loop = asyncio.SelectorEventLoop()
    loop.set_exception_handler(_on_exception)
    # Kept alive for good: it would end with the last server or channel, on whichever thread that one dies, and reach
    # from there into the window's event loop, which Qt does not allow. Begun on this loop: where it begins, every
    # event of the sandbox is looked at, and the caller's loop has other things to do.
    loop.call_soon(grpc.aio.init_grpc_aio)
    threading.Thread(target=loop.run_forever, name="sandbox", daemon=True).start()
    return loop


def _is_worth_telling(record: logging.LogRecord) -> bool:
    """gRPC's server calls it an error when a caller has gone before the answer; that is what callers may do."""
    return not str(record.msg).startswith(_LEFT_BEHIND)


def _on_exception(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """A last event of a caller's loop that is closed already is nobody's."""
    if str(context.get("exception")) != "Event loop is closed":
        loop.default_exception_handler(context)
