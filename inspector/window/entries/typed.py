"""What was typed into a form for each entry, in the place of the examples that the form shows at first."""

from __future__ import annotations

from typing import TypeVar
from weakref import WeakKeyDictionary

from inspector.window.entries.entry import Entry

Text = TypeVar("Text")


class TypedTexts:
    """Keeps fields by name for each entry: in memory, and as long as the entry is loaded."""

    def __init__(self) -> None:
        self._typed: WeakKeyDictionary[Entry, dict[str, object]] = WeakKeyDictionary()

    def keep(self, entry: Entry, field: str, text: Text, example: Text) -> None:
        """Keep what a field holds. While it is the example, the field goes on following the entry."""
        typed = self._typed.setdefault(entry, {})
        if text == example:
            typed.pop(field, None)
        else:
            typed[field] = text

    def of(self, entry: Entry, field: str, example: Text) -> Text:
        """Return what was typed into a field for an entry, else the example."""
        found: Text = self._typed.get(entry, {}).get(field, example)  # type: ignore[assignment]
        return found

    def forget(self) -> None:
        """Forget what was typed for all entries."""
        self._typed.clear()
