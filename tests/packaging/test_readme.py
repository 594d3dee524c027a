"""What packaging/README.md says is proven: each test that it names is there."""

from __future__ import annotations

import re

from builder.project import PACKAGING, ROOT

README = (PACKAGING / "README.md").read_text(encoding="utf-8")
SECTION = README[README.index("## What is proven where") : README.index("## A release")]


def test_every_test_it_names_is_there() -> None:
    files = set(re.findall(r"`(tests/[\w/]+\.py)`", SECTION))
    assert len(files) > 10
    assert [name for name in files if not (ROOT / name).is_file()] == []
    defined = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^(?:async )?def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    named = set(re.findall(r"`(test_\w+)`", SECTION))
    assert len(named) > 10
    assert named - defined == set()
