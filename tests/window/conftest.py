"""A window for the tests, without an event loop of asyncio."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.shell.main_window import MainWindow
from tests.e2e.conftest import drive
from tests.window.languages import english, japanese
from tests.window.opened import opened

__all__ = ["drive"]


@pytest.fixture(scope="session", autouse=True)
def _english(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Install the English plural forms, as the program does."""
    qapp.installTranslator(english(tmp_path_factory.mktemp("english"), qapp))


@pytest.fixture
def in_japanese(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """Speak Japanese during a test."""
    translator = japanese(tmp_path)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@cache
def _of_all(app: QApplication) -> Theme:
    return Theme(app, "light")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, and again after a test that chose another one."""
    made = _of_all(qapp)
    yield made
    if made.choice != "light":
        made.choose("light")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[MainWindow]:
    made = opened(qtbot, theme)
    yield made
    made.clipboard.clear_secret()
