"""Shortens a name so that it still differs from the name that is most like it."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from inspector.window.entries.model import Entries

_SHORT = 16
"""Characters of names that are not shortened in a sidebar of the usual width."""
_MOST = 2_000
"""Names that are sorted while a list is painted: half a millisecond."""
_KEPT = ((6, 4), (3, 2), (1, 1))
"""Characters that are kept at the beginning, and before the first one that differs; fewer in a narrow list."""
_DOTS = "\u2026"


class Apart:
    """Where each loaded name begins to differ from all others."""

    def __init__(self, entries: Entries) -> None:
        self._entries = entries
        self._sorted: list[str] | None = None
        for signal in (entries.rowsInserted, entries.rowsRemoved, entries.modelReset, entries.dataChanged):
            signal.connect(self._forget)

    def _forget(self) -> None:
        self._sorted = None

    def of(self, name: str) -> int:
        """Return the place of the first character that no other name has there; 0 for a short name.

        Names that have more in common stand beside each other in the sorted list. More than 2,000 are not compared.
        """
        if len(name) < _SHORT or self._entries.rowCount() > _MOST:
            return 0
        if self._sorted is None:
            self._sorted = sorted(entry.name for entry in self._entries.entries())
        at = bisect_left(self._sorted, name)
        beside = (*self._sorted[max(at - 1, 0) : at], *self._sorted[at + 1 : at + 2])
        return max((_in_common(name, other) for other in beside), default=0)


def _in_common(name: str, other: str) -> int:
    """Return how many characters two names have in common at their beginning."""
    alike = zip(name, other, strict=False)
    return next((place for place, (one, two) in enumerate(alike) if one != two), min(len(name), len(other)))


def elide(name: str, apart: int, metrics: QFontMetrics, width: int) -> str:
    """Shorten a name in its middle, or before and after the place where it begins to differ if that would be cut."""
    middle = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width)
    head, _, tail = middle.partition(_DOTS)
    if middle == name or apart < len(head) or apart >= len(name) - len(tail):
        return middle
    for at_first, before in _KEPT:
        told = f"{name[:at_first]}{_DOTS}{name[max(apart - before, at_first) : apart + 1]}"
        shown = metrics.elidedText(told + name[apart + 1 :], Qt.TextElideMode.ElideRight, width)
        if shown.startswith(told):
            return shown
    return middle
