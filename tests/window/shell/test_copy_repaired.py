"""The button “Copy repaired” copies what can stand where the pasted text stood."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from inspector.window.shell.main_window import MainWindow
from tests.credential.make import HOST, key_v1, key_v2
from tests.samples import disposable_token
from tests.window.credentials import load

KEY, OLD = key_v2(exp=4_000_000_000), key_v1(exp=4_000_000_000)
TOKEN = disposable_token(4_000_000_000)


@pytest.mark.parametrize(
    ("pasted", "copied"),
    [
        (
            f"A=1\nMOMENTO_API_KEY={HOST}\nMOMENTO_ENDPOINT={KEY}\n",
            f"A=1\nMOMENTO_API_KEY={KEY}\nMOMENTO_ENDPOINT={HOST}\n",
        ),
        (f"MOMENTO_ENDPOINT={OLD}\n", OLD),
        (f"{TOKEN[:40]}\n{TOKEN[40:]}", TOKEN),
    ],
)
def test_copy_repaired_copies_what_the_program_would_accept(
    window: MainWindow, pasted: str, copied: str
) -> None:
    load(window, pasted)
    button = window.header.findChild(QPushButton, "header.action")
    assert isinstance(button, QPushButton)
    assert button.text() == "Copy repaired"
    button.click()
    assert QApplication.clipboard().text() == copied
