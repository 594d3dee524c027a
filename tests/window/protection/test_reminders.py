"""Notices before a credential ends: only after consent, once each, and with nothing secret in them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from inspector.window.action_table import plain
from inspector.window.entries.endings import DAY, HOUR, MINUTE
from inspector.window.entries.model import Entries
from inspector.window.protection.reminders import Reminders
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.view_menu import NoticesDialog
from inspector.window.shell.views import ViewKey
from tests.samples import disposable_token, v1_key, v2_key
from tests.window.entries.test_model import entry_of

NOW = float(int(time.time()))
ROOT = str(Path(__file__).parents[3])


class Clock:
    """The time of the computer, set by the test."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    made = Clock()
    monkeypatch.setattr(time, "time", made)
    yield made


Told = list[str]


@pytest.fixture
def made(qtbot: QtBot, clock: Clock) -> tuple[Reminders, Entries, Told]:
    entries = Entries()
    reminders = Reminders(entries, on=True)
    told: Told = []
    reminders.announced.connect(lambda text: told.append(text) if "did not take" not in text else None)
    return reminders, entries, told


def at(reminders: Reminders, clock: Clock, moment: float) -> None:
    clock.now = moment
    reminders.check()


def test_a_key_is_told_of_a_day_an_hour_and_five_minutes_before(
    made: tuple[Reminders, Entries, Told], clock: Clock
) -> None:
    reminders, entries, told = made
    end = NOW + 3 * DAY
    entries.add([entry_of(v1_key(end), "prod")])
    for before in (2 * DAY, DAY, DAY - 60, HOUR, 5 * MINUTE, 4 * MINUTE, -60):
        at(reminders, clock, int(end) - before + 1)
    spans = ("1 d", "1 h", "5 min")
    assert told == [f"“prod” ends in {span}" for span in spans]


def test_a_short_token_is_told_of_once_in_its_last_half(
    made: tuple[Reminders, Entries, Told], clock: Clock
) -> None:
    reminders, entries, told = made
    entries.add([entry_of(disposable_token(NOW + 900), "browser")])
    for passed in range(0, 1_000, 30):
        at(reminders, clock, NOW + passed)
    assert told == ["“browser” ends in 5 min"]


def test_nothing_is_told_without_consent_and_nothing_after_it_was_taken_back(
    made: tuple[Reminders, Entries, Told], clock: Clock
) -> None:
    reminders, entries, told = made
    reminders.set_on(False)
    entries.add([entry_of(v1_key(NOW + 3 * DAY), "x")])
    at(reminders, clock, NOW + 2 * DAY + 60)
    reminders.set_on(True)
    reminders.set_on(False)
    at(reminders, clock, NOW + 3 * DAY - 30)
    assert told == []


def test_a_choice_is_told_at_once_with_a_first_notice_and_the_next_end(
    made: tuple[Reminders, Entries, Told], qtbot: QtBot
) -> None:
    reminders, entries, told = made
    with qtbot.waitSignal(reminders.announced, check_params_cb=lambda text: "did not take" in text):
        reminders.choose(True)  # there is no bus
    entries.add([entry_of(v1_key(NOW + 3 * DAY), "prod"), entry_of(v1_key(NOW + 2 * DAY), "test")])
    assert "“test”" in reminders._next_sentence()
    reminders.choose(False)
    assert told == ["Notices are on", "Notices are off."]


def test_what_was_already_near_when_it_was_loaded_is_not_repeated(
    made: tuple[Reminders, Entries, Told], clock: Clock
) -> None:
    reminders, entries, told = made
    entries.add([entry_of(v1_key(NOW + 20 * HOUR, iat=int(NOW - 90 * DAY)), "x")])
    at(reminders, clock, NOW + 1)
    assert told == []
    at(reminders, clock, NOW + 19 * HOUR + 1)
    assert len(told) == 1


def test_a_removed_or_endless_credential_is_not_told_of(
    made: tuple[Reminders, Entries, Told], clock: Clock
) -> None:
    reminders, entries, told = made
    gone = [entry_of(v1_key(NOW + 3 * DAY, sub=name), name) for name in ("a", "b", "c")]
    entries.add([*gone, entry_of(v1_key(), "never"), entry_of("nonsense", "?")])
    entries.remove(gone[:1])
    entries.remove(gone[1:])
    at(reminders, clock, NOW + 2 * DAY + 60)
    entries.clear()
    at(reminders, clock, NOW + 3 * DAY - 30)
    assert told == []


