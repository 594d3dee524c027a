"""Text that remembers where each of its characters stood in what was pasted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OffsetText:
    """A text and, for each character, its offset in the pasted text.

    Cutting a piece out of a clean text costs nothing: its origin is a ``range`` then.
    """

    text: str
    origin: Sequence[int]

    @classmethod
    def of(cls, text: str) -> OffsetText:
        """The pasted text itself."""
        return cls(text, range(len(text)))

    def at(self, offset: int | None) -> int | None:
        """Where character ``offset`` stood in the pasted text; the place after the last one counts as one."""
        if offset is None or not self.text:
            return None
        if offset < len(self.origin):
            return self.origin[max(offset, 0)]
        return self.origin[-1] + 1

    def cut(self, start: int, end: int | None = None) -> OffsetText:
        """Characters ``start`` to ``end``."""
        return OffsetText(self.text[start:end], self.origin[start:end])

    def stripped(self, characters: str) -> OffsetText:
        """Without these characters at both ends."""
        start = len(self.text) - len(self.text.lstrip(characters))
        return self.cut(start, max(start, len(self.text.rstrip(characters))))

    def without(self, unwanted: Callable[[str], bool]) -> OffsetText:
        """Without the characters that are ``unwanted``."""
        kept = [index for index, character in enumerate(self.text) if not unwanted(character)]
        return OffsetText("".join(self.text[i] for i in kept), [self.origin[i] for i in kept])

    def replaced(self, pieces: Sequence[tuple[int, int, str]]) -> OffsetText:
        """With stretches ``(start, end, new text)`` in rising order exchanged; new text keeps its stretch's start."""
        text: list[str] = []
        origin: list[int] = []
        done = 0
        for start, end, new in pieces:
            text.append(self.text[done:start])
            origin.extend(self.origin[done:start])
            text.append(new)
            origin.extend([self.origin[start]] * len(new))
            done = end
        text.append(self.text[done:])
        origin.extend(self.origin[done:])
        return OffsetText("".join(text), origin)
