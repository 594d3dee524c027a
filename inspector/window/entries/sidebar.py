"""The list of loaded credentials: icon, name, kind and remaining time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListView, QMenu

from inspector.window import action_table
from inspector.window.entries.columns import Column
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries, EntryRole
from inspector.window.entries.sidebar_frame import SidebarFrame
from inspector.window.entries.sidebar_list import EntryList
from inspector.window.entries.sort_filter import SortFilter
from inspector.window.look.theme import space
from inspector.window.widgets.buttons import open_below
from inspector.window.widgets.card import row
from inspector.window.widgets.fields.in_place import edit_in_place
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.plain import PlainLabel

_FILTER_FROM = 6


class Sidebar(SidebarFrame):
    """Selects an entry. F2 renames it in place."""

    chosen = Signal(object)
    """An ``Entry`` was selected, or ``None``."""
    clicked = Signal(object)
    """An ``Entry`` was clicked, the current one perhaps."""
    removed = Signal(list)
    """Entries to be removed, in one step."""
    cleared = Signal()
    compared = Signal(object, object)

    def __init__(self, model: Entries) -> None:
        super().__init__()
        self._model = model
        self._proxy = SortFilter(model, self)
        self._filter = LineEdit(self.tr("Filter the list"), hint=self.tr("Filter"), clearable=True)
        self._filter.textChanged.connect(self._on_filter)
        self._hidden: int | None = None
        """The number of the entry that was current before a filter hid it."""
        self._silent = False
        self._nothing = PlainLabel(self.tr("No credential matches."), tone="muted", wrap=True)
        self._nothing.setContentsMargins(space("l"), 0, space("m"), 0)
        self._view = self._make_view()
        self._filter.lead_to(self._view)
        self._build()
        model.rowsInserted.connect(self._on_rows)
        model.rowsRemoved.connect(self._on_rows)
        model.modelReset.connect(self._on_rows)
        self._proxy.layoutChanged.connect(self._show_nothing)
        model.ticked.connect(self._view.show_time)
        self._on_rows()

    def _make_view(self) -> EntryList:
        view = EntryList(self._proxy, self._model)
        view.setObjectName("entries")
        view.setAccessibleName(self.tr("Loaded credentials"))
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QListView.EditTrigger.EditKeyPressed | QListView.EditTrigger.DoubleClicked)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda at: self._menu().popup(view.viewport().mapToGlobal(at))
        )
        view.selectionModel().currentChanged.connect(self._on_current)
        view.selectionModel().selectionChanged.connect(
            self._keep_selected, Qt.ConnectionType.QueuedConnection
        )
        view.clicked.connect(lambda index: self.clicked.emit(index.data(EntryRole)))
        view.itemDelegate().commitData.connect(
            lambda _editor: view.scrollTo(view.currentIndex())  # a new name, another place
        )
        remove = QAction(self.tr("Remove"), view)
        remove.setShortcuts([QKeySequence(key) for key in action_table.removal_keys()])
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._on_remove)
        view.addAction(remove)
        return view

    def _build(self) -> None:
        self.sort_button.clicked.connect(self._on_sort)
        search = row()
        search.setContentsMargins(space("m"), 0, space("m"), 0)
        search.addWidget(self._filter)
        self.column.addLayout(search)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self._view, 1)

    def leaveEvent(self, event: QEvent) -> None:
        """Show or hide the filter, which moves nothing under the mouse now. Called by Qt."""
        super().leaveEvent(event)
        self._on_rows()

    def select(self, entry: Entry | None) -> None:
        """Make an entry the current one and select it."""
        if entry is None:
            self._view.clearSelection()
            self._view.setCurrentIndex(QModelIndex())
            return
        index = self._proxy.index_of(entry)
        if not index.isValid():
            self._filter.clear()
            index = self._proxy.index_of(entry)
        # Not ``setCurrentIndex``: while Ctrl is held (Ctrl+Enter) it would add to the selection.
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._view.selectionModel().setCurrentIndex(index, only)
        self._view.scrollTo(index)

    def current(self) -> Entry | None:
        """Return the current entry."""
        entry: Entry | None = self._view.currentIndex().data(EntryRole)
        return entry

    def rename(self) -> None:
        """Edit the current entry's name in place. An open editor stays; none opens while rows are dragged over."""
        edit_in_place(self._view, self._view.currentIndex())

    def selected(self) -> list[Entry]:
        """All selected entries, in the order in which they are shown."""
        chosen = self._view.selectionModel().selection()
        # Select all selects every column of a row, of which the list shows one.
        parts = [chosen.at(place) for place in range(chosen.count())]
        rows = {row for part in parts for row in range(part.top(), part.bottom() + 1)}
        return [self._proxy.entry(self._proxy.index(place, Column.NAME)) for place in sorted(rows)]

    def neighbour(self, gone: Sequence[Entry]) -> Entry | None:
        """The entry to show once some are gone: the current one if it stays, else the next, else the one before."""
        lost, shown, current = set(gone), self._proxy.shown(), self.current()
        at = shown.index(current) if current in shown else 0
        following = (*shown[at:], *reversed(shown[:at]), *self._model.entries())
        return next((entry for entry in following if entry not in lost), None)

    @property
    def order(self) -> Column | None:
        """The column by which the list is sorted; ``None`` for the date added."""
        return self._proxy.column

    def sort(self, column_: Column | None) -> None:
        """Sort by a column; ``None`` sorts by date added."""
        self._proxy.sort(-1 if column_ is None else int(column_))
        self._view.scrollTo(self._view.currentIndex())

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.selected()
        menu.addAction(self.tr("Rename")).triggered.connect(self.rename)
        both = menu.addAction(self.tr("Compare"))
        both.setEnabled(len(chosen) == 2)
        both.triggered.connect(lambda: self.compared.emit(*self.selected()))
        menu.addSeparator()
        menu.addAction(self.tr("Remove")).triggered.connect(self._on_remove)
        menu.addAction(self.tr("Clear all credentials")).triggered.connect(self.cleared)
        return menu

    def add_orders(self, menu: QMenu) -> None:
        """Add the orders of the list as a submenu."""
        orders = menu.addMenu(self.tr("Sort the &list by"))
        orders.aboutToShow.connect(lambda: self._fill_orders(orders))

    def _fill_orders(self, menu: QMenu) -> None:
        menu.clear()
        orders = {
            None: self.tr("Date added"),
            Column.EXPIRES: self.tr("What ends next"),
            Column.NAME: self.tr("Name"),
            Column.KIND: self.tr("Kind"),
        }
        for column_, title in orders.items():
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(column_ is self._proxy.column)
            action.triggered.connect(lambda _checked, column_=column_: self.sort(column_))

    def _on_sort(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_orders(menu)
        open_below(menu, self.sort_button)

    def _on_filter(self, text: str) -> None:
        """Filter the list. The entry that is still shown beside it is current again once its row is there."""
        current = self.current()
        self._hidden = current.number if current else self._hidden
        self._proxy.set_filter(text)
        if self.current() is not None:
            return
        entry = next((each for each in self._proxy.shown() if each.number == self._hidden), None)
        if entry:
            self._silent = True
            self.select(entry)
            self._silent = False

    def _on_current(self, index: QModelIndex) -> None:
        if not self._silent:
            self.chosen.emit(index.data(EntryRole))

    def _keep_selected(self) -> None:
        """Select what is shown again: a click below the rows, or with Ctrl, would leave nothing selected."""
        chosen, current = self._view.selectionModel(), self._view.currentIndex()
        if current.isValid() and not chosen.hasSelection():
            chosen.select(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_remove(self) -> None:
        chosen = self.selected()
        if chosen:
            self.removed.emit(chosen)

    def _show_nothing(self) -> None:
        self._nothing.setVisible(bool(self._model.rowCount()) and not self._proxy.rowCount())

    def _on_rows(self) -> None:
        """Show the filter above many entries, or hide it; not while the mouse is here, because it moves the rows."""
        self._show_nothing()
        if self.underMouse() and self._model.rowCount():
            return
        self._filter.setVisible(len(self._model.entries()) >= _FILTER_FROM or bool(self._filter.text()))
