"""A real accessibility client reads each page: what it hears has names and labels. Runs where AT-SPI is installed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.test_accessibility_client import SYSTEM_PYTHON, missing

FIELDS = ("text", "entry", "combo box", "spin button")
CONTROLS = (*FIELDS, "push button", "toggle button", "check box", "radio button", "list", "table", "page tab")
Told = dict[str, list[dict[str, Any]]]


def told_of(language: str, folder: Path) -> Told:
    said, errors = folder / "said", folder / "errors"
    with said.open("w") as out, errors.open("w") as err:
        done = subprocess.run(
            [
                "dbus-run-session",
                "--",
                sys.executable,
                "-m",
                "tests.e2e.read_window",
                SYSTEM_PYTHON,
                language,
            ],
            env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
            stdout=out,
            stderr=err,
            timeout=110,
            check=False,
        )
    assert done.returncode == 0, errors.read_text()[-2_000:]
    told: Told = json.loads(said.read_text().splitlines()[-1])
    assert len(told) == 11 and all(len(nodes) > 20 for nodes in told.values())
    return told


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_screen_reader_is_told_what_everything_is(language: str, tmp_path: Path) -> None:
    if missing():
        pytest.skip(missing())
    told = told_of(language, tmp_path)
    nodes = [(page, node) for page, listed in told.items() for node in listed]

    def those(wrong: bool, page: str, node: dict[str, Any]) -> list[tuple[str, ...]]:
        return [(page, node["role"], node["name"], node["place"])] if wrong else []

    nameless = [
        each
        for page, node in nodes
        for each in those(node["role"] in CONTROLS and not node["name"].strip(), page, node)
    ]
    assert nameless == []
    unlabelled = [
        each
        for page, node in nodes
        for each in those(node["role"] in FIELDS and not node["labelled"], page, node)
    ]
    assert unlabelled == []
    fillers = [
        each
        for page, node in nodes
        for each in those(node["role"] in ("filler", "unknown") and not node["name"].strip(), page, node)
    ]
    assert fillers == []
    markup = [
        each
        for page, node in nodes
        for each in those("<" in node["description"] or "&amp;" in node["description"], page, node)
    ]
    assert markup == []
    twice = [
        each
        for page, node in nodes
        for each in those(bool(node["name"].strip()) and node["name"] == node["description"], page, node)
    ]
    assert twice == []
    entries = [node["name"] for node in told["page-inspect"] if node["role"] == "list item"]
    assert len(entries) == 2 and all(len(name.split(", ")) >= 4 for name in entries), entries
    sentences = [node["name"] for node in told["page-inspect"] if node["role"] == "label"]
    assert len([one for one in sentences if one in entries[1]]) >= 1, (
        "the verdict in the list is the header's"
    )
