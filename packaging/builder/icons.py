"""The verb `icons`: render the icon's two drawings as PNG files, and make `.ico` and `.icns` from those.

The PNG files are checked in, because Linux packages and the window need them and they rarely change.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from .project import BUILD, RESOURCES

FOLDER = RESOURCES / "icons" / "app"
DRAWING = FOLDER / "inspector.svg"
SMALL_DRAWING = FOLDER / "inspector-small.svg"  # with fewer and thicker lines
SMALL = 32
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def png(size: int) -> Path:
    """The checked-in icon of `size` pixels."""
    return FOLDER / f"inspector-{size}.png"


def draw(folder: Path = FOLDER) -> None:
    """Render all sizes into `folder`."""
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        QSvgRenderer(str(SMALL_DRAWING if size <= SMALL else DRAWING)).render(painter)
        painter.end()
        image.save(str(folder / png(size).name))


def ico() -> Path:
    """Make the icon file for Windows, with all sizes up to 256, in build/."""
    return _combined("inspector.ico", [size for size in SIZES if size <= 256])


def icns() -> Path:
    """Make the icon file for macOS in build/."""
    return _combined("inspector.icns", [size for size in SIZES if size >= 32])


def _combined(name: str, sizes: list[int]) -> Path:
    from PIL import Image

    made = BUILD / "icons" / name
    made.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as opened:
        images = [opened.enter_context(Image.open(png(size))) for size in reversed(sizes)]
        images[0].save(made, sizes=[(size, size) for size in sizes], append_images=images[1:])
    return made
