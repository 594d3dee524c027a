"""What every test shares: no display needed, no settings of the person who runs it, no network but loopback."""

from __future__ import annotations

import gc
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QFontDatabase, QGuiApplication
from pytestqt.qtbot import QtBot

from inspector.window.background import garbage

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# macOS allows 104 characters for the address of a socket, and its folder for temporary files takes 50 of them.
_home = str(Path(tempfile.mkdtemp(prefix="mci-", dir=None if os.name == "nt" else "/tmp")).resolve())  # noqa: S108
for _name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "APPDATA", "LOCALAPPDATA"):
    os.environ[_name] = _home
QStandardPaths.setTestModeEnabled(True)
garbage.take_over()  # as in the program: Qt objects are never collected on one of gRPC's threads
for _name in ("MOMENTO_API_KEY", "MOMENTO_ENDPOINT", "MOMENTO_AUTH_TOKEN", "MOMENTO_CONFIG_DIR"):
    os.environ.pop(_name, None)
if (
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN
):  # a shell's background ignores it, and children would too
    signal.signal(signal.SIGINT, signal.default_int_handler)


hypothesis.settings.register_profile("patient", deadline=None)  # the benchmarks measure how long things take
hypothesis.settings.load_profile("patient")

_PATIENCE_MS = 60_000
"""How long a test waits for what should happen: other work on the machine may take the processor for long."""
for _wait in (QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil, QtBot.waitExposed, QtBot.waitActive):
    _wait.__kwdefaults__["timeout"] = _PATIENCE_MS  # 5 s otherwise


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what needs git where there is none."""
    if shutil.which("git") is None:
        for item in items:
            if item.get_closest_marker("git"):
                item.add_marker(pytest.mark.skip(reason="git is not installed"))


_freeze, _unfreeze = gc.freeze, gc.unfreeze


def pytest_collection_finish() -> None:
    """Freeze all tests for good: whenever a program has everything collected, that would take 0.4 s longer.

    A program that freezes its own objects, and later everything again, does not do so here.
    """
    gc.collect()
    _freeze()
    for name in ("freeze", "unfreeze"):
        setattr(gc, name, bool)


@pytest.fixture
def freezing(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Freeze objects where the program does so."""
    monkeypatch.setattr(gc, "freeze", _freeze)
    monkeypatch.setattr(gc, "unfreeze", _unfreeze)
    yield
    _unfreeze()
    gc.collect()
    _freeze()


def pytest_unconfigure() -> None:
    shutil.rmtree(_home, ignore_errors=True)


@pytest.fixture
def tmp_path() -> Path:
    """A folder of its own for each test, as pytest's, with a short name: sockets are made in it."""
    return Path(tempfile.mkdtemp(prefix="t-", dir=_home))


@pytest.fixture(autouse=True)
def _japanese_font(request: pytest.FixtureRequest) -> None:
    """Leave out what looks at Japanese letters where the system has none: each is the same box."""
    if request.node.get_closest_marker("japanese"):
        request.getfixturevalue("qapp")
        if not QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
            pytest.skip("no font has Japanese letters")


@pytest.fixture(autouse=True)
def _tidy() -> Iterator[None]:
    """As in the program: garbage is looked for between two tests, on this thread."""
    yield
    garbage.tidy()


@pytest.fixture(autouse=True)
def _empty_clipboard() -> Iterator[None]:
    """What one test copied is not there in the next."""
    yield
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.clipboard().clear()
