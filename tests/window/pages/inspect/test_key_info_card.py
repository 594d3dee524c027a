"""What Momento said about a key stands on Inspect, and is masked on a shared screen."""

from __future__ import annotations

import json
from dataclasses import replace

from inspector.credential.model.inspection import Source
from inspector.window.pages.inspect.page import InspectPage
from inspector.window.shell.main_window import MainWindow
from tests.credential.make import key_v2

INFO = {
    "key_id": "key-id",
    "account_id": "a-1234",
    "description": "billing <b>\u202e",
    "role_id": "r-77",
    "issued_at_epoch_seconds": 1_700_000_000,
}


def page_of(window: MainWindow) -> InspectPage:
    window.navigator.show_page("inspect")
    page = window.pages.shown()
    assert isinstance(page, InspectPage)
    return page


def cells(page: InspectPage) -> list[tuple[str, str]]:
    table = page.key_info.table
    found = [[table.item(row, column) for column in (0, 1)] for row in range(table.rowCount())]
    return [(one.text(), other.text()) for one, other in found if one and other]


def test_the_information_beside_a_key_is_shown(window: MainWindow) -> None:
    window.intake.take_text(json.dumps({"api_key": key_v2(), "key_info": INFO}), Source())
    page = page_of(window)
    assert page.key_info.isVisibleTo(page)
    shown = dict(cells(page))
    assert (shown["Key id"], shown["Account"], shown["Role"]) == ("key-id", "a-1234", "r-77")
    assert "\u202e" not in shown["Description"]
    assert "2023" in shown["Issued"]
    assert "Key ends" not in shown


def test_a_shared_screen_does_not_see_whose_it_is(window: MainWindow) -> None:
    window.intake.take_text(json.dumps({"api_key": key_v2(), "key_info": INFO}), Source())
    window.actions_by_key["share"].setChecked(True)
    page = page_of(window)
    text = str(cells(page))
    assert "a-1234" not in text
    assert "billing" not in text
    assert "r-77" in text


def test_a_key_alone_has_no_such_card(window: MainWindow) -> None:
    window.intake.take_text(key_v2(), Source())
    page = page_of(window)
    assert not page.key_info.isVisibleTo(page)


def test_what_the_account_service_said_is_marked_so(window: MainWindow) -> None:
    window.intake.take_text(json.dumps({"api_key": key_v2(), "key_info": INFO}), Source())
    page, entry = page_of(window), window.current()
    assert "created the key" in page.key_info.subtitle.text()
    assert entry is not None
    assert entry.inspection.key_info is not None
    said = replace(entry.inspection.key_info, role_name="Shop", asked_at=1_790_000_000.0)
    entry.inspection = replace(entry.inspection, key_info=said)
    window.navigator.refresh(entry)
    assert "account service" in page.key_info.subtitle.text()
    assert "2026" in page.key_info.subtitle.text()
    assert dict(cells(page))["Role's name"] == "Shop"
