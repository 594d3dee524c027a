"""Names for new entries."""

from __future__ import annotations

from collections.abc import Container
from itertools import count
from typing import TYPE_CHECKING

from inspector.credential.text.visible import visible
from inspector.window.text import labels

if TYPE_CHECKING:
    from inspector.credential.model.inspection import Inspection

MOST_CHARACTERS = 120


class Names:
    """Makes names for new entries.

    It remembers the last number used, so that 10,000 equal names do not need 10,000 tries.
    """

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def name(self, inspection: Inspection, taken: Container[str]) -> str:
        """Return the variable, profile or file name, else the kind; with a number if the name is taken."""
        source = inspection.source
        base = visible(source.variable or source.name or labels.title_of(inspection), MOST_CHARACTERS)
        if base not in taken:
            return base
        number = next(n for n in count(self._last.get(base, 1) + 1) if f"{base} ({n})" not in taken)
        self._last[base] = number
        return f"{base} ({number})"


def default_name(inspection: Inspection, taken: Container[str]) -> str:
    """Return a name for one new entry."""
    return Names().name(inspection, taken)
