"""A file is replaced completely or not at all, keeps its owner and mode, and is never changed behind another's back."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from inspector.process import system
from inspector.process.replaced_file import LARGEST, HeldFile, Trouble, hold, replace
from inspector.process.systems import windows
from tests.process.kill_replacing import kill_many
from tests.windows_stand_ins import Libraries

POSIX = pytest.mark.skipif(system.here.NAME == "windows", reason="file modes")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / ".env"
    made.write_bytes(b"old\r\n")
    return made


def held(path: Path) -> HeldFile:
    found = hold(path)
    assert isinstance(found, HeldFile)
    return found


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_file_is_replaced_and_put_back(place: Path) -> None:
    before = held(place)
    after = replace(before, b"new\n")
    assert isinstance(after, HeldFile)
    assert place.read_bytes() == b"new\n"
    assert isinstance(replace(after, before.data), HeldFile)
    assert place.read_bytes() == b"old\r\n"
    assert names(place.parent) == [".env"]


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_the_mode_stays(place: Path, mode: int) -> None:
    place.chmod(mode)
    assert isinstance(replace(held(place), b"new"), HeldFile)
    assert stat.S_IMODE(place.stat().st_mode) == mode


@POSIX
@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root gives files away")
def test_the_owner_stays(place: Path) -> None:
    os.chown(place, 1234, 2345)
    assert isinstance(replace(held(place), b"new"), HeldFile)
    assert (place.stat().st_uid, place.stat().st_gid) == (1234, 2345)


@POSIX
def test_attributes_stay(place: Path) -> None:
    try:
        os.setxattr(place, "user.note", b"kept")
    except (AttributeError, OSError):
        pytest.skip("this drive has no attributes")
    assert isinstance(replace(held(place), b"new"), HeldFile)
    assert os.getxattr(place, "user.note") == b"kept"


def test_a_link_stays_a_link(place: Path) -> None:
    link = place.parent / "link"
    link.symlink_to(place.name)
    assert isinstance(replace(held(link), b"new"), HeldFile)
    assert link.is_symlink()
    assert place.read_bytes() == b"new"


@pytest.mark.parametrize("back", [False, True], ids=["now", "with the old time"])
def test_a_file_that_another_program_changed_is_left_alone(place: Path, back: bool) -> None:
    before, status = held(place), place.stat()
    place.write_bytes(b"odd\r\n")  # as long as it was
    if back:
        os.utime(place, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert replace(before, b"new") is Trouble.CHANGED
    assert place.read_bytes() == b"odd\r\n"
    assert names(place.parent) == [".env"]


def test_a_link_that_leads_elsewhere_now_is_left_alone(place: Path) -> None:
    link, other = place.parent / "link", place.parent / "other"
    link.symlink_to(place.name)
    before = held(link)
    other.write_bytes(before.data)
    link.unlink()
    link.symlink_to(other.name)
    assert replace(before, b"new") is Trouble.CHANGED
    assert other.read_bytes() == place.read_bytes() == b"old\r\n"


@POSIX
def test_a_read_only_file_is_left_alone(place: Path) -> None:
    place.chmod(0o444)
    assert replace(held(place), b"new") is Trouble.READ_ONLY
    assert place.read_bytes() == b"old\r\n"


def test_a_file_that_is_gone_is_not_made_again(place: Path) -> None:
    before = held(place)
    place.unlink()
    assert replace(before, b"new") is Trouble.GONE
    assert names(place.parent) == []


@POSIX
def test_a_file_with_two_names_is_left_alone(place: Path) -> None:
    (place.parent / "second").hardlink_to(place)
    assert replace(held(place), b"new") is Trouble.LINKED
    assert place.read_bytes() == b"old\r\n"


_ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from inspector.process.replaced_file import hold, replace
held = hold(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (3, 3))
print(replace(held, b"a new content").value)
"""


@POSIX
def test_a_full_disk_leaves_the_old_file(place: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", _ON_A_FULL_DISK, str(place)], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == Trouble.FULL
    assert place.read_bytes() == b"old\r\n"
    assert names(place.parent) == [".env"]


def test_what_is_no_file_is_told_apart(place: Path) -> None:
    assert hold(place.parent) in (Trouble.NOT_A_FILE, Trouble.UNREADABLE)
    assert hold(place.parent / "none") is Trouble.GONE
    place.write_bytes(b"a" * (LARGEST + 1))
    assert hold(place) is Trouble.LARGE


@POSIX
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert hold(tmp_path / "pipe") is Trouble.NOT_A_FILE


def test_what_a_killed_process_left_is_swept_later(place: Path) -> None:
    old, young, foreign = (
        place.parent / name for name in ("..env.a.replacing", "..env.b.replacing", ".env.c")
    )
    for each in (old, young, foreign):
        each.write_bytes(b"secret")
    hour_ago = time.time() - 3_600
    os.utime(old, (hour_ago, hour_ago))
    os.utime(foreign, (hour_ago, hour_ago))
    assert isinstance(replace(held(place), b"new"), HeldFile)
    assert names(place.parent) == sorted([".env", young.name, foreign.name])


@POSIX
def test_a_kill_at_any_moment_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    kill_many(tmp_path, 10)


def test_windows_keeps_the_rights_of_the_old_file(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = Libraries()
    fake.install(monkeypatch)
    fake.rights = {"old": b"what the owner chose", "new": b"those of the folder"}
    windows.take_after(Path("new"), Path("old"))
    assert fake.rights["new"] == fake.rights["old"]
    fake.sealed.add("new")
    with pytest.raises(OSError):
        windows.take_after(Path("new"), Path("old"))


def test_the_content_is_not_printed(place: Path) -> None:
    assert "old" not in repr(held(place))
