"""Why a file was not read: from what the system really says, and from the errors of systems that are not here."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from inspector.credential.text.not_read import reason
from inspector.process import system
from inspector.process.read_faults import NotRead, why_not_read
from tests.process.test_write_faults import windows_error

POSIX = pytest.mark.skipif(system.here.NAME == "windows", reason="Unix files")


def fault_of(path: Path, flags: int = 0) -> NotRead:
    try:
        descriptor = os.open(path, os.O_RDONLY | flags)
        os.read(descriptor, 1)
    except (OSError, ValueError) as error:
        return why_not_read(path, error)
    raise AssertionError


@POSIX
def test_what_the_system_says_of_real_places(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    (tmp_path / "file").write_text("")
    assert fault_of(tmp_path / "gone") is NotRead.GONE
    assert fault_of(tmp_path / "file" / "below") is NotRead.GONE
    assert fault_of(tmp_path) is NotRead.FOLDER
    assert fault_of(tmp_path / "link", os.O_NOFOLLOW) is NotRead.NO_FILE
    assert fault_of(tmp_path / "a\0b") is NotRead.FAILED


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (PermissionError(errno.EACCES, ""), NotRead.FORBIDDEN),
        (PermissionError(errno.EPERM, ""), NotRead.FORBIDDEN),
        (windows_error(32), NotRead.IN_USE),
        (windows_error(5), NotRead.FORBIDDEN),
        (OSError(errno.EIO, ""), NotRead.DRIVE),
        (OSError(errno.ESTALE, ""), NotRead.GONE),
        (OSError(errno.EMFILE, ""), NotRead.FAILED),
        (OSError(), NotRead.FAILED),
    ],
)
def test_every_error_has_a_cause(tmp_path: Path, error: OSError, why: NotRead) -> None:
    assert why_not_read(tmp_path / "a", error) is why


def test_windows_says_of_a_folder_that_it_is_forbidden(tmp_path: Path) -> None:
    assert why_not_read(tmp_path, windows_error(5)) is NotRead.FOLDER


def test_every_cause_has_words_of_its_own() -> None:
    words = {str(reason(each, 67_108_864)) for each in NotRead}
    assert len(words) == len(NotRead)
    assert "The file is larger than 64 MiB, so it was not searched." in words
