"""Blocking work beside the event loop, on a thread that can be forgotten."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")


async def run_in_thread(work: Callable[[], _T], seconds: float) -> _T:
    """The result of ``work``, or its exception; ``TimeoutError`` after ``seconds``.

    A daemon thread and not the loop's executor: name resolution cannot be interrupted, and the end of the program
    must not wait for it.
    """
    ended = in_thread(work)
    async with asyncio.timeout(seconds):
        return await ended


def in_thread(work: Callable[[], _T], name: str = "aside") -> asyncio.Future[_T]:
    """A future, of the running loop, for what ``work`` returns or raises on a daemon thread of this name."""
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
        return  # the loop is closed: nobody waits any more
