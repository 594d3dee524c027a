"""What is loaded is shown with its answer first, whatever page was open before."""

from __future__ import annotations

import pytest

from inspector.window.page_table import PageKey
from inspector.window.pages.inspect.page import InspectPage
from inspector.window.shell.main_window import MainWindow
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load
from tests.window.tour import load_grpc


@pytest.mark.parametrize("before", [PageKey.CALLS, PageKey.MINT, PageKey.RAW])
def test_a_new_credential_opens_on_inspect(window: MainWindow, before: PageKey) -> None:
    load(window, v1_key())
    load_grpc(window)
    window.navigator.show_page(before)
    load(window, disposable_token(2_000_000_000))
    assert isinstance(window.pages.shown(), InspectPage)
    assert window.tabs.currentIndex() == list(PageKey).index(PageKey.INSPECT)


def test_turning_to_another_loaded_credential_keeps_the_page(window: MainWindow) -> None:
    first, _second = load(window, v1_key(), disposable_token(2_000_000_000))
    window.navigator.show_page(PageKey.RAW)
    window.navigator.select(first)
    assert window.pages.key is PageKey.RAW
