"""Real calls with the credential: single ones, a permission sweep, many at once, topics.

For the self-test and the end-to-end tests: controls are found by their object names (``calls.cache``, ``calls.key``,
``calls.value``, ``calls.ttl``, ``calls.deadline``, ``calls.get``, ``calls.set``, ``calls.delete``,
``calls.round_trip``), and :meth:`CallsPage.history` has the rows.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QScrollArea, QWidget

from inspector.window.connection.consent import Guard
from inspector.window.connection.copy_as import CopyAs
from inspector.window.connection.dialog import edit_connection
from inspector.window.connection.line import ConnectionLine
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.entries.typed import TypedTexts
from inspector.window.look.still import StillTabs
from inspector.window.look.theme import scaled, space
from inspector.window.pages.calls.call import Call, call_sentence
from inspector.window.pages.calls.form_card import FormCard
from inspector.window.pages.calls.history_card import HistoryCard
from inspector.window.pages.calls.messages import Messages
from inspector.window.pages.calls.repeat_panel import RepeatPanel
from inspector.window.pages.calls.runner import CallRunner
from inspector.window.pages.calls.single_panel import SingleCalls
from inspector.window.pages.calls.sweep_panel import SweepPanel
from inspector.window.pages.calls.target_form import TargetForm
from inspector.window.pages.calls.topics_panel import TopicsPanel
from inspector.window.pages.page import Page
from inspector.window.protection.masking import OPEN, Masking, masking_of
from inspector.window.widgets.card import Card, column, row
from inspector.window.widgets.scroll import Pane, scrolled, show_part, whole_width

_TWO_COLUMNS = 720
"""The width in device-independent pixels from which the results stand beside a form that is not too high."""
_WITH_TITLE = 620
"""The width in device-independent pixels from which the connection says that it is one."""
_LOW = 480
"""The height in device-independent pixels below which margins are smaller."""
_LEAST_RESULTS = 84
"""Device-independent pixels of the results that are seen below the form however low the window is."""


class CallsPage(Page):
    """One form for four kinds of calls. It stays where it is; the results scroll beside it or below it."""

    ended = Signal(object)
    """A single call (:class:`Call`) ended."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._hidden = False
        self._awaited: Call | None = None
        """The latest call. The results are scrolled to it."""
        self._ended: list[Call] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show_ended)
        self._guard = Guard(self, operations)
        self._typed = operations.kept("calls-typed", TypedTexts)
        self.target = TargetForm(self, self._typed)
        self.connection = ConnectionLine()
        self.copy_as = CopyAs(operations, self.fill_copy_menu)
        self.runner = operations.kept("calls", lambda: CallRunner(operations))
        self.single = SingleCalls(self, self.target, self._guard, self.runner)
        self.sweep = SweepPanel(self.target, self._guard, operations)
        self.repeat = RepeatPanel(self.target, self._guard, operations)
        messages = operations.kept("messages", Messages)
        self.topics = TopicsPanel(self.target, self._guard, self.runner, messages, self._typed)
        self.history_card = HistoryCard(self.tr("History"))
        self._panels: tuple[SingleCalls | SweepPanel | RepeatPanel | TopicsPanel, ...] = (
            self.single,
            self.sweep,
            self.repeat,
            self.topics,
        )
        self.modes = StillTabs()
        self.form = FormCard(self._panels)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.modes.setExpanding(False)
        self.modes.setAccessibleName(self.tr("Types of test calls"))
        titles = (self.tr("Calls"), self.tr("Permission sweep"), self.tr("Repeat"), self.tr("Topics"))
        for title in titles:
            self.modes.addTab(title)
        head = self._head = row("l")
        head.addWidget(self.modes)
        head.addWidget(self.connection, 1)
        head.addWidget(self.copy_as.button)
        pane = Pane()
        self.body.addWidget(pane)
        self._outer = column("m")
        pane.setLayout(self._outer)
        self._outer.addLayout(head)
        self.form.setAccessibleName(self.tr("Call"))
        self._columns.addWidget(self.form)
        self._columns.addWidget(self._results())
        self._outer.addLayout(self._columns, 1)
        self._on_mode(0)

    def _results(self) -> QScrollArea:
        found, stacked = QWidget(), column("l")
        found.setObjectName("page")
        found.setLayout(stacked)
        self.results = scrolled(found)
        for part in (self.sweep, self.repeat, self.topics, self.history_card):
            stacked.addWidget(part)
        stacked.addStretch(1)
        self.panes.append(self.results)
        self.results.setMinimumHeight(scaled(_LEAST_RESULTS))
        return self.results

    def _wire(self) -> None:
        self.modes.currentChanged.connect(self._on_mode)
        self.connection.connection_wanted.connect(self.change_connection)
        self.runner.started.connect(self._on_started)
        self.runner.ended.connect(self._on_ended)
        self.runner.logged.connect(self._on_logged)
        self.copy_as.text_copied.connect(self.text_copied)
        self.copy_as.announced.connect(self.announced)
        card = self.history_card
        card.cancel_wanted.connect(self.runner.cancel)
        card.cancel_all_wanted.connect(self._operations.queue.cancel_all)
        for part in (card, self.repeat, self.topics.heard, self.topics.whole):
            part.text_copied.connect(self.text_copied)
        card.page_wanted.connect(self.page_wanted)
        card.rule_wanted.connect(self.rule_wanted)
        for panel in (self.repeat, self.sweep):
            panel.announced.connect(self.announced)
        self._operations.settings_changed.connect(self._show_host)
        self.single.form.way.currentIndexChanged.connect(self._show_host)

    def show_entry(self, entry: Entry) -> None:
        """Show the calls of an entry, and the form as it was left for it."""
        super().show_entry(entry)
        self.target.show_entry(entry)
        for panel in self._panels:
            panel.show_entry(entry)
        self.history_card.show_history(self.runner.history(entry))
        self._show_host()

    def forget(self) -> None:
        """Forget the messages of topics, and what was typed for the entries."""
        self._typed.forget()
        self.topics.messages.clear()

    def main_action(self) -> None:
        """Start the main action of the visible panel; on the first panel that is get."""
        self._panels[self.modes.currentIndex()].main_action()

    def get(self) -> None:
        """Read the key, whichever panel is visible."""
        self.modes.setCurrentIndex(0)
        self.single.main_action()

    def fill_copy_menu(self, menu: QMenu) -> None:
        """Add the calls of the form."""
        panel = self._panels[self.modes.currentIndex()]
        if self.entry:
            calls = self.topics.copyables() if panel is self.topics else self.single.copyables()
            self.copy_as.fill(menu, self.entry, calls)

    def history(self) -> tuple[Call, ...]:
        """Return the single calls of the shown entry, newest first."""
        return self.runner.history(self.entry).rows() if self.entry else ()

    def hide_details(self, hide: bool) -> None:
        """Mask hosts and subject."""
        self._hidden = hide
        self._show_host()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the results beside the form if the width allows it, else below it. Called by Qt."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the form alone: the results stand below it where both do not fit. Called by Qt."""
        edges = self.body.contentsMargins()
        width = self.form.narrowest() + edges.left() + edges.right()
        return QSize(width, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        """Lay out form and results for the width and the height that there are."""
        holder = self.parentWidget() or self
        low = holder.height() < scaled(_LOW)
        along = space("xs" if low else "l")
        self.body.setContentsMargins(self.edge, along, self.edge, along)
        self._outer.setSpacing(space("s" if low else "m"))
        self._columns.setSpacing(space("s" if low else "l"))
        for card in (self.form, self.history_card, *self.results.findChildren(Card)):
            card.set_tight(low)
        self.single.form.value.set_low(low)
        width, whole = self.width() - 2 * self.edge, whole_width(self)
        wide = whole >= scaled(_TWO_COLUMNS)
        narrow = self.width() < scaled(_WITH_TITLE)
        self.connection.set_short(narrow)
        self._head.setSpacing(space("s" if narrow else "l"))
        self.copy_as.button.set_short(not wide)
        room = holder.height() - 2 * along - self._head.sizeHint().height() - self._outer.spacing()
        tall = wide and self.form.height_beside(whole - 2 * self.edge) <= room
        self.form.arrange(self._columns, width, tall=tall)
        for one, following in pairwise([self.connection.button, self.copy_as.button, *self.form.tab_stops()]):
            QWidget.setTabOrder(one, following)

    def _on_mode(self, place: int) -> None:
        panel = self._panels[place]
        for each in (self.sweep, self.repeat, self.topics):
            each.setVisible(each is panel)
        self.form.show_panel(panel)
        self._arrange()
        self.history_card.show_about(topics=panel is self.topics)
        self.history_card.setVisible(panel in (self.single, self.topics))
        self._show_host()
        self.results.verticalScrollBar().setValue(0)

    def _on_started(self, call: Call) -> None:
        self.history_card.show_started(call)
        self._awaited = call
        if call in self.history():
            self.announced.emit(self._masking()(call_sentence(call)))

    def _on_ended(self, call: Call) -> None:
        self._ended.append(call)
        self._later.start()

    def _on_logged(self, entry: Entry) -> None:
        if entry is self.entry:
            self.history_card.show_added()

    def _show_ended(self) -> None:
        """Show and announce the calls that ended in one turn of the event loop: a thousand may be cancelled."""
        ended, self._ended = self._ended, []
        self.history_card.show_ended(ended)
        known = set(ended)
        ours = [call for call in self.history() if call in known]
        awaited = self._awaited
        if awaited and awaited in ours:
            self._show_result(awaited)
        if len(ours) == 1:
            (call,) = ours
            self._announce(self._masking()(call_sentence(call)))
        elif ours:
            self._announce(self.tr("%n calls ended.", None, len(ours)))
        for call in ended:
            self.ended.emit(call)

    def _announce(self, text: str) -> None:
        """Announce what calls of this page's entry came to. Another one may be shown, on another page."""
        self.announced.emit(self._operations.said_of(self.entry, text))

    def _show_result(self, call: Call) -> None:
        """Scroll to what the newest call said, no further. Messages stay in view where topics worked."""
        if not (call.has_topic and call.ended_well):
            self.results.verticalScrollBar().setValue(0)
            card = self.history_card
            show_part(self.results, card.detail, card.detail.answer(), above=card.row_above_detail())

    def change_connection(self) -> None:
        """Choose where the calls go."""
        if self.entry:
            edit_connection(self, self.entry, self._operations, self._on_connected)

    def _on_connected(self) -> None:
        self._show_host()
        self.entry_changed.emit(self.entry)

    def _show_host(self) -> None:
        if self.entry:
            setting = self._operations.setting(self.entry)
            self.connection.show_setting(self.entry, setting, hidden=self._hidden, ways=self.single.ways())
            self.history_card.detail.hide_names(self._masking())

    def _masking(self) -> Masking:
        entry = self.entry
        return masking_of(entry, self._operations.setting(entry), hidden=self._hidden) if entry else OPEN
