"""Runs the calls of a command: Ctrl+C and SIGTERM cancel them, and what was found so far is returned."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from inspector.cli.exit_codes import Exit

_T = TypeVar("_T")
_SIGNALS = {signal.SIGINT: Exit.INTERRUPTED, signal.SIGTERM: Exit.TERMINATED}
if hasattr(signal, "SIGBREAK"):  # Windows
    _SIGNALS[signal.SIGBREAK] = Exit.TERMINATED


def run(make: Callable[[], Coroutine[Any, Any, _T]]) -> tuple[_T, Exit | None]:
    """Run a coroutine that ends with a result also when it is cancelled; return that, and the code if it was.

    :raises KeyboardInterrupt: if it was cancelled and has no result.
    """
    return asyncio.run(_run(make))


async def ended() -> Exit:
    """Wait for Ctrl+C or SIGTERM, and return its code."""
    told: asyncio.Future[Exit] = asyncio.get_running_loop().create_future()

    def tell(code: Exit) -> None:
        if not told.done():
            told.set_result(code)

    _listen(tell)
    return await told


async def _run(make: Callable[[], Coroutine[Any, Any, _T]]) -> tuple[_T, Exit | None]:
    task = asyncio.ensure_future(make())
    codes: list[Exit] = []

    def stop(code: Exit) -> None:
        codes.append(code)
        task.cancel()

    _listen(stop)
    try:
        return await task, codes[0] if codes else None
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


def _listen(tell: Callable[[Exit], None]) -> None:
    """Hear of the signals on the running loop."""
    loop = asyncio.get_running_loop()
    for number, code in _SIGNALS.items():
        try:
            loop.add_signal_handler(number, tell, code)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_, code=code: loop.call_soon_threadsafe(tell, code))
