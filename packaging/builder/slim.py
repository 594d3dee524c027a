"""Exclude from the bundle what PyInstaller collects but this program never loads."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from pathlib import PurePath

Entry = tuple[str, str, str]
"""PyInstaller's (destination, source, kind); the source of a `SYMLINK` is its target."""

# Keep `ssl`, which PyJWT needs, and `google.protobuf.pyext`, which protobuf's fallback imports.
EXCLUDED_MODULES = [
    "PIL",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTest",
    "cffi",
    "cryptography",  # optional for PyJWT: HS256 and unverified decoding do not need it
    "curses",
    "ftplib",
    "grpc_tools",
    "multiprocessing",
    "numpy",
    "pydoc",
    "pytest",
    "readline",
    "setuptools",
    "sqlite3",
    "tkinter",
    "unittest",
    "xmlrpc",
]

# Run-time hooks of PyInstaller, which cost 30 ms at start. They are not needed: the files are in a real folder, no
# process is forked, and on Linux Qt finds its plugins beside its libraries as in the wheel.
_HOOKS = {"pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pkgutil"}
_LINUX_HOOKS = {"pyi_rth_pyside6"}

# Folders of Qt plugins that are excluded. Widgets are painted in software, so OpenGL integrations are never loaded.
_FAMILIES = {
    "designer",
    "egldeviceintegrations",
    "generic",
    "networkinformation",
    "printsupport",
    "qmllint",
    "qmltooling",
    "sqldrivers",
    "tls",
    "vectorimageformats",
    "virtualkeyboard",
    "wayland-graphics-integration-client",
    "wayland-graphics-integration-server",
    "xcbglintegrations",
}

# Folders of Qt plugins of which only some are used, on any system.
_KEPT_PLUGINS = {
    "imageformats": {"qico", "qsvg"},
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwayland-generic", "qwindows", "qxcb"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"qxdgdesktopportal"},
    "wayland-shell-integration": {"xdg-shell"},
}

_LIBRARIES = re.compile(
    r"(lib)?Qt6?(Qml|Quick|OpenGL|VirtualKeyboard|Pdf|Labs|Lottie|ShaderTools|Sql|Test|PrintSupport|Designer"
    r"|EglFS|WaylandCompositor|WaylandEglCompositor|3D|Positioning)"
)

_OPENGL_IN_SOFTWARE = "opengl32sw.dll"
"""20 MB on Windows, collected whether something loads it or not; widgets do not."""

_LANGUAGES = {"ja"}
_MOST_LINKS = 40


def is_run(script: str, system: str) -> bool:
    """Whether a script of PyInstaller runs at start on ``system``, a ``sys.platform``."""
    return script not in (_HOOKS | _LINUX_HOOKS if system == "linux" else _HOOKS)


def is_kept(destination: str) -> bool:
    """Whether the bundle needs a file, by its destination such as "PySide6/Qt/lib/libQt6Gui.so.6"."""
    path = PurePath(destination.replace("\\", "/"))
    if "plugins" in path.parts:
        return _is_kept_plugin(path)
    if "qml" in path.parts and "PySide6" in path.parts:
        return False
    if path.suffix == ".qm" and "PySide6" in path.parts:
        name, _, language = path.stem.partition("_")
        return name == "qtbase" and language in _LANGUAGES
    # A framework of macOS is a folder with links, which goes or stays as a whole.
    framework = next((part for part in path.parts if part.endswith(".framework")), path.name)
    return not (_LIBRARIES.match(framework) or path.name.lower() == _OPENGL_IN_SOFTWARE)


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Keep what the bundle needs, and of the links those that lead to something that is kept."""
    return without_dangling(entry for entry in entries if is_kept(entry[0]))


def without_dangling(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out the links whose target is not among the entries."""
    every = [(place.replace("\\", "/"), entry) for entry in entries for place in entry[:1]]
    links = {place: entry[1].replace("\\", "/") for place, entry in every if entry[2] == "SYMLINK"}
    files = {place for place, entry in every if entry[2] != "SYMLINK"}
    there = files | {str(folder) for place in files for folder in PurePath(place).parents}
    return [entry for place, entry in every if place not in links or _resolved(place, links) in there]


def _resolved(place: str, links: dict[str, str]) -> str:
    """Where a path leads through links, as the system would find it."""
    open_ends, done = place.split("/"), ""
    for _ in range(_MOST_LINKS * 10):
        if not open_ends:
            break
        done = posixpath.normpath(posixpath.join(done, open_ends.pop(0)))
        if done in links:
            open_ends = [*links[done].split("/"), *open_ends]
            done = posixpath.dirname(done)
    return "" if open_ends else done


def _is_kept_plugin(path: PurePath) -> bool:
    family, name = path.parts[path.parts.index("plugins") + 1], path.name.split(".")[0].removeprefix("lib")
    if family in _FAMILIES:
        return False
    return family not in _KEPT_PLUGINS or name in _KEPT_PLUGINS[family]
