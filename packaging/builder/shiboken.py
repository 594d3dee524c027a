"""Add PySide6's embedded Python sources to the bundle, compiled at build time instead of at each start."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import util
from pathlib import Path

from environment.shiboken import unpack

from .project import BUILD, BuildError


def unpacked() -> list[tuple[str, str]]:
    """Return (file, folder in the bundle) for the sources and their compiled files, as PyInstaller expects it."""
    folder = _extract()
    return [
        (str(path), (Path("shiboken6") / path.parent.relative_to(folder.parent)).as_posix())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]


def _extract() -> Path:
    """Unpack a copy of shiboken6, so that this environment does not change."""
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
