"""What differs between systems is chosen in one place, and each module offers the whole interface."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.process import system
from inspector.process.systems.interface import System
from inspector.window.protection import system as protection
from inspector.window.protection.systems.interface import System as Protection

ROOT = Path(__file__).parents[2] / "inspector"
ASKS = re.compile(
    r"sys\.platform|os\.name|platform\.system\(\)|getwindowsversion|\bIS_(?:WINDOWS|MACOS|LINUX)\b"
)
PLACES = {
    "process/system.py": 1,
    "window/shell/about_dialog.py": 1,  # it shows the name
    "diagnosis/report/observing.py": 1,  # as above
}
"""How often a file asks which system this is. Before there was one interface, 19 lines in 11 files asked."""


def test_only_one_place_asks_which_system_this_is() -> None:
    found = {}
    for file in ROOT.rglob("*.py"):
        lines = file.read_text("utf-8").splitlines()
        count = sum(bool(ASKS.search(line.partition("#")[0])) for line in lines if '"""' not in line)
        if count:
            found[file.relative_to(ROOT).as_posix()] = count
    assert found == PLACES


def test_nobody_compares_the_name_of_the_system_but_tables_with_a_column_for_each() -> None:
    users = [
        file.relative_to(ROOT).as_posix()
        for file in ROOT.rglob("*.py")
        if re.search(r"here\.NAME", file.read_text("utf-8"))
    ]
    assert sorted(users) == [
        "app.py",
        "window/action_table.py",
        "window/protection/system.py",
        "window/shell/system/motion.py",
    ]


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
@pytest.mark.parametrize("layer", ["process", "protection"])
def test_every_system_offers_the_whole_interface(platform: str, layer: str) -> None:
    module = system.chosen(platform)
    offered, wanted = (module, System) if layer == "process" else (protection.chosen(module.NAME), Protection)
    for name, member in inspect.getmembers(wanted, inspect.isfunction):
        if name.startswith("_"):
            continue
        theirs = list(inspect.signature(getattr(offered, name)).parameters)
        assert theirs == list(inspect.signature(member).parameters)[1:], f"{platform}: {name}"
    for name in wanted.__annotations__:
        assert hasattr(offered, name)


def test_names_differ() -> None:
    assert {system.chosen(platform).NAME for platform in ("linux", "win32", "darwin", "freebsd14")} == {
        "linux",
        "windows",
        "macos",
    }


ASK_QT = """
from PySide6.QtCore import QStandardPaths
print(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))
"""


@pytest.mark.parametrize("named", ["", "/elsewhere", "relative/folder"])
def test_settings_are_where_qt_says(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asking Qt itself costs 0.4 ms of each start."""
    monkeypatch.setenv("XDG_CONFIG_HOME", named)
    asked = subprocess.run(
        [sys.executable, "-c", ASK_QT], env=dict(os.environ), capture_output=True, text=True, check=True
    )
    assert Path(system.here.settings_folder()) == Path(asked.stdout.strip())
