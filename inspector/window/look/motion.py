"""Short motion that shows where something went. There is none until the system is known to want it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QWidget

LONGEST_MS = 150
_USUAL_MS = 120
_ANY_HEIGHT = 16_777_215
"""``QWIDGETSIZE_MAX``."""
_wanted = False


def use(wanted: bool) -> None:
    """Move from now on, or not: as the person chose for the whole system."""
    global _wanted  # noqa: PLW0603 - one choice per process, like the theme
    _wanted = wanted


def milliseconds() -> int:
    """Return how long a motion takes; 0 where the system asks for none."""
    return _USUAL_MS if _wanted else 0


def animation(owner: QObject) -> QVariantAnimation:
    """Return an animation that slows down towards its end; :func:`milliseconds` long when it is started."""
    made = QVariantAnimation(owner)
    made.setEasingCurve(QEasingCurve.Type.OutCubic)
    return made


def unfold(part: QWidget, shown: bool) -> None:
    """Show or hide a part; while it appears, it grows to its height."""
    part.setVisible(shown)
    length = milliseconds()
    if not shown or not length:
        part.setMaximumHeight(_ANY_HEIGHT)
        return
    grown = animation(part)
    grown.setDuration(length)
    grown.setStartValue(0)
    grown.setEndValue(max(part.sizeHint().height(), 1))
    grown.valueChanged.connect(part.setMaximumHeight)
    grown.finished.connect(partial(part.setMaximumHeight, _ANY_HEIGHT))
    grown.start(QVariantAnimation.DeletionPolicy.DeleteWhenStopped)
