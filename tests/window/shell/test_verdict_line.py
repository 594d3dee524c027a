"""A verdict that is too long for its room ends between two words, and its tooltip says the rest."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inspector.credential.text.message import message
from inspector.diagnosis.verdict.verdict import Verdict, VerdictSeverity
from inspector.window.look.theme import Theme
from inspector.window.protection.masking import OPEN
from inspector.window.shell.header.verdict_line import VerdictLine

LONG = (
    "Works: checked 10:44 PM UTC. Valid until 11:14 PM UTC. Allowed: Read and write the key “mo” in the cache "
    "“default-cache”, publish to every topic in the cache “another-cache” and subscribe to the topic “news”."
)


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> VerdictLine:
    del theme
    made = VerdictLine()
    qtbot.addWidget(made)
    made.set_compact(True)
    made.show()
    return made


def shown(line: VerdictLine, text: str, width: int) -> QLabel:
    line.resize(width, 60)
    line.show_verdict(Verdict(VerdictSeverity.OK, message("Test", text).of(), None), OPEN)
    found = line.findChild(QLabel, "header.verdict")
    assert isinstance(found, QLabel)
    return found


def test_it_is_cut_between_two_words_at_every_width(line: VerdictLine) -> None:
    cut = 0
    for width in range(300, 1400, 7):
        label = shown(line, LONG, width)
        if label.text() != LONG:
            cut += 1
            kept = label.text().removesuffix("\u2026")
            assert kept != label.text()
            assert LONG.startswith(kept)
            assert LONG[len(kept) :].lstrip(",:")[0] == " ", label.text()
            assert "subscribe to the topic" in label.toolTip()
            assert line.text() == LONG
        else:
            assert not label.toolTip()
    assert cut > 20


@pytest.mark.parametrize("text", ["x" * 900, "この資格情報は有効です。" * 40])
def test_what_has_no_words_is_cut_anywhere(line: VerdictLine, text: str) -> None:
    kept = shown(line, text, 600).text().removesuffix("\u2026")
    assert text.startswith(kept)
    assert len(kept) > 40
