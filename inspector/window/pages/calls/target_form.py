"""The target of test calls: connection, cache, key and deadline; value and time to live of a set."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from inspector.credential.permissions.places import first_target
from inspector.credential.permissions.rules import Permissions
from inspector.service.connection.setting import (
    DEFAULT_DEADLINE,
    LONGEST_DEADLINE,
)
from inspector.window.look.theme import space
from inspector.window.widgets.bytes_field import BytesField
from inspector.window.widgets.card import Card, row
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
        self.cache = QLineEdit()
        self.cache.setObjectName("calls.cache")
        self.cache.setAcceptDrops(False)
        self.cache.setMaxLength(1_000)
        self.cache.setAccessibleName(self.tr("Cache"))
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


class ConnectionLine(QWidget):
    """Shows where the calls go, with a button that changes it."""

    connection_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._to = PlainLabel(self.tr("Calls go to"), tone="muted")
        self._host = ElidedLabel(mono=True)
        self._connection = IconButton("edit", self.tr("Change the connection: Momento Local, another host"))
        self._connection.setObjectName("calls.connection")
        line = row("s")
        line.addWidget(self._to)
        line.addWidget(self._host, 1)
        line.addWidget(self._connection)
        self.setLayout(line)
        self._connection.clicked.connect(self.connection_wanted)

    def show_setting(self, entry: Entry, setting: ConnectionSetting, *, hidden: bool = False) -> None:
        """Show where calls with an entry go, or why they cannot be made."""
        endpoint = entry.inspection.endpoint
        agreed = frozenset({endpoint.host}) if endpoint else frozenset()
        route = route_to(Service.CACHE, endpoint, setting, agreed)
        nowhere = isinstance(route, Message)
        self._to.setVisible(not nowhere)
        self._host.setFont(font(mono=not nowhere))
        self._host.set_tone("warning" if nowhere else "")
        if isinstance(route, Message):
            self._host.setText(labels.translate(route))
        else:
            self._host.setText(MASK if hidden else route.shown)


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


def first_target(permissions: Permissions) -> tuple[str, bytes]:
    """Return a cache and a key that the first cache rule covers, with default names where it names none."""
    rules = [rule for rule in permissions.rules if rule.resource is Resource.CACHE]
    rule = rules[0] if rules else next(iter(permissions.rules), None)
    if rule is None:
        return _FIRST_CACHE, _FIRST_KEY
    return _cache_of(rule), _item_of(rule) if rules else _FIRST_KEY


def first_topic(permissions: Permissions) -> str:
    """Return a topic that the first topic rule covers, with a default name where it names none."""
    rule = next((rule for rule in permissions.rules if rule.resource is Resource.TOPIC), None)
    if rule is None or rule.item.kind not in (SelectorKind.NAME, SelectorKind.PREFIX):
        return "test-topic"
    text = rule.item.text() or ""
    return f"{text}test" if rule.item.kind is SelectorKind.PREFIX else text


def _cache_of(rule: Rule) -> str:
    text = rule.cache.text() if rule.cache.kind is SelectorKind.NAME else None
    return text or _FIRST_CACHE


def _item_of(rule: Rule) -> bytes:
    if rule.item.kind is SelectorKind.NAME:
        return rule.item.value
    return rule.item.value + b"test" if rule.item.kind is SelectorKind.PREFIX else _FIRST_KEY
