"""Hand the files of a second start to the running window, over a local socket of this user, before Qt is loaded.

The protocol is one message each way. The request is a length of four bytes (big-endian) and parts in the encoding of
the file system, separated by a zero byte: possibly ``activation:`` with a token, possibly ``paste:``, then absolute
paths. ``paste:`` asks the window to read the clipboard itself: what is on it is never sent. The answer is ``OK\\n``,
after which the second start closes the connection. Size and time of both are limited, so that neither side can block or
flood the other.

A second start does nothing else, so this module imports little: no ``pathlib``, and slow modules only where needed.
"""
# ruff: noqa: PTH100

from __future__ import annotations

import os
import struct
from collections.abc import Sequence

from inspector.process import patience, system
from inspector.process.lazy import lazy

TYPE_CHECKING = False  # typing itself would be loaded for it
if TYPE_CHECKING:
    import pathlib
else:
    pathlib = lazy("pathlib")

LARGEST_MESSAGE = 1_048_576
MOST_FILES = 5_000
ANSWER = b"OK\n"
ANSWER_SECONDS = 2.0
TAKEN, NOBODY, GONE, REFUSED = "taken", "nobody", "gone", "refused"
"""What became of an offer: taken; nobody listens there, or too many wait; the window let go before it took anything;
or it was refused, is too large or had no answer in time."""
ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""The variable in which a desktop gives a start the right to raise a window (freedesktop's xdg-activation)."""
_ACTIVATED, _PASTE = "activation:", "paste:"
_LONGEST_TOKEN = 256
_PIPE_BUSY = 231
"""Windows' ``ERROR_PIPE_BUSY``: somebody listens and speaks to another start just now."""
_HEAD = struct.Struct(">I")
_BETWEEN = "\0"
"""Separator: the only character a path cannot contain."""


def address() -> str:
    """The address of the running window: a socket in a private folder of this user, on Windows a named pipe."""
    return system.here.address()


def hand_over(files: Sequence[str | os.PathLike[str]], *, paste: bool = False) -> bool:
    """Give the files to a running window, which raises itself. False when there is none, or none that answers.

    ``paste``: the window reads the clipboard as well.
    """
    return offer(files, paste=paste) == TAKEN


def offer(
    files: Sequence[str | os.PathLike[str]],
    seconds: float | None = None,
    *,
    paste: bool = False,
    clock: patience.Clock | None = None,
) -> str:
    """The same, answered with ``TAKEN``, ``NOBODY``, ``GONE`` or ``REFUSED``.

    It is waited for ``seconds`` or :data:`ANSWER_SECONDS` of ``clock``.
    """
    clock = clock or patience.Clock()
    end = clock.now() + (ANSWER_SECONDS if seconds is None else seconds)
    try:
        places = [os.path.abspath(file) for file in files]
        message = encode(places, os.environ.get(ACTIVATION, ""), paste=paste)
        answer = system.here.exchange(address(), message, len(ANSWER), lambda: clock.now() < end)
    except (FileNotFoundError, ConnectionRefusedError, BlockingIOError):
        return NOBODY
    except (ConnectionResetError, BrokenPipeError):
        return GONE
    except OSError as error:
        return NOBODY if getattr(error, "winerror", None) == _PIPE_BUSY else REFUSED
    except ValueError:
        return REFUSED
    return {ANSWER: TAKEN, b"": GONE}.get(answer, REFUSED)


def encode(files: Sequence[str], token: str = "", *, paste: bool = False) -> bytes:
    """Encode these paths, the right to raise a window if there is one, and the wish to paste as a request.

    :raises ValueError: when the request is larger than the receiver accepts.
    """
    parts = [f"{_ACTIVATED}{token}"] if _is_token(token) else []
    parts += [_PASTE] if paste else []
    body = os.fsencode(_BETWEEN.join([*parts, *files]))
    if len(body) > LARGEST_MESSAGE or len(files) > MOST_FILES:
        raise ValueError("too many files")
    return _HEAD.pack(len(body)) + body


def decode(data: bytes) -> list[pathlib.Path] | None:
    """The paths of a message as far as it has come; ``None`` while more is to come.

    :raises ValueError: when the bytes are not such a request.
    """
    request = decode_request(data)
    return None if request is None else request[0]


def decode_request(data: bytes) -> tuple[list[pathlib.Path], str, bool] | None:
    """The paths of a message, the token to raise the window with or an empty text, and whether to paste.

    ``None`` as in :func:`decode`.

    :raises ValueError: when the bytes are not such a request.
    """
    if len(data) < _HEAD.size:
        return None
    (length,) = _HEAD.unpack_from(data)
    if length > LARGEST_MESSAGE:
        raise ValueError("too large")
    body = data[_HEAD.size : _HEAD.size + length]
    if len(body) < length:
        return None
    parts = os.fsdecode(body).split(_BETWEEN, MOST_FILES + 1) if body else []
    token = parts.pop(0).removeprefix(_ACTIVATED) if parts and parts[0].startswith(_ACTIVATED) else ""
    paste = bool(parts) and parts[0] == _PASTE
    paths = [pathlib.Path(part) for part in parts[paste:]]
    if (
        len(paths) > MOST_FILES
        or not all(path.is_absolute() for path in paths)
        or (token and not _is_token(token))
    ):
        raise ValueError("not a list of files")
    return paths, token, paste


def _is_token(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_TOKEN and text.isascii() and text.isprintable()
