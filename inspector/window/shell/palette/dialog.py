"""The command palette: finds every command, loaded credential and help topic by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inspector.records import record
from inspector.window.look import theme
from inspector.window.look.theme import scaled, space
from inspector.window.text import fuzzy
from inspector.window.widgets import deletion
from inspector.window.widgets.card import column
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.plain import PlainLabel

_WIDTH, _HEIGHT = 600, 420
_MOST_ROWS = 100
_ICON = 16
_NOTE_SHARE = 0.45
"""The part of a row's width that its note may take."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})

Act = Callable[[], None]


@record(frozen=True, slots=True)
class Found:
    """Something that can be found: a title, what it is or its shortcut, an icon, and what choosing it does."""

    title: str
    note: str
    icon: str
    act: Act
    texts: fuzzy.Texts
    """The texts by which it is found."""
    fingerprint: Callable[[], str | None] = str
    """Its fingerprint, by which a credential is found too: a hash, made when it is wanted."""


class Palette(QDialog):
    """A field and the matches below it. Arrow keys move, Enter chooses, Escape closes."""

    def __init__(self, over: QWidget, things: Sequence[Found]) -> None:
        super().__init__(over)
        deletion.delete_when_done(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Search"))
        self._over, self._things = over, things
        title = self.tr("Search credentials, actions and help")
        self.field = LineEdit(title, hint=title, name="palette.field")
        self.list = QListWidget()
        self.list.setObjectName("palette.list")
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setItemDelegate(_Row(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = PlainLabel(self.tr("Nothing found."), tone="muted")
        layout = column("s", "m")
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing)
        layout.addStretch(0)  # takes the room while the list is hidden
        self.setLayout(layout)
        room = over.size()
        self.resize(
            min(scaled(_WIDTH), room.width() - space("xl")),
            min(scaled(_HEIGHT), room.height() - 2 * space("xxl")),
        )
        corner = over.mapToGlobal(QPoint((room.width() - self.width()) // 2, space("xxl")))
        self.move(corner)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.list.currentItemChanged.connect(self._say)
        self._show("")
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list while the field keeps the focus. Called by Qt."""
        if event.key() in _MOVES and event.type() is QEvent.Type.KeyPress:
            self.list.keyPressEvent(event)  # not sent: what the list ignores would come back here
        else:
            super().keyPressEvent(event)

    def titles(self) -> list[str]:
        """Return the titles shown, in order."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _show(self, query: str) -> None:
        found = self._with_fingerprint(fuzzy.as_fingerprint(query))
        texts = fuzzy.matches(query, self._things, lambda thing: thing.texts, _MOST_ROWS)
        found += [thing for thing in texts if thing not in found]
        self.list.clear()
        for thing in found:
            item = QListWidgetItem(theme.icon(thing.icon or "chevron-right", "muted"), thing.title)
            item.setData(Qt.ItemDataRole.UserRole, thing)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{thing.title}, {thing.note}".rstrip(", "))
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self.list.setCurrentRow(0)
        if not found:
            self._announce(self._nothing.text())

    def _with_fingerprint(self, mark: str) -> list[Found]:
        return [thing for thing in self._things if mark and (thing.fingerprint() or "").startswith(mark)][
            :_MOST_ROWS
        ]

    def _say(self, item: QListWidgetItem | None) -> None:
        """Announce the current match: the focus stays in the field."""
        if item is not None and self.isVisible():
            self._announce(str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        thing: Found = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        QTimer.singleShot(0, self._over, thing.act)  # once the window has its focus back


class _Row(QStyledItemDelegate):
    """Paints icon, title and, at the right, the note."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row. Called by Qt."""
        thing: Found = index.data(Qt.ItemDataRole.UserRole)
        colours = theme.active()
        painter.save()
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.fillRect(option.rect, colours.colour("selection" if chosen else "raised"))
        area = option.rect.adjusted(space("s"), 0, -space("s"), 0)
        icon = QRect(area.left(), area.center().y() - scaled(_ICON) // 2, scaled(_ICON), scaled(_ICON))
        theme.icon(thing.icon or "chevron-right", "muted").paint(painter, icon)
        area.setLeft(icon.right() + space("s"))
        small = QFontMetrics(theme.font("small"))
        note = small.elidedText(thing.note, Qt.TextElideMode.ElideRight, round(area.width() * _NOTE_SHARE))
        painter.setFont(theme.font("small"))
        painter.setPen(colours.colour("muted"))
        painter.drawText(area, _RIGHT, note)
        area.setRight(area.right() - small.horizontalAdvance(note) - space("s"))
        painter.setFont(theme.font("body"))
        painter.setPen(colours.colour("text"))
        title = QFontMetrics(theme.font("body")).elidedText(
            thing.title, Qt.TextElideMode.ElideMiddle, area.width()
        )
        painter.drawText(area, _LEFT, title)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of one line with padding. Called by Qt."""
        return QSize(100, QFontMetrics(theme.font("body")).height() + 12)
