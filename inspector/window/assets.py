"""The one place that finds a resource: icons, style sheet, tokens, translations, samples."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QRectF, QTranslator
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SCALES = (1, 2, 3)


@cache
def folder() -> Path:
    """The resources folder: inside the installed package, or beside it in the repository.

    :raises FileNotFoundError: where the installation is incomplete.
    """
    package = Path(__file__).resolve().parents[1]
    for place in (package / "resources", package.parent / "resources"):
        if (place / "tokens.toml").is_file():
            return place
    raise FileNotFoundError("the program's resources are missing: install it again")


def read_text(name: str) -> str:
    """The text of a resource, by its name relative to the folder."""
    return (folder() / name).read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def icon(name: str, colour: str, size: int = 16) -> QIcon:
    """An icon of our own, drawn in one colour (``#rrggbb``) at ``size`` device-independent pixels, crisp to 300 %."""
    svg = read_text(f"icons/{name}.svg").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(_pixmap(renderer, size, scale))
    return made


def _pixmap(renderer: QSvgRenderer, size: int, scale: int) -> QPixmap:
    image = QImage(size * scale, size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    image.setDevicePixelRatio(scale)
    return QPixmap.fromImage(image)


def app_icon() -> QIcon:
    """The program's own icon."""
    made = QIcon()
    for file in sorted((folder() / "icons" / "app").glob("*.png")):
        made.addFile(str(file))
    return made


def translator(language: str) -> QTranslator | None:
    """The catalogue for a language such as ``ja``; ``None`` for English or where none is shipped."""
    made = QTranslator()
    place = str(folder() / "translations")
    if made.load(QLocale(language), "inspector", "_", place, ".qm"):
        return made
    return None
