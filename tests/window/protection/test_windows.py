"""A locked session on Windows, against stand-ins for its libraries."""

from __future__ import annotations

import ctypes

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import VoidPtr

from inspector.process import system
from inspector.window.protection.session_lock import SessionLock
from inspector.window.protection.session_lock_windows import _Message
from inspector.window.protection.status import protections
from tests.windows_stand_ins import Libraries


@pytest.fixture
def libraries(monkeypatch: pytest.MonkeyPatch) -> Libraries:
    made = Libraries()
    made.install(monkeypatch)
    monkeypatch.setattr(system, "here", system.chosen("win32"))
    return made


def test_a_locked_session_is_heard_of_and_an_unlocked_one_is_not(qtbot: QtBot, libraries: Libraries) -> None:
    lock = SessionLock()
    assert lock.told
    assert len(libraries.listening) == 1
    window = lock._listener._window  # type: ignore[attr-defined]
    assert libraries.listening == [int(window.winId())]
    for what, heard in ((7, True), (8, False)):  # WTS_SESSION_LOCK, WTS_SESSION_UNLOCK
        message = _Message(message=0x02B1, wparam=what)
        told: list[bool] = []
        lock.locked.connect(lambda told=told: told.append(True))
        window.nativeEvent(b"windows_generic_MSG", VoidPtr(ctypes.addressof(message)))
        assert bool(told) is heard


@pytest.mark.usefixtures("libraries")
def test_crash_dumps_are_no_protection_that_holds() -> None:
    found = [one for one in protections(idle_minutes=15, lock_told=True) if "crash" in one.sentence]
    assert [one.holds for one in found] == [False]
    assert not any(
        "read this program's memory" in one.sentence for one in protections(idle_minutes=15, lock_told=True)
    )
