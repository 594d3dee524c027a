"""The window: layout and wiring only."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from inspector.window.shell.first_paint import FirstPaint

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
    from PySide6.QtWidgets import QTabBar, QWidget

    from inspector.window.entries.entry import Entry
    from inspector.window.look.theme import Theme
    from inspector.window.session import Session
    from inspector.window.shell.entry_view import EntryView
    from inspector.window.shell.header import Header
    from inspector.window.shell.page_stack import PageStack
    from inspector.window.shell.view_menu import ViewMenu


class MainWindow(FirstPaint):
    """Sidebar, header, pages, toolbar, menus and status bar around the loaded credentials.

    Made in two steps: as it is first seen, then furnished with everything that acts. Only :meth:`furnish` loads what
    that needs, which is why the imports are inside.
    """

    closed = Signal()
    _furnished = False

    def __init__(self, theme: Theme, page: str = "inspect") -> None:
        super().__init__()
        self.theme = theme
        self._first_page = page

    def furnish(self, session: Session, choices: ViewMenu) -> None:
        """Make it work: entries, actions, menus, status bar. Once, after the first paint."""
        from inspector.window import action_table  # noqa: PLC0415
        from inspector.window.entries.sidebar import Sidebar  # noqa: PLC0415
        from inspector.window.shell import actions  # noqa: PLC0415 - see the class
        from inspector.window.shell.clock import Clock  # noqa: PLC0415
        from inspector.window.shell.commands import Commands  # noqa: PLC0415
        from inspector.window.shell.sandbox_menu import SandboxMenu  # noqa: PLC0415

        self.session = session
        self.entries, self.clipboard = session.entries, session.clipboard
        self.intake, self.operations = session.intake, session.operations
        self.view_menu = choices
        self.sidebar = Sidebar(self.entries)
        bare = self.split.replaceWidget(0, self.sidebar)
        if bare:
            bare.deleteLater()
        self.clock = Clock(
            lambda: entry.inspection.expiry if (entry := self.current()) else None,
            lambda: (entry.inspection.expiry for entry in self.entries.entries()),
        )
        self.commands = Commands(self)
        self.actions_by_key = actions.build(self, self.commands)
        self._of_an_entry = [
            self.actions_by_key[spec.key] for spec in action_table.specs() if spec.needs_entry
        ]
        self.sandbox_menu = SandboxMenu(self.operations, self)
        more = {"view": choices.fill, "run": self.sandbox_menu.join}
        actions.fill_menus(self.menus, self.actions_by_key, more)
        self._wire_buttons()
        self._build_status()
        self._wire()
        self.setAcceptDrops(True)
        self.actions_by_key["share"].setChecked(self.entries.hide_details)
        self.commands.show_empty()
        self._furnished = True
        self._wire_visibility()

    @cached_property
    def entry_view(self) -> EntryView:
        """Header, tabs and pages: made and wired at their first use."""
        from inspector.window.shell.entry_view import EntryView  # noqa: PLC0415 - with the first entry

        made = EntryView(self.operations, self._first_page)
        commands = self.commands
        made.tabs.currentChanged.connect(lambda place: commands.show_page(made.tabs.tabData(place)))
        made.header.secret_copied.connect(commands.copy_secret)
        made.header.text_copied.connect(commands.copy_text)
        made.header.moment_wanted.connect(commands.ask_moment)
        made.header.state_changed.connect(commands.show_state)
        made.header.turned.connect(commands.show_turn)
        self.clock.counted.connect(made.header.count)
        made.header.hide_details(self.entries.hide_details)
        made.pages.hide_details(self.entries.hide_details)
        made.pages.text_copied.connect(commands.copy_text)
        made.pages.secret_copied.connect(self.clipboard.copy_secret)
        made.pages.announced.connect(commands.announce)
        made.pages.page_wanted.connect(commands.show_page)
        made.pages.report_wanted.connect(commands.copy_report)
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

    def _wire_buttons(self) -> None:
        for key, button in self.buttons.items():
            action = self.actions_by_key[key]
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)

    def _build_status(self) -> None:
        from PySide6.QtWidgets import QProgressBar  # noqa: PLC0415 - see the class

        from inspector.window.shell.running_calls_label import CallsLabel  # noqa: PLC0415
        from inspector.window.shell.status_message import StatusMessage  # noqa: PLC0415
        from inspector.window.widgets.plain import PlainLabel  # noqa: PLC0415

        bar = self.statusBar()
        self.progress = QProgressBar()
        self.progress.setFixedWidth(140)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Loading"))
        self.progress.hide()
        self.clipboard_label = PlainLabel(size="small", tone="warning")
        self.calls_label = CallsLabel()
        self.sharing_label = PlainLabel(
            self.tr("Screen sharing: details are masked"), size="small", tone="info", bold=True
        )
        self.sharing_label.hide()
        lasting = (self.sharing_label, self.progress, self.clipboard_label, self.calls_label)
        for part in lasting:
            bar.addPermanentWidget(part)
        self.status_message = StatusMessage(self, lasting)

    def _wire(self) -> None:
        commands = self.commands
        self.sidebar.chosen.connect(commands.show_entry)
        self.sidebar.clicked.connect(commands.show_again)
        self.sidebar.removed.connect(commands.remove)
        self.sidebar.cleared.connect(commands.forget_everything)
        self.sidebar.compared.connect(commands.compare)
        self.session.idle.expired.connect(commands.forget_after_idling)
        self.session.session_locked.connect(commands.forget_after_lock)
        self.empty.paste_wanted.connect(commands.paste)
        self.empty.open_wanted.connect(commands.open_files)
        self.empty.computer_wanted.connect(commands.show_computer)
        self.empty.sandbox_wanted.connect(commands.start_sandbox)
        self.intake.arrived.connect(commands.arrive)
        self.intake.refused.connect(commands.announce)
        self.intake.marked.connect(commands.show_marks)
        self.intake.progressed.connect(commands.show_progress)
        self.intake.finished.connect(commands.end_progress)
        self.clipboard.counted.connect(commands.show_clipboard)
        self.clipboard.reader.silent.connect(commands.tell_silent)
        self.operations.calls_changed.connect(self.calls_label.show_count)
        self.operations.minted.connect(commands.select)
        self.operations.sandbox_changed.connect(commands.show_sandbox)
        self.operations.failed.connect(commands.announce)
        self.clock.ticked.connect(commands.show_time)
        self.entries.merged.connect(commands.tell_merged)

    def _wire_visibility(self) -> None:
        """Time passes while the window is seen; a minimised one sleeps.

        Told by the window's handle: an event handler in Python would make PySide6 build ``QEvent`` before the first
        paint.
        """
        from PySide6.QtGui import QWindow  # noqa: PLC0415 - see the class

        unseen = (QWindow.Visibility.Hidden, QWindow.Visibility.Minimized)
        self.winId()  # makes the handle of a window that was not shown yet
        handle = self.windowHandle()
        handle.visibilityChanged.connect(lambda seen: self.clock.set_awake(seen not in unseen))
        self.clock.set_awake(handle.visibility() not in unseen)

    def enable(self, has_entry: bool) -> None:
        """Actions that need an entry follow whether there is one."""
        for action in self._of_an_entry:
            action.setEnabled(has_entry)

    def show_view(self, view: QWidget) -> None:
        """Show the entry view, the empty page or one of the others."""
        if self.views.indexOf(view) < 0:
            self.views.addWidget(view)
        self.views.setCurrentWidget(view)
        self.sidebar.setVisible(view.objectName() != "wide")

    def current(self) -> Entry | None:
        """The shown entry."""
        return self.sidebar.current()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide at once; the application ends when everything that runs has ended."""
        event.ignore()
        if self._furnished:
            self.clock.set_awake(False)
        self.hide()
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text are welcome anywhere."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self.empty.show_over(True)
            self.clipboard.reader.begin_drag()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone again."""
        super().dragLeaveEvent(event)
        self.empty.show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.empty.show_over(False)
        if self.clipboard.reader.is_drag_readable() and self.intake.take_mime(event.mimeData()):
            event.acceptProposedAction()
