"""A start for a file: its verdict is painted before the rest of the window exists."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.samples import disposable_token, v1_key

ROOT = Path(__file__).resolve().parents[3]

_BEFORE_THE_SESSION = """
import json, os, sys, time
from pathlib import Path
from inspector.process.qt_import import load_qt
load_qt()
from inspector import app
from inspector.window.loading import first_file
first_file.LONGEST_SECONDS = 30.0  # the machine may be busy

def look(self):
    first = self.window.first
    shown = first is not None and self.window.stack.currentWidget() is first
    print(json.dumps(first.header.state_text() if shown else None), flush=True)
    os._exit(0)

app.App._open_session = look
app.run([Path(name) for name in sys.argv[1:]], new_window=True)
"""

_COSTLY = _BEFORE_THE_SESSION.replace(
    "first.header.state_text()",
    "[name for name in ('Qt', 'QStyle') if name in {*vars(QtCore), *vars(QtWidgets)}]",
).replace("from pathlib", "from PySide6 import QtCore, QtWidgets\nfrom pathlib")
"""Names the classes with large enumerations that PySide6 made until then."""

_WHOLE = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from inspector.process.qt_import import load_qt
load_qt()
from inspector import app, settings
from inspector.window.loading import first_file
first_file.LONGEST_SECONDS = 30.0  # the machine may be busy

made = app.App(["x"], settings.Settings(theme="light", language="en"), remembers=False)
file = Path(sys.argv[1])
seen = {}

def first():
    made.show_verdict(first_file.FirstFile(file))
    seen["header"] = made.window.first.header
    seen["picture"] = seen["header"].grab().toImage()

made.paint_first(first)
front = made.window.stack.currentWidget() is made.window.first
if sys.argv[2] == "left":
    made.session.intake.take_files([file])
    made.session.intake.cancel()
else:
    made.open_first([file])
while made.session.intake.busy:
    QCoreApplication.processEvents()
told = [front, made.window.first is None, made.window.stack.currentWidget() is made.window.empty]
if sys.argv[2] != "left":
    header = made.window.header
    told += [header is seen["header"], header.grab().toImage() == seen["picture"], len(made.session.entries.entries())]
    told.append([key for key, button in made.window.buttons.items() if not button.isEnabled()])
print(json.dumps(told), flush=True)
os._exit(0)
"""

_PLACES = ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "APPDATA", "LOCALAPPDATA")
"""Where settings are: a test before may have left a language, whose longer words have to be shortened."""


def ran(code: str, *words: str | Path, scale: str = "1") -> object:
    """Return what a program with settings of its own printed last, as JSON."""
    with tempfile.TemporaryDirectory() as home:
        ended = subprocess.run(
            [sys.executable, "-c", code, *map(str, words)],
            cwd=ROOT,
            env={**os.environ, "QT_SCALE_FACTOR": scale, **dict.fromkeys(_PLACES, home)},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
    return json.loads(ended.stdout.splitlines()[-1])


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    file = tmp_path / "customer.env"
    file.write_text(f"MOMENTO_API_KEY={v1_key()}\n", encoding="utf-8")
    return file


def test_the_verdict_is_there_before_the_session(key_file: Path) -> None:
    said = ran(_BEFORE_THE_SESSION, key_file)
    assert (
        said
        == "API key (v1): Nothing wrong found, but it may do everything: keep it on servers. It never expires."
    )


@pytest.mark.parametrize(
    "credential", [v1_key(), v1_key()[:-20], v1_key(1.0), disposable_token(9e9), "a text"]
)
def test_the_enumerations_of_qt_are_made_after_it(tmp_path: Path, credential: str) -> None:
    """They take 15 ms, a fifteenth of the whole."""
    file = tmp_path / "customer.env"
    file.write_text(f"MOMENTO_API_KEY={credential}\n", encoding="utf-8")
    half = "0.5"  # the screen of the tests is 800 pixels wide, and shortening a host name needs them
    assert ran(_COSTLY, file, scale=half) == []


def test_a_broken_one_has_its_verdict_too(tmp_path: Path) -> None:
    file = tmp_path / "broken.txt"
    key = v1_key()
    file.write_text(f"{key[:100]}\n{key[100:]}", encoding="utf-8")
    assert "Your code will reject this" in str(ran(_BEFORE_THE_SESSION, file))


@pytest.mark.parametrize("kind", ["two", "none", "folder", "pipe", "large", "gone", "two files"])
def test_every_other_file_is_opened_as_ever(kind: str, tmp_path: Path, key_file: Path) -> None:
    files = [tmp_path / kind]
    if kind == "two":
        files[0].write_text(f"A={v1_key(number=1)}\nB={v1_key(number=2)}\n", encoding="utf-8")
    elif kind == "none":
        files[0].write_text("", encoding="utf-8")
    elif kind == "folder":
        files[0].mkdir()
    elif kind == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("no pipes with a name here")
        os.mkfifo(files[0])
    elif kind == "large":
        files[0].write_text("a line of a log\n" * 80_000 + v1_key(), encoding="utf-8")
    elif kind == "two files":
        files = [key_file, key_file]
    assert ran(_BEFORE_THE_SESSION, *files) is None


def test_the_header_that_was_seen_first_stays(key_file: Path) -> None:
    front, handed_over, empty, same, looks_alike, entries, dead = ran(_WHOLE, key_file, "")  # type: ignore[misc]
    assert front
    assert handed_over
    assert not empty
    assert same
    assert looks_alike
    assert entries == 1
    assert dead == []


def test_a_reading_that_is_cancelled_leaves_the_empty_page(key_file: Path) -> None:
    front, handed_over, empty = ran(_WHOLE, key_file, "left")  # type: ignore[misc]
    assert front
    assert handed_over
    assert empty
