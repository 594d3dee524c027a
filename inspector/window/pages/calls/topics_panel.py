"""Topics: publish one message, or subscribe for some seconds."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.places import first_topic
from inspector.credential.text.visible import visible
from inspector.service.calls.single import SingleCall
from inspector.service.connection.outcome import CallInfo, TopicMessage
from inspector.window.connection.consent import Guard
from inspector.window.connection.copy_as import Copyable
from inspector.window.entries.entry import Entry
from inspector.window.entries.typed import TypedTexts
from inspector.window.look.theme import space
from inspector.window.pages.calls.call import Call
from inspector.window.pages.calls.messages import Messages, MessageTable
from inspector.window.pages.calls.runner import CallRunner
from inspector.window.pages.calls.target_form import TargetForm
from inspector.window.pages.calls.value_view import ValueView
from inspector.window.text import labels
from inspector.window.text.call_format import operation_title
from inspector.window.widgets.action_bar import ActionBar
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Card, column
from inspector.window.widgets.fields.field_grid import Field, Rows
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.fields.numbers import NumberBox
from inspector.window.widgets.fields.required_text import RequiredText
from inspector.window.widgets.plain import PlainLabel, set_tooltip

_LONGEST_SECONDS = 300
_LONGEST_TEXT = 30_000
_TOPIC_CHARACTERS = 80
"""Characters of a topic's name that are shown in a sentence."""


