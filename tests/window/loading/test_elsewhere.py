"""Files on other computers and files that are none yet: what Windows' desktops and mail programs drop."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.credential.files import read_file
from inspector.process import system
from inspector.window.entries.model import Entries
from inspector.window.loading.intake import Intake
from inspector.window.protection import system as protection
from inspector.window.shell.main_window import MainWindow
from tests.samples import v1_key


@pytest.fixture
def entries() -> Entries:
    return Entries()


@pytest.fixture
def intake(qapp: QApplication, entries: Entries) -> Intake:
    return Intake(entries)


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    own = (
        protection.here()
    )  # a session of an earlier test may begin just now to listen for the lock of its screen
    monkeypatch.setattr(protection, "here", lambda: own)
    monkeypatch.setattr(system, "here", system.chosen("win32"))


@pytest.fixture
def share(tmp_path: Path) -> str:
    """A file whose path begins with two slashes, as on a Windows server; here they stand for one."""
    file = tmp_path / "key.env"
    file.write_text(f"MOMENTO_API_KEY={v1_key()}\n")
    return f"/{file}"


def dropped(path: str) -> QMimeData:
    data = QMimeData()
    host, _, rest = path.removeprefix("//").partition("/")
    data.setUrls([QUrl(f"file://{host}/{rest}")])
    return data


@pytest.mark.usefixtures("windows")
def test_a_file_of_a_redirected_desktop_is_opened(
    qtbot: QtBot, entries: Entries, intake: Intake, share: str
) -> None:
    with qtbot.waitSignal(intake.finished):
        assert intake.take_mime(dropped(share))
    assert [entry.inspection.source.name for entry in entries.entries()] == ["key.env"]
    assert entries.entries()[0].inspection.token is not None


@pytest.mark.usefixtures("windows")
@pytest.mark.parametrize("kind", ["text", "html"])
def test_a_link_of_a_browser_opens_no_server(qtbot: QtBot, intake: Intake, share: str, kind: str) -> None:
    data = dropped(share)
    (data.setText if kind == "text" else data.setHtml)("<a href='file://server/share/x'>see</a>")
    with qtbot.waitSignal(intake.refused) as said:
        assert not intake.take_mime(data)
    assert said.args == ["Only files on this computer can be opened."]


def test_elsewhere_two_slashes_stay_refused(qtbot: QtBot, intake: Intake, share: str) -> None:
    with qtbot.waitSignal(intake.refused):
        assert not intake.take_mime(dropped(share))
    assert read_file(Path(share)).problem is not None


@pytest.mark.parametrize("path", [r"\\.\pipe\x", r"\\?\C:\key.txt", "//?/UNC/server/x"])
def test_devices_of_windows_are_never_opened(path: str) -> None:
    problem = read_file(Path(path), network=True).problem
    assert problem is not None
    assert "device" in problem.detail.template


def test_a_folder_is_a_folder_though_windows_forbids_to_open_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr("os.open", forbidden)
    problem = read_file(tmp_path).problem
    assert problem is not None
    assert problem.detail.template == "This is a folder. Open the files in it."
    other = read_file(tmp_path / "file").problem
    assert other is not None
    assert other.detail.template == "No permission to read this file."


PROMISES = [
    'application/x-qt-windows-mime;value="FileGroupDescriptorW"',
    'application/x-qt-windows-mime;value="FileGroupDescriptor"',
    "XdndDirectSave0",
    "application/x-moz-file-promise",
    "com.apple.pasteboard.promised-file-url",
]


@pytest.mark.parametrize("name", PROMISES)
@pytest.mark.parametrize("subject", ["", "MOMENTO_API_KEY for the new customer"])
def test_an_attachment_that_is_no_file_yet_has_to_be_saved_first(
    qtbot: QtBot, entries: Entries, intake: Intake, name: str, subject: str
) -> None:
    data = QMimeData()
    data.setData(name, b"\1\0\0\0")
    if subject:
        data.setText(subject)
    with qtbot.waitSignal(intake.refused) as said:
        assert not intake.take_mime(data)
    assert "Save the attachment first" in str(said.args)
    assert entries.entries() == ()


def test_it_can_be_dropped_so_that_the_window_can_say_so(window: MainWindow) -> None:
    data = QMimeData()
    data.setData(PROMISES[0], b"\1\0\0\0")
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    window.dragEnterEvent(event)
    assert event.isAccepted()


def test_a_link_that_a_browser_also_offers_as_a_file_is_read_as_text(
    qtbot: QtBot, entries: Entries, intake: Intake
) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.com/")])
    data.setText(v1_key())
    data.setData(PROMISES[0], b"\1\0\0\0")
    with qtbot.waitSignal(intake.arrived):
        assert intake.take_mime(data)
