"""A read-only table of plain text whose height follows its rows."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
)

from inspector.credential.text.visible import visible
from inspector.window.look import theme
from inspector.window.widgets import deletion

MOST_ROWS = 2_000
_CELL_CHARACTERS = 400
_HEIGHT_ROWS = 14
_MEASURED_ROWS = 50
_LEGIBLE = 76  # device-independent pixels: most words stand in one line there
_WIDEST = 360
"""The most that a text asks for, in device-independent pixels; it is wrapped there."""
ROW_HEIGHT = 30
"""The height of one line, in device-independent pixels."""
_PADDING = "s"
"""The space left and right of a text, which the style sheet gives it."""
_FALLBACK = 8
"""Device-independent pixels more for lines of which a part is painted in a taller font, such as Japanese in code."""
_COPY = ("QWidgetTextControl", "&Copy")
"""Context and text that Qt itself translates."""
_JOINTS = re.compile(r"(?<=[./:@_-])(?=\w)")
"""Where a host name, an address or a name may be wrapped: Qt would cut a line without spaces instead."""
_LONG_WORD = re.compile(r"\S{20,}")
_BREAK = "\u200b"
"""A character without width at which Qt wraps."""


class _Delegate(QStyledItemDelegate):
    """Measures wrapped text at the width the style paints it; otherwise a line that just fits is painted as two."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:  # noqa: N802 - Qt's name
        """Return the text with places to wrap it, which is painted and never copied. Called by Qt."""
        text = super().displayText(value, locale)
        return _LONG_WORD.sub(lambda found: _JOINTS.sub(_BREAK, found.group()), text)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        option.rect = option.rect.adjusted(0, 0, -2 * theme.space(_PADDING), 0)
        hint = super().sizeHint(option, index)
        if hint.height() > theme.scaled(ROW_HEIGHT) * 1.25 and not str(index.data()).isascii():
            hint.setHeight(hint.height() + theme.scaled(_FALLBACK))
        return hint


