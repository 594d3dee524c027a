"""Questions to git about a folder: what it ignores and tracks, and the lines that its commits added.

A repository is untrusted: its configuration can name programs. None of them is run, and nothing is fetched.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import IO

from inspector.credential.text.message import Message, message
from inspector.credential.text.visible import visible

_SAFE = (
    "--no-pager",
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.quotePath=false"),
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "log.showSignature=false"),
    *("-c", "diff.relative=false"),
    *("-c", "protocol.allow=never"),
    *("-c", "i18n.logOutputEncoding=UTF-8"),
)
_LOG = (
    *("log", "--all", "--patch", "--unified=0", "--diff-merges=dense-combined", "--no-color", "--no-renames"),
    "--full-index",
    *("--no-ext-diff", "--no-textconv", "--submodule=short", "--src-prefix=a/", "--dst-prefix=b/"),
    "--format=commit %H %cI%n%w(0,4,4)%B",
)
_STAGED = (
    *("diff", "--cached", "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff", "-z"),
    "--ignore-submodules=all",
)
_GITLINK = b"160000 "


_NOT_FOUND = message("Git", "The program git was not found.")
_NOT_STARTED = message("Git", "The program git could not be started.")
_ENDED = message("Git", "The program git was ended.")
_SILENT = message("Git", "The program git failed and gave no reason.")
_SAID = message("Git", "Message from git: {words}")
_NO_REPOSITORY = message("Git", "The folder is in no git repository.")
_NOT_TRUSTED = message(
    "Git",
    "Another user owns the folder, so git does not work in it. If you trust it, tell git so: "
    "git config --global --add safe.directory FOLDER",
)
_KNOWN = {"not a git repository": _NO_REPOSITORY, "dubious ownership": _NOT_TRUSTED}
"""Parts of git's refusals, in English because of :func:`_environment`."""


class GitError(Exception):
    """Git is missing, or refused."""

    def __init__(self, why: Message) -> None:
        super().__init__(str(why))
        self.why = why


