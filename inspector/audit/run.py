"""The audit: folders and files first, then, if asked, the history of their repositories."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from inspector.audit import git
from inspector.audit.history import Added, LogReader
from inspector.audit.model import Audit, Found, GitState, Place
from inspector.audit.reading import SIGNS, BinaryError, credentials_in
from inspector.audit.tree import UnreadError, content, files_of

Progress = Callable[[Audit], None]
_EVERY = 1_000
"""Files or commits between two reports of progress."""


def audit(
    paths: Sequence[str], *, history: bool, now: float, into: Audit, progress: Progress = lambda _audit: None
) -> None:
    """Search the paths and fill ``into``, which holds what was found so far if this is interrupted.

    ``now`` is epoch seconds.

    :raises git.GitError: if a history was asked for and git is missing or fails, or a path is in no repository.
    """
    for path in paths:
        _search_tree(path, now, into, progress)
    if history:
        into.commits = 0
        for path in paths:
            _search_history(path, now, into, progress)
    into.complete = True


def _search_tree(path: str, now: float, into: Audit, progress: Progress) -> None:
    folder = path if os.path.isdir(path) else os.path.dirname(path) or "."  # noqa: PTH112, PTH120
    top = git.top_of(folder) if os.path.isdir(folder) else None  # noqa: PTH112
    files, submodules = git.tracked(top) if top else (frozenset[str](), frozenset[str]())
    found: list[tuple[str, Found, int]] = []
    for file in files_of(path, submodules):
        into.files += 1
        try:
            for inspection, line in credentials_in(content(file), now):
                found.append((file, Found(inspection), line))
        except UnreadError as error:
            into.files -= 1
            into.unread.append((file, str(error)))
        except BinaryError:
            into.files -= 1
            into.binary += 1
        if into.files % _EVERY == 0:
            progress(into)
    states = _states(top, files, [file for file, _, _ in found])
    for file, each, line in found:
        into.add(each.inspection, Place(file, line, states.get(file, GitState.NONE)))


def _states(top: str | None, known: frozenset[str], files: Sequence[str]) -> dict[str, GitState]:
    """What git does with each file."""
    if top is None or not files:
        return {}
    real = {file: os.path.realpath(file) for file in files}
    outside = [path for path in dict.fromkeys(real.values()) if path not in known]
    ignored = git.ignored(top, outside) if outside else frozenset()
    return {
        file: GitState.TRACKED
        if path in known
        else GitState.IGNORED
        if path in ignored
        else GitState.UNTRACKED
        for file, path in real.items()
    }


def _search_history(path: str, now: float, into: Audit, progress: Progress) -> None:
    folder = path if os.path.isdir(path) else os.path.dirname(path) or "."  # noqa: PTH112, PTH120
    top = git.top_of(folder)
    if top is None:
        git.tracked(folder)  # says why
        return
    reader = LogReader()
    before = into.commits or 0
    with git.log(folder, below_only=os.path.realpath(folder) != os.path.realpath(top)) as log:
        for added in reader.read(log):
            _search_added(added, now, into)
            into.commits = before + reader.commits
            if reader.commits % _EVERY == 0:
                progress(into)


def _search_added(added: Added, now: float, into: Audit) -> None:
    data = b"".join(added.lines)
    if not any(sign in data for sign in SIGNS):
        return
    try:
        for inspection, position in credentials_in(data, now):
            place = Place(
                added.file,
                added.line_of(position) if added.file else None,
                GitState.HISTORY,
                added.commit[:12],
                added.committed_at,
            )
            into.add(inspection, place)
    except BinaryError:
        return
