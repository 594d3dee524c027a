"""PySide6's own Python sources, compiled once at build time instead of at each start.

PySide6 carries about a dozen sources inside a library and compiles them whenever it starts, unless it finds
them in `shiboken6/files.dir`, where `SBK_EMBED=0` puts them (shibokensupport/signature_bootstrap.py). Two of
them only make stubs and stay empty. Together that is about a quarter of the time Qt takes to start.
"""

from __future__ import annotations

import os
import py_compile
import shutil
import subprocess
import sys
from importlib import util
from pathlib import Path

from .project import BUILD, BuildError

NOT_NEEDED = ("pyi_generator.py", "enum_sig.py")


def unpacked() -> list[tuple[str, str]]:
    """(file, folder in the bundle) of the sources and their compiled forms, in PyInstaller's form."""
    folder = _extract()
    for source in sorted(folder.rglob("*.py")):
        if source.name in NOT_NEEDED:
            source.write_text("", encoding="utf-8")
        # Unchecked: packing and installing change times, and the sources beside never change.
        py_compile.compile(
            str(source), doraise=True, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH
        )
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
    shutil.copytree(Path(spec.origin).parent, place / "shiboken6")
    environment = {**os.environ, "SBK_EMBED": "0", "PYTHONPATH": str(place)}
    subprocess.run([sys.executable, "-c", "import shiboken6"], env=environment, check=True)
    folder = place / "shiboken6" / "files.dir"
    if not (folder / "shibokensupport").is_dir():
        raise BuildError("This PySide6 does not unpack its sources any more: see builder/shiboken.py.")
    return folder
