"""The state of one rotation: what replaces which credential in which file, and how far it came."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inspector.credential.text.message import Message, message
from inspector.credential.text.sentence import ended
from inspector.window.text import labels

if TYPE_CHECKING:
    from inspector.credential.model.inspection import FilePlace
    from inspector.process.replaced_file import HeldFile
    from inspector.window.entries.entry import Entry
    from inspector.window.views.rotate.plan import Plan

Told = tuple[str, Message | None]
"""A tone and a sentence, which is kept untranslated: another language makes another window."""
NOTHING: Told = ("info", None)
_BOTH = message("Rotate", "{before} {after}")


@dataclass(eq=False, slots=True)
class Rotation:
    """One rotation. It is kept while its credential is loaded, so that Undo works after one looked elsewhere."""

    entry: Entry
    place: FilePlace
    new: Entry | None = None
    everywhere: bool = False
    planned: Plan | None = None
    refused: Message | None = None
    """Why there is no plan."""
    written: HeldFile | None = None
    """The file as it was written; ``None`` before that and after Undo."""
    undone: HeldFile | None = None
    """The file as Undo left it."""
    new_told: Told = field(default=NOTHING)
    """What came of making the new one."""
    file_told: Told = field(default=NOTHING)
    test_told: Told = field(default=NOTHING)
    old_told: Told = field(default=NOTHING)
    written_at: float = 0.0
    """When the file was written, in epoch seconds."""
    revoked: bool = False
    """The old key is revoked: nothing can be undone any more."""

    def forget_plan(self) -> None:
        """Forget what was planned, with the secrets in it."""
        self.planned = self.refused = None
        self.file_told = self.test_told = self.old_told = NOTHING

    def words(self, told: Told) -> str:
        """Return a sentence in the language of the window; ``{time}`` is when the file was written."""
        return labels.translate(told[1].of(time=labels.local_clock(self.written_at))) if told[1] else ""

    def shown_place(self, *, hidden: bool) -> str:
        """Return the file and the profile; ``hidden`` leaves the folder out, while the screen is shared."""
        path = self.place.path
        return self.named(path.replace("\\", "/").rpartition("/")[2] if hidden else path)

    def named(self, name: str) -> str:
        """Return what the file is called, and the profile."""
        return f"{name} [{self.place.profile}]" if self.place.profile else name

    def found(self, held: HeldFile | None) -> None:
        """Note what the file was found to hold: that it was undone is said while it is as Undo left it."""
        if self.written is None and self.file_told[0] == "ok" and held != self.undone:
            self.file_told = NOTHING

    def move(self, written: HeldFile | None, undone: HeldFile | None = None) -> None:
        """Note whether the file holds the new entry. The old one keeps its place, so that Undo finds it."""
        self.written, self.undone = written, undone
        new = self.new
        if new is None:
            return
        if written:
            if self.place not in new.places:
                new.places.append(self.place)
            if self.planned and not self.planned.replacement.elsewhere:
                self.entry.leave(self.place, new)
        else:
            if self.place in new.places:
                new.places.remove(self.place)
            self.entry.return_to(self.place, new)


def both(before: Message, after: Message | str) -> Message:
    """Return two sentences as one. The first may end with the words of a service."""
    return _BOTH.of(before=ended(before), after=after)
