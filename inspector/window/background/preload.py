"""Imports modules in worker threads that end before the program does."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from inspector.process.lazy import load
from inspector.process.logs import unexpected

_END_SECONDS = 5.0
"""Seconds to wait at the end for a running import. A program on an unreachable network drive ends without it."""


class Preload:
    """Imports modules in worker threads; calls ``failed``, in such a thread, if one cannot be imported.

    It is given whether the module is missing; if not, the reason has been told.

    An import that outlives the interpreter would end in a traceback, so :meth:`end` waits for it.
    """

    def __init__(self, failed: Callable[[bool], None]) -> None:
        self._failed = failed
        self._threads: list[threading.Thread] = []
        self._ended = False

    def load(self, name: str, *steps: str | Callable[[], None]) -> None:
        """Import modules one after the other in a worker thread; a callable among the steps is called there."""

        def work() -> None:
            for step in steps:
                if self._ended:
                    return
                if not isinstance(step, str):
                    step()
                elif not self._imported(step):
                    return

        thread = threading.Thread(target=work, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def end(self) -> None:
        """Start no further import and wait for the running one: about 0.3 s while gRPC is being loaded."""
        self._ended = True
        latest = time.monotonic() + _END_SECONDS
        for thread in self._threads:
            thread.join(max(0.0, latest - time.monotonic()))

    def _imported(self, module: str) -> bool:
        try:
            load(module)
        except ImportError:
            logging.getLogger(__name__).exception("not loaded")
            self._failed(True)
            return False
        except OSError as error:  # a drive that went away, or no more file descriptors: it may come back
            unexpected(error)
            self._failed(False)
            return False
        return True
