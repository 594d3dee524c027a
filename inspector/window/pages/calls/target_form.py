"""The target of test calls: connection, cache, key and deadline; value and time to live of a set."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from inspector.credential.permissions.places import first_target
from inspector.credential.permissions.rules import Permissions
from inspector.service.connection.setting import (
    DEFAULT_DEADLINE,
    LONGEST_DEADLINE,
)
from inspector.window.look.theme import space
from inspector.window.widgets.bytes_field import BytesField
from inspector.window.widgets.card import Card, row
from inspector.window.widgets.line_edit import LineEdit
from inspector.window.widgets.numbers import DecimalBox
from inspector.window.widgets.plain import PlainLabel, set_tooltip

DEFAULT_TTL = 60.0
_LONGEST_TTL = 315_360_000.0
_NUMBER_WIDTH = 92


class TargetForm(Card):
    """Cache, key and deadline."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cache = LineEdit(self.tr("Cache"), longest=1_000, name="calls.cache")
        self.cache.setMinimumWidth(90)
        self.key = BytesField(self.tr("Key"))
        self.key.edit.setObjectName("calls.key")
        self.deadline = DecimalBox(0.1, LONGEST_DEADLINE, DEFAULT_DEADLINE, "s")
        self.deadline.setObjectName("calls.deadline")
        self.deadline.setFixedWidth(_NUMBER_WIDTH)
        self.deadline.setAccessibleName(self.tr("Deadline"))
        set_tooltip(self.deadline, self.tr("The time after which a call is cancelled."))
        self._build()
        self.cache.textChanged.connect(self.changed)
        self.key.changed.connect(self.changed)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space("s"))
        grid.setVerticalSpacing(space("s"))
        grid.setColumnStretch(1, 1)
        for text, field, place, columns in (
            (self.tr("Cache"), self.cache, (0, 0), 3),
            (self.tr("Key"), self.key, (1, 0), 1),
            (self.tr("Deadline"), self.deadline, (1, 2), 1),
        ):
            label = PlainLabel(text, tone="muted")
            label.setBuddy(field.edit if isinstance(field, BytesField) else field)
            grid.addWidget(label, *place)
            grid.addWidget(field, place[0], place[1] + 1, 1, columns)
            if field is self.key:
                self._key_title = label
        self.body.addLayout(grid)

    def show_key(self, shown: bool) -> None:
        """Show or hide the key field."""
        for part in (self._key_title, self.key):
            part.setVisible(shown)

    def fill_for(self, permissions: Permissions) -> None:
        """Fill in a cache and a key that the first rule covers."""
        cache, key = first_target(permissions)
        self.cache.setText(cache)
        self.key.show_bytes(key)


class ValueForm(QWidget):
    """The value that a set writes, and its time to live."""

    def __init__(self) -> None:
        super().__init__()
        self.value = BytesField(self.tr("Value"), lines=True)
        self.value.edit.setObjectName("calls.value")
        self.value.set_text("hello")
        self.ttl = DecimalBox(0.001, _LONGEST_TTL, DEFAULT_TTL, "s", digits=3)
        self.ttl.setObjectName("calls.ttl")
        self.ttl.setFixedWidth(_NUMBER_WIDTH + 28)
        self.ttl.setAccessibleName(self.tr("Time to live"))
        set_tooltip(self.ttl, self.tr("How long the service keeps the value."))
        layout = row("s")
        self.setLayout(layout)
        for text, field, share in ((self.tr("Value"), self.value, 1), (self.tr("Time to live"), self.ttl, 0)):
            label = PlainLabel(text, tone="muted")
            label.setBuddy(field.edit if isinstance(field, BytesField) else field)
            layout.addWidget(label)
            layout.addWidget(field, share)
