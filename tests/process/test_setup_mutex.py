"""Windows' set-up is told that the program runs."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

from inspector.process import setup_mutex


def test_the_mutex_that_the_installer_looks_for_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    kernel = SimpleNamespace(CreateMutexW=lambda *arguments: made.append(arguments) or 1)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(setup_mutex, "ctypes", SimpleNamespace(windll=SimpleNamespace(kernel32=kernel)))
    setup_mutex.hold()
    assert made == [(None, False, "org.momento_inspector.Inspector")]


def test_other_systems_have_no_such_thing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(setup_mutex, "ctypes", None)
    setup_mutex.hold()
