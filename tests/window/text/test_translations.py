"""Translations: Japanese is complete, with placeholders and mnemonics; English has its plural forms."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.model.expiry import Expiry
from inspector.credential.model.kinds import Kind
from inspector.credential.model.placeholder import Sort
from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.rules import Resource, Role, Rule
from inspector.credential.permissions.sentences import rule_sentence
from inspector.credential.text.message import message
from inspector.diagnosis.live.proof import proof_of
from inspector.diagnosis.verdict.sentences import (
    AND_MORE,
    ANSWERED,
    MEND_FIRST,
    NOTHING_WRONG,
    REJECTED_AT,
    STAND_INS,
    UNTIL,
    WARNINGS,
    WITH_WARNING,
    WORKS,
    WORKS_BUT,
)
from inspector.service.connection.outcome import CallInfo, Outcome, State
from inspector.service.connection.setting import Way
from inspector.window.action_table import specs, title
from inspector.window.look import resources
from inspector.window.look.theme import Theme
from inspector.window.session import Session
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.view_menu import ViewMenu
from inspector.window.text import labels
from inspector.window.text.scope_labels import life
from tests.samples import ENDPOINT
from tests.window.languages import ROOT, TS, english, japanese

_PLACE = re.compile(r"\{\w*\}|%n")
_JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_OF_OTHERS = {
    "Bearer",
    "Only tokens with SuperUser permissions can generate disposable tokens",
    "Received an invalid v2 API key",
}
"""Quoted words of the service, of SDKs and of protocols."""
_SAME = {"UTC", "JSON", "JWT", "#", "ms"}


def sentences() -> list[tuple[str, str, ET.Element]]:
    tree = ET.parse(TS)
    return [
        (context.findtext("name", ""), message.findtext("source", ""), translation)
        for context in tree.iter("context")
        for message in context.iter("message")
        for translation in message.iter("translation")
    ]


def _text(translation: ET.Element) -> str:
    return "".join(translation.itertext())


def test_every_sentence_is_translated() -> None:
    open_ones = [
        source for _context, source, found in sentences() if found.get("type") or not _text(found).strip()
    ]
    assert open_ones == []
    assert len(sentences()) > 1_000


def test_what_a_sentence_quotes_is_written_so_in_the_window() -> None:
    texts = {source.replace("&", "").rstrip("\u2026") for _context, source, _found in sentences()}
    quoted = {
        quote.rstrip("\u2026")
        for _context, source, _found in sentences()
        for quote in re.findall("\u201c([A-Z][^\u201d{}]*)\u201d", source)
    }
    assert quoted - texts == _OF_OTHERS


def test_a_secret_has_one_name_in_japanese() -> None:
    assert [source for _context, source, found in sentences() if "\u79d8\u5bc6" in _text(found)] == []


def test_placeholders_are_kept() -> None:
    for _context, source, found in sentences():
        assert set(_PLACE.findall(source)) == set(_PLACE.findall(_text(found))), source


def test_mnemonics_are_kept_in_the_japanese_manner() -> None:
    for context, source, found in sentences():
        if context == "actions" and "&" in source:
            assert re.search(r"\(&[A-Z]\)", _text(found)), source


def test_what_stays_english_is_a_name_or_a_unit() -> None:
    kept = {source for _context, source, found in sentences() if not _JAPANESE.search(_text(found))}
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


@pytest.mark.parametrize(
    ("source", "one", "several"),
    [
        ("%n calls in flight", "1 call in flight", "2 calls in flight"),
    ],
)
def test_english_counts_have_a_singular_and_a_plural(
    qapp: QApplication, tmp_path: Path, source: str, one: str, several: str
) -> None:
    catalogue = english(tmp_path)
    qapp.installTranslator(catalogue)
    told = [QApplication.translate("CallsLabel", source, None, count) for count in (1, 2)]
    qapp.removeTranslator(catalogue)
    assert told == [one, several]


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_language_without_a_catalogue_gets_the_english_plural_forms(
    qapp: QApplication, language: str
) -> None:
    installed = resources.translators(language)
    for catalogue in installed:
        qapp.installTranslator(catalogue)
    told = QApplication.translate("CallsLabel", "%n calls in flight", None, 1)
    for catalogue in installed:
        qapp.removeTranslator(catalogue)
    assert told == "1 call in flight"


@pytest.mark.usefixtures("in_japanese")
def test_regions_are_named_in_japanese() -> None:
    tokyo = parse_endpoint("cell-ap-northeast-1-1.prod.a.momentohq.com")
    assert labels.region_title(tokyo) == "アジアパシフィック (東京)"


@pytest.fixture
def in_japanese(qapp: QApplication, tmp_path: Path) -> object:
    translator = japanese(tmp_path)
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("in_japanese")
def test_facts_are_written_in_japanese() -> None:
    assert labels.kind_title(Kind.DISPOSABLE_TOKEN) == "使い捨てトークン"
    assert labels.remaining(Expiry(known=True), 0) == "無期限"
    assert labels.span(1_781) == "29分41秒"
    assert labels.sentences(("一つ。", "", "二つ。")) == "一つ。二つ。"


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


@pytest.mark.usefixtures("in_japanese")
def test_japanese_quotation_marks_stand_without_spaces() -> None:
    said = labels.translate(STAND_INS[Sort.REFERENCE][0].of(name="KEY", by="Helm"))
    assert said == "「KEY」が実際の値に置き換えられていません。本来は Helm が値を入れます。"


@pytest.mark.usefixtures("in_japanese")
def test_the_end_stands_before_the_rules_which_a_small_window_may_cut() -> None:
    for template in (NOTHING_WRONG, WORKS, WORKS_BUT, WITH_WARNING, MEND_FIRST):
        said = labels.translate(template.of(works="", title="", what="", rights="RIGHTS", validity="END"))
        assert said.index("END") < said.index("RIGHTS")


@pytest.mark.parametrize("removed", ["取り除きました", "元に戻しました"])
def test_a_report_names_who_changed_the_text(removed: str) -> None:
    titles = [_text(found) for context, _source, found in sentences() if context == "Repair"]
    told = [title for title in titles if title.endswith(removed)]
    assert told
    assert all(title.startswith("本ツールが") for title in told), told


@pytest.mark.usefixtures("in_japanese")
def test_evidence_has_one_label() -> None:
    where = message("Repair", "Where: {place}.").of(place=message("Repair", "in {name}").of(name="KEY"))
    assert labels.translate(where) == "KEY の中。"


@pytest.mark.usefixtures("in_japanese")
def test_that_nothing_is_wrong_is_not_set_against_the_rights() -> None:
    said = labels.translate(WARNINGS["permission.super-user"].of(validity=UNTIL.of(moment="today")))
    assert "でしたが" not in said
    assert said.endswith("today。")


@pytest.mark.usefixtures("in_japanese")
def test_the_claim_names_an_account() -> None:
    assert QApplication.translate("Claims", "Customer") == "アカウント (顧客)"


def test_brackets_do_not_stand_in_brackets_in_japanese() -> None:
    texts = [_text(found) for _context, _source, found in sentences()]
    assert [text for text in texts if re.search(r"\([^()]*\(", text)] == []


@pytest.mark.usefixtures("in_japanese")
def test_brackets_do_not_stand_in_brackets_where_a_place_has_its_own() -> None:
    place = message("Repair", "{count} characters, the first at character {place}").of(count=4, place=77)
    said = labels.translate(REJECTED_AT.of(what="x", place=place))
    assert said.endswith("。該当箇所: 4 か所 (最初は 77 文字目)。")


@pytest.mark.usefixtures("in_japanese")
def test_a_time_span_of_two_units_is_one_word_in_japanese() -> None:
    assert life(59_940) == "16時間39分"
    assert life(59_940) == labels.span(59_940)


@pytest.mark.usefixtures("in_japanese")
def test_what_a_key_may_manage_is_told_in_japanese() -> None:
    rule = Rule(Resource.ACCOUNT_MANAGEMENT, Role.READ_WRITE, abilities=("read", "write"))
    said = labels.translate(AND_MORE.of(first=rule_sentence(rule), count=7))
    assert said == "許可: アカウント管理 (読み取り、書き込み)。ほかに 7 件のルールがあります。"


@pytest.mark.usefixtures("in_japanese")
def test_a_call_over_another_way_stands_in_the_verdict_without_brackets_of_its_own() -> None:
    outcome = Outcome(CallInfo(Operation.GENERATE_KEY), State.OK, host=ENDPOINT, proven=True, way=Way.HTTPS)
    proof = proof_of(outcome, None, 0.0)
    assert proof is not None
    said = labels.translate(ANSWERED.of(call=proof.call, moment="07:17"))
    assert said == "使用できます (07:17 の HTTPS での API キーの発行に応答がありました)。"
