"""Minting and calls are not offered without a key or token, nor with the secret of another product."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from inspector.window.page_table import PageKey
from inspector.window.pages.diagnose.page import DiagnosePage
from inspector.window.shell.main_window import MainWindow
from tests.credential.make import jwt_of
from tests.samples import disposable_token
from tests.window.credentials import load
from tests.window.tour import load_grpc, settle

EVERY = ["inspect", "permissions", "diagnose", "mint", "calls", "raw"]
NO_CALLS = ["inspect", "permissions", "diagnose", "raw"]
CALLS = ("mint", "scopes", "get", "check", "connection", "page-mint", "page-calls")


def tabs(window: MainWindow) -> list[str]:
    return [str(key) for place, key in enumerate(PageKey) if window.tabs.isTabVisible(place)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (disposable_token(time.time() + 900), EVERY),
        (disposable_token(time.time() + 900)[:200], EVERY),
        ("MOMENTO_API_KEY=${KEY}", NO_CALLS),
        ("MOMENTO_API_KEY=${{ secrets.MOMENTO }}", NO_CALLS),
        ("YOUR_API_KEY", NO_CALLS),
        ("process.env.MOMENTO_API_KEY", NO_CALLS),
        ("eyJhbGciOi...xyz", NO_CALLS),
        ("nothing of the kind", NO_CALLS),
        ("AKIAIOSFODNN7EXAMPLE", NO_CALLS),
        (jwt_of({"iss": "https://x.example", "exp": 4_000_000_000}), NO_CALLS),
    ],
)
def test_the_tabs_are_those_of_the_kind(window: MainWindow, text: str, shown: list[str]) -> None:
    load(window, text)
    assert tabs(window) == shown
    assert {window.actions_by_key[key].isEnabled() for key in CALLS} == {shown == EVERY}


def test_all_tabs_have_their_room_after_a_kind_with_few(window: MainWindow) -> None:
    load(window, "AKIAIOSFODNN7EXAMPLE")
    window.show()
    settle()
    few = window.tabs.width()
    load(window, disposable_token(time.time() + 900))
    settle()
    places = [window.tabs.tabRect(place) for place in range(window.tabs.count())]
    assert all(one.right() < following.left() for one, following in pairwise(places))
    assert few < places[-1].right() <= window.tabs.width()


def test_from_a_page_that_is_not_offered_the_first_one_is_shown(window: MainWindow) -> None:
    load(window, disposable_token(time.time() + 900))
    load_grpc(window)
    window.navigator.show_page("calls")
    settle()
    load(window, "AKIAIOSFODNN7EXAMPLE")
    window.navigator.select(window.entries.entries()[0])
    window.navigator.show_page("calls")
    window.navigator.select(window.entries.entries()[1])
    assert window.pages.key is PageKey.INSPECT
    window.navigator.show_page("mint")
    assert window.pages.key is PageKey.INSPECT


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        (disposable_token(time.time() + 900), True),
        ("MOMENTO_API_KEY=${KEY}", False),
        ("MOMENTO_API_KEY=${{ secrets.MOMENTO }}", False),
        ("nothing of the kind", False),
        ("AKIAIOSFODNN7EXAMPLE", False),
    ],
)
def test_a_connection_is_checked_only_with_a_key_or_token(
    window: MainWindow, text: str, offered: bool
) -> None:
    load(window, text)
    load_grpc(window)
    window.navigator.show_page("diagnose")
    settle()
    page = window.pages.shown()
    assert isinstance(page, DiagnosePage)
    assert page.check.isVisibleTo(page) is offered
    page.main_action()
    assert bool(window.session.queue.count()) is offered
    window.session.queue.cancel_all()
