"""The verb `wheel`: build the wheel and the source archive, in dist/."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from .project import DIST, PACKAGE, BuildError, run, version
from .translations import LANGUAGES

NEEDED = ("style.qss", "icons/app/inspector-256.png")


def build() -> None:
    """Build both with the backend of pyproject.toml, then check that the wheel is complete."""
    run([sys.executable, "-m", "build", "--outdir", DIST])
    check(wheel())


def wheel() -> Path:
    """The path of this version's wheel."""
    return DIST / f"{PACKAGE.replace('-', '_')}-{version()}-py3-none-any.whl"


def check(path: Path) -> None:
    """Raise BuildError when the wheel lacks a resource or a compiled translation."""
    wanted = [*NEEDED, *(f"translations/inspector_{language}.qm" for language in LANGUAGES)]
    inside = set(zipfile.ZipFile(path).namelist())
    if missing := [name for name in wanted if f"inspector/resources/{name}" not in inside]:
        raise BuildError(f"{path.name} lacks {', '.join(missing)}.")
    print(f"{path}: {path.stat().st_size / 1e3:.0f} kB, resources and translations inside.")
