"""Calls made before gRPC is loaded: they can be cancelled, and their callers are notified."""

from __future__ import annotations

import sys
from collections.abc import Coroutine, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.credential.inspection import inspect
from inspector.window.background.call_queue import CallQueue
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from tests.credential.make import NOW, key_v1


@pytest.fixture
def operations(qapp: QApplication) -> Iterator[Operations]:
    """Operations without an event loop, so that calls wait."""
    made = Operations(Entries(), CallQueue())
    yield made
    made.queue.end()


def ask(operations: Operations, group: str, cancelled: list[str]) -> Entry:
    def make(_connection: object) -> Coroutine[Any, Any, None]:
        raise AssertionError("it was called without a loop")

    entry = Entry(inspect(key_v1(), NOW), (), "mine")
    operations.call(entry, group, make, lambda _none: None, cancelled=lambda: cancelled.append(group))
    return entry


def test_a_call_that_waits_is_counted_and_can_be_cancelled(operations: Operations) -> None:
    cancelled: list[str] = []
    for group in ("get", "mint"):
        ask(operations, group, cancelled)
    assert (operations.queue.count(), operations.queue.count("mint")) == (2, 1)
    operations.queue.cancel("mint")
    assert cancelled == ["mint"]
    operations.queue.cancel_all()
    assert cancelled == ["mint", "get"]
    assert operations.queue.count() == 0


def test_the_calls_of_an_entry_that_goes_are_cancelled_also_while_they_wait(operations: Operations) -> None:
    cancelled: list[str] = []
    gone = ask(operations, "get", cancelled)
    ask(operations, "check", cancelled)
    operations.forget([gone])
    assert cancelled == ["get"]
    assert operations.queue.count() == 1
    operations.queue.cancel_of([None])
    assert operations.queue.count() == 1


def test_a_call_is_cancelled_if_its_modules_are_missing(
    qtbot: QtBot, operations: Operations, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "inspector.event_loop", None)
    cancelled: list[str] = []
    with qtbot.waitSignal(operations.queue.failed):
        ask(operations, "get", cancelled)
    assert cancelled == ["get"]
