"""The form of Test calls in a window as low as a screen at 200 %: no title is seen without its field."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget

from inspector.app import App
from inspector.settings import Settings
from inspector.window.pages.calls.page import CallsPage
from tests.e2e.conftest import Drive
from tests.window.pages.calls.driver import ONE_KEY, ONE_TOPIC, calls_page, load_token, running_sandbox
from tests.window.steadiness import resized, settled

SIZES = [(792, 460), (800, 480), (960, 540), (960, 518)]
"""1600x1000 and 1920x1080 at 200 %, with and without what the desktop keeps for itself."""
LANGUAGES = [Settings(theme="light", language="en"), Settings(theme="dark", language="ja")]


each_language = pytest.mark.parametrize("settings", LANGUAGES, ids=["en", "ja"])


@each_language
def test_no_title_is_seen_without_its_field(drive: Drive, settings: Settings) -> None:
    async def script(app: App) -> None:
        async for size, page in in_every_size(app):
            for mode in range(page.modes.count()):
                page.modes.setCurrentIndex(mode)
                await settled(page.form, app)
                seen = [title for title in titles(page) if is_seen(title, page.form.area.viewport())]
                assert seen
                for title in seen:
                    shown = is_seen(title.buddy(), page.form.area.viewport())
                    assert shown, (size, mode, title.text())

    drive(script, settings)


@each_language
def test_every_type_of_calls_is_seen_whole(drive: Drive, settings: Settings) -> None:
    async def script(app: App) -> None:
        async for size, page in in_every_size(app):
            await settled(page.form, app)
            assert page.modes.width() >= page.modes.sizeHint().width(), size

    drive(script, settings)


async def in_every_size(app: App) -> AsyncIterator[tuple[tuple[int, int], CallsPage]]:
    await resized(app, SIZES[0])
    await running_sandbox(app)
    await load_token(app, (ONE_KEY, ONE_TOPIC))
    page = await calls_page(app)
    for size in SIZES:
        await resized(app, size)
        yield size, page


def titles(page: CallsPage) -> list[QLabel]:
    return [each for each in page.form.grid.findChildren(QLabel) if each.isVisible() and each.buddy()]


def is_seen(part: QWidget, through: QWidget) -> bool:
    place = QRect(part.mapTo(through, QPoint()), part.size())
    return through.rect().contains(place)
