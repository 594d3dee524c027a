"""Linux and other Unix systems with X11 or Wayland."""
# ruff: noqa: PTH110, PTH111, PTH118, PTH123, PTH208

from __future__ import annotations

import os
import struct

from inspector.process.lazy import lazy
from inspector.process.systems import posix

TYPE_CHECKING = False  # typing itself would be loaded for it
if TYPE_CHECKING:
    import ctypes
    import socket
    from collections.abc import Callable, Mapping

    from inspector.process import startup_errors
else:
    ctypes, socket = lazy("ctypes"), lazy("socket")
    startup_errors = lazy("inspector.process.startup_errors")

NAME = "linux"
FILES_COME_AS_EVENTS = False
HAS_NETWORK_PATHS = False
HAS_UNIX_SOCKETS = True
attach_console = posix.attach_console
dumps_core = posix.dumps_core
has_colours = posix.has_colours
limit = posix.limit
make_private = posix.make_private
note_stage = posix.note_stage
release_start = posix.release_start
show_message = posix.show_message
take_after = posix.take_after
wakeup_pair = posix.wakeup_pair
wants_high_contrast = posix.wants_high_contrast
read_wakeup = posix.read_wakeup
close_wakeup = posix.close_wakeup
_WAITS = (b"R", b"D")
"""Runs or waits for a processor; waits for a disk."""
_PR_GET_DUMPABLE, _PR_SET_DUMPABLE = 3, 4
_M_ARENA_MAX, _HEAPS = -8, 2
_PORTAL = "dbus-1/services/org.freedesktop.portal.Desktop.service"
_DATA_FOLDERS = "/usr/local/share:/usr/share"
_CREDENTIALS = struct.Struct("3i")
"""``struct ucred`` of unix(7): process, user and group of the peer when it began to listen."""


def address() -> str:
    """Return the path of the socket of the window on this display."""
    return posix.address(_display())


def settings_folder() -> str:
    """Return the folder of the XDG base directory specification, which ignores relative paths."""
    named = os.environ.get("XDG_CONFIG_HOME", "")
    return named if named.startswith("/") else os.path.expanduser("~/.config")


def claim_start() -> int:
    """Lock a file beside the socket."""
    return posix.claim_start(_display())


def stage() -> int:
    """Return the time of that file."""
    return posix.stage(_display())


def _display() -> str:
    """Return on which display a window opens; empty where there is none.

    Both variables count: a program in a Wayland session may be sent to an X server of its own.
    """
    names = os.environ.get("WAYLAND_DISPLAY", ""), os.environ.get("DISPLAY", "").removesuffix(".0")
    return "\n".join(names) if any(names) else ""


def time_of_waiting_start() -> float | None:
    """Read states and times of its threads from proc_pid_stat(5).

    All threads count: the first one sleeps while another has Python's lock.
    """
    process = posix.holder(_display())
    if process is None:
        return None
    try:
        threads = [
            _thread(f"/proc/{process}/task/{each}/stat") for each in os.listdir(f"/proc/{process}/task")
        ]
    except (OSError, ValueError, IndexError):
        return None
    used = sum(ticks for _state, ticks in threads) / os.sysconf("SC_CLK_TCK")
    return used if any(state in _WAITS for state, _ticks in threads) else None


def _thread(place: str) -> tuple[bytes, int]:
    with open(place, "rb", buffering=0) as stat:
        fields = stat.read(1_024).rpartition(b")")[2].split()  # the name before it may contain anything
    return fields[0], int(fields[11]) + int(fields[12])


def exchange(place: str, message: bytes, most: int, goes_on: Callable[[], bool]) -> bytes:
    """Speak to the window over its socket."""
    return posix.exchange(place, message, most, goes_on, _owner)


def _owner(peer: socket.socket) -> int:
    held = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
    return int(_CREDENTIALS.unpack(held)[1])


def seal(*, always: bool) -> None:
    """Forbid dumps and tracing of this process, except where desktop portals are installed, unless ``always``.

    Portals inspect the calling process, so native file dialogs and the Wayland clipboard would fail
    (bitwarden/clients #22293).
    """
    if always or not _has_portals():
        _process_control(_PR_SET_DUMPABLE, 0)


def is_sealed() -> bool | None:
    """Whether this process cannot be dumped or traced."""
    return _process_control(_PR_GET_DUMPABLE) == 0


def start_problem(environment: Mapping[str, str]) -> str | None:
    """Look for a display and for the libraries that Qt needs for it."""
    return startup_errors.problem(environment)


def identify(name: str) -> None:
    """Do nothing: Qt tells the name of the desktop file."""


def share_heaps() -> None:
    """Limit the heaps ("arenas") of glibc, which makes up to eight a processor.

    What one thread frees another cannot use, so hours of work grew the process by 100 MB that nothing used. See
    mallopt(3).
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none, and one heap
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, _HEAPS)


def give_memory_back() -> None:
    """Return freed pages, which glibc keeps between pages in use."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none and keeps nothing
    if trim is not None:
        trim(0)


def _process_control(*arguments: int) -> int:
    return int(ctypes.CDLL(None).prctl(*arguments, *[0] * (5 - len(arguments))))


def _has_portals() -> bool:
    folders = os.environ.get("XDG_DATA_DIRS") or _DATA_FOLDERS
    return any(os.path.exists(os.path.join(folder, _PORTAL)) for folder in folders.split(":"))
