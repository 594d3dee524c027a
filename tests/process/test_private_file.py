"""Files with secrets: for their owner alone where the drive can do that, and honest where it cannot."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from inspector.process import system
from inspector.process.private_file import Written, write_private
from inspector.process.systems import posix, windows
from inspector.process.write_faults import NotWritten

POSIX = pytest.mark.skipif(system.here.NAME == "windows", reason="file modes")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "key.momentokey"


def refuse(monkeypatch: pytest.MonkeyPatch, times: int) -> list[Path]:
    """Another program holds the file open for a moment, as virus scanners do on Windows."""
    tried: list[Path] = []
    replace = Path.replace

    def refusing(self: Path, target: Path) -> Path:
        tried.append(self)
        if len(tried) <= times:
            raise PermissionError(13, "used by another process")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refusing)
    return tried


@pytest.mark.parametrize("times", [0, 1, 2])
def test_a_file_that_is_read_just_now_is_replaced_a_moment_later(
    place: Path, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    place.write_text("old")
    tried = refuse(monkeypatch, times)
    assert write_private(place, "new") is Written.PRIVATE
    assert place.read_text() == "new"
    assert len(tried) == times + 1


def test_a_file_that_stays_open_is_left_as_it_was(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place.write_text("old")
    tried = refuse(monkeypatch, 99)
    assert write_private(place, "new") in set(NotWritten)
    assert place.read_text() == "old"
    assert len(tried) == 3
    assert [child.name for child in place.parent.iterdir()] == [place.name]


@POSIX
def test_a_drive_without_modes_is_noticed(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place.touch()
    place.chmod(0o644)  # whatever an earlier test made the process' umask
    monkeypatch.setattr(Path, "chmod", lambda *_: None)  # FAT accepts the change and ignores it
    assert not posix.make_private(place)
    monkeypatch.setattr(posix.stat, "S_IMODE", lambda _mode: 0o777)
    assert write_private(place, "new") is Written.SHARED
    assert place.read_text() == "new"


def test_a_drive_without_rights_is_noticed_on_windows(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "here", windows)
    asked: list[Path] = []

    def refuses(path: Path) -> bool:
        asked.append(path)
        assert path.read_bytes() == b"", "the secret must not be there before the rights are"
        return False

    monkeypatch.setattr(windows, "make_private", refuses)
    assert write_private(place, "new") is Written.SHARED
    assert [path.parent for path in asked] == [place.parent]


@pytest.mark.parametrize(
    "folder",
    [
        "OneDrive",
        "OneDrive - Company Ltd",
        "Dropbox",
        "Library/Mobile Documents",
        "iCloudDrive",
        "Google Drive",
    ],
)
def test_a_synchronised_folder_is_noticed(tmp_path: Path, folder: str) -> None:
    place = tmp_path / folder / "keys" / "key.momentokey"
    place.parent.mkdir(parents=True)
    assert write_private(place, "new") is Written.SHARED
    assert write_private(tmp_path / "onedrive.txt", "new") is Written.PRIVATE


@POSIX
def test_a_file_is_private_over_an_open_one(place: Path) -> None:
    place.touch(0o666)
    assert write_private(place, "new") is Written.PRIVATE
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
