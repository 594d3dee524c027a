"""Protect the secrets of the process: once before Qt and gRPC are loaded, once after the window is painted."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

from inspector.process.grpc_environment import clear_grpc_environment
from inspector.process.lazy import lazy

if sys.platform != "win32":
    import resource
if TYPE_CHECKING:
    import ctypes
else:
    ctypes = lazy("ctypes")  # after the first paint

_MOST_DESCRIPTORS = 8_192
_PR_GET_DUMPABLE, _PR_SET_DUMPABLE = 3, 4
_PORTAL = "dbus-1/services/org.freedesktop.portal.Desktop.service"
_DATA_FOLDERS = "/usr/local/share:/usr/share"


def harden() -> None:
    """Make new files private, disable core dumps, and remove gRPC variables that leak tokens or choose servers."""
    os.umask(0o077)
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        _allow_descriptors()
    clear_grpc_environment()


def _allow_descriptors() -> None:
    """Raise the number of open files and connections to what the system allows: the usual limit is for shells."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _MOST_DESCRIPTORS if hard == resource.RLIM_INFINITY else min(hard, _MOST_DESCRIPTORS)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with contextlib.suppress(OSError, ValueError):  # macOS may allow fewer than it says
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def seal(*, always: bool = False) -> None:
    """Keep other programs of this user from reading the memory (Linux: the process cannot be dumped or traced).

    Does nothing where desktop portals are installed, unless ``always``: portals inspect the calling process, so native
    file dialogs and the Wayland clipboard would fail (bitwarden/clients #22293).
    """
    if sys.platform == "linux" and (always or not _has_portals()):
        _process_control(_PR_SET_DUMPABLE, 0)


def is_sealed() -> bool:
    """Whether other programs of this user cannot read the memory of this process."""
    return sys.platform == "linux" and _process_control(_PR_GET_DUMPABLE) == 0


def _process_control(*arguments: int) -> int:
    return int(ctypes.CDLL(None).prctl(*arguments, *[0] * (5 - len(arguments))))


def _has_portals() -> bool:
    folders = os.environ.get("XDG_DATA_DIRS") or _DATA_FOLDERS
    return any(os.path.exists(os.path.join(folder, _PORTAL)) for folder in folders.split(":"))  # noqa: PTH110, PTH118
