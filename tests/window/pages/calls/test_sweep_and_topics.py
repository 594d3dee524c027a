"""The permission sweep and topics from the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QSpinBox

from inspector.app import App
from inspector.service.checks.sweep import Cell, Place
from inspector.settings import Settings
from inspector.window.pages.calls.page import CallsPage
from inspector.window.widgets.card import Banner
from inspector.window.widgets.plain import PlainLabel
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import (
    ONE_KEY,
    ONE_TOPIC,
    calls_page,
    click,
    load_token,
    part,
    running_sandbox,
)
from tests.window.steadiness import settled

_SWEEP, _TOPICS = 1, 3


async def swept(page: CallsPage, *, writes: bool) -> tuple[Cell, ...]:
    page.modes.setCurrentIndex(_SWEEP)
    part(page, QCheckBox, "sweep.writes").setChecked(writes)
    ended: list[tuple[Cell, ...]] = []
    page.sweep.ended.connect(ended.append)
    click(page, "sweep.run")
    await until(lambda: ended, "the sweep did not end")
    page.sweep.ended.disconnect(ended.append)
    return ended[0]


def said(page: CallsPage) -> str:
    return next(banner.label.text() for banner in page.sweep.findChildren(Banner) if banner.isVisible())


def test_sweep_of_an_honest_service_holds_everywhere(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app, [ONE_KEY, ONE_TOPIC])
        page = await calls_page(app)
        cells = await swept(page, writes=True)
        assert {cell.place for cell in cells} == set(Place)
        assert not [cell for cell in cells if cell.probe.held is False]
        answered = sum(cell.probe.held is not None for cell in cells)
        assert said(page) == f"All {answered} answers match the permissions."
        first = page.sweep.matrix.item(0, 1)
        assert first is not None
        assert first.text() == "Allowed"

    drive(script)


def test_sweep_marks_answers_that_contradict_the_permissions(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        sandbox.faults.fail("PERMISSION_DENIED", method="Get")
        cells = await swept(page, writes=False)
        wrong = [cell for cell in cells if cell.probe.held is False]
        assert [cell.probe.operation.value for cell in wrong] == ["get"]
        assert said(page).startswith("1 of ")
        row = [cell.probe.operation for cell in cells].index(wrong[0].probe.operation)
        marked = page.sweep.matrix.item(row, 1)
        assert marked is not None
        assert marked.text() == "Denied, not as predicted"

    drive(script)


def test_sweep_of_a_credential_without_rules_is_compared_too(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app, [])
        page = await calls_page(app)
        cells = await swept(page, writes=False)
        denied = [cell for cell in cells if cell.probe.held]
        assert denied
        assert said(page) == f"All {len(denied)} answers match the permissions."

    drive(script)


def test_sweep_reports_a_temporary_key_it_could_not_delete(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await calls_page(app)
        sandbox.faults.fail("INTERNAL", method="Delete")
        cells = await swept(page, writes=True)
        operations = list(dict.fromkeys(cell.probe.operation.value for cell in cells))
        page.sweep.matrix.setCurrentCell(operations.index("get"), 1)
        assert "temporary key" not in page.sweep.matrix.toolTip()
        page.sweep.matrix.setCurrentCell(operations.index("set"), 1)
        assert "The temporary key could not be deleted (INTERNAL)." in page.sweep.matrix.toolTip()

    drive(script)


def test_sweep_without_consent_writes_nothing(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        page = await calls_page(app)
        cells = await swept(page, writes=False)
        writing = [
            cell for cell in cells if cell.probe.operation.value in ("set", "set-if", "delete", "publish")
        ]
        assert writing
        assert all(cell.probe.outcome is None for cell in writing)

    drive(script)


def test_a_published_message_is_received(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app, [ONE_KEY, ONE_TOPIC])
        page = await calls_page(app)
        page.modes.setCurrentIndex(_TOPICS)
        assert part(page, QLineEdit, "topics.topic").text() == "room"
        part(page, QSpinBox, "topics.seconds").setValue(2)
        part(page, QLineEdit, "topics.message").setText("<b>hi</b>")
        click(page, "topics.subscribe")
        listening = page.history()[0]
        while page.topics.messages.count == 0:
            before = len(page.history())
            click(page, "topics.publish")
            await until(lambda count=before: len(page.history()) > count and not page.history()[0].running)
        await until(page.topics.messages.rows, "no message was shown")
        assert page.topics.messages.rows()[0].value == b"<b>hi</b>"
        await until(lambda: not listening.running)
        assert (listening.observed, listening.held) == ("OK", True)
        assert "received" in listening.words

    drive(script)


def test_a_second_subscription_of_the_same_topic_is_not_begun(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        entry = await load_token(app, [ONE_TOPIC])
        page = await calls_page(app)
        page.modes.setCurrentIndex(_TOPICS)
        click(page, "topics.subscribe")
        history = page.runner.history(entry)
        await until(lambda: len(history.rows()) == 1, "nothing was subscribed to")
        click(page, "topics.subscribe")
        assert page.topics.bar.problem().startswith("Subscribed to it already")
        assert len(history.rows()) == 1
        page.runner.cancel(history.rows()[0])
        await until(lambda: not history.rows()[0].running, "the subscription did not end")
        await until(lambda: not page.topics.bar.problem(), "it is still called subscribed")
        click(page, "topics.subscribe")
        await until(lambda: len(history.rows()) == 2, "nothing was subscribed to again")
        click(page, "topics.subscribe")
        assert page.topics.bar.problem()
        await load_token(app, [ONE_KEY, ONE_TOPIC])
        await calls_page(app)
        assert not page.topics.bar.problem(), "it is said of another credential"

    drive(script)


@pytest.mark.parametrize("language", ["en", pytest.param("ja", marks=pytest.mark.japanese)])
@pytest.mark.parametrize("size", [(1180, 760), (900, 600)])
def test_a_subscription_is_cancelled_beside_the_form_that_began_it(
    drive: Drive, language: str, size: tuple[int, int]
) -> None:
    async def script(app: App) -> None:
        app.window.resize(*size)
        await running_sandbox(app)
        entry = await load_token(app, [ONE_TOPIC])
        page = await calls_page(app)
        page.modes.setCurrentIndex(_TOPICS)
        topic, cancel = part(page, QLineEdit, "topics.topic"), part(page, QPushButton, "topics.cancel")
        subscribe = part(page, QPushButton, "topics.subscribe")
        says = {"en": "Cancel this call", "ja": "この呼び出しをキャンセル"}[language]
        assert says in (cancel.accessibleName(), cancel.accessibleDescription())
        assert cancel.property("tip") == says
        await settled(subscribe, app)
        named, places = topic.text(), [subscribe.geometry(), page.form.geometry()]
        assert not cancel.isVisible()
        subscribe.click()
        history = page.runner.history(entry)
        await until(lambda: cancel.isVisible(), "it cannot be cancelled")
        await until(lambda: cancel.y() == subscribe.y(), "it is not in the line of the others")
        titled = {"en": "Cancel", "ja": "キャンセル"}[language]
        assert cancel.text() == titled or (
            size[0] == 1180 and not cancel.text()
        )  # two columns may have no room
        await settled(subscribe, app)
        assert [subscribe.geometry(), page.form.geometry()] == places
        topic.setText("another")
        assert not cancel.isVisible()
        topic.setText(named)
        assert cancel.isVisible()
        cancel.click()
        await until(lambda: not history.rows()[0].running, "the subscription did not end")
        await until(lambda: not cancel.isVisible(), "what has ended can be cancelled")
        assert [each.observed for each in history.rows()] == ["CANCELLED"]

    drive(script, Settings(theme="light", language=language))


def test_topic_outside_the_permissions_is_denied_as_predicted(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app, [ONE_TOPIC])
        page = await calls_page(app)
        page.modes.setCurrentIndex(_TOPICS)
        part(page, QLineEdit, "topics.topic").setText("another")
        click(page, "topics.publish")
        await until(lambda: page.history() and not page.history()[0].running)
        assert (page.history()[0].observed, page.history()[0].held) == ("PERMISSION_DENIED", True)

    drive(script)


def test_topics_show_no_key_and_are_begun_by_listening(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app, [ONE_TOPIC])
        page = await calls_page(app)
        page.modes.setCurrentIndex(_TOPICS)
        shown = [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]
        assert "Key" not in shown
        assert not part(page, QLineEdit, "calls.key").isVisible()
        assert not any("key" in text for text in shown)
        assert any("Subscribe listens to the topic" in text for text in shown)
        page.modes.setCurrentIndex(0)
        assert part(page, QLineEdit, "calls.key").isVisible()
        shown = [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]
        assert any("Get reads the key" in text for text in shown)

    drive(script)


@pytest.mark.parametrize("button", ["topics.subscribe", "topics.publish"])
def test_a_missing_topic_is_told_at_its_field_and_nothing_is_called(drive: Drive, button: str) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        page = await calls_page(app)
        page.modes.setCurrentIndex(_TOPICS)
        topic = part(page, QLineEdit, "topics.topic")
        topic.clear()
        click(page, button)
        assert page.topics.bar.problem() == "Enter the topic name."
        assert topic.property("invalid") is True
        assert topic.hasFocus()
        assert not page.history()
        topic.setText("news")
        assert page.topics.bar.problem() == ""
        assert topic.property("invalid") is False

    drive(script)
