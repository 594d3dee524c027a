"""While a key is replaced in its file, no notice moves a button; files of the same name are told apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from inspector.app import App
from inspector.window.views.rotate.view import RotateView
from tests.e2e.conftest import Drive, until
from tests.e2e.test_rotate import env, minted, place, read_from, rotating, written
from tests.window.steadiness import settled


def places(view: RotateView, *parts: QWidget) -> list[QPoint]:
    """Where parts are on the page, however far it is scrolled."""
    return [part.mapTo(view, QPoint(0, view.area.verticalScrollBar().value())) for part in parts]


@pytest.mark.parametrize("size", [(1180, 760), (900, 600)])
def test_no_notice_moves_a_button(drive: Drive, tmp_path: Path, size: tuple[int, int]) -> None:
    async def script(app: App) -> None:
        app.window.resize(*size)
        path = tmp_path / ".env"
        view, entry, key = await rotating(app, path)
        new, file = view.new_card, view.file_card
        await settled(file, app)
        above = places(view, new.mint_button, file)
        new.mint_button.click()
        await until(new.cancel_button.isVisible, "nothing is made")
        await settled(file, app)
        assert places(view, new.mint_button, file) == above
        await until(file.write_button.isEnabled, "there is no change to write")
        await settled(file, app)
        assert places(view, new.mint_button, file) == above
        path.write_bytes(env(key) + b"\nC=3")  # another program: a notice says so
        view.file_line.chosen.emit(view.rotations.shown_of(entry))
        await until(lambda: "has changed since" in file.notes.label.text(), "the change was not told")
        await settled(file, app)
        buttons = (file.write_button, file.undo_button, file.test_button)
        before, next_step = places(view, *buttons), places(view, view.old_card)
        await written(view)
        await settled(file, app)
        assert "has changed since" not in file.notes.label.text()
        assert places(view, *buttons) == before
        file.test_button.click()
        await until(lambda: "accepted" in file.test_banner.label.text(), "the test said nothing")
        await settled(file, app)
        assert places(view, *buttons) == before
        if app.window.width() > 900:  # there the sentences need a second line
            assert places(view, view.old_card) == next_step

    drive(script)


def test_files_of_the_same_name_are_named_with_their_folders(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        paths = [tmp_path / name / ".env" for name in ("a", "b", "c")]
        for path in paths:
            path.parent.mkdir()
        view, _entry, key = await rotating(app, paths[0])
        for path in paths[1:]:
            place(path, env(key))
            await read_from(app, path)
        app.window.commands.rotate()
        await minted(view)
        await written(view)
        assert view.file_line.left.text() == "The old credential is still in: b/.env, c/.env"
        view.hide_details(True)
        assert view.file_line.left.text() == "The old credential is still in: .env, .env"

    drive(script)


def test_a_pressed_button_keeps_the_focus_where_it_is_refused(drive: Drive, tmp_path: Path) -> None:
    """The next press of Space would paste: the button of the toolbar stands next."""

    async def script(app: App) -> None:
        path = tmp_path / ".env"
        view, _entry, key = await rotating(app, path)
        await minted(view)
        await written(view)
        file = view.file_card
        await until(file.test_button.hasFocus, "the keyboard is not where the next step is")
        path.write_bytes(env(key) + b"\nC=3")
        file.undo_button.setFocus()
        QTest.keyClick(file.undo_button, Qt.Key.Key_Space)
        assert view.focusWidget() is file.undo_button
        await until(lambda: "Another program" in file.file_banner.label.text(), "nothing was refused")
        assert app.window.focusWidget() is file.undo_button

    drive(script)
