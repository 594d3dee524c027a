"""A check that runs can be cancelled, and ends with the entry it was started for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from inspector.app import App
from inspector.service.connection.setting import LONGEST_DEADLINE
from inspector.settings import Settings
from inspector.window.pages.diagnose import connection_check
from inspector.window.pages.diagnose.page import DiagnosePage
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner
from inspector.window.widgets.plain import PlainLabel
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import diagnose_page, load_token, part, running_sandbox
from tests.window.steadiness import settled

HOUR = 3_600.0


@pytest.fixture(autouse=True)
def _never_ends_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection_check, "DEFAULT_DEADLINE", LONGEST_DEADLINE)


@pytest.mark.parametrize("everything", [False, True], ids=["removed", "everything forgotten"])
def test_a_running_check_is_cancelled_when_its_entry_goes(drive: Drive, everything: bool) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        entry = await load_token(app)
        page = await diagnose_page(app)
        sandbox.faults.delay_seconds = HOUR
        page.main_action()
        await until(lambda: app.session.queue.count(), "no check began")
        if everything:
            app.window.forgetting.forget_at_once()
        else:
            app.window.forgetting.remove([entry])
        await until(lambda: not app.session.queue.count(), "the check still runs")
        assert entry.proof is None
        assert entry not in app.session.entries.entries()

    drive(script)


def test_cancel_beside_a_running_check_ends_it(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await diagnose_page(app)
        sandbox.faults.delay_seconds = HOUR
        ended: list[object] = []
        page.check.ended.connect(ended.append)
        start = start_button(page)
        start.setFocus()
        place = start.pos()
        start.click()
        cancel = next(each for each in page.check.findChildren(Button) if each.text() == "Cancel")
        await until(cancel.isVisible, "it cannot be cancelled")
        assert not start.isEnabled()
        assert start.pos() == place, "a second click would hit something else"
        assert app.window.focusWidget() is cancel
        cancel.click()
        await until(lambda: ended, "it was not cancelled")
        await until(start.isEnabled, "it cannot be started again")
        assert not cancel.isVisible()
        assert app.window.focusWidget() is start

    drive(script)


def test_a_check_that_was_cancelled_is_called_cancelled_and_not_unclear(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await diagnose_page(app)
        sandbox.faults.delay_seconds = HOUR
        ended: list[object] = []
        said: list[str] = []
        page.check.ended.connect(ended.append)
        page.check.announced.connect(said.append)
        start_button(page).click()
        await until(lambda: tones(page, "Encryption (TLS)") and "Not needed" in texts(page), "no step ended")
        cancel = next(each for each in page.check.findChildren(Button) if each.text() == "Cancel")
        cancel.click()
        await until(lambda: ended, "it was not cancelled")
        words = "Cancelled. The result of the remaining steps is unknown."
        assert said == [words]
        banner = next(each for each in page.check.findChildren(Banner) if each.isVisible())
        assert (banner.label.text(), banner.property("banner")) == (words, "neutral")
        assert tones(page, "Cancelled") == ["muted"]
        assert not tones(page, "Unclear")

    drive(script)


def test_a_check_that_was_cancelled_leaves_what_the_one_before_told(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await diagnose_page(app)
        ended: list[object] = []
        page.check.ended.connect(ended.append)
        start_button(page).click()
        await until(lambda: ended, "the first check did not end")
        entry = page.entry
        assert entry is not None
        proof, told = entry.proof, page.check.told_of(entry)
        assert proof is not None
        assert told[1].startswith("Everything works")
        sandbox.faults.delay_seconds = HOUR
        for _ in range(2):
            ended.clear()
            start_button(page).click()
            await until(lambda: app.session.queue.count(), "no check began")
            assert page.check.told_of(entry) == told
            app.window.actions_by_key["cancel"].trigger()
            await until(lambda: ended, "it was not cancelled")
            assert "Cancelled. The result of the remaining steps is unknown." in texts(page)
            assert entry.proof == proof
            assert page.check.told_of(entry) == told

    drive(script)


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("size", [(1180, 760), (900, 600)])
def test_nothing_comes_to_the_place_of_cancel_when_a_check_ends(
    drive: Drive, language: str, size: tuple[int, int]
) -> None:
    async def script(app: App) -> None:
        app.window.resize(*size)
        sandbox = await running_sandbox(app)
        page = await diagnose_page(app)
        sandbox.faults.fail("UNAUTHENTICATED")
        sandbox.faults.delay_seconds = 0.5
        start = start_button(page)
        page.bring_into_view(start)
        await settled(start, app)
        stands = start.geometry()
        start.click()
        words = {"en": "Cancel", "ja": "キャンセル"}[language]
        cancel = next(each for each in page.check.findChildren(Button) if each.text() == words)
        await until(cancel.isVisible, "it cannot be cancelled")
        place = cancel.geometry()
        await until(start.isEnabled, "the check did not end")
        await until(page.check.copy_as.button.isVisible, "nothing can be copied")
        await settled(start, app)
        assert start.geometry() == stands
        others = [each for each in page.check.findChildren(Button) if each.isVisible()]
        same_row = [each for each in others if each.parentWidget() is cancel.parentWidget()]
        assert {start, page.check.copy_as.button} <= set(same_row)
        assert not [each.text() for each in same_row if each.geometry().intersects(place)]

    drive(script, Settings(theme="light", language=language))


def labels_of(page: DiagnosePage) -> list[PlainLabel]:
    return [label for label in page.check.findChildren(PlainLabel) if label.isVisible()]


def texts(page: DiagnosePage) -> list[str]:
    return [label.text() for label in labels_of(page)]


def tones(page: DiagnosePage, text: str) -> list[str]:
    """The tones of the visible labels with this text."""
    return [str(label.property("tone")) for label in labels_of(page) if label.text() == text]


def start_button(page: DiagnosePage) -> QPushButton:
    return part(page, QPushButton, "connection_check.start")
