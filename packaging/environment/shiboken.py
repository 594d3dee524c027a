"""Compile PySide6's embedded Python sources once instead of at each start.

PySide6 contains about a dozen sources in a library and compiles them at each start, unless they are in
`shiboken6/files.dir`, where `SBK_EMBED=0` writes them (shibokensupport/signature_bootstrap.py). Two of them only
generate stubs and are left empty. This saves 20 to 25 % of the time to the first window.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

NOT_NEEDED = ("pyi_generator.py", "enum_sig.py")


def install(python: Path) -> None:
    """Unpack the sources into the shiboken6 of `python`.

    :raises OSError: when shiboken6 is not installed or its folder is not writable.
    :raises subprocess.CalledProcessError: when PySide6 does not start.
    """
    question = "import importlib.util as u; print(u.find_spec('shiboken6').submodule_search_locations[0])"
    asked = subprocess.run([python, "-c", question], capture_output=True, text=True, check=True)
    shiboken6 = Path(asked.stdout.strip())
    if shiboken6.name != "shiboken6":
        raise FileNotFoundError("shiboken6 is not installed")
    with tempfile.TemporaryDirectory(dir=shiboken6.parent) as place:  # programs may start meanwhile
        made = unpack(python, Path(shutil.copytree(shiboken6, Path(place, "shiboken6"))))
        shutil.rmtree(shiboken6 / made.name, ignore_errors=True)
        made.rename(shiboken6 / made.name)


def unpack(python: Path, shiboken6: Path) -> Path:
    """Unpack and compile the sources in this `shiboken6` with `python`; return their folder.

    :raises subprocess.CalledProcessError: when PySide6 does not start.
    :raises FileNotFoundError: when this PySide6 does not unpack its sources.
    """
    folder = shiboken6 / "files.dir"
    shutil.rmtree(folder, ignore_errors=True)
    environment = {**os.environ, "SBK_EMBED": "0", "PYTHONPATH": str(shiboken6.parent)}
    subprocess.run([python, "-c", "import shiboken6"], env=environment, check=True)
    if not (folder / "shibokensupport").is_dir():
        raise FileNotFoundError(f"{folder} was not made")
    for source in folder.rglob("*.py"):
        if source.name in NOT_NEEDED:
            source.write_text("", encoding="utf-8")
    # Unchecked, because packing and installing change file times and the sources never change.
    mode = ["--invalidation-mode", "unchecked-hash"]
    options = ["-q", "-f", "-s", str(shiboken6), *mode]
    subprocess.run([python, "-m", "compileall", *options, folder], env=environment, check=True)
    return folder
