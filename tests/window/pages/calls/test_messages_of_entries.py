"""Messages belong to the entry that listened: they are shown again with it, also those that came meanwhile."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from inspector.app import App
from inspector.window.entries.entry import Entry
from inspector.window.pages.calls.page import CallsPage
from inspector.window.widgets.plain import PlainLabel
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import ONE_TOPIC, calls_page, click, load_token, part, running_sandbox

_TOPICS = 3


async def choose(app: App, entry: Entry) -> None:
    app.window.navigator.select(entry)
    page = await calls_page(app)
    await until(lambda: page.entry is entry, "the page does not show the entry")


async def publish(page: CallsPage, text: str) -> None:
    part(page, QLineEdit, "topics.topic").setText("room")
    part(page, QLineEdit, "topics.message").setText(text)
    before = len(page.history())
    click(page, "topics.publish")
    await until(lambda: len(page.history()) > before and not page.history()[0].running)
    assert page.history()[0].observed == "OK"


def says(page: CallsPage, text: str) -> bool:
    return text in [label.text() for label in page.topics.findChildren(PlainLabel) if label.isVisible()]


def values(page: CallsPage) -> list[bytes]:
    return [each.value for each in page.topics.messages.rows()]


def test_messages_are_shown_again_with_the_entry_that_listened(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        other = app.window.current()
        assert other is not None
        listens = await load_token(app, [ONE_TOPIC])
        page = await calls_page(app)
        await until(lambda: page.entry is listens, "the token is not shown")
        page.modes.setCurrentIndex(_TOPICS)
        click(page, "topics.subscribe")
        listening = page.history()[0]
        while page.topics.messages.count == 0:  # until it listens
            await publish(page, "first")
        await until(lambda: values(page), "no message was shown")
        count = page.topics.messages.count
        await choose(app, other)
        assert says(page, "No messages received yet.")
        await publish(page, "meanwhile")
        assert listening.running
        await choose(app, listens)
        await until(lambda: b"meanwhile" in values(page), "what came meanwhile is lost")
        assert values(page) == [b"meanwhile"] + count * [b"first"]
        assert says(page, f"{count + 1} messages received from “room”.")
        await publish(page, "again")
        await until(lambda: values(page)[:2] == [b"again", b"meanwhile"], "it listens no longer")
        page.runner.cancel(listening)
        await choose(app, other)
        assert values(page) == []
        await choose(app, listens)
        assert values(page)[:2] == [b"again", b"meanwhile"]

    drive(script)


def test_clear_all_forgets_the_messages_of_all_entries(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        listens = await load_token(app, [ONE_TOPIC])
        page = await calls_page(app)
        await until(lambda: page.entry is listens, "the token is not shown")
        page.modes.setCurrentIndex(_TOPICS)
        click(page, "topics.subscribe")
        while page.topics.messages.count == 0:
            await publish(page, "first")
        messages = page.topics.messages
        app.window.forgetting.forget_at_once()
        messages.show(listens)
        assert (messages.count, list(messages.rows())) == (0, [])

    drive(script)
