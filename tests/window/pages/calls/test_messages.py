"""Messages of a topic: bounded, in batches, with the time of their arrival, and what is left out is counted."""

from __future__ import annotations

import time

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from inspector.service.connection.outcome import TopicMessage
from inspector.window.look.theme import Theme
from inspector.window.pages.calls.messages import MOST_SHOWN, Column, Messages, MessageTable, cell
from inspector.window.pages.calls.page import CallsPage
from inspector.window.shell.main_window import MainWindow
from inspector.window.text.call_format import time_of_day
from inspector.window.widgets.buttons import CopyButton
from inspector.window.widgets.plain import PlainLabel
from tests.samples import v1_key
from tests.window.credentials import load
from tests.window.tour import load_grpc, settle


def message(number: int) -> TopicMessage:
    return TopicMessage(b"m%d" % number, number, "somebody", 1_700_000_000.0 + number)


def test_ten_thousand_messages_are_counted_and_the_newest_are_rows(qtbot: QtBot) -> None:
    messages = Messages()
    QAbstractItemModelTester(messages, QAbstractItemModelTester.FailureReportingMode.Fatal)
    batches: list[int] = []
    messages.added.connect(lambda: batches.append(messages.rowCount()))
    for part in range(10):
        for number in range(part * 1_000, (part + 1) * 1_000):
            messages.take(message(number))
        qtbot.waitUntil(lambda part=part: len(batches) == part + 1)
    assert messages.count == 10_000
    assert [each.sequence_number for each in messages.rows()] == list(range(9_999, 9_999 - MOST_SHOWN, -1))
    messages.take(message(10_000))
    qtbot.waitUntil(lambda: len(batches) == 11)
    assert (messages.rows()[0].sequence_number, messages.rowCount()) == (10_000, MOST_SHOWN)


def test_large_messages_are_limited_by_their_size_and_the_newest_is_always_kept(qtbot: QtBot) -> None:
    messages = Messages()
    QAbstractItemModelTester(messages, QAbstractItemModelTester.FailureReportingMode.Fatal)
    large = bytes(5_000_000)
    for numbers in ((1,), (2, 3), (4, 5)):
        with qtbot.waitSignal(messages.added):
            for number in numbers:
                messages.take(TopicMessage(large, number, ""))
    assert [each.sequence_number for each in messages.rows()] == [5, 4, 3]
    with qtbot.waitSignal(messages.added):
        messages.take(TopicMessage(bytes(20_000_000), 6, ""))
    assert (messages.count, messages.rowCount()) == (6, 1)


def test_the_time_is_that_of_the_arrival() -> None:
    assert cell(message(5), Column.TIME) == time_of_day(1_700_000_005.0)


def calls_page(window: MainWindow) -> CallsPage:
    load(window, v1_key())
    load_grpc(window)
    window.navigator.show_page("calls")
    settle()
    page = window.pages.shown()
    assert isinstance(page, CallsPage)
    page.modes.setCurrentIndex(3)
    return page


def texts(page: CallsPage) -> list[str]:
    parts = (page.topics, page.topics.bar)
    return [label.text() for part in parts for label in part.findChildren(PlainLabel) if not label.isHidden()]


def test_what_is_left_out_is_said(window: MainWindow, qtbot: QtBot) -> None:
    page = calls_page(window)
    for number in range(MOST_SHOWN + 50):
        page.topics.messages.take(message(number))
    said = f"{MOST_SHOWN + 50} messages received. The newest {MOST_SHOWN} are shown."
    qtbot.waitUntil(lambda: said in texts(page))


def test_a_paste_that_is_too_long_is_not_cut_in_silence(window: MainWindow) -> None:
    page = calls_page(window)
    page.topics.message.clear()
    page.topics.message.insert("x" * 30_001)
    settle()
    assert any("the rest was not taken" in text for text in texts(page))


def test_a_message_is_taken_in_no_time(qtbot: QtBot) -> None:
    messages = Messages()
    begin = time.perf_counter()
    for number in range(10_000):
        messages.take(message(number))
    assert time.perf_counter() - begin < 5


def shown_columns(page: CallsPage) -> list[Column]:
    return [column for column in Column if not page.topics.heard.isColumnHidden(column)]


def test_columns_that_say_nothing_are_hidden(window: MainWindow, qtbot: QtBot) -> None:
    page = calls_page(window)
    messages = page.topics.messages
    messages.take(TopicMessage(b"one", 1, "", 1_700_000_000.0, "news"))
    qtbot.waitUntil(lambda: "1 message received from “news”." in texts(page))
    assert shown_columns(page) == [Column.TIME, Column.NUMBER, Column.MESSAGE]
    messages.take(TopicMessage(b"two", 1, "somebody", 1_700_000_001.0, "weather"))
    qtbot.waitUntil(lambda: "2 messages received." in texts(page))
    assert shown_columns(page) == list(Column)


def copied_row(page: CallsPage, qtbot: QtBot) -> list[str]:
    """The cells that Ctrl+C in the table copies of its first row."""
    page.topics.heard.selectRow(0)
    page.topics.heard.setFocus()
    with qtbot.waitSignal(page.text_copied) as copied:
        QTest.keyClick(page.topics.heard, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.args is not None
    return str(copied.args[0]).split("\t")


def test_a_row_is_copied_with_the_columns_that_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    page = calls_page(window)
    messages = page.topics.messages
    messages.take(TopicMessage(b"one", 1, "", 1_700_000_000.0, "news"))
    qtbot.waitUntil(lambda: "1 message received from “news”." in texts(page))
    assert copied_row(page, qtbot) == [time_of_day(1_700_000_000.0), "1", "one"]
    second = TopicMessage(b"two", 2, "somebody", 1_700_000_001.0, "weather")
    messages.take(second)
    qtbot.waitUntil(lambda: "2 messages received." in texts(page))
    assert copied_row(page, qtbot) == [cell(second, column) for column in Column]


def test_a_message_that_is_selected_is_shown_whole(window: MainWindow, qtbot: QtBot) -> None:
    page = calls_page(window)
    long = b"begin " + b"middle " * 100 + b"end"
    page.topics.messages.take(TopicMessage(long, 7, "", 1_700_000_000.0, "news"))
    qtbot.waitUntil(lambda: page.topics.heard.isVisible())
    assert not page.topics.whole.isVisible()
    page.topics.heard.selectRow(0)
    whole = page.findChild(PlainLabel, "topics.whole")
    assert isinstance(whole, PlainLabel)
    assert whole.isVisible()
    assert whole.text() == long.decode()
    assert f"Message 7 ({len(long)} bytes)" in texts(page)
    with qtbot.waitSignal(page.text_copied) as copied:
        page.topics.whole.findChildren(CopyButton)[0].click()
    assert copied.args == [long.decode()]
    page.topics.messages.clear()
    assert not page.topics.whole.isVisible()


def test_messages_outlive_their_table(qtbot: QtBot, theme: Theme) -> None:
    messages = Messages()
    table = MessageTable(messages)
    table.chosen.connect(lambda _message: None)
    shiboken6.delete(table)
    with capture_exceptions() as raised:
        messages.clear()
    assert raised == []
