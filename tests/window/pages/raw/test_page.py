"""Raw: the same colours in every layer, marked breaks, and secrets masked until revealed."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from inspector.credential.model.inspection import Part, PartRole
from inspector.credential.text.secret import Secret
from inspector.window.look import theme
from inspector.window.page_table import PageKey
from inspector.window.pages.raw.cells import MOST_CHARACTERS, CharacterMask, cells
from inspector.window.pages.raw.page import LayerCard, RawPage
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.buttons import Button, IconButton
from inspector.window.widgets.reveal import Reveal
from tests.samples import token, v1_key
from tests.window.credentials import entries_of, load

OPEN = CharacterMask(secrets=False)


@pytest.fixture
def page(qtbot: QtBot, theme: theme.Theme) -> Iterator[RawPage]:
    made = RawPage()
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.show()
    yield made


def shown(page: RawPage) -> str:
    cards = [card for card in page.findChildren(LayerCard) if not card.isHidden()]
    return "\n".join(card.text.shown_text() for card in cards)


def eye(page: RawPage) -> Button:
    return next(button for button in page.findChildren(Button) if button.isCheckable())


def windows_of(secret: str) -> set[str]:
    return {secret[at : at + 8] for at in range(len(secret) - 7)}


def test_masked_layers_hold_no_eight_characters_of_signature_or_payload(page: RawPage) -> None:
    key = v1_key(time.time() + 3_600)
    entry = entries_of(f"export MOMENTO_API_KEY='{key}'\n")[0]
    page.show_entry(entry)
    assert entry.inspection.token
    _header, payload, signature = entry.inspection.token.reveal().split(".")
    text = shown(page).replace("\n", "")
    assert not [window for window in windows_of(payload) | windows_of(signature) if window in text]
    assert "\u2022" in text
    assert "MOMENTO_API_KEY" in text


def test_other_secrets_in_the_pasted_text_are_masked_as_well(page: RawPage) -> None:
    other = "hunter2-hunter2-hunter2"
    page.show_entry(entries_of(f"DB_PASSWORD={other}\nMOMENTO_API_KEY={v1_key()}\n")[0])
    assert other[:8] not in shown(page)


def test_a_click_reveals_and_ten_seconds_later_it_is_masked(page: RawPage, qtbot: QtBot) -> None:
    key = v1_key(time.time() + 3_600)
    page.show_entry(entries_of(key)[0])
    qtbot.mouseClick(eye(page), Qt.MouseButton.LeftButton)
    assert page.is_revealed()
    assert key in shown(page).replace("\n", "")
    timer = page.findChild(Reveal)._timer  # type: ignore[union-attr]
    assert timer.interval() == 10_000
    timer.timeout.emit()
    assert not page.is_revealed()
    assert key not in shown(page).replace("\n", "")


def test_holding_reveals_only_while_held(page: RawPage, qtbot: QtBot) -> None:
    key = v1_key()
    page.show_entry(entries_of(key)[0])
    qtbot.mousePress(eye(page), Qt.MouseButton.LeftButton)
    assert key in shown(page).replace("\n", "")
    qtbot.wait(450)
    qtbot.mouseRelease(eye(page), Qt.MouseButton.LeftButton)
    assert key not in shown(page).replace("\n", "")


def test_another_page_in_front_masks_again(page: RawPage) -> None:
    page.show_entry(entries_of(v1_key())[0])
    page.main_action()
    assert page.is_revealed()
    page.hide()
    assert not page.is_revealed()


def test_a_shared_screen_masks_the_endpoint_and_reveals_nothing(page: RawPage) -> None:
    page.show_entry(entries_of(v1_key())[0])
    assert "cell-ap-northeast" in shown(page)
    page.hide_details(True)
    page.main_action()
    assert not page.is_revealed()
    assert "cell-ap-northeast" not in shown(page)


def test_a_copied_layer_is_a_secret(page: RawPage, qtbot: QtBot) -> None:
    key = v1_key()
    page.show_entry(entries_of(key)[0])
    button = page.findChild(LayerCard).findChild(IconButton)  # type: ignore[union-attr]
    with qtbot.waitSignal(page.secret_copied) as copied:
        button.click()
    assert copied.args == [Secret(key)]


def test_nothing_can_be_selected_so_nothing_reaches_the_x11_selection(
    window: MainWindow, qtbot: QtBot
) -> None:
    entry = load(window, v1_key())[0]
    window.navigator.select(entry)
    window.navigator.show_page("raw")
    raw = window.pages.page("raw")
    assert isinstance(raw, RawPage)
    raw.main_action()
    card = raw.findChild(LayerCard)
    assert card
    QTest.mouseDClick(card.text, Qt.MouseButton.LeftButton)
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection():
        assert not clipboard.text(clipboard.Mode.Selection)
    assert not clipboard.text()


def test_the_break_is_marked_at_its_character() -> None:
    broken = [
        cell
        for cell in cells("abc!def", (Part(0, 7, PartRole.SIGNATURE),), 3, CharacterMask())
        if cell.broken
    ]
    assert [cell.character for cell in broken] == ["!"]


def test_a_break_after_the_end_is_marked_too() -> None:
    assert list(cells("abc", (), 3, OPEN))[-1].broken


def test_a_break_far_inside_a_long_text_is_shown() -> None:
    text = "a" * 60_000 + "!" + "b" * 200
    made = list(cells(text, (), 60_000, OPEN))
    assert sum(cell.broken for cell in made) == 1
    assert len(made) < MOST_CHARACTERS + 60


def test_each_part_keeps_its_role_in_every_layer(page: RawPage) -> None:
    entry = entries_of(v1_key())[0]
    roles = [{part.role for part in layer.parts} for layer in entry.inspection.layers]
    assert {PartRole.HEADER, PartRole.PAYLOAD, PartRole.SIGNATURE} <= roles[0]
    for layer in entry.inspection.layers:
        made = {cell.role for cell in cells(layer.text.reveal(), layer.parts, None, OPEN)}
        assert {part.role for part in layer.parts} <= made


def test_a_line_break_that_was_taken_out_looks_so_and_shows_no_more_of_the_secret() -> None:
    text = "abcdefgh\nijklmnop"
    whole = (Part(0, len(text), PartRole.SIGNATURE), Part(8, 9, PartRole.REMOVED))
    made = list(cells(text, whole, None, CharacterMask()))
    assert [cell.character for cell in made if cell.role is PartRole.REMOVED] == ["\u21b5"]
    assert "".join(cell.character for cell in made) == "abcd" + "\u2022" * 4 + "\u21b5" + "\u2022" * 8


def test_hidden_and_wide_characters_are_spelled_out() -> None:
    text = "".join(cell.character for cell in cells("a\u202eb\u200bc\td", (), None, OPEN))
    assert "\u202e" not in text
    assert "\u200b" not in text
    assert "U+202E" in text


def test_hostile_sizes_are_bounded(page: RawPage) -> None:
    began = time.perf_counter()
    page.show_entry(entries_of("x" * 65_000)[0])
    page.show_entry(entries_of(token({"p": "y" * 40_000, "ver": 1}))[0])
    assert len(shown(page)) < 40_000
    assert time.perf_counter() - began < 10


@pytest.mark.parametrize("width", [640, 900, 1180])
def test_a_second_click_at_the_same_place_masks_again(window: MainWindow, qtbot: QtBot, width: int) -> None:
    window.resize(width, 760)
    load(window, v1_key(4_000_000_000))
    window.navigator.show_page(PageKey.RAW)
    page = window.pages.shown()
    assert isinstance(page, RawPage)
    button = eye(page)
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())
    QApplication.processEvents()
    before = QRect(button.mapTo(window, QPoint()), button.size())
    for revealed in (True, False):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()  # lays it out
        assert page.is_revealed() is revealed
        assert QRect(button.mapTo(window, QPoint()), button.size()) == before


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("", "\n", "Your code will not."),
        ("export MOMENTO_API_KEY=", "", "Your application may not."),
        ("A=1\nB=2\nMOMENTO_API_KEY=", "", "This only says where the credential stood."),
        ("A=1\nB=2\nMOMENTO_API_KEY=", "\u200b", "Your code will not."),
    ],
)
def test_the_repairs_are_as_certain_as_the_verdict(page: RawPage, before: str, after: str, said: str) -> None:
    key = v1_key(time.time() + 3_600)
    page.show_entry(entries_of(f"{before}{key[:60]}{after}{key[60:]}")[0])
    assert [label.text() for label in page.findChildren(QLabel) if said in label.text()]


def test_the_place_of_a_repair_has_no_brackets_around_its_own(page: RawPage) -> None:
    key = v1_key(time.time() + 3_600)
    page.show_entry(entries_of(f"{key[:60]}\n{key[60:]}")[0])
    told = [label.text() for label in page.findChildren(QLabel) if "\u2022" in label.text()]
    assert told == ["\u2022 White space inside the credential was removed: a line break after character 60"]
