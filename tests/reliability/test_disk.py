"""A full disk, a home that cannot be written, broken and foreign settings: told in words, and the program goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.children import own_lines

resource = pytest.importorskip("resource", reason="Unix limits")
ROOT = Path(__file__).resolve().parents[2]

_USED = """
import sys
from inspector.app import App
from inspector import settings
from inspector.credential.model.inspection import Source
from tests.samples import v1_key
loaded = settings.load()
app = App(["x"], loaded.settings)
app.paint_first()
if loaded.problem:
    app.tell_settings(loaded.problem)
app.session.intake.take_text(v1_key(), Source())
app.window.view_menu.chosen.emit("theme", "dark")
print(loaded.problem or "loaded", settings.save(settings.Settings(theme="dark")), sep="\\n")
print(app.window.empty.notice.label.text())
print(len(app.window.entries.entries()))

async def used(app):
    return 0

sys.exit(app.run(used))
"""


def use(home: Path, *, full: bool = False) -> list[str]:
    """Start the program, use it, close it; what it said. Fails when it does not end well."""
    held = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "PYTHONPATH": str(ROOT),
    }
    ended = subprocess.run(
        [sys.executable, "-B", "-c", _USED],
        env={**held, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=_full_disk if full else None,
    )
    assert (ended.returncode, own_lines(ended.stderr)) == (0, [])
    return ended.stdout.splitlines()


def _full_disk() -> None:
    """Every write to a file fails, as on a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def test_a_full_disk_loses_the_settings_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / ".config").mkdir()
    assert use(tmp_path, full=True)[:2] == ["loaded", "False"]
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_home_that_is_no_folder_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("a file where a folder belongs", encoding="utf-8")
    assert use(tmp_path)[1] == "False"


@pytest.mark.parametrize(
    "content",
    [b"{", b"[]", b"\xff\xfe\x00", b'{"theme": ', b"[" * 60_000, b"\0" * 100],
    ids=["cut", "list", "no text", "half", "deep", "NUL"],
)
def test_broken_settings_are_set_aside_and_told(tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / ".config" / "momento-credential-inspector"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_bytes(content)
    said = use(tmp_path)
    assert said[0] == "broken"
    assert "settings.broken.json" in said[2]
    assert said[3] == "1"
    assert (folder / "settings.broken.json").read_bytes() == content


def test_settings_of_another_program_or_version_are_taken_as_far_as_they_fit(tmp_path: Path) -> None:
    folder = tmp_path / ".config" / "momento-credential-inspector"
    folder.mkdir(parents=True)
    foreign = '{"theme": "sepia", "geometry": [1e999, "x", null, 4], "language": 7, "more": {"a": []}}'
    (folder / "settings.json").write_text(foreign, encoding="utf-8")
    assert use(tmp_path)[0] == "loaded"
