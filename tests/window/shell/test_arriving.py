"""What is loaded is shown with its answer first, whatever page was open before."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.window.page_table import PageKey
from inspector.window.pages.inspect.page import InspectPage
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.plain import PlainLabel
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


def test_the_page_in_front_says_all_files_where_it_was_found_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    key = v1_key()
    load(window, key)
    names = ["first.log", "second.env"]
    for name, above in zip(
        names, (4_000_000, 0), strict=True
    ):  # the first one is shown before the second is read
        (tmp_path / name).write_text("\n" * above + f"MOMENTO_API_KEY={key}\n")
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([tmp_path / name for name in names])
    said = "\n".join(label.text() for label in window.pages.shown().findChildren(PlainLabel))
    assert "Loaded 3 times" in said
    assert ", ".join(f"{name} / MOMENTO_API_KEY" for name in names) in said
