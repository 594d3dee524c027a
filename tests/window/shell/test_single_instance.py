"""A second start hands its files to the running window; other data on the socket is rejected."""

from __future__ import annotations

import contextlib
import os
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.process import handover, start_lock, system
from inspector.window.shell.single_instance import SingleInstance

resource = pytest.importorskip("resource")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="speaks to a Unix socket")


@pytest.fixture(params=["unix socket", "Qt's local server"])
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows listens with Qt's local server, which works here too."""
    monkeypatch.setattr(system.here, "HAS_UNIX_SOCKETS", request.param == "unix socket")


@pytest.fixture
def instance(
    kind: None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SingleInstance]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    made = SingleInstance()
    assert made.listen()
    yield made
    made.close()


def _in_thread(files: list[Path], answers: list[bool]) -> None:
    threading.Thread(target=lambda: answers.append(handover.hand_over(files)), daemon=True).start()


def test_files_of_a_second_start_arrive(qtbot: QtBot, instance: SingleInstance) -> None:
    answers: list[bool] = []
    with qtbot.waitSignal(instance.files_arrived) as arrived:
        _in_thread([Path("/srv/a.env"), Path("b.json")], answers)
    assert arrived.args == [[Path("/srv/a.env"), Path("b.json").absolute()]]
    qtbot.waitUntil(lambda: answers == [True])


def test_a_second_start_without_files_still_raises_the_window(qtbot: QtBot, instance: SingleInstance) -> None:
    with qtbot.waitSignal(instance.files_arrived) as arrived:
        _in_thread([], [])
    assert arrived.args == [[]]


def test_without_a_running_window_nothing_is_handed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not handover.hand_over([Path("a")])


