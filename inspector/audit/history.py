"""The lines that commits added, read from git's log as it comes."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

_HUNK = re.compile(rb"(@@+) .*?\+([0-9]+)(?:,[0-9]+)? @@+")
_MOST_BYTES = 4_194_304
"""Bytes of one file's added lines that are kept at once."""
_OVERLAP = 400
"""Lines that are read again where a file is too large: a credential may be broken over lines."""


@dataclass(slots=True)
class Added:
    """Lines that a commit added to one file, or the lines of its message (``file`` is then empty)."""

    commit: str
    committed_at: str
    file: str
    lines: list[bytes] = field(default_factory=list)
    """Each with its line break."""
    numbers: list[int] = field(default_factory=list)
    """The number of each line, from 1."""
    blob: str = ""
    """The object with the whole file, which stands for its lines where git takes it for binary."""

    def line_of(self, position: int) -> int | None:
        """Return the number of the line at a position, from 1, among the added ones."""
        return self.numbers[position - 1] if 0 < position <= len(self.numbers) else None


class LogReader:
    """Reads a log. ``commits`` counts them."""

    def __init__(self) -> None:
        self.commits = 0
        self._now = Added("", "", "")
        self._parents = 0
        """Columns before a line inside a hunk; 0 outside of hunks."""
        self._number = 0
        self._size = 0
        self._path = self._blob = ""
        """Of the file whose difference begins."""

    def read(self, log: Iterable[bytes]) -> Iterator[Added]:
        """Yield what each commit added, file by file."""
        for line in log:
            first = line[:1]
            if self._parents and first in b"+- \\":
                if self._take(line):
                    yield self._cut()
            elif line.startswith(b"@@"):
                self._begin_hunk(line)
            elif line.startswith(b"commit "):
                yield self._begin_commit(line)
            elif line.startswith(b"diff "):
                yield self._begin_file("")
                self._path, self._blob = _path_of_diff(line.rstrip(b"\r\n")), ""
            elif line.startswith(b"index ") and self._path:
                self._blob = line[6:].split()[0].rpartition(b"..")[2].decode("ascii", "replace")
            elif line.startswith(b"Binary files ") and self._blob.strip("0"):
                self._now.file, self._now.blob = self._path, self._blob
            elif line.startswith(b"+++ "):
                self._now.file = _path(line[4:].rstrip(b"\r\n"))
            elif line.startswith(b"    ") and not self._now.file:
                self._now.lines.append(line[4:])
                self._now.numbers.append(len(self._now.numbers) + 1)
        yield self._begin_file("")

    def _take(self, line: bytes) -> bool:
        """Keep an added line; answer whether it is time to hand over."""
        columns = line[: self._parents]
        if b"-" in columns or line[:1] == b"\\":
            return False
        if b"+" in columns:
            self._now.lines.append(line[self._parents :])
            self._now.numbers.append(self._number)
            self._size += len(line)
        self._number += 1
        return self._size > _MOST_BYTES

    def _begin_hunk(self, line: bytes) -> None:
        found = _HUNK.match(line)
        if found:
            self._parents, self._number = len(found[1]) - 1, int(found[2])

    def _begin_commit(self, line: bytes) -> Added:
        self.commits += 1
        done = self._begin_file("")
        commit, _, moment = line[7:].decode("ascii", "replace").strip().partition(" ")
        self._now.commit, self._now.committed_at = commit, moment
        return done

    def _begin_file(self, file: str) -> Added:
        done, self._parents, self._size, self._path = self._now, 0, 0, ""
        self._now = Added(done.commit, done.committed_at, file)
        return done

    def _cut(self) -> Added:
        """Hand over what was kept of a large file, and go on with its last lines."""
        done, self._size = self._now, 0
        self._now = Added(
            done.commit, done.committed_at, done.file, done.lines[-_OVERLAP:], done.numbers[-_OVERLAP:]
        )
        return done


def _path_of_diff(line: bytes) -> str:
    """The path in a line that begins a difference: of two, which are the same without renames, the second one."""
    kind, _, names = line.removeprefix(b"diff ").partition(b" ")
    if kind != b"--git":
        return _path(names, b"")
    return _path(names[len(names) // 2 + 1 :])


def _path(written: bytes, prefix: bytes = b"b/") -> str:
    """The path in a ``+++`` line: git quotes odd names like C."""
    if written.startswith(b'"') and written.endswith(b'"'):
        written = codecs.escape_decode(written[1:-1])[0]
    name = written.partition(b"\t")[0]
    return "" if name == b"/dev/null" else name.removeprefix(prefix).decode("utf-8", "surrogateescape")
