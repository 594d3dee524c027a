"""Every control has a name, a role and a way to reach it by keyboard; masked secrets are not read aloud."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from inspector.window.look import theme
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.fields.secret_field import SecretField
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load
from tests.window.tour import visit

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QAbstractSlider,
    QTabBar,
)
_INNER = ("qt_", "ScrollLeftButton", "ScrollRightButton")


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    load(window, v1_key(), disposable_token(time.time() + 900))
    return window


def controls(root: QWidget) -> Iterator[QWidget]:
    for child in root.findChildren(QWidget):
        inner = isinstance(child, QScrollBar | QHeaderView) or _belongs_to_a_control(child)
        if isinstance(child, CONTROLS) and child.isVisible() and not inner:
            yield child


def _belongs_to_a_control(child: QWidget) -> bool:
    """The line edit of a spin box, the list of a combo box: reached and named with their owner."""
    parent = child.parentWidget()
    if child.objectName().startswith(_INNER):
        return True
    while parent is not None:
        if isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView | QTabBar | QMenu):
            return True
        parent = parent.parentWidget()
    return False


def name_of(control: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(control)
    return found.text(QAccessible.Text.Name) if found else ""


def place(where: str, control: QWidget) -> str:
    return (
        f"{where}: {type(control).__name__} {control.objectName()} in {type(control.parentWidget()).__name__}"
    )


def test_every_control_has_a_name_and_a_role(full: MainWindow) -> None:
    missing = []
    for where, root in visit(full, full.entries.entries()[1]):
        for control in controls(root):
            found = QAccessible.queryAccessibleInterface(control)
            if (
                not found
                or not name_of(control).strip()
                or found.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client)
            ):
                missing.append(place(where, control))
    assert missing == []


def test_every_enabled_control_is_reached_by_keyboard(full: MainWindow) -> None:
    missing = []
    for where, root in visit(full, full.entries.entries()[1]):
        for control in controls(root):
            if control.objectName() == "picture":
                continue  # for the mouse: the button below it says and does the same
            if control.isEnabled() and not control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                missing.append(place(where, control))
    assert missing == []


def test_tab_visits_every_control_and_comes_back(full: MainWindow) -> None:
    for where, root in visit(full, full.entries.entries()[1]):
        expected = {control for control in controls(root) if control.isEnabled()}
        first = current = root
        chain = set()
        for _ in range(2_000):
            current = current.nextInFocusChain()
            chain.add(current)
            if current is first:
                break
        lost = [place(where, control) for control in expected - chain]
        assert lost == []


def test_buttons_that_show_an_icon_only_say_their_name_as_a_tooltip(full: MainWindow) -> None:
    for where, root in visit(full, full.entries.entries()[1]):
        for control in controls(root):
            if isinstance(control, QAbstractButton) and not control.text():
                assert control.toolTip(), place(where, control)


def test_icons_and_decoration_take_no_focus(full: MainWindow) -> None:
    for _where, root in visit(full, full.entries.entries()[1]):
        for child in root.findChildren(QWidget):
            if child.isVisible() and type(child).__name__ in ("Icon", "Line", "Swatch", "LifeBar"):
                assert child.focusPolicy() is Qt.FocusPolicy.NoFocus


def texts(found: QAccessibleInterface, depth: int = 0) -> Iterator[str]:
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield found.text(kind)
    if depth < 12:
        for index in range(min(found.childCount(), 200)):
            child = found.child(index)
            if child:
                yield from texts(child, depth + 1)


def test_what_is_masked_is_not_in_the_accessible_tree(full: MainWindow) -> None:
    entry = full.entries.entries()[1]
    assert entry.inspection.token
    signature = entry.inspection.token.reveal().rsplit(".", 1)[1]
    for where, root in visit(full, entry):
        found = QAccessible.queryAccessibleInterface(root)
        assert found
        said = "\n".join(texts(found))
        leaked = [at for at in range(len(signature) - 7) if signature[at : at + 8] in said]
        assert not leaked, where


def test_every_entry_of_the_list_says_name_kind_and_life(full: MainWindow) -> None:
    listed = full.sidebar.findChild(QListView)
    assert listed
    said = listed.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "API key (v1)" in said and "never" in said


def tree(found: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    yield found
    if depth < 20:
        for index in range(min(found.childCount(), 200)):
            child = found.child(index)
            if child and child.isValid():
                yield from tree(child, depth + 1)


def test_no_name_and_no_description_holds_markup_or_says_the_name_again(full: MainWindow) -> None:
    wrong = set()
    for where, root in visit(full, full.entries.entries()[1]):
        top = QAccessible.queryAccessibleInterface(root)
        assert top
        for node in tree(top):
            name, said = node.text(QAccessible.Text.Name), node.text(QAccessible.Text.Description)
            if "<" in said or "&amp;" in said or "<qt>" in name or (said.strip() and said == name):
                wrong.add((where, name, said))
    assert wrong == set()


def test_a_secret_that_is_revealed_is_in_no_description_whatever_the_width(full: MainWindow) -> None:
    secret = full.entries.entries()[1].inspection.credential
    assert secret
    field = full.header.findChild(SecretField)
    assert field
    field.toggle()
    for width in (1_000, 700, 1_100):
        full.resize(width, 700)
        QApplication.processEvents()
        for label in field.findChildren(QLabel):
            found = QAccessible.queryAccessibleInterface(label)
            assert found
            assert secret.reveal()[20:60] not in found.text(QAccessible.Text.Description)


def test_every_combo_box_has_one_label_that_says_what_is_chosen(full: MainWindow) -> None:
    wrong = set()
    for where, root in visit(full, full.entries.entries()[1]):
        for combo in root.findChildren(QComboBox):
            found = QAccessible.queryAccessibleInterface(combo)
            if not found or not combo.isVisible():
                continue
            by = [other for other, kind in found.relations() if kind & QAccessible.RelationFlag.Label]
            names = [other.text(QAccessible.Text.Name) for other in by]
            if len(names) != 1 or not names[0].strip():
                wrong.add((where, combo.accessibleName(), tuple(names)))
    assert wrong == set()


def test_the_tab_with_the_focus_has_the_ring_of_everything_else(full: MainWindow) -> None:
    tabs = full.tabs
    ring = QColor(theme.active()["focus"])

    def pixels_of_the_ring() -> int:
        image = tabs.grab(tabs.tabRect(tabs.currentIndex())).toImage()
        return sum(
            QColor(image.pixel(x, y)) == ring for x in range(image.width()) for y in range(image.height())
        )

    full.activateWindow()
    tabs.clearFocus()
    QApplication.processEvents()
    before = pixels_of_the_ring()
    tabs.setFocus()
    QApplication.processEvents()
    assert pixels_of_the_ring() > before + 2 * tabs.tabRect(tabs.currentIndex()).width()
