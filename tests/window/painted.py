"""What a widget paints itself: shapes, colours and texts in their order, without places, which depend on fonts."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

_LOOKS = (
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-opacity",
    "stroke-width",
    "stroke-dasharray",
    "font-weight",
)
_LONGEST = 20


def painted(widget: QWidget) -> list[str]:
    """Return one line for each thing that ``widget`` and its parts paint."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    widget.render(generator)
    drawn = ET.fromstring(bytes(buffer.data().data()).decode("utf-8"))
    return list(_lines(drawn, {}))


def paints_itself(widget: QWidget) -> bool:
    """Whether the program says how this widget is painted."""
    kinds = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("inspector.")]
    return any("paintEvent" in vars(kind) for kind in kinds)


def _lines(element: ET.Element, above: dict[str, str]) -> Iterator[str]:
    looks = {**above, **{name: element.get(name, "") for name in _LOOKS if element.get(name)}}
    tag = element.tag.rpartition("}")[2]
    if tag in ("rect", "polyline", "polygon", "path", "text", "circle", "ellipse", "line", "image"):
        said = (element.text or "").strip()[:_LONGEST]
        count = len(re.findall(r"[-\d.]+,[-\d.]+", element.get("points", "")))
        shape = re.sub(r"[^A-Za-z]+", "", element.get("d", ""))[:_LONGEST]
        parts = [tag, *(f"{name}={looks[name]}" for name in _LOOKS if name in looks), shape]
        yield " ".join(
            [*filter(None, parts), *([str(count)] if count else []), *([repr(said)] if said else [])]
        )
    for child in element:
        yield from _lines(child, looks)
