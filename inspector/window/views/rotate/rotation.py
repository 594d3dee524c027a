"""The state of one rotation: what replaces which credential in which file, and how far it came."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.credential.model.inspection import FilePlace
    from inspector.credential.text.message import Message
    from inspector.process.replaced_file import HeldFile
    from inspector.window.entries.entry import Entry
    from inspector.window.views.rotate.plan import Plan

Told = tuple[str, str]
"""A tone and a sentence."""
NOTHING: Told = ("info", "")


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
    file_told: Told = field(default=NOTHING)
    test_told: Told = field(default=NOTHING)
    old_told: Told = field(default=NOTHING)
    revoked: bool = False
    """The old key is revoked: nothing can be undone any more."""

    def forget_plan(self) -> None:
        """Forget what was planned, with the secrets in it."""
        self.planned = self.refused = None
        self.file_told = self.test_told = self.old_told = NOTHING
