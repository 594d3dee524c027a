"""macOS."""
# ruff: noqa: PTH111

from __future__ import annotations

import os
import struct

from inspector.process.systems import posix

TYPE_CHECKING = False  # typing itself would be loaded for it
if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Mapping

NAME = "macos"
FILES_COME_AS_EVENTS = True
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
_SOL_LOCAL, _LOCAL_PEERCRED = 0, 1
_CREDENTIALS = struct.Struct("=2I")
"""The beginning of ``struct xucred`` (sys/ucred.h): version and user. The whole has 76 bytes."""
_CREDENTIALS_SIZE = 76


def address() -> str:
    """Return the path of the socket."""
    return posix.address()


def settings_folder() -> str:
    """Return the library's folder."""
    return os.path.expanduser("~/Library/Preferences")


def claim_start() -> int:
    """Lock a file beside the socket."""
    return posix.claim_start()


def stage() -> int:
    """Return the time of that file."""
    return posix.stage()


def time_of_waiting_start() -> float | None:
    """Return ``None``: whether another process waits is not documented."""
    return None


def exchange(place: str, message: bytes, most: int, goes_on: Callable[[], bool]) -> bytes:
    """Speak to the window over its socket."""
    return posix.exchange(place, message, most, goes_on, _owner)


def _owner(peer: socket.socket) -> int:
    held = peer.getsockopt(_SOL_LOCAL, _LOCAL_PEERCRED, _CREDENTIALS_SIZE)
    return int(_CREDENTIALS.unpack_from(held)[1])


def seal(*, always: bool) -> None:
    """Do nothing: the hardened runtime of a signed program decides who may attach to it."""


def is_sealed() -> bool | None:
    """Return ``None``: the system decides."""
    return None


def start_problem(environment: Mapping[str, str]) -> str | None:
    """Return ``None``: a session that can start programs has a display."""
    return None


def share_heaps() -> None:
    """Do nothing: threads share their heaps."""


def give_memory_back() -> None:
    """Do nothing: the system takes back what is freed."""


def identify(name: str) -> None:
    """Do nothing: the bundle names itself."""
