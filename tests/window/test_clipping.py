"""Nothing is cut off at 900 x 600 in English, in Japanese, and with every text a third longer."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.plain import ElidedLabel, PlainLabel
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load
from tests.window.languages import LANGUAGES, Stretched, japanese, stretched
from tests.window.opened import opened
from tests.window.tour import load_grpc, settle, visit

SMALLEST = (900, 600)
_TOLERANCE = 2


@pytest.fixture(params=LANGUAGES)
def small(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path
) -> Iterator[MainWindow]:
    translators: dict[str, QTranslator | None] = {"en": None, "ja": None, "stretched": Stretched()}
    translator = japanese(tmp_path) if request.param == "ja" else translators[request.param]
    if translator:
        qapp.installTranslator(translator)
    made = opened(qtbot, theme, SMALLEST)
    load(made, f"export MOMENTO_API_KEY='{v1_key()}'\n", disposable_token(time.time() + 900))
    yield made
    made.clipboard.clear_secret()
    if translator:
        qapp.removeTranslator(translator)


def cut_off(root: QWidget) -> Iterator[str]:
    for child in root.findChildren(QWidget):
        if not child.isVisible() or child.width() <= 0:
            continue
        if isinstance(child, QLabel):
            wrong = _label(child)
        elif isinstance(child, QPushButton | QCheckBox | QRadioButton | QToolButton):
            wrong = _button(child)
        elif isinstance(child, QTabBar):
            wrong = _tabs(child)
        elif isinstance(child, QComboBox):
            wrong = _combo(child)
        elif isinstance(child, QLineEdit):
            wrong = _hint(child)
        else:
            continue
        if wrong:
            yield f"{type(child).__name__} in {type(child.parentWidget()).__name__}: {wrong}"


def _label(label: QLabel) -> str:
    text = label.text()
    if not text or isinstance(label, ElidedLabel):
        return ""
    metrics = QFontMetrics(label.font())
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        return (
            f"{text!r} needs {needed} px, has {label.height()}"
            if needed > label.height() + _TOLERANCE
            else ""
        )
    widest = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
    room = label.contentsRect().width()
    return f"{text!r} needs {widest} px, has {room}" if widest > room + _TOLERANCE else ""


def _button(button: QAbstractButton) -> str:
    if not button.text() or _elides(button):
        return ""
    needed = (
        button.minimumSizeHint().width() if isinstance(button, QPushButton) else button.sizeHint().width()
    )
    return (
        f"{button.text()!r} needs {needed} px, has {button.width()}"
        if needed > button.width() + _TOLERANCE
        else ""
    )


def _elides(button: QAbstractButton) -> bool:
    return bool(button.property("elides"))


def _hint(edit: QLineEdit) -> str:
    """Return a fault if the hint of an empty field is cut; stretched ones may be."""
    hint = edit.placeholderText()
    needed = QFontMetrics(edit.font()).horizontalAdvance(hint)
    fits = needed <= edit.width() + _TOLERANCE or hint.endswith("~")
    return "" if fits else f"{hint!r} needs {needed} px, has {edit.width()}"


def _tabs(bar: QTabBar) -> str:
    """Return a fault if the tabs do not fit; stretched texts may get scroll buttons."""
    fits = bar.sizeHint().width() <= bar.width() + _TOLERANCE
    return "" if fits or bar.tabText(0).endswith("~") else "tabs do not fit"


def _combo(combo: QComboBox) -> str:
    if combo.isEditable():
        return ""
    needed = QFontMetrics(combo.font()).horizontalAdvance(combo.currentText())
    return f"{combo.currentText()!r} needs {needed} px" if needed > combo.width() - 24 else ""


def sideways(root: QWidget) -> Iterator[str]:
    for area in root.findChildren(QScrollArea):
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0:
            inner = area.widget()
            wide = [
                type(c).__name__
                for c in inner.findChildren(QWidget)
                if c.isVisible() and c.minimumSizeHint().width() > area.viewport().width() - 160
            ]
            yield f"scrolls sideways by {area.horizontalScrollBar().maximum()} px; wide: {wide[:6]}"


def test_nothing_is_cut_off_at_the_smallest_size(small: MainWindow) -> None:
    problems = []
    for where, root in visit(small, small.entries.entries()[1]):
        assert isinstance(root, QDialog) or (root.width(), root.height()) == SMALLEST, where
        problems += [f"{where}: {problem}" for problem in (*cut_off(root), *sideways(root))]
    assert not problems, "\n".join(problems)


def test_an_expired_and_repaired_credential_fits_too(small: MainWindow) -> None:
    entries = load(
        small, f"Authorization: Bearer {disposable_token(time.time() - 90_000)}", "no credential at all"
    )
    problems = []
    load_grpc(small)
    for entry in entries[-2:]:
        small.navigator.select(entry)
        for page in ("inspect", "permissions", "diagnose", "mint", "calls", "raw"):
            small.navigator.show_page(page)
            settle()
            problems += [f"{page}: {problem}" for problem in (*cut_off(small), *sideways(small))]
    assert not problems, "\n".join(problems)


def test_a_label_that_is_cut_off_would_be_noticed(qtbot: QtBot, theme: Theme) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    label = PlainLabel("much too long for this place")
    label.setParent(outer)
    label.setGeometry(0, 0, 40, 20)
    outer.show()
    assert list(cut_off(outer))


def test_stretching_keeps_what_must_stay() -> None:
    assert "{name}" in stretched("Load {name}")
    assert "&F" in stretched("&File")
    assert len(stretched("Permissions")) > len("Permissions")
