"""Another language makes a new window. What was found, what runs and what was typed is in it as well."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from inspector.app import App
from inspector.credential.scopes.scope import Scope
from inspector.credential.text.secret import Secret
from inspector.sandbox import Front
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.background.auditor import End
from inspector.window.entries.columns import Column
from inspector.window.page_table import PageKey
from inspector.window.pages.calls.page import CallsPage
from inspector.window.pages.inspect.page import InspectPage
from inspector.window.pages.mint.minting import CredentialType, Made
from inspector.window.pages.mint.page import MintPage
from inspector.window.pages.permissions.page import PermissionsPage
from inspector.window.pages.permissions.role_card import RoleDialog
from inspector.window.shell.views import ViewKey
from inspector.window.views.audit.model import AuditModel
from inspector.window.widgets.fields.bytes_field import FILE, HEX, BytesField
from tests.e2e.conftest import Drive, until
from tests.e2e.test_rotate import rotating
from tests.samples import disposable_token, v1_key, v2_key
from tests.window.pages.calls.driver import (
    ONE_KEY,
    ONE_TOPIC,
    call,
    calls_page,
    click,
    diagnose_page,
    dialog,
    load,
    load_token,
    page,
    part,
    running_sandbox,
)

_SWEEP, _REPEAT, _TOPICS = 1, 2, 3
_Widget = TypeVar("_Widget", bound=QWidget)


async def in_japanese(app: App) -> None:
    """Choose the other language, and wait for the window in it."""
    before = app.window
    before.view_menu.chosen.emit("language", "ja")
    await until(lambda: app.window is not before, "the window was not built again")
    await until(app.window.isVisible, "the new window is not shown")


async def stays(app: App, seen: Callable[[], object]) -> None:
    """What is seen before is seen after the language changed."""
    before = seen()
    assert before
    await in_japanese(app)
    assert seen() == before


def audited(app: App) -> list[str]:
    view = app.window.navigator.views.audit()
    rows = range(view.model.rowCount())
    return [str(view.model.index(row, 0).data()) for row in rows]


def titled(model: AuditModel, column: int) -> str:
    return str(model.headerData(column, Qt.Orientation.Horizontal))


def test_the_results_of_an_audit_stay(drive: Drive, tmp_path: Path) -> None:
    (tmp_path / "app.env").write_text(f"MOMENTO_API_KEY={v1_key()}\n")

    async def script(app: App) -> None:
        app.window.actions_by_key["audit"].trigger()
        view = app.window.navigator.views.audit()
        view.choose(str(tmp_path))
        view.start.click()
        await until(lambda: view.search.end is End.DONE, "the audit did not end")
        await stays(app, lambda: audited(app))
        view = app.window.navigator.views.audit()
        assert app.window.navigator.view_in_front() is ViewKey.AUDIT
        assert "1" in view.answer.label.text()
        titles = [titled(view.model, column) for column in range(view.model.columnCount())]
        assert titles == ["認証情報と場所", "種類", "状態", "Git"]
        assert view.csv.isEnabled()
        assert view.start.isEnabled()
        assert app.window.navigator.views.holds_secrets()

    drive(script)


def test_a_running_audit_goes_on(drive: Drive, tmp_path: Path) -> None:
    for number in range(400):
        (tmp_path / f"{number}.env").write_text("MOMENTO_API_KEY=\n" * 500)
    (tmp_path / "last.env").write_text(v1_key())

    async def script(app: App) -> None:
        app.window.actions_by_key["audit"].trigger()
        view = app.window.navigator.views.audit()
        view.choose(str(tmp_path))
        view.start.click()
        await in_japanese(app)
        view = app.window.navigator.views.audit()
        assert view.cancel.isVisible() is view.auditor.running
        await until(lambda: view.search.end is End.DONE, "the audit did not end")
        assert audited(app)
        assert not view.cancel.isVisible()

    drive(script)


def test_the_steps_of_a_check_stay(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        shown = await diagnose_page(app)
        click(shown, "connection_check.start")
        await until(lambda: shown.entry and shown.entry.proof, "the check did not end")

        def steps() -> list[object]:
            check = app.window.pages.page(PageKey.DIAGNOSE).check  # type: ignore[attr-defined]
            found = check._runs.of(app.window.current())
            return [each.steps for each in found.checks]

        await stays(app, steps)

    drive(script)


def test_a_running_check_ends_in_the_new_window(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        shown = await diagnose_page(app)
        sandbox.faults.delay_seconds = 1
        click(shown, "connection_check.start")
        await in_japanese(app)
        entry = app.window.current()
        await until(lambda: entry and entry.proof, "the check did not end")
        shown = await diagnose_page(app)
        assert part(shown, QWidget, "connection_check.start").isVisible()
        assert shown.check._result.label.text()

    drive(script)


def test_a_sweep_and_the_figures_of_a_series_stay(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        shown = await calls_page(app)
        ended: list[object] = []
        shown.sweep.ended.connect(ended.append)
        shown.modes.setCurrentIndex(_SWEEP)
        click(shown, "sweep.run")
        await until(lambda: ended, "the sweep did not end")
        shown.repeat.ended.connect(ended.append)
        shown.modes.setCurrentIndex(_REPEAT)
        shown.repeat.form.total.setValue(30)
        shown.repeat.main_action()
        await until(lambda: len(ended) == 2, "the series did not end")

        def results() -> object:
            found, entry = app.window.pages.page(PageKey.CALLS), app.window.current()
            assert isinstance(found, CallsPage)
            assert entry is not None
            return found.sweep.matrix.rowCount(), found.sweep._runs.of(entry), found.repeat.figures(entry)

        await stays(app, results)
        shown = await calls_page(app)
        assert shown.modes.currentIndex() == _REPEAT
        assert shown.repeat.form.total.value() == 30

    drive(script)


def test_calls_and_messages_stay(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app, [ONE_KEY, ONE_TOPIC])
        shown = await calls_page(app)
        await call(shown, "calls.get")
        shown.modes.setCurrentIndex(_TOPICS)
        click(shown, "topics.subscribe")
        await until(lambda: shown.history()[0].running, "nobody listens")
        click(shown, "topics.publish")
        await until(lambda: shown.topics.messages.rows(), "no message came")

        def results() -> object:
            found = app.window.pages.page(PageKey.CALLS)
            assert isinstance(found, CallsPage)
            return found.history(), list(found.topics.messages.rows())

        await stays(app, results)
        shown = await calls_page(app)
        assert shown.history()[1].running  # it still listens
        click(shown, "topics.publish")
        await until(lambda: len(shown.topics.messages.rows()) == 2, "the second message was lost")

    drive(script)


def test_a_token_and_its_test_calls_stay(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        shown = await page(app, "mint", MintPage)
        shown.main_action()
        await until(lambda: isinstance(shown.maker.last, Made), "nothing was minted")
        entry = app.window.current()
        assert entry is not None
        shown.maker.prove()
        await until(lambda: shown.maker.proof(entry), "the test calls did not end")
        await stays(app, lambda: app.window.current())
        shown = await page(app, "mint", MintPage)
        assert shown.maker.made(entry) is not None
        assert shown.result.isVisible()
        assert shown.result.canary_banner.isVisible()
        assert "読み取り my-key" in shown.result.canary_banner.label.text()

    drive(script)


def test_what_was_minted_is_forgotten_with_all_credentials(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        shown = await page(app, "mint", MintPage)
        shown.main_action()
        await until(lambda: isinstance(shown.maker.last, Made), "nothing was minted")
        maker = shown.maker
        await in_japanese(app)
        app.window.forgetting.forget_at_once()
        assert maker.last is None

    drive(script)


def test_a_rotation_is_undone_in_the_new_window(drive: Drive, tmp_path: Path) -> None:
    path = tmp_path / ".env"

    async def script(app: App) -> None:
        view, entry, _key = await rotating(app, path)
        before = path.read_bytes()
        view.new_card.mint_button.click()
        await until(view.file_card.write_button.isEnabled, "there is no plan")
        view.file_card.write_button.click()
        await until(lambda: path.read_bytes() != before, "the file was not written")
        await in_japanese(app)
        assert app.window.navigator.view_in_front() is ViewKey.ROTATE
        view = app.window.navigator.views.rotate()
        assert view._shown is not None
        assert view._shown.entry is entry
        await until(view.file_card.undo_button.isVisible, "Undo is gone")
        view.file_card.undo_button.click()
        await until(lambda: path.read_bytes() == before, "it was not undone")

    drive(script)


def test_what_the_account_service_said_stays(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        await sandbox.open(Front.ACCOUNT)
        entry = await load(app, sandbox.global_key())
        port = sandbox.port_of(Front.ACCOUNT)
        entry.connection = ConnectionSetting.sandbox(sandbox.address, account_port=port)
        sandbox.faults.fail("INTERNAL", method="Account")
        shown = await page(app, "permissions", PermissionsPage)
        shown.role.ask.click()
        (await dialog(RoleDialog)).accept()
        await until(lambda: shown.role.answer.isVisible() and not shown.role.cancel.isVisible(), "no answer")

        def answer() -> str:
            found = app.window.pages.page(PageKey.PERMISSIONS)
            assert isinstance(found, PermissionsPage)
            return found.role.answer.label.text()

        await stays(app, answer)

    drive(script)


def test_what_was_typed_on_the_pages_stays(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        calls = await calls_page(app)
        calls.target.cache.setText("orders")
        calls.target.key.form.setCurrentIndex(HEX)
        calls.target.key.set_text("00 ff")
        calls.target.deadline.setValue(2.5)
        part(calls, QCheckBox, "sweep.writes").setChecked(True)
        part(calls, QLineEdit, "topics.message").setText("good morning")
        mint = await page(app, "mint", MintPage)
        mint.bar.making.setCurrentIndex(CredentialType.KEY)
        mint.form.rules.add_rule()
        mint.form.description.setText("for the shop")
        mint.form.expiry.number.setValue(7)
        mint.renew.show_token(Secret("refresh-me"))
        scope = mint.form.scope()
        permissions = await page(app, "permissions", PermissionsPage)
        asked = [edit for edit in permissions.findChildren(QLineEdit) if edit.isVisible()]
        asked[0].setText("another cache")
        await in_japanese(app)
        calls = await calls_page(app)
        assert calls.target.cache.text() == "orders"
        assert calls.target.key.value() == b"\x00\xff"
        assert calls.target.deadline.value() == 2.5
        assert part(calls, QCheckBox, "sweep.writes").isChecked()
        assert part(calls, QLineEdit, "topics.message").text() == "good morning"
        mint = await page(app, "mint", MintPage)
        assert mint.bar.made() is CredentialType.KEY
        assert mint.form.scope() == scope
        assert mint.form.description.text() == "for the shop"
        assert mint.renew.refresh_token() == Secret("refresh-me")
        permissions = await page(app, "permissions", PermissionsPage)
        asked = [edit for edit in permissions.findChildren(QLineEdit) if edit.isVisible()]
        assert asked[0].text() == "another cache"

    drive(script)


@pytest.mark.parametrize("visited", [(1,), (2, 1), (2,), ()])
def test_the_preview_shows_the_scope_of_the_form(drive: Drive, visited: tuple[int, ...]) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        mint = await page(app, "mint", MintPage)
        for tab in visited:
            mint.preview.tabs.setCurrentIndex(tab)
            await asyncio.sleep(0.05)
        mint.use_scope(Scope(mint.form.scope().rules, 300))
        scope, text = mint.form.scope(), mint.preview.json.toPlainText()
        await in_japanese(app)
        mint = await page(app, "mint", MintPage)
        assert mint.form.scope() == scope
        assert mint.preview.json.toPlainText() == text
        assert "5" in mint.preview.sentences.text()
        assert "300" in mint.preview.code.toPlainText()
        assert mint.preview.tabs.currentIndex() == (visited[-1] if visited else 0)

    drive(script)


def test_a_scope_that_is_not_valid_stays(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        mint = await page(app, "mint", MintPage)
        broken = '{"permissions": ['
        edit = next(each for each in mint.preview.findChildren(QPlainTextEdit) if not each.isReadOnly())
        edit.setPlainText(broken)
        await in_japanese(app)
        mint = await page(app, "mint", MintPage)
        edit = next(each for each in mint.preview.findChildren(QPlainTextEdit) if not each.isReadOnly())
        assert edit.toPlainText() == broken

    drive(script)


def test_the_endpoint_that_is_being_typed_stays(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, v2_key())
        shown = await page(app, "inspect", InspectPage)
        shown._chooser.list.setEditText("cell-1")
        await in_japanese(app)
        shown = await page(app, "inspect", InspectPage)
        assert shown._chooser.list.currentText() == "cell-1"

    drive(script)


@pytest.mark.parametrize("view", list(ViewKey))
def test_the_view_in_front_stays(drive: Drive, view: ViewKey) -> None:
    async def script(app: App) -> None:
        await load(app, v1_key())
        await load(app, disposable_token(4_000_000_000))
        navigator = app.window.navigator
        navigator.show_view(view)
        assert navigator.view_in_front() is view
        await in_japanese(app)
        assert app.window.navigator.view_in_front() is view

    drive(script)


def test_the_order_of_the_list_stays(drive: Drive) -> None:
    async def script(app: App) -> None:
        for text in (v1_key(), disposable_token(4_000_000_000), v2_key()):
            await load(app, text)
        app.window.sidebar.sort(Column.NAME)
        await in_japanese(app)
        assert app.window.sidebar.order is Column.NAME

    drive(script)


def test_a_search_and_a_comparison_stay(drive: Drive) -> None:
    async def script(app: App) -> None:
        first = await load(app, v1_key())
        second = await load(app, disposable_token(4_000_000_000))
        await load(app, v2_key())
        second.name = "the shop's"
        app.session.entries.changed(second)
        app.window.navigator.compare(second, first, lambda: "the new one")
        table = app.window.navigator.views.table()
        table.set_filter("shop")
        await in_japanese(app)
        views = app.window.navigator.views
        assert views.compare().chosen() == (second, first)
        assert views.compare()._noted[2]() == "the new one"
        assert [each.name for each in views.table().shown()] == [second.name]

    drive(script)


def test_a_file_as_a_value_stays(tmp_path: Path) -> None:
    before, now = BytesField("Value", lines=True), BytesField("Value", lines=True)
    before.form.setCurrentIndex(FILE)
    before._on_file("picture.png", b"\x89PNG", "")
    now.take_over(before)
    assert now.value() == b"\x89PNG"
    assert now._file_name.whole() == before._file_name.whole()


def test_a_sample_is_named_in_the_new_language(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        sandbox = app.session.sandbox.running
        assert sandbox is not None
        for sample in sandbox.samples()[-2:]:
            app.session._on_sample(sample)
        await in_japanese(app)
        named = [entry.name for entry in app.session.entries.entries()]
        assert named == [
            "サンドボックスのキー",
            "バージョン 2 の API キー",
            "キーを管理できるバージョン 2 の API キー",
        ]

    drive(script)


def test_the_order_and_the_selected_rows_of_the_table_stay(drive: Drive) -> None:
    async def script(app: App) -> None:
        for number in range(4):
            await load(app, v1_key(number=number, sub=f"number {number}"))
        app.window.actions_by_key["table"].trigger()
        rows = app.window.navigator.views.table().table
        rows.sortByColumn(Column.SUBJECT, Qt.SortOrder.DescendingOrder)
        rows.selectRow(1)
        QTest.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

        def seen() -> object:
            table = app.window.navigator.views.table()
            order = [entry.inspection.subject for entry in table.shown()]
            return order, [entry.inspection.subject for entry in table.selected()]

        assert seen() == (["number 3", "number 2", "number 1", "number 0"], ["number 2", "number 1"])
        await stays(app, seen)

    drive(script)


def test_a_table_of_the_new_window_opens_with_the_shown_credential(drive: Drive) -> None:
    async def script(app: App) -> None:
        first = await load(app, v1_key(sub="first"))
        second = await load(app, v1_key(number=2, sub="second"))
        app.window.actions_by_key["table"].trigger()
        app.window.navigator.views.table().select(first)
        app.window.actions_by_key["cancel"].trigger()
        app.window.sidebar.select(second)
        await in_japanese(app)
        assert app.window.navigator.entry is second
        app.window.actions_by_key["table"].trigger()
        assert app.window.navigator.views.table().selected() == [second]
        assert app.window.navigator.entry is second

    drive(script)


def focused(app: App) -> str:
    """What the focus is on: its object name, or its type."""
    widget = app.window.focusWidget()
    return (widget.objectName() or type(widget).__name__) if widget else ""


def test_the_focus_stays_in_the_table(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, v1_key())
        app.window.actions_by_key["table"].trigger()
        assert focused(app) == "EntryTable"
        await stays(app, lambda: focused(app))

    drive(script)


@pytest.mark.parametrize("name", ["calls.key", "calls.get", "entries"])
def test_the_focus_stays_where_it_was_beside_a_page(drive: Drive, name: str) -> None:
    async def script(app: App) -> None:
        await load(app, v1_key())
        await page(app, "mint", MintPage)
        await calls_page(app)
        part(app.window, QWidget, name).setFocus()
        assert focused(app) == name
        await stays(app, lambda: focused(app))

    drive(script)
