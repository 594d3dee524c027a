"""Topics: publish one message, or subscribe for some seconds."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.places import first_topic
from inspector.service.calls.single import SingleCall
from inspector.service.connection.outcome import CallInfo, TopicMessage
from inspector.window.background.guarded import while_alive
from inspector.window.connection.consent import Guard
from inspector.window.entries.entry import Entry
from inspector.window.pages.calls.messages import MOST_SHOWN, Messages, MessageTable
from inspector.window.pages.calls.runner import CallRunner
from inspector.window.pages.calls.target_form import TargetForm
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Card, column, row
from inspector.window.widgets.line_edit import LineEdit, titled
from inspector.window.widgets.numbers import NumberBox
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.problem import ProblemLine

_LONGEST_SECONDS = 300
_LONGEST_TEXT = 30_000


class TopicsPanel(QWidget):
    """Topic, message and seconds, and the messages received. The calls are rows of the history."""

    def __init__(self, target: TargetForm, guard: Guard, runner: CallRunner) -> None:
        super().__init__()
        self._target, self._guard, self._runner = target, guard, runner
        self._entry: Entry | None = None
        self.messages = Messages()
        self.topic = LineEdit(self.tr("Topic"), longest=_LONGEST_TEXT, name="topics.topic")
        self.message = LineEdit(self.tr("Message"), longest=_LONGEST_TEXT, name="topics.message")
        self.message.setText("hello")
        self.seconds = NumberBox(1, _LONGEST_SECONDS, 10, "s")
        self.seconds.setObjectName("topics.seconds")
        self._publish = Button(self.tr("Publish"), "topic")
        self._publish.setObjectName("topics.publish")
        self._subscribe = Button(self.tr("Subscribe"), "bell", primary=True)
        self._subscribe.setObjectName("topics.subscribe")
        self.heard = MessageTable(self.messages)
        self.heard.setAccessibleName(self.tr("Messages received"))
        self._count = PlainLabel(tone="muted", wrap=True)
        self._problem = ProblemLine()
        self._build()
        self._publish.clicked.connect(self.publish)
        self._subscribe.clicked.connect(self.main_action)
        self.messages.added.connect(self._render)
        for edit in (self.topic, self.message):
            edit.inputRejected.connect(self._on_cut)
            edit.textEdited.connect(self._on_edited)

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
        card.body.addWidget(self._problem)
        card.body.addWidget(self._count)
        card.body.addWidget(self.heard)
        layout = column()
        layout.addWidget(card)
        self.setLayout(layout)

    def show_entry(self, entry: Entry) -> None:
        """Make the next calls with another entry and fill in its topic."""
        if entry is not self._entry:
            self._entry = entry
            self.topic.setText(first_topic(entry.inspection.permissions))
            self.messages.clear()
        self._render()

    def main_action(self) -> None:
        """Subscribe."""
        entry, asked = self._entry, self._asked(Operation.SUBSCRIBE)
        if entry is None or asked is None:
            return
        asked = replace(asked, listening=self.seconds.value())

        def heard(message: TopicMessage) -> None:
            if entry is self._entry:
                self.messages.take(message)

        self._guard.ask(entry, lambda: self._runner.start(entry, asked, while_alive(self, heard)))

    def publish(self) -> None:
        """Publish the message, once the person has agreed to writes."""
        entry, asked, message = self._entry, self._asked(Operation.PUBLISH), self._encoded(self.message)
        if entry and asked and message is not None:
            asked = replace(asked, value=message)
            self._guard.ask(entry, lambda: self._runner.start(entry, asked), writes=True)

    def _asked(self, operation: Operation) -> SingleCall | None:
        topic = self._encoded(self.topic)
        if topic is None:
            return None
        info = CallInfo(operation, self._target.cache.text(), topic)
        return SingleCall(info, self._target.deadline.value())

    def _encoded(self, edit: LineEdit) -> bytes | None:
        """Return the text as bytes, or say why it cannot be sent: nothing is sent in place of it."""
        try:
            return edit.text().encode()
        except UnicodeEncodeError:
            text = self.tr("“{name}” contains half a character (a lone surrogate), which cannot be sent.")
            self._problem.show_problem(text.format(name=edit.accessibleName()))
            return None

    def _on_edited(self, text: str) -> None:
        if len(text) < _LONGEST_TEXT:  # what was cut is as long as can be
            self._problem.show_problem("")

    def _on_cut(self) -> None:
        text = self.tr("The text is longer than {count} characters; the rest was not taken.")
        self._problem.show_problem(text.format(count=f"{_LONGEST_TEXT:,}"))

    def _render(self) -> None:
        count, shown = self.messages.count, len(self.messages.rows())
        self.heard.fit()
        self.heard.setVisible(shown > 0)
        text = (
            self.tr("%n messages received.", None, count) if count else self.tr("No messages received yet.")
        )
        if count > shown:
            newest = self.tr("The newest {count} are shown.").format(count=MOST_SHOWN)
            text = f"{text} {newest}"
        self._count.setText(text)
