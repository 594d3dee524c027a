"""What an outcome means for the credential is said, not only its status."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from inspector.app import App
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.window.look import theme
from inspector.window.pages.calls.history_model import Column
from inspector.window.pages.calls.page import CallsPage
from inspector.window.pages.mint.minting import CredentialType
from inspector.window.pages.mint.page import MintPage
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import call, calls_page, load_token, part, running_sandbox


def texts(page: CallsPage) -> list[str]:
    return [label.text() for label in page.history_card.detail.findChildren(QLabel) if label.isVisible()]


def observed(page: CallsPage) -> tuple[str, object]:
    index = page.history_card.table.model().index(0, Column.OBSERVED)
    return index.data(), index.data(Qt.ItemDataRole.ForegroundRole)


def test_a_miss_says_that_the_credential_works(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        await call(page, "calls.get")
        assert "The credential works; the key does not exist yet." in texts(page)
        assert observed(page)[0] == "MISS: works, no key yet"
        assert not part(page, QPushButton, "calls.mint_rule").isVisible()

    drive(script)


def test_a_predicted_denial_is_no_error_and_offers_to_mint_its_rule(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        part(page, QLineEdit, "calls.key").setText("orders/1")
        made = await call(page, "calls.get")
        assert observed(page) == ("Denied, as predicted", theme.active().colour("info"))
        assert any(text.startswith("Denied, as predicted: ") for text in texts(page))
        assert [found.severity.value for found in made.findings] == ["info"]
        part(page, QPushButton, "calls.mint_rule").click()
        await until(lambda: isinstance(app.window.pages.shown(), MintPage), "no mint page")
        mint = app.window.pages.shown()
        assert isinstance(mint, MintPage)
        wanted = Rule(
            Resource.CACHE, Role.READ_ONLY, Selector.name("default-cache"), Selector.name("orders/1")
        )
        assert mint.form.scope().rules == (wanted,)
        assert mint.bar.made() is CredentialType.TOKEN

    drive(script)


def test_a_denial_that_was_not_predicted_stays_an_error(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        sandbox = app.session.sandbox.running
        assert sandbox
        sandbox.faults.fail("PERMISSION_DENIED")
        page = await calls_page(app)
        made = await call(page, "calls.get")
        assert made.findings[0].severity.value != "info"
        assert observed(page)[0] == "PERMISSION_DENIED, not as predicted"

    drive(script)
