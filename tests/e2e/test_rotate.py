"""Rotating in the real window with the real sandbox: the new key is in the file, tested, and can be taken back."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from inspector.app import App
from inspector.credential.model.inspection import Source
from inspector.process import system
from inspector.process.lazy import lazy
from inspector.sandbox import Front, Sandbox
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.account.consent import AccountConsent
from inspector.window.entries.entry import Entry
from inspector.window.shell.views import ViewKey
from inspector.window.views.rotate.view import RotateView
from inspector.window.widgets.plain import PlainLabel
from tests.e2e.conftest import Drive, start_sandbox, until
from tests.samples import ENDPOINT, v1_key, v2_key
from tests.window.pages.calls.driver import dialog

resource: Any = lazy("resource")  # Unix only
POSIX = pytest.mark.skipif(system.here.NAME == "windows", reason="file modes")


def env(key: str) -> bytes:
    return f'# production\r\nA=1\r\nexport MOMENTO_API_KEY="{key}"\r\nB=2'.encode()


def place(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    path.chmod(0o640)


async def read_from(app: App, path: Path) -> Entry:
    """The entry of a file, which is shown."""

    def found() -> list[Entry]:
        return [
            each
            for each in app.window.entries.entries()
            if str(path) in [place.path for place in each.places]
        ]

    app.session.intake.take_files([path])
    await until(found, "the file was not read")
    app.window.navigator.select(found()[0])
    return found()[0]


async def rotating(
    app: App, path: Path, carry: Callable[[str], bytes] = env
) -> tuple[RotateView, Entry, str]:
    """The view for the sandbox's key, which stands in a file."""
    await start_sandbox(app)
    entry = app.window.current()
    assert entry is not None and entry.inspection.credential is not None
    key = entry.inspection.credential.reveal()
    place(path, carry(key))
    entry = await read_from(app, path)
    app.window.commands.rotate()
    assert app.window.navigator.view_in_front() is ViewKey.ROTATE
    return app.window.navigator.views.rotate(), entry, key


async def minted(view: RotateView) -> None:
    view.new_card.mint_button.click()
    await until(view.file_card.write_button.isEnabled, "there is no change to write")


async def written(view: RotateView) -> None:
    view.file_card.write_button.click()
    await until(lambda: view.file_card.file_banner.isVisible(), "nothing was said of the file")


def chosen(app: App, view: RotateView) -> Entry:
    name = view.new_card.choice.currentText()
    return next(each for each in app.window.entries.entries() if each.name == name)


def key_of(entry: Entry) -> str:
    assert entry.inspection.credential is not None
    return entry.inspection.credential.reveal()