class PlainTable(QTableWidget):
    """Rows of untrusted text. ``mono`` names columns in a fixed-width font, ``stretch`` those that fill the width.

    One that fills the width keeps its text while others give way. No title is cut: a table too narrow scrolls.
    ``fitted`` tables grow to about a dozen rows and then scroll; others take the height they get.
    """

    text_copied = Signal(str)
    """The selected row is to be copied. The page or view that holds the table hears it."""

    def __init__(
        self,
        headers: Sequence[str],
        *,
        stretch: Sequence[int] = (),
        mono: Sequence[int] = (),
        fitted: bool = True,
    ) -> None:
        super().__init__(0, len(headers))
        self._mono, self._fitted = frozenset(mono), fitted
        self._stretch = tuple(stretch) or (len(headers) - 1,)
        self._wanted: list[int] = []
        """The widths that the columns need for their texts, once measured."""
        self._shown: list[tuple[str, ...]] = []
        self._changing = False
        self.setHorizontalHeaderLabels(list(headers))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(True)
        look_like_rows(self)
        give_menu(self, self._copy)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(_Delegate(self))
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.timeout.connect(self._fit)
        head.sectionResized.connect(lambda: self._refit.start(0))
        if fitted:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Replace all rows. Cells are made visible and limited in length here; at most 2,000 rows are shown."""
        self._shown = _told(rows)
        self._changing = True
        self.setRowCount(0)
        self.setRowCount(min(len(rows), MOST_ROWS))
        fixed = theme.font(mono=True)
        for index, cells in enumerate(rows[:MOST_ROWS]):
            for place, text in enumerate(cells):
                item = QTableWidgetItem(visible(text, _CELL_CHARACTERS))
                if place in self._mono:
                    item.setFont(fixed)
                self.setItem(index, place, item)
        self._changing = False
        self.measure()

    def show_head(self, headers: Sequence[str], *, stretch: Sequence[int]) -> None:
        """Replace all columns; the rows go, and are shown anew afterwards."""
        self._changing = True
        self.setRowCount(0)
        self.setColumnCount(len(headers))
        self.setHorizontalHeaderLabels(list(headers))
        self._stretch = tuple(stretch) or (len(headers) - 1,)
        self._wanted, self._changing = [], False

    def keep_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Like :meth:`show_rows`, but unchanged rows are kept. For tables that only this method fills."""
        if _told(rows) != self._shown:
            self.show_rows(rows)

    def sizeHint(self) -> QSize:
        """Return a height for the rows, up to a limit. Called by the layout."""
        hint = super().sizeHint()
        return QSize(hint.width(), self._rows_height()) if self._fitted else hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected row with Ctrl+C, cells separated by tabs. Called by Qt."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentRow() >= 0:
            self._copy()
            return
        super().keyPressEvent(event)

    def _copy(self) -> None:
        cells = (self.item(self.currentRow(), column) for column in range(self.columnCount()))
        self.text_copied.emit("\t".join(cell.text() if cell else "" for cell in cells))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Resize wrapped rows to the new width. Called by Qt."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Resize rows when font or style changed. Called by Qt."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.measure()

    def measure(self) -> None:
        """Fit the columns anew, for cells that got an icon or another font."""
        self._wanted = []
        self._fit()

    def _fit(self) -> None:
        if self._changing:  # Qt resizes the viewport while it inserts, and cannot bear it then
            return
        self._share()
        self.resizeRowsToContents()
        if self._fitted:
            self.setFixedHeight(self._rows_height())

    def _share(self) -> None:
        """Give the columns widths that depend on the size and the texts alone."""
        head, room = self.horizontalHeader(), self.viewport().width()
        least = [head.sectionSizeHint(column) for column in range(self.columnCount())]
        self._wanted = self._wanted or [self._text_width(column) for column in range(self.columnCount())]
        wanted, answer = list(self._wanted), self._stretch[0] if len(self._stretch) == 1 else -1
        if answer >= 0:
            read = [
                max(floor, min(want, theme.scaled(_LEGIBLE)))
                for floor, want in zip(least, wanted, strict=True)
            ]
            left = room - sum(read) + read[answer]
            wanted[answer] = max(min(wanted[answer], room // 2, left), least[answer])
        widths = shared(wanted, least, room, answer=answer)
        for column, width in enumerate(filled(widths, self._stretch, room)):
            self.setColumnWidth(column, width)

    def _text_width(self, column: int) -> int:
        """Return what the longest text of the first rows needs on one line, up to a limit."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText
        option.rect = QRect()
        cells = (self.model().index(row, column) for row in range(min(self.rowCount(), _MEASURED_ROWS)))
        widths = (self.itemDelegate().sizeHint(option, cell).width() for cell in cells)
        return min(max(widths, default=0), theme.scaled(_WIDEST))

    def _rows_height(self) -> int:
        shown = min(self.rowCount(), _HEIGHT_ROWS)
        rows = sum(self.rowHeight(index) for index in range(shown))
        head = self.horizontalHeader().sizeHint().height() if not self.horizontalHeader().isHidden() else 0
        scrolls = self.horizontalHeader().length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        return rows + head + bar + 2 * self.frameWidth() + 4


def look_like_rows(table: QTableView) -> None:
    """Apply what all tables have in common: whole rows, no grid, Tab leaves the table, texts are elided."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.scaled(ROW_HEIGHT))
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def shared(wanted: Sequence[int], least: Sequence[int], room: int, *, answer: int) -> list[int]:
    """Return widths of columns that fit ``room``: the widest ones give way, the one with the ``answer`` does not.

    None gets less than ``least``, the width of its title; where that is too much, they do not fit.
    """
    widths = [max(both) for both in zip(wanted, least, strict=True)]

    def narrowed(most: int) -> list[int]:
        lower = [max(min(width, most), floor) for width, floor in zip(widths, least, strict=True)]
        return [widths[at] if at == answer else width for at, width in enumerate(lower)]

    return narrowed(_greatest(max(widths, default=0), lambda most: sum(narrowed(most)) <= room))


def filled(widths: Sequence[int], stretch: Sequence[int], room: int) -> list[int]:
    """Return widths that fill ``room``: of the columns ``stretch``, the narrowest ones grow first."""

    def widened(least: int) -> list[int]:
        return [max(width, least) if at in stretch else width for at, width in enumerate(widths)]

    made = widened(_greatest(room, lambda least: sum(widened(least)) <= room))
    made[stretch[-1]] += max(0, room - sum(made))
    return made


def _greatest(most: int, fits: Callable[[int], bool]) -> int:
    """Return the greatest number up to ``most`` that fits, or 0."""
    return bisect.bisect_left(range(1, most + 1), True, key=lambda number: not fits(number))


def give_menu(table: QTableView, copy: Callable[[], object], *buttons: QPushButton) -> None:
    """Give a table a context menu for its selected rows: what ``buttons`` do with them, and ``copy``."""
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    table.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    table.customContextMenuRequested.connect(lambda at: _pop_up(table, at, copy, buttons))


def _pop_up(
    table: QTableView, at: QPoint, copy: Callable[[], object], buttons: Sequence[QPushButton]
) -> None:
    selection = table.selectionModel()
    if selection is None or not selection.hasSelection():
        return
    menu = QMenu(table)
    menu.aboutToHide.connect(lambda: QTimer.singleShot(0, menu, lambda: deletion.delete(menu)))
    for button in buttons:
        action = menu.addAction(button.text())
        action.setEnabled(button.isEnabled())
        action.triggered.connect(button.click)
    if buttons:
        menu.addSeparator()
    keys = QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
    text = QCoreApplication.translate(*_COPY)
    menu.addAction(f"{text}\t{keys}").triggered.connect(lambda: copy())
    if not table.indexAt(at).isValid():  # the key for menus, which has no place
        at = table.visualRect(table.currentIndex()).center()
    menu.popup(table.viewport().mapToGlobal(at))


def _told(rows: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    return [tuple(cells) for cells in rows]
