"""PySide6's own Python sources, compiled once instead of at each start.

PySide6 carries about a dozen sources inside a library and compiles them whenever it starts, unless it finds them in
`shiboken6/files.dir`, where `SBK_EMBED=0` puts them (shibokensupport/signature_bootstrap.py). Two of them only make
stubs and stay empty. Together that is a fifth to a quarter of the time to a first window.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

NOT_NEEDED = ("pyi_generator.py", "enum_sig.py")


def install(python: Path) -> None:
    """Unpacks them beside the shiboken6 that `python` uses.

    :raises OSError: where it is not installed, or the place cannot be written.
    :raises subprocess.CalledProcessError: where PySide6 cannot be started.
    """
    question = "import importlib.util as u; print(u.find_spec('shiboken6').submodule_search_locations[0])"
    asked = subprocess.run([python, "-c", question], capture_output=True, text=True, check=True)
    shiboken6 = Path(asked.stdout.strip())
    if shiboken6.name != "shiboken6":
        raise FileNotFoundError("shiboken6 is not installed")
    with tempfile.TemporaryDirectory(dir=shiboken6.parent) as place:  # programs may be starting meanwhile
        made = unpack(python, Path(shutil.copytree(shiboken6, Path(place, "shiboken6"))))
        shutil.rmtree(shiboken6 / made.name, ignore_errors=True)
        made.rename(shiboken6 / made.name)


def unpack(python: Path, shiboken6: Path) -> Path:
    """Lets `python` unpack and compile the sources inside this `shiboken6`, anew; returns where.

    :raises subprocess.CalledProcessError: where PySide6 cannot be started.
    :raises FileNotFoundError: when this PySide6 does not unpack its sources any more.
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
    # Unchecked: packing and installing change times, and the sources beside never change.
    mode = ["--invalidation-mode", "unchecked-hash"]
    options = ["-q", "-f", "-s", str(shiboken6), *mode]
    subprocess.run([python, "-m", "compileall", *options, folder], env=environment, check=True)
    return folder