def test_a_window_that_died_leaves_its_place_free(
    kind: None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(handover.address())
    made = SingleInstance()
    assert made.listen()
    made.close()


@pytest.mark.parametrize(
    "noise",
    [
        b"\xff\xff\xff\xff",
        b"\0\0\0\x02no",
        b"\0\0\0\x07/srv/a\0",
        b"\0\0\0\x0arelative/p",
        b"\0\x01\0\0" + b"\0" * 65_536,
        b"\0\0\x2e\xe1" + b"\0".join([b"/"] * 6_001),
    ],
)
def test_an_invalid_message_is_disconnected_and_opens_nothing(
    qtbot: QtBot, instance: SingleInstance, noise: bytes
) -> None:
    with qtbot.assertNotEmitted(instance.files_arrived, wait=150), socket.socket(socket.AF_UNIX) as peer:
        peer.connect(handover.address())
        peer.settimeout(5)
        peer.sendall(noise)
        qtbot.wait(100)
        assert peer.recv(3) == b""


def test_a_silent_peer_is_disconnected(
    qtbot: QtBot, instance: SingleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover, "ANSWER_SECONDS", 0.1)
    with socket.socket(socket.AF_UNIX) as peer:
        peer.connect(handover.address())
        peer.settimeout(5)
        qtbot.wait(400)
        assert peer.recv(3) == b""


def test_the_socket_is_for_this_user_only(instance: SingleInstance) -> None:
    place = Path(handover.address())
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(place.stat().st_mode) & 0o077 == 0


def test_a_folder_others_can_enter_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    folder = Path(handover.address()).parent
    folder.chmod(0o777)
    with pytest.raises(PermissionError):
        handover.address()
    assert not handover.hand_over([])


def test_a_second_listener_leaves_the_first_its_place(qtbot: QtBot, instance: SingleInstance) -> None:
    assert not SingleInstance().listen()
    answers: list[bool] = []
    with qtbot.waitSignal(instance.files_arrived):
        _in_thread([Path("/srv/a.env")], answers)
    qtbot.waitUntil(lambda: answers == [True])


def test_names_of_any_bytes_arrive_as_they_are(qtbot: QtBot, instance: SingleInstance) -> None:
    odd = [Path("/srv/\u65e5\u672c\n.env"), Path(os.fsdecode(b"/srv/\xff\xfe"))]
    with qtbot.waitSignal(instance.files_arrived) as arrived:
        _in_thread(odd, [])
    assert arrived.args == [odd]


def test_more_files_than_a_message_takes_are_not_handed_over(qtbot: QtBot, instance: SingleInstance) -> None:
    with qtbot.assertNotEmitted(instance.files_arrived, wait=100):
        assert not handover.hand_over([f"/srv/{number}" for number in range(handover.MOST_FILES + 1)])


def test_the_right_to_raise_the_window_comes_with_the_files(
    qtbot: QtBot, instance: SingleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(handover.ACTIVATION, raising=False)
    message = handover.encode(["/srv/a.env"], "gnome-shell/files/1234-5_TIME678")
    with qtbot.waitSignal(instance.files_arrived) as arrived, socket.socket(socket.AF_UNIX) as peer:
        peer.connect(handover.address())
        peer.sendall(message)
    assert arrived.args == [[Path("/srv/a.env")]]
    assert os.environ[handover.ACTIVATION] == "gnome-shell/files/1234-5_TIME678"


def test_a_start_sends_the_token_of_its_desktop(
    qtbot: QtBot, instance: SingleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = "from inspector.process import handover; print(handover.hand_over(['/srv/a.env']))"
    monkeypatch.delenv(handover.ACTIVATION, raising=False)
    with qtbot.waitSignal(instance.files_arrived):
        start = subprocess.Popen(
            [sys.executable, "-c", ask],
            env={**os.environ, handover.ACTIVATION: "token-1"},
            stdout=subprocess.PIPE,
        )
    assert os.environ[handover.ACTIVATION] == "token-1"
    assert start.communicate(timeout=20)[0] == b"True\n"
    monkeypatch.delenv(handover.ACTIVATION)


@pytest.mark.parametrize("token", ["", "x" * 300, "two\nlines", "\u65e5\u672c", "zero\0byte"])
def test_what_is_no_token_is_not_sent(token: str) -> None:
    assert handover.decode_request(handover.encode(["/srv/a"], token)) == ([Path("/srv/a")], "", False)


def test_a_message_with_a_wrong_token_is_refused() -> None:
    body = b"activation:" + b"x" * 300 + b"\0/srv/a"
    with pytest.raises(ValueError, match="list of files"):
        handover.decode(len(body).to_bytes(4, "big") + body)


def test_the_wish_to_paste_arrives_after_the_window_was_raised(
    qtbot: QtBot, instance: SingleInstance
) -> None:
    told: list[str] = []
    instance.files_arrived.connect(lambda files: told.append(f"raise {files}"))
    instance.paste_wanted.connect(lambda: told.append("paste"))
    answers: list[bool] = []
    threading.Thread(target=lambda: answers.append(handover.hand_over([], paste=True)), daemon=True).start()
    qtbot.waitUntil(lambda: answers == [True])
    assert told == ["raise []", "paste"]
    with qtbot.assertNotEmitted(instance.paste_wanted, wait=50), qtbot.waitSignal(instance.files_arrived):
        _in_thread([Path("/srv/paste:")], [])


def test_a_token_and_the_wish_to_paste_go_together() -> None:
    message = handover.encode(["/srv/a"], "token-1", paste=True)
    assert handover.decode_request(message) == ([Path("/srv/a")], "token-1", True)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a person has one display")
def test_a_start_on_another_display_opens_a_window_there(
    qtbot: QtBot, instance: SingleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = handover.address()
    for name, other in (
        ("DISPLAY", ":47"),
        ("DISPLAY", "far.example:10.0"),
        ("WAYLAND_DISPLAY", "wayland-7"),
    ):
        with monkeypatch.context() as changed, qtbot.assertNotEmitted(instance.files_arrived, wait=50):
            changed.setenv(name, other)
            assert not handover.hand_over([Path("/srv/a.env")]), f"{name}={other}"
            beside = SingleInstance()
            assert beside.listen()
            beside.close()
    with monkeypatch.context() as changed:
        changed.setenv("DISPLAY", ":47.0")
        first = handover.address()
        changed.setenv("DISPLAY", ":47")
        assert handover.address() == first, "the first screen of a display is the display"
    assert handover.address() == here


def test_the_start_closes_the_connection_and_not_the_window(qtbot: QtBot, instance: SingleInstance) -> None:
    with socket.socket(socket.AF_UNIX) as peer:
        peer.connect(handover.address())
        with qtbot.waitSignal(instance.files_arrived):
            peer.sendall(handover.encode([]))
        peer.settimeout(0.3)
        assert peer.recv(3) == handover.ANSWER
        with pytest.raises(TimeoutError):
            peer.recv(1)


def test_a_window_that_starts_loads_no_qtnetwork(tmp_path: Path) -> None:
    """It costs 3 MB; a start listens with a socket of its own."""
    program = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from inspector.window.shell.single_instance import SingleInstance\n"
        "program = QCoreApplication([])\n"
        "assert SingleInstance().listen()\n"
        "print('PySide6.QtNetwork' in sys.modules)\n"
    )
    surroundings = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)}
    told = subprocess.run([sys.executable, "-c", program], env=surroundings, capture_output=True, check=True)
    assert told.stdout == b"False\n"


def test_more_starts_than_are_served_at_once_all_arrive(qtbot: QtBot, instance: SingleInstance) -> None:
    arrived: list[object] = []
    instance.files_arrived.connect(arrived.append)
    peers = [socket.socket(socket.AF_UNIX) for _ in range(90)]
    for number, peer in enumerate(peers):
        peer.connect(handover.address())
        peer.sendall(handover.encode([f"/srv/{number}"]))
        if number % 20 == 0:
            qtbot.waitUntil(lambda number=number: len(arrived) > number or len(arrived) >= 64)
    for peer in peers:
        peer.close()
    qtbot.waitUntil(lambda: len(arrived) == len(peers))
    assert sorted(arrived) == sorted([Path(f"/srv/{number}")] for number in range(90))


def test_what_a_start_sends_beyond_its_message_is_thrown_away(qtbot: QtBot, instance: SingleInstance) -> None:
    with socket.socket(socket.AF_UNIX) as peer, qtbot.waitSignal(instance.files_arrived) as arrived:
        peer.connect(handover.address())
        peer.sendall(handover.encode(["/srv/a"]) + b"x" * 5_000)
    assert arrived.args == [[Path("/srv/a")]]


def test_where_no_connection_can_be_accepted_the_window_waits(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With all descriptors in use the socket stays readable: without a pause it would use a whole processor."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    instance = SingleInstance()
    assert instance.listen()
    taken: list[int] = []
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    with socket.socket(socket.AF_UNIX) as peer:
        resource.setrlimit(resource.RLIMIT_NOFILE, (512, before[1]))
        try:
            with contextlib.suppress(OSError):
                while True:
                    taken.append(os.dup(peer.fileno()))
            peer.connect(handover.address())
            peer.sendall(handover.encode(["/srv/a"]))
            used = time.process_time()
            qtbot.wait(300)
            used = time.process_time() - used
        finally:
            for each in taken:
                os.close(each)
            resource.setrlimit(resource.RLIMIT_NOFILE, before)
        assert used < 0.15
        with qtbot.waitSignal(instance.files_arrived, timeout=5_000):
            pass
    instance.close()


@pytest.mark.usefixtures("kind")
@pytest.mark.parametrize("why", ["another window listens", "the system refuses", "it was closed"])
def test_a_window_that_does_not_listen_makes_no_other_start_wait(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    """Other starts wait for the one that holds the lock, so it is held only for a window that listens."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    first, made = SingleInstance(), SingleInstance()
    if why == "another window listens":
        assert first.listen()
        start_lock.release()  # the lock is that of one process, and the first window is in another one
    assert start_lock.claim()
    if why == "the system refuses":
        (Path(handover.address()) / "in the way").mkdir(parents=True)
    try:
        with pytest.raises(BlockingIOError):
            system.here.claim_start()
        assert made.listen() == (why == "it was closed")
        if why == "it was closed":
            made.close()
        system.here.release_start(system.here.claim_start())
    finally:
        first.close()
        start_lock.release()
