"""A report that is read back is reported again as the same: kind, fingerprint and findings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from inspector.cli.main import main
from tests.window.shell.test_report_entry import OF_EVERY_KIND


def reported(file: Path, capfd: pytest.CaptureFixture[str]) -> dict[str, Any]:
    capfd.readouterr()
    main(["--report", "json", str(file)])
    (found,) = json.loads(f"[{capfd.readouterr().out}]")
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("text", [*OF_EVERY_KIND, "AKIAIOSFODNN7EXAMPLE"])
def test_a_report_of_a_report_says_the_same(
    text: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file, again = tmp_path / "key.env", tmp_path / "report.json"
    file.write_text(text)
    first = reported(file, capfd)
    again.write_text(json.dumps(first))
    second = reported(again, capfd)
    for part in ("kind", "fingerprint"):
        assert second[part] == first[part]
    assert [found["code"] for found in second["findings"]] == [found["code"] for found in first["findings"]]
