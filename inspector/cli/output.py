"""Standard output and error, wherever they lead: a console, a pipe, a full drive, or nowhere.

What cannot be shown to anybody must not look like success: :func:`write` says whether it was.
"""

from __future__ import annotations

import os
import re
import sys

from inspector.credential.text.secret import WITHHELD
from inspector.credential.text.visible import visible
from inspector.process import system
from inspector.process.lazy import lazy

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    from typing import TextIO

    from inspector.cli import language
    from inspector.export import not_written
else:
    language = lazy("inspector.cli.language")
    not_written = lazy("inspector.export.not_written")

_PROGRAM = "momento-inspector"
_SECRET_LIKE = re.compile(r"[A-Za-z0-9_\-+/=.]{24,}")
"""Long runs of a credential's characters are no words of ours: whatever they are, they are not repeated."""
_TONES = {"ok": "32", "warning": "33", "error": "31", "muted": "2"}


class NotWrittenError(Exception):
    """Standard output could not be written; the message is a sentence, empty where the reader has gone."""


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
        complain(_unprinted(None))
    except BrokenPipeError:  # the reader, for example `head`, has read enough
        _forget(sys.stdout)
    except OSError as error:
        _forget(sys.stdout)
        complain(_unprinted(error))
    return False


def line(text: str) -> None:
    """Print a line, as :func:`write` does.

    :raises NotWrittenError: where it cannot be printed, for example because the disk is full.
    """
    try:
        if not _put(sys.stdout, f"{text}\n"):
            raise NotWrittenError(_unprinted(None))
    except BrokenPipeError:
        _forget(sys.stdout)
        raise NotWrittenError("") from None
    except OSError as error:
        _forget(sys.stdout)
        raise NotWrittenError(_unprinted(error)) from None


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


def safe(text: str) -> str:
    """Return a message that may quote an argument: on one line, and without what may be a secret."""
    return visible(_SECRET_LIKE.sub(WITHHELD, text))


def progress(text: str) -> None:
    """Print a line to standard error if a person watches it there."""
    if _is_open(sys.stderr) and sys.stderr.isatty():
        show(f"{text}\n")


def painted(text: str, tone: str) -> str:
    """Return the text in the colour of a tone (``ok``, ``warning``, ``error``, ``muted``) where colours are wanted."""
    return f"\x1b[{_TONES[tone]}m{text}\x1b[0m" if _has_colours() else text


def is_terminal() -> bool:
    """Whether standard output is shown to a person."""
    return _is_open(sys.stdout) and sys.stdout.isatty()


def _has_colours() -> bool:
    """By https://no-color.org."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return system.here.has_colours() and not plain and is_terminal()


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


def _unprinted(error: OSError | None) -> str:
    return language.say(not_written.not_printed(error))


def _is_open(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed


def _forget(stream: TextIO | None) -> None:
    """Send what is still to come to nowhere: Python flushes at its end, and would fail again."""
    if stream is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
