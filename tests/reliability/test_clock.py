"""The countdown is right at its next tick, whatever the clock of the computer did meanwhile."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from inspector.credential.model.expiry import Expiry, ExpiryState
from inspector.window.shell.clock import Clock
from inspector.window.text import labels

NOW = 1_800_000_000.0
EXPIRES = Expiry(issued_at=NOW - 3_600, expires_at=NOW + 1_800, known=True)


@pytest.fixture
def wall_time(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """The computer's clock, to be set."""
    now = [NOW]
    monkeypatch.setattr(time, "time", lambda: now[0])
    yield now


@pytest.mark.parametrize(
    ("jump", "state"),
    [(-86_400, ExpiryState.VALID), (7_200, ExpiryState.EXPIRED), (90 * 86_400, ExpiryState.EXPIRED)],
)
def test_a_clock_that_jumps_is_followed_at_the_next_tick(
    qtbot: QtBot, wall_time: list[float], jump: float, state: ExpiryState
) -> None:
    clock = Clock(lambda: EXPIRES, lambda: [EXPIRES])
    told: list[float] = []
    clock.ticked.connect(told.append)
    clock.set_awake(True)
    assert EXPIRES.state(told[-1]) in (ExpiryState.VALID, ExpiryState.EXPIRING)
    wall_time[0] += jump
    qtbot.waitUntil(lambda: told[-1] == NOW + jump, timeout=3_000)
    assert EXPIRES.state(told[-1]) is state
    clock.set_awake(False)


def test_hours_of_sleep_are_made_up_for_when_the_window_wakes(qtbot: QtBot, wall_time: list[float]) -> None:
    clock = Clock(lambda: EXPIRES, lambda: [EXPIRES])
    told: list[float] = []
    clock.ticked.connect(told.append)
    clock.set_awake(True)
    clock.set_awake(False)
    wall_time[0] += 5 * 3_600
    clock.set_awake(True)
    assert told[-1] == NOW + 5 * 3_600
    assert EXPIRES.state(told[-1]) is ExpiryState.EXPIRED
    clock.set_awake(False)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="tzset")
def test_another_time_zone_changes_local_times_and_not_what_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    before = os.environ.get("TZ")
    seen, fixed = set(), set()
    try:
        for zone in ("UTC", "Asia/Tokyo", "America/New_York"):
            os.environ["TZ"] = zone
            time.tzset()
            seen.add(labels.local_time(NOW))
            fixed.add(labels.utc_time(NOW))
            assert labels.remaining(EXPIRES, NOW) == "30 min"
    finally:
        os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
        time.tzset()
    assert (len(seen), len(fixed)) == (3, 1)
