"""After the new credential was written, the file is read again and what it holds is tried; then the old key can end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from inspector.app import App
from inspector.sandbox import Front, Sandbox
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.account.consent import AccountConsent
from inspector.window.views.rotate.view import RotateView
from tests.e2e.conftest import Drive, until
from tests.e2e.test_rotate import minted, place, read_from, rotating, written
from tests.window.pages.calls.driver import dialog


def in_its_place_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("meanwhile", "tone", "told"),
    [
        (lambda _path: None, "ok", "accepted"),
        (Path.unlink, "error", "The file is gone. It was not made again."),
        (in_its_place_a_folder, "error", "There is no longer a file here, but a folder, a device or a pipe."),
        (
            lambda path: path.write_text("A=1\n"),
            "error",
            "The new credential is not in the file. Another program changed it.",
        ),
    ],
)
def test_what_the_file_holds_now_is_tried_or_it_is_said_why_not(
    drive: Drive, tmp_path: Path, meanwhile: Callable[[Path], object], tone: str, told: str
) -> None:
    async def script(app: App) -> None:
        path = tmp_path / ".env"
        view, _entry, _key = await rotating(app, path)
        await minted(view)
        await written(view)
        meanwhile(path)
        card = view.file_card
        card.test_button.click()
        await until(lambda: card.test_banner.isVisible() and told in card.test_banner.label.text(), told)
        await until(card.test_button.isEnabled, "it cannot be tried again")
        assert card.test_banner.property("banner") == tone

    drive(script)


@asynccontextmanager
async def tried(app: App, path: Path) -> AsyncIterator[tuple[Sandbox, RotateView]]:
    """A version 2 key was replaced in a file, and the new one was accepted."""
    async with Sandbox() as sandbox:
        await sandbox.open(Front.ACCOUNT)
        old, new = sandbox.global_key(), sandbox.global_key()
        place(path, f"MOMENTO_API_KEY={old}\nMOMENTO_ENDPOINT=sandbox.localhost\n".encode())
        entry = await read_from(app, path)
        port = sandbox.port_of(Front.ACCOUNT)
        entry.connection = ConnectionSetting.sandbox(sandbox.address, account_port=port)
        app.window.commands.rotate()
        view = app.window.navigator.views.rotate()
        QApplication.clipboard().setText(new)
        view.new_card.paste_button.click()
        await until(view.file_card.write_button.isEnabled, "there is no change to write")
        revoke = view.old_card.revoke_button
        assert not revoke.isEnabled()
        assert "First write the new credential to the file." in revoke.toolTip()
        await written(view)
        assert not revoke.isEnabled()
        assert "First test what is in the file now (3)." in revoke.toolTip()
        view.file_card.test_button.click()
        await until(revoke.isEnabled, "the old key cannot be revoked")
        assert not revoke.toolTip()
        yield sandbox, view


@pytest.mark.parametrize("fails", [True, False])
def test_the_old_key_is_revoked_once_and_again_only_where_that_failed(
    drive: Drive, tmp_path: Path, fails: bool
) -> None:
    async def script(app: App) -> None:
        async with tried(app, tmp_path / ".env") as (sandbox, view):
            card = view.old_card
            if fails:
                sandbox.faults.fail("INTERNAL", method="Account")
            seen: list[tuple[bool, bool]] = []

            def look() -> None:
                seen.append(("Asking" in card.banner.label.text(), card.revoke_button.isEnabled()))

            card.revoked.connect(look)
            card.revoke_button.click()
            for _ in range(2):
                asked = await dialog(AccountConsent)
                assert card.revoke_button.isEnabled(), "nothing was agreed to yet"
                asked.agree.click()
                await until(asked.isHidden, "still open")
            await until(lambda: len(seen) == 2, "the request did not end")
            assert seen == [(True, False), (False, fails)]
            assert view.file_card.undo_button.isEnabled() is fails

    drive(script)


def test_a_test_call_that_no_network_takes_is_told_in_words(drive: Drive, tmp_path: Path) -> None:
    """The words of the library are for its developers."""

    async def script(app: App) -> None:
        async with tried(app, tmp_path / ".env") as (sandbox, view):
            await sandbox.stop()
            banner = view.file_card.test_banner
            view.file_card.test_button.click()
            await until(lambda: "It is not known whether" in banner.label.text(), banner.label.text())
            told = banner.label.text()
            assert "Connection refused" in told
            assert "gRPC library" not in told
            assert told.endswith("The file holds the new credential; Undo puts the old one back.")

    drive(script)
