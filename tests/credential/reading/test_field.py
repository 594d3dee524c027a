"""Texts as people have them, and what must be said of each: mails, chats, terminals, logs, secret managers, exports.

``field.json`` was collected from public reports; ``held.json`` was written down before the reader existed,
``held_again.json`` before anyone looked how the reader treats it. A case says the
kind, the endpoint, the codes that must be there and those that must not, and the secret of which no piece may be in the
report.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from inspector.credential.files import decode_file, inspect_text_of
from inspector.credential.model.inspection import Inspection
from inspector.diagnosis import Severity, run
from inspector.diagnosis.report.report import as_json, build

DATA = Path(__file__).parents[1] / "data"
CASES: dict[str, dict[str, Any]] = {
    name: case
    for file in ("field.json", "held.json", "held_again.json")
    for name, case in json.loads((DATA / file).read_text("utf-8")).items()
}
NOW = 1_795_000_000.0
"""In the months for which the tokens of the cases were made."""


def read(name: str) -> tuple[Inspection, ...]:
    case = CASES[name]
    data = base64.b64decode(case["bytes"]) if "bytes" in case else case["text"].encode()
    return inspect_text_of(decode_file(data, name), NOW)


@pytest.mark.parametrize("name", CASES)
def test_a_text_as_people_have_it_is_read_right(name: str) -> None:
    case, entries = CASES[name], read(name)
    findings = [run(each, NOW) for each in entries]
    codes = [each.code for each in findings[0]]
    assert len(entries) == case["objects"]
    assert entries[0].kind == case.get("kind", entries[0].kind)
    if case.get("endpoint"):
        assert entries[0].endpoint is not None
        assert entries[0].endpoint.host == case["endpoint"]
    assert set(case["codes"]) <= set(codes)
    assert set(case.get("not_codes", ())).isdisjoint(each.code for found in findings for each in found)
    assert codes[0] == case.get("first", codes[0])
    if case.get("error_free"):
        assert not [each.code for each in findings[0] if each.severity is Severity.ERROR]


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if len(case.get("secret") or "") >= 8])
def test_no_piece_of_the_secret_is_in_a_report(name: str) -> None:
    secret = CASES[name]["secret"]
    told = as_json([build(each, run(each, NOW), NOW) for each in read(name)])
    for spelled in (secret, secret.encode().hex(), quote(secret, safe="")):
        assert not any(spelled[i : i + 8] in told for i in range(len(spelled) - 7))
    for phase in range(3):
        encoded = base64.b64encode(secret[phase:].encode()).decode().rstrip("=")
        assert not any(encoded[i : i + 11] in told for i in range(len(encoded) - 10))
