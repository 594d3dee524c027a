"""A banner's sentence stays readable beside a control with a long name."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.widgets.buttons import Button, NamingButton
from inspector.window.widgets.card import Banner, StatePill
from inspector.window.widgets.icon import Icon
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.scroll import VerticalArea

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


@pytest.mark.parametrize("make", [Banner, StatePill])
def test_an_icon_of_its_tone_stands_before_the_words(
    qtbot: QtBot, theme: Theme, make: type[Banner | StatePill]
) -> None:
    shown, pictures = make("info", "Words"), []
    qtbot.addWidget(shown)
    shown.show()
    for tone in ("ok", "warning", "error", "info"):
        shown.show_text(tone, "Words") if isinstance(shown, Banner) else shown.show_state(tone, "Words")
        QApplication.processEvents()
        (icon,), (label,) = shown.findChildren(Icon), shown.findChildren(PlainLabel)
        assert icon.isVisible()
        assert icon.geometry().right() < label.geometry().left()
        assert shown.rect().contains(icon.geometry())
        pictures.append(icon.grab().toImage())
    assert not any(one == other for one, other in combinations(pictures, 2))


class _Resizes(QObject):
    """Counts how often something is resized."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Resize
        return False


def _with_button() -> Banner:
    banner = Banner("info", "The token may not mint another one. " * 8)
    banner.add(Button("Mint with the key of the sandbox", "mint"))
    return banner


def test_a_scroll_bar_does_not_come_and_go_without_end(qtbot: QtBot, theme: Theme) -> None:
    """Beside the bar a banner may be narrow and low, and wide and high without it."""
    page, part, seen = QWidget(), _with_button(), _Resizes()
    layout = QVBoxLayout(page)
    layout.addWidget(part)
    layout.addWidget(QWidget())
    part.installEventFilter(seen)
    area = VerticalArea(page)
    qtbot.addWidget(area)
    area.show()
    for height in range(80, 280, 12):
        for width in range(480, 620, 3):
            seen.count = 0
            area.resize(width, height)
            for _ in range(3):
                QApplication.processEvents()
            assert seen.count < 12, (width, height)
