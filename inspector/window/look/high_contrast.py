"""The colour roles under a high contrast theme: the system's own colours.

Meaning is carried by words and icons, so that all texts can have one colour.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from inspector.window.look import design_tokens

_READABLE = 4.5
"""The least contrast of text (WCAG 2.2, success criterion 1.4.3)."""
_STEPS = 20
_BACKGROUNDS = {
    "window": QPalette.ColorRole.Window,
    "surface": QPalette.ColorRole.Base,
    "sunken": QPalette.ColorRole.Base,
    "raised": QPalette.ColorRole.Button,
}
_ACCENTS = ("accent", "accent_hover", "focus")


def roles(system: QPalette) -> dict[str, str]:
    """Return every colour role, made from the system's palette."""
    role = QPalette.ColorRole
    text = system.color(role.WindowText)
    found = dict.fromkeys(design_tokens.LIGHT, text)
    found |= {name: system.color(role.Base) for name in found if name.endswith("_soft")}
    found |= {name: system.color(ground) for name, ground in _BACKGROUNDS.items()}
    found |= {name: system.color(role.Highlight) for name in _ACCENTS}
    found["on_accent"] = system.color(role.HighlightedText)
    found["selection"] = _behind(text, system.color(role.Highlight), system.color(role.Base))
    return {name: colour.name() for name, colour in found.items()}


def _behind(text: QColor, chosen: QColor, ground: QColor) -> QColor:
    """Return the colour of chosen rows, mixed with the ground as far as text needs to be readable on it."""
    for share in range(_STEPS + 1):
        mixed = QColor(
            *(
                round(one + (other - one) * share / _STEPS)
                for one, other in zip(chosen.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
            )
        )
        if contrast(mixed, text) >= _READABLE:
            return mixed
    return ground


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
