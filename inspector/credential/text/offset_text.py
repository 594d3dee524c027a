"""Text that keeps the offset of each character in the pasted text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from inspector.records import record


@record(frozen=True, slots=True)
class OffsetText:
    """A text and, for each character, its offset in the pasted text.

    The offsets of unchanged text are a ``range``, which makes cutting cheap.
    """

    text: str
    origin: Sequence[int]

    @classmethod
    def of(cls, text: str) -> OffsetText:
        """Make an OffsetText from the pasted text."""
        return cls(text, range(len(text)))

    def at(self, offset: int | None) -> int | None:
        """The offset in the pasted text of character ``offset``, which may also be the end of this text."""
        if offset is None or not self.text:
            return None
        if offset < len(self.origin):
            return self.origin[max(offset, 0)]
        return self.origin[-1] + 1

    def cut(self, start: int, end: int | None = None) -> OffsetText:
        """Return characters ``start`` to ``end`` (exclusive)."""
        return OffsetText(self.text[start:end], self.origin[start:end])

    def stripped(self, characters: str) -> OffsetText:
        """Remove these characters from both ends."""
        start = len(self.text) - len(self.text.lstrip(characters))
        return self.cut(start, max(start, len(self.text.rstrip(characters))))

    def without(self, unwanted: Callable[[str], bool]) -> OffsetText:
        """Remove the characters for which ``unwanted`` is true."""
        kept = [index for index, character in enumerate(self.text) if not unwanted(character)]
        return OffsetText("".join(self.text[i] for i in kept), [self.origin[i] for i in kept])

    def replaced(self, pieces: Sequence[tuple[int, int, str]]) -> OffsetText:
        """Replace parts ``(start, end, new text)``, in rising order. New text gets the offset of the part's start."""
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