def test_a_key_is_minted_written_tested_and_taken_back(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        path = tmp_path / ".env"
        view, _entry, key = await rotating(app, path)
        assert not view.file_card.write_button.isEnabled()
        await minted(view)
        new = chosen(app, view)
        assert path.read_bytes() == env(key)
        assert view.file_card.table.rowCount() == 1
        assert view.file_card.table.item(0, 0).text() == "3"
        await written(view)
        assert path.read_bytes() == env(key_of(new))
        assert stat.S_IMODE(path.stat().st_mode) == 0o640 or system.here.NAME == "windows"
        assert [each.path for each in new.places] == [str(path)]
        view.file_card.test_button.click()
        await until(lambda: "accepted" in view.file_card.test_banner.label.text(), "the test said nothing")
        assert "does not end the old one" in words_of(view.old_card)
        assert not view.old_card.revoke_button.isVisible()
        view.file_card.undo_button.click()
        await until(lambda: path.read_bytes() == env(key), "it was not undone")
        await until(lambda: "Undone" in view.file_card.file_banner.label.text(), "Undo said nothing")
        assert new.places == []

    drive(script)


def test_a_key_of_several_files_is_changed_in_each_and_taken_back_from_one(
    drive: Drive, tmp_path: Path
) -> None:
    carriers: dict[str, Callable[[str], bytes]] = {
        ".env": env,
        "config.json": lambda key: f'{{"momento": {{"apiKey": "{key}"}}}}\n'.encode(),
        "values.yaml": lambda key: f'shop:\n  apiKey: "{key}"  # the key\n'.encode(),
    }

    async def script(app: App) -> None:
        view, entry, key = await rotating(app, tmp_path / ".env")
        assert view.file_line.choice.isHidden()
        for name in ("config.json", "values.yaml"):
            place(tmp_path / name, carriers[name](key))
            assert await read_from(app, tmp_path / name) is entry
        app.window.commands.rotate()
        await minted(view)
        minted_one = chosen(app, view)
        new = key_of(minted_one)
        for at, name in enumerate(carriers):
            app.window.navigator.select(entry)
            app.window.commands.rotate()
            view.file_line.choice.setCurrentIndex(at)
            await until(view.file_card.write_button.isEnabled, "there is no change to write")
            assert name in view.file_line.choice.currentText()
            await written(view)
            assert (tmp_path / name).read_bytes() == carriers[name](new)
            left = view.file_line.left.text()
            assert [each for each in carriers if each in left] == list(carriers)[at + 1 :]
            assert not {name for name in list(carriers)[: at + 1] if name in said_of_places(app, entry)}
        assert "Also found" not in said_of_places(app, entry)
        assert all(name in said_of_places(app, minted_one) for name in carriers)
        app.window.navigator.select(entry)
        app.window.commands.rotate()
        view.file_line.choice.setCurrentIndex(1)
        view.file_card.undo_button.click()
        await until(lambda: "config.json" in view.file_line.left.text(), "it was not undone")
        held = {name: (tmp_path / name).read_bytes() for name in carriers}
        assert held == {
            name: carry(key if name == "config.json" else new) for name, carry in carriers.items()
        }
        assert "config.json" not in said_of_places(app, minted_one)
        assert "Also found in: config.json / momento.apiKey" in said_of_places(app, entry)
        app.window.commands.rotate()
        assert "config.json" in view.file_line.choice.currentText()

    drive(script)


def test_of_several_files_the_one_read_last_is_proposed(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        key = v1_key()
        for name in ("key.txt", "app.env", "other.env"):
            place(tmp_path / name, key.encode())
            await read_from(app, tmp_path / name)
        app.window.commands.rotate()
        line = app.window.navigator.views.rotate().file_line
        assert "other.env" in line.choice.currentText()
        line.choice.setCurrentIndex(1)
        app.window.navigator.show_page("inspect")
        app.window.commands.rotate()
        assert "app.env" in line.choice.currentText()

    drive(script)


def test_a_file_of_another_entry_with_the_same_key_is_not_forgotten(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        view, entry, key = await rotating(app, tmp_path / ".env")
        place(tmp_path / "shop.env", f"MOMENTO_API_KEY={key}\nMOMENTO_ENDPOINT={ENDPOINT}\n".encode())
        other = await read_from(app, tmp_path / "shop.env")
        assert other is not entry
        app.window.navigator.select(entry)
        app.window.commands.rotate()
        await minted(view)
        await written(view)
        assert "shop.env" in view.file_line.left.text()
        assert view.file_line.left.isVisible()
        app.window.navigator.select(other)
        app.window.commands.rotate()
        await until(lambda: not view.file_card.write_button.isEnabled(), "the other one is shown")
        assert "shop.env" in view.file_line.file.text()

    drive(script)


def test_undo_is_still_there_after_one_looked_elsewhere(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        path = tmp_path / ".env"
        view, entry, key = await rotating(app, path)
        await minted(view)
        await written(view)
        app.window.navigator.go_back()
        app.window.navigator.select(chosen(app, view))
        app.window.navigator.select(entry)
        app.window.commands.rotate()
        assert view.file_card.undo_button.isEnabled()
        view.file_card.undo_button.click()
        await until(lambda: path.read_bytes() == env(key), "it was not undone")
        await until(view.file_card.write_button.isEnabled, "it cannot be written again")
        await written(view)
        await until(lambda: path.read_bytes() != env(key), "it was not written again")

    drive(script)


def test_a_renewed_key_is_written_with_its_refresh_token(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        path = tmp_path / "key.json"
        view, _, _ = await rotating(app, tmp_path / ".env")
        await minted(view)
        entry = chosen(app, view)
        assert entry.inspection.refresh_token is not None
        old = (key_of(entry), entry.inspection.refresh_token.reveal())
        text = '{{"apiKey": "{}",\n "refreshToken": "{}", "x": [1]}}\n'
        path.write_text(text.format(*old))
        await read_from(app, path)
        app.window.commands.rotate()
        begun = int(time.time())
        await until(
            lambda: int(time.time()) > begun + 1, "time stands still"
        )  # a key of the same second is the same
        view.new_card.renew_button.click()
        await until(view.file_card.write_button.isEnabled, "there is no change to write")
        await written(view)
        new = chosen(app, view)
        assert new.inspection.refresh_token is not None
        assert path.read_text() == text.format(key_of(new), new.inspection.refresh_token.reveal())

    drive(script)


def test_no_secret_is_seen_in_the_view(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        view, _, key = await rotating(app, tmp_path / ".env")
        await minted(view)
        table = view.file_card.table
        cells = [table.item(0, column).text() for column in range(table.columnCount())]
        assert not any(key[20:40] in cell or key[-12:] in cell for cell in cells)
        app.window.commands.share_screen(True)
        assert str(tmp_path) not in view.file_line.file.whole()

    drive(script)


def words_of(of: QWidget) -> str:
    return "\n".join(label.text() for label in of.findChildren(PlainLabel))


def said_of_places(app: App, entry: Entry) -> str:
    """What Inspect, which is then in front, says of where a credential was found."""
    app.window.navigator.open_entry(entry)
    app.window.navigator.show_page("inspect")
    page = app.window.pages.shown()
    assert page is not None
    return next((line for line in words_of(page).splitlines() if "Also found" in line), "")


def left_over(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir() if each.name.endswith(".replacing")]


def refuse_read_only(path: Path) -> None:
    path.chmod(0o444)


def refuse_gone(path: Path) -> None:
    path.unlink()


def refuse_changed(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"A=1", b"A=9"))


def refuse_linked(path: Path) -> None:
    os.link(path, path.with_name("second"))


WRONG = [
    (refuse_read_only, "read-only"),
    (refuse_gone, "gone"),
    (refuse_changed, "Another program changed"),
    (refuse_linked, "hard links"),
]


@POSIX
@pytest.mark.parametrize(("spoil", "words"), WRONG, ids=["read-only", "gone", "changed", "linked"])
def test_what_goes_wrong_is_told_and_nothing_is_lost(
    drive: Drive, tmp_path: Path, spoil: Callable[[Path], None], words: str
) -> None:
    async def script(app: App) -> None:
        path = tmp_path / ".env"
        view, entry, _ = await rotating(app, path)
        await minted(view)
        spoil(path)
        before = path.read_bytes() if path.exists() else None
        await written(view)
        assert words in view.file_card.file_banner.label.text()
        assert (path.read_bytes() if path.exists() else None) == before
        assert chosen(app, view).only_here  # the new key is kept
        assert entry.places
        assert left_over(tmp_path) == []

    drive(script)


@POSIX
def test_a_full_disk_leaves_the_file(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        path = tmp_path / ".env"
        view, _, key = await rotating(app, path)
        await minted(view)
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (8, hard))
        try:
            await written(view)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert "disk is full" in view.file_card.file_banner.label.text()
        assert path.read_bytes() == env(key)
        assert left_over(tmp_path) == []

    drive(script)


def test_a_service_that_refuses_leaves_the_file(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        path = tmp_path / ".env"
        view, _, key = await rotating(app, path)
        sandbox = app.session.sandbox.running
        assert sandbox is not None
        sandbox.faults.fail("PERMISSION_DENIED", method="GenerateApiToken")
        view.new_card.mint_button.click()
        await until(lambda: "file is as it was" in view.new_card.banner.label.text(), "nothing was said")
        assert path.read_bytes() == env(key)
        assert not view.file_card.write_button.isEnabled()

    drive(script)


def test_a_pasted_key_is_used_and_kept(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        path = tmp_path / ".env"
        view, _, _ = await rotating(app, path)
        pasted = v1_key(None)
        QApplication.clipboard().setText(pasted)
        view.new_card.paste_button.click()
        await until(view.file_card.write_button.isEnabled, "there is no change to write")
        await written(view)
        assert path.read_bytes() == env(pasted)

    drive(script)


def test_a_pasted_key_that_is_dead_or_of_another_endpoint_is_told_before_it_is_written(
    drive: Drive, tmp_path: Path
) -> None:
    async def script(app: App) -> None:
        view, _entry, _key = await rotating(app, tmp_path / ".env")
        await minted(view)
        assert "Expired" not in view.file_card.notes.label.text()
        for key, tone, said in (
            (v1_key(time.time() - 9_000), "error", "Expired"),
            (v1_key(time.time() + 9_000_000), "warning", ENDPOINT),
        ):
            QApplication.clipboard().setText(key)
            view.new_card.paste_button.click()
            await until(lambda said=said: said in view.file_card.notes.label.text(), "nothing is said of it")
            assert view.file_card.notes.property("banner") == tone
            await until(view.file_card.write_button.isEnabled, "it cannot be written")

    drive(script)


def test_a_damaged_key_is_neither_offered_nor_taken(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        path = tmp_path / ".env"
        view, _entry, key = await rotating(app, path)
        whole = v1_key(time.time() + 9_000_000)
        for text in (whole[:-40], whole):
            app.window.intake.take_text(text, Source())
        names = {each.inspection.breaks != (): each.name for each in app.window.entries.entries()[-2:]}
        app.window.commands.rotate()
        app.window.navigator.open_entry(_entry)
        app.window.commands.rotate()
        offered = [view.new_card.choice.itemText(row) for row in range(view.new_card.choice.count())]
        assert names[False] in offered and names[True] not in offered
        QApplication.clipboard().setText(whole[:-40])
        view.new_card.paste_button.click()
        await until(lambda: "exactly one whole Momento key" in words_of(view), "nothing is said of it")
        assert path.read_bytes() == env(key)

    drive(script)


def test_a_key_of_another_form_is_refused_in_words(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        view, _, _ = await rotating(app, tmp_path / ".env")
        QApplication.clipboard().setText(v2_key())
        view.new_card.paste_button.click()
        await until(
            lambda: "needs its endpoint beside it" in view.file_card.notes.label.text(), "not refused"
        )
        assert not view.file_card.write_button.isEnabled()

    drive(script)


def test_everything_is_forgotten_with_the_credential(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        view, _, _ = await rotating(app, tmp_path / ".env")
        await minted(view)
        await written(view)
        app.window.forgetting.forget_at_once()
        assert len(view.rotations) == 0
        assert app.window.navigator.view_in_front() is None

    drive(script)


def test_a_pasted_credential_has_no_file(drive: Drive) -> None:
    async def script(app: App) -> None:
        await start_sandbox(app)
        app.window.commands.rotate()
        assert app.window.navigator.view_in_front() is None
        assert "did not come from a file" in app.window.statusBar().currentMessage()

    drive(script)


def test_a_version_2_key_is_replaced_and_the_old_one_revoked_after_two_questions(
    drive: Drive, tmp_path: Path
) -> None:
    def carry(key: str) -> bytes:
        return f"MOMENTO_API_KEY={key}\nMOMENTO_ENDPOINT=sandbox.localhost\n".encode()

    async def script(app: App) -> None:
        async with Sandbox() as sandbox:
            await sandbox.open(Front.ACCOUNT)
            old, new = sandbox.global_key(), sandbox.global_key()
            path = tmp_path / ".env"
            place(path, carry(old))
            entry = await read_from(app, path)
            port = sandbox.port_of(Front.ACCOUNT)
            entry.connection = ConnectionSetting.sandbox(sandbox.address, account_port=port)
            app.window.commands.rotate()
            view = app.window.navigator.views.rotate()
            QApplication.clipboard().setText(new)
            view.new_card.paste_button.click()
            await until(view.file_card.write_button.isEnabled, "there is no change to write")
            await written(view)
            assert path.read_bytes() == carry(new)
            assert not view.old_card.revoke_button.isEnabled()
            view.file_card.test_button.click()
            await until(view.old_card.revoke_button.isEnabled, "the test said nothing")
            view.old_card.revoke_button.click()
            for _ in range(2):
                asked = await dialog(AccountConsent)
                assert entry.name in words_of(asked)
                assert view.file_card.undo_button.isEnabled()
                asked.agree.click()
                await until(lambda shown=asked: not shown.isVisible(), "still open")
            await until(lambda: "revoked" in view.old_card.banner.label.text(), "nothing was said")
            assert not view.file_card.undo_button.isEnabled()
            assert not view.old_card.revoke_button.isEnabled()

    drive(script)


def test_only_version_2_keys_are_revoked(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        view, _, _ = await rotating(app, tmp_path / ".env")
        assert view.old_card.isVisible()
        assert not view.old_card.revoke_button.isVisible()

    drive(script)
