"""The audit: folders and files first, then, if asked, the history of their repositories."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence

from inspector.audit import git
from inspector.audit.commits import HistorySearch
from inspector.audit.model import Audit, GitState, Place
from inspector.audit.reading import BinaryError, credentials_in
from inspector.audit.repositories import Repositories
from inspector.audit.tree import UnreadError, content, files_of
from inspector.credential.model.inspection import Inspection
from inspector.credential.text.message import message

_INSIDE_ONLY = message(
    "Git", "The folder is in no git repository; audit the repositories inside it, each by itself."
)
Progress = Callable[[Audit], None]
Step = Callable[[], None]
_EVERY = 1_000
"""Files between two reports of progress."""
_KEPT_SECONDS, _KEPT_MOST = 0.5, 500
"""How long, and how many, finds wait for git to say what it does with their files."""


def audit(
    paths: Sequence[str],
    *,
    history: bool,
    now: float,
    into: Audit,
    progress: Progress = lambda _audit: None,
    step: Step = lambda: None,
    running: git.Running | None = None,
) -> None:
    """Search the paths and fill ``into``, which holds what was found so far if this is interrupted.

    ``now`` is epoch seconds. ``step`` is called between short pieces of work and may raise to interrupt; ``running``
    lets another thread end the git that is waited for.

    :raises git.GitError: if a history was asked for and git is missing or fails, or a path is in no repository.
    """
    search = _Search(now, into, progress, step, running or git.Running())
    for path in paths:
        search.tree(path)
    if history:
        into.commits = 0
        for path in paths:
            search.history(path)
    into.complete = not into.left_out.older_commits


class _Search:
    def __init__(self, now: float, into: Audit, progress: Progress, step: Step, running: git.Running) -> None:
        self._now, self._into, self._progress, self._step = now, into, progress, step
        self._running = running
        self._repositories: Repositories | None = None
        self._waiting: list[tuple[str, Inspection, int]] = []
        """Finds for which git was not asked yet."""
        self._asked_at = 0.0
        self._binary: list[str] = []
        self._inside: dict[str, list[str]] = {}
        """For each path that was searched the folders below it that are repositories of their own."""

    def tree(self, path: str) -> None:
        """Search a folder or a file."""
        into = self._into
        self._repositories = Repositories(path, into, self._running)
        inside = self._inside.setdefault(path, [])
        try:
            for file in files_of(path, self._repositories.submodules, into.left_out, inside):
                if into.limits.files is not None and into.files >= into.limits.files:
                    into.left_out.files += 1
                else:
                    self._file(file)
                self._step()
        finally:
            self._settle()

    def _file(self, file: str) -> None:
        into = self._into
        into.files += 1
        try:
            for inspection, line in credentials_in(content(file, self._step), self._now, self._step):
                self._waiting.append((file, inspection, line))
        except UnreadError as error:
            into.files -= 1
            into.unread.append((file, error.why))
        except BinaryError:
            into.files -= 1
            into.binary += 1
            self._binary.append(file)
        if self._waiting and (
            len(self._waiting) >= _KEPT_MOST or time.monotonic() - self._asked_at > _KEPT_SECONDS
        ):
            self._settle()
        if into.files % _EVERY == 0:
            self._progress(into)

    def _settle(self) -> None:
        """Add the finds that wait, with what git does with their files."""
        waiting, self._waiting = self._waiting, []
        files = [file for file, _, _ in waiting]
        states = self._repositories.states(files) if self._repositories and files else {}
        usual = GitState.UNKNOWN if self._into.git_problem else GitState.NONE
        for file, inspection, line in waiting:
            self._into.add(inspection, Place(file, line, states.get(file, usual)))
        self._asked_at = time.monotonic()

    def history(self, path: str) -> None:
        """Search the commits of the repository a path is in."""
        into = self._into
        folder = path if os.path.isdir(path) else os.path.dirname(path) or "."  # noqa: PTH112, PTH120
        try:
            top = git.top_of(folder, self._running)
        except git.GitError:
            top = git.bare_of(folder, self._running)
            if top is None:
                raise
        inside = self._inside.get(path, [])
        into.left_out.repositories += len(inside)
        if top is None:
            if inside:
                raise git.GitError(_INSIDE_ONLY)
            git.tracked(folder, self._running)  # says why
            return
        HistorySearch(into, self._now, self._step, self._running, self._binary).search(
            folder, top, self._progress
        )
