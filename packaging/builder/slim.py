"""What the bundle leaves out: everything PyInstaller collects for Qt that this program never loads."""

from __future__ import annotations

import re
from pathlib import PurePath

# `ssl` stays: PyJWT needs it. `google.protobuf.pyext` stays: protobuf's own fallback imports it.
EXCLUDED_MODULES = [
    "PIL",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTest",
    "cffi",
    "cryptography",  # PyJWT takes it where it is installed; HS256 and unverified decoding do without
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

# Hooks of PyInstaller that run before the program: 30 ms of its start. Its files lie in a real folder: nothing has to
# be told where they are. No process is forked. On Linux Qt finds its plugins beside its libraries, as in its wheel.
_HOOKS = {"pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pkgutil"}
_LINUX_HOOKS = {"pyi_rth_pyside6"}

# Whole families of Qt plugins. Widgets are painted by the processor: no OpenGL integration is ever loaded.
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

# Families of which only some plugins are of use, on any system.
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

_LANGUAGES = {"ja"}


def is_run(script: str, system: str) -> bool:
    """Whether one of PyInstaller's scripts runs at the start, on a ``sys.platform``."""
    return script not in (_HOOKS | _LINUX_HOOKS if system == "linux" else _HOOKS)


def is_kept(destination: str) -> bool:
    """Whether a file belongs into the bundle, by its place there ("PySide6/Qt/lib/libQt6Gui.so.6")."""
    path = PurePath(destination.replace("\\", "/"))
    if "plugins" in path.parts:
        return _is_kept_plugin(path)
    if "qml" in path.parts and "PySide6" in path.parts:
        return False
    if path.suffix == ".qm" and "PySide6" in path.parts:
        name, _, language = path.stem.partition("_")
        return name == "qtbase" and language in _LANGUAGES
    return not _LIBRARIES.match(path.name)


def _is_kept_plugin(path: PurePath) -> bool:
    family, name = path.parts[path.parts.index("plugins") + 1], path.name.split(".")[0].removeprefix("lib")
    if family in _FAMILIES:
        return False
    return family not in _KEPT_PLUGINS or name in _KEPT_PLUGINS[family]
