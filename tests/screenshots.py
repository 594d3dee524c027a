"""A tour of the window in pictures: ``python -m tests.screenshots FOLDER``.

Every page and view, light and dark, English and Japanese, at 100 and 200 %, at three sizes: with real calls against the
sandbox, so that what is seen is what people see. FOLDER should be outside the repository.
"""

# ruff: noqa: PLC0415 - the program is imported in the processes that paint, not in the one that starts them
from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

SIZES = ((1180, 760), (900, 600), (1600, 1000))
SCALES = (1, 2)
LANGUAGES = ("en", "ja")
THEMES = ("light", "dark")
ROOT = Path(__file__).parents[1]
_SECONDS = 30.0


def main(folder: Path) -> int:
    """All pictures, one process for each scale, language and theme; the number of those that failed."""
    failed = 0
    for scale in SCALES:
        for language in LANGUAGES:
            for theme in THEMES:
                failed += _process(folder, scale, language, theme)
    sys.stdout.write(f"{len(list(folder.rglob('*.png')))} pictures in {folder}\n")
    return failed


def _process(folder: Path, scale: int, language: str, theme: str) -> int:
    place = folder / f"{language}-{theme}-{scale}00"
    place.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        profiles = Path(home) / "profiles"
        profiles.mkdir()
        (profiles / "credentials").write_text("[default]\ntoken=x\n\n[staging]\ntoken=y\n")
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(scale),
            "HOME": home,
            "XDG_CONFIG_HOME": home,
            "MOMENTO_CONFIG_DIR": str(profiles),
            "MOMENTO_API_KEY": "only-its-name-is-shown",
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, "-m", "tests.screenshots", "--one", str(place), language, theme]
        return int(subprocess.run(command, env=environment, check=False).returncode != 0)


def one(place: Path, language: str, theme: str) -> int:
    """The pictures of one process."""
    from inspector.app import App
    from inspector.settings import Settings

    app = App(["momento-inspector"], Settings(theme=theme, language=language), remembers=False)
    app.paint_first()
    return app.run(lambda started: Tour(started, place).go())


