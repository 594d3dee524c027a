"""Fonts follow the language: Japanese text and the letters and digits in it come from one font."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.window.look import theme


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[list[str]]:
    theme.use_fonts("en_GB")  # an earlier test may have left another language's
    yield qapp.font().families()
    theme.use_fonts("en_GB")


@pytest.mark.parametrize("language", ["ja", "ja_JP"])
def test_japanese_prefers_an_interface_font_with_japanese_letters(
    english_again: list[str], language: str
) -> None:
    theme.use_fonts(language)
    families = theme.font("body").families()
    assert "Noto Sans CJK JP" in families
    assert families.index("Noto Sans CJK JP") < families.index(english_again[0])


def test_other_languages_keep_the_systems_font_and_every_size(english_again: list[str]) -> None:
    size = QApplication.font().pointSizeF()
    theme.use_fonts("ja")
    theme.use_fonts("en")
    assert QApplication.font().families() == english_again
    assert theme.font("body").families() == english_again
    assert QApplication.font().pointSizeF() == size


def test_an_icon_that_qt_copies_is_still_drawn(qtbot: QtBot) -> None:
    icon = theme.icon("tick", "ok")
    copy = QIcon(icon)
    copy.setIsMask(True)  # Qt copies the engine
    assert copy.pixmap(16, 16).toImage() == icon.pixmap(16, 16).toImage()
