"""All rotations of loaded credentials: one for each file that a credential was read from."""

from __future__ import annotations

from collections.abc import Collection

from inspector.window.entries.entry import Entry
from inspector.window.views.rotate.rotation import Rotation


class Rotations:
    """Keeps the rotations, with the secrets in them, while their credentials are loaded."""

    def __init__(self) -> None:
        self._of: dict[Entry, list[Rotation]] = {}
        self._shown: dict[Entry, Rotation] = {}

    def __len__(self) -> int:
        """Return how many credentials have one."""
        return len(self._of)

    def of(self, entry: Entry) -> list[Rotation]:
        """Return one rotation for each file of an entry, in the order in which the files were read.

        That of a file which was read meanwhile takes the new credential of the one that was shown last.
        """
        made = self._of.setdefault(entry, [])
        known = {each.place for each in made}
        new = self._shown[entry].new if entry in self._shown else None
        made += [Rotation(entry, place, new) for place in entry.places if place not in known]
        return made

    def elsewhere(self, entry: Entry, loaded: Collection[Entry]) -> list[Rotation]:
        """Return the rotations of other entries that hold the same key in files that were not written."""
        token = entry.inspection.fingerprint()
        twins = [
            each for each in loaded if each is not entry and token and each.inspection.fingerprint() == token
        ]
        return [rotation for each in twins for rotation in self.of(each) if not rotation.written]

    def shown_of(self, entry: Entry) -> Rotation:
        """Return the rotation of an entry that was shown last, or else that of the file read last."""
        return self._shown.get(entry) or self.of(entry)[-1]

    def show(self, rotation: Rotation) -> None:
        """Note that a rotation is shown. Without a new credential of its own it takes that of the one before."""
        before = self._shown.get(rotation.entry)
        if before is not None and rotation.new is None:
            rotation.new = before.new
        self._shown[rotation.entry] = rotation

    def forget_unloaded(self, loaded: Collection[Entry]) -> None:
        """Forget rotations whose credential was removed, and removed new ones that were not written."""
        self._of = {entry: made for entry, made in self._of.items() if entry in loaded}
        self._shown = {entry: shown for entry, shown in self._shown.items() if entry in loaded}
        for rotation in (each for made in self._of.values() for each in made):
            if rotation.new not in loaded and rotation.written is None:
                rotation.new = None
                rotation.forget_plan()
