"""The lines of the endpoint stand at equal distances, whether they have a copy button or not."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.text.secret import MASK
from inspector.window.look.theme import Theme
from inspector.window.pages.inspect.endpoint_card import EndpointCard


def test_lines_are_equally_far_apart(qtbot: QtBot, theme: Theme) -> None:
    card = EndpointCard()
    qtbot.addWidget(card)
    card.resize(700, card.sizeHint().height())
    card.show_endpoint(parse_endpoint("cell-ap-northeast-1-1.prod.a.momentohq.com"), hidden=False)
    with qtbot.waitExposed(card):
        card.show()
    lines = [
        each
        for each in card.findChildren(QLabel)
        if each.text().startswith(("cell-", "ap-", "cac", "con", "tok"))
    ]
    middles = sorted(each.mapTo(card, each.rect().center()).y() for each in lines)
    assert len(middles) == 6
    assert len({second - first for first, second in pairwise(middles)}) == 1


def test_what_is_masked_looks_alike_in_every_line(qtbot: QtBot, theme: Theme) -> None:
    card = EndpointCard()
    qtbot.addWidget(card)
    card.show_endpoint(parse_endpoint("cell-ap-northeast-1-1.prod.a.momentohq.com"), hidden=True)
    masked = [each for each in card.findChildren(QLabel) if each.text() == MASK]
    assert len(masked) == 6
    assert len({each.font().family() for each in masked}) == 1
