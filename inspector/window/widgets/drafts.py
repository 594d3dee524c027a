"""What a person has typed and chosen, taken over by the same form of a window in another language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QWidget,
)

_CHOICES = QCheckBox | QRadioButton | QComboBox | QTabBar
_NUMBERS = QSpinBox | QDoubleSpinBox
_TEXTS = QLineEdit | QPlainTextEdit


@runtime_checkable
class Draft(Protocol):
    """A widget that knows better than its fields what it holds."""

    def take_over(self, before: Any, /) -> None:
        """Hold what the same widget of the window before holds."""


def take_drafts(before: QWidget, now: QWidget) -> None:
    """Give the fields in ``now`` what the fields in ``before`` hold. Both were built by the same code.

    Choices come first, because forms depend on them. A widget that is a :class:`Draft` takes over by itself.
    """
    pairs = list(_pairs(before, now))
    steps: tuple[tuple[Any, Callable[[Any, Any], object]], ...] = (
        (_CHOICES, _take_choice),
        (Draft, lambda one, other: other.take_over(one)),
        (_NUMBERS, _take_number),
        (_TEXTS, _take_text),
    )
    for kind, take in steps:
        for one, other in pairs:
            if isinstance(other, kind):
                take(one, other)


def take_focus(before: QWidget, now: QWidget) -> None:
    """Give the focus to the widget in ``now`` that stands where the focus is in ``before``, where it can be seen."""
    path: list[tuple[str, int]] = []
    widget = before.focusWidget()
    while isinstance(above := widget and widget.parentWidget(), QWidget) and widget is not before:
        kind = type(widget).__name__
        path.append((kind, _children(above)[kind].index(widget)))
        widget = above
    found = now
    for kind, place in reversed(path):
        alike = _children(found)[kind]
        if place >= len(alike):
            return
        found = alike[place]
    if found is not now and found.isVisibleTo(now):
        found.setFocus()


def _pairs(before: QWidget, now: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Walk both trees at once. The parts of a field are not fields."""
    olds, news = _children(before), _children(now)
    for kind, parts in news.items():
        for one, other in zip(olds[kind], parts, strict=False):
            yield one, other
            if not isinstance(other, Draft | QComboBox | QAbstractSpinBox | QAbstractButton):
                yield from _pairs(one, other)


def _children(of: QWidget) -> dict[str, list[QWidget]]:
    found: dict[str, list[QWidget]] = defaultdict(list)
    for child in of.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isWindow():
            found[type(child).__name__].append(child)
    return found


def _take_choice(one: QWidget, other: QWidget) -> None:
    if isinstance(one, QAbstractButton) and isinstance(other, QAbstractButton):
        other.setChecked(one.isChecked())
    elif isinstance(one, QTabBar) and isinstance(other, QTabBar):
        other.setCurrentIndex(one.currentIndex())
    elif isinstance(one, QComboBox) and isinstance(other, QComboBox):
        if one.count() == other.count():
            other.setCurrentIndex(one.currentIndex())
        if one.isEditable():
            other.setEditText(one.currentText())


def _take_number(one: QWidget, other: QWidget) -> None:
    other.setProperty("value", one.property("value"))


def _take_text(one: QWidget, other: QWidget) -> None:
    if isinstance(one, QLineEdit) and isinstance(other, QLineEdit):
        if not other.isReadOnly() and other.text() != one.text():
            other.setText(one.text())
    elif isinstance(one, QPlainTextEdit) and isinstance(other, QPlainTextEdit):
        text = one.toPlainText()
        if not other.isReadOnly() and other.toPlainText() != text:
            other.setPlainText(text)