class Tour:
    """Goes through the window and takes a picture of everything."""

    def __init__(self, app: object, place: Path) -> None:
        self._app = app
        self._window = app.window  # type: ignore[attr-defined]
        self._place = place

    async def go(self) -> int:
        """All stations."""
        await self._shoot("01-empty")
        await self._load()
        await self._pages()
        await self._broken()
        await self._others()
        return 0

    async def _load(self) -> None:
        from inspector.credential.model.inspection import Source
        from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
        from tests.samples import disposable_token, v1_key, v2_key

        window = self._window
        window.actions_by_key["sandbox"].trigger()
        await self._until(lambda: window.current() is not None)
        now = time.time()
        rules = [
            Rule(
                Resource.CACHE, Role.READ_WRITE, Selector.name("default-cache"), Selector.prefix("user/42/")
            ),
            Rule(Resource.TOPIC, Role.READ_ONLY, Selector.name("default-cache"), Selector.name("news")),
        ]
        for text, name in (
            (f"export MOMENTO_API_KEY='{disposable_token(now + 1_781, rules)}'\n", None),
            (v1_key(now + 60 * 86_400), "production"),
            (v1_key(now - 9_000), "old key"),
            (v2_key(now + 30 * 86_400), "console key"),
        ):
            window.intake.take_text(text, Source(variable=name))
        await asyncio.sleep(0.1)

    async def _pages(self) -> None:
        window = self._window
        window.navigator.select(window.entries.entries()[1])
        for number, page in enumerate(("inspect", "permissions", "raw"), 2):
            window.navigator.show_page(page)
            await self._shoot(f"{number:02}-{page}")
        await self._diagnose()
        await self._calls()
        await self._mint()

    async def _diagnose(self) -> None:
        window = self._window
        window.navigator.select(window.entries.entries()[3])
        await self._show("diagnose")
        await self._shoot("05-diagnose-expired")
        window.navigator.select(window.entries.entries()[0])
        await self._show("diagnose")
        window.pages.shown().main_action()
        await self._settled()
        await self._shoot("06-diagnose-ladder")
        await self._shoot("07-diagnose-end", end=True)

    async def _calls(self) -> None:
        from PySide6.QtWidgets import QPushButton

        window = self._window
        await self._show("calls")
        await self._shoot("08-calls-empty")
        page = window.pages.shown()
        for name in ("calls.get", "calls.set", "calls.get", "calls.round_trip"):
            button = page.findChild(QPushButton, name)
            if button:
                button.click()
                await self._settled()
        await self._shoot("09-calls-done")
        await self._shoot("10-calls-end", end=True)
        for mode, name in enumerate(("sweep", "repeat", "topics"), 1):
            page.modes.setCurrentIndex(mode)
            page.main_action()
            await self._settled() if name != "topics" else await asyncio.sleep(0.5)
            await self._shoot(f"10-{name}")
        window.session.queue.cancel_all()
        page.modes.setCurrentIndex(0)

    async def _mint(self) -> None:
        window = self._window
        await self._show("mint")
        await self._shoot("11-mint-form")
        window.pages.shown().main_action()
        await self._settled()
        await self._show("mint")
        await self._shoot("12-mint-result")
        await self._shoot("13-mint-end", end=True)
        for tab, name in enumerate(("json", "code"), 1):
            window.pages.shown().preview.tabs.setCurrentIndex(tab)
            await self._shoot(f"13-mint-{name}", end=True)

    async def _broken(self) -> None:
        from inspector.credential.model.inspection import Source
        from tests.samples import v1_key

        window = self._window
        window.intake.take_text(v1_key()[:-40] + "!" + v1_key()[-20:], Source(name="mail.txt"))
        await asyncio.sleep(0.1)
        window.navigator.select(window.entries.entries()[-1])
        for page in ("inspect", "raw"):
            window.navigator.show_page(page)
            await self._shoot(f"14-broken-{page}")

    async def _others(self) -> None:
        window = self._window
        commands, navigator = window.commands, window.navigator
        navigator.show_table()
        await self._shoot("15-table")
        navigator.compare(window.entries.entries()[1], window.entries.entries()[2])
        await self._shoot("16-compare")
        navigator.show_help()
        await self._shoot("17-help")
        navigator.show_computer()
        await asyncio.sleep(0.3)
        await self._shoot("18-computer")
        navigator.select(window.entries.entries()[1])
        navigator.show_page("inspect")
        window.actions_by_key["share"].setChecked(True)
        await self._shoot("19-sharing")
        window.actions_by_key["share"].setChecked(False)
        commands.ask_moment()
        await self._dialog("20-moment")
        commands.show_about()
        await self._dialog("21-about")
        commands.create_key()
        await self._dialog("21-create-key")
        commands.revoke_key()
        await self._dialog("21-revoke-key")
        commands.show_audit()
        await self._shoot("21-audit")
        window.forgetting.forget_after_idling(15)
        await self._shoot("22-forgotten")

    async def _show(self, key: str) -> None:
        """A page that is made when gRPC has been loaded."""
        self._window.navigator.show_page(key)
        await self._until(self._window.session.queue.is_ready)
        await asyncio.sleep(0.1)

    async def _shoot(self, name: str, *, end: bool = False) -> None:
        """A picture in each size; with ``end`` of the lower end of what scrolls."""
        for width, height in SIZES:
            self._window.resize(width, height)
            await asyncio.sleep(0.25)  # a page is laid out in several turns
            if end:
                self._scroll_down()
            self._window.grab().save(str(self._place / f"{name}-{width}.png"))

    async def _dialog(self, name: str) -> None:
        from PySide6.QtWidgets import QDialog

        await asyncio.sleep(0.05)
        dialog = next(one for one in self._window.findChildren(QDialog) if one.isVisible())
        dialog.grab().save(str(self._place / f"{name}.png"))
        dialog.close()
        await asyncio.sleep(0.05)

    def _scroll_down(self) -> None:
        from PySide6.QtWidgets import QScrollArea

        for area in self._window.pages.findChildren(QScrollArea):
            if area.isVisible():
                area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    async def _settled(self) -> None:
        """Until no call runs any more."""
        await asyncio.sleep(0.2)
        await self._until(lambda: self._window.session.queue.count() == 0)
        await asyncio.sleep(0.1)

    async def _until(self, seen: Callable[[], object]) -> None:
        end = time.monotonic() + _SECONDS
        while not seen():
            if time.monotonic() > end:
                raise TimeoutError("the window did not get there")
            await asyncio.sleep(0.02)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        sys.exit(one(Path(sys.argv[2]), sys.argv[3], sys.argv[4]))
    parser = argparse.ArgumentParser(
        prog="python -m tests.screenshots", description="Make pictures of every page."
    )
    parser.add_argument("folder", type=Path, help="where the pictures are put; outside the repository")
    sys.exit(main(parser.parse_args().folder.resolve()))