class TopicsPanel(QWidget):
    """The messages received, and the form beside them: topic, message and seconds.

    The calls are rows of the history.
    """

    def __init__(
        self, target: TargetForm, guard: Guard, runner: CallRunner, messages: Messages, typed: TypedTexts
    ) -> None:
        """``messages`` are those of all entries; they outlive the panel, and so does what was ``typed``."""
        super().__init__()
        self._target, self._guard, self._runner = target, guard, runner
        self._typed, self._example = typed, ""
        self._entry: Entry | None = None
        self._told_already = False
        self.messages = messages
        self.topic = LineEdit(self.tr("Topic"), longest=_LONGEST_TEXT, name="topics.topic")
        self.message = LineEdit(self.tr("Message"), longest=_LONGEST_TEXT, name="topics.message")
        self.message.setText("hello")
        self.seconds = NumberBox(1, _LONGEST_SECONDS, 10, labels.seconds_suffix())
        self.seconds.setObjectName("topics.seconds")
        self._publish = Button(self.tr("Publish"), "topic")
        self._publish.setObjectName("topics.publish")
        self._subscribe = Button(self.tr("Subscribe"), "bell", primary=True)
        self._subscribe.setObjectName("topics.subscribe")
        self._cancel = Button("", "stop")
        self._cancel.setAccessibleName(QCoreApplication.translate("CallDetail", "Cancel this call"))
        set_tooltip(self._cancel, self._cancel.accessibleName())
        self._cancel.setObjectName("topics.cancel")
        self.heard = MessageTable(self.messages)
        self.heard.setAccessibleName(self.tr("Messages received"))
        self.whole = ValueView("topics.whole")
        self._count = PlainLabel(tone="muted", wrap=True)
        self.bar = ActionBar((self._subscribe, self._publish, self._cancel))
        self._fields = (
            Field(self.tr("Topic"), self.topic, stretch=1),
            Field(self.tr("Listen for"), self.seconds),
            Field(self.tr("Message"), self.message, stretch=1),
        )
        self.seconds.setAccessibleName(self.tr("Listen for"))
        self._build()
        self._publish.clicked.connect(self.publish)
        self._subscribe.clicked.connect(self.main_action)
        self._cancel.clicked.connect(self._on_cancel)
        self.bar.resized.connect(self._title_cancel)
        for turned in (runner.started, runner.ended):
            turned.connect(self._on_call)
        for changed in (target.changed, self.topic.textChanged):
            changed.connect(self._show_cancel)
        self._topic_name = RequiredText(self.topic, self.tr("Enter the topic name."))
        for marked in (target.cache_marked, self._topic_name.marked):
            marked.connect(lambda: self.bar.show_problem(""))
        self.messages.added.connect(self._render)
        self.heard.chosen.connect(self._show_whole)
        for edit in (self.topic, self.message):
            edit.inputRejected.connect(self._on_cut)
            edit.textEdited.connect(self._on_edited)

    def _build(self) -> None:
        card = Card(self.tr("Messages"))
        card.body.addWidget(self._count)
        card.body.addWidget(self.heard)
        card.body.addWidget(self.whole)
        layout = column()
        layout.addWidget(card)
        self.setLayout(layout)

    def rows(self, *, tall: bool) -> Rows:
        """Return the fields of the form in their order."""
        target, (topic, seconds, message) = self._target, self._fields
        if tall:
            return (target.cache_field,), (topic,), (message,), (seconds, target.deadline_field)
        return (target.cache_field, topic), (message, seconds, target.deadline_field)

    def show_entry(self, entry: Entry) -> None:
        """Make the next calls with another entry, and show its topic as it was left."""
        if entry is not self._entry:
            if self._entry:
                self._typed.keep(self._entry, "topic", self.topic.text(), self._example)
            self._entry, self._example = entry, first_topic(entry.inspection.permissions)
            self.topic.setText(self._typed.of(entry, "topic", self._example))
            self.messages.show(entry)
            self.bar.show_problem("")
        self._render()
        self._show_cancel()

    def main_action(self) -> None:
        """Subscribe."""
        entry, asked = self._entry, self._subscription()
        if entry is None or asked is None or self._is_without_name():
            return
        if self._listening():
            already = self.tr("Subscribed to it already. Cancel that call to subscribe anew.")
            self.bar.show_problem(already, "info")  # each message would be shown twice
            self._told_already = True
            return

        messages = self.messages

        def heard(message: TopicMessage) -> None:
            messages.take(message, entry)

        self._guard.ask(entry, lambda: self._runner.start(entry, asked, heard))

    def publish(self) -> None:
        """Publish the message, once the person has agreed to writes."""
        entry, asked = self._entry, self._publication()
        if entry and asked and not self._is_without_name():
            self._guard.ask(entry, lambda: self._runner.start(entry, asked), writes=True)

    def _listening(self) -> list[Call]:
        """The running subscriptions of the topic in the form."""
        if self._entry is None:
            return []
        name = self.topic.text().encode("utf-8", "surrogatepass")
        info = CallInfo(Operation.SUBSCRIBE, self._target.cache.text(), name)
        return [
            call for call in self._runner.history(self._entry).rows() if call.running and call.info == info
        ]

    def _show_cancel(self) -> None:
        """Show Cancel behind the other buttons while it can end what Subscribe began; the focus goes on there."""
        listening = bool(self._listening())
        if self._cancel.hasFocus() and not listening:
            self._subscribe.setFocus()
        if self._told_already and not listening:
            self._told_already = False
            self.bar.show_problem("")
        self._cancel.setVisible(listening)

    def _title_cancel(self) -> None:
        """Write Cancel beside its sign if the line of the others has room: in a second line it would move the form."""
        self._cancel.setText(QCoreApplication.translate("RepeatForm", "Cancel"))
        buttons = (self._subscribe, self._publish, self._cancel)
        needed = sum(each.sizeHint().width() for each in buttons) + (len(buttons) - 1) * space("s")
        if needed > self.bar.width():
            self._cancel.setText("")

    def _on_call(self, call: Call) -> None:
        if call.has_topic:  # of others a thousand may end at once
            self._show_cancel()

    def _on_cancel(self) -> None:
        for call in self._listening():
            self._runner.cancel(call)

    def _is_without_name(self) -> bool:
        missing = self._target.missing_cache() or self._topic_name.missing()
        if missing:
            self.bar.show_problem(missing)
        return bool(missing)

    def copyables(self) -> tuple[Copyable, ...]:
        """Return the calls of the form that can be copied."""
        return (
            Copyable(operation_title(Operation.PUBLISH), self._publication),
            Copyable(operation_title(Operation.SUBSCRIBE), self._subscription),
        )

    def _subscription(self) -> SingleCall | None:
        asked = self._asked(Operation.SUBSCRIBE)
        return replace(asked, listening=self.seconds.value()) if asked else None

    def _publication(self) -> SingleCall | None:
        asked, message = self._asked(Operation.PUBLISH), self._encoded(self.message)
        return replace(asked, value=message) if asked and message is not None else None

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
            self.bar.show_problem(text.format(name=edit.accessibleName()))
            return None

    def _on_edited(self, text: str) -> None:
        if len(text) < _LONGEST_TEXT:  # what was cut is as long as can be
            self.bar.show_problem("")

    def _on_cut(self) -> None:
        text = self.tr("The text is longer than {count} characters; the rest was not taken.")
        self.bar.show_problem(text.format(count=f"{_LONGEST_TEXT:,}"))

    def _render(self) -> None:
        count, shown = self.messages.count, len(self.messages.rows())
        self.heard.fit()
        self.heard.setVisible(shown > 0)
        topics = self.messages.topics()
        text = self.tr("No messages received yet.")
        if len(topics) == 1 and "" not in topics:
            text = self.tr("%n messages received from “{topic}”.", None, count)
            text = text.format(topic=visible(next(iter(topics)), _TOPIC_CHARACTERS))
        elif count:
            text = self.tr("%n messages received.", None, count)
        if count > shown:
            newest = self.tr("The newest {count} are shown.").format(count=shown)
            text = labels.sentences((text, newest))
        self._count.setText(text)

    def _show_whole(self, message: TopicMessage | None) -> None:
        """Show the selected message in full."""
        if message is None:
            self.whole.show_value(None)
            return
        size = len(message.value)
        text = self.tr("Message {number} ({count} bytes)", None, size)
        self.whole.show_value(message.value, text.format(number=message.sequence_number, count=f"{size:,}"))
