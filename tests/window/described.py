"""A widget in words: what each visible part is, says and offers. Sizes that depend on fonts are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDateTimeEdit,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from inspector.window.widgets.plain import ElidedLabel

_MOST_ROWS = 12
_MANY = 100
"""Choices of such a list, the time zones, are those of the system."""
_CHANGING = (
    (re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?"), "MOMENT"),
    (re.compile(r"MOMENT (?:UTC[+-]\d+(?::\d+)?|[A-Z]{2,5})"), "MOMENT ZONE"),
    (re.compile(r"\b\d\d:\d\d:\d\d\b"), "TIME"),
    (re.compile(r"\b\d+ (?:years?|d|h|min|s|ms)\b"), "SPAN"),
    (re.compile(r"(?:SPAN )+SPAN"), "SPAN"),
    (re.compile(r"/tmp/mci-[^\s/]+"), "HOME"),  # noqa: S108 - a pattern
    (re.compile(r"127\.0\.0\.1:\d+"), "HERE"),
)
_TEXTS = ("toolTip", "accessibleName", "accessibleDescription", "statusTip", "whatsThis")
_PROPERTIES = (
    "banner",
    "chosen",
    "current",
    "danger",
    "flat",
    "invalid",
    "over",
    "pill",
    "primary",
    "tone",
    "wanted",
)
_INNER = (QScrollBar, QHeaderView)
"""Parts that Qt makes itself."""


def described(widget: QWidget) -> list[str]:
    """Return one line for each visible part of ``widget``, indented under the part around it."""
    return [plain(line) for line in _lines(widget, 0)]


def menu_lines(actions: list[QAction]) -> list[str]:
    """Return one line for each entry of a menu."""
    return [plain(line) for each in actions for line in _entry(each, 0)]


def plain(text: str) -> str:
    """A text without what differs from one run to the next."""
    for changing, word in _CHANGING:
        text = changing.sub(word, text)
    return text


def _lines(widget: QWidget, depth: int) -> Iterator[str]:
    yield "  " * depth + " ".join(_said(widget))
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and child.isVisible() and _is_ours(child):
            yield from _lines(child, depth + 1)


def _is_ours(part: QWidget) -> bool:
    """Whether Qt did not make it for a widget of its own; what a scroll area shows is in a part that it made."""
    of_qt = isinstance(part, _INNER) or part.objectName().startswith("qt_")
    return not of_qt or part.objectName().startswith("qt_scrollarea_")


def _said(widget: QWidget) -> Iterator[str]:
    yield type(widget).__name__
    if widget.objectName():
        yield f"#{widget.objectName()}"
    if isinstance(widget, ElidedLabel):  # what there is room for depends on fonts
        yield f"whole={widget.accessibleName()!r}"
        yield from _state(widget)
        return
    yield from (repr(text) for text in _texts_of(widget))
    for name in _TEXTS:
        value = str(getattr(widget, name)())
        if value:
            yield f"{name}={value!r}"
    yield from _state(widget)
    yield from (
        f"[{name}={widget.property(name)}]" for name in _PROPERTIES if widget.property(name) is not None
    )
    yield from (f"<{_action(each)}>" for each in widget.actions() if each.text())


def _texts_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractButton | QLabel | QLineEdit):
        yield widget.text()
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()[:2_000]
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        offered = [widget.itemText(at) for at in range(widget.count())]
        yield f"{widget.currentText()} of {offered if len(offered) < _MANY else offered[:1]}"
    elif isinstance(widget, QTabBar):
        yield str([(widget.tabText(at), widget.tabToolTip(at)) for at in range(widget.count())])
        yield str(widget.currentIndex())
    elif isinstance(widget, QSpinBox):
        yield f"{widget.text()} from {widget.minimum()} to {widget.maximum()} by {widget.singleStep()}"
    elif isinstance(widget, QDateTimeEdit):
        yield widget.displayFormat()
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    across = Qt.Orientation.Horizontal
    top = view.rootIndex()
    columns = range(1 if isinstance(view, QListView) else model.columnCount(top))
    yield str([model.headerData(at, across) for at in columns])
    for row in range(min(model.rowCount(top), _MOST_ROWS)):
        cells = [model.index(row, column, top) for column in columns]
        yield str([cell.data() for cell in cells])
        more = [cell.data(Qt.ItemDataRole.ToolTipRole) for cell in cells]
        if any(more):
            yield str(more)
    yield f"{view.selectionMode().name} {view.selectionBehavior().name} {view.editTriggers().name}"


def _state(widget: QWidget) -> Iterator[str]:
    if not widget.isEnabled():
        yield "disabled"
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget.focusPolicy().name
    if isinstance(widget, QAbstractButton):
        yield from (word for word, so in _of_button(widget) if so)
    if isinstance(widget, QToolButton):
        yield widget.toolButtonStyle().name
        if widget.menu() is not None:
            yield f"menu{menu_lines(widget.menu().actions())}"
    if isinstance(widget, QLabel):
        yield widget.textFormat().name
        if widget.wordWrap():
            yield "wraps"
        if not widget.pixmap().isNull():
            yield "picture"
        if widget.buddy() is not None:
            yield f"for {widget.buddy().objectName() or type(widget.buddy()).__name__}"
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        if widget.isReadOnly():
            yield "read only"
        if widget.placeholderText():
            yield f"placeholder={widget.placeholderText()!r}"
    if isinstance(widget, QLineEdit):
        yield f"{widget.echoMode().name} {widget.maxLength()}"
    if widget.contextMenuPolicy() is not Qt.ContextMenuPolicy.DefaultContextMenu:
        yield widget.contextMenuPolicy().name
    # Qt gives the button that clears a field its cursor while it fades in
    fades = isinstance(widget.parentWidget(), QLineEdit)
    if widget.testAttribute(Qt.WidgetAttribute.WA_SetCursor) and not fades:
        yield widget.cursor().shape().name


def _of_button(button: QAbstractButton) -> Iterator[tuple[str, bool]]:
    yield "checkable", button.isCheckable()
    yield "checked", button.isChecked()
    yield "icon", not button.icon().isNull()
    yield "repeats", button.autoRepeat()
    yield f"key={button.shortcut().toString()}", not button.shortcut().isEmpty()


def _entry(action: QAction, depth: int) -> Iterator[str]:
    yield "  " * depth + _action(action)
    menu = action.menu()
    if isinstance(menu, QMenu):
        for each in menu.actions():
            yield from _entry(each, depth + 1)


def _action(action: QAction) -> str:
    if action.isSeparator():
        return "---"
    parts = [repr(action.text()), action.objectName(), *(each.toString() for each in action.shortcuts())]
    parts += [action.toolTip() if action.toolTip() != action.text().replace("&", "") else ""]
    parts += [action.statusTip(), action.menuRole().name]
    states = (
        ("icon", not action.icon().isNull()),
        ("checkable", action.isCheckable()),
        ("disabled", not action.isEnabled()),
        ("hidden", not action.isVisible()),
    )
    parts += [word for word, so in states if so]
    return " ".join(part for part in parts if part)
