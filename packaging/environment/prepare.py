"""Create `.venv` and install the project into it. Does nothing when nothing has changed."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

from . import linux, shiboken

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
STAMP = VENV / "installed.json"
LOCK = ROOT / "packaging" / "requirements.txt"
"""Every package of every extra by version and SHA-256, for all systems; made as its first line says."""
LOCKED = "INSPECTOR_LOCKED"
"""The environment variable with which CI installs exactly what is in :data:`LOCK`."""
TRANSLATIONS = ROOT / "resources" / "translations"


def venv_python() -> Path:
    """The path of the interpreter in `.venv`; it need not exist yet."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare(*, extras: frozenset[str]) -> Path:
    """Make sure the project and `extras` are installed; return the path of the interpreter.

    Exits with a message on standard error when a system library or the network is missing.
    """
    if not _is_current(extras):
        extras |= _installed_extras()
        _check_system()
        _make_venv()
        _install(extras)
        _compile_shiboken()
        _write_stamp(extras)
    release_translations(venv_python())
    return venv_python()


def release_translations(python: Path, folder: Path | None = None) -> None:
    """Compile each `.ts` file that is newer than its `.qm` file, and its `.json` file for the command line.

    Compiled files are not checked in.
    """
    sources = sorted((folder or TRANSLATIONS).glob("*.ts"))
    for ts in sources:
        if _is_older(ts.with_suffix(".json"), ts):
            ts.with_suffix(".json").write_text(json.dumps(catalogue(ts)), encoding="utf-8")
    stale = [ts for ts in sources if _is_older(ts.with_suffix(".qm"), ts)]
    code = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
    for ts in stale:
        fresh = ts.with_suffix(".qm.new")
        subprocess.run([python, "-c", code, "-silent", ts, "-qm", fresh], check=True)
        fresh.replace(
            ts.with_suffix(".qm")
        )  # replaced, not overwritten: a running window may have the old file mapped


def catalogue(ts: Path) -> dict[str, dict[str, str]]:
    """Return the finished translations of a `.ts` file by context and sentence, without plural forms."""
    found: dict[str, dict[str, str]] = {}
    for context in ET.parse(ts).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if message.get("numerus") == "yes" or translation is None or translation.get("type"):
                continue
            sentences = found.setdefault(context.findtext("name", ""), {})
            sentences[message.findtext("source", "")] = "".join(translation.itertext())
    return found


def _is_older(product: Path, source: Path) -> bool:
    return not product.exists() or product.stat().st_mtime < source.stat().st_mtime


def _fingerprint() -> dict[str, str]:
    return {
        "project": hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest(),
        "python": sys.version,
        "root": str(ROOT),
    }


def _is_current(extras: frozenset[str]) -> bool:
    stamp = _read_stamp()
    installed = stamp.pop("extras", [])
    return stamp == _fingerprint() and extras <= {*installed} and venv_python().exists()


def _installed_extras() -> frozenset[str]:
    """The extras that other commands installed.

    They are kept, so that commands do not undo each other's installation.
    """
    stamp = _read_stamp()
    installed = stamp.pop("extras", [])
    return frozenset(installed) if stamp == _fingerprint() and venv_python().exists() else frozenset()


def _read_stamp() -> dict[str, Any]:
    try:
        return dict(json.loads(STAMP.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return {}


def _write_stamp(extras: frozenset[str]) -> None:
    STAMP.write_text(json.dumps({**_fingerprint(), "extras": sorted(extras)}, indent=2), encoding="utf-8")


def _compile_shiboken() -> None:
    with contextlib.suppress(
        OSError, subprocess.CalledProcessError
    ):  # optional: without it only the start is slower
        shiboken.install(venv_python())


def _check_system() -> None:
    if sys.platform == "linux":
        # Debian's venv module cannot install pip unless python3-venv is installed.
        linux.ensure_system(venv_missing=importlib.util.find_spec("ensurepip") is None)


def _make_venv() -> None:
    if venv_python().exists() and _runs([venv_python(), "-m", "pip", "--version"]):
        return
    print(f"Making {VENV} ...", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", VENV], check=True)


def _runs(command: list[str | Path]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _install(extras: frozenset[str]) -> None:
    print("Installing (the first time this takes a minute or two) ...", flush=True)
    STAMP.unlink(missing_ok=True)
    target = f"{ROOT}[{','.join(sorted(extras))}]" if extras else str(ROOT)
    if os.environ.get(LOCKED):
        _pip("--require-hashes", "-r", str(LOCK))
        _pip("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    else:
        _pip("-e", target)


def _pip(*what: str) -> None:
    pip = [str(venv_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *what]
    # Without the build hook, which would download Qt again to compile translations. prepare() compiles them.
    if subprocess.call(pip, env={**os.environ, "HATCH_BUILD_NO_HOOKS": "true"}) != 0:
        sys.exit("Installing failed; pip says why above. It needs the network the first time.")
