"""The verb `cli`: the command line without Qt in one folder, for machines with neither Python nor a display."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from environment.prepare import release_translations

from . import bundle, elf
from .project import BUILD, COMMAND, DIST, PACKAGING, BuildError, run, version

NAME = f"{COMMAND}-cli"
FOLDER = DIST / NAME
LARGEST_MB = 45
PARTS = tuple(
    f"inspector.{part}"
    for part in ("audit", "cli", "credential", "diagnosis", "process", "sandbox", "service")
)
"""The packages that commands need. Most modules load others at their first use, which PyInstaller cannot see."""
EXCLUDED_MODULES = [
    "PySide6",
    "_codecs_cn",  # files are read as UTF-8, UTF-16, UTF-32, Shift-JIS or Windows-1252
    "_codecs_hk",
    "_codecs_kr",
    "_codecs_tw",
    "_pydecimal",  # there is a compiled one
    "bz2",
    "chardet",  # what a library may use and none of our calls does, where something else installed it
    "charset_normalizer",
    "http.cookiejar",
    "inspector.app",
    "inspector.event_loop",
    "inspector.saving",
    "inspector.self_test",
    "inspector.settings",
    "inspector.window",
    "lzma",
    "qasync",
    "requests",
    "shiboken6",
    "tarfile",
    "urllib3",
]
_RESOURCES = {"schemas", "translations", "tokens.toml"}


def executable() -> Path:
    """The path of the executable in the built bundle of this system."""
    return FOLDER / (f"{COMMAND}.exe" if sys.platform == "win32" else COMMAND)


def build() -> None:
    """Run PyInstaller with packaging/command.spec; raise BuildError if the folder is too large or holds Qt."""
    release_translations(Path(sys.executable))
    for made in (FOLDER, BUILD / NAME):
        shutil.rmtree(made, ignore_errors=True)
    places: list[str | Path] = ["--distpath", DIST, "--workpath", BUILD / NAME]
    spec = PACKAGING / "command.spec"
    run([sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, spec])
    if sys.platform == "linux":
        elf.finish(FOLDER)
    megabytes = bundle.size(FOLDER) / 1e6
    print(f"{FOLDER}: {megabytes:.0f} MB")
    if any("qt" in path.name.lower() for path in FOLDER.rglob("*.so*")):
        raise BuildError("The command line's bundle holds Qt.")
    if megabytes > LARGEST_MB:
        raise BuildError(f"The command line's bundle has {megabytes:.1f} MB, more than {LARGEST_MB}.")
    prove()
    form = "zip" if sys.platform == "win32" else "gztar"
    print(shutil.make_archive(f"{FOLDER}-{version()}-{sys.platform}", form, DIST, NAME))


def prove() -> None:
    """Run the built program against its own sandbox; raise BuildError unless every command does what it should."""
    item = ("--cache", "default-cache", "--key", "mo")
    with tempfile.TemporaryDirectory() as folder:
        key, token = str(Path(folder, "key.txt")), str(Path(folder, "token.txt"))
        command = [str(executable()), "sandbox", "--key-file", key]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=_bare()) as sandbox:
            try:
                ready = json.loads(sandbox.stdout.readline() if sandbox.stdout else "")
                at = ("--address", ready["grpc"])
                _expect(0, "report", key)
                _expect(0, "check", key, *at)
                _expect(0, "mint", key, "--read-write", *item, "--out", token, *at)
                _expect(5, "get", token, *item, *at)
                _expect(0, "set", token, *item, "--value", "hello", *at)
                _expect(0, "get", token, *item, *at)
                _expect(0, "get", token, *item, "--over", "https", "--address", ready["http"])
                _expect(0, "get", token, *item, "--over", "resp", "--address", ready["resp"])
                _expect(1, "audit", folder)
                _expect(0, "completions", "bash")
            finally:
                sandbox.terminate()


def _expect(code: int, *arguments: str) -> None:
    done = subprocess.run(
        [str(executable()), *arguments],
        capture_output=True,
        text=True,
        env=_bare(),
        encoding="utf-8",
        check=False,
    )
    if done.returncode != code or done.stderr:
        raise BuildError(
            f"{arguments[0]} ended with {done.returncode}, not {code}: {done.stderr}{done.stdout}"
        )
    print(f"{NAME} {arguments[0]}: {code}")


def _bare() -> dict[str, str]:
    """An environment without Python, Qt or a home: what Windows needs to start a program, and nothing else."""
    return {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}


def resources() -> list[tuple[str, str]]:
    """Return (file, folder in the bundle) for each resource that commands read."""
    return [
        (source, folder)
        for source, folder in bundle.resources()
        if _RESOURCES & {Path(source).name, Path(folder).name} and not source.endswith(".qm")
    ]
