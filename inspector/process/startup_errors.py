"""Find out why the window cannot open before Qt aborts the process. Uses the standard library only."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from inspector.process.lazy import lazy

if TYPE_CHECKING:
    import ctypes
    import pathlib
    import socket
else:  # slow to load, and seldom needed
    ctypes, pathlib, socket = lazy("ctypes"), lazy("pathlib"), lazy("socket")

EXIT_CODE = 3
"""Exit code of a failed start."""
_LIBRARY_FOLDERS = (
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/lib64",
    "/usr/lib",
    "/lib64",
    "/lib",
)
_XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}


_WITHOUT_DISPLAY = ("offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs")
_WAYLAND = ("wayland", "wayland-egl", "wayland-brcm")


def problem(environment: Mapping[str, str] | None = None) -> str | None:
    """Say in one or two sentences why the window cannot open and what to do; ``None`` when no reason is known.

    For systems where windows need an X server or a Wayland compositor, and libraries of the system.
    """
    held = os.environ if environment is None else environment
    platform = held.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if platform in _WITHOUT_DISPLAY:
        return None
    if platform not in ("", "xcb", *_WAYLAND):
        return "Qt has no platform of the name in QT_QPA_PLATFORM. Correct it or remove it."
    if platform != "xcb" and _wayland_answers(held):
        return None
    if platform in _WAYLAND:
        return "The Wayland display does not answer. Check WAYLAND_DISPLAY and XDG_RUNTIME_DIR."
    return _display_problem(held.get("DISPLAY", "")) or _library_problem()


def import_problem(error: ImportError) -> str:
    """Describe a failed import. The error's text names a module or a library, never a secret."""
    if isinstance(error, ModuleNotFoundError) and error.name == "PySide6":
        return (
            "This is the command line, which has no window. Use a command (momento-inspector --help), or install the "
            "program with the window."
        )
    if not str(error.name or "").startswith(("PySide6", "shiboken6")):
        return f"A part of the program could not be loaded: {error}. Install the program again."
    return (
        f"The window needs Qt, which could not be loaded: {error}. "
        "Install the program again; on Debian and Ubuntu: apt install libegl1 libgl1 libfontconfig1 libxcb-cursor0."
    )


def _display_problem(display: str) -> str | None:
    if not display:
        return (
            "There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). "
            "Use --report for a report without a window, or --self-test with QT_QPA_PLATFORM=offscreen."
        )
    host, _, number = display.rpartition(":")
    number = number.split(".")[0]
    if host not in ("", "unix") or not number.isdigit() or _answers(number):
        return None
    return f"The display {display} does not answer. Check DISPLAY, or use --report for a report without a window."


def _wayland_answers(held: Mapping[str, str]) -> bool:
    """Whether a compositor answers at the socket that ``wl_display_connect`` of libwayland would use."""
    name = held.get("WAYLAND_DISPLAY") or ("wayland-0" if held.get("QT_QPA_PLATFORM") else "")
    if not name:
        return False
    place = pathlib.Path(held.get("XDG_RUNTIME_DIR", "")) / name  # an absolute name stands alone
    return place.is_absolute() and _connects(str(place))


def _answers(number: str) -> bool:
    """Whether a local X server answers.

    It listens on a socket file and, on Linux, on the abstract socket of the same name.
    """
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - X11's own place
    with contextlib.suppress(OSError):
        if f"{path}\n" in pathlib.Path("/proc/net/unix").read_text(encoding="utf-8", errors="replace"):
            return True
    return _connects(path) or _connects(f"\0{path}")


def _connects(place: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(1.0)
        try:
            probe.connect(place)
        except OSError:
            return False
    return True


def _library_problem() -> str | None:
    missing = [package for library, package in _XCB_LIBRARIES.items() if not _loads(library)]
    if not missing:
        return None
    names = " ".join(missing)
    return f"Libraries that Qt needs are missing: {names}. On Debian and Ubuntu: apt install {names}."


def _loads(library: str) -> bool:
    bundled = pathlib.Path(getattr(sys, "_MEIPASS", "/nonexistent")) / library
    if bundled.exists() or any(pathlib.Path(folder, library).exists() for folder in _LIBRARY_FOLDERS):
        return True
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
