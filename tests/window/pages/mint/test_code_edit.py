"""Code has colours, in every language it is generated for and in both themes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from inspector.credential.scopes.scope import least_scope
from inspector.credential.scopes.scope_json import write_scope
from inspector.credential.scopes.sdk_code import Language, code
from inspector.window.look import theme as look
from inspector.window.look.theme import Theme
from inspector.window.pages.mint.code_edit import CodeEdit


@pytest.fixture
def edit(qtbot: QtBot, theme: Theme) -> Iterator[CodeEdit]:
    made = CodeEdit("Code")
    qtbot.addWidget(made)
    yield made


def coloured(edit: CodeEdit) -> dict[str, str]:
    """The pieces with a colour of their own, by their text."""
    found = {}
    block = edit.document().begin()
    while block.isValid():
        utf16 = block.text().encode("utf-16-le")
        for part in block.layout().formats():
            piece = utf16[2 * part.start : 2 * (part.start + part.length)].decode("utf-16-le")
            found[piece] = QColor(part.format.foreground().color()).name()
        block = block.next()
    return found


@pytest.mark.parametrize("language", list(Language))
def test_every_language_has_keywords_texts_and_numbers(edit: CodeEdit, language: Language) -> None:
    edit.setPlainText(code(least_scope(), language).text)
    colours = set(coloured(edit).values())
    roles = ("endpoint", "signature") if language is Language.GO else ("endpoint", "signature", "payload")
    assert {look.active()[role] for role in roles} <= colours


def test_json_has_colours(edit: CodeEdit) -> None:
    edit.setPlainText(write_scope(least_scope()))
    found = coloured(edit)
    assert found['"default-cache"'] == look.active()["signature"]
    assert found["900"] == look.active()["payload"]


@pytest.mark.parametrize("text", ['"https://example.com/x"', "'#no comment'", '"a \\" // b"'])
def test_what_stands_in_a_text_is_no_comment(edit: CodeEdit, text: str) -> None:
    edit.setPlainText(text)
    assert coloured(edit) == {text: look.active()["signature"]}


def test_places_behind_wide_characters_are_right(edit: CodeEdit) -> None:
    edit.setPlainText("'😀😀' 12")
    assert coloured(edit)["12"] == look.active()["payload"]


def test_another_theme_colours_again(edit: CodeEdit, theme: Theme, qtbot: QtBot) -> None:
    edit.setPlainText("return 1")
    edit.show()
    try:
        theme.choose("dark")
        qtbot.waitUntil(lambda: coloured(edit)["return"] == look.active()["endpoint"])
    finally:
        theme.choose("light")


def test_a_hostile_line_costs_no_time(edit: CodeEdit) -> None:
    edit.setPlainText('"' + "\\" * 20_000)
    assert edit.toPlainText()
