"""A credential without an endpoint gets one from the person, and becomes usable."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from inspector.credential.model.inspection import Source
from inspector.credential.model.kinds import Kind
from inspector.window.look.theme import Theme
from inspector.window.pages.inspect.endpoint_chooser import EndpointChooser
from inspector.window.pages.inspect.page import InspectPage
from inspector.window.shell.main_window import MainWindow
from tests.samples import ENDPOINT, token, v1_key, v2_key
from tests.window.languages import english, japanese
from tests.window.opened import opened

_BESIDE = 4
"""Device-independent pixels that a line edit leaves beside its text."""


def shown_chooser(window: MainWindow) -> EndpointChooser:
    window.navigator.show_page("inspect")
    page = window.pages.shown()
    assert isinstance(page, InspectPage)
    chooser = page.findChild(EndpointChooser)
    assert chooser is not None
    assert chooser.isVisibleTo(page)
    return chooser


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        (ENDPOINT, ENDPOINT),
        (f"https://api.cache.{ENDPOINT}/", ENDPOINT),
        (f"cache.{ENDPOINT}:443", ENDPOINT),
        ("us-west-2", "cell-4-us-west-2-1.prod.a.momentohq.com"),
        ("cell-4-us-west-2", "cell-4-us-west-2-1.prod.a.momentohq.com"),
        ("cell-4-us-west-2-1", "cell-4-us-west-2-1.prod.a.momentohq.com"),
    ],
)
def test_a_version_2_key_takes_the_endpoint_that_was_pasted(
    window: MainWindow, typed: str, host: str
) -> None:
    window.intake.take_text(v2_key(), Source())
    chooser = shown_chooser(window)
    chooser.list.setEditText(typed)
    QTest.mouseClick(chooser.use, Qt.MouseButton.LeftButton)
    entry = window.current()
    assert entry is not None
    assert entry.inspection.kind is Kind.API_KEY_V2
    assert entry.inspection.endpoint is not None
    assert entry.inspection.endpoint.host == host
    assert "kind.v2-needs-endpoint" not in [finding.code for finding in entry.findings]
    assert not chooser.isVisibleTo(window)


def choose(chooser: EndpointChooser, host: str) -> None:
    chooser.list.setEditText(host)
    QTest.mouseClick(chooser.use, Qt.MouseButton.LeftButton)


def change_button(window: MainWindow) -> QPushButton:
    found = window.findChild(QPushButton, "endpoint.change")
    assert isinstance(found, QPushButton)
    return found


@pytest.mark.parametrize("text", [v2_key(), token({"sub": "someone", "ver": 1})])
def test_an_endpoint_that_was_chosen_can_be_changed(window: MainWindow, text: str) -> None:
    window.intake.take_text(text, Source())
    chooser = shown_chooser(window)
    choose(chooser, "cell-us-east-1-1.prod.a.momentohq.co")
    QTest.mouseClick(change_button(window), Qt.MouseButton.LeftButton)
    assert chooser.isVisibleTo(window)
    assert chooser.list.currentText() == "cell-us-east-1-1.prod.a.momentohq.co"
    assert not [each for each in chooser.findChildren(QLabel) if "contains no endpoint" in each.text()]
    choose(chooser, ENDPOINT)
    entry = window.current()
    assert entry is not None
    assert entry.inspection.endpoint is not None
    assert entry.inspection.endpoint.host == ENDPOINT
    assert not chooser.isVisibleTo(window)
    assert change_button(window).isVisibleTo(window)


def test_a_shared_screen_does_not_see_the_endpoint_that_is_changed(window: MainWindow) -> None:
    window.intake.take_text(v2_key(), Source())
    chooser = shown_chooser(window)
    choose(chooser, ENDPOINT)
    window.actions_by_key["share"].setChecked(True)
    QTest.mouseClick(change_button(window), Qt.MouseButton.LeftButton)
    assert chooser.isVisibleTo(window)
    assert chooser.list.currentText() == ""


def test_another_entry_is_not_asked_about_its_endpoint(window: MainWindow) -> None:
    window.intake.take_text(v2_key(), Source())
    chooser = shown_chooser(window)
    choose(chooser, ENDPOINT)
    QTest.mouseClick(change_button(window), Qt.MouseButton.LeftButton)
    window.intake.take_text(v1_key(), Source())
    assert not chooser.isVisibleTo(window)
    assert not change_button(window).isVisibleTo(window)


def test_an_inner_jwt_gets_its_wrapper_back(window: MainWindow) -> None:
    window.intake.take_text(token({"sub": "someone", "ver": 1}), Source())
    entry = window.current()
    assert entry is not None
    assert entry.inspection.kind is Kind.BARE_JWT
    chooser = shown_chooser(window)
    chooser.list.setEditText(ENDPOINT)
    QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    assert entry.inspection.kind is Kind.API_KEY_V1
    assert entry.inspection.credential is not None


@pytest.mark.parametrize("typed", ["", "no host", "unix:/tmp/x", "evil.example:443?.momentohq.com"])
def test_what_is_no_host_is_refused_in_words(window: MainWindow, qtbot: QtBot, typed: str) -> None:
    window.intake.take_text(v2_key(), Source())
    chooser = shown_chooser(window)
    chooser.list.setEditText(typed)
    with qtbot.assertNotEmitted(chooser.chosen):
        QTest.mouseClick(chooser.use, Qt.MouseButton.LeftButton)
    entry = window.current()
    assert entry is not None
    assert entry.inspection.endpoint is None


@pytest.mark.parametrize(
    "typed",
    ["https://console.gomomento.com/", "console.gomomento.com", "docs.momentohq.com", "prod.a.momentohq.com"],
)
def test_another_address_of_momentos_is_no_endpoint(window: MainWindow, qtbot: QtBot, typed: str) -> None:
    window.intake.take_text(v2_key(), Source())
    chooser = shown_chooser(window)
    with qtbot.assertNotEmitted(chooser.chosen):
        choose(chooser, typed)
    (error,) = [label for label in chooser.findChildren(QLabel) if "address of Momento's" in label.text()]
    assert error.isVisibleTo(window)


def test_the_error_goes_once_the_text_is_right(window: MainWindow) -> None:
    window.intake.take_text(v2_key(), Source())
    chooser = shown_chooser(window)
    choose(chooser, "no host")
    (error,) = [label for label in chooser.findChildren(QLabel) if "neither a host name" in label.text()]
    assert error.isVisibleTo(window)
    edit = chooser.list.lineEdit()
    assert edit is not None
    edit.selectAll()
    QTest.keyClicks(edit, "no host either")
    assert error.isVisibleTo(window)
    edit.selectAll()
    QTest.keyClicks(edit, "us-west-2")
    assert not error.isVisibleTo(window)


def test_a_key_with_an_endpoint_is_not_asked_about(window: MainWindow) -> None:
    window.intake.take_text(v1_key(), Source())
    window.navigator.show_page("inspect")
    page = window.pages.shown()
    assert page is not None
    chooser = page.findChild(EndpointChooser)
    assert chooser is not None
    assert not chooser.isVisibleTo(page)


def test_choosing_the_endpoint_begins_in_its_field(window: MainWindow, qtbot: QtBot) -> None:
    window.intake.take_text(v2_key(), Source())
    chooser = shown_chooser(window)
    window.activateWindow()
    action = window.findChild(QPushButton, "header.action")
    assert action is not None
    assert action.text() == "Choose the endpoint"
    action.click()
    qtbot.waitUntil(lambda: chooser.list.hasFocus() or window.focusWidget() is chooser.list.lineEdit())


def test_what_was_typed_for_one_key_is_not_offered_for_another(window: MainWindow) -> None:
    """A click would send the second key's calls to the endpoint of the first one."""
    window.intake.take_text(v2_key(jti="first"), Source())
    first = window.current()
    assert first is not None
    shown_chooser(window).list.setEditText("cell-4-us-west-2-1.prod.a.momentohq.com")
    window.intake.take_text(v2_key(jti="second"), Source())
    assert shown_chooser(window).list.currentText() == ""
    window.navigator.select(first)
    assert shown_chooser(window).list.currentText() == "cell-4-us-west-2-1.prod.a.momentohq.com"


def test_an_endpoint_that_was_used_is_not_offered_for_the_next_key(window: MainWindow) -> None:
    window.intake.take_text(v2_key(jti="first"), Source())
    choose(shown_chooser(window), ENDPOINT)
    window.intake.take_text(v2_key(jti="second"), Source())
    assert shown_chooser(window).list.currentText() == ""


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[str]:
    named: str = request.param
    catalogue = japanese(tmp_path) if named == "ja" else english(tmp_path)
    qapp.installTranslator(catalogue)
    yield named
    qapp.removeTranslator(catalogue)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("language", ["en", "ja"], indirect=True)
@pytest.mark.parametrize("size", [(900, 600), (1180, 760), (1590, 1000)])
def test_the_hint_of_the_field_fits_into_it(qtbot: QtBot, theme: Theme, size: tuple[int, int]) -> None:
    window = opened(qtbot, theme, size)
    window.intake.take_text(v2_key(), Source())
    edit = shown_chooser(window).list.lineEdit()
    assert edit is not None
    QApplication.processEvents()
    hint = edit.fontMetrics().horizontalAdvance(edit.placeholderText())
    assert hint + _BESIDE <= edit.width()
