"""A banner's sentence stays readable beside a control with a long name."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.widgets.buttons import Button, NamingButton
from inspector.window.widgets.card import Banner

SENTENCE = "Only a super user's key can mint, but this one has rules. You can try anyway."
NAMES = (
    "key",
    "MOMENTO_API_KEY",
    "services.api.environment.MOMENTO_API_KEY",
    "a&b & services.web.environment.AT&T_KEY_OF_MOMENTO",
    "鍵" * 60,
    "w" * 400,
)
TEMPLATES = ("Mint with “{name}”", "“{name}” で発行")


@pytest.fixture
def banner(qtbot: QtBot, theme: Theme) -> Iterator[Banner]:
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    made = Banner("warning", SENTENCE)
    layout.addWidget(made)
    layout.addStretch(1)
    qtbot.addWidget(window)
    window.resize(600, 500)
    window.show()
    qtbot.waitExposed(window)
    yield made


def check(banner: Banner, control: QWidget, qtbot: QtBot, width: int) -> None:
    banner.window().resize(width, 500)

    def readable() -> bool:
        label, inside = banner.label, banner.rect()
        below = control.y() >= label.geometry().bottom()
        return (
            banner.width() == width
            and inside.contains(control.geometry())
            and inside.contains(label.geometry())
            and (below or label.geometry().right() < control.x())
            and (below or label.width() + 40 >= banner.width() // 2)
            and label.height() >= label.heightForWidth(label.width())
        )

    qtbot.waitUntil(readable, timeout=2_000)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("name", NAMES)
def test_the_sentence_has_half_of_the_width_beside_a_button_with_a_name(
    banner: Banner, qtbot: QtBot, name: str, template: str
) -> None:
    button = NamingButton("mint")
    banner.add(button)
    button.show_name(template, name)
    for width in (900, 260, 300, 400, 560, 1_400):
        check(banner, button, qtbot, width)
        before, after = template.split("{name}")
        shown, whole = button.shown(), template.format(name=name)
        assert shown.startswith(before)
        assert shown.endswith(after)
        whole_is_shown = shown.replace("&&", "&") == whole
        assert whole_is_shown or "…" in shown
        assert bool(button.toolTip()) is not whole_is_shown
        assert button.accessibleName() == whole
    button.show_name(template, "another")
    qtbot.waitUntil(lambda: button.shown() == template.format(name="another"))
    assert not button.toolTip()


def test_a_name_that_fits_is_shown_whole(banner: Banner, qtbot: QtBot) -> None:
    button = NamingButton("mint")
    banner.add(button)
    button.show_name(TEMPLATES[0], NAMES[2])
    check(banner, button, qtbot, 1_000)
    assert button.shown() == "Mint with “services.api.environment.MOMENTO_API_KEY”"
    check(banner, button, qtbot, 480)
    beginning, end = button.shown().split("…")
    assert beginning.startswith("Mint with “ser")
    assert end.endswith("KEY”")


@pytest.mark.parametrize("title", ["Diagnose", "Mint a narrower token", "より狭い権限のトークンを発行"])
def test_a_button_with_a_fixed_title_stands_below_where_it_needs_the_width(
    banner: Banner, qtbot: QtBot, title: str
) -> None:
    button = Button(title, "mint")
    banner.add(button)
    for width in (900, 260, 320, 560):
        check(banner, button, qtbot, width)
        assert button.width() >= button.sizeHint().width()
