"""The answer of "Can it ...?" is seen at the window's first size without scrolling, in both languages."""

from __future__ import annotations

import pytest

from inspector.app import App
from inspector.settings import Settings
from inspector.window.pages.permissions.page import PermissionsPage
from inspector.window.pages.permissions.question import Question
from inspector.window.widgets.plain import PlainLabel
from tests.e2e.conftest import Drive
from tests.window.pages.calls.driver import ONE_KEY, ONE_TOPIC, load_token, page, running_sandbox
from tests.window.steadiness import settled, whole

LANGUAGES = [Settings(theme="light", language="en"), Settings(theme="dark", language="ja")]


async def asked(app: App, width: int) -> Question:
    """Show the question about a token that may use one key and one topic."""
    app.window.resize(width, 760)
    await running_sandbox(app)
    await load_token(app, (ONE_KEY, ONE_TOPIC))
    return (await page(app, "permissions", PermissionsPage)).question


@pytest.mark.parametrize("settings", LANGUAGES, ids=["en", "ja"])
def test_the_answer_is_seen_without_scrolling(drive: Drive, settings: Settings) -> None:
    async def script(app: App) -> None:
        question = await asked(app, 1180)
        await settled(question.answer, app)
        assert whole(question.answer, app)

    drive(script, settings)


@pytest.mark.parametrize(("width", "beside"), [(1180, True), (900, True), (640, False)])
def test_item_and_cache_stand_in_one_line_where_it_is_long_enough(
    drive: Drive, width: int, beside: bool
) -> None:
    async def script(app: App) -> None:
        question = await asked(app, width)
        item, cache = await settled(question.item, app), await settled(question.cache, app)
        assert (item.y() == cache.y()) is beside
        assert beside or question.item.x() == question.operation.x() == question.cache.x()

    drive(script)


@pytest.mark.parametrize("width", [1180, 640])
def test_no_title_has_more_room_than_the_longest_needs_whatever_theme_was_chosen(
    drive: Drive, width: int
) -> None:
    async def script(app: App) -> None:
        question = await asked(app, width)
        await settled(question.cache, app)
        before = [question.cache.geometry(), question.item.geometry()]
        titles = [each for each in question.findChildren(PlainLabel) if each.text() == "in the cache"]
        (title,) = (each for each in titles if each.y() < question.cache.geometry().bottom())
        assert title.width() == title.fontMetrics().horizontalAdvance("in the cache")
        app.theme.choose("dark")
        await settled(question.cache, app)
        assert [question.cache.geometry(), question.item.geometry()] == before

    drive(script)
