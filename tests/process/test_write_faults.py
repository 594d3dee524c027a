"""Why a file was not written: from what the system really says, and from the errors of systems that are not here."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector.export.not_written import not_written, reason
from inspector.process import system
from inspector.process.lazy import lazy
from inspector.process.private_file import write_private
from inspector.process.write_faults import NotWritten, why_not_written

resource: Any = lazy("resource")  # Unix only
POSIX = pytest.mark.skipif(system.here.NAME == "windows", reason="Unix limits and names")


def in_no_folder(path: Path) -> Path:
    return path / "gone" / "a"


def in_a_file(path: Path) -> Path:
    (path / "file").write_text("")
    return path / "file" / "a"


def over_a_folder(path: Path) -> Path:
    (path / "a").mkdir()
    return path / "a"


def too_long(path: Path) -> Path:
    return path / ("a" * 5_000)


def with_nul(path: Path) -> Path:
    return path / "a\0b"


@POSIX
@pytest.mark.parametrize(
    ("place", "why"),
    [
        (in_no_folder, NotWritten.NO_FOLDER),
        (in_a_file, NotWritten.NO_FOLDER),
        (over_a_folder, NotWritten.IS_FOLDER),
        (too_long, NotWritten.NAME),
        (with_nul, NotWritten.NAME),
    ],
)
def test_the_cause_is_found(tmp_path: Path, place: Callable[[Path], Path], why: NotWritten) -> None:
    assert write_private(place(tmp_path), "x") is why


@POSIX
def test_a_full_disk_is_found(tmp_path: Path) -> None:
    limit, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8, limit[1]))
    try:
        assert write_private(tmp_path / "a", "x" * 99) is NotWritten.FULL
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, handler)
    assert list(tmp_path.iterdir()) == []


@POSIX
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_may_not_be_written_is_found(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    try:
        assert write_private(tmp_path / "a", "x") is NotWritten.FORBIDDEN
    finally:
        tmp_path.chmod(0o755)


def windows_error(number: int) -> OSError:
    made = PermissionError(errno.EACCES, "denied")
    made.winerror = number  # type: ignore[attr-defined,unused-ignore]
    return made


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (OSError(errno.ENOSPC, ""), NotWritten.FULL),
        (OSError(errno.EROFS, ""), NotWritten.READ_ONLY),
        (PermissionError(errno.EACCES, ""), NotWritten.FORBIDDEN),
        (PermissionError(errno.EPERM, ""), NotWritten.FORBIDDEN),
        (OSError(errno.EINVAL, ""), NotWritten.NAME),
        (OSError(errno.EIO, ""), NotWritten.FAILED),
        (OSError(), NotWritten.FAILED),
        (windows_error(32), NotWritten.IN_USE),
        (windows_error(5), NotWritten.FORBIDDEN),
    ],
)
def test_every_error_has_a_cause(tmp_path: Path, error: OSError, why: NotWritten) -> None:
    assert why_not_written(tmp_path / "a", error) is why


def test_every_cause_has_words_of_its_own() -> None:
    assert len({str(reason(each)) for each in NotWritten}) == len(NotWritten)
    assert "“a\u202eb”" not in str(not_written("a\u202eb", "full"))
