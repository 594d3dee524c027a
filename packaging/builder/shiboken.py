"""PySide6's own Python sources for the bundle, compiled once at build time instead of at each start."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import util
from pathlib import Path

from environment.shiboken import unpack

from .project import BUILD, BuildError


def unpacked() -> list[tuple[str, str]]:
    """(file, folder in the bundle) of the sources and their compiled forms, in PyInstaller's form."""
    folder = _extract()
    return [
        (str(path), (Path("shiboken6") / path.parent.relative_to(folder.parent)).as_posix())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]


def _extract() -> Path:
    """Lets a copy of shiboken6 unpack itself, so that this environment stays as it is."""
    spec = util.find_spec("shiboken6")
    if spec is None or spec.origin is None:
        raise BuildError("shiboken6 is not installed.")
    place = BUILD / "shiboken"
    shutil.rmtree(place, ignore_errors=True)
    copy = shutil.copytree(Path(spec.origin).parent, place / "shiboken6")
    try:
        return unpack(Path(sys.executable), copy)
    except (subprocess.CalledProcessError, FileNotFoundError) as error:
        raise BuildError(
            "This PySide6 does not unpack its sources any more: see environment/shiboken.py."
        ) from error
