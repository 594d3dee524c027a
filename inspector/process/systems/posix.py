"""What Linux and macOS have in common: a socket and a lock in a private folder, resource limits, file modes.

A second start does nothing but speak to a socket, so this imports little: slow modules are loaded where needed.
"""
# ruff: noqa: PTH102, PTH104, PTH112, PTH116, PTH118

from __future__ import annotations

import os
import stat
import time

from inspector.process.lazy import lazy

TYPE_CHECKING = False  # typing itself would be loaded for it
if TYPE_CHECKING:
    import fcntl
    import resource
    import socket
    import tempfile
    import zlib
    from collections.abc import Callable
    from pathlib import Path
else:
    fcntl = lazy("fcntl")  # not on Windows
    resource, socket, tempfile = lazy("resource"), lazy("socket"), lazy("tempfile")
    zlib = lazy("zlib")

_MOST_DESCRIPTORS = 8_192
_TURN_SECONDS = 0.05


def address(display: str = "") -> str:
    """Return the path of the socket. ``display`` is part of its name where a person may have several."""
    return _file(display, "sock")


def exchange(
    place: str, message: bytes, most: int, goes_on: Callable[[], bool], owner: Callable[[socket.socket], int]
) -> bytes:
    """Speak to the window that listens at ``place``. ``owner`` returns the user to whom a connected peer belongs."""
    os.stat(place)  # usually there is none, and the first start need not load the module
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as peer:
        peer.settimeout(_TURN_SECONDS)
        peer.connect(place)
        if owner(peer) != os.getuid():
            raise PermissionError("the socket belongs to another user")
        unsent = memoryview(message)
        while True:
            try:
                if not unsent:
                    return peer.recv(most)
                unsent = unsent[peer.send(unsent) :]
            except TimeoutError:
                if not goes_on():
                    raise


def claim_start(display: str = "") -> int:
    """Lock a file beside the socket; the lock goes with the process.

    What stands in the place of the file or of the socket and is neither, such as a folder, is renamed.
    """
    place = _file(display, "lock")
    try:
        descriptor = _open_lock(place)
    except OSError:
        _move_aside(place)
        descriptor = _open_lock(place)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    _name_holder(descriptor)
    note_stage(descriptor)
    listening = _file(display, "sock")
    if os.path.isdir(listening):  # Qt replaces a file, and no folder
        _move_aside(listening)
    return descriptor


def _open_lock(place: str) -> int:
    return os.open(place, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK, 0o600)


def _name_holder(lock: int) -> None:
    try:
        os.ftruncate(lock, 0)
        os.pwrite(lock, b"%d" % os.getpid(), 0)
    except OSError:  # on a full disk the others wait without knowing for whom
        return


def holder(display: str = "") -> int | None:
    """Return the process that holds the lock or held it last, if it is another one.

    Two starts in sandboxes of their own, as Flatpak's, may have the same number: there the answer is ``None``.
    """
    try:
        descriptor = os.open(
            _file(display, "lock"), os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
        )
    except OSError:
        return None
    try:
        number = int(os.read(descriptor, 16))
    except (OSError, ValueError):
        return None
    finally:
        os.close(descriptor)
    return number if number > 0 and number != os.getpid() else None


def _move_aside(place: str) -> None:
    os.rename(place, f"{place}.{os.getpid()}-{time.time_ns()}")


def release_start(handle: int) -> None:
    """Unlock the file."""
    os.close(handle)


def note_stage(handle: int) -> None:
    """Set the file's time to now."""
    os.utime(handle)


def stage(display: str = "") -> int:
    """Return the file's time."""
    return os.stat(_file(display, "lock")).st_mtime_ns


def wakeup_pair() -> tuple[int, int]:
    """Return the ends of a pipe."""
    heard, told = os.pipe()
    os.set_blocking(heard, False)
    os.set_blocking(told, False)
    return heard, told


def read_wakeup(end: int) -> bytes:
    """Read from the pipe."""
    return os.read(end, 64)


def close_wakeup(end: int) -> None:
    """Close an end of the pipe."""
    os.close(end)


def limit() -> None:
    """Disable core dumps and allow many connections: the usual limit is for shells."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _MOST_DESCRIPTORS if hard == resource.RLIM_INFINITY else min(hard, _MOST_DESCRIPTORS)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
        except (OSError, ValueError):  # macOS may allow fewer than it says
            return


def dumps_core() -> bool | None:
    """Whether the limit for core dumps is above zero."""
    return resource.getrlimit(resource.RLIMIT_CORE) != (0, 0)


def make_private(path: Path) -> bool:
    """Set the mode and look at it again: a FAT drive accepts the change and ignores it."""
    try:
        path.chmod(0o600)
        return stat.S_IMODE(path.stat().st_mode) & 0o077 == 0
    except OSError:
        return False


def take_after(temporary: Path, original: Path) -> None:
    """Copy owner, mode and extended attributes, in which Linux keeps access lists."""
    held, made = original.stat(), temporary.stat()
    if (held.st_uid, held.st_gid) != (made.st_uid, made.st_gid):
        os.chown(temporary, held.st_uid, held.st_gid)
    for name in _attributes(original):
        os.setxattr(temporary, name, os.getxattr(original, name))
    temporary.chmod(stat.S_IMODE(held.st_mode))  # last: a change of the owner takes some of it away


def _attributes(path: Path) -> list[str]:
    """The attributes that users set, and the access list; the others are the system's."""
    try:
        names = os.listxattr(path)
    except (AttributeError, OSError):  # macOS has no such function, and some drives have no attributes
        return []
    return [name for name in names if name.startswith("user.") or name == "system.posix_acl_access"]


def attach_console() -> None:
    """Do nothing: a program without standard streams was started without them."""


def has_colours() -> bool:
    """Return True: terminals have had them for decades."""
    return True


def show_message(text: str) -> bool:
    """Show nothing: without Qt there is no dialog."""
    return False


def wants_high_contrast() -> bool:
    """Leave the answer to Qt, which asks the desktop."""
    return False


def _file(display: str, ending: str) -> str:
    """Return the path of a file of the window on this display."""
    mark = f"-{zlib.crc32(os.fsencode(display)):08x}" if display else ""
    return os.path.join(_private_folder(), f"window{mark}.{ending}")


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
