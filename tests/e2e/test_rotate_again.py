"""Rotating when the file or the service does not play along: it is read again, and what is said stays true."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from inspector.app import App
from inspector.window.entries.entry import Entry
from inspector.window.views.rotate.view import RotateView
from tests.e2e.conftest import Drive, until
from tests.e2e.test_rotate import (
    chosen,
    env,
    key_of,
    minted,
    place,
    read_from,
    refuse_gone,
    rotating,
    written,
)
from tests.window.shell.test_renewal import in_japanese


async def gone(app: App, path: Path) -> RotateView:
    """The view after the file was gone when it was to be written."""
    view, _, _ = await rotating(app, path)
    await minted(view)
    refuse_gone(path)
    await written(view)
    await until(view.file_card.again_button.isEnabled, "the file cannot be read again")
    return view


def test_a_file_that_comes_back_is_read_again_and_written(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        path = tmp_path / ".env"
        view, _, key = await rotating(app, path)
        assert not view.file_card.again_button.isVisible()
        await minted(view)
        path.unlink()
        await written(view)
        again = view.file_card.again_button
        await until(again.hasFocus, "the keyboard is not where the next step is")
        place(path, env(key) + b"\nC=3")
        again.click()
        await until(view.file_card.write_button.isEnabled, "there is no change to write")
        assert not again.isVisible()
        assert "read again" in view.file_card.file_banner.label.text()
        await until(view.file_card.write_button.hasFocus, "the keyboard is not where the next step is")
        view.file_card.write_button.click()
        new = env(key_of(chosen(app, view))) + b"\nC=3"
        await until(lambda: path.read_bytes() == new, "it was not written")

    drive(script)


@pytest.mark.parametrize("wrong", ["gone", "read-only"])
def test_what_is_wrong_with_the_file_is_told_before_a_key_is_made(
    drive: Drive, tmp_path: Path, wrong: str
) -> None:
    async def script(app: App) -> None:
        path = tmp_path / ".env"
        view, _, key = await rotating(app, path)
        await until(lambda: "first" in view.file_card.notes.label.text(), "nothing is asked for")
        app.window.navigator.go_back()
        if wrong == "gone":
            path.unlink()
        else:
            path.chmod(0o400)
        app.window.commands.rotate()
        await until(lambda: wrong in view.file_card.notes.label.text(), "nothing was said")
        assert view.file_card.again_button.isVisible()
        path.unlink(missing_ok=True)
        place(path, env(key))
        view.file_card.again_button.click()
        await until(lambda: "first" in view.file_card.notes.label.text(), "it was not read again")
        assert not view.file_card.again_button.isVisible()
        await minted(view)

    drive(script)


def test_a_file_that_is_still_gone_says_so_again(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        view = await gone(app, tmp_path / ".env")
        view.file_card.again_button.click()
        await until(view.file_card.again_button.isEnabled, "it still reads")
        assert "gone" in view.file_card.notes.label.text()
        assert not view.file_card.write_button.isEnabled()
        await until(view.file_card.again_button.hasFocus, "the keyboard is not where the next step is")

    drive(script)


def test_a_file_that_came_back_is_read_when_the_view_is_opened_again(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        path = tmp_path / ".env"
        view, entry, key = await rotating(app, path)
        await minted(view)
        path.unlink()
        await written(view)
        await until(view.file_card.again_button.isVisible, "the file cannot be read again")
        place(path, env(key))
        app.window.navigator.go_back()
        app.window.navigator.select(entry)
        app.window.commands.rotate()
        await until(view.file_card.write_button.isEnabled, "there is no change to write")
        assert not view.file_card.file_banner.isVisible()

    drive(script)


@pytest.mark.parametrize("meanwhile", ["nothing", "another line", "another key", "gone"])
def test_that_it_was_undone_is_said_while_it_is_true(drive: Drive, tmp_path: Path, meanwhile: str) -> None:
    async def script(app: App) -> None:
        path = tmp_path / ".env"
        view, entry, key = await rotating(app, path)
        await minted(view)
        await written(view)
        view.file_card.undo_button.click()
        file = view.file_card.file_banner
        await until(lambda: "Undone" in file.label.text(), "Undo said nothing")
        await until(view.file_card.write_button.isEnabled, "there is no change to write")
        assert file.isVisible() and path.read_bytes() == env(key)
        if meanwhile == "gone":
            path.unlink()
        elif meanwhile != "nothing":
            path.write_bytes(env(key) + b"\nC=3" if meanwhile == "another line" else b"A=1")
        app.window.navigator.go_back()
        app.window.navigator.select(entry)
        app.window.commands.rotate()
        await until(lambda: not view.is_busy(), "the file was not read")
        assert file.isVisible() == (meanwhile == "nothing")
        refused = view.file_card.again_button.isVisible()
        assert refused == (meanwhile in ("another key", "gone"))

    drive(script)


async def with_refresh_token(app: App, path: Path, refresh: Callable[[str], str]) -> tuple[RotateView, Entry]:
    """The view for a minted key that stands in a file with its refresh token, or another one."""
    view, _, _ = await rotating(app, path.with_name(".env"))
    await minted(view)
    entry = chosen(app, view)
    assert entry.inspection.refresh_token is not None
    token = refresh(entry.inspection.refresh_token.reveal())
    key = key_of(entry)
    app.window.entries.remove([entry])
    place(path, f'{{"apiKey": "{key}", "refreshToken": "{token}"}}\n'.encode())
    found = await read_from(app, path)
    app.window.commands.rotate()
    return view, found


async def renewal_refused(app: App, view: RotateView, path: Path) -> str:
    before, count = held(path), len(app.window.entries.entries())
    await until(view.new_card.renew_button.isEnabled, "it cannot be renewed")
    view.new_card.renew_button.click()
    await until(lambda: "file is as it was" in told(view), "nothing was said")
    assert held(path) == before
    assert len(app.window.entries.entries()) == count
    assert not view.file_card.write_button.isEnabled()
    return told(view)


def held(path: Path) -> bytes:
    return path.read_bytes()


def told(view: RotateView) -> str:
    return view.new_card.banner.label.text()


def test_a_refresh_token_that_is_refused_is_told_and_the_file_stays(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        path = tmp_path / "key.json"
        view, _ = await with_refresh_token(app, path, lambda token: token[::-1])
        words = await renewal_refused(app, view, path)
        assert "UNAUTHENTICATED: nothing was made" in words
        assert "used already" in words
        assert "Message from the service: “" in words
        assert "mint one" in words

    drive(script)


def test_a_renewal_without_an_answer_may_have_happened(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        path = tmp_path / "key.json"
        view, _ = await with_refresh_token(app, path, str)
        sandbox = app.session.sandbox.running
        assert sandbox is not None
        sandbox.faults.fail("UNAVAILABLE", method="RefreshApiToken")
        words = await renewal_refused(app, view, path)
        assert "only the service knows" in words
        assert "nothing was made" not in words

    drive(script)


@pytest.mark.parametrize("banner", ["file", "new"])
def test_what_was_said_is_in_the_other_language_afterwards(drive: Drive, tmp_path: Path, banner: str) -> None:
    def label(view: RotateView) -> QLabel:
        return (view.file_card.file_banner if banner == "file" else view.new_card.banner).label

    async def script(app: App) -> None:
        view = await gone(app, tmp_path / ".env")
        assert label(view).text().isascii() or "“" in label(view).text()
        await in_japanese(app)
        view = app.window.navigator.views.rotate()
        await until(lambda: label(view).text(), "nothing is said any more")
        assert "。" in label(view).text()

    drive(script)


def test_that_the_file_had_changed_is_said_until_it_is_written(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        path = tmp_path / ".env"
        view, _entry, key = await rotating(app, path)
        path.write_bytes(env(key) + b"\nC=3")
        await minted(view)
        assert "has changed since it was loaded" in view.file_card.notes.label.text()
        await written(view)
        assert "has changed since it was loaded" not in view.file_card.notes.label.text()

    drive(script)


def test_a_service_that_refuses_what_was_written_is_quoted(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        view, _, _ = await rotating(app, tmp_path / ".env")
        await minted(view)
        await written(view)
        sandbox = app.session.sandbox.running
        assert sandbox is not None
        sandbox.faults.fail("UNAUTHENTICATED", details="no <b>such</b> key")
        view.file_card.test_button.click()
        words = view.file_card.test_banner.label
        await until(lambda: "Undo puts the old one back" in words.text(), "the test said nothing")
        assert "Message from the service: “no <b>such</b> key”" in words.text()

    drive(script)
