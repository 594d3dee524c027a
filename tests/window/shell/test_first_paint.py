"""The first paint of the window, and what is created after it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.window.look import design_tokens, qt_values
from inspector.window.look import theme as themes
from inspector.window.look.theme import Theme
from inspector.window.shell.first_paint import FirstPaint
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.plain import PlainLabel

ROOT = Path(__file__).resolve().parents[3]

_UNTIL_PAINTED = """
import os, sys
from inspector.cli import main, start, window
from inspector.process.qt_import import load_qt
load_qt()
from inspector import app, settings
made = app.App(["x"], settings.Settings())
app.App._open_session = lambda self: None
made.paint_first()
print(*sorted(sys.modules))
from PySide6 import QtCore, QtGui, QtWidgets
print(*(name for module in (QtCore, QtGui, QtWidgets) for name in vars(module)), flush=True)
os._exit(0)
"""


def until_painted() -> tuple[set[str], set[str]]:
    """Return the modules and the classes of Qt that a start without files has made when the window is painted."""
    ended = subprocess.run(
        [sys.executable, "-c", _UNTIL_PAINTED],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    modules, classes = ended.stdout.splitlines()[:2]
    return set(modules.split()), set(classes.split())


def test_the_numbers_are_those_of_qt() -> None:
    assert Qt.TextFormat.PlainText.value == qt_values.PLAIN_TEXT
    assert Qt.AlignmentFlag.AlignHCenter.value == qt_values.ALIGN_H_CENTRE
    assert Qt.TextFlag.TextWordWrap.value == qt_values.WORD_WRAP
    assert Qt.FocusPolicy.NoFocus.value == qt_values.NO_FOCUS
    assert Qt.FocusPolicy.ClickFocus.value == qt_values.CLICK_FOCUS
    assert Qt.FocusPolicy.StrongFocus.value == qt_values.STRONG_FOCUS


def test_a_label_made_with_numbers_is_plain(qtbot: QtBot, theme: Theme) -> None:
    label = PlainLabel("<b>x</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_nothing_heavy_is_loaded_before_the_first_paint() -> None:
    loaded, made = until_painted()
    assert "inspector.window.shell.first_paint" in loaded
    late = {
        "asyncio",
        "qasync",
        "grpc",
        "jwt",
        "yaml",
        "google.protobuf",
        "ipaddress",
        "json",
        "tempfile",
        "traceback",
        "unicodedata",
        "zipfile",
        "ssl",
        "PySide6.QtNetwork",
        "PySide6.QtDBus",
    }
    late |= {
        "inspector.window.entries.model",
        "inspector.window.shell.commands",
        "inspector.credential.inspection",
        "inspector.process.private_file",
    }
    assert loaded & late == set()
    # PySide6 makes a class at its first use: these hold large enumerations, and cost 20 and 10 ms
    assert "QApplication" in made
    assert made & {"Qt", "QEvent", "QPaintEvent", "QResizeEvent"} == set()


_IN_USE = """
import os, sys, time
from inspector.process.qt_import import load_qt
load_qt()
from inspector import app, settings
from inspector.credential.model.inspection import Source
from tests.samples import v1_key
made = app.App(["x"], settings.Settings(notices="on"), remembers=False)
made.paint_first()
made.session.intake.take_text(v1_key(time.time() + 9_000_000), Source())
made.window.navigator.show_table()
assert made.session.reminders.on and made.window.entries.entries()
print(*sorted(sys.modules), flush=True)
os._exit(0)  # a window that is taken apart unclosed is not what is looked at
"""


def test_calendars_and_notices_are_loaded_when_there_is_one() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _IN_USE], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    loaded = set(ended.stdout.splitlines()[-1].split())
    assert "inspector.window.protection.reminders" in loaded
    late = {"icalendar", "dateutil", "jeepney", "inspector.window.protection.notices_bus"}
    assert loaded & late == set()


def test_what_is_seen_first_is_what_stays(window: MainWindow, qtbot: QtBot) -> None:
    first = FirstPaint()
    qtbot.addWidget(first)
    first.resize(window.size())
    first.show()
    qtbot.waitExposed(first)
    QApplication.processEvents()
    assert first.grab().toImage() == window.grab().toImage()


def test_an_icon_takes_the_colour_its_role_has_when_it_is_drawn(qapp: QApplication, theme: Theme) -> None:
    icon = theme_icon("paste", "text")
    try:
        theme.choose("light")
        light = drawn(icon)
        theme.choose("dark")
        assert drawn(icon) != light
        assert colour_of(drawn(icon)) == design_tokens.DARK["text"]
        assert colour_of(drawn(icon, QIcon.Mode.Disabled)) == design_tokens.DARK["muted"]
    finally:
        theme.choose("light")
    assert drawn(icon) == light


def test_an_icon_is_sharp_at_every_size(qapp: QApplication, theme: Theme) -> None:
    icon = theme_icon("paste", "text")
    for pixels in (13, 16, 48):
        assert icon.pixmap(QSize(pixels, pixels), 1.0).width() == pixels
    assert icon.pixmap(QSize(16, 16), 2.0).width() == 32


def theme_icon(name: str, role: str) -> QIcon:
    return themes.icon(name, role)


def drawn(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(QSize(32, 32), 1.0, mode).toImage()


def colour_of(image: QImage) -> str:
    """The colour of its most opaque pixel."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=lambda pixel: pixel.alpha()).name()
