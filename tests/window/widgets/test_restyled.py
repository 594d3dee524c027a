"""What changes while it is shown looks at once as the style sheet says, and not only once it is made anew."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.window.look.theme import Theme
from inspector.window.pages.mint.rule_editor import RuleEditor
from inspector.window.shell.empty_page import EmptyPage
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner, StatePill
from inspector.window.widgets.countdown import Countdown
from inspector.window.widgets.fields.bytes_field import HEX, BytesField
from inspector.window.widgets.fields.required_text import RequiredText
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.problem import ProblemLine
from tests.window.tour import settle

Case = tuple[QWidget, Callable[[], object]]
"""What is shown, and what changes it."""


def banner() -> Case:
    made = Banner("info", "Something.")
    return made, lambda: made.show_text("error", "Something.")


def pill() -> Case:
    made = StatePill("neutral", "State", "info")
    return made, lambda: made.show_state("warning", "State", "info")


def label() -> Case:
    made = PlainLabel("Something", tone="muted")
    return made, lambda: made.set_tone("error")


def button() -> Case:
    made = Button("Do it")
    return made, lambda: made.set_primary(True)


def problem() -> Case:
    field = QLineEdit("something")
    line = ProblemLine(field)
    line.setParent(field)
    return field, lambda: line.show_problem("It is wrong.")


def required() -> Case:
    field = QLineEdit()
    return field, RequiredText(field, "Enter a name.").missing


def bytes_field() -> Case:
    made = BytesField("Key", elsewhere=True)
    made.show_written(HEX, "6d")
    return made, lambda: made.show_written(HEX, "6")


def rule() -> Case:
    made = RuleEditor(Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("c"), Selector.name("k")))
    return made, lambda: made.show_current(True)


def drop() -> Case:
    made = EmptyPage()
    return made, lambda: made.show_over(True)


def countdown() -> Case:
    made = Countdown()
    return made, lambda: made.set_inline(True)


def picture(of: QWidget) -> QImage:
    return of.grab().toImage()


@pytest.mark.parametrize(
    "case", [banner, pill, label, button, problem, required, bytes_field, rule, drop, countdown]
)
def test_a_change_is_seen_at_once(qtbot: QtBot, theme: Theme, case: Callable[[], Case]) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    layout = QVBoxLayout(around)
    shown, change = case()
    layout.addWidget(shown)
    layout.addStretch(1)
    around.resize(700, 500)
    with qtbot.waitExposed(around):
        around.show()
    before = picture(shown)
    change()
    settle()
    after = picture(shown)
    assert after != before
    for part in (shown, *shown.findChildren(QWidget)):
        part.style().unpolish(part)
        part.style().polish(part)
    settle()
    assert picture(shown) == after