def test_the_name_is_the_one_it_has_now_and_safe_to_show(
    made: tuple[Reminders, Entries, Told], clock: Clock
) -> None:
    reminders, entries, told = made
    entry = entry_of(v1_key(NOW + 3 * DAY), "before")
    entries.add([entry])
    entry.name = "after\u202e\n<b>" + "x" * 500
    at(reminders, clock, NOW + 2 * DAY + 60)
    assert told[0].startswith("“after⟨U+202E⟩⟨LF⟩<b>xxx")
    assert len(told[0]) < 200


def test_many_at_once_are_one_notice(made: tuple[Reminders, Entries, Told], clock: Clock) -> None:
    reminders, entries, told = made
    entries.add([entry_of(v2_key(NOW + 3 * DAY, f"key-{number}"), f"k{number}") for number in range(40)])
    at(reminders, clock, NOW + 2 * DAY + 60)
    assert told == ["40 credentials end soon"]


def test_a_computer_that_slept_over_the_end_says_that_it_has_ended(
    made: tuple[Reminders, Entries, Told], clock: Clock
) -> None:
    reminders, entries, told = made
    entries.add([entry_of(v1_key(NOW + 3 * DAY), "x")])
    at(reminders, clock, NOW + 4 * DAY)
    at(reminders, clock, NOW + 5 * DAY)
    assert told == ["“x” has ended"]


def test_the_timer_tells_without_a_question(
    made: tuple[Reminders, Entries, Told], clock: Clock, qtbot: QtBot
) -> None:
    reminders, entries, told = made
    clock.now = NOW + 3 * DAY - 5 * MINUTE - 0.2
    with qtbot.waitSignal(reminders.announced):
        entries.add([entry_of(v1_key(NOW + 3 * DAY, iat=int(NOW)), "x")])
        clock.now += 1
    assert len(told) == 1


# Consent


def action(window: MainWindow) -> QAction:
    actions = window.menus["view"].actions()
    return next(each for each in actions if plain(each.text()).startswith("Notify before"))


def test_consent_is_asked_for_once_and_remembered(window: MainWindow, qtbot: QtBot) -> None:
    chosen: list[tuple[str, str]] = []
    window.view_menu.chosen.connect(lambda what, value: chosen.append((what, value)))
    for agrees in (False, True):
        action(window).trigger()
        assert not action(window).isChecked(), "not before the answer"
        dialog = next(each for each in window.findChildren(NoticesDialog) if each.isVisible())
        assert dialog.parentWidget() is window  # it stands over the window, not over the menu
        (dialog.agree if agrees else dialog.decline).click()
        assert action(window).isChecked() is agrees
    action(window).trigger()
    assert not action(window).isChecked()
    assert chosen == [("notices", "on"), ("notices", "off")]


def test_the_session_begins_with_what_was_remembered(window: MainWindow) -> None:
    assert not window.session.reminders.on
    window.session.choose("notices", "on")
    assert window.session.reminders.on
    window.session.choose("notices", "off")
    assert not window.session.reminders.on


# The desktop

_DESKTOP = """
import json, sys, threading
import jeepney
from jeepney.io import blocking
from PySide6.QtCore import QCoreApplication, QTimer
from inspector.window.protection.notices_bus import BusNotifier
capabilities = json.loads(sys.argv[1])
name = "org.freedesktop.Notifications"
seen = []
bus = blocking.open_dbus_connection()
proxy = jeepney.DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
bus.send_and_get_reply(jeepney.new_method_call(proxy, "RequestName", "su", (name, 0)))
def serve():
    while True:
        call = bus.receive()
        member = call.header.fields.get(jeepney.HeaderFields.member)
        if member == "GetCapabilities":
            bus.send(jeepney.new_method_return(call, "as", (capabilities,)))
        elif member == "Notify":
            seen.append(call.body)
            bus.send(jeepney.new_method_return(call, "u", (7,)))
            if call.body[5]:
                place = jeepney.DBusAddress("/org/freedesktop/Notifications", interface=name)
                for member, kinds, told in (
                    ("ActionInvoked", "us", (8, "default")),  # a notice of another program
                    ("ActionInvoked", "us", (7, "default")),
                    ("NotificationClosed", "uu", (7, 2)),
                ):
                    bus.send(jeepney.new_signal(place, member, kinds, told))
threading.Thread(target=serve, daemon=True).start()
app = QCoreApplication([])
notifier = BusNotifier(app)
notifier.refused.connect(lambda: print("refused", flush=True))
clicked = []
notifier.clicked.connect(clicked.append)
number = notifier.show("\\u201cprod <b>\\u201d ends in 5 min", "a <i> & b")
timer = QTimer()
wanted = [number] if "actions" in capabilities else []
done = lambda: seen and clicked == wanted and notifier._work._thread is None
timer.timeout.connect(lambda: done() and app.quit())
timer.start(20)
QTimer.singleShot(20_000, app.quit)
app.exec()
print(json.dumps([[body[0], body[1], body[3], body[4], body[5], sorted(body[6])] for body in seen]))
print("heard" if clicked else "not clicked")
"""

