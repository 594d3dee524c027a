"""The canary in its file: replaced, put back, followed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from inspector.window.shell.main_window import MainWindow

Until = Callable[[Callable[[], object]], Awaitable[None]]


def held(file: Path) -> bytes:
    return file.read_bytes()


def put(file: Path, data: bytes) -> None:
    file.write_bytes(data)


async def rotate_and_follow(window: MainWindow, file: Path, until: Until, look: Callable[[], None]) -> None:
    """Replace the credential of ``file`` by another loaded one, undo that, and let another program change the file.

    ``look`` is called wherever there is something new on the screen.
    """
    before = held(file)
    entry = next(each for each in window.entries.entries() if each.places)
    window.navigator.select(entry)
    window.commands.rotate()
    view = window.navigator.views.rotate()
    view.new_card.choice.setCurrentIndex(1)
    await until(view.file_card.write_button.isEnabled)
    look()
    view.file_card.write_button.click()
    await until(view.file_card.undo_button.isEnabled)
    look()
    after = held(file)
    view.file_card.undo_button.click()
    await until(lambda: held(file) == before)
    await until(view.file_card.write_button.isEnabled)
    window.navigator.go_back()
    window.navigator.show_page("inspect")  # where somebody reads, the comparison comes by itself
    window.pages.setFocus()
    follow = window.actions_by_key["follow"]
    follow.trigger()
    look()
    put(file, after)
    await until(window.navigator.view_in_front)
    look()
    window.navigator.go_back()
    follow.trigger()
    put(file, before)
    look()
