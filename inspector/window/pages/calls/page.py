"""Real calls with the credential: single ones, a permission sweep, many at once, topics.

For the self-test and the end-to-end tests: controls are found by their object names (``calls.cache``, ``calls.key``,
``calls.value``, ``calls.ttl``, ``calls.deadline``, ``calls.get``, ``calls.set``, ``calls.delete``,
``calls.round_trip``), and :meth:`CallsPage.history` has the rows.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QTabBar

from inspector.credential.permissions.access import Operation
from inspector.window.connection.consent import Guard
from inspector.window.connection.dialog import edit_connection
from inspector.window.connection.line import ConnectionLine
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.pages.calls.call import Call, call_sentence
from inspector.window.pages.calls.history_card import HistoryCard
from inspector.window.pages.calls.repeat_panel import RepeatPanel
from inspector.window.pages.calls.runner import CallRunner
from inspector.window.pages.calls.single_panel import SingleCalls
from inspector.window.pages.calls.sweep_panel import SweepPanel
from inspector.window.pages.calls.target_form import TargetForm
from inspector.window.pages.calls.topics_panel import TopicsPanel
from inspector.window.pages.page import Page
from inspector.window.protection.masking import OPEN, Masking, masking_of
from inspector.window.widgets.card import row


class CallsPage(Page):
    """One form for the target, and four panels that call it."""

    ended = Signal(object)
    """A single call (:class:`Call`) ended."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._hidden = False
        self._awaited: Call | None = None
        """The latest call. Its result is scrolled into view."""
        self._ended: list[Call] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show_ended)
        self._guard = Guard(self, operations)
        self.target = TargetForm()
        self.connection = ConnectionLine()
        self.runner = CallRunner(operations)
        self.single = SingleCalls(self.target, self._guard, self.runner)
        self.sweep = SweepPanel(self.target, self._guard, operations)
        self.repeat = RepeatPanel(self.target, self._guard, operations)
        self.topics = TopicsPanel(self.target, self._guard, self.runner)
        self.history_card = HistoryCard(self.tr("History"))
        self._panels: tuple[SingleCalls | SweepPanel | RepeatPanel | TopicsPanel, ...] = (
            self.single,
            self.sweep,
            self.repeat,
            self.topics,
        )
        self.modes = QTabBar()
        self._build()
        self._wire()

    def _build(self) -> None:
        self.modes.setExpanding(False)
        self.modes.setAccessibleName(self.tr("Types of test calls"))
        titles = (self.tr("Calls"), self.tr("Permission sweep"), self.tr("Repeat"), self.tr("Topics"))
        for title in titles:
            self.modes.addTab(title)
        head = row("l")
        head.addWidget(self.modes)
        head.addWidget(self.connection, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.target)
        for panel in self._panels:
            self.body.addWidget(panel)
        self.body.addWidget(self.history_card)
        self.body.addStretch(1)
        self._on_mode(0)

    def _wire(self) -> None:
        self.modes.currentChanged.connect(self._on_mode)
        self.connection.connection_wanted.connect(self._on_connection)
        self.runner.started.connect(self._on_started)
        self.runner.ended.connect(self._on_ended)
        card = self.history_card
        card.cancel_wanted.connect(self.runner.cancel)
        card.cancel_all_wanted.connect(self._operations.queue.cancel_all)
        card.text_copied.connect(self.text_copied)
        self.topics.heard.text_copied.connect(self.text_copied)
        card.page_wanted.connect(self.page_wanted)
        card.rule_wanted.connect(self.rule_wanted)
        self.repeat.text_copied.connect(self.text_copied)
        for panel in (self.repeat, self.sweep):
            panel.announced.connect(self.announced)
        self._operations.settings_changed.connect(self._show_host)

    def show_entry(self, entry: Entry) -> None:
        """Show the calls of an entry and fill in its cache and key."""
        is_other = entry is not self.entry
        super().show_entry(entry)
        if is_other:
            self.target.fill_for(entry.inspection.permissions)
        for panel in self._panels:
            panel.show_entry(entry)
        self.history_card.show_history(self.runner.history(entry))
        self._show_host()

    def main_action(self) -> None:
        """Start the main action of the visible panel; on the first panel that is get."""
        self._panels[self.modes.currentIndex()].main_action()

    def get(self) -> None:
        """Read the key, whichever panel is visible."""
        self.modes.setCurrentIndex(0)
        self.single.main_action()

    def history(self) -> tuple[Call, ...]:
        """Return the single calls of the shown entry, newest first."""
        return self.runner.history(self.entry).rows() if self.entry else ()

    def hide_details(self, hide: bool) -> None:
        """Mask hosts and subject."""
        self._hidden = hide
        self._show_host()

    def _on_mode(self, place: int) -> None:
        for at, panel in enumerate(self._panels):
            panel.setVisible(at == place)
        about_topics = self._panels[place] is self.topics
        self.target.show_key(self._panels[place] in (self.single, self.repeat))
        self.history_card.show_about(topics=about_topics)
        in_history = self._panels[place] in (self.single, self.topics)
        self.history_card.setVisible(in_history)

    def _on_started(self, call: Call) -> None:
        self.history_card.show_started(call)
        self._awaited = call
        if call in self.history():
            self.announced.emit(self._masking()(call_sentence(call)))

    def _on_ended(self, call: Call) -> None:
        self._ended.append(call)
        self._later.start()

    def _show_ended(self) -> None:
        """Show and announce the calls that ended in one turn of the event loop: a thousand may be cancelled."""
        ended, self._ended = self._ended, []
        self.history_card.show_ended(ended)
        known = set(ended)
        ours = [call for call in self.history() if call in known]
        awaited = self._awaited
        if awaited in ours and awaited and awaited.info.operation is not Operation.SUBSCRIBE:
            self.bring_into_view(self.history_card)
        if len(ours) == 1:
            (call,) = ours
            self.announced.emit(self._masking()(call_sentence(call)))
        elif ours:
            self.announced.emit(self.tr("%n calls ended.", None, len(ours)))
        for call in ended:
            self.ended.emit(call)

    def _on_connection(self) -> None:
        if self.entry:
            edit_connection(self, self.entry, self._operations.setting(self.entry), self._on_connected)

    def _on_connected(self) -> None:
        self._show_host()
        self.entry_changed.emit(self.entry)

    def _show_host(self) -> None:
        if self.entry:
            setting = self._operations.setting(self.entry)
            self.connection.show_setting(self.entry, setting, hidden=self._hidden)
            self.history_card.detail.hide_names(self._masking())

    def _masking(self) -> Masking:
        entry = self.entry
        return masking_of(entry, self._operations.setting(entry), hidden=self._hidden) if entry else OPEN
