"""The verb `facts`: write down what the pinned wheels of every system hold, so that a test on one system knows them.

Only names, what each library loads beside those of the system, and the oldest system are kept, in
tests/packaging/data.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

from . import macho
from .project import PACKAGING, ROOT, run

FOLDER = ROOT / "tests" / "packaging" / "data"
LOCK = PACKAGING / "requirements.txt"
PYTHON = "3.13"  # the one of the released programs, as .github/workflows/build.yml has it
LISTED = ("macos_arm64", "windows_x86_64")
"""The systems whose file names are kept. The wheels of Qt for macOS are for both processors."""
PACKAGES = ("pyside6-essentials", "shiboken6", "grpcio", "protobuf", "pyyaml")
SYSTEMS = {
    "macos_arm64": [
        f"macosx_{major}_0_{kind}" for major in range(11, 16) for kind in ("arm64", "universal2")
    ],
    "macos_x86_64": [
        f"macosx_{major}_0_{kind}" for major in range(11, 16) for kind in ("x86_64", "universal2")
    ]
    + ["macosx_10_9_x86_64", "macosx_10_9_universal2", "macosx_10_13_x86_64"],
    "windows_x86_64": ["win_amd64"],
    "linux_x86_64": [f"manylinux_2_{minor}_x86_64" for minor in range(17, 35)] + ["manylinux2014_x86_64"],
    "linux_aarch64": [f"manylinux_2_{minor}_aarch64" for minor in range(17, 40)] + ["manylinux2014_aarch64"],
}
SYSTEM_OF = {
    "macos": {"sys_platform": "darwin", "os_name": "posix"},
    "windows": {"sys_platform": "win32", "os_name": "nt"},
    "linux": {"sys_platform": "linux", "os_name": "posix"},
}
_COLLECTED = re.compile(r".*(\.(so|dylib|dll|pyd|qm)(\.\d+)*|\.framework/.*)$")
_OF_QT = re.compile(r"(qt6|pyside6|shiboken6)", re.IGNORECASE)
_NEVER = re.compile(r".*/(Headers|include|typesystems|metatypes|qml|scripts|libexec)/.*")
_GLIBC = re.compile(r"GLIBC_2\.(\d+)")


def write() -> None:
    """Download the wheels and renew the files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for system in SYSTEMS:
        facts = _facts(system)
        if system not in LISTED:
            facts = {name: facts[name] for name in ("wheels", "oldest")}
        place = FOLDER / f"{system}.json"
        place.write_text(json.dumps(facts, indent=0, sort_keys=True) + "\n", encoding="utf-8")
        print(f"{place}: oldest system {facts['oldest']}")


def _facts(system: str) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as place:
        wheels = _download(system, Path(place))
        files: list[str] = []
        loads: dict[str, list[str]] = {}
        oldest: dict[str, str] = {}
        for wheel in wheels:
            inside = Path(place, "inside", wheel.stem)
            with zipfile.ZipFile(wheel) as archive:
                names = [
                    name for name in archive.namelist() if _COLLECTED.match(name) and not _NEVER.match(name)
                ]
                archive.extractall(inside, names)
            files += names
            found = {name: inside / name for name in names if (inside / name).is_file()}
            loads.update({name: needs for name, path in found.items() if (needs := _loads(system, path))})
            oldest[wheel.name.split("-")[0].lower()] = _oldest(system, list(found.values()))
    return {
        "wheels": sorted(wheel.name for wheel in wheels),
        "files": sorted(files),
        "loads": loads,
        "oldest": oldest,
    }


def pinned(system: str) -> list[str]:
    """The packages of :data:`PACKAGES` that a release is built with on a system, each with its version."""
    lines = re.sub(r"\\\n\s+--hash=\S+", "", LOCK.read_text(encoding="utf-8")).splitlines()
    known = (Requirement(line) for line in lines if line.startswith(PACKAGES))
    where = {
        **SYSTEM_OF[system.partition("_")[0]],
        "python_version": PYTHON,
        "python_full_version": f"{PYTHON}.0",
    }
    fitting = (one for one in known if one.marker is None or one.marker.evaluate(where))
    return [f"{one.name}{one.specifier}" for one in fitting if one.name in PACKAGES]


def _download(system: str, folder: Path) -> list[Path]:
    options = ["--no-deps", "--only-binary=:all:", "--implementation", "cp", "--python-version", PYTHON]
    platforms = [word for name in SYSTEMS[system] for word in ("--platform", name)]
    run(
        [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--quiet",
            "-d",
            folder,
            *options,
            *platforms,
            *pinned(system),
        ]
    )
    return sorted(folder.glob("*.whl"))


def _loads(system: str, path: Path) -> list[str]:
    if system.startswith("macos") and macho.is_macho(path):
        return [name for name in macho.loads(path) if name.startswith("@")]  # the others are the system's
    if system.startswith("windows") and path.suffix in {".dll", ".pyd"}:
        import pefile

        program = pefile.PE(path, fast_load=True)
        program.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
        imported = getattr(program, "DIRECTORY_ENTRY_IMPORT", [])
        return sorted(name for entry in imported if _OF_QT.match(name := entry.dll.decode()))
    return []


def _oldest(system: str, paths: list[Path]) -> str:
    """The oldest macOS, or glibc, that these files name; "" on Windows, whose files name none."""
    name, _, machine = system.partition("_")
    if name == "macos":
        major, minor = macho.oldest_system(paths, machine)
        return f"{major}.{minor}"
    if name == "linux":
        programs = [path for path in paths if path.open("rb").read(4) == b"\x7fELF"]
        return f"2.{max((_glibc(path) for path in programs), default=0)}"
    return ""


def _glibc(path: Path) -> int:
    # readelf reads the programs of any processor, objdump only those of its own.
    done = subprocess.run(
        ["readelf", "--version-info", path], capture_output=True, text=True, check=True, errors="replace"
    )
    return max((int(minor) for minor in _GLIBC.findall(done.stdout)), default=0)
