"""The verb translations collects all sentences and refuses unfinished translations."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from builder import translations
from builder.project import BuildError

INSPECTOR = Path(__file__).resolve().parents[2] / "inspector"
NAME = "inspector_ja.ts"


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh `.ts` file of everything lupdate finds in the sources."""
    folder = tmp_path_factory.mktemp("translations")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(translations, "FOLDER", folder)
        translations.update()
    return folder / NAME


def message_calls() -> set[tuple[str, str]]:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in INSPECTOR.rglob("*.py")]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    texts = [call.args for call in calls if isinstance(call.func, ast.Name) and call.func.id == "message"]
    return {(ast.literal_eval(context), ast.literal_eval(template)) for context, template in texts}


def test_every_sentence_below_the_window_is_extracted(extracted: Path) -> None:
    found = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(extracted).iter("context")
        for message in context.iter("message")
    }
    assert len(found) > 100
    assert message_calls() - found == set()


def test_updating_also_compiles(extracted: Path) -> None:
    assert extracted.with_suffix(".qm").stat().st_size > 0


def test_exactly_the_sentences_of_the_sources_are_translated() -> None:
    translations.check()


def translated(source: Path, folder: Path, text: str | None = None, state: str | None = None) -> Path:
    """A folder of copies in which every sentence is translated by itself, and the first Japanese one by `text`."""
    for path in (source, source.with_name("inspector_en.ts")):
        tree = ET.parse(path)
        for message in tree.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            translation.attrib.pop("type", None)
            for form in [*translation.iter("numerusform")] or [translation]:
                form.text = message.findtext("source")
        tree.write(folder / path.name, encoding="utf-8")
    tree = ET.parse(folder / NAME)
    first = next(iter(tree.iter("translation")))
    first.text = first.text if text is None else text
    if state:
        first.set("type", state)
    tree.write(folder / NAME, encoding="utf-8")
    return folder


def problem(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(translations, "FOLDER", folder)
    with pytest.raises(BuildError) as raised:
        translations.check()
    return str(raised.value)


def test_a_complete_translation_passes(
    extracted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "FOLDER", translated(extracted, tmp_path))
    translations.check()


def test_an_unfinished_sentence_is_named(
    extracted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = translated(extracted, tmp_path, state="unfinished")
    assert "is not translated" in problem(folder, monkeypatch)


def test_a_lost_or_invented_placeholder_is_named(
    extracted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = translated(extracted, tmp_path, text="{no_such_value}")
    assert "other placeholders" in problem(folder, monkeypatch)


@pytest.mark.parametrize(
    ("singular", "plural", "fault"),
    [
        ("", "%n consequences", "is not translated"),
        ("one error", "several errors", "other placeholders"),
        ("{count} error", "%n consequences", "other placeholders"),
    ],
)
def test_each_plural_form_is_checked(
    extracted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, singular: str, plural: str, fault: str
) -> None:
    english = translated(extracted, tmp_path) / "inspector_en.ts"
    tree = ET.parse(english)
    forms = next(
        [*message.iter("numerusform")]
        for message in tree.iter("message")
        if message.findtext("source") == "%n consequences"
    )
    forms[0].text, forms[1].text = singular, plural
    tree.write(english, encoding="utf-8")
    assert f"%n consequences' {fault}" in problem(tmp_path, monkeypatch).replace("has other", "other")


def test_a_sentence_that_left_the_sources_makes_the_file_out_of_date(
    extracted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = translated(extracted, tmp_path)
    text = (folder / NAME).read_text(encoding="utf-8")
    (folder / NAME).write_text(text.replace("<source>", "<source>Formerly: ", 1), encoding="utf-8")
    assert "out of date" in problem(folder, monkeypatch)


def test_a_missing_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "is missing" in problem(tmp_path, monkeypatch)


def japanese_lines() -> list[str]:
    return (INSPECTOR.parent / "resources" / "translations" / NAME).read_text(encoding="utf-8").splitlines()


def test_japanese_has_one_kind_of_parentheses() -> None:
    """Half-width ones, as in names of regions, kinds and menus: with both kinds, half of a line stands apart."""
    assert [line.strip() for line in japanese_lines() if "\uff08" in line or "\uff09" in line] == []


def test_japanese_has_one_kind_of_colon() -> None:
    """The half-width one with a blank after it; before the bracket that opens a quotation, without the blank."""
    wide = [line.strip() for line in japanese_lines() if "\uff1a" in line]
    quotations = [line.strip() for line in japanese_lines() if ": \u300c" in line]
    tight = [line.strip() for line in japanese_lines() if re.search(r"[^\x00-\x7f]:[^\s\u300c<]", line)]
    assert (wide, quotations, tight) == ([], [], [])


def test_the_same_sentence_is_the_same_in_japanese_everywhere() -> None:
    """A word alone may have another meaning in another place; a sentence or an unfinished one has not."""
    known: dict[str, set[str]] = {}
    for message in ET.parse(INSPECTOR.parent / "resources" / "translations" / NAME).iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        if source.endswith((".", "\u2026", ":")):
            known.setdefault(source, set()).add("".join(translation.itertext()).strip())
    assert {source: found for source, found in known.items() if len(found) > 1} == {}


def test_a_number_and_its_unit_of_time_stand_together_in_japanese() -> None:
    apart = re.compile(r"[}\d] (?:\u79d2|\u5206|\u6642\u9593|\u65e5|\u5e74)")
    assert [line.strip() for line in japanese_lines() if apart.search(line)] == []


def test_a_super_user_is_written_in_one_way() -> None:
    lines = japanese_lines()
    assert [line.strip() for line in lines if "<source>" in line and "uper-user" in line] == []
