"""Run blocking work on a daemon thread beside the event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")


async def run_in_thread(work: Callable[[], _T], seconds: float) -> _T:
    """Return the result of ``work`` or raise its exception; raise ``TimeoutError`` after ``seconds``.

    Uses a daemon thread, not the loop's executor: name resolution cannot be interrupted, and the program must not
    wait for it at exit.
    """
    ended = in_thread(work)
    async with asyncio.timeout(seconds):
        return await ended


def in_thread(work: Callable[[], _T], name: str = "run_in_thread") -> asyncio.Future[_T]:
    """Run ``work`` on a daemon thread of this name; return a future of the running loop for its result or exception."""
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[_T] = loop.create_future()

    def run() -> None:
        try:
            result = work()
        except Exception as error:
            _tell(loop, ended, error)
        else:
            _tell(loop, ended, result)

    threading.Thread(target=run, name=name, daemon=True).start()
    return ended


def _tell(loop: asyncio.AbstractEventLoop, ended: asyncio.Future[_T], result: _T | Exception) -> None:
    def settle() -> None:
        if ended.done():
            return
        if isinstance(result, Exception):
            ended.set_exception(result)
        else:
            ended.set_result(result)

    try:
        loop.call_soon_threadsafe(settle)
    except RuntimeError:
        return  # the loop is closed, so nothing waits for the result
