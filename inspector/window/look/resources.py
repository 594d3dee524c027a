"""The one place that finds a resource: icons, style sheet, translations."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QIcon

_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Pixels. The system is handed every one of them, which for 512 takes as long as for all others three times."""


@cache
def folder() -> Path:
    """The resources folder: inside the installed package, or beside it in the repository.

    :raises FileNotFoundError: where the installation is incomplete.
    """
    package = Path(__file__).resolve().parents[2]
    for place in (package / "resources", package.parent / "resources"):
        if (place / "tokens.toml").is_file():
            return place
    raise FileNotFoundError("the program's resources are missing: install it again")


def read_text(name: str) -> str:
    """The text of a resource, by its name relative to the folder."""
    return (folder() / name).read_text(encoding="utf-8")


def app_icon() -> QIcon:
    """The program's own icon."""
    made = QIcon()
    for size in _ICON_SIZES:
        made.addFile(str(folder() / "icons" / "app" / f"inspector-{size}.png"))
    return made


def translators(language: str) -> list[QTranslator]:
    """The catalogues for a language such as ``ja``, ours last; none for English or where none is shipped."""
    ours = QTranslator()
    if not ours.load(QLocale(language), "inspector", "_", str(folder() / "translations"), ".qm"):
        return []
    of_qt = QTranslator()
    place = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
    return [of_qt, ours] if of_qt.load(QLocale(language), "qtbase", "_", place) else [ours]
