"""Standard output and error, wherever they lead: a console, a pipe, a full drive, or nowhere.

What cannot be shown to anybody must not look like success: :func:`write` says whether it was.
"""

from __future__ import annotations

import os
import sys

from inspector.process import system

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    from typing import TextIO

UNSEEN = 2
"""Exit code: there was nowhere to print to."""
_PROGRAM = "momento-inspector"


def prepare() -> None:
    """Use the console of the process that started this one, where a windowed program has no streams (Windows)."""
    system.here.attach_console()


def write(text: str) -> bool:
    """Print as UTF-8 whatever the encoding of the console, so that a report is the same everywhere.

    Whether it was printed. If not, the person is told why, except where the reader closed the pipe.
    """
    try:
        if _put(sys.stdout, text):
            return True
        complain("There is no standard output to print to.")
    except BrokenPipeError:  # the reader, for example `head`, has read enough
        _forget(sys.stdout)
    except OSError as error:
        _forget(sys.stdout)
        complain(f"Standard output could not be written: {error.strerror}.")
    return False


def write_or_show(text: str) -> bool:
    """Print a short text to standard output, or to standard error or a message box if there is no standard output."""
    return write(text) if _is_open(sys.stdout) else show(text)


def complain(text: str) -> bool:
    """Print a line to standard error; without one show a message box (Windows). Whether somebody can see it."""
    return show(f"{_PROGRAM}: {text}\n")


def show(text: str) -> bool:
    """The same for a text as it is."""
    try:
        if _put(sys.stderr, text):
            return True
    except OSError:
        _forget(sys.stderr)
    return system.here.show_message(text.strip())


def _put(stream: TextIO | None, text: str) -> bool:
    """Write and flush. False where there is no stream.

    :raises OSError: when the system refuses.
    """
    if stream is None or not _is_open(stream):
        return False
    data = text.encode("utf-8", "backslashreplace")
    if hasattr(stream, "buffer"):
        stream.flush()
        stream.buffer.write(data)
    else:  # a stand-in of a test or of a program that runs this one
        stream.write(text)
    stream.flush()
    return True


def _is_open(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed


def _forget(stream: TextIO | None) -> None:
    """Send what is still to come to nowhere: Python flushes at its end, and would fail again."""
    if stream is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
