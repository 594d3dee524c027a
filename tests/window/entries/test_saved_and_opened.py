"""A credential that was saved and opened again is the same one, and nothing is wrong with its file."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.credential.model.inspection import Source
from inspector.credential.model.key_file import key_json
from inspector.credential.model.key_info import KeyInfo
from inspector.credential.permissions.claim import decode_permissions
from inspector.credential.text.message import message
from inspector.credential.text.secret import Secret
from inspector.diagnosis.catalogue.catalogue import finding
from inspector.diagnosis.verdict.verdict import VerdictSeverity, verdict
from inspector.window.findings import repairs_of
from inspector.window.shell.main_window import MainWindow
from tests.samples import ENDPOINT, READ_ONE_KEY, disposable_token, permissions_claim, v1_key, v2_key


def load(window: MainWindow, qtbot: QtBot, file: Path) -> None:
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([file])


@pytest.mark.parametrize("kind", ["key", "token"])
@pytest.mark.parametrize("first", ["pasted", "opened"])
def test_it_is_one_entry_with_the_file_to_follow(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, kind: str, first: str
) -> None:
    end = time.time() + 9_000
    text = v1_key(end) if kind == "key" else disposable_token(end)
    file = tmp_path / "mine.momentokey"
    file.write_text(key_json(Secret(text), None, int(end), "cell-1.prod.a.momentohq.com").reveal())
    acts = [lambda: window.intake.take_text(text, Source()), lambda: load(window, qtbot, file)]
    for act in acts if first == "pasted" else reversed(acts):
        act()
    (entry,) = window.entries.entries()
    assert entry.inspection.source.file is not None
    assert repairs_of(entry) == []
    assert entry.copies == 2


def test_a_damage_in_a_file_is_still_another_entry(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    key = v1_key(time.time() + 9_000)
    file = tmp_path / "mine.momentokey"
    file.write_text(key_json(Secret(f"{key[:90]}\n{key[90:]}"), None, None, "").reveal())
    window.intake.take_text(key, Source())
    load(window, qtbot, file)
    assert len(window.entries.entries()) == 2
    assert repairs_of(window.entries.entries()[1])


def test_a_field_that_was_pasted_is_still_a_repair(window: MainWindow) -> None:
    window.intake.take_text(key_json(Secret(v1_key()), None, None, "").reveal(), Source())
    assert repairs_of(window.entries.entries()[0])


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("my-production-key.momentokey", "my-production-key"),
        ("Old.MOMENTO-CREDENTIAL.json", "Old"),
        ("momento_key_info.json", "momento_key_info.json"),
        (".momentokey", "API key (v1)"),
    ],
)
def test_an_entry_is_not_called_by_the_suffix_of_the_programs_own_files(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, file: str, name: str
) -> None:
    place = tmp_path / file
    place.write_text(key_json(Secret(v1_key()), None, None, "").reveal())
    load(window, qtbot, place)
    assert window.entries.entries()[0].name == name


def test_what_the_service_said_of_a_key_stays_when_its_file_is_opened(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """A refresh token is returned only once, and a role was asked for."""
    key, refresh = v2_key(time.time() + 9_000), Secret("refresh-token-of-this-key")
    made = window.operations.entry_of(Secret(key), "new", endpoint=ENDPOINT)
    role = decode_permissions(permissions_claim([READ_ONE_KEY]), 1, disposable=False)
    info = KeyInfo(key_id="key-1", role_name="Readers", asked_at=time.time())
    made.inspection = replace(made.inspection, key_info=info, permissions=role)
    entry = window.operations.add(made, refresh)
    file = tmp_path / "app.env"
    file.write_text(f"MOMENTO_API_KEY={key}\nMOMENTO_ENDPOINT={ENDPOINT}\n")
    load(window, qtbot, file)
    assert window.entries.entries() == (entry,)
    held = entry.inspection
    assert held.source.file is not None
    assert (held.refresh_token, held.key_info, held.permissions) == (refresh, info, role)
    assert "permission.by-role" not in {found.code for found in entry.findings}


def test_a_minted_key_that_was_saved_with_its_refresh_token_is_the_same_when_opened(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    key, refresh = Secret(v1_key(time.time() + 9_000)), Secret("refresh-token-of-this-key")
    made = window.operations.entry_of(key, "new")
    entry = window.operations.add(made, refresh)
    file = tmp_path / "new.momentokey"
    file.write_text(key_json(key, refresh, None, ENDPOINT).reveal())
    load(window, qtbot, file)
    assert window.entries.entries() == (entry,)
    assert entry.found_also() == []
    window.entries.remove([entry])
    load(window, qtbot, file)
    assert len(window.entries.entries()) == 1 and window.entries.entries()[0] is not entry


def test_that_more_was_granted_than_asked_for_stays_when_the_file_is_opened(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    key = Secret(disposable_token(time.time() + 9_000))
    made = window.operations.entry_of(key, "new")
    wider = finding("permission.widened", message("Test", "It may do more.").of())
    made.findings = (wider, *made.findings)
    entry = window.operations.add(made)
    file = tmp_path / "new.momentotoken"
    file.write_text(key_json(key, None, None, ENDPOINT).reveal())
    load(window, qtbot, file)
    assert window.entries.entries() == (entry,)
    assert entry.inspection.source.file is not None
    assert entry.findings[0] == wider and entry.findings.count(wider) == 1
    assert verdict(entry.inspection, entry.findings, time.time()).severity is VerdictSeverity.ERROR
