"""What a person typed for an entry is there again when the entry is shown again; new entries get their example."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit

from inspector.app import App
from inspector.window.entries.entry import Entry
from inspector.window.widgets.fields.bytes_field import HEX, TEXT
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import (
    CACHE,
    ONE_KEY,
    ONE_TOPIC,
    calls_page,
    load,
    load_token,
    part,
    running_sandbox,
)


async def choose(app: App, entry: Entry) -> None:
    app.window.navigator.select(entry)
    await on_page(app, entry)


async def on_page(app: App, entry: Entry) -> None:
    page = await calls_page(app)
    await until(lambda: page.entry is entry, "the page does not show the entry")


def test_cache_key_and_topic_come_back_with_their_entry(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        one = await load_token(app, [ONE_KEY, ONE_TOPIC])
        page = await calls_page(app)
        cache, key, topic = (
            part(page, QLineEdit, name) for name in ("calls.cache", "calls.key", "topics.topic")
        )
        cache.setText("sessions")
        key.setText("user:42")
        topic.setText("")
        other = await load_token(app, [ONE_KEY, ONE_TOPIC], 600)
        await on_page(app, other)
        assert [each.text() for each in (cache, key, topic)] == [CACHE, "mo", "room"]
        topic.setText("news")
        await choose(app, one)
        assert [each.text() for each in (cache, key, topic)] == ["sessions", "user:42", ""]
        await choose(app, other)
        assert [each.text() for each in (cache, key, topic)] == [CACHE, "mo", "news"]

    drive(script)


def test_a_key_comes_back_as_it_was_written(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        one = await load_token(app)
        page = await calls_page(app)
        key = page.target.key
        notation = next(each for each in key.findChildren(QComboBox) if each.isVisible())
        notation.setCurrentIndex(HEX)
        key.set_text("00 f")  # is not finished
        other = await load_token(app, [ONE_KEY], 600)
        await on_page(app, other)
        assert (key.form.currentIndex(), key.text()) == (TEXT, "mo")
        await choose(app, one)
        assert (key.form.currentIndex(), key.text()) == (HEX, "00 f")
        assert page.single.bar.problem() != ""
        await choose(app, other)
        assert page.single.bar.problem() == ""

    drive(script)


def test_clear_all_forgets_what_was_typed(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        token = sandbox.mint([ONE_KEY], 1800)
        for _ in range(2):
            one = await load(app, token)
            page = await calls_page(app)
            await on_page(app, one)
            cache = part(page, QLineEdit, "calls.cache")
            assert cache.text() == CACHE
            cache.setText("sessions")
            await on_page(app, await load_token(app, [ONE_KEY], 600))
            await choose(app, one)
            assert cache.text() == "sessions"
            app.window.forgetting.forget_at_once()
            await until(lambda: app.window.current() is None, "an entry is still shown")

    drive(script)
