"""Japanese: complete, with the placeholders and mnemonics of the English, and in force where the window is made."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.credential.model.expiry import Expiry
from inspector.credential.model.kinds import Kind
from inspector.window.action_table import specs, title
from inspector.window.look.theme import Theme
from inspector.window.session import Session
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.view_menu import ViewMenu
from inspector.window.text import labels
from tests.window.languages import ROOT, TS, japanese

_PLACE = re.compile(r"\{\w*\}")
_JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_SAME = {"UTC", "JSON", "JWT", "#", "ms"}


def sentences() -> list[tuple[str, str, ET.Element]]:
    tree = ET.parse(TS)
    return [
        (context.findtext("name", ""), message.findtext("source", ""), translation)
        for context in tree.iter("context")
        for message in context.iter("message")
        for translation in message.iter("translation")
    ]


def test_every_sentence_is_translated() -> None:
    open_ones = [
        source
        for _context, source, found in sentences()
        if found.get("type") or not (found.text or "").strip()
    ]
    assert open_ones == []
    assert len(sentences()) > 1_000


def test_placeholders_are_kept() -> None:
    for _context, source, found in sentences():
        assert set(_PLACE.findall(source)) == set(_PLACE.findall(found.text or "")), source


def test_mnemonics_are_kept_in_the_japanese_manner() -> None:
    for context, source, found in sentences():
        if context == "actions" and "&" in source:
            assert re.search(r"\(&[A-Z]\)", found.text or ""), source


def test_what_stays_english_is_a_name_or_a_unit() -> None:
    kept = {source for _context, source, found in sentences() if not _JAPANESE.search(found.text or "")}
    strange = [text for text in kept if _words(text) and text not in _SAME]
    assert len(strange) < 25, strange


def _words(text: str) -> list[str]:
    return re.findall(r"[A-Za-z]{3,}", _PLACE.sub("", text))


def test_the_catalogue_matches_the_sources(tmp_path: Path) -> None:
    fresh = tmp_path / TS.name
    fresh.write_bytes(TS.read_bytes())
    tool = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lupdate; lupdate()"]
    alias = ["-tr-function-alias", "QT_TRANSLATE_NOOP+=message"]
    style = ["-locations", "none", "-no-obsolete", "-silent"]
    languages = ["-source-language", "en", "-target-language", "ja"]
    places = [str(ROOT / "inspector"), "-ts", str(fresh)]
    subprocess.run([*tool, "-extensions", "py", *alias, *style, *languages, *places], check=True)
    known = {(context, source) for context, source, _found in sentences()}
    now = {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(fresh).iter("context")
        for message in context.iter("message")
    }
    assert now - known == set()
    assert known - now == set()


@pytest.fixture
def in_japanese(qapp: QApplication, tmp_path: Path) -> object:
    translator = japanese(tmp_path)
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("in_japanese")
def test_facts_are_said_in_japanese() -> None:
    assert labels.kind_title(Kind.DISPOSABLE_TOKEN) == "使い捨てトークン"
    assert labels.remaining(Expiry(known=True), 0) == "無期限"
    assert labels.span(1_781) == "29 分 41 秒"


@pytest.mark.usefixtures("in_japanese")
def test_titles_of_actions_lose_their_mnemonics() -> None:
    titles = [title(spec) for spec in specs()]
    assert "ファイルを開く" in titles
    assert not [text for text in titles if "&" in text or "(" in text]


@pytest.mark.usefixtures("in_japanese")
def test_the_window_is_made_in_japanese(qtbot: QtBot, theme: Theme) -> None:
    made = MainWindow(theme)
    made.furnish(Session(), ViewMenu(theme))
    qtbot.addWidget(made)
    menus = [action.text() for action in made.menuBar().actions()]
    assert menus[0] == "ファイル(&F)"
