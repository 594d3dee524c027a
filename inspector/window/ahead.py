"""Modules that are loaded beside the window, in threads that end before the program does."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from importlib import import_module

_END_SECONDS = 5.0
"""How long the end waits for an import that has begun. A program on a dead network drive ends without it."""


class Ahead:
    """Imports modules in worker threads. An import that outlives the interpreter would end in a traceback."""

    def __init__(self) -> None:
        self._threads: list[threading.Thread] = []
        self._ended = False

    def load(
        self,
        name: str,
        first: Sequence[str],
        then: Callable[[], None] = lambda: None,
        last: Sequence[str] = (),
    ) -> None:
        """Import modules beside the window; ``then`` is called between the first and the last, in that thread."""

        def work() -> None:
            if self._import(first):
                then()
                self._import(last)

        thread = threading.Thread(target=work, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def end(self) -> None:
        """Begin no further import and wait for the one that runs: a third of a second where gRPC is being loaded."""
        self._ended = True
        latest = time.monotonic() + _END_SECONDS
        for thread in self._threads:
            thread.join(max(0.0, latest - time.monotonic()))

    def _import(self, modules: Sequence[str]) -> bool:
        """Whether all were imported, and the end did not come between."""
        for module in modules:
            if self._ended:
                return False
            import_module(module)
        return not self._ended
