"""A text file is written completely or not at all: with a full disk the old one stays."""

from __future__ import annotations

import signal
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.process.private_file import write_private
from inspector.process.write_faults import NotWritten
from inspector.window.widgets.files import Files, content_of

resource = pytest.importorskip("resource", reason="Unix limits")
_LARGEST = 65_536


@pytest.fixture
def nearly_full() -> Iterator[None]:
    """No file may grow beyond 64 KiB, and a program that tries is told so."""
    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_LARGEST, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


def written(qtbot: QtBot, path: Path, text: str) -> str:
    files = Files()
    with qtbot.waitSignal(files.write_ended, timeout=10_000) as ended:
        files.write(path, lambda: text)
    problem: str = ended.args[1]
    return problem


@pytest.mark.usefixtures("nearly_full")
def test_a_full_disk_leaves_the_old_file(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "audit.csv"
    file.write_text("the old one")
    assert written(qtbot, file, "x" * 2 * _LARGEST) == "full"
    assert file.read_text() == "the old one"
    assert list(tmp_path.iterdir()) == [file]


def test_a_replaced_file_keeps_its_mode_and_a_link_its_place(qtbot: QtBot, tmp_path: Path) -> None:
    file, link = tmp_path / "audit.csv", tmp_path / "link.csv"
    file.write_text("the old one")
    file.chmod(0o640)
    link.symlink_to(file)
    assert written(qtbot, link, "the new one") == ""
    assert (link.is_symlink(), file.read_text(), stat.S_IMODE(file.stat().st_mode)) == (
        True,
        "the new one",
        0o640,
    )


def test_a_name_that_no_file_can_have_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("a\0b", "a\ud800b"):
        assert written(qtbot, tmp_path / name, "x") == "name"
        assert write_private(tmp_path / name, "x") in set(NotWritten)
        assert content_of(tmp_path / name, 9) == (b"", "unreadable")
    assert list(tmp_path.iterdir()) == []
