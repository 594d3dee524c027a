"""A check that an English machine wrote, opened in the Japanese window: header, findings, card and report."""

from __future__ import annotations

import json
import re

import pytest
from PySide6.QtWidgets import QLabel

from inspector.window.page_table import PageKey
from inspector.window.pages.diagnose.page import DiagnosePage
from inspector.window.shell.header.verdict_line import VerdictLine
from inspector.window.shell.main_window import MainWindow
from tests.diagnosis.report.test_other_language import checked
from tests.samples import v1_key
from tests.window.credentials import load

ENGLISH = re.compile("Super user|Host name|What to do|not found|[a-z]{3,} the ")


def texts(window: MainWindow) -> str:
    page, entry = window.pages.page(PageKey.DIAGNOSE), window.current()
    assert isinstance(page, DiagnosePage)
    assert entry
    page.show_entry(entry)
    return "\n".join(label.text() for label in page.findChildren(QLabel))


@pytest.fixture
def japanese(in_japanese: None, window: MainWindow) -> MainWindow:
    return window


def test_nothing_of_an_english_check_stays_english(japanese: MainWindow) -> None:
    load(japanese, json.dumps(checked(str)))
    line = japanese.header.findChild(VerdictLine)
    assert line is not None
    told = "\n".join(label.text() for label in line.findChildren(QLabel))
    assert "ホスト名が見つかりません" in told
    shown = texts(japanese)
    assert "ホスト名「x.example」が見つかりません" in shown
    assert not ENGLISH.search(f"{told}\n{shown}"), ENGLISH.findall(f"{told}\n{shown}")


def test_the_card_beside_the_key_speaks_one_language(japanese: MainWindow) -> None:
    key = v1_key()
    load(japanese, key)
    file = {**checked(str), "fingerprint": japanese.current().inspection.fingerprint()}  # type: ignore[union-attr]
    load(japanese, json.dumps(file))
    shown = texts(japanese)
    assert "ホスト名「x.example」が見つかりません" in shown
    assert not ENGLISH.search(shown), ENGLISH.findall(shown)
