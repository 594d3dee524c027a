"""The list repaints remaining times when their text changes, and only then."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.credential.inspection import inspect
from inspector.credential.model.expiry import Expiry
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.entries.sidebar_list import EntryList, fits_in_bold, fitting
from inspector.window.entries.sort_filter import SortFilter
from inspector.window.look import theme as looks
from inspector.window.look.theme import Theme
from inspector.window.shell.main_window import MainWindow
from inspector.window.text.labels import remaining, remaining_lasts
from tests.samples import disposable_token, v1_key
from tests.window.credentials import entries_of, load

NOW = 1_800_000_000.0


class Paints(QObject):
    """Counts the paint events of a widget."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count paint events."""
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("left", [0.5, 5.25, 59.5, 61.0, 119.75, 500.5, 3_600.5, 90_000.5])
def test_a_text_stays_correct_as_long_as_announced(left: float) -> None:
    expiry = Expiry(expires_at=NOW + left, disposable=True, known=True)
    lasts = remaining_lasts(expiry, NOW)
    assert 0 < lasts <= 60
    assert remaining(expiry, NOW + lasts * 0.99) == remaining(expiry, NOW)


def test_a_text_that_never_changes_stays_correct_for_ever() -> None:
    assert remaining_lasts(Expiry(known=True), NOW) == float("inf")
    assert remaining_lasts(Expiry(expires_at=NOW - 1, known=True), NOW) == float("inf")


def painter(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, start: float, lasts: float
) -> Callable[[float], bool]:
    """Show a token that lasts so many seconds; the result says whether the list is painted so many seconds later."""
    now = [start]
    monkeypatch.setattr(time, "time", lambda: now[0])
    model, paints = Entries(), Paints()
    view = EntryList(SortFilter(model), model)
    qtbot.addWidget(view)
    for text in (disposable_token(now[0] + lasts), v1_key()):
        model.add([Entry(inspect(text, now[0]), (), "a")])
    view.viewport().installEventFilter(paints)
    view.show()
    qtbot.waitUntil(lambda: paints.count > 0)
    qtbot.wait(50)

    def paints_after(seconds: float) -> bool:
        paints.count = 0
        now[0] += seconds
        view.show_time()
        qtbot.wait(20)
        return paints.count > 0

    return paints_after


def test_it_repaints_when_a_minute_has_passed_or_the_clock_was_set(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    paints_after = painter(qtbot, monkeypatch, float(int(time.time())), 601)
    assert not paints_after(0.1)
    assert paints_after(1)
    assert not any(paints_after(1) for _ in range(3))
    assert paints_after(60)
    assert paints_after(-3_600)
    assert not paints_after(0.1)


def test_it_repaints_each_minute_how_long_ago_a_token_expired(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    paints_after = painter(qtbot, monkeypatch, NOW, -30)
    assert not paints_after(59)
    assert paints_after(1)
    assert not paints_after(59)
    assert paints_after(1)


def greens(view: EntryList) -> int:
    """The pixels of the list in the colour in which a time that is left is written where all is well."""
    picture, ok = view.grab().toImage(), looks.active().colour("ok").rgb()
    return sum(picture.pixel(x, y) == ok for x in range(picture.width()) for y in range(picture.height()))


@pytest.mark.parametrize(("broken", "green"), [("", True), ("\u2028", False)])
def test_the_time_left_is_green_only_where_the_verdict_is_good(
    qtbot: QtBot, broken: str, green: bool
) -> None:
    token = disposable_token(time.time() + 90_000)
    model = Entries()
    view = EntryList(SortFilter(model), model)
    qtbot.addWidget(view)
    (entry,) = entries_of(token[:40] + broken + token[40:])
    model.add([entry])
    view.show()
    qtbot.waitExposed(view)
    assert bool(greens(view)) is green


def test_a_row_has_the_ground_of_the_sidebar_in_both_themes(window: MainWindow, theme: Theme) -> None:
    """Rows are painted from pictures, whose ground is their own."""
    load(window, v1_key(), v1_key(sub="b@example.com"))
    view = window.sidebar.findChild(EntryList, "entries")
    row = view.visualRect(view.model().index(0, 0))
    for chosen in ("dark", "light", "dark"):
        theme.choose(chosen)
        picture = window.sidebar.grab().toImage()
        corner = view.viewport().mapTo(window.sidebar, row.topLeft())
        beside = view.mapTo(window.sidebar, view.rect().bottomLeft()) - QPoint(0, 2)
        assert picture.pixelColor(corner) == picture.pixelColor(beside), chosen


def test_a_row_shows_what_it_is_about_now(window: MainWindow) -> None:
    first, _second = load(window, v1_key(), v1_key(sub="b@example.com"))
    model = window.entries

    def seen() -> QImage:
        return window.sidebar.findChild(EntryList, "entries").grab().toImage()

    before, name = seen(), first.name
    for changed in ("other.env", name):
        model.setData(model.index(0, 0), changed)
        assert (seen() == before) is (changed == name)
    window.sidebar.select(first)
    assert seen() != before


def test_what_is_wrong_is_not_cut_for_where_it_is(qapp: QApplication) -> None:
    del qapp
    assert fitting("ap-northeast-1 · Super user key", 400) == "ap-northeast-1 · Super user key"
    assert fitting("ap-northeast-1 · Super user key", 120) == "Super user key"
    assert fitting("Version 2 key without an endpoint", 60) == "Version 2 key without an endpoint"


def test_a_name_is_bold_only_where_bold_cuts_nothing(theme: Theme) -> None:
    del theme
    name = "MOMENTO_API_KEY"
    plain, bold = (
        QFontMetrics(looks.font("body", bold=wide)).horizontalAdvance(name) for wide in (False, True)
    )
    assert plain < bold
    assert not fits_in_bold(name, plain)
    assert fits_in_bold(name, bold)


def rows_of(view: EntryList) -> list[QImage]:
    """The pictures of all rows, as they are painted."""
    rows = (view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount()))
    return [view.viewport().grab(row).toImage() for row in rows]


@pytest.mark.parametrize("width", [170, 200, 260, 320])
@pytest.mark.parametrize(
    "names",
    [
        ("MOMENTO_API_KEY_OF_THE_SHOP_eu-west-1_read-only_of_the_cache", "eu-west-1", "eu-west-2"),
        ("payments-service-for-the-production-of-Tokyo (settings.env)", "production", "protection"),
        pytest.param(
            ("決済サービスの本番環境の東京リージョンのキーのコピー", "東京", "大阪"),
            marks=pytest.mark.japanese,
        ),
    ],
    ids=["region", "file", "japanese"],
)
def test_names_that_differ_in_the_middle_look_different(
    qtbot: QtBot, theme: Theme, names: tuple[str, str, str], width: int
) -> None:
    name, one, other = names
    model = Entries()
    (entry,) = entries_of(v1_key(), name=name)
    (second,) = entries_of(v1_key(sub="another"), name=name)
    entry.name, second.name = name, name.replace(one, other)
    assert entry.name != second.name
    model.add([entry, second])
    view = EntryList(SortFilter(model), model)
    qtbot.addWidget(view)
    view.resize(width, 200)
    view.show()
    qtbot.waitExposed(view)
    first_row, second_row = rows_of(view)
    assert first_row != second_row
    second.name = name
    model.changed(second)
    first_row, second_row = rows_of(view)
    assert first_row == second_row
