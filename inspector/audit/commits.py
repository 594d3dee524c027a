"""The git history of a folder: what commits added, what is staged, and the messages of commits and tags."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import replace

from inspector.audit import git
from inspector.audit.history import Added, LogReader
from inspector.audit.model import Audit, GitState, Place
from inspector.audit.objects import Content, contents
from inspector.audit.reading import SIGNS, BinaryError, credentials_in
from inspector.audit.tree import LARGEST
from inspector.process.read_faults import NotRead

_EVERY = 1_000
"""Commits between two reports of progress."""
_COMMIT = 12
"""Digits of a commit that are kept."""


class HistorySearch:
    """Searches the history of one repository. ``binary`` are the files of its tree that are counted as no text."""

    def __init__(
        self, into: Audit, now: float, step: Callable[[], None], running: git.Running, binary: Collection[str]
    ) -> None:
        self._into, self._now, self._step, self._running = into, now, step, running
        self._binary = {os.path.realpath(file) for file in binary}
        self._top = ""

    def search(self, folder: str, top: str, progress: Callable[[Audit], None]) -> None:
        """Search the commits that changed files of the folder, and all tags and staged files of the repository.

        :raises git.GitError: if git fails.
        """
        into, self._top = self._into, top
        into.left_out.older_commits |= git.is_shallow(top, self._running)
        below = os.path.realpath(folder)
        below_only = below != os.path.realpath(top)
        kept: dict[str, list[Place]] = {}
        reader, before = LogReader(), into.commits or 0
        with git.log(folder, below_only=below_only, running=self._running) as log:
            for added in reader.read(log):
                if added.blob:
                    kept.setdefault(added.blob, []).append(_place(added, None))
                else:
                    self._added(added)
                into.commits = before + reader.commits
                if reader.commits % _EVERY == 0:
                    progress(into)
                self._step()
        for blob, file in git.staged(folder, below_only=below_only, running=self._running):
            kept.setdefault(blob, []).append(Place(file, None, GitState.STAGED))
        self._blobs(kept)
        self._tags()

    def _added(self, added: Added) -> None:
        data = b"".join(added.lines)
        if not any(sign in data for sign in SIGNS):
            return
        try:
            for inspection, position in credentials_in(data, self._now, self._step):
                line = added.line_of(position) if added.file else None
                self._into.add(inspection, _place(added, line))
        except BinaryError:
            self._left_alone(added.file)

    def _blobs(self, kept: dict[str, list[Place]]) -> None:
        """Search whole files: those that are staged, and those that git does not show line by line."""
        for blob, data in self._contents(kept):
            if isinstance(data, NotRead):
                self._into.unread.append((kept[blob][0].file, data))
                continue
            try:
                for inspection, line in credentials_in(data, self._now, self._step):
                    for place in kept[blob]:
                        if place.git is not GitState.STAGED or not self._is_known(
                            inspection.fingerprint(), place
                        ):
                            self._into.add(inspection, replace(place, line=line))
            except BinaryError:
                for file in {place.file for place in kept[blob]}:
                    self._left_alone(file)

    def _tags(self) -> None:
        """Search the messages of annotated tags."""
        tags = git.tags(self._top, self._running)
        while tags:
            tags = {
                inner: tags[tag] for tag, data in self._contents(tags) for inner in self._tag(tags[tag], data)
            }

    def _tag(self, name: str, data: Content) -> Iterator[str]:
        """Search the message of a tag; yield the tag that it is the tag of, if any."""
        if isinstance(data, NotRead):
            self._into.unread.append((name, data))
            return
        head, _, words = data.partition(b"\n\n")
        target = head.partition(b"\n")[0].removeprefix(b"object ").decode("ascii", "replace")
        if b"\ntype tag\n" in head:
            yield target
        place = Place("", None, GitState.TAG, target[:_COMMIT], None, name)
        with suppress(BinaryError):
            for inspection, _ in credentials_in(words, self._now, self._step):
                self._into.add(inspection, place)

    def _contents(self, names: Collection[str]) -> Iterator[tuple[str, Content]]:
        """Yield each object with its bytes, or why it was not read."""
        with contents(self._top, tuple(names), LARGEST, self._running) as read:
            for each in read:
                yield each
                self._step()

    def _is_known(self, fingerprint: str | None, place: Place) -> bool:
        """Whether the same file of the tree holds this credential: then it is not staged only."""
        found = self._into.found.get(fingerprint or "")
        file = os.path.realpath(os.path.join(self._top, place.file))  # noqa: PTH118
        return found is not None and any(
            known.git is GitState.TRACKED and os.path.realpath(known.file) == file for known in found.places
        )

    def _left_alone(self, file: str) -> None:
        """Count a file that is no text, once."""
        path = os.path.realpath(os.path.join(self._top, file))  # noqa: PTH118
        if path not in self._binary:
            self._binary.add(path)
            self._into.binary += 1


def _place(added: Added, line: int | None) -> Place:
    return Place(added.file, line, GitState.HISTORY, added.commit[:_COMMIT], added.committed_at)
