"""Single calls from the window: prediction, outcome, and explanation."""

from __future__ import annotations

import asyncio
import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from inspector.app import App
from inspector.credential.text.visible import visible
from inspector.window.pages.calls.history_model import CallRole, Column
from inspector.window.widgets.plain import PlainLabel
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import (
    CACHE,
    call,
    calls_page,
    click,
    in_view,
    load_token,
    part,
    running_sandbox,
)


def test_cache_and_key_are_those_of_the_first_rule(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        assert part(page, QLineEdit, "calls.cache").text() == CACHE
        assert part(page, QLineEdit, "calls.key").text() == "mo"

    drive(script)


def test_set_then_get_brings_the_value_back(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        part(page, QPlainTextEdit, "calls.value").setPlainText("grüße")
        written = await call(page, "calls.set")
        assert (written.observed, written.predicted, written.held) == ("OK", "Allowed", True)
        read = await call(page, "calls.get")
        assert (read.observed, read.held) == ("HIT", True)
        assert read.latency is not None
        shown = part(page, PlainLabel, "calls.observed_value")
        assert shown.text() == "grüße"

    drive(script)


def test_hex_bytes_arrive_as_those_bytes(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        page.single.form.value.form.setCurrentIndex(1)
        part(page, QPlainTextEdit, "calls.value").setPlainText("00 ff 1b")
        await call(page, "calls.set")
        read = await call(page, "calls.get")
        assert read.outcome is not None
        assert read.outcome.value == b"\x00\xff\x1b"
        assert part(page, PlainLabel, "calls.observed_value").text() == "0x00ff1b"

    drive(script)


def test_wrong_hex_is_reported_and_nothing_is_sent(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        page = await calls_page(app)
        page.target.key.form.setCurrentIndex(1)
        part(page, QLineEdit, "calls.key").setText("6d 6")
        click(page, "calls.get")
        await asyncio.sleep(0.05)
        assert page.history() == ()
        assert "hex" in page.target.key.problem()

    drive(script)


def test_delete_and_round_trip_leave_nothing_behind(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        await call(page, "calls.set")
        assert (await call(page, "calls.delete")).observed == "OK"
        assert (await call(page, "calls.get")).observed == "MISS"
        trip = await call(page, "calls.round_trip")
        assert [step.operation for step in trip.steps] == ["set", "get", "delete"]
        assert trip.words == "The value read is the value written."
        assert (await call(page, "calls.get")).observed == "MISS"

    drive(script)


def test_expected_denial_names_the_rule_that_is_missing(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        part(page, QLineEdit, "calls.key").setText("mo2")
        denied = await call(page, "calls.get")
        assert (denied.observed, denied.predicted, denied.held) == ("PERMISSION_DENIED", "Denied", True)
        assert [found.code for found in denied.findings] == ["live.permission-denied"]
        assert "mo2" in str(denied.findings[0].fix)
        assert "not authorized" in denied.words.lower()

    drive(script)


def test_a_wrong_prediction_is_marked_and_explained(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        sandbox.faults.fail("PERMISSION_DENIED")
        surprising = await call(page, "calls.get")
        assert surprising.held is False
        assert surprising.findings[0].code == "live.prediction-failed"
        cell = page.history_card.table.model().index(0, Column.OBSERVED).data()
        assert cell == "PERMISSION_DENIED, not as predicted"
        banners = [label.text() for label in page.history_card.findChildren(PlainLabel) if label.isVisible()]
        assert any(
            text.startswith(
                "Not as predicted: the service refused the call. Do the permissions allow it? Yes"
            )
            for text in banners
        )

    drive(script)


def test_expired_token_is_told_as_expired(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app, seconds=-60)
        page = await calls_page(app)
        refused = await call(page, "calls.get")
        assert (refused.observed, refused.predicted, refused.held) == ("UNAUTHENTICATED", "Expired", True)
        assert "expired" in str(refused.findings[0].title)

    drive(script)


def test_deadline_ends_a_call_that_is_not_answered(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await calls_page(app)
        await call(page, "calls.get")
        sandbox.faults.delay_seconds = 30
        part(page, QDoubleSpinBox, "calls.deadline").setValue(0.3)
        late = await call(page, "calls.get")
        assert late.observed == "DEADLINE_EXCEEDED"
        assert late.latency is not None
        assert 0.29 <= late.latency < 1.0

    drive(script)


def test_connection_dropped_mid_call_is_told_and_the_next_call_works(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await calls_page(app)
        sandbox.faults.drop_connection = True
        dropped = await call(page, "calls.get")
        assert dropped.observed == "UNAVAILABLE"
        assert [found.code for found in dropped.findings] == ["live.unavailable"]
        assert dropped.held is None, "a broken line says nothing about permissions"
        sandbox.faults.clear()
        end = time.monotonic() + 10
        while (again := await call(page, "calls.get")).observed != "MISS":
            assert time.monotonic() < end, again.words

    drive(script)


def test_one_call_is_cancelled_and_the_others_go_on(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await calls_page(app)
        sandbox.faults.delay_seconds = 30
        for _ in range(3):
            click(page, "calls.get")
        await until(lambda: app.session.queue.count() == 3)
        chosen = page.history()[1]
        page.history_card.table.select(chosen)
        QTest.keyClick(page.history_card.table, Qt.Key.Key_Delete)
        await until(lambda: not chosen.running)
        assert chosen.observed == "CANCELLED"
        assert [row.running for row in page.history()] == [True, False, True]

    drive(script)


def test_escape_cancels_every_call_at_once(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await calls_page(app)
        sandbox.faults.delay_seconds = 30
        for _ in range(20):
            click(page, "calls.get")
        await until(lambda: app.session.queue.count() == 20)
        QTest.keyClick(app.window, Qt.Key.Key_Escape)
        await until(lambda: app.session.queue.count() == 0)  # long before the sandbox would answer
        assert {row.observed for row in page.history()} == {"CANCELLED"}

    drive(script)


def test_window_closed_with_calls_in_flight_ends_cleanly(drive: Drive) -> None:
    start = 0.0

    async def script(app: App) -> None:
        nonlocal start
        sandbox = await running_sandbox(app)
        page = await calls_page(app)
        sandbox.faults.delay_seconds = 30
        for _ in range(50):
            click(page, "calls.get")
        await until(lambda: app.session.queue.count() == 50)
        start = time.monotonic()

    drive(script)
    assert time.monotonic() - start < 5.0


def test_messages_of_a_hostile_server_stay_plain_and_visible(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await calls_page(app)
        words = '<img src="file:///dev/zero">\u202eevil\x1b'
        sandbox.faults.fail("INTERNAL", details=words)
        hostile = await call(page, "calls.get")
        assert "\u202e" not in hostile.words
        label = part(page, PlainLabel, "calls.words")
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == visible(words)
        assert label.text().startswith('<img src="file:///dev/zero">⟨U+202E⟩evil')
        assert label.text().isprintable()

    drive(script)


def test_the_source_of_a_message_is_named(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await calls_page(app)
        sandbox.faults.fail("INTERNAL", details="out of order")
        await call(page, "calls.get")
        titles = [label.text() for label in page.findChildren(PlainLabel)]
        assert "Message from the server" in titles
        await sandbox.stop()
        cut = await call(page, "calls.get")
        assert cut.observed == "UNAVAILABLE"
        titles = [label.text() for label in page.findChildren(PlainLabel)]
        assert "Message from the server" not in titles
        assert "Message from the gRPC library" in titles
        assert "Message from the gRPC library" in str(cut.findings[0].evidence)

    drive(script)


def test_each_entry_keeps_its_own_history(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        first = app.window.current()
        page = await calls_page(app)
        await call(page, "calls.get")
        await load_token(app)  # which is shown on Inspect first
        await calls_page(app)
        await until(lambda: page.entry is not first)
        assert page.history() == ()
        assert first is not None
        app.window.navigator.select(first)
        assert len(page.history()) == 1

    drive(script)


def test_ctrl_enter_gets_again_with_what_is_typed(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        page = await calls_page(app)
        part(page, QLineEdit, "calls.key").setText("typed")
        page.main_action()
        await until(lambda: page.history() and not page.history()[0].running)
        assert page.history()[0].info.key == b"typed"
        row = page.history_card.table.model().index(0, 0)
        assert row.data(CallRole) is page.history()[0]

    drive(script)


def test_changing_text_to_hex_keeps_the_bytes(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        page = await calls_page(app)
        key = page.target.key
        key.set_text("mo ü")
        part(key, QComboBox, "").setCurrentIndex(1)
        assert key.text() == "6d 6f 20 c3 bc"
        assert key.value() == "mo ü".encode()
        part(key, QComboBox, "").setCurrentIndex(0)
        assert key.text() == "mo ü"

    drive(script)


@pytest.mark.parametrize("name", ["calls.get", "calls.set", "calls.round_trip"])
def test_the_result_of_a_call_is_scrolled_into_view(drive: Drive, name: str) -> None:
    async def script(app: App) -> None:
        app.window.resize(900, 600)
        await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        part(page, QPushButton, name).setFocus()
        await call(page, name)
        await until(lambda: in_view(page, page.history_card.table), "the row is out of sight")
        assert part(page, QPushButton, name).hasFocus()

    drive(script)


def test_what_is_announced_names_the_call_and_its_prediction_when_it_begins_and_ends(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        said: list[str] = []
        page.announced.connect(said.append)
        part(page, QLineEdit, "calls.key").setText("mo")
        await call(page, "calls.get")
        part(page, QLineEdit, "calls.key").setText("other")
        await call(page, "calls.get")
        assert said[0] == "Get mo: started, predicted: Allowed"
        assert said[1] == "Get mo: MISS, as predicted. The credential works; the key does not exist yet."
        assert said[2] == "Get other: started, predicted: Denied"
        assert said[3].startswith("Get other: PERMISSION_DENIED, as predicted. ")

    drive(script)


def test_bad_hex_is_said_once_and_moves_nothing(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        page = await calls_page(app)
        page.target.key.form.setCurrentIndex(1)
        await until(lambda: page.layout().activate() or True)
        app.qt.processEvents()
        get = part(page, QPushButton, "calls.get")
        before = get.mapTo(page, QPoint())
        part(page, QLineEdit, "calls.key").setText("zz")
        page.main_action()
        app.qt.processEvents()
        said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
        assert sum("not hex" in text for text in said) == 1
        assert get.mapTo(page, QPoint()) == before
        assert page.history() == ()

    drive(script)


def test_only_the_fields_that_a_panel_uses_are_shown(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        page = await calls_page(app)
        key = part(page, QLineEdit, "calls.key")
        seen = []
        for mode in range(4):
            page.modes.setCurrentIndex(mode)
            seen.append(key.isVisible())
        assert seen == [True, False, True, False]

    drive(script)


@pytest.mark.parametrize("mode", range(4))
def test_a_missing_cache_name_is_told_at_its_field_and_nothing_is_called(drive: Drive, mode: int) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        page.modes.setCurrentIndex(mode)
        part(page, QLineEdit, "calls.cache").clear()
        page.main_action()
        bar = (page.single, page.sweep, page.repeat, page.topics)[mode].bar
        assert bar.problem() == "Enter the cache name."
        assert page.target.cache.property("invalid") is True
        assert page.target.cache.hasFocus()
        assert not page.history()
        assert app.session.queue.count() == 0
        page.target.cache.setText(CACHE)
        assert bar.problem() == ""
        assert page.target.cache.property("invalid") is False

    drive(script)
