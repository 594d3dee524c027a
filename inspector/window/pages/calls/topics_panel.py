"""Topics: publish one message, or subscribe for some seconds."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.places import first_topic
from inspector.service.calls.single import SingleCall
from inspector.service.connection.outcome import CallInfo, TopicMessage
from inspector.window.background.guarded import while_alive
from inspector.window.connection.consent import Guard
from inspector.window.entries.entry import Entry
from inspector.window.pages.calls.runner import CallRunner
from inspector.window.pages.calls.target_form import TargetForm
from inspector.window.text.call_format import shown_bytes, time_of_day
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Card, column, row
from inspector.window.widgets.line_edit import LineEdit, titled
from inspector.window.widgets.numbers import NumberBox
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.table import PlainTable

_MOST_HEARD = 200
_LONGEST_SECONDS = 300
_LONGEST_TEXT = 30_000


class TopicsPanel(QWidget):
    """Topic, message and seconds, and the messages received. The calls are rows of the history."""

    def __init__(self, target: TargetForm, guard: Guard, runner: CallRunner) -> None:
        super().__init__()
        self._target, self._guard, self._runner = target, guard, runner
        self._entry: Entry | None = None
        self._heard: list[tuple[str, str, str, str]] = []
        self.topic = LineEdit(self.tr("Topic"), longest=_LONGEST_TEXT, name="topics.topic")
        self.message = LineEdit(self.tr("Message"), longest=_LONGEST_TEXT, name="topics.message")
        self.message.setText("hello")
        self.seconds = NumberBox(1, _LONGEST_SECONDS, 10, "s")
        self.seconds.setObjectName("topics.seconds")
        self._publish = Button(self.tr("Publish"), "topic")
        self._publish.setObjectName("topics.publish")
        self._subscribe = Button(self.tr("Subscribe"), "bell", primary=True)
        self._subscribe.setObjectName("topics.subscribe")
        titles = [self.tr("Time"), self.tr("Number"), self.tr("From"), self.tr("Message")]
        self.heard = PlainTable(titles, mono=(3,))
        self.heard.setAccessibleName(self.tr("Messages received"))
        self._quiet = PlainLabel(tone="muted", wrap=True)
        self._build()
        self._publish.clicked.connect(self.publish)
        self._subscribe.clicked.connect(self.main_action)

    def _build(self) -> None:
        card = Card()
        text = self.tr(
            "Uses the cache and the deadline above. Subscribe listens for messages; Publish sends "
            "one message."
        )
        card.body.addWidget(PlainLabel(text, tone="muted", wrap=True))
        line = row("m")
        line.addLayout(titled(self.tr("Topic"), self.topic), 1)
        line.addLayout(titled(self.tr("Listen for"), self.seconds))
        line.addLayout(titled("", self._subscribe))
        card.body.addLayout(line)
        line = row("m")
        line.addLayout(titled(self.tr("Message"), self.message), 1)
        line.addLayout(titled("", self._publish))
        card.body.addLayout(line)
        card.body.addWidget(self._quiet)
        card.body.addWidget(self.heard)
        layout = column()
        layout.addWidget(card)
        self.setLayout(layout)

    def show_entry(self, entry: Entry) -> None:
        """Make the next calls with another entry and fill in its topic."""
        if entry is not self._entry:
            self._entry = entry
            self.topic.setText(first_topic(entry.inspection.permissions))
            self._heard.clear()
        self._render()

    def main_action(self) -> None:
        """Subscribe."""
        entry = self._entry
        if entry is None:
            return
        asked = replace(self._asked(Operation.SUBSCRIBE), listening=self.seconds.value())

        def heard(message: TopicMessage) -> None:
            if entry is self._entry:
                self._on_heard(message)

        self._guard.ask(entry, lambda: self._runner.start(entry, asked, while_alive(self, heard)))

    def publish(self) -> None:
        """Publish the message, once the person has agreed to writes."""
        entry = self._entry
        if entry:
            message = self.message.text().encode("utf-8", "replace")
            asked = replace(self._asked(Operation.PUBLISH), value=message)
            self._guard.ask(entry, lambda: self._runner.start(entry, asked), writes=True)

    def _asked(self, operation: Operation) -> SingleCall:
        topic = self.topic.text().encode("utf-8", "replace")
        info = CallInfo(operation, self._target.cache.text(), topic)
        return SingleCall(info, self._target.deadline.value())

    def _on_heard(self, message: TopicMessage) -> None:
        cells = (
            time_of_day(time.time()),
            str(message.sequence_number),
            message.publisher_id,
            shown_bytes(message.value),
        )
        self._heard = [cells, *self._heard][:_MOST_HEARD]
        self._render()

    def _render(self) -> None:
        self.heard.show_rows(self._heard)
        self.heard.setVisible(bool(self._heard))
        self._quiet.setText(self.tr("No messages received yet."))
        self._quiet.setVisible(not self._heard)
