"""A refresh token that was pasted for a key stays with that key, until the service returned a newer one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.credential.text.secret import Secret
from inspector.window.entries.entry import Entry
from inspector.window.look.theme import Theme
from inspector.window.pages.mint.renew_form import RenewForm
from tests.samples import v1_key
from tests.window.credentials import entries_of

PASTED = Secret("pasted-token")


@pytest.fixture
def first() -> Entry:
    return entries_of(v1_key())[0]


@pytest.fixture
def other() -> Entry:
    return entries_of(v1_key(sub="other"))[0]


@pytest.fixture
def form(qtbot: QtBot, theme: Theme, first: Entry, other: Entry) -> RenewForm:
    """The token was pasted for the first key, then the other one was shown."""
    made = RenewForm()
    qtbot.addWidget(made)
    made.show_entry(first)
    QApplication.clipboard().setText(PASTED.reveal())
    made.paste_button.click()
    qtbot.waitUntil(lambda: made.refresh_token() == PASTED)
    made.show_entry(other)
    return made


def test_it_is_not_offered_for_another_key_and_is_there_again_for_its_own(
    form: RenewForm, first: Entry
) -> None:
    assert form.refresh_token() is None
    form.show_entry(first)
    assert form.refresh_token() == PASTED


def test_a_newer_one_that_the_service_returned_takes_its_place(form: RenewForm, first: Entry) -> None:
    newer = Secret("newer-token")
    first.inspection = replace(first.inspection, refresh_token=newer)
    form.show_entry(first)
    assert form.refresh_token() == newer


def test_it_is_kept_in_the_window_of_another_language(
    form: RenewForm, first: Entry, other: Entry, qtbot: QtBot
) -> None:
    now = RenewForm()
    qtbot.addWidget(now)
    now.show_entry(other)
    now.take_over(form)
    assert now.refresh_token() is None
    now.show_entry(first)
    assert now.refresh_token() == PASTED
