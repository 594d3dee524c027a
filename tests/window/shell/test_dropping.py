"""A drop is a copy: its source, which may offer to move, must not remove what was dropped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from inspector.window.shell.main_window import MainWindow
from inspector.window.views.audit.view import AuditView
from tests.samples import v1_key

MOVE, COPY, LINK = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction, Qt.DropAction.LinkAction
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture(params=["window", "audit"])
def target(window: MainWindow, request: pytest.FixtureRequest) -> QWidget:
    if request.param == "window":
        return window
    window.actions_by_key["audit"].trigger()
    (view,) = window.findChildren(AuditView)
    return view


@pytest.fixture
def dragged(tmp_path: Path) -> QMimeData:
    key = tmp_path / "key.txt"
    key.write_text(v1_key())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(key))])
    return data


def entered(target: QWidget, data: QMimeData, offered: Qt.DropAction) -> QDragEnterEvent:
    event = QDragEnterEvent(QPointF(20, 20).toPoint(), offered, data, LEFT, NO_KEYS)
    QApplication.sendEvent(target, event)
    return event


def dropped(target: QWidget, data: QMimeData, offered: Qt.DropAction) -> QDropEvent:
    event = QDropEvent(QPointF(20, 20), offered, data, LEFT, NO_KEYS)
    QApplication.sendEvent(target, event)
    return event


@pytest.mark.parametrize(("offered", "taken"), [(MOVE | COPY, COPY), (MOVE | LINK, LINK), (COPY, COPY)])
def test_a_drop_is_taken_as_a_copy(
    target: QWidget, dragged: QMimeData, offered: Qt.DropAction, taken: Qt.DropAction
) -> None:
    for event in (entered(target, dragged, offered), dropped(target, dragged, offered)):
        assert event.isAccepted()
        assert event.dropAction() == taken


def test_what_can_only_be_moved_is_not_taken(target: QWidget, dragged: QMimeData) -> None:
    assert not entered(target, dragged, MOVE).isAccepted()
