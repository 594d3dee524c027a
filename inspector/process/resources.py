"""Finds the resources of the program: icons, style sheet, translations, schemas. Knows no Qt."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def folder() -> Path:
    """Return the resources folder: inside the installed package, or beside it in the repository.

    :raises FileNotFoundError: if the installation is incomplete.
    """
    package = Path(__file__).resolve().parents[1]
    for place in (package / "resources", package.parent / "resources"):
        if (place / "tokens.toml").is_file():
            return place
    raise FileNotFoundError("the program's resources are missing: install it again")
