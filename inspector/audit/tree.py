"""The files of a folder: regular ones, without git's own folder and without submodules."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator

LARGEST = 67_108_864
"""Bytes of a file that are searched."""
_FIRST, _PIECE = 65_536, 1_048_576
"""Bytes read at first, which is all of most files, and then."""
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class UnreadError(Exception):
    """A file could not be read; the message says why."""


def files_of(path: str, submodules: Collection[str] = ()) -> Iterator[str]:
    """Yield the regular files below a folder, sorted in each folder, or the file itself. Links are not followed.

    ``submodules`` are absolute paths that are left out, like every folder with a repository of its own by reference.
    A folder that cannot be listed is left out.
    """
    if not os.path.isdir(path):  # noqa: PTH112  # tens of thousands of paths: Path objects cost more than the search
        yield path
        return
    yield from _below(path, frozenset(submodules))


def content(path: str) -> bytes:
    """Return the bytes of a file.

    :raises UnreadError: if it is too large or cannot be read.
    """
    try:
        descriptor = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:
        raise UnreadError(_reason(error)) from None
    try:
        data = os.read(descriptor, _FIRST)
        if len(data) < _FIRST and not os.read(descriptor, 1):
            return data
        return _rest(descriptor, data)
    except OSError as error:
        raise UnreadError(_reason(error)) from None
    finally:
        os.close(descriptor)


def _rest(descriptor: int, data: bytes) -> bytes:
    os.lseek(descriptor, len(data), os.SEEK_SET)
    pieces, size = [data], len(data)
    while piece := os.read(descriptor, _PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise UnreadError("larger than 64 MiB")
    return b"".join(pieces)


def _below(folder: str, submodules: frozenset[str]) -> Iterator[str]:
    try:
        with os.scandir(folder) as listed:
            entries = sorted(listed, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if entry.name != ".git" and not _is_submodule(entry.path, submodules):
                yield from _below(entry.path, submodules)
        elif entry.is_file(follow_symlinks=False):
            yield entry.path


def _is_submodule(folder: str, submodules: frozenset[str]) -> bool:
    link = os.path.join(folder, ".git")  # noqa: PTH118
    return os.path.isfile(link) or os.path.abspath(folder) in submodules  # noqa: PTH100, PTH113


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
