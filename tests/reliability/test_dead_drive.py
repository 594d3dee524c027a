"""A drive that never answers (FUSE): files, settings, profiles and saving there do not stop the window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.reliability.silent import longest_gap, run
from tests.samples import v1_key

PROGRAM = Path(__file__).with_name("dead_drive.py")
A_WAIT_MS = 1_500


def on_dead_drive(folder: Path) -> list[str]:
    return ["unshare", "-m", sys.executable, str(PROGRAM), str(folder)]


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    """A folder for :func:`on_dead_drive`. Skips where namespaces or FUSE are not allowed."""
    folder = tmp_path / "drive"
    folder.mkdir()
    try:
        tried = subprocess.run(
            [*on_dead_drive(folder), "true"], capture_output=True, timeout=30, check=False
        ).returncode
    except OSError:
        tried = 1
    if tried:
        pytest.skip("needs unshare and /dev/fuse")
    return folder


_USES = """
from inspector.credential.text.secret import Secret
from inspector.window.loading.local_sources import ProfileNames
from inspector.window.widgets.files import Files

drive, here = Path({drive!r}), Path({here!r})
files, names = Files(), ProfileNames()
waited = {"profiles", "loaded"}

def told(what, said):
    print(what, said, flush=True)
    waited.discard(what)
    if not waited:
        soon(0.5, look)  # what the other two files do on the drive goes on beside the window

names.failed.connect(lambda why: told("profiles", why))
app.session.intake.finished.connect(lambda said: told("loaded", said))
soon(30.0, end)

def begin():
    gaps.start()
    app.session.intake.take_files([here / "first.txt", drive / "dead.txt", here / "last.txt"])
    names.look(drive / "credentials")
    files.write_secret(drive / "key.json", Secret("{}"))
    files.read(drive / "value", 10)
    app.window.view_menu.chosen.emit("theme", "dark")

def look():
    print("entries", len(app.window.entries.entries()))
    end()

soon(0.3, begin)
"""


def test_a_drive_that_never_answers_does_not_stop_the_window(tmp_path: Path, drive: Path) -> None:
    for name in ("first", "last"):
        (tmp_path / f"{name}.txt").write_text(v1_key(sub=name), encoding="utf-8")
    script = _USES.replace("{drive!r}", repr(str(drive))).replace("{here!r}", repr(str(tmp_path)))
    said = run(script, *on_dead_drive(drive), XDG_CONFIG_HOME=str(tmp_path), LANG="C")
    assert "loaded 2 files read. Not read: dead.txt (no answer within five seconds)." in said
    assert "profiles None" in said
    assert "entries 2" in said
    assert longest_gap(said) < A_WAIT_MS


def test_settings_on_a_drive_that_never_answers_do_not_stop_the_start(tmp_path: Path, drive: Path) -> None:
    (tmp_path / "momento-credential-inspector").symlink_to(drive)  # the rest is for Qt and fontconfig to read
    script = """
gaps.start()
print(settings.load().problem)
app._remembers = True
app.window.view_menu.chosen.emit("theme", "dark")
soon(0.5, end)
"""
    said = run(script, *on_dead_drive(drive), XDG_CONFIG_HOME=str(tmp_path))
    assert said[0] == "unreadable"


_FOLLOWS = """
from inspector.credential.model.inspection import FilePlace

dead = FilePlace({drive!r} + "/.env")
last = time.monotonic() + 30
states = []

def noted(state):
    states.append(state)
    print("state", state, flush=True)

def begin():
    gaps.start()
    app.session.intake.take_text(v1_key(), Source())
    (entry,) = app.window.entries.entries()
    entry.places.append(dead)
    app.session.intake.take_text(v1_key(sub="another"), Source())
    app.session.followed.state_changed.connect(lambda _entry, state: noted(state))
    app.window.navigator.select(entry)
    app.window.actions_by_key["follow"].trigger()
    app.window.commands.rotate()
    app.window.navigator.views.rotate().new_card.choice.setCurrentIndex(1)
    look()

def look():
    view = app.window.navigator.views.rotate()
    said = view.file_card.file_banner.label.text()
    if not ("five seconds" in said and "silent" in states) and time.monotonic() < last:
        soon(0.1, look)
        return
    print(said)
    print("writable", view.file_card.write_button.isEnabled())
    end()

soon(0.3, begin)
"""


def test_following_and_rotating_on_such_a_drive_waits_beside_the_window(tmp_path: Path, drive: Path) -> None:
    script = _FOLLOWS.replace("{drive!r}", repr(str(drive)))
    said = run(script, *on_dead_drive(drive), XDG_CONFIG_HOME=str(tmp_path), LANG="C")
    assert said[:2] == ["state watched", "state silent"]
    assert "The drive has not answered for five seconds. Still waiting…" in said
    assert "writable False" in said
    assert longest_gap(said) < A_WAIT_MS
