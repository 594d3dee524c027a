"""What happens once is shown once: each way through the program renders the page and the header a single time."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from inspector.app import App
from inspector.window.entries import rediagnosis
from inspector.window.entries.entry import Entry
from inspector.window.loading import reader
from inspector.window.pages.calls.call_detail import CallDetail
from inspector.window.pages.inspect.page import InspectPage
from inspector.window.pages.mint.minting import Made
from inspector.window.pages.mint.page import MintPage
from inspector.window.shell.header.header import Header
from tests.e2e.conftest import Drive, until
from tests.samples import disposable_token
from tests.window.pages.calls.driver import CACHE, call, calls_page, load_token, page, running_sandbox


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Counter[str]]:
    """Count the calls of some methods and functions, which act as before."""
    counts: Counter[str] = Counter()

    def count(**places: tuple[Any, str]) -> Counter[str]:
        for title, (owner, name) in places.items():
            before = getattr(owner, name)

            def counting(*args: Any, _before: Any = before, _title: str = title, **more: Any) -> Any:
                counts[_title] += 1
                return _before(*args, **more)

            monkeypatch.setattr(owner, name, counting)
        return counts

    return count


def test_a_paste_renders_page_and_header_once_and_diagnoses_once(
    drive: Drive, counted: Callable[..., Counter[str]]
) -> None:
    async def script(app: App) -> None:
        counts = counted(
            page=(InspectPage, "show_entry"),
            header=(Header, "show_entry"),
            diagnosed=(reader, "run"),
            again=(rediagnosis, "run"),
        )
        for left in (20, 400, 40_000):
            QApplication.clipboard().setText(disposable_token(time.time() + left))
            counts.clear()
            app.window.actions_by_key["paste"].trigger()
            await until(lambda: counts["page"])
            assert counts == {"page": 1, "header": 1, "diagnosed": 1}

    drive(script)


def test_a_mint_renders_page_and_header_once_with_everything_found(
    drive: Drive, counted: Callable[..., Counter[str]]
) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        sandbox.faults.widen = True
        shown = await page(app, "mint", MintPage)
        found: list[tuple[str, ...]] = []
        counts = counted(page=(MintPage, "show_entry"), header=(Header, "show_entry"))
        app.session.operations.minted.connect(lambda entry: found.append(codes(entry)))
        ended: list[None] = []
        shown.maker.ended.connect(lambda: ended.append(None))
        shown.main_action()
        await until(lambda: ended, "nothing was minted")
        assert counts == {"page": 1, "header": 1}
        last = shown.maker.last
        assert isinstance(last, Made)
        assert app.window.current() is last.entry
        assert found == [codes(last.entry)]
        assert "permission.widened" in found[0]
        assert not shown.result.isHidden()

    drive(script)


def test_a_refusal_renders_the_page_once(drive: Drive, counted: Callable[..., Counter[str]]) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        sandbox.faults.fail("RESOURCE_EXHAUSTED")
        shown = await page(app, "mint", MintPage)
        counts = counted(page=(MintPage, "show_entry"), header=(Header, "show_entry"))
        ended: list[None] = []
        shown.maker.ended.connect(lambda: ended.append(None))
        shown.main_action()
        await until(lambda: ended, "it did not fail")
        assert counts == {"page": 1}

    drive(script)


def test_what_is_minted_while_another_page_is_in_view_is_there_on_the_way_back(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        sandbox.faults.delay_seconds = 0.2
        shown = await page(app, "mint", MintPage)
        ended: list[None] = []
        shown.maker.ended.connect(lambda: ended.append(None))
        shown.main_action()
        app.window.navigator.show_page("inspect")
        await until(lambda: ended, "nothing was minted")
        assert await page(app, "mint", MintPage) is shown
        assert not shown.result.isHidden()

    drive(script)


def test_a_get_renders_its_details_once(drive: Drive, counted: Callable[..., Counter[str]]) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        shown = await calls_page(app)
        shown.target.cache.setText(CACHE)
        await call(shown, "calls.get")
        counts = counted(details=(CallDetail, "show_call"), header=(Header, "show_entry"))
        await call(shown, "calls.get")
        assert counts == {"details": 1}

    drive(script)


def codes(entry: Entry) -> tuple[str, ...]:
    return tuple(finding.code for finding in entry.findings)
