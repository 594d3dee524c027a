"""Modules that are loaded beside the window: a failure is told, and what failed can be loaded later."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from inspector.window.background.preload import Preload

_ONCE = """
import errno
from pathlib import Path

place = Path({place!r})
if not place.exists():
    place.touch()
    raise OSError({error}, "no more")
"""


def load(name: str) -> list[bool]:
    failures: list[bool] = []
    preload = Preload(failures.append)
    preload.load("test", name)
    preload.end()
    return failures


def test_a_missing_module_is_said_to_be_missing(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.CRITICAL):
        assert load("inspector_has_no_such_module") == [True]


def test_a_module_that_could_not_be_read_is_not_missing_and_can_be_loaded_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    code = _ONCE.format(place=str(tmp_path / "tried"), error="errno.EMFILE")
    (tmp_path / "read_once_too_often.py").write_text(code, encoding="utf-8")
    assert load("read_once_too_often") == [False]
    assert "too many open files" in caplog.text
    assert load("read_once_too_often") == []
