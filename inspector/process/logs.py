"""Logging: recent lines in memory, warnings also on standard error. Texts of foreign exceptions are never logged."""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections import deque
from types import TracebackType

_TAIL = 200
# Long runs of token characters are no words of ours: whatever they are, they are not written.
_SECRET_LIKE = re.compile(r"[A-Za-z0-9_\-+/=.]{24,}")

_tail: deque[str] = deque(maxlen=_TAIL)


class _Redacting(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        text = record.getMessage()
        if record.exc_info and record.exc_info[0]:
            text += f" [{describe(record.exc_info[0], record.exc_info[2])}]"
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
    sys.excepthook = _on_exception
    threading.excepthook = lambda args: _on_exception(args.exc_type, args.exc_value, args.exc_traceback)


def _on_exception(
    kind: type[BaseException], _error: BaseException | None, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("inspector").error("unexpected %s", describe(kind, trace))
