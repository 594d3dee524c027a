"""On Linux the lock of this session is heard, and not that of another session of the same person."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

if sys.platform != "linux":
    pytest.skip("the message buses of Linux", allow_module_level=True)

from inspector.window.protection import message_bus, session_lock_dbus
from inspector.window.protection.session_lock import SessionLock

_SESSIONS = "/org/freedesktop/login1/session/"


class Listener(QObject):
    """Stands for the one that connects to the buses."""

    locked = Signal()
    told = True
    asked: tuple[str, str, str] | None = None

    def __init__(self, _savers: object, logind: tuple[str, str, str] | None) -> None:
        super().__init__()
        type(self).asked = logind


@pytest.mark.parametrize(
    ("session", "path"),
    [
        ("c2", f"{_SESSIONS}c2"),
        ("3", f"{_SESSIONS}_33"),  # as systemd writes a name that begins with a digit
        ("17", f"{_SESSIONS}_317"),
        ("", f"{_SESSIONS}auto"),
        (None, f"{_SESSIONS}auto"),
        ("../c2", f"{_SESSIONS}auto"),
    ],
)
def test_the_session_that_the_system_names_is_listened_to(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, session: str | None, path: str
) -> None:
    if session is None:
        monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    else:
        monkeypatch.setenv("XDG_SESSION_ID", session)
    monkeypatch.setattr(message_bus, "answers", lambda _address: True)
    monkeypatch.setattr(session_lock_dbus, "BusListener", Listener)
    lock = SessionLock()
    qtbot.waitUntil(lambda: lock.told is not None)
    assert Listener.asked is not None
    assert Listener.asked[1] == path
