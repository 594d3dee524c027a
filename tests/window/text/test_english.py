"""Under a window in another language an action is found by its English, too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from inspector.window.text.english import english_of
from tests.window.languages import FOLDER


@pytest.fixture
def japanese(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    path = Path(FOLDER) / "inspector_ja.qm"
    if not path.exists():
        pytest.skip("the translations were not compiled")
    assert translator.load(str(path))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_an_english_window_needs_no_second_name() -> None:
    assert english_of("&Quit") == ()
    assert english_of("Copy report") == ()


@pytest.mark.usefixtures("japanese")
def test_a_japanese_sentence_has_its_english(qapp: QApplication) -> None:
    said = qapp.translate("actions", "Copy &report")
    assert said != "Copy &report"
    assert "Copy &report" in english_of(said)
    assert english_of("no sentence of the program") == ()