class Running:
    """The git that runs for one audit. :meth:`end` may be called from another thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._now: subprocess.Popen[bytes] | None = None
        self._over = False

    def end(self) -> None:
        """Kill the git that runs, and every one that follows."""
        with self._lock:
            self._over = True
            if self._now is not None:
                self._now.kill()

    def go_on(self) -> None:
        """Raise :class:`GitError` once it was ended: a git may be done before it is killed."""
        if self._over:
            raise GitError(_ENDED)

    def hold(self, process: subprocess.Popen[bytes]) -> None:
        """Take note of a process that has just begun."""
        with self._lock:
            self._now = process
            if self._over:
                process.kill()


_ALONE = Running()
"""Git for callers that end it with their own process."""


def top_of(folder: str, running: Running = _ALONE) -> str | None:
    """Return the top of the repository a folder is in; ``None`` if it is in none.

    :raises GitError: if git is missing or refuses, so that nobody knows.
    """
    try:
        told = ask(folder, "rev-parse", "--show-toplevel", running=running)
    except GitError as error:
        if error.why is _NO_REPOSITORY:
            return None
        raise
    return os.fsdecode(told.rstrip(b"\r\n")) or None


def bare_of(folder: str, running: Running = _ALONE) -> str | None:
    """Return the bare repository a folder is in, which has no files but a history; ``None`` if it is in none."""
    try:
        told = ask(folder, "rev-parse", "--is-bare-repository", "--absolute-git-dir", running=running)
    except GitError:
        return None
    bare, _, where = told.partition(b"\n")
    return os.fsdecode(where.rstrip(b"\r\n")) if bare.strip() == b"true" else None


def tracked(top: str, running: Running = _ALONE) -> tuple[frozenset[str], frozenset[str]]:
    """Return the absolute paths of the files that are tracked, and of the submodules."""
    listed = ask(top, "ls-files", "--stage", "-z", running=running).split(b"\0")
    files: set[str] = set()
    links: set[str] = set()
    for entry in listed:
        name = entry.partition(b"\t")[2]
        if name:
            where = links if entry.startswith(_GITLINK) else files
            where.add(os.path.join(top, os.fsdecode(name)))  # noqa: PTH118
    return frozenset(files), frozenset(links)


def is_shallow(top: str, running: Running = _ALONE) -> bool:
    """Return whether the repository holds the newest commits only, as after ``git clone --depth``."""
    return ask(top, "rev-parse", "--is-shallow-repository", running=running).strip() == b"true"


def ignored(top: str, files: Sequence[str], running: Running = _ALONE) -> frozenset[str]:
    """Return those of some absolute paths that git ignores."""
    asked = b"\0".join(os.fsencode(each) for each in files)
    told = ask(top, "check-ignore", "-z", "--stdin", given=asked, codes=(0, 1), running=running)
    return frozenset(os.fsdecode(each) for each in told.split(b"\0") if each)


def staged(folder: str, *, below_only: bool, running: Running = _ALONE) -> Iterator[tuple[str, str]]:
    """Yield the content and the path, from the top, of each file whose staged content is in no commit on the branch.

    The content is named as :func:`contents` takes it.
    """
    told = ask(folder, *_STAGED, *_only(below_only), running=running).split(b"\0")
    for facts, name in zip(told[::2], told[1::2], strict=False):
        _, mode, _, blob, *_ = facts.split()
        if mode + b" " != _GITLINK and blob.strip(b"0"):
            yield blob.decode("ascii"), os.fsdecode(name)


def tags(top: str, running: Running = _ALONE) -> dict[str, str]:
    """Return the names of the annotated tags by their objects."""
    told = ask(top, "for-each-ref", "--format=%(objecttype) %(objectname) %(refname:short)", running=running)
    split = (line.split(b" ", 2) for line in told.splitlines())
    return {name.decode("ascii"): os.fsdecode(tag) for kind, name, tag in split if kind == b"tag"}


@contextmanager
def log(folder: str, *, below_only: bool, running: Running = _ALONE) -> Iterator[IO[bytes]]:
    """Give git's log with patches as a stream; ``below_only`` limits it to the files of the folder.

    :raises GitError: at the end, if git failed.
    """
    running.go_on()
    with started([*_LOG, *_only(below_only)], folder, subprocess.DEVNULL) as process:
        assert process.stdout and process.stderr  # noqa: S101  # by the arguments above
        running.hold(process)
        try:
            yield process.stdout
        except BaseException:
            process.kill()
            raise
        running.go_on()
        words = process.stderr.read()
        if process.wait():
            raise GitError(_refusal(words))


def _only(below: bool) -> Sequence[str]:
    return ("--", ".") if below else ()


def ask(folder: str, *words: str, given: bytes = b"", codes: Sequence[int] = (0,), running: Running) -> bytes:
    """Return what git prints.

    :raises GitError: if it is missing, refuses, or was ended.
    """
    running.go_on()
    with started(words, folder, subprocess.PIPE) as process:
        running.hold(process)
        try:
            told, refused = process.communicate(given)
        except BaseException:
            process.kill()
            raise
    running.go_on()
    if process.returncode not in codes:
        raise GitError(_refusal(refused))
    return told


def started(words: Sequence[str], folder: str, given: int) -> subprocess.Popen[bytes]:
    """Start git in a folder, with pipes from its outputs; ``given`` is its standard input.

    :raises GitError: if that cannot be.
    """
    try:
        return subprocess.Popen(  # noqa: S603  # git itself, by its full path
            [_program(), "-C", folder, *_SAFE, *words],
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(),
        )
    except OSError:
        raise GitError(_NOT_STARTED) from None


def refused(process: subprocess.Popen[bytes]) -> GitError:
    """Return why a git that has ended did not do what it was to do."""
    process.kill()
    return GitError(_refusal(process.stderr.read() if process.stderr else b""))


def _program() -> str:
    found = shutil.which("git")
    if found is None:
        raise GitError(_NOT_FOUND)
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


def _refusal(words: bytes) -> Message:
    """What git said when it failed; its own words where they are not a known refusal."""
    lines = words.decode("utf-8", "replace").splitlines()
    if not lines:
        return _SILENT
    known = (why for part, why in _KNOWN.items() if part in lines[0])
    return next(known, None) or _SAID.of(words=visible(lines[0], 300))
