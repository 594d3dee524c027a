"""All pictures of the README: ``python -m tests.tour resources/screenshots``, with the real window on the sandbox.

The tour: a key that a mail program broke is pasted, read and mended; a token is minted from it, proven and reported.
And one picture each of some pages, light and dark, English and Japanese.
"""

# ruff: noqa: PLC0415 - the program is imported in the processes that paint, not in the one that starts them
from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.screenshots import ROOT, Tour

_SIZE = (1180, 760)
_MAIL_LINE = 76
"""Characters after which mail programs break a line."""
_PAGES = {
    ("en", "light"): ("inspect", "mint"),
    ("en", "dark"): ("inspect", "diagnose"),
    ("ja", "light"): ("permissions",),
}
"""The pages that are shown of each language and theme."""


class ReadmeTour(Tour):
    """Takes one picture of each station, and prints the report."""

    async def go(self) -> int:
        """All stations."""
        from PySide6.QtWidgets import QApplication, QPushButton

        window = self._window
        window.resize(*_SIZE)
        window.actions_by_key["sandbox"].trigger()
        await self._until(lambda: window.current() is not None)
        secret = window.current().inspection.credential
        key = secret.reveal()
        window.actions_by_key["remove"].trigger()
        await self._until(lambda: window.current() is None)
        lines = [key[at : at + _MAIL_LINE] for at in range(0, len(key), _MAIL_LINE)]
        QApplication.clipboard().setText("MOMENTO_API_KEY=" + "\n".join(lines) + "\n")
        window.actions_by_key["paste"].trigger()
        await self._until(lambda: window.current() is not None)
        await self._station("tour-1-verdict")
        window.navigator.show_page("raw")
        await self._station("tour-2-damage")
        await self._show("mint")
        window.pages.shown().main_action()
        await self._settled()
        await self._station("tour-3-minted")
        await self._show("calls")
        page = window.pages.shown()
        for name in ("calls.get", "calls.set"):
            page.findChild(QPushButton, name).click()
            await self._settled()
        await self._station("tour-4-proven")
        window.actions_by_key["copy_report"].trigger()
        await self._until(lambda: QApplication.clipboard().text().startswith("## "))
        sys.stdout.write(QApplication.clipboard().text() + "\n")
        return 0

    async def _station(self, name: str) -> None:
        await asyncio.sleep(0.3)
        self._window.grab().save(str(self._place / f"{name}.png"), "PNG", 0)  # zero: the smallest file


class ReadmePages(ReadmeTour):
    """Takes one picture of some pages, with the credentials of :class:`~tests.screenshots.Tour`."""

    def __init__(self, app: object, place: Path, language: str, theme: str) -> None:
        super().__init__(app, place)
        self._kind, self._named = (language, theme), language if language != "en" else theme

    async def go(self) -> int:
        """The pages of this language and theme."""
        window = self._window
        await self._load()
        window.resize(*_SIZE)
        token, old_key = window.entries.entries()[1], window.entries.entries()[3]
        for page in _PAGES[self._kind]:
            window.navigator.select(old_key if page == "diagnose" else token)
            await self._show(page)
            if page == "mint":
                window.navigator.select(window.entries.entries()[0])
                window.pages.shown().main_action()
                await self._settled()
                await self._show(page)
            await self._station(f"{page}-{self._named}")
        return 0


def main(folder: Path) -> int:
    """All pictures, each tour in a process with a home of its own; the number of those that failed."""
    folder.mkdir(parents=True, exist_ok=True)
    tours = [("en", "light", "tour"), *((*kind, "pages") for kind in _PAGES)]
    return sum(_process(folder, *tour) for tour in tours)


def _process(folder: Path, *tour: str) -> int:
    with tempfile.TemporaryDirectory() as home:
        own = {"QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_CONFIG_HOME": home, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "tests.tour", str(folder), "--one", *tour]
        return int(subprocess.run(command, env={**os.environ, **own}, check=False).returncode != 0)


def one(folder: Path, language: str, theme: str, which: str) -> int:
    """The pictures of one process."""
    from inspector.app import App
    from inspector.settings import Settings

    app = App(["momento-inspector"], Settings(theme=theme, language=language), remembers=False)
    app.paint_first()
    if which == "tour":
        return app.run(lambda started: ReadmeTour(started, folder).go())
    return app.run(lambda started: ReadmePages(started, folder, language, theme).go())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.tour", description="Make the README's pictures.")
    parser.add_argument("folder", type=Path, help="where they are put, such as resources/screenshots")
    parser.add_argument("--one", nargs=3, metavar=("LANGUAGE", "THEME", "WHICH"), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    place = chosen.folder.resolve()
    sys.exit(one(place, *chosen.one) if chosen.one else main(place))
