"""The system libraries Qt loads on Linux, and the packages that contain them.

They are checked by loading them, as Qt does, not by asking a package manager.
"""

from __future__ import annotations

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

# Library -> Debian package. The other libraries of Qt's xcb and wayland plugins are dependencies of these.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_SUFFIXES = {".ttf", ".otf", ".ttc", ".pfb"}


def loads(library: str) -> bool:
    """Whether the dynamic linker finds this library and its dependencies."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(is_there: Callable[[str], bool] = loads) -> list[str]:
    """The sonames in `LIBRARIES` that cannot be loaded, in the order of the table."""
    return [library for library in LIBRARIES if not is_there(library)]


def has_font(folders: Iterable[str] = FONT_FOLDERS) -> bool:
    """Whether a scalable font is installed. Without one Qt draws every letter as a box."""
    homes = (Path(folder).expanduser() for folder in folders)
    return any(file.suffix in FONT_SUFFIXES for home in homes for file in home.rglob("*"))


def install_commands(libraries: list[str], *, font: bool, venv: bool) -> list[list[str]] | None:
    """The commands that install what is missing; None when the system has neither apt nor dnf.

    `libraries` are sonames; `font` and `venv` add a font and Python's venv module.
    """
    if shutil.which("apt-get"):
        packages = [LIBRARIES[library] for library in libraries]
        packages += ["fonts-dejavu-core"] if font else []
        packages += [f"python3.{sys.version_info.minor}-venv"] if venv else []
        return [["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", *packages]]
    if shutil.which("dnf"):
        # RPM packages provide each library by its soname, so the package names are not needed.
        suffix = "()(64bit)" if sys.maxsize > 2**32 else ""
        packages = [library + suffix for library in libraries]
        packages += ["dejavu-sans-fonts"] if font else []
        packages += ["python3-libs"] if venv else []
        return [["dnf", "install", "-y", *packages]]
    return None


def ensure_system(*, venv_missing: bool) -> None:
    """Install what Qt and `venv` need; without the privileges, exit and print the command to type."""
    libraries, font = missing_libraries(), not has_font()
    if not (libraries or font or venv_missing):
        return
    wanted = [*libraries, *(["a font"] if font else []), *(["Python's venv module"] if venv_missing else [])]
    print(f"Missing on this system: {', '.join(wanted)}.", flush=True)
    commands = install_commands(libraries, font=font, venv=venv_missing)
    if commands is None:
        sys.exit("Please install what provides these with this system's package manager, then try again.")
    if not _install(commands):
        typed = " && ".join(shlex.join(["sudo", *command]) for command in commands)
        sys.exit(f"Please install them, then try again:\n\n  {typed}\n")


def _install(commands: list[list[str]]) -> bool:
    prefix = _privilege()
    if prefix is None:
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in commands:
        print("+", shlex.join([*prefix, *command]), flush=True)
        if subprocess.call([*prefix, *command], env=environment, stdout=subprocess.DEVNULL) != 0:
            return False
    return True


def _privilege() -> list[str] | None:
    """The prefix that runs a command as root; None when a password would be needed."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0:
        return ["sudo", "-n"]
    return None
