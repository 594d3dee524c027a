"""The countdown is correct at every moment, and its timer sleeps while nothing changes."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from inspector.credential.model.expiry import Expiry
from inspector.credential.model.inspection import Source
from inspector.diagnosis.rules.expiry import duration
from inspector.window.look.theme import Theme, active
from inspector.window.shell.clock import Clock
from inspector.window.shell.main_window import MainWindow
from inspector.window.text.labels import clock, left_sentence, span
from inspector.window.widgets import countdown as countdown_module
from inspector.window.widgets.countdown import Countdown, LifeBar, next_change
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.steady import SteadyLabel
from tests.samples import disposable_token

NOW = 1_800_000_000.0


def lasting(seconds: float) -> Expiry:
    return Expiry(expires_at=NOW + seconds, disposable=True, known=True)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (1_781, "29 min 41 s"),
        (59, "59 s"),
        (3_600, "1 h"),
        (90_000, "1 d 1 h"),
        (200_000, "2 d 7 h"),
        (800 * 86_400, "2 years"),
        (-5, "5 s"),
    ],
)
def test_a_span_names_its_two_largest_units(seconds: float, text: str) -> None:
    assert span(seconds) == text


@pytest.mark.parametrize("seconds", [60, 3_599, 3_600, 144_360, 86_400, 172_800, 800 * 86_400])
def test_the_header_and_a_finding_write_a_span_alike(seconds: int) -> None:
    assert left_sentence(lasting(-seconds), NOW) == f"Expired {duration(seconds)} ago"


def test_the_sentence_changes_at_the_expiry() -> None:
    assert left_sentence(lasting(90), NOW) == "1 min 30 s left"
    assert left_sentence(lasting(-90), NOW) == "Expired 1 min ago"
    assert left_sentence(Expiry(known=True), NOW) == "Never expires"
    assert left_sentence(Expiry(), NOW) == "Expiry unknown"


def test_a_list_counts_seconds_in_the_last_minute_only() -> None:
    assert clock(1_781) == "29 min"
    assert clock(5) == "5 s"


@pytest.mark.parametrize(
    "left", [0.4, 1.0, 59.5, 61.25, 3_599.9, 3_601, 86_400, 200_000, 10_000_000, -1, -90, -100_000]
)
def test_after_the_next_change_the_text_differs_and_before_it_does_not(left: float) -> None:
    expiry = lasting(left)
    step = next_change(expiry, NOW)
    assert step is not None
    assert left_sentence(expiry, NOW + step + 0.02) != left_sentence(expiry, NOW) or step > 1
    assert step <= 0.02 or left_sentence(expiry, NOW + step * 0.9) == left_sentence(expiry, NOW)


@pytest.mark.parametrize("expiry", [Expiry(), Expiry(known=True), Expiry(known=True, unusable=True)])
def test_what_never_ends_never_wakes_the_timer(expiry: Expiry) -> None:
    assert next_change(expiry, NOW) is None


def test_the_clock_ticks_about_once_a_second_and_not_while_asleep(qtbot: QtBot) -> None:
    expiry = Expiry(expires_at=time.time() + 600, disposable=True, known=True)
    clock = Clock(lambda: expiry, lambda: [expiry])
    ticks: list[float] = []
    clock.ticked.connect(ticks.append)
    clock.counted.connect(ticks.append)
    clock.set_awake(True)
    qtbot.waitUntil(lambda: len(ticks) >= 3, timeout=10_000)
    assert ticks[-1] - ticks[0] >= 0.9
    clock.set_awake(False)
    seen = len(ticks)
    qtbot.wait(1_200)
    assert len(ticks) == seen


def test_a_new_minute_emits_ticked_and_its_seconds_only_counted(qtbot: QtBot) -> None:
    end = time.time() + 62.4
    expiry = Expiry(expires_at=end, disposable=True, known=True)
    clock = Clock(lambda: expiry, lambda: [expiry])
    told, counted = [], []
    clock.ticked.connect(told.append)
    clock.counted.connect(counted.append)
    clock.set_awake(True)
    qtbot.waitUntil(lambda: bool(told) and told[-1] >= end - 60, timeout=10_000)
    clock.set_awake(False)
    assert told[-1] - (end - 60) < 0.5
    assert counted
    assert all(int(end - now) % 60 < 59 for now in counted)


def test_thousands_of_entries_are_updated_once_a_minute(qtbot: QtBot) -> None:
    now = time.time()
    seen = 0

    def listed() -> Iterator[Expiry]:
        nonlocal seen
        for number in range(10_000):
            seen += 1
            yield Expiry(expires_at=now + 90_000 + number, known=True)

    clock = Clock(lambda: None, listed)
    clock.set_awake(True)
    clock.set_awake(False)
    assert seen <= 500


def test_it_ticks_at_the_next_minute_where_all_that_is_listed_has_expired(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "time", lambda: NOW + 59.9)
    clock = Clock(lambda: None, lambda: [lasting(-300), Expiry(known=True)])
    clock.set_awake(True)
    with qtbot.waitSignal(clock.ticked, timeout=3_000):
        pass
    clock.set_awake(False)


def test_the_shown_life_follows_the_clock_when_it_jumps(qtbot: QtBot) -> None:
    countdown = Countdown()
    qtbot.addWidget(countdown)
    countdown.show_expiry(lasting(1_800), NOW)
    assert "30 min left" in countdown.accessibleName()
    countdown.show_time(NOW + 7_200)
    assert "Expired 1 h 30 min ago" in countdown.accessibleName()
    countdown.show_time(NOW + 60)
    assert "29 min left" in countdown.accessibleName()


@pytest.mark.parametrize(
    ("left", "issued", "share"), [(900.0, 900.0, 0.5), (60.0, 540.0, 0.1), (-5.0, 900.0, 0.0)]
)
def test_the_bar_is_the_share_of_a_known_lifetime(
    qtbot: QtBot, left: float, issued: float, share: float
) -> None:
    countdown = Countdown()
    qtbot.addWidget(countdown)
    countdown.show_expiry(Expiry(expires_at=NOW + left, issued_at=NOW - issued, known=True), NOW)
    bar = countdown.findChild(LifeBar)
    assert isinstance(bar, LifeBar)
    assert not bar.isHidden()
    assert bar.share == pytest.approx(share, abs=1e-6)


@pytest.mark.parametrize("left", [900.0, 29.9 * 86_400, 5 * 86_400.0, 99 * 365 * 86_400.0, -5.0])
@pytest.mark.parametrize("issued", [None, NOW + 99 * 365 * 86_400])
def test_without_a_usable_issue_time_there_is_no_bar(qtbot: QtBot, left: float, issued: float | None) -> None:
    countdown = Countdown()
    qtbot.addWidget(countdown)
    countdown.show_expiry(Expiry(expires_at=NOW + left, issued_at=issued, known=True), NOW)
    assert countdown.findChild(LifeBar).isHidden()


@pytest.mark.parametrize("end", [-5.0, 0.0, 1e12, 1e300, float("inf")])
def test_absurd_moments_are_shown_and_never_raise(qtbot: QtBot, end: float) -> None:
    countdown = Countdown()
    qtbot.addWidget(countdown)
    if end == float("inf"):
        countdown.show_expiry(Expiry(known=True, unusable=True), NOW)
    else:
        countdown.show_expiry(Expiry(expires_at=end, known=True), NOW)
    assert countdown.accessibleName()


@pytest.mark.parametrize("left", [3_700.5, 61.5, 30.5, 0.5, -0.5, -59.5, -61.5, -3_700.5])
def test_rare_updates_come_in_time(qtbot: QtBot, left: float) -> None:
    ticking = Countdown()
    qtbot.addWidget(ticking)
    ticking.show_expiry(lasting(left), NOW)
    for second in range(1, 130):
        fresh = Countdown()
        fresh.show_expiry(lasting(left), NOW + second)
        ticking.show_time(NOW + second)
        assert ticking.accessibleName() == fresh.accessibleName()
        fresh.deleteLater()


def test_a_minimised_or_hidden_window_sleeps_and_a_seen_one_counts(window: MainWindow, qtbot: QtBot) -> None:
    window.intake.take_text(disposable_token(time.time() + 1_800), Source())
    qtbot.waitUntil(lambda: window.current() is not None)
    ticks: list[float] = []
    window.clock.ticked.connect(ticks.append)
    window.clock.counted.connect(ticks.append)
    for away, back in ((window.showMinimized, window.showNormal), (window.hide, window.show)):
        away()
        qtbot.wait(50)
        ticks.clear()
        qtbot.wait(1_300)
        assert ticks == []
        back()
        qtbot.waitUntil(lambda: len(ticks) >= 2)


@pytest.mark.parametrize(
    ("expiry", "quiet", "tone"),
    [
        (lasting(100_000), False, "ok"),
        (lasting(60), False, "warning"),
        (lasting(-60), False, "error"),
        (lasting(60), True, ""),
        (lasting(-60), True, ""),
        (Expiry(), False, ""),
    ],
)
def test_the_time_that_is_left_has_the_tone_of_its_state_unless_something_else_is_wrong(
    qtbot: QtBot, theme: Theme, expiry: Expiry, quiet: bool, tone: str
) -> None:
    countdown = Countdown()
    qtbot.addWidget(countdown)
    countdown.set_quiet(quiet, NOW)
    countdown.show_expiry(expiry, NOW)
    assert tones_of(countdown) == {tone or "text"}


def tones_of(countdown: Countdown) -> set[str]:
    label = countdown.findChild(SteadyLabel)
    assert isinstance(label, SteadyLabel)
    label.resize(label.sizeHint())
    image = label.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    return {name for name in ("ok", "warning", "error", "text") if active().colour(name).name() in seen}


def test_the_tone_goes_as_soon_as_something_else_is_wrong(qtbot: QtBot, theme: Theme) -> None:
    countdown = Countdown()
    qtbot.addWidget(countdown)
    countdown.show_expiry(lasting(100_000), NOW)
    assert tones_of(countdown) == {"ok"}
    countdown.set_quiet(True, NOW)
    assert tones_of(countdown) == {"text"}
    countdown.set_quiet(False, NOW)
    assert tones_of(countdown) == {"ok"}


def test_a_date_with_two_digits_everywhere_stands_on_one_line(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(countdown_module, "_NARROWEST", 1)  # whatever the font of this system
    countdown = Countdown()
    qtbot.addWidget(countdown)
    end = 1_861_613_460.0
    countdown.show_expiry(Expiry(expires_at=end, known=True), end - 86_400)
    countdown.resize(countdown.minimumSizeHint())
    countdown.show()
    label = next(each for each in countdown.findChildren(PlainLabel) if each.text().startswith("until "))
    assert label.heightForWidth(label.width()) < 2 * label.fontMetrics().height()
