"""The main window: layout and signal connections only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from inspector.process.lazy import lazy
from inspector.window.shell.first_paint import FirstPaint
from inspector.window.widgets.buttons import show_ticked
from inspector.window.widgets.plain import show_beside

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
    from PySide6.QtWidgets import QMenu, QTabBar

    from inspector.window import action_table
    from inspector.window.entries import sidebar
    from inspector.window.entries.entry import Entry
    from inspector.window.loading import intake
    from inspector.window.look.theme import Theme
    from inspector.window.session import Session
    from inspector.window.shell import (
        actions,
        clock,
        commands,
        copy_menu,
        entry_view,
        entry_wiring,
        following,
        forgetting,
        navigation,
        reports,
        sandbox_menu,
        sidebar_width,
        toolbar_buttons,
    )
    from inspector.window.shell.header.header import Header
    from inspector.window.shell.page_stack import PageStack
    from inspector.window.shell.palette import finder
    from inspector.window.shell.status import status_parts
    from inspector.window.shell.view_menu import ViewMenu
else:  # after the first paint
    action_table = lazy("inspector.window.action_table")
    actions = lazy("inspector.window.shell.actions")
    clock = lazy("inspector.window.shell.clock")
    commands = lazy("inspector.window.shell.commands")
    copy_menu = lazy("inspector.window.shell.copy_menu")
    entry_view = lazy("inspector.window.shell.entry_view")
    entry_wiring = lazy("inspector.window.shell.entry_wiring")
    finder = lazy("inspector.window.shell.palette.finder")
    following = lazy("inspector.window.shell.following")
    forgetting = lazy("inspector.window.shell.forgetting")
    navigation = lazy("inspector.window.shell.navigation")
    reports = lazy("inspector.window.shell.reports")
    sandbox_menu = lazy("inspector.window.shell.sandbox_menu")
    sidebar = lazy("inspector.window.entries.sidebar")
    sidebar_width = lazy("inspector.window.shell.sidebar_width")
    intake = lazy("inspector.window.loading.intake")
    status_parts = lazy("inspector.window.shell.status.status_parts")
    toolbar_buttons = lazy("inspector.window.shell.toolbar_buttons")


class MainWindow(FirstPaint):
    """Sidebar, header, pages, toolbar, menus and status bar around the loaded credentials.

    It is created in two steps: what the first paint shows, then everything else by :meth:`furnish`, which loads it.
    """

    closed = Signal()
    _nothing_pasted = False
    """The empty page says that a paste brought nothing."""
    _furnished = False

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def furnish(self, session: Session, choices: ViewMenu) -> None:
        """Create and connect entries, actions, menus and status bar. Called once, after the first paint."""
        self.session = session
        self.entries, self.clipboard = session.entries, session.clipboard
        self.intake, self.operations = session.intake, session.operations
        self.view_menu = choices
        self.sidebar = sidebar.Sidebar(self.entries)
        self.complete(self.sidebar)
        self.status = status_parts.StatusParts(self, self.sandbox_label)
        self.navigator = navigation.Navigator(
            session, self.sidebar, self.stack, self.empty, self._make_entry_view
        )
        self.clock = clock.Clock(
            lambda: entry.inspection.expiry if (entry := self.current()) else None,
            lambda: (entry.inspection.expiry for entry in self.entries.entries()),
        )
        self.commands = commands.Commands(self, session, self.navigator)
        self.following = following.Following(self, session, self.navigator)
        self.reports = reports.Reports(self, session.clipboard, lambda: self.navigator.entry)
        self.forgetting = forgetting.Forgetting(self, session, self.navigator)
        self._build_actions()
        self.toolbar = toolbar_buttons.ToolbarButtons(self.buttons, self.actions_by_key, self.stack)
        self._wire()
        self.setAcceptDrops(True)
        self.actions_by_key["share"].setChecked(self.entries.hide_details)
        if self.first:
            self._on_shown(None)  # nothing can be done with it yet
        else:
            self.navigator.show_empty()
        self._furnished = True
        self.clock.follow(self)

    def _build_actions(self) -> None:
        triggered = actions.what_they_do(
            self.commands,
            self.navigator,
            self.forgetting,
            copy_report=self.reports.copy,
            rename=self.sidebar.rename,
            find=lambda: self.finder.open(),
            leave=self._leave,
        )
        self.sidebar_width = sidebar_width.SidebarWidth(self.split)
        toggled = {"share": self.commands.share_screen, "sidebar": self.sidebar_width.show}
        toggled["follow"] = self.following.switch
        self.actions_by_key = actions.build(self, triggered, toggled)
        self.following.attach(self.actions_by_key["follow"])
        self.actions_by_key["sidebar"].setChecked(True)
        self.sidebar_width.shown_changed.connect(self.actions_by_key["sidebar"].setChecked)
        self._of_an_entry = actions.of_an_entry(self.actions_by_key)
        self.sandbox_menu = sandbox_menu.SandboxMenu(
            self.session.sandbox, self.operations.add_credential, self
        )
        self.status.add_fault_chip(self.sandbox_menu)
        self.finder = finder.Finder(self, self.menus.values(), self.session, self.navigator)
        self.finder.offer_samples(self.empty.sample_names())
        more = {"view": self._add_choices, "run": self.sandbox_menu.join, "edit": self._add_reports}
        actions.fill_menus(self.menus, self.actions_by_key, more)

    def _add_choices(self, menu: QMenu) -> None:
        self.sidebar.add_orders(menu)
        self.view_menu.fill(menu)

    def _add_reports(self, menu: QMenu) -> None:
        """Add the forms of the report to the Edit menu, and to the arrow beside the toolbar's button."""
        submenu = menu.addMenu(self.tr("Report a&s"))
        self.reports.fill(submenu)
        menu.addMenu(copy_menu.CopyMenu(self.navigator, self))
        self.reports.follow(self.actions_by_key["copy_report"], self.report_arrow)

    def _make_entry_view(self) -> entry_view.EntryView:
        made = entry_view.EntryView(self.operations, self.view_menu.code_language, self.take_header())
        entry_wiring.connect_commands(made, self.commands, self.navigator, self.reports)
        self.clock.counted.connect(made.header.count)
        self.clipboard.kept.connect(made.show_copied)
        made.header.hide_details(self.entries.hide_details)
        made.pages.hide_details(self.entries.hide_details)
        self.entries.dataChanged.connect(made.header.show_name)
        self.toolbar.follow(made)
        made.pages.announced.connect(self.announce)
        made.pages.code_language_chosen.connect(self.view_menu.choose_code_language)
        self.stack.addWidget(made)
        return made

    @property
    def header(self) -> Header:
        """The header of the shown entry."""
        return self.navigator.entry_view.header

    @property
    def tabs(self) -> QTabBar:
        """The tabs of the pages."""
        return self.navigator.entry_view.tabs

    @property
    def pages(self) -> PageStack:
        """The pages of the shown entry."""
        return self.navigator.entry_view.pages

    def announce(self, text: str) -> None:
        """Show a short message in the status bar and announce it to screen readers."""
        self.status.message.show(text)

    def _wire(self) -> None:
        commands, navigator, forgetting = self.commands, self.navigator, self.forgetting
        self.sidebar.chosen.connect(navigator.show_entry)
        self.sidebar.clicked.connect(navigator.show_again)
        self.sidebar.removed.connect(forgetting.remove)
        self.sidebar.cleared.connect(forgetting.forget_everything)
        self.sidebar.compared.connect(navigator.compare)
        self.session.idle.expired.connect(forgetting.forget_after_idling)
        self.session.session_locked.connect(forgetting.forget_after_lock)
        self.empty.paste_wanted.connect(commands.paste)
        self.empty.open_wanted.connect(commands.open_files)
        self.empty.computer_wanted.connect(navigator.show_computer)
        self.empty.sample_wanted.connect(self.session.sandbox.start)
        self.intake.arrived.connect(navigator.arrive)
        self.intake.observed.connect(commands.show_observed)
        self.intake.marked.connect(navigator.show_marks)
        self.clipboard.reader.silent.connect(commands.tell_silent)
        navigator.changed.connect(self.operations.move)
        self.operations.minted.connect(navigator.select)
        self.clock.ticked.connect(navigator.show_time)
        self.entries.merged.connect(commands.tell_merged)
        navigator.turned_to.connect(self.status.message.forget_old)
        navigator.shown.connect(self._on_shown)
        for turn in (navigator.views.chosen, self.stack.currentChanged):
            turn.connect(lambda: actions.aim(self._of_an_entry, navigator))
        forgetting.forgot_by_itself.connect(lambda text: self.empty.show_notice("info", text))
        forgetting.forgot_by_itself.connect(lambda text: self.status.message.announce(text))
        navigator.views.announced.connect(self.announce)
        entry_wiring.connect_views(navigator, commands, forgetting)
        self._wire_status()

    def _wire_status(self) -> None:
        self.reports.copied.connect(lambda: show_ticked(self.buttons["copy_report"]))
        for source in (self.reports, self.commands, self.forgetting, self.following, self.session.reminders):
            source.announced.connect(self.announce)
        self.session.reminders.opened.connect(self._on_noticed)
        self.intake.refused.connect(self.announce)
        self.navigator.told.connect(self.status.message.announce)
        self.commands.nothing_pasted.connect(self._on_nothing_pasted)
        self.commands.sharing_changed.connect(self.status.show_sharing)
        self.intake.progressed.connect(self.status.show_progress)
        self.intake.finished.connect(self.status.end_progress)
        self.intake.finished.connect(self._on_read)
        self.intake.searched.connect(self.status.offer_audit(self.commands.show_audit))
        self.clipboard.counted.connect(self.status.show_clipboard)
        self.clipboard.refused.connect(self.status.show_not_copied)
        self.session.queue.failed.connect(self.announce)
        self.session.queue.calls_changed.connect(self.status.calls.show_count)
        self.session.sandbox.started.connect(self.status.show_sandbox)

    def _on_shown(self, entry: Entry | None) -> None:
        """Enable the actions that need an entry if there is one, and plan the clock for it."""
        if entry and self._nothing_pasted:
            self._nothing_pasted = False
            self.empty.show_notice("info", "")
        actions.enable(self._of_an_entry, entry)
        self.clock.plan()

    def _on_read(self) -> None:
        """Show the empty page if the file of the start was not read again; an entry has the header otherwise."""
        if self.take_header():
            self.navigator.show_empty()

    def _on_nothing_pasted(self, text: str) -> None:
        """Say it where the person looks; on the empty page, where ``--paste`` begins, until something is shown."""
        self.announce(text)
        first = self.empty.isVisible() and self.empty.notice.label.text() != text
        if self.empty.isVisible():
            self.empty.show_notice("warning", text)
            self._nothing_pasted = True
        if not first:  # else it would stand over the page, which says the same
            show_beside(self.buttons["paste"], text)

    def _on_noticed(self, entries: list[Entry]) -> None:
        self.come_to_front()
        if len(entries) == 1:
            self.navigator.open_entry(entries[0])
        elif entries:
            self.navigator.show_table()

    def _leave(self) -> None:
        self.forgetting.leave(self._go)

    def current(self) -> Entry | None:
        """Return the shown entry."""
        return self.sidebar.current()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the person who closes it, if a key would be lost; then leave. Called by Qt."""
        event.ignore()
        (self._leave if event.spontaneous() and self._furnished else self._go)()

    def _go(self) -> None:
        """Hide at once; the application ends after all running work."""
        if self._furnished:
            self.clock.set_awake(False)
        self.hide()
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and text anywhere in the window. Called by Qt."""
        data = event.mimeData()
        wanted = data.hasUrls() or data.hasText() or intake.is_not_a_file_yet(data)
        if wanted and self.clipboard.reader.take_copy(event):
            self.empty.show_over(True)
            self.clipboard.reader.begin_drag()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Remove the highlight of the drop area. Called by Qt."""
        super().dragLeaveEvent(event)
        self.empty.show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Load what was dropped. Called by Qt."""
        self.empty.show_over(False)
        if self.clipboard.reader.is_drag_readable() and self.intake.take_mime(event.mimeData()):
            self.clipboard.reader.take_copy(event)
