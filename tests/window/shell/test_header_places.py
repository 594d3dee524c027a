"""The header's line of facts: name, cell and region, or those of them that there is room for."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.window.shell.main_window import MainWindow
from inspector.window.text.labels import title_of
from inspector.window.widgets.buttons import IconButton
from inspector.window.widgets.plain import ElidedLabel
from inspector.window.widgets.steady import SteadyLabel
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load

CELL = "cell-ap-northeast-1-1"


@pytest.mark.parametrize(
    ("name", "width", "shown"),
    [
        ("", 1600, f"{CELL} · Asia Pacific (Tokyo)"),
        ("", 1180, CELL),
        ("payments in production", 1180, CELL),
        ("payments in production", 1600, f"payments in production · {CELL} · Asia Pacific (Tokyo)"),
    ],
)
def test_nothing_is_cut_where_a_shorter_text_says_the_same(
    window: MainWindow, qtbot: QtBot, name: str, width: int, shown: str
) -> None:
    load(window, v1_key(4_000_000_000))
    entry = window.current()
    assert entry is not None
    entry.name = name or entry.name
    window.resize(width, 760)
    window.show()
    window.header.show_name()
    where = window.header._where
    assert isinstance(where, ElidedLabel)
    qtbot.waitUntil(lambda: where.text() == shown)
    assert where.whole() == where.accessibleName()
    assert CELL in where.whole()


@pytest.mark.parametrize("width", [900, 1180, 1600])
def test_a_name_is_not_lost_for_a_mask(window: MainWindow, qtbot: QtBot, width: int) -> None:
    load(window, v1_key(4_000_000_000))
    entry = window.current()
    assert entry is not None
    entry.name = "MOMENTO_API_KEY_OF_PAYMENTS"
    window.resize(width, 760)
    window.header.hide_details(True)
    where = window.header._where
    assert isinstance(where, ElidedLabel)
    qtbot.waitUntil(lambda: where.isVisible() and where.width() > 0)
    qtbot.waitUntil(lambda: where.text().startswith("MOMENTO"))


@pytest.mark.parametrize("text", ["AKIAIOSFODNN7EXAMPLE", "not a key at all"])
def test_a_line_of_facts_has_no_gap_where_nothing_is_to_be_said(
    window: MainWindow, qtbot: QtBot, text: str
) -> None:
    (entry,) = load(window, text)
    header = window.header
    secret, icon, where = header._secret, header._icon, header._where
    entry.name = title_of(entry.inspection)
    header.show_name()
    qtbot.waitUntil(lambda: secret.x() == icon.x())
    entry.name = "payments"
    header.show_name()
    qtbot.waitUntil(lambda: secret.x() > where.geometry().right() > icon.x())
    assert where.text() == "payments"
    window.resize(400, 420)
    window.resize(1180, 760)
    entry.name = title_of(entry.inspection)
    header.show_name()
    window.resize(1200, 760)
    qtbot.waitUntil(lambda: secret.x() == icon.x())


def test_a_verdict_of_two_rules_is_not_cut_at_its_date(window: MainWindow, qtbot: QtBot) -> None:
    rules = [
        Rule(Resource.CACHE, Role.READ_WRITE, Selector.name("default-cache"), Selector.prefix("user/42/")),
        Rule(Resource.TOPIC, Role.READ_ONLY, Selector.name("default-cache"), Selector.name("news")),
    ]
    load(window, disposable_token(4_000_000_000, rules))
    window.resize(900, 600)
    window.show()
    shown = window.header.findChild(QLabel, "header.verdict")
    assert isinstance(shown, QLabel)
    qtbot.waitUntil(lambda: "Valid until" in shown.text() and "UTC." in shown.text())


@pytest.mark.parametrize("width", [900, 1180, 1600])
def test_a_verdict_of_two_rules_is_whole_and_its_countdown_is_not_larger(
    window: MainWindow, qtbot: QtBot, width: int
) -> None:
    rules = [
        Rule(Resource.CACHE, Role.READ_WRITE, Selector.name("default-cache"), Selector.prefix("user/42/")),
        Rule(Resource.TOPIC, Role.READ_ONLY, Selector.name("default-cache"), Selector.name("news")),
    ]
    day_ends = time.mktime((*time.localtime()[:3], 23, 59, 59, 0, 0, -1))  # later, its date is told too
    load(window, disposable_token(min(time.time() + 1_781, day_ends), rules))
    window.resize(width, 600 if width == 900 else 760)
    window.show()
    shown = window.header.findChild(QLabel, "header.verdict")
    left = window.header.findChild(SteadyLabel)
    assert isinstance(shown, QLabel)
    assert isinstance(left, SteadyLabel)
    qtbot.waitUntil(lambda: shown.text().endswith("And one more rule."))
    if window.header.is_compact:
        assert left.font().pointSizeF() < shown.font().pointSizeF()


def test_where_the_sandbox_is_said_its_host_gives_way_to_the_name(window: MainWindow, qtbot: QtBot) -> None:
    (entry,) = load(window, v1_key(4_000_000_000, endpoint="sandbox-4f2a.momento.localhost"))
    entry.name, entry.sandbox = "Sandbox key", True
    window.resize(900, 600)
    window.navigator.refresh(entry)
    where, mask = window.header._where, window.header._secret.findChild(ElidedLabel)
    qtbot.waitUntil(lambda: where.text() in ("Sandbox key", ""))
    assert isinstance(mask, ElidedLabel)
    qtbot.waitUntil(lambda: mask.text() == mask.whole())


@pytest.mark.parametrize("text", [v1_key(4_000_000_000), disposable_token(9e9)])
@pytest.mark.parametrize("width", [640, 900, 1180, 1600])
def test_no_button_of_the_header_moves_when_the_credential_is_revealed(
    window: MainWindow, qtbot: QtBot, width: int, text: str
) -> None:
    window.resize(width, 760)
    load(window, text)
    header = window.header
    eye = next(button for button in header.findChildren(IconButton) if button.isCheckable())
    qtbot.waitUntil(lambda: eye.isVisible() and eye.visibleRegion().boundingRect() == eye.rect())
    QApplication.processEvents()
    places = [each.mapTo(header, QPoint()) for each in header.findChildren(QAbstractButton)]
    qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
    QApplication.processEvents()  # lays it out
    label = next(each for each in header.findChildren(ElidedLabel) if each.whole() == text)
    assert label.text() == text or label.geometry().right() >= label.parentWidget().width() - 2
    assert eye.isChecked()
    assert [each.mapTo(header, QPoint()) for each in header.findChildren(QAbstractButton)] == places
