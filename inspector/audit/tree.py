"""The files of a folder: regular ones, without git's own folder and without submodules."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from inspector.audit.model import LeftOut
from inspector.process.read_faults import NotRead, why_not_read

LARGEST = 67_108_864
"""Bytes of a file that are searched."""
_FIRST, _PIECE = 65_536, 1_048_576
"""Bytes read at first, which is all of most files, and then."""
_MOST_SORTED = 10_000
"""Names of one folder that are sorted: sorting a million holds up every other thread."""
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class UnreadError(Exception):
    """A file could not be read."""

    def __init__(self, why: NotRead) -> None:
        super().__init__(why.value)
        self.why = why


def files_of(
    path: str,
    submodules: Collection[str] = (),
    left_out: LeftOut | None = None,
    repositories: list[str] | None = None,
) -> Iterator[str]:
    """Yield the regular files below a folder, sorted in each folder, or the file itself. Links are not followed.

    ``submodules`` are absolute paths that are left out, like every folder with a repository of its own by reference.
    A folder that cannot be listed is left out. ``left_out`` counts all that. ``repositories`` gets the folders below
    that are repositories: their files are yielded like others.
    """
    if not os.path.isdir(path):  # noqa: PTH112  # tens of thousands of paths: Path objects cost more than the search
        yield path
        return
    inside: list[str] = [] if repositories is None else repositories
    yield from _below(path, frozenset(submodules), LeftOut() if left_out is None else left_out, inside)
    if path in inside:
        inside.remove(path)


def content(path: str, step: Callable[[], None] = lambda: None) -> bytes | bytearray:
    """Return the bytes of a file. ``step`` is called after each piece of a large one, and may raise.

    :raises UnreadError: if it is too large or cannot be read.
    """
    try:
        descriptor = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:
        raise UnreadError(why_not_read(Path(path), error)) from None
    try:
        data = os.read(descriptor, _FIRST)
        if len(data) < _FIRST and not os.read(descriptor, 1):
            return data
        return _rest(descriptor, data, step)
    except OSError as error:
        raise UnreadError(why_not_read(Path(path), error)) from None
    finally:
        os.close(descriptor)


def _rest(descriptor: int, data: bytes, step: Callable[[], None]) -> bytearray:
    whole = bytearray(data)
    os.lseek(descriptor, len(data), os.SEEK_SET)
    while piece := os.read(descriptor, _PIECE):
        whole += piece
        if len(whole) > LARGEST:
            raise UnreadError(NotRead.LARGE)
        step()
    return whole


def _below(folder: str, submodules: frozenset[str], left_out: LeftOut, inside: list[str]) -> Iterator[str]:
    try:
        with os.scandir(folder) as listed:
            entries = list(listed)
    except OSError:
        left_out.folders += 1
        return
    if len(entries) <= _MOST_SORTED:
        entries.sort(key=lambda entry: entry.name)
    for entry in entries:
        path = entry.name if folder == os.curdir else entry.path  # as git names the files of commits
        if entry.is_dir(follow_symlinks=False):
            if entry.name == ".git":
                inside.append(folder)
                continue
            if _is_submodule(path, submodules):
                left_out.repositories += 1
            else:
                yield from _below(path, submodules, left_out, inside)
        elif entry.is_file(follow_symlinks=False):
            yield path
        else:
            left_out.links += 1


def _is_submodule(folder: str, submodules: frozenset[str]) -> bool:
    link = os.path.join(folder, ".git")  # noqa: PTH118
    return os.path.isfile(link) or os.path.abspath(folder) in submodules  # noqa: PTH100, PTH113
