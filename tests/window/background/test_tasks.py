"""The connection to asyncio loses no result, cancels on request, and never shows the text of an exception."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from inspector.process import logs
from inspector.window.background.tasks import Tasks
from inspector.window.background.work import Work

Script = Callable[[Tasks], Coroutine[Any, Any, None]]


@pytest.fixture(autouse=True)
def loops_end_in_this_thread() -> Iterator[None]:
    """Collect a loop's timer here: it is a QObject, and collecting it in a gRPC thread crashes the process."""
    yield
    gc.collect()


@pytest.fixture
def told() -> Iterator[list[str]]:
    """What the person is told of unexpected exceptions: their types."""
    heard: list[str] = []
    logs.tell_unexpected(lambda kind: heard.append(kind.partition(" ")[0]))
    yield heard
    logs.tell_unexpected(None)


@pytest.fixture
def drive(qapp: QApplication) -> Callable[[Script], None]:
    def run(script: Script) -> None:
        with qasync.QEventLoop(qapp) as loop:
            tasks = Tasks(loop)

            async def whole() -> None:
                await script(tasks)
                await tasks.aclose()

            loop.run_until_complete(whole())

    return run


async def _answer(value: str, after: float = 0.0) -> str:
    await asyncio.sleep(after)
    return value


def test_a_result_arrives_once(drive: Callable[[Script], None]) -> None:
    got: list[str] = []

    async def script(tasks: Tasks) -> None:
        tasks.start(Work("get", lambda: _answer("hit"), got.append))
        assert tasks.count() == 1
        await asyncio.sleep(0.05)
        assert tasks.count() == 0

    drive(script)
    assert got == ["hit"]


def test_an_exclusive_start_cancels_the_one_before(drive: Callable[[Script], None]) -> None:
    got: list[str] = []
    gone: list[bool] = []

    async def script(tasks: Tasks) -> None:
        tasks.start(
            Work("check", lambda: _answer("first", 5), got.append, cancelled=lambda: gone.append(True))
        )
        tasks.start(Work("check", lambda: _answer("second"), got.append, exclusive=True))
        await asyncio.sleep(0.05)

    drive(script)
    assert got == ["second"]
    assert gone == [True]


def test_cancel_all_ends_a_thousand_tasks(drive: Callable[[Script], None]) -> None:
    gone: list[bool] = []

    async def script(tasks: Tasks) -> None:
        for _ in range(1_000):
            tasks.start(Work("many", lambda: _answer("never", 60), cancelled=lambda: gone.append(True)))
        await asyncio.sleep(0)
        tasks.cancel(lambda _work: True)
        await asyncio.sleep(0.2)
        assert tasks.count() == 0

    drive(script)
    assert len(gone) == 1_000


def test_an_unexpected_exception_is_told_by_its_type_only(
    drive: Callable[[Script], None], told: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    async def fail() -> None:
        raise ValueError("eyJhbGciOiJIUzI1NiJ9.secret.secret")

    async def script(tasks: Tasks) -> None:
        tasks.start(Work("bad", fail))
        await asyncio.sleep(0.05)

    drive(script)
    assert told == ["ValueError"]
    assert "secret" not in caplog.text
    assert "ValueError" in caplog.text


def test_whoever_waits_hears_of_an_unexpected_end_after_it_was_told(
    drive: Callable[[Script], None], told: list[str]
) -> None:
    async def fail() -> None:
        raise ValueError

    async def script(tasks: Tasks) -> None:
        tasks.start(Work("bad", fail, lambda _none: told.append("done"), lambda: told.append("ended")))
        await asyncio.sleep(0.05)

    drive(script)
    assert told == ["ValueError", "ended"]


def test_a_failing_slot_of_an_unexpected_end_is_told_too(
    drive: Callable[[Script], None], told: list[str]
) -> None:
    async def fail() -> None:
        raise ValueError

    async def script(tasks: Tasks) -> None:
        tasks.start(Work("bad", fail, cancelled=lambda: {}["missing"]))
        await asyncio.sleep(0.05)

    drive(script)
    assert told == ["ValueError", "KeyError"]


def test_a_failing_slot_is_told_too(drive: Callable[[Script], None], told: list[str]) -> None:
    async def script(tasks: Tasks) -> None:
        tasks.start(Work("bad", lambda: _answer("x"), lambda _value: {}["missing"]))
        await asyncio.sleep(0.05)

    drive(script)
    assert told == ["KeyError"]


def test_closing_waits_for_what_runs_and_takes_nothing_more(qapp: QApplication) -> None:
    with qasync.QEventLoop(qapp) as loop:
        tasks = Tasks(loop)
        got: list[str] = []

        async def script() -> None:
            tasks.start(Work("late", lambda: _answer("late", 30), got.append))
            await asyncio.sleep(0)
            await tasks.aclose()
            tasks.start(Work("after", lambda: _answer("after"), got.append))
            await asyncio.sleep(0.05)

        loop.run_until_complete(script())
    assert got == []
    assert tasks.count() == 0
