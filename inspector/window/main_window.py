"""The window: layout and wiring only."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QMainWindow,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from inspector.window import actions
from inspector.window.commands import Commands
from inspector.window.desk import Desk
from inspector.window.empty_page import EmptyPage
from inspector.window.entries import Entry
from inspector.window.entry_view import EntryView
from inspector.window.sidebar import Sidebar
from inspector.window.theme import Theme, space
from inspector.window.ticker import Ticker
from inspector.window.view_menu import ViewMenu
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import row
from inspector.window.widgets.plain import PlainLabel, is_theme_change

if TYPE_CHECKING:
    from inspector.window.header import Header
    from inspector.window.page_stack import PageStack

_DEFAULT_SIZE = (1180, 760)
_SMALLEST = (860, 560)


class MainWindow(QMainWindow):
    """Sidebar, header, pages, toolbar, menus and status bar around the loaded credentials."""

    closed = Signal()

    def __init__(self, theme: Theme, desk: Desk, choices: ViewMenu, page: str = "inspect") -> None:
        super().__init__()
        self._first_page = page
        self.setWindowTitle(self.tr("Credential Inspector"))
        self.resize(*_DEFAULT_SIZE)
        self.setMinimumSize(*_SMALLEST)
        self.setAcceptDrops(True)
        self.theme = theme
        self.desk = desk
        self.entries, self.clipboard = desk.entries, desk.clipboard
        self.intake, self.operations = desk.intake, desk.operations
        self.view_menu = choices
        self.empty = EmptyPage()
        self.sidebar = Sidebar(self.entries)
        self.views = QStackedWidget()
        self.views.addWidget(self.empty)
        self.ticker = Ticker(lambda: [entry.inspection.expiry for entry in self.entries.entries()])
        self.commands = Commands(self)
        self.actions_by_key = actions.build(self, self.commands)
        self._build_menus()
        self._build_centre()
        self._build_status()
        self._wire()
        self.actions_by_key["share"].setChecked(self.entries.hide_details)
        self.commands.show_empty()

    @cached_property
    def entry_view(self) -> EntryView:
        """Header, tabs and pages: made and wired at their first use."""
        made = EntryView(self.operations, self._first_page)
        commands = self.commands
        made.tabs.currentChanged.connect(lambda place: commands.show_page(made.tabs.tabData(place)))
        made.header.secret_copied.connect(self.clipboard.copy_secret)
        made.header.text_copied.connect(commands.copy_text)
        made.header.findings_wanted.connect(commands.show_page_diagnose)
        made.header.moment_wanted.connect(commands.ask_moment)
        made.header.hide_details(self.entries.hide_details)
        made.pages.hide_details(self.entries.hide_details)
        made.pages.text_copied.connect(commands.copy_text)
        made.pages.secret_copied.connect(self.clipboard.copy_secret)
        made.pages.said.connect(commands.say)
        made.pages.page_wanted.connect(commands.show_page)
        made.pages.entry_changed.connect(commands.refresh)
        self.views.addWidget(made)
        return made

    @property
    def header(self) -> Header:
        """The answer in one glance."""
        return self.entry_view.header

    @property
    def tabs(self) -> QTabBar:
        """The pages' tabs."""
        return self.entry_view.tabs

    @property
    def pages(self) -> PageStack:
        """The pages."""
        return self.entry_view.pages

    def has_entry_view(self) -> bool:
        """Whether an entry was ever shown."""
        return "entry_view" in self.__dict__

    def _build_menus(self) -> None:
        for key, title in actions.menus().items():
            menu = self.menuBar().addMenu(title)
            menu.setToolTipsVisible(False)
            for spec in actions.specs():
                if spec.menu == key:
                    if spec.separated:
                        menu.addSeparator()
                    menu.addAction(self.actions_by_key[spec.key])
            if key == "view":
                menu.addSeparator()
                self.view_menu.fill(menu)

    def _build_centre(self) -> None:
        bar = QFrame()
        bar.setObjectName("toolbar")
        buttons = row("s")
        buttons.setContentsMargins(space("m"), space("s"), space("l"), space("s"))
        bar.setLayout(buttons)
        self._paste = self._button(self.tr("Paste"), "paste", "paste", primary=True)
        self._open = self._button(self.tr("Open\u2026"), "open", "open")
        self._mint = self._button(self.tr("Mint token"), "mint", "mint")
        self._report = self._button(self.tr("Copy report"), "report", "copy_report")
        for button in (self._paste, self._open, self._mint):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._report)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.sidebar)
        split.addWidget(self.views)
        split.setStretchFactor(1, 1)
        split.setSizes([240, 940])
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(split, 1)
        self.setCentralWidget(centre)
        centre.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        centre.setFocus()

    def _button(self, text: str, icon: str, key: str, *, primary: bool = False) -> Button:
        action = self.actions_by_key[key]
        button = Button(text, icon, primary=primary)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _build_status(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self.progress = QProgressBar()
        self.progress.setFixedWidth(140)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Loading"))
        self.progress.hide()
        self.sandbox_label = PlainLabel(size="small", tone="muted")
        self.clipboard_label = PlainLabel(size="small", tone="warning")
        self.calls_label = PlainLabel(size="small", tone="muted")
        self.sharing_label = PlainLabel(
            self.tr("Screen sharing: details are masked"), size="small", tone="info", bold=True
        )
        self.sharing_label.hide()
        bar.addWidget(self.sandbox_label)
        for part in (self.sharing_label, self.progress, self.clipboard_label, self.calls_label):
            bar.addPermanentWidget(part)

    def _wire(self) -> None:
        commands = self.commands
        self.sidebar.chosen.connect(commands.show_entry)
        self.sidebar.removed.connect(commands.remove)
        self.sidebar.cleared.connect(commands.forget_everything)
        self.sidebar.compared.connect(commands.compare)
        self.desk.idle.expired.connect(commands.forget_after_idling)
        self.desk.session_locked.connect(commands.forget_after_lock)
        self.empty.paste_wanted.connect(commands.paste)
        self.empty.open_wanted.connect(commands.open_files)
        self.empty.computer_wanted.connect(commands.show_computer)
        self.empty.sandbox_wanted.connect(commands.start_sandbox)
        self.intake.arrived.connect(commands.select)
        self.intake.refused.connect(commands.say)
        self.intake.progressed.connect(commands.show_progress)
        self.intake.finished.connect(commands.end_progress)
        self.clipboard.counted.connect(commands.show_clipboard)
        self.operations.calls_changed.connect(commands.show_calls)
        self.operations.minted.connect(commands.select)
        self.operations.sandbox_changed.connect(commands.show_sandbox)
        self.operations.failed.connect(commands.say)
        self.ticker.ticked.connect(commands.show_time)
        self.entries.merged.connect(commands.tell_merged)

    def enable(self, has_entry: bool) -> None:
        """Actions that need an entry follow whether there is one."""
        for spec in actions.specs():
            if spec.needs_entry:
                self.actions_by_key[spec.key].setEnabled(has_entry)

    def show_view(self, view: QWidget) -> None:
        """Show the entry view, the empty page or one of the others."""
        if self.views.indexOf(view) < 0:
            self.views.addWidget(view)
        self.views.setCurrentWidget(view)
        self.sidebar.setVisible(view.objectName() != "table")

    def current(self) -> Entry | None:
        """The shown entry."""
        return self.sidebar.current()

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme; a minimised window sleeps."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.ticker.set_awake(self.isVisible() and not self.isMinimized())
        elif is_theme_change(event) and hasattr(self, "actions_by_key"):
            actions.redraw(self.actions_by_key)

    def showEvent(self, event: QShowEvent) -> None:
        """Time passes while the window is seen."""
        super().showEvent(event)
        self.ticker.set_awake(not self.isMinimized())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide at once; the application ends when everything that runs has ended."""
        event.ignore()
        self.ticker.set_awake(False)
        self.hide()
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text are welcome anywhere."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self.empty.show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone again."""
        super().dragLeaveEvent(event)
        self.empty.show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.empty.show_over(False)
        if self.intake.take_mime(event.mimeData()):
            event.acceptProposedAction()
