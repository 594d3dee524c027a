"""A second start hands its files to the running window and ends: over a local socket of this user, before Qt is loaded.

One message each way. The message is four bytes of length (big-endian) and absolute paths as the system writes them,
a zero byte between two; the answer is ``OK\\n``. Both are bounded in size and time, so that neither side can hang or
flood the other.

A second start does nothing else, so this loads little: no ``pathlib``, and slow modules only where they are used.
"""
# ruff: noqa: PTH100, PTH102, PTH110, PTH112, PTH118, PTH123

from __future__ import annotations

import os
import stat
import struct
import sys
from collections.abc import Sequence

from inspector.process.lazy import lazy

TYPE_CHECKING = False  # typing itself would be loaded for it
if TYPE_CHECKING:
    import getpass
    import hashlib
    import pathlib
    import socket
    import tempfile
else:
    getpass, hashlib = lazy("getpass"), lazy("hashlib")
    pathlib, socket, tempfile = lazy("pathlib"), lazy("socket"), lazy("tempfile")

LARGEST_MESSAGE = 1_048_576
MOST_FILES = 5_000
ANSWER = b"OK\n"
ANSWER_SECONDS = 2.0
_HEAD = struct.Struct(">I")
_BETWEEN = "\0"
"""The one character no path can hold."""


def address() -> str:
    """Where the running window listens: a socket in a private folder of this user, or a named pipe on Windows."""
    if sys.platform == "win32":
        mark = hashlib.sha256(getpass.getuser().encode()).hexdigest()[:16]
        return rf"\\.\pipe\momento-credential-inspector-{mark}"
    return os.path.join(_private_folder(), "window.sock")


def hand_over(files: Sequence[str | os.PathLike[str]]) -> bool:
    """Give the files to a running window, which raises itself. False when there is none, or none that answers."""
    try:
        place = address()
        if sys.platform != "win32" and not os.path.exists(place):
            return False
        return _exchange(place, encode([os.path.abspath(file) for file in files])) == ANSWER
    except (OSError, ValueError):
        return False


def encode(files: Sequence[str]) -> bytes:
    """The message for these paths.

    :raises ValueError: when it is larger than the other side takes.
    """
    body = os.fsencode(_BETWEEN.join(files))
    if len(body) > LARGEST_MESSAGE or len(files) > MOST_FILES:
        raise ValueError("too many files")
    return _HEAD.pack(len(body)) + body


def decode(data: bytes) -> list[pathlib.Path] | None:
    """The paths of a message as far as it has come; ``None`` while more is to come.

    :raises ValueError: when this is no message of ours.
    """
    if len(data) < _HEAD.size:
        return None
    (length,) = _HEAD.unpack_from(data)
    if length > LARGEST_MESSAGE:
        raise ValueError("too large")
    body = data[_HEAD.size : _HEAD.size + length]
    if len(body) < length:
        return None
    files = os.fsdecode(body).split(_BETWEEN, MOST_FILES) if body else []
    paths = [pathlib.Path(file) for file in files]
    if len(paths) > MOST_FILES or not all(path.is_absolute() for path in paths):
        raise ValueError("not a list of files")
    return paths


def _exchange(place: str, message: bytes) -> bytes:
    if sys.platform == "win32":
        with open(place, "r+b", buffering=0) as pipe:
            pipe.write(message)
            return pipe.read(len(ANSWER)) or b""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as peer:
        peer.settimeout(ANSWER_SECONDS)
        peer.connect(place)
        peer.sendall(message)
        return peer.recv(len(ANSWER))


def _private_folder() -> str:
    """A folder only this user can enter.

    :raises OSError: when it belongs to somebody else, as after an attack on the shared temporary folder.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if not runtime or not os.path.isdir(runtime):
        runtime = tempfile.gettempdir()
    folder = os.path.join(runtime, f"momento-credential-inspector-{os.getuid()}")
    try:
        os.mkdir(folder, 0o700)
    except FileExistsError:
        held = os.lstat(folder)
        if not stat.S_ISDIR(held.st_mode) or held.st_uid != os.getuid() or held.st_mode & 0o077:
            raise PermissionError("the socket's folder is not private") from None
    return folder
