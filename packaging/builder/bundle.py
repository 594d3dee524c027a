"""The verb `bundle`: the program with Python and Qt in one folder, in dist/."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from environment.prepare import release_translations

from . import elf, icons
from .project import BUILD, COMMAND, DIST, PACKAGING, RESOURCES, BuildError, run

NOT_SHIPPED = {"screenshots"}
FOLDER = DIST / COMMAND
LARGEST = 150_000_000
"""Bytes of the folder on Linux, where it was measured."""


def executable() -> Path:
    """The path of the executable in the built bundle of this system."""
    return FOLDER / (f"{COMMAND}.exe" if sys.platform == "win32" else COMMAND)


def build() -> None:
    """Run PyInstaller with packaging/inspector.spec."""
    release_translations(Path(sys.executable))
    for made in (FOLDER, BUILD / "pyinstaller"):
        shutil.rmtree(made, ignore_errors=True)
    places: list[str | Path] = ["--distpath", DIST, "--workpath", BUILD / "pyinstaller"]
    spec = PACKAGING / "inspector.spec"
    run([sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, spec])
    if sys.platform == "linux":
        elf.finish(FOLDER)
    print(f"{FOLDER}: {size(FOLDER) / 1e6:.0f} MB")
    if sys.platform == "linux":
        check_size(FOLDER)


def check_size(folder: Path) -> None:
    """Raise BuildError when a bundle is larger than is promised: something it never loads has got in."""
    if size(folder) > LARGEST:
        largest = sorted(folder.glob("_internal/*"), key=_size_of, reverse=True)[:5]
        raise BuildError(
            f"More than {LARGEST / 1e6:.0f} MB. Largest: {', '.join(path.name for path in largest)}."
        )


def _size_of(path: Path) -> int:
    return size(path) if path.is_dir() else path.lstat().st_size


def resources() -> list[tuple[str, str]]:
    """Return (file, folder in the bundle) for each shipped resource, as PyInstaller expects it."""
    found = (path for path in sorted(RESOURCES.rglob("*")) if path.is_file())
    return [
        (str(path), (Path("inspector") / path.parent.relative_to(RESOURCES.parent)).as_posix())
        for path in found
        if path.relative_to(RESOURCES).parts[0] not in NOT_SHIPPED and path.suffix != ".ts"
    ]


def icon(platform: str) -> str | None:
    """The icon file for the executable of this platform; Linux executables contain none."""
    if platform == "win32":
        return str(icons.ico())
    return str(icons.icns()) if platform == "darwin" else None


def size(folder: Path) -> int:
    """The size of all files in a folder in bytes, without following links."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() or path.is_symlink())