needs_bus = pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus-run-session")


@needs_bus
@pytest.mark.parametrize(
    ("capabilities", "body"),
    [
        (["body"], "a <i> & b"),
        (["body", "body-markup"], "a &lt;i&gt; &amp; b"),
        (["body", "actions"], "a <i> & b"),
    ],
)
def test_a_desktop_gets_the_notice_as_plain_text_and_its_click_is_heard(
    capabilities: list[str], body: str
) -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", _DESKTOP, json.dumps(capabilities)],
        env={**os.environ, "PYTHONPATH": ROOT},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    actions = ["default", "Show"] if "actions" in capabilities else []
    hints = ["desktop-entry", "urgency"]
    told = [["Credential Inspector", 0, "“prod <b>” ends in 5 min", body, actions, hints]]
    lines = done.stdout.splitlines()
    assert json.loads(lines[0]) == told, done.stderr
    assert lines[1:] == ["heard" if actions else "not clicked"]


class Shown(QObject):
    """Notes the notices instead of a desktop."""

    refused = Signal()
    clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def show(self, _title: str, _text: str) -> int:
        self.count += 1
        return self.count


def test_a_click_on_a_notice_shows_its_credential_and_several_the_table(
    window: MainWindow, clock: Clock
) -> None:
    reminders, shown = window.session.reminders, Shown()
    reminders._notifier = shown
    shown.clicked.connect(reminders._on_clicked)
    reminders.set_on(True)
    first = entry_of(v1_key(NOW + 3 * DAY), "first")
    many = [entry_of(v2_key(NOW + 5 * DAY, f"key-{number}"), f"k{number}") for number in range(4)]
    window.entries.add([first, *many])
    window.navigator.select(many[0])
    at(reminders, clock, NOW + 2 * DAY + 60)
    window.navigator.show_help()
    window.showMinimized()
    shown.clicked.emit(1)
    assert not window.isMinimized()
    assert window.current() is first
    assert window.navigator.view_in_front() is None
    at(reminders, clock, NOW + 4 * DAY + 60)
    shown.clicked.emit(2)
    assert window.navigator.view_in_front() is ViewKey.TABLE
    window.forgetting.forget_at_once()
    shown.clicked.emit(1)
    assert "no longer loaded" in window.statusBar().currentMessage()


_ALONE = """
import sys, time
from PySide6.QtCore import QCoreApplication
from inspector.window.protection.notices_bus import BusNotifier
app = QCoreApplication([])
notifier = BusNotifier(app)
notifier.refused.connect(lambda: print("refused", flush=True))
notifier.refused.connect(app.quit)
begin = time.monotonic()
notifier.show("a", "b")
print("went on" if time.monotonic() - begin < 0.5 else "waited", flush=True)
app.exec()
"""


def _alone(*before: str, **environment: str) -> list[str]:
    done = subprocess.run(
        [*before, sys.executable, "-c", _ALONE],
        env={**os.environ, "PYTHONPATH": ROOT, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@needs_bus
def test_a_desktop_without_notices_refuses() -> None:
    assert _alone("dbus-run-session", "--") == ["went on", "refused"]


@pytest.mark.skipif(sys.platform != "linux", reason="Linux buses")
def test_no_bus_at_all_refuses() -> None:
    assert _alone(DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent") == ["went on", "refused"]


def test_a_refused_notice_is_told_in_the_window(
    made: tuple[Reminders, Entries, Told], clock: Clock, qtbot: QtBot
) -> None:
    reminders, entries, _told = made
    entries.add([entry_of(v1_key(NOW + 3 * DAY), "x")])
    with qtbot.waitSignal(
        reminders.announced,
        check_params_cb=lambda text: text.endswith(
            "The desktop did not take this notice, so it is shown only here."
        ),
    ):
        at(reminders, clock, NOW + 2 * DAY + 60)
