"""From this computer: shows names only; a value is read when it is chosen."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.credential.inspection import Inspection, inspect_all
from inspector.credential.model.kinds import Kind
from inspector.diagnosis import Severity, run
from inspector.diagnosis.verdict.verdict import Verdict, VerdictSeverity, verdict
from inspector.window.loading.local_sources import environment_text, sections
from inspector.window.shell.main_window import MainWindow
from inspector.window.views.local_sources import LocalSourcesView
from inspector.window.widgets.buttons import Button
from tests.samples import ENDPOINT, v1_key, v2_key

NOW = time.time()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MOMENTO_CONFIG_DIR", str(tmp_path))
    return tmp_path


def shown(window: MainWindow, qtbot: QtBot, names: list[str]) -> LocalSourcesView:
    window.navigator.show_computer()
    view = window.stack.currentWidget()
    assert isinstance(view, LocalSourcesView)
    qtbot.waitUntil(lambda: view.offered() == names)
    return view


def press(view: LocalSourcesView, name: str) -> None:
    next(one for one in view.findChildren(Button) if one.accessibleName() == f"Load {name}").click()


def texts(view: QWidget) -> str:
    parts: list[str] = []
    for child in view.findChildren(QWidget):
        parts += [child.accessibleName(), child.toolTip(), str(getattr(child, "text", str)())]
    return "\n".join(parts)


def test_names_are_listed_and_no_value_is_in_view(
    window: MainWindow, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, other = v1_key(), v1_key(time.time() + 99)
    monkeypatch.setenv("MOMENTO_API_KEY", key)
    (folder / "credentials").write_text(f"[default]\ntoken={other}\n\n[staging]\ntoken={other}\n")
    view = shown(window, qtbot, ["MOMENTO_API_KEY", "default", "staging"])
    assert not window.entries.entries()
    assert key[:12] not in texts(view)
    assert other[:12] not in texts(view)


def test_a_chosen_variable_becomes_an_entry_named_after_it(
    window: MainWindow, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOMENTO_AUTH_TOKEN", v1_key())
    press(shown(window, qtbot, ["MOMENTO_AUTH_TOKEN"]), "MOMENTO_AUTH_TOKEN")
    assert [entry.name for entry in window.entries.entries()] == ["MOMENTO_AUTH_TOKEN"]


def test_a_v2_key_takes_the_endpoint_beside_it(
    window: MainWindow, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOMENTO_API_KEY", v2_key())
    monkeypatch.setenv("MOMENTO_ENDPOINT", ENDPOINT)
    press(shown(window, qtbot, ["MOMENTO_API_KEY"]), "MOMENTO_API_KEY")
    (entry,) = window.entries.entries()
    assert entry.inspection.kind is Kind.API_KEY_V2
    assert entry.inspection.endpoint and entry.inspection.endpoint.host == ENDPOINT


def test_only_the_chosen_profile_is_loaded(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    first, second = v1_key(), v1_key(time.time() + 99)
    (folder / "credentials").write_text(f"[default]\ntoken={first}\n[prod]\ntoken={second}\n")
    view = shown(window, qtbot, ["default", "prod"])
    with qtbot.waitSignal(window.intake.finished):
        press(view, "prod")
    (entry,) = window.entries.entries()
    assert entry.inspection.credential and entry.inspection.credential.reveal() == second
    assert "prod" in entry.name


def test_without_anything_it_says_so(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    view = shown(window, qtbot, [])
    qtbot.waitUntil(lambda: "No profiles were found." in texts(view))
    assert "Neither MOMENTO_API_KEY nor MOMENTO_AUTH_TOKEN" in texts(view)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_place_of_the_file_hangs_nothing(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    os.mkfifo(folder / "credentials")
    window.navigator.show_computer()
    view = window.stack.currentWidget()
    assert isinstance(view, LocalSourcesView)
    qtbot.waitUntil(lambda: "not a file" in texts(view))


def test_an_empty_variable_is_reported(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOMENTO_API_KEY", "")
    window.commands.take_environment("MOMENTO_API_KEY")
    assert window.statusBar().currentMessage() == "MOMENTO_API_KEY is empty."


def judged(key: str, endpoint: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Inspection, Verdict]:
    monkeypatch.setenv("MOMENTO_API_KEY", key)
    monkeypatch.setenv("MOMENTO_ENDPOINT", endpoint)
    (found,) = inspect_all(
        environment_text("MOMENTO_API_KEY")[0], NOW, environment_text("MOMENTO_API_KEY")[1]
    )
    return found, verdict(found, run(found, NOW), NOW)


@pytest.mark.parametrize("key", [v1_key(), v2_key()], ids=["v1", "v2"])
@pytest.mark.parametrize(
    ("value", "cause"),
    [
        ('"{}"', "quotes around"),
        ("'{}'", "quotes around"),
        ("{} ", "a space after"),
        ("{}\n", "a line break after"),
        ("{} #prod", "around"),
        ("{},", "after the credential"),
        ("Bearer {}", "Bearer"),
        ("MOMENTO_API_KEY={}", "name of the variable"),
        ("\u200b{}", "invisible"),
    ],
)
def test_what_stands_in_a_variable_reaches_the_program(
    key: str, value: str, cause: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, said = judged(value.format(key), ENDPOINT, monkeypatch)
    assert found.credential is not None and found.credential.reveal() == key
    assert found.source.label() == "MOMENTO_API_KEY"
    assert (said.severity, cause in str(said.sentence)) == (VerdictSeverity.ERROR, True), str(said.sentence)


@pytest.mark.parametrize(
    "endpoint", [f'"{ENDPOINT}"', f"{ENDPOINT} ", f"{ENDPOINT} # prod", f"https://{ENDPOINT}"]
)
def test_what_stands_in_the_variable_of_the_endpoint_reaches_it_too(
    endpoint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, said = judged(v2_key(), endpoint, monkeypatch)
    assert found.endpoint is not None
    assert found.endpoint.host == endpoint
    assert said.severity is VerdictSeverity.ERROR


def test_nothing_is_wrong_with_sound_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    found, said = judged(v2_key(), ENDPOINT, monkeypatch)
    assert said.severity is VerdictSeverity.OK
    assert all(each.severity is Severity.INFO for each in run(found, NOW))
    assert "rejects" not in "".join(str(each.evidence) for each in run(found, NOW))


def test_a_value_of_several_lines_sets_no_other_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    found, _ = judged(f"{v2_key()}\nMOMENTO_ENDPOINT=evil.example", ENDPOINT, monkeypatch)
    assert found.endpoint is None or found.endpoint.host == ENDPOINT


def test_sections_of_a_credentials_file() -> None:
    found = sections("; comment\n[default]\ntoken=1\n[.momento_session]\ntoken=2\n")
    assert list(found) == ["default", ".momento_session"]
    assert found["default"] == "[default]\ntoken=1\n"
