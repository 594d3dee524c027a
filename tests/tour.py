"""The README's tour in pictures: ``python -m tests.tour FOLDER``. Its window is the real one, on the sandbox.

A key that a mail program broke is pasted, read and mended; a token is minted from it, proven and reported.
"""

# ruff: noqa: PLC0415 - the program is imported once its arguments are known
from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from tests.screenshots import Tour

_SIZE = (1000, 640)
_MAIL_LINE = 76
"""Characters after which mail programs break a line."""


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
        await self._until(
            lambda: "#" in QApplication.clipboard().text() or "Credential" in QApplication.clipboard().text()
        )
        sys.stdout.write(QApplication.clipboard().text() + "\n")
        return 0

    async def _station(self, name: str) -> None:
        await asyncio.sleep(0.3)
        self._window.grab().save(str(self._place / f"{name}.png"), "PNG", 0)  # zero: the smallest file


def main(folder: Path) -> int:
    """All pictures of the tour."""
    from inspector.app import App
    from inspector.settings import Settings

    folder.mkdir(parents=True, exist_ok=True)
    app = App(["momento-inspector"], Settings(theme="light", language="en"), remembers=False)
    app.paint_first()
    return app.run(lambda started: ReadmeTour(started, folder).go())


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
