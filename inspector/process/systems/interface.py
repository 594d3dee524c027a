"""The interface of the modules in this package. Only type checkers load it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol


class System(Protocol):
    """What a process does differently on each operating system."""

    NAME: str
    """``linux``, ``windows`` or ``macos``: the key of the tables that have a column for each system."""
    FILES_COME_AS_EVENTS: bool
    """Whether the running program gets double-clicked files as Qt events, not as arguments of another start."""
    HAS_NETWORK_PATHS: bool
    """Whether a path that begins with two slashes names a folder on another computer."""
    HAS_UNIX_SOCKETS: bool
    """Whether a second start speaks to the window over a Unix socket, not over a named pipe."""

    def address(self) -> str:
        """Return where a running window of this user listens.

        :raises OSError: when there is no place that is private to this user.
        """

    def exchange(self, place: str, message: bytes, most: int, goes_on: Callable[[], bool]) -> bytes:
        """Send ``message`` to the window at ``place`` and return up to ``most`` bytes of its answer.

        The window is asked nothing before it was seen to belong to this user, and gets the right to raise itself.

        ``goes_on`` is asked twenty times a second whether to wait for the answer any longer.

        :raises BlockingIOError: when too many others wait there.
        :raises OSError: when nobody listens there, it belongs to another user, or it does not answer in time.
        """

    def settings_folder(self) -> str:
        """Return the folder in which programs keep this user's settings, the one that Qt names too."""

    def claim_start(self) -> int:
        """Hold the lock of a starting window until :meth:`release_start`; return its handle.

        :raises BlockingIOError: when another start of this user holds it.
        :raises OSError: when there can be no lock.
        """

    def release_start(self, handle: int) -> None:
        """Let the next start open a window."""

    def note_stage(self, handle: int) -> None:
        """Let waiting starts see that the window that holds the lock is not stuck."""

    def stage(self) -> int:
        """Return a number that changes at each :meth:`note_stage` of the start that holds the lock."""

    def time_of_waiting_start(self) -> float | None:
        """Return the processor time, in seconds, of the start that holds the lock, while it waits to go on.

        It waits for a processor or for a disk; one that runs counts too. ``None`` while it sleeps, and where the
        system does not tell.
        """

    def wakeup_pair(self) -> tuple[int, int]:
        """Return two descriptors: what the second is told the first, which Qt can watch, hears. Neither blocks."""

    def read_wakeup(self, end: int) -> bytes:
        """Read what the first descriptor of a pair heard."""

    def close_wakeup(self, end: int) -> None:
        """Close a descriptor of a pair."""

    def limit(self) -> None:
        """Switch core dumps off and allow many connections, as far as the system has such limits."""

    def seal(self, *, always: bool) -> None:
        """Keep other programs of this user from reading the memory, where the system can."""

    def is_sealed(self) -> bool | None:
        """Whether they cannot read it; ``None`` where a program cannot decide that."""

    def dumps_core(self) -> bool | None:
        """Whether a crash writes the memory to disk; ``None`` where the system decides that."""

    def start_problem(self, environment: Mapping[str, str]) -> str | None:
        """Say why no window can open; ``None`` when no reason is known."""

    def identify(self, name: str) -> None:
        """Tell the desktop and the installer the name of this program, before its first window."""

    def share_heaps(self) -> None:
        """Let all threads allocate from two heaps, where the C library would give each of them one of its own."""

    def give_memory_back(self) -> None:
        """Give the memory that was freed back to the system, where the C library would keep it. Up to 0.1 s."""

    def attach_console(self) -> None:
        """Give a program without standard streams those of the console it was started from."""

    def has_colours(self) -> bool:
        """Whether consoles of this system understand escape sequences."""

    def show_message(self, text: str) -> bool:
        """Show ``text`` without Qt to a person who has no console. Whether it was shown."""

    def make_private(self, path: Path) -> bool:
        """Let only this user read a file. Whether nobody else can read it now."""

    def take_after(self, temporary: Path, original: Path) -> None:
        """Give a file the owner, the mode and the access list of the one that it will replace.

        :raises OSError: when the system does not allow that.
        """

    def wants_high_contrast(self) -> bool:
        """Whether the person chose a high contrast theme, whose colours every program has to use."""
