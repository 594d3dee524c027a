"""The width of a part as it would be without the scroll bar around it."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

from inspector.window.look.theme import scaled

_WIDEST_BAR = 20
"""Device-independent pixels that no scroll bar exceeds."""
_ROUNDING = 3


class SteadyWidth:
    """The width by which a part chooses how it is arranged: a scroll bar that comes or goes does not change it.

    Where the arrangement of a narrow part is lower, the bar would go with it, the part would be wide and high again,
    and the bar would come back, without end.
    """

    def __init__(self, part: QWidget) -> None:
        self._part = part
        self._width = 0

    def now(self) -> int:
        """Return the width that the part has where no bar takes its share.

        Which share that is depends on what stands beside the part, so the width before is kept within what is unsure.
        """
        width, area = self._part.width(), self._part.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inner = area.widget() if area is not None else None
        unsure = 0
        if area is not None and inner is not None and inner.width() > 0:
            share = width / inner.width()
            width += round(max(area.maximumViewportSize().width() - inner.width(), 0) * share)
            unsure = _ROUNDING + round(scaled(_WIDEST_BAR) * max(1 - share, 0))
        if abs(width - self._width) > unsure:
            self._width = width
        return self._width
