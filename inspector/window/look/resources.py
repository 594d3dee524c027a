"""Finds the resources: icons, style sheet, translations."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QIcon

from inspector.process.descriptors import spare_descriptors
from inspector.process.resources import folder

__all__ = ["LANGUAGES", "app_icon", "folder", "read_text", "translators"]

_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Pixels. The system receives every size, and size 512 takes three times as long as all others together."""

LANGUAGES = ("en", "ja")
"""The languages of the window."""


def read_text(name: str) -> str:
    """Return the text of a resource, by its name relative to the folder."""
    with spare_descriptors():
        return (folder() / name).read_text(encoding="utf-8")


def app_icon() -> QIcon:
    """Return the program's icon."""
    made = QIcon()
    for size in _ICON_SIZES:
        made.addFile(str(folder() / "icons" / "app" / f"inspector-{size}.png"))
    return made


def translators(language: str) -> list[QTranslator]:
    """Return the catalogues for a language such as ``ja``, ours last.

    The English catalogue contains only plural forms. It serves every language without a catalogue of its own.
    """
    with spare_descriptors():
        return _translators(language)


def _translators(language: str) -> list[QTranslator]:
    ours, ours_at = QTranslator(), str(folder() / "translations")
    if not ours.load(QLocale(language), "inspector", "_", ours_at, ".qm"):
        ours.load("inspector_en", ours_at)
    if ours.language() in ("", "en"):
        return [ours]
    of_qt = QTranslator()
    place = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
    return [of_qt, ours] if of_qt.load(QLocale(language), "qtbase", "_", place) else [ours]
