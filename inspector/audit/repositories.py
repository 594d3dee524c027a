"""What git does with the files of a folder: each is asked about in its own repository, the innermost of several."""

from __future__ import annotations

import os
from collections.abc import Sequence

from inspector.audit import git
from inspector.audit.model import Audit, GitState
from inspector.records import record


@record(frozen=True, slots=True)
class _Repository:
    top: str
    tracked: frozenset[str]
    """Absolute paths."""


class Repositories:
    """The repositories in and around one path that is audited. What git cannot say is noted in the audit."""

    def __init__(self, path: str, into: Audit, running: git.Running) -> None:
        self._into, self._running = into, running
        self.folder = path if os.path.isdir(path) else os.path.dirname(path) or "."  # noqa: PTH112, PTH120
        self.submodules: frozenset[str] = frozenset()
        """Absolute paths; each is a search of its own."""
        self._of: dict[str, _Repository | None] = {self.folder: self._around()}

    def _around(self) -> _Repository | None:
        try:
            top = git.top_of(self.folder, self._running) if os.path.isdir(self.folder) else None  # noqa: PTH112
            if top is None:
                return None
            tracked, self.submodules = git.tracked(top, self._running)
        except git.GitError as error:
            if git.bare_of(self.folder, self._running) is None:
                self._into.git_problem = error.why
            return None
        return _Repository(top, tracked)

    def states(self, files: Sequence[str]) -> dict[str, GitState]:
        """Return what git does with each file below the path; nothing of those that are in no repository."""
        together: dict[_Repository, list[str]] = {}
        for file in files:
            repository = self._repository(os.path.dirname(file))  # noqa: PTH120
            if repository is not None:
                together.setdefault(repository, []).append(file)
        return {
            file: state
            for repository, its in together.items()
            for file, state in self._states(repository, its).items()
        }

    def _repository(self, folder: str) -> _Repository | None:
        """The innermost repository of a folder below the path."""
        if folder in self._of:
            return self._of[folder]
        above = os.path.dirname(folder)  # noqa: PTH120
        if os.path.isdir(os.path.join(folder, ".git")):  # noqa: PTH112, PTH118
            found = self._inside(folder)
        else:
            found = self._repository(above) if above not in (folder, "") else self._of[self.folder]
        self._of[folder] = found
        return found

    def _inside(self, folder: str) -> _Repository | None:
        try:
            top = git.top_of(folder, self._running)
            return _Repository(top, git.tracked(top, self._running)[0]) if top is not None else None
        except git.GitError as error:
            self._into.git_problem = error.why
            return None

    def _states(self, repository: _Repository, files: Sequence[str]) -> dict[str, GitState]:
        tracked = repository.tracked
        real = {file: os.path.realpath(file) for file in files}
        outside = [path for path in dict.fromkeys(real.values()) if path not in tracked]
        try:
            ignored = git.ignored(repository.top, outside, self._running) if outside else frozenset[str]()
        except git.GitError as error:
            self._into.git_problem = error.why
            return {file: GitState.TRACKED for file, path in real.items() if path in tracked}
        return {
            file: GitState.TRACKED
            if path in tracked
            else GitState.IGNORED
            if path in ignored
            else GitState.UNTRACKED
            for file, path in real.items()
        }
