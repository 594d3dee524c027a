"""The buttons of the audit stay where they are while it runs: a late click hits no other button."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.window.shell.main_window import MainWindow


@pytest.mark.parametrize("width", [900, 1180])
def test_nothing_comes_to_the_place_of_cancel_when_a_search_ends(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, width: int
) -> None:
    window.resize(width, 700)
    window.actions_by_key["audit"].trigger()
    view = window.navigator.views.audit()
    for number in range(2_000):
        (tmp_path / f"{number}").write_text("x" * 20_000)
    view.choose(str(tmp_path))
    QApplication.sendPostedEvents()
    stands = view.start.geometry()
    with qtbot.waitSignal(view.auditor.ended, timeout=20_000):
        view.start.click()
        with qtbot.waitSignal(view.auditor.progressed, timeout=20_000):
            pass
        QApplication.sendPostedEvents()
        assert view.cancel.isVisible()
        assert view.start.geometry() == stands, "a second click would hit Cancel"
        stood = view.cancel.geometry()
        view.cancel.click()
    QApplication.sendPostedEvents()
    assert not view.cancel.isVisible()
    assert view.start.geometry() == stands
    assert not view.start.geometry().intersects(stood)
