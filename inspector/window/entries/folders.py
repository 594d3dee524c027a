"""Tells files of the same name apart by the folder that they do not share. Names never contain a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from inspector.window.entries.entry import Entry


def place_apart(entry: Entry, entries: Iterable[Entry]) -> str:
    """Return the shortest end of the path of an entry's file that no other entry's file has, such as ``a/.env``.

    Empty where no other file is called so, and for what was pasted. Ten thousand entries take some milliseconds.
    """
    if not entry.places:
        return ""
    own = entry.places[0].path
    folders = list(Path(own).parts)
    end = f"{os.sep}{folders.pop()}"
    others = [
        place.path
        for other in entries
        if other is not entry
        for place in other.places
        if place.path.endswith(end) and place.path != own
    ]
    if not others:
        return ""
    return _longer(end, folders, others)


def paths_apart(paths: Sequence[str]) -> list[str]:
    """Return the shortest end of each path that no other of them has: the name of the file, or folders and name."""
    found = []
    for path in paths:
        folders = list(Path(path).parts)
        end = f"{os.sep}{folders.pop()}"
        others = [other for other in paths if other != path and other.endswith(end)]
        found.append(_longer(end, folders, others))
    return found


def _longer(end: str, folders: list[str], others: list[str]) -> str:
    """Put folders before the end of a path until none of the others ends so."""
    while folders and others:
        end = f"{os.sep}{folders.pop()}{end}"
        others = [path for path in others if path.endswith(end)]
    return end.removeprefix(os.sep)
