"""Compare: two credentials beside each other, different rows first."""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QComboBox

from inspector.window.look import theme
from inspector.window.shell.main_window import MainWindow
from inspector.window.views.compare import CompareView
from inspector.window.widgets.card import Banner
from inspector.window.widgets.table import PlainTable
from tests.samples import ENDPOINT, READ_ONE_KEY, disposable_token, v1_key, v2_key
from tests.window.credentials import load
from tests.window.tour import settle

NOW = time.time()
ELSEWHERE = "cell-4-us-west-2-1.prod.a.momentohq.com"


@pytest.fixture
def view(window: MainWindow) -> CompareView:
    first, second = load(window, v1_key(NOW + 9_000), disposable_token(NOW + 300))
    window.navigator.compare(first, second)
    shown = window.stack.currentWidget()
    assert isinstance(shown, CompareView)
    return shown


def rows(view: CompareView) -> list[list[str]]:
    table = view.findChild(PlainTable)
    assert table
    return [
        [(table.item(line, column) or table.horizontalHeaderItem(0)).text() for column in range(4)]
        for line in range(table.rowCount())
    ]


def test_different_rows_come_first_and_equal_ones_are_dimmed(view: CompareView) -> None:
    states = [row[1] for row in rows(view)]
    assert states == sorted(states)
    assert {"differs", "same"} == set(states)
    table = view.findChild(PlainTable)
    assert table
    last, first = table.item(table.rowCount() - 1, 0), table.item(0, 0)
    assert last and first
    assert last.foreground().color() == theme.active().colour("muted")
    assert first.foreground().color() == theme.active().colour("text")


def test_kinds_are_said_in_words(view: CompareView) -> None:
    kind = next(row for row in rows(view) if row[0] == "Kind")
    assert kind[2:] == ["API key (v1)", "Disposable token"]


def row_of(view: CompareView, name: str) -> list[str]:
    return next(row[1:] for row in rows(view) if row[0] == name)


def test_kinds_that_are_said_in_other_words_differ(window: MainWindow) -> None:
    key = v1_key(NOW + 9_000)
    first, second = load(window, key, key[:100])
    window.navigator.compare(first, second)
    shown = window.stack.currentWidget()
    assert isinstance(shown, CompareView)
    (kind,) = (row for row in rows(shown) if row[0] == "Kind")
    assert kind[2] != kind[3] and kind[1] == "differs"


def test_what_never_expires_and_what_is_not_known_are_said_in_words(window: MainWindow) -> None:
    ending, never, unread = load(window, v1_key(NOW + 9_000), v1_key(), "rubbish")
    for second, words in ((never, "Never expires"), (unread, "Expiry unknown")):
        window.navigator.compare(ending, second)
        view = window.stack.currentWidget()
        assert isinstance(view, CompareView)
        state, first, said = row_of(view, "Expires")
        assert (state, said) == ("differs", words)
        assert first.endswith("UTC")
    window.navigator.compare(never, unread)
    assert row_of(view, "Expires") == ["differs", "Never expires", "Expiry unknown"]


def test_a_key_that_holds_no_endpoint_is_said_to_hold_none(window: MainWindow) -> None:
    window.navigator.compare(*load(window, v2_key(), v1_key()))
    view = window.stack.currentWidget()
    assert isinstance(view, CompareView)
    assert row_of(view, "Endpoint")[1] == "No endpoint"


def test_two_that_never_expire_are_the_same_in_that(window: MainWindow) -> None:
    window.navigator.compare(*load(window, v2_key(), v1_key()))
    view = window.stack.currentWidget()
    assert isinstance(view, CompareView)
    assert row_of(view, "Expires") == ["same", "Never expires", "Never expires"]


def test_no_row_holds_the_secret(view: CompareView, window: MainWindow) -> None:
    text = str(rows(view))
    for entry in window.entries.entries():
        assert entry.inspection.token
        assert entry.inspection.token.reveal().rsplit(".", 1)[1][:8] not in text


def test_a_shared_screen_masks_subject_and_endpoint(view: CompareView, window: MainWindow) -> None:
    assert "someone@example.com" in str(rows(view))
    window.actions_by_key["share"].setChecked(True)
    assert "someone@example.com" not in str(rows(view))
    assert "momentohq" not in str(rows(view))


def test_a_removed_credential_is_no_longer_shown(view: CompareView, window: MainWindow) -> None:
    window.forgetting.remove([window.entries.entries()[0]])
    assert rows(view) == []
    assert view.chosen()[0] is view.chosen()[1] or None in view.chosen()


def test_an_entry_is_not_compared_with_itself(view: CompareView, window: MainWindow) -> None:
    first = window.entries.entries()[0]
    view.choose(first, first)
    assert rows(view) == []


def test_the_two_that_were_asked_for_are_compared_wherever_they_stand(window: MainWindow) -> None:
    first, second, third = load(
        window, v1_key(NOW + 9_000), v1_key(sub="b@example.com"), disposable_token(NOW + 300)
    )

    def compared() -> list[str]:
        shown = window.stack.currentWidget()
        assert isinstance(shown, CompareView)
        return [combo.currentText() for combo in shown.findChildren(QComboBox)]

    for one, other in ((second, third), (third, first), (second, first)):
        window.navigator.compare(one, other)
        assert compared() == [one.name, other.name]
    window.navigator.compare(third, None)
    assert compared() == [third.name, first.name]


def test_texts_without_a_credential_are_not_said_to_be_the_same(window: MainWindow) -> None:
    first, second = load(window, "help, nothing works at all here", "neither does mine, please help")
    window.navigator.compare(first, second)
    shown = window.stack.currentWidget()
    assert isinstance(shown, CompareView)
    told = " ".join(banner.label.text() for banner in shown.findChildren(Banner))
    assert "same content" not in told
    assert "0 of " in told


def test_a_good_and_a_damaged_copy_of_a_key_are_not_said_to_be_alike(window: MainWindow) -> None:
    key = v1_key(NOW + 90_000, longer="so that it breaks")
    good, broken = load(window, key, f"{key[:100]}\n{key[100:]}")
    window.navigator.compare(good, broken)
    view = window.stack.currentWidget()
    assert isinstance(view, CompareView)
    assert {row[1] for row in rows(view)} == {"same"}
    banner = view.findChildren(Banner)[-1]
    assert banner.property("banner") == "warning"
    assert banner.label.text().startswith("The content is the same, but not the text it stands in: ")
    assert "line break" in banner.label.text()


def test_whether_a_row_differs_is_shown_whole(view: CompareView) -> None:
    table = view.findChild(PlainTable)
    assert table is not None
    settle()
    first, second = view.chosen()
    view.choose(second, first)
    settle()
    assert table.columnWidth(1) >= table.sizeHintForColumn(1) > table.iconSize().width()


@pytest.mark.parametrize(
    ("left", "endpoint", "tone"),
    [(90_000_000, ENDPOINT, "info"), (-90, ENDPOINT, "error"), (90_000_000, ELSEWHERE, "warning")],
)
def test_what_is_said_of_an_arrival_has_its_tone(
    window: MainWindow, left: float, endpoint: str, tone: str
) -> None:
    old, new = load(window, v1_key(NOW + 9_000), v1_key(NOW + left, rules=(READ_ONE_KEY,), endpoint=endpoint))
    window.navigator.compare(old, new, lambda: "It arrived.")
    view = window.stack.currentWidget()
    assert isinstance(view, CompareView)
    banners = [banner for banner in view.findChildren(Banner) if banner.label.text() == "It arrived."]
    assert [banner.property("banner") for banner in banners] == [tone]
