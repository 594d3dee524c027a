"""How the window uses its room: the sidebar, the header, two columns, and the first size."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector import settings
from inspector.app import App
from inspector.settings import SIDEBAR_WIDTH, Settings
from inspector.window.page_table import PageKey
from inspector.window.shell import geometry
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.columns import Columns
from tests.e2e.conftest import Drive
from tests.samples import READ_ONE_KEY, disposable_token, v1_key, v2_key
from tests.window.credentials import load
from tests.window.tour import load_grpc, settle, visit


@pytest.mark.parametrize(("size", "columns"), [((900, 600), 1), ((1180, 760), 1), ((1600, 1000), 2)])
@pytest.mark.parametrize("page", ["inspect", "diagnose", "permissions"])
def test_cards_stand_in_two_columns_from_1300_on(
    window: MainWindow, page: str, size: tuple[int, int], columns: int
) -> None:
    load(window, disposable_token(time.time() + 900))
    load_grpc(window)
    window.resize(*size)
    window.navigator.show_page(page)
    settle()
    shown = window.pages.shown()
    assert shown is not None
    cards = shown.findChild(Columns)
    assert isinstance(cards, Columns)
    assert cards.is_wide() is (columns == 2)


@pytest.mark.parametrize("size", [(900, 600), (1180, 760), (1600, 1000)])
def test_every_page_begins_where_the_header_begins(window: MainWindow, size: tuple[int, int]) -> None:
    load(window, v1_key())
    load_grpc(window)
    window.resize(*size)
    for page in PageKey:
        window.navigator.show_page(page)
        settle()
        shown = window.pages.shown()
        assert shown is not None
        assert shown.body.contentsMargins().left() == window.header.edge, page


def test_a_column_whose_cards_are_hidden_leaves_its_room_to_the_other(window: MainWindow) -> None:
    load(window, v1_key())
    window.resize(1600, 1000)
    window.navigator.show_page("permissions")
    settle()
    shown = window.pages.shown()
    assert shown is not None
    cards = shown.findChild(Columns)
    assert isinstance(cards, Columns)
    assert not cards.is_wide()


@pytest.mark.parametrize("size", [(900, 600), (1180, 760), (1600, 1000)])
def test_the_header_is_as_high_for_every_credential(window: MainWindow, size: tuple[int, int]) -> None:
    living = disposable_token(time.time() + 900, [READ_ONE_KEY])
    texts = (
        v1_key(),
        living,
        v1_key(time.time() - 9_000),
        v2_key(4_000_000_000),
        living[:-40],
        "hello",
    )
    entries = load(window, *texts)
    window.resize(*size)
    places = set()
    for entry in entries:
        window.navigator.select(entry)
        settle()
        places.add(window.pages.mapTo(window, QPoint()).y())
    assert len(places) == 1


def test_the_header_leaves_a_low_window_to_the_page(window: MainWindow) -> None:
    load(window, v1_key())
    window.resize(1180, 760)
    settle()
    high = window.header.height()
    window.resize(900, 600)
    settle()
    assert window.header.height() <= high - 20
    assert window.pages.height() > window.height() / 2
    window.resize(1180, 760)
    settle()
    assert abs(window.header.height() - high) <= 1


def test_the_sidebar_is_hidden_and_shown_with_its_width(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key())
    action, sidebar = window.actions_by_key["sidebar"], window.sidebar
    window.split.setSizes([300, 880])
    window.split.splitterMoved.emit(300, 1)
    action.trigger()
    settle()
    assert window.split.sizes()[0] == 0
    assert window.sidebar_width.width() == 0
    action.trigger()
    settle()
    assert sidebar.width() == 300
    assert window.sidebar_width.width() == 300


def test_the_sidebar_dragged_to_nothing_unchecks_its_action(window: MainWindow) -> None:
    load(window, v1_key())
    action = window.actions_by_key["sidebar"]
    window.split.setSizes([0, 1180])
    window.split.splitterMoved.emit(0, 1)
    assert not action.isChecked()
    action.trigger()
    settle()
    assert window.split.sizes()[0] == SIDEBAR_WIDTH


@pytest.mark.parametrize("width", [0, 320])
def test_the_width_of_the_sidebar_is_remembered(drive: Drive, width: int) -> None:
    async def script(app: App) -> None:
        assert app.window.split.sizes()[0] == width
        app.window.sidebar_width.restore(width)
        app.remember_window()
        assert app.remembered.sidebar == width

    drive(script, Settings(theme="light", language="en", sidebar=width))


@pytest.mark.parametrize(
    ("kept", "used"), [(0, 0), (300, 300), (-1, 240), ("wide", 240), (True, 240), (9_999, 240)]
)
def test_a_width_that_cannot_be_is_not_used(tmp_path: Path, kept: object, used: int) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"sidebar": kept}))
    assert settings.load(file).settings.sidebar == used


def test_the_first_window_fits_its_screen(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    class Small:
        def availableGeometry(self) -> QRect:
            return QRect(0, 0, 1093, 574)

    monkeypatch.setattr(QGuiApplication, "primaryScreen", Small)
    least = window.minimumSize()
    assert (least.width() <= 800, least.height() <= 480) == (True, True)
    geometry.begin(window, (1180, 760))
    assert (window.width(), window.height()) == (1093 - 8, 574 - 40)


def test_a_window_is_never_larger_than_a_small_screen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Tiny:
        def availableGeometry(self) -> QRect:
            return QRect(0, 0, 683, 384)

    monkeypatch.setattr(QGuiApplication, "primaryScreen", Tiny)
    geometry.begin(window, (1180, 760))
    assert window.width() <= 683
    assert window.height() <= 384


def test_a_window_opens_where_the_last_one_was(qtbot: QtBot) -> None:
    place = (60, 80, 400, 300)
    for _start in range(3):  # each was lower than the last one by its title bar
        opened = QWidget()
        qtbot.addWidget(opened)
        geometry.restore(opened, place)
        with qtbot.waitExposed(opened):
            opened.show()
        assert geometry.place_of(opened) == place


def test_the_title_bar_of_a_window_at_the_top_is_on_the_screen(qtbot: QtBot) -> None:
    opened = QWidget()
    qtbot.addWidget(opened)
    geometry.restore(opened, (60, 0, 400, 300))
    with qtbot.waitExposed(opened):
        opened.show()
    assert opened.frameGeometry().top() == 0


def test_nothing_is_ever_shown_as_a_window_of_its_own(window: MainWindow, qapp: QApplication) -> None:
    class Watch(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.stray: set[str] = set()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                self.stray.add(type(watched).__name__)
            return False

    entries = load(window, v1_key())
    watch = Watch()
    qapp.installEventFilter(watch)
    for _ in visit(window, entries[0]):
        pass
    qapp.removeEventFilter(watch)
    assert watch.stray <= {"MomentDialog", "AboutDialog", "CreateKeyDialog", "RevokeKeyDialog"}
