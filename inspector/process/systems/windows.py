"""Windows."""
# ruff: noqa: PTH111

from __future__ import annotations

import os
import sys

from inspector.process.lazy import lazy

TYPE_CHECKING = False  # typing itself would be loaded for it
if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from typing import Any

    from inspector.process.systems import windows_api
else:
    socket = lazy("socket")  # half a megabyte
    windows_api = lazy("inspector.process.systems.windows_api")

NAME = "windows"
FILES_COME_AS_EVENTS = False
HAS_NETWORK_PATHS = True
HAS_UNIX_SOCKETS = False
_PRODUCT = "momento-credential-inspector"
_TITLE = "Credential Inspector"
_TURN_SECONDS = 0.05
_STAGES = 6
"""The most stages of a start that others can see."""

_noted: list[int] = []
"""The mutexes that stand for the stages of this start."""


def address() -> str:
    """Return the name of a pipe of this user in this session: pipes of all sessions share their names."""
    return rf"\\.\pipe\{_PRODUCT}-{windows_api.user_of()}-{windows_api.session()}"


def settings_folder() -> str:
    """Return the folder for what stays on this computer."""
    return os.environ.get("LOCALAPPDATA") or os.path.expanduser(r"~\AppData\Local")


def time_of_waiting_start() -> float | None:
    """Return ``None``: whether another process waits is not documented."""
    return None


def exchange(place: str, message: bytes, most: int, goes_on: Callable[[], bool]) -> bytes:
    """Speak to the window over its pipe."""
    return within(goes_on, lambda: _exchange(place, message, most))


def _exchange(place: str, message: bytes, most: int) -> bytes:
    handle = windows_api.open_pipe(place)
    try:
        server = windows_api.server_of(handle)
        if windows_api.user_of(server) != windows_api.user_of():
            raise PermissionError("the pipe belongs to another user")
        windows_api.allow_foreground(server)
    except OSError:
        windows_api.close(handle)
        raise
    with os.fdopen(_descriptor(handle), "r+b", buffering=0) as pipe:
        pipe.write(message)
        return pipe.read(most) or b""


def _descriptor(handle: int) -> int:
    import msvcrt  # noqa: PLC0415 - Windows only

    runtime: Any = msvcrt
    return int(runtime.open_osfhandle(handle, os.O_RDWR | getattr(os, "O_BINARY", 0)))


def within(goes_on: Callable[[], bool], act: Callable[[], bytes]) -> bytes:
    """Do in a thread what has no time limit of its own. When it is not to go on, the thread is left behind.

    :raises TimeoutError: when it took longer.
    :raises OSError: what ``act`` raises.
    """
    import threading  # noqa: PLC0415 - slow to load

    answers: list[bytes] = []
    errors: list[OSError] = []

    def work() -> None:
        try:
            answers.append(act())
        except OSError as error:
            errors.append(error)

    thread = threading.Thread(target=work, name="handover", daemon=True)
    thread.start()
    thread.join(_TURN_SECONDS)
    while thread.is_alive() and goes_on():
        thread.join(_TURN_SECONDS)
    if errors:
        raise errors[0]
    if not answers:
        raise TimeoutError("no answer")
    return answers[0]


def claim_start() -> int:
    """Create a mutex of this session; it goes with the process."""
    return windows_api.make_mutex(_mutex())


def release_start(handle: int) -> None:
    """Close the mutexes."""
    while _noted:
        windows_api.close(_noted.pop())
    windows_api.close(handle)


def note_stage(handle: int) -> None:
    """Create one mutex more."""
    try:
        _noted.append(windows_api.make_mutex(_mutex(len(_noted) + 1)))
    except OSError:
        return


def stage() -> int:
    """Count the mutexes of the start that holds the lock."""
    return sum(windows_api.has_mutex(_mutex(number)) for number in range(1, _STAGES + 1))


def _mutex(number: int = 0) -> str:
    return "Local\\" + address().rpartition("\\")[2] + (f"-{number}" if number else "")


def wakeup_pair() -> tuple[int, int]:
    """Return a pair of sockets: Qt can watch nothing else here."""
    pair = socket.socketpair()
    for each in pair:
        each.setblocking(False)
    return pair[0].detach(), pair[1].detach()


def read_wakeup(end: int) -> bytes:
    """Read without taking the descriptor away."""
    with_owner = socket.socket(fileno=end)
    try:
        return with_owner.recv(64)
    finally:
        with_owner.detach()


def close_wakeup(end: int) -> None:
    """Close a socket."""
    socket.close(end)


def limit() -> None:
    """Do nothing: Windows decides about crash dumps, and connections are not limited."""


def dumps_core() -> bool | None:
    """Return ``None``: Windows decides."""
    return None


def seal(*, always: bool) -> None:
    """Do nothing: programs of one user can read each other's memory."""


def is_sealed() -> bool | None:
    """Return ``None``: a program cannot decide that."""
    return None


def start_problem(environment: Mapping[str, str]) -> str | None:
    """Return ``None``: a session that can start programs has a display."""
    return None


def share_heaps() -> None:
    """Do nothing: threads share their heaps."""


def give_memory_back() -> None:
    """Do nothing: the system takes back what is freed."""


def identify(name: str) -> None:
    """Set the name by which the taskbar groups windows, and by which the installer sees that the program runs.

    The installer's ``AppMutex`` (packaging/windows) has this name: set-up then asks to close the program first.
    """
    windows_api.name_application(name)
    windows_api.hold_mutex(name)


def attach_console() -> None:
    """Open the streams that are missing on the console of the process that started this one, if it has one."""
    missing = [name for name in ("stdin", "stdout", "stderr") if getattr(sys, name) is None]
    if not missing or not windows_api.attach_console():
        return
    for name in missing:
        place, mode = ("CONIN$", "r") if name == "stdin" else ("CONOUT$", "w")
        try:
            setattr(sys, name, open(place, mode, encoding="utf-8", errors="replace"))  # noqa: PTH123, SIM115 - a device
        except OSError:
            continue


def has_colours() -> bool:
    """Ask for Windows Terminal: older consoles show escape sequences as they are."""
    return "WT_SESSION" in os.environ


def show_message(text: str) -> bool:
    """Show a message box."""
    return windows_api.message_box(text, _TITLE)


def make_private(path: Path) -> bool:
    """Replace the rights that a folder gives to its files by those of this user."""
    try:
        return windows_api.allow_only(windows_api.user_of(), str(path))
    except OSError:
        return False


def take_after(temporary: Path, original: Path) -> None:
    """Copy the access rights."""
    windows_api.copy_rights(str(original), str(temporary))


def wants_high_contrast() -> bool:
    """Ask Windows for the setting "Contrast themes"."""
    return windows_api.has_high_contrast()
