"""Many files dropped at once: progress, cancel, and a window that stays responsive."""

from __future__ import annotations

import gc
import time
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QTimer, QUrl
from pytestqt.qtbot import QtBot

from inspector.window.shell.main_window import MainWindow
from inspector.window.views.table.view import TableView
from tests.samples import v1_key

COUNT = 400


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("keys")
    made = []
    for number in range(COUNT):
        file = folder / f"key{number}.txt"
        file.write_text(v1_key(time.time() + 9_000 + number, sub=f"c{number}@example.com"))
        made.append(file)
    return made


def dropped(files: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def test_all_are_listed_with_progress_and_the_window_alive(
    window: MainWindow, qtbot: QtBot, files: list[Path]
) -> None:
    window.navigator.show_table()
    gc.collect()
    gc.freeze()  # what the other tests hold: the first thing a drop does is to look for garbage in it
    progress: list[tuple[int, int]] = []
    sizes: list[int] = []
    window.intake.progressed.connect(lambda done, total: progress.append((done, total)))
    window.entries.rowsInserted.connect(lambda: sizes.append(window.entries.rowCount()))
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(5)
    with qtbot.waitSignal(window.intake.finished, timeout=60_000):
        assert window.intake.take_mime(dropped(files))
    timer.stop()
    assert window.entries.rowCount() == COUNT
    assert [done for done, _total in progress] == sorted(done for done, _total in progress)
    assert progress[-1] == (COUNT, COUNT)
    assert len(sizes) > 1
    gaps = [after - before for before, after in pairwise(ticks)]
    assert max(gaps) < 1.0  # only a window that stands still; the figure is measured by the benchmarks
    table = window.navigator.views.table()
    assert isinstance(table, TableView)
    assert len(table.shown()) == COUNT
    assert window.stack.currentWidget() is table
    assert [entry.name for entry in table.selected()] == ["key0.txt"]


def test_cancel_stops_and_keeps_what_came(window: MainWindow, qtbot: QtBot, files: list[Path]) -> None:
    window.entries.rowsInserted.connect(lambda: window.actions_by_key["cancel"].trigger())
    with qtbot.waitSignal(window.intake.finished, timeout=60_000):
        window.intake.take_mime(dropped(files))
    assert not window.intake.busy
    kept = window.entries.rowCount()
    assert 0 < kept < COUNT
    qtbot.wait(150)
    assert window.entries.rowCount() == kept
    assert not window.status.progress.isVisible()


def test_the_same_files_again_add_nothing(window: MainWindow, qtbot: QtBot, files: list[Path]) -> None:
    for _ in range(2):
        with qtbot.waitSignal(window.intake.finished, timeout=60_000):
            window.intake.take_mime(dropped(files[:30]))
    assert window.entries.rowCount() == 30
    assert {entry.copies for entry in window.entries.entries()} == {2}


def test_names_of_alike_files_are_told_apart(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for number in range(12):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "credentials.txt").write_text(v1_key(time.time() + 50_000 + number))
    with qtbot.waitSignal(window.intake.finished, timeout=60_000):
        window.intake.take_mime(dropped([tmp_path / str(n) / "credentials.txt" for n in range(12)]))
    names = [entry.name for entry in window.entries.entries()]
    assert len(set(names)) == 12
    assert "credentials.txt (12)" in names
