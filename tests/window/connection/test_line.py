"""Where calls go, in one line: addresses in the fixed-width font, a sentence in the font of sentences."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from inspector.service.connection.setting import ConnectionSetting
from inspector.window.connection.line import ConnectionLine
from inspector.window.look.theme import Theme, font
from inspector.window.widgets.plain import ElidedLabel
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
