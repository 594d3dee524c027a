"""Logging: recent lines in memory, this program's warnings also on standard error.

Texts of foreign exceptions are never logged. Libraries log what a peer sent: their lines stay in memory, and a line
that contains part of a known secret is withheld.
"""

from __future__ import annotations

import errno
import logging
import re
import sys
import threading
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import Any
from weakref import WeakKeyDictionary

_TAIL = 200
# Long runs of token characters are no words of ours: whatever they are, they are not written.
_SECRET_LIKE = re.compile(r"[A-Za-z0-9_\-+/=.]{24,}")

TOO_MANY_FILES = " (too many open files)"
"""Stands behind the place of an exception where the system gave no more files or connections."""

_tail: deque[str] = deque(maxlen=_TAIL)
_guards: WeakKeyDictionary[Any, Callable[[str], bool]] = WeakKeyDictionary()
_lock = threading.Lock()
_tell: Callable[[str], None] | None = None


class _Redacting(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        text = record.getMessage()
        if record.exc_info and record.exc_info[0]:
            text += f" [{describe(record.exc_info[0], record.exc_info[2])}]"
        with _lock:
            guards = tuple(_guards.values())
        if any(leaks(text) for leaks in guards):
            text = "[withheld]"
        return f"{record.levelname} {record.name}: {_SECRET_LIKE.sub('[redacted]', text)}"


class _Tail(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        _tail.append(self.format(record))


def describe(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Describe an exception by its type and location. Its text is left out because it may quote a secret."""
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}" if trace else "?"
    return f"{kind.__name__} at {place}"


def unexpected(error: BaseException) -> None:
    """Log an exception nobody expected, and tell the person where :func:`tell_unexpected` said how."""
    _note(type(error), error.__traceback__, error)


def tell_unexpected(tell: Callable[[str], None] | None) -> None:
    """Have ``tell`` hear of each unexpected exception, by its type and place, in whatever thread it was raised.

    The person reads of it from then on, so it is not written to standard error as well.
    """
    global _tell  # noqa: PLW0603 - one log a process
    _tell = tell


def withhold(owner: Any, leaks: Callable[[str], bool]) -> None:
    """Withhold lines of which ``leaks`` says that they contain part of a secret, as long as ``owner`` lives.

    ``leaks`` must not refer to ``owner``, or that would be for ever.
    """
    with _lock:
        _guards[owner] = leaks


def _is_ours(record: logging.LogRecord) -> bool:
    """Whether this program wrote the line: gRPC's and asyncio's do not reach standard error."""
    return record.name.split(".")[0] == "inspector"


def tail() -> tuple[str, ...]:
    """Return the most recent log lines, oldest first."""
    return tuple(_tail)


def set_up() -> None:
    """Keep the program's log in memory, send warnings to standard error and unexpected exceptions to the log."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for handler, level in ((_Tail(), logging.INFO), (logging.StreamHandler(sys.stderr), logging.WARNING)):
        handler.setLevel(level)
        handler.setFormatter(_Redacting())
        root.addHandler(handler)
        if level == logging.WARNING:
            handler.addFilter(_is_ours)
            handler.addFilter(lambda record: not getattr(record, "told", False))
    sys.excepthook = _on_exception
    sys.unraisablehook = lambda found: _note(found.exc_type, found.exc_traceback)
    threading.excepthook = lambda args: _on_exception(args.exc_type, args.exc_value, args.exc_traceback)


def _on_exception(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> None:
    if not issubclass(kind, (KeyboardInterrupt, SystemExit)):
        _note(kind, trace, error)


def _note(kind: type[BaseException], trace: TracebackType | None, error: BaseException | None = None) -> None:
    told = describe(kind, trace)
    if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
        told = f"{told}{TOO_MANY_FILES}"
    logging.getLogger("inspector").error("unexpected %s", told, extra={"told": _tell is not None})
    if _tell:
        _tell(told)
