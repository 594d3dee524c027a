"""All credentials are cleared after a time without input, and when the session is locked."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.credential.text.secret import Secret
from inspector.window.protection.idle import IdleWatch
from inspector.window.protection.session_lock_windows import _Message, is_lock
from inspector.window.shell.main_window import MainWindow
from tests.samples import v1_key
from tests.window.credentials import load


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def timer(watch: IdleWatch) -> QTimer:
    found = watch.findChild(QTimer)
    assert found
    return found


def test_it_expires_after_the_minutes_without_input(qtbot: QtBot) -> None:
    clock = Clock()
    watch = IdleWatch(5, clock)
    clock.now += 300
    with qtbot.waitSignal(watch.expired) as expired:
        timer(watch).timeout.emit()
    assert expired.args == [5]


def test_input_postpones_it(qtbot: QtBot) -> None:
    clock = Clock()
    watch = IdleWatch(5, clock)
    clock.now += 200
    watch.touch()
    clock.now += 200
    with qtbot.assertNotEmitted(watch.expired):
        timer(watch).timeout.emit()
    assert timer(watch).isActive()
    assert 90_000 < timer(watch).remainingTime() <= 101_000


def test_never_means_never(qtbot: QtBot) -> None:
    clock = Clock()
    watch = IdleWatch(0, clock)
    clock.now += 10_000_000
    with qtbot.assertNotEmitted(watch.expired):
        watch.touch()
    assert not timer(watch).isActive()


def test_credentials_are_cleared_when_a_computer_wakes_too_late(qtbot: QtBot) -> None:
    clock = Clock()
    watch = IdleWatch(15, clock)
    clock.now += 3 * 3_600
    with qtbot.waitSignal(watch.expired):
        watch.touch()


def test_a_clock_set_back_does_not_extend_the_time_for_ever(qtbot: QtBot) -> None:
    clock = Clock()
    watch = IdleWatch(5, clock)
    clock.now -= 86_400
    with qtbot.waitSignal(watch.expired):
        timer(watch).timeout.emit()


def test_it_expires_once_until_the_next_input(qtbot: QtBot) -> None:
    clock = Clock()
    watch = IdleWatch(5, clock)
    clock.now += 400
    timer(watch).timeout.emit()
    assert not timer(watch).isActive()
    watch.touch()
    assert timer(watch).isActive()


def test_keys_and_mouse_of_the_window_count_as_input(window: MainWindow) -> None:
    watch = window.session.idle
    handle = window.windowHandle()
    QGuiApplication.instance().focusWindowChanged.emit(handle)  # type: ignore[union-attr]
    for act in (
        lambda: QTest.keyClick(handle, Qt.Key.Key_A),
        lambda: QTest.mouseMove(handle, QPoint(40, 40)),
        lambda: QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(300, 300)),
    ):
        watch._last = 5.0
        watch._due = False
        act()
        assert watch._last > 5.0


def test_clearing_removes_entries_pages_and_a_copied_secret(window: MainWindow) -> None:
    key = v1_key()
    load(window, key)
    window.commands.copy_secret(Secret(key))
    assert window.status.clipboard.text()
    window.session.idle.expired.emit(15)
    assert not window.entries.entries()
    assert window.stack.currentWidget() is window.empty
    assert "15 minutes" in window.empty.notice.label.text()
    assert not window.status.clipboard.text()


def test_a_locked_session_clears_all_credentials(window: MainWindow) -> None:
    load(window, v1_key())
    window.session.session_locked.emit()
    assert not window.entries.entries()
    assert "locked" in window.empty.notice.label.text()


_SPEAKS = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from inspector.window.protection.session_lock import SessionLock
app = QCoreApplication([])
saver = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "saver")
assert saver.registerService("org.freedesktop.ScreenSaver")
lock = SessionLock()
heard = []
lock.locked.connect(lambda: heard.append(True))
def say(active):
    message = QDBusMessage.createSignal("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
    message.setArguments([active])
    saver.send(message)
def begin():
    if lock.told is None:
        QTimer.singleShot(20, begin)
        return
    say(False)
    QTimer.singleShot(100, lambda: say(True))
    QTimer.singleShot(900, app.quit)
begin()
app.exec()
print("told", lock.told, "heard", len(heard))
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus-run-session")
def test_the_screen_saver_of_a_desktop_is_heard() -> None:
    root = str(Path(__file__).parents[3])
    environment = {**os.environ, "PYTHONPATH": root}
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", _SPEAKS],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["told", "True", "heard", "1"], done.stderr


def test_the_windows_message_of_a_lock_is_told_from_others() -> None:
    lock = _Message(message=0x02B1, wparam=7)
    unlock = _Message(message=0x02B1, wparam=8)
    other = _Message(message=0x0010, wparam=7)
    assert is_lock(ctypes.addressof(lock))
    assert not is_lock(ctypes.addressof(unlock))
    assert not is_lock(ctypes.addressof(other))
