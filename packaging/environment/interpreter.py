"""Find a Python that is new enough. This file and its callers must parse on Python 3.6."""

import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
NEWEST_TRIED = 15


def require_python() -> None:
    """Return on Python 3.11 or newer; else run this script again with a newer Python, or exit with 1."""
    if sys.version_info >= OLDEST:
        return
    newer = _newer_interpreter()
    if not newer:
        wanted = ".".join(map(str, OLDEST))
        here = ".".join(map(str, sys.version_info[:3]))
        sys.exit(
            f"This needs Python {wanted} or newer; {sys.executable} is Python {here}, "
            "and no newer one is on PATH."
        )
    sys.exit(subprocess.call([newer, *sys.argv]))


def _newer_interpreter() -> str:
    names = [f"python3.{minor}" for minor in range(NEWEST_TRIED, OLDEST[1] - 1, -1)]
    found = (shutil.which(name) for name in [*names, "python3", "python"])
    return next((path for path in found if path and _is_new_enough(path)), "")


def _is_new_enough(path: str) -> bool:
    if os.path.realpath(path) == os.path.realpath(sys.executable):
        return False
    question = f"import sys; sys.exit(sys.version_info < {OLDEST!r})"
    return subprocess.call([path, "-c", question]) == 0
