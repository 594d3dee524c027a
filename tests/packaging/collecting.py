"""What PyInstaller's analysis finds on another system, from the names in the wheels of that system.

It starts with the modules of Qt that the program imports and the plugins that PyInstaller's own table gives them, and
follows what each library loads, as PyInstaller/depend/bindepend.py does.
"""

from __future__ import annotations

import json
import re
from pathlib import Path, PurePosixPath
from typing import Any

from PyInstaller.utils.hooks.qt._modules_info import QT_MODULES_INFO
from PyInstaller.utils.osx import collect_files_from_framework_bundles

DATA = Path(__file__).with_name("data")
PROGRAM = Path(__file__).resolve().parents[2] / "inspector"
Entry = tuple[str, str, str]
_IMPORT = re.compile(r"(?:from|import) PySide6\.(Qt\w+)|from PySide6 import (Qt\w+(?:, Qt\w+)*)")
_LIBRARIES = {".so", ".dylib", ".dll", ".pyd"}


def facts(system: str) -> dict[str, Any]:
    """What `build.py facts` wrote down about the wheels of a system."""
    return dict(json.loads((DATA / f"{system}.json").read_text(encoding="utf-8")))


def imported_modules() -> set[str]:
    """The modules of Qt that the program imports, such as QtCore."""
    texts = (path.read_text(encoding="utf-8") for path in PROGRAM.rglob("*.py"))
    found = {name for text in texts for match in _IMPORT.findall(text) for name in match}
    return {word for name in found if name for word in name.split(", ")}


def libraries(system: str) -> set[str]:
    """The names of all libraries that are collected, as they stand in the wheels."""
    known, modules = facts(system), imported_modules()
    plugins = {
        plugin
        for info in QT_MODULES_INFO
        if info.module in modules and (not info.bindings or info.bindings & {"PySide6", "!PySide2"})
        for plugin in info.plugins
    }
    by_name: dict[str, str] = {}
    for place in known["files"]:
        if _is_library(place):
            by_name.setdefault(PurePosixPath(place).name.lower(), place)
    open_ends = {
        place for place in known["files"] if _is_library(place) and _is_first(place, modules, plugins)
    }
    found: set[str] = set()
    while open_ends:
        place = open_ends.pop()
        found.add(place)
        needs = (PurePosixPath(need).name.lower() for need in known["loads"].get(place, []))
        open_ends |= {by_name[need] for need in needs if need in by_name} - found
    return found


def on_macos(folder: Path) -> tuple[list[Entry], list[Entry]]:
    """The binaries and the data, with files at `folder` that stand in for the wheels' own."""
    for name in facts("macos_arm64")["files"]:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    found = sorted(libraries("macos_arm64"))
    binaries: list[Entry] = [(name, str(folder / name), "BINARY") for name in found]
    # bindepend links a library at the top that another one loads.
    links: list[Entry] = [(PurePosixPath(name).name, name, "SYMLINK") for name in found if "/lib/" in name]
    translations: list[Entry] = [
        (name, str(folder / name), "DATA") for name in facts("macos_arm64")["files"] if name.endswith(".qm")
    ]
    every = collect_files_from_framework_bundles([*binaries, *translations, *links])
    return [entry for entry in every if entry[2] == "BINARY"], [
        entry for entry in every if entry[2] != "BINARY"
    ]


def on_windows() -> list[Entry]:
    """The binaries, and what PyInstaller adds without looking whether it is loaded (hook-PySide6.py)."""
    always = {place for place in facts("windows_x86_64")["files"] if place.endswith("/opengl32sw.dll")}
    names = sorted(libraries("windows_x86_64") | always)
    return [(name.replace("/", "\\"), name, "BINARY") for name in names]


def _is_library(place: str) -> bool:
    path = PurePosixPath(place)
    if ".framework/" in place:
        return path.parent.parent.name == "Versions" and path.parent.name != "Current"
    return path.suffix in _LIBRARIES


def _is_first(place: str, modules: set[str], plugins: set[str]) -> bool:
    path = PurePosixPath(place)
    if "plugins" in path.parts:
        return path.parts[path.parts.index("plugins") + 1] in plugins
    if path.parts[0] != "PySide6":
        return path.suffix in {".so", ".pyd"}  # gRPC's core, shiboken's own
    return path.name.split(".")[0] in modules and ".framework" not in place and path.suffix in {".so", ".pyd"}
