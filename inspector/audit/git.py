"""Questions to git about a folder: what it ignores and tracks, and the lines that its commits added.

A repository is untrusted: its configuration can name programs. None of them is run, and nothing is fetched.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import IO

from inspector.credential.text.visible import visible

_SAFE = (
    "--no-pager",
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.quotePath=false"),
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "log.showSignature=false"),
    *("-c", "protocol.allow=never"),
    *("-c", "i18n.logOutputEncoding=UTF-8"),
)
_LOG = (
    *("log", "--all", "--patch", "--unified=0", "--diff-merges=dense-combined", "--no-color", "--no-renames"),
    *("--no-ext-diff", "--no-textconv", "--submodule=short", "--src-prefix=a/", "--dst-prefix=b/"),
    "--format=commit %H %cI%n%w(0,4,4)%B",
)
_GITLINK = b"160000 "


class GitError(Exception):
    """Git is missing, or refused; the message is git's own first line."""


def top_of(folder: str) -> str | None:
    """Return the top of the repository a folder is in; ``None`` if it is in none, or git is missing or refuses."""
    try:
        told = _ask(folder, "rev-parse", "--show-toplevel")
    except GitError:
        return None
    return os.fsdecode(told.rstrip(b"\r\n")) or None


def tracked(top: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the absolute paths of the files that are tracked, and of the submodules."""
    listed = _ask(top, "ls-files", "--stage", "-z").split(b"\0")
    files: set[str] = set()
    links: set[str] = set()
    for entry in listed:
        name = entry.partition(b"\t")[2]
        if name:
            where = links if entry.startswith(_GITLINK) else files
            where.add(os.path.join(top, os.fsdecode(name)))  # noqa: PTH118
    return frozenset(files), frozenset(links)


def ignored(top: str, files: Sequence[str]) -> frozenset[str]:
    """Return those of some absolute paths that git ignores."""
    asked = b"\0".join(os.fsencode(each) for each in files)
    told = _ask(top, "check-ignore", "-z", "--stdin", given=asked, codes=(0, 1))
    return frozenset(os.fsdecode(each) for each in told.split(b"\0") if each)


@contextmanager
def log(folder: str, *, below_only: bool) -> Iterator[IO[bytes]]:
    """Give git's log with patches as a stream; ``below_only`` limits it to the files of the folder.

    :raises GitError: at the end, if git failed.
    """
    paths = ("--", ".") if below_only else ()
    with subprocess.Popen(  # noqa: S603  # git itself, by its full path
        [_program(), "-C", folder, *_SAFE, *_LOG, *paths],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environment(),
    ) as running:
        assert running.stdout and running.stderr  # noqa: S101  # by the arguments above
        try:
            yield running.stdout
        except BaseException:
            running.kill()
            raise
        words = running.stderr.read()
        if running.wait():
            raise GitError(_first_line(words))


def _ask(folder: str, *words: str, given: bytes = b"", codes: Sequence[int] = (0,)) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603  # git itself, by its full path
            [_program(), "-C", folder, *_SAFE, *words],
            input=given,
            capture_output=True,
            env=_environment(),
            check=False,
        )
    except OSError as error:
        raise GitError(error.strerror or type(error).__name__) from None
    if done.returncode not in codes:
        raise GitError(_first_line(done.stderr))
    return done.stdout


def _program() -> str:
    found = shutil.which("git")
    if found is None:
        raise GitError("git was not found")
    return found


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith("GIT_")}
    return {
        **kept,
        "LC_ALL": "C",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_LAZY_FETCH": "1",
    }


def _first_line(words: bytes) -> str:
    lines = words.decode("utf-8", "replace").splitlines()
    return visible(lines[0], 300) if lines else "git failed"
