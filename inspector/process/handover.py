"""Hand the files of a second start to the running window, over a local socket of this user, before Qt is loaded.

The protocol is one message each way. The request is a length of four bytes (big-endian) and absolute paths in the
encoding of the file system, separated by a zero byte; the answer is ``OK\\n``. Size and time of both are limited, so
that neither side can block or flood the other.

A second start does nothing else, so this module imports little: no ``pathlib``, and slow modules only where needed.
"""
# ruff: noqa: PTH100, PTH102, PTH112, PTH116, PTH118, PTH123

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
TAKEN, NOBODY, REFUSED = "taken", "nobody", "refused"
"""What became of an offer: taken, nobody listens there, or it was refused, is too large or had no answer in time."""
_PIPE_BUSY = 231
"""Windows' ``ERROR_PIPE_BUSY``: somebody listens and speaks to another start just now."""
_HEAD = struct.Struct(">I")
_BETWEEN = "\0"
"""Separator: the only character a path cannot contain."""


def address() -> str:
    """The address of the running window: a socket in a private folder of this user, on Windows a named pipe."""
    if sys.platform == "win32":
        mark = hashlib.sha256(getpass.getuser().encode()).hexdigest()[:16]
        return rf"\\.\pipe\momento-credential-inspector-{mark}"
    return os.path.join(_private_folder(), "window.sock")


def hand_over(files: Sequence[str | os.PathLike[str]]) -> bool:
    """Give the files to a running window, which raises itself. False when there is none, or none that answers."""
    return offer(files) == TAKEN


def offer(files: Sequence[str | os.PathLike[str]]) -> str:
    """The same, answered with ``TAKEN``, ``NOBODY`` or ``REFUSED``."""
    try:
        message = encode([os.path.abspath(file) for file in files])
        return TAKEN if _exchange(address(), message) == ANSWER else REFUSED
    except (FileNotFoundError, ConnectionRefusedError):
        return NOBODY
    except OSError as error:
        return NOBODY if getattr(error, "winerror", None) == _PIPE_BUSY else REFUSED
    except ValueError:
        return REFUSED


def encode(files: Sequence[str]) -> bytes:
    """Encode these paths as a request.

    :raises ValueError: when the request is larger than the receiver accepts.
    """
    body = os.fsencode(_BETWEEN.join(files))
    if len(body) > LARGEST_MESSAGE or len(files) > MOST_FILES:
        raise ValueError("too many files")
    return _HEAD.pack(len(body)) + body


def decode(data: bytes) -> list[pathlib.Path] | None:
    """The paths of a message as far as it has come; ``None`` while more is to come.

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
    files = os.fsdecode(body).split(_BETWEEN, MOST_FILES) if body else []
    paths = [pathlib.Path(file) for file in files]
    if len(paths) > MOST_FILES or not all(path.is_absolute() for path in paths):
        raise ValueError("not a list of files")
    return paths


def _exchange(place: str, message: bytes) -> bytes:
    if sys.platform == "win32":
        return exchange_through_file(place, message)
    os.stat(place)  # usually there is none, and the first start need not load the module
    import socket  # noqa: PLC0415 - slow to load

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as peer:
        peer.settimeout(ANSWER_SECONDS)
        peer.connect(place)
        peer.sendall(message)
        return peer.recv(len(ANSWER))


def exchange_through_file(place: str, message: bytes) -> bytes:
    """The exchange over what is opened like a file and has no time limit of its own: Windows' named pipes.

    :raises TimeoutError: when there was no answer in :data:`ANSWER_SECONDS`. The thread that waits is left behind.
    :raises OSError: when the pipe cannot be opened, written or read.
    """
    import threading  # noqa: PLC0415 - slow to load, and Windows only

    answers: list[bytes] = []
    errors: list[OSError] = []

    def work() -> None:
        try:
            with open(place, "r+b", buffering=0) as pipe:
                pipe.write(message)
                answers.append(pipe.read(len(ANSWER)) or b"")
        except OSError as error:
            errors.append(error)

    thread = threading.Thread(target=work, name="handover", daemon=True)
    thread.start()
    thread.join(ANSWER_SECONDS)
    if errors:
        raise errors[0]
    if not answers:
        raise TimeoutError("no answer")
    return answers[0]


def _private_folder() -> str:
    """Return a folder that only this user can enter.

    :raises OSError: when another user owns it, for example after an attack on the shared temporary folder.
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
