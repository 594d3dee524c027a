"""Names and paths for all verbs, and functions to run other programs."""

from __future__ import annotations

import ast
import contextlib
import shlex
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
RESOURCES = ROOT / "resources"
BUILD = ROOT / "build"
DIST = ROOT / "dist"

APP_ID = "org.momento_inspector.Inspector"
APP_NAME = "Credential Inspector"
COMMAND = "momento-inspector"
PACKAGE = "momento-credential-inspector"
SUFFIX = "momentokey"
"""The suffix of the program's own files on every system, as in inspector/credential/model/key_file.py."""
PUBLISHER = "The Credential Inspector authors"
HOMEPAGE = "https://momento-inspector.invalid/"
"""A reserved name (RFC 2606) that nobody can own. Set the project's address before the first release."""
SUMMARY = "Find out what a Momento credential is and why it fails"


class BuildError(Exception):
    """A requirement of the build is missing. The text says what to do."""


def version() -> str:
    """The version in `inspector/__init__.py`, its only source."""
    tree = ast.parse((ROOT / "inspector" / "__init__.py").read_text(encoding="utf-8"))
    values = {
        node.targets[0].id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant)
    }
    return str(values["__version__"])


@contextlib.contextmanager
def _installed(program: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as missing:
        raise BuildError(f"{program} is not installed.") from missing


def run(command: Sequence[str | Path], folder: Path = ROOT) -> None:
    """Print and run a command. Raises BuildError when it fails."""
    words = [str(word) for word in command]
    print("+", shlex.join(words), flush=True)
    with _installed(words[0]):
        code = subprocess.call(words, cwd=folder)
    if code != 0:
        raise BuildError(f"{words[0]} failed with exit code {code}.")


def output(command: Sequence[str | Path]) -> str:
    """Return a command's standard output. Raises BuildError with its standard error when it fails."""
    words = [str(word) for word in command]
    with _installed(words[0]):
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise BuildError(f"{command[0]} failed: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout
