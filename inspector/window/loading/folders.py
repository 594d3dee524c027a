"""Finds the files of a folder: bounded, without following links, nearest first."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

MOST_FILES = 5_000
"""The most files that are read of one folder."""
_DEEPEST = 24
"""The most folders inside each other."""
_MOST_LOOKED_AT = 200_000
"""The most names that are looked at, folders among them."""
_SKIPPED = frozenset({".git", ".hg", ".svn", "__pycache__", "node_modules", ".venv"})
"""Folders whose files others wrote, or which hold no text."""


class Files(NamedTuple):
    """The files of a folder."""

    paths: list[Path]
    whole: bool
    """Whether these are all; ``False`` where a limit was reached."""


def is_folder(path: Path) -> bool:
    """Return whether a path is a folder of this computer. Blocks as long as the drive does."""
    if str(path).startswith(("//", "\\\\")):
        return False
    try:
        return path.is_dir()
    except OSError:
        return False


def files_in(folder: Path, stopped: Callable[[], bool] = lambda: False) -> Files:
    """Return the regular files of a folder and of those inside it, the upper ones first, each sorted by name.

    Links are not followed. A folder that cannot be read counts as empty. Ends early when ``stopped`` returns true.
    Blocks as long as the drive does.
    """
    found: list[Path] = []
    looked_at = 0
    waiting = deque([(folder, 0)])
    while waiting and not stopped():
        inside, depth = waiting.popleft()
        for entry in _sorted(inside):
            looked_at += 1
            if looked_at > _MOST_LOOKED_AT:
                return Files(found, whole=False)
            if entry.is_dir(follow_symlinks=False):
                if entry.name not in _SKIPPED and depth < _DEEPEST:
                    waiting.append((Path(entry.path), depth + 1))
            elif entry.is_file(follow_symlinks=False):
                if len(found) == MOST_FILES:
                    return Files(found, whole=False)
                found.append(Path(entry.path))
    return Files(found, whole=not waiting)


def _sorted(folder: Path) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            yield from sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return
