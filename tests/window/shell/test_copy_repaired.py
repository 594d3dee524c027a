"""The button “Copy repaired” copies what can stand where the pasted text stood."""

from __future__ import annotations

import base64
import json

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.fields.secret_field import SecretField
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


SPACED = base64.b64encode(json.dumps(json.loads(base64.b64decode(OLD))).encode()).decode()
"""A wrapper as some programs write it, with spaces between the members: longer than the SDKs' own."""


@pytest.mark.parametrize(
    "pasted",
    ["{}", '"{}"', "MOMENTO_API_KEY={}\n", "export MOMENTO_API_KEY='{}'", "  {}\n"],
)
@pytest.mark.parametrize("key", [SPACED, OLD, TOKEN, KEY], ids=["spaced", "key", "token", "v2"])
def test_what_is_whole_is_copied_as_it_is(window: MainWindow, pasted: str, key: str) -> None:
    """One that compares two copies must not find them different."""
    load(window, pasted.format(key))
    window.actions_by_key["copy_credential"].trigger()
    assert QApplication.clipboard().text() == key


def test_without_its_line_breaks_it_is_as_it_was(window: MainWindow) -> None:
    load(window, f"{SPACED[:90]}\n{SPACED[90:]}")
    window.actions_by_key["copy_credential"].trigger()
    assert QApplication.clipboard().text() == SPACED


@pytest.mark.parametrize(
    "damaged",
    [TOKEN[:-30], OLD[:-31], KEY[:-20]],
    ids=["cut token", "cut key", "cut v2"],
)
@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside another"])
def test_what_is_damaged_beyond_repair_is_copied_as_it_stands(
    window: MainWindow, damaged: str, beside: bool
) -> None:
    """Encoded again it would look complete; and nothing else of the text is copied with it."""
    text = f"MOMENTO_API_KEY={damaged}\n"
    load(window, f"{text}OTHER_MOMENTO_KEY={TOKEN}\n" if beside else text)
    shown = next(entry for entry in window.entries.entries() if entry.inspection.breaks)
    window.navigator.select(shown)
    window.actions_by_key["copy_credential"].trigger()
    assert QApplication.clipboard().text() == damaged
    assert "Copy the credential, repaired" not in copies(window)


@pytest.mark.parametrize("masked", [TOKEN[:150] + "***" + TOKEN[-60:], OLD[:100] + "…", KEY[:90] + "****"])
def test_a_masked_copy_is_not_made_into_a_credential(window: MainWindow, masked: str) -> None:
    load(window, f"MOMENTO_API_KEY={masked}\n")
    assert not {"Copy the credential, repaired", "Copy the inner JWT"} & {*copies(window)}
    window.actions_by_key["copy_credential"].trigger()
    assert QApplication.clipboard().text() == masked


def test_a_repaired_one_is_offered(window: MainWindow) -> None:
    load(window, f"{TOKEN[:40]}\n{TOKEN[40:]}")
    assert "Copy the credential, repaired" in copies(window)


def copies(window: MainWindow) -> list[str]:
    """What the arrow beside the header's copy button offers."""
    field = window.header.findChild(SecretField)
    assert isinstance(field, SecretField)
    menu = field.findChild(QMenu)
    assert isinstance(menu, QMenu)
    return [action.text() for action in menu.actions()]
