"""A copied secret is marked for clipboard managers and taken back, but never what somebody else copied."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.app import App
from inspector.credential.model.inspection import Source
from inspector.credential.text.secret import Secret
from inspector.window.protection import clipboard as ours
from inspector.window.protection.clipboard import Clipboard
from tests.e2e.conftest import Drive, drive, until
from tests.samples import v1_key

__all__ = ["drive"]

SECRET = Secret("a-secret-that-is-copied")


@pytest.fixture
def board(qapp: QApplication) -> Iterator[QClipboard]:
    yield qapp.clipboard()
    qapp.clipboard().clear()


def test_a_secret_asks_managers_histories_and_clouds_not_to_keep_it(board: QClipboard) -> None:
    Clipboard(board).copy_secret(SECRET)
    copied = board.mimeData()
    assert copied.text() == SECRET.reveal()
    assert bytes(copied.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert bytes(copied.data("ExcludeClipboardContentFromMonitorProcessing").data()) == b"1"
    assert bytes(copied.data("CanIncludeInClipboardHistory").data()) == b"\0\0\0\0"
    assert bytes(copied.data("CanUploadToCloudClipboard").data()) == b"\0\0\0\0"


def test_a_secret_is_taken_back_when_its_time_is_over(
    qtbot: QtBot, board: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ours, "KEPT_SECONDS", 2)
    made = Clipboard(board)
    told: list[int] = []
    made.counted.connect(told.append)
    made.copy_secret(SECRET)
    qtbot.waitUntil(lambda: board.text() == "", timeout=10_000)
    assert told == [2, 1, 0]


def test_thirty_seconds_are_promised() -> None:
    assert ours.KEPT_SECONDS == 30


def test_what_somebody_else_copied_stays(board: QClipboard) -> None:
    made = Clipboard(board)
    made.copy_secret(SECRET)
    board.setText("somebody else's")
    made.clear_secret()
    assert board.text() == "somebody else's"


def test_text_that_is_no_secret_stays(board: QClipboard) -> None:
    made = Clipboard(board)
    made.copy_text("a report")
    made.clear_secret()
    assert board.text() == "a report"


@pytest.mark.parametrize("action", ["copy_credential", "header"])
def test_quitting_takes_a_copied_secret_back(drive: Drive, board: QClipboard, action: str) -> None:
    key = v1_key()

    async def script(app: App) -> None:
        app.session.intake.take_text(key, Source())
        await until(app.window.current)
        if action == "header":
            app.window.header.secret_copied.emit(Secret(key))
        else:
            app.window.actions_by_key[action].trigger()
        assert board.text() == key
        assert board.mimeData().hasFormat("x-kde-passwordManagerHint")

    drive(script)
    assert board.text() == ""
