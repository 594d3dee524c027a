"""Where calls go, in one line: addresses in the fixed-width font, a sentence in the font of sentences."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from inspector.service.connection.setting import ConnectionSetting, Way
from inspector.window.connection.line import ConnectionLine
from inspector.window.look.theme import Theme, font, space
from inspector.window.widgets.plain import ElidedLabel, PlainLabel
from tests.samples import v1_key
from tests.window.credentials import entries_of


def test_a_sentence_after_an_address_is_not_in_the_font_of_the_address(qtbot: QtBot, theme: Theme) -> None:
    del theme  # its style sheet brings fonts back
    line = ConnectionLine()
    qtbot.addWidget(line)
    line.show()
    shown = line.findChild(ElidedLabel)
    assert isinstance(shown, ElidedLabel)
    (key,), (nothing,) = entries_of(v1_key()), entries_of("nothing")
    for _ in range(2):
        line.show_setting(key, ConnectionSetting())
        assert shown.font().families() == font(mono=True).families()
        line.show_setting(nothing, ConnectionSetting())
        assert shown.font().families() == font().families()


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (1200, "cache.{cell}:443, api.cache.{cell}:443"),
        (700, "cache.{cell}:443, api.cache.…"),
        (550, "cache.cell-ap-northeast-1-1.…:443, api.cache.…"),
    ],
)
def test_two_addresses_of_one_cell_are_both_told_at_every_width(
    qtbot: QtBot, theme: Theme, width: int, shown: str
) -> None:
    del theme
    line = ConnectionLine()
    qtbot.addWidget(line)
    line.resize(width, 30)
    line.show()
    (key,) = entries_of(v1_key())
    cell = key.inspection.endpoint
    assert cell is not None
    line.show_setting(key, ConnectionSetting(), ways=(Way.GRPC, Way.HTTPS))
    label = line.findChild(ElidedLabel)
    assert isinstance(label, ElidedLabel)
    assert label.text() == shown.format(cell=cell.host)
    assert line.shown() == f"cache.{cell.host}:443, api.cache.{cell.host}:443"


@pytest.mark.parametrize("more", [-40, -4, 4, 40])
def test_the_address_is_not_cut_for_its_title(qtbot: QtBot, theme: Theme, more: int) -> None:
    del theme
    line = ConnectionLine()
    qtbot.addWidget(line)
    (key,) = entries_of(v1_key())
    line.show_setting(key, ConnectionSetting.local())
    title, host = line.findChildren(PlainLabel)
    assert isinstance(host, ElidedLabel)
    parts = (title.sizeHint().width(), host.shortest_width(), line.button.sizeHint().width())
    line.resize(sum(parts) + 2 * space("s") + more, 30)
    line.show()
    assert title.isVisible() is (more > 0)
    qtbot.waitUntil(lambda: host.text() == "127.0.0.1:8080")


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("cell-4-us-west-2-1.prod.a.momentohq.com", "cell-4-us-west-2-1.…:443"),
        ("cell-4-us-west-2-1.prod.a.momentohq.com.evil.example", ".example:443"),
        ("momento.internal.example", "internal.example:443"),
    ],
)
def test_only_momentos_own_domain_is_left_out(qtbot: QtBot, theme: Theme, host: str, shown: str) -> None:
    del theme
    line = ConnectionLine()
    qtbot.addWidget(line)
    line.resize(360, 30)
    line.show()
    (key,) = entries_of(v1_key())
    line.show_setting(key, ConnectionSetting.custom(host))
    label = line.findChild(ElidedLabel)
    assert isinstance(label, ElidedLabel)
    assert label.text().endswith(shown)
