"""Nothing on the window's thread waits for somebody else: each peer here lets in and never answers."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.reliability.silent import longest_gap, run, silent_bus

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="Linux buses, pipes and displays"
)

A_WAIT_MS = 1_000
"""A wait for somebody lasts seconds; what a busy machine adds does not."""

_LOADS_AND_LOOKS = """
def load():
    app.session.intake.take_text(v1_key(), Source())
    soon(1.0, load_another)

def load_another():
    gaps.start()  # what the first credential loads is nobody's answer
    app.session.intake.take_text(v1_key(number=2), Source())
    app.session.watch_session()
    soon(3.0, about)

def about():
    print("told of locks:", app.session.is_told_of_locks(), flush=True)
    app.window.commands.show_about()
    soon(0.3, end)

soon(0.1, load)
"""


@pytest.mark.parametrize("greeting", [b"", b"OK 0123456789abcdef0123456789abcdef\r\n"])
@pytest.mark.parametrize("bus", ["DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"])
def test_a_silent_message_bus_does_not_stop_the_window(tmp_path: Path, bus: str, greeting: bytes) -> None:
    nowhere = f"unix:path={tmp_path / 'nowhere'}"
    addresses = {"DBUS_SESSION_BUS_ADDRESS": nowhere, "DBUS_SYSTEM_BUS_ADDRESS": nowhere}
    with silent_bus(tmp_path, greeting) as address:
        said = run(_LOADS_AND_LOOKS, **{**addresses, bus: address})
    assert longest_gap(said) < A_WAIT_MS
    assert "told of locks: False" in said


_SHOWS_A_NOTICE = """
from inspector.window.protection import system

def show():
    gaps.start()
    notifier = system.here().notifier(app.session)
    notifier.refused.connect(refused)
    for number in range(3):
        notifier.show(f"notice {number}", "text")
    print("went on", flush=True)

def refused():
    print("refused", flush=True)
    soon(0.1, end)

soon(0.1, show)
"""


@pytest.mark.parametrize("greeting", [b"", b"OK 0123456789abcdef0123456789abcdef\r\n"])
def test_a_silent_message_bus_does_not_stop_the_window_for_a_notice(tmp_path: Path, greeting: bytes) -> None:
    with silent_bus(tmp_path, greeting) as address:
        said = run(_SHOWS_A_NOTICE, DBUS_SESSION_BUS_ADDRESS=address)
    assert longest_gap(said) < A_WAIT_MS
    assert said[:2] == ["went on", "refused"]


def test_a_pipe_in_the_place_of_the_settings_does_not_stop_the_start(tmp_path: Path) -> None:
    folder = tmp_path / "momento-credential-inspector"
    folder.mkdir()
    os.mkfifo(folder / "settings.json")
    said = run("gaps.start()\nprint(settings.load().problem)\nsoon(0.5, end)", XDG_CONFIG_HOME=str(tmp_path))
    assert said[0] == "unreadable"


_A_SLOW_DISK = """
from inspector.process import private_file

def slow(*_arguments):
    time.sleep(1.5)
    return False

private_file.replace_private = slow
app._remembers = True

def choose():
    gaps.start()
    app.window.view_menu.chosen.emit("theme", "dark")
    soon(2.0, told)

def told():
    print(app.window.statusBar().currentMessage())
    end()

soon(0.2, choose)
"""


def test_a_disk_that_takes_its_time_does_not_stop_the_window(tmp_path: Path) -> None:
    said = run(_A_SLOW_DISK, XDG_CONFIG_HOME=str(tmp_path), LANG="C")
    assert longest_gap(said) < A_WAIT_MS
    assert said[0].startswith("Settings cannot be saved here")
