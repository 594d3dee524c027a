"""What the calls of the Test calls page are about: where they go, cache, key and deadline; value and life of a set."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLineEdit, QSizePolicy, QWidget

from inspector.credential.permissions import Permissions, Resource, Rule, SelectorKind
from inspector.window.theme import space
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.bytes_field import BytesField
from inspector.window.widgets.card import Card, column, row
from inspector.window.widgets.plain import ElidedLabel, PlainLabel, set_tooltip

DEFAULT_DEADLINE = 5.0
DEFAULT_TTL = 60.0
_LONGEST_DEADLINE = 600.0
_LONGEST_TTL = 9_000_000_000.0
_FIRST_CACHE = "default-cache"
_FIRST_KEY = b"test-key"


class TargetForm(Card):
    """Cache, key and deadline, and where the calls go."""

    changed = Signal()
    connection_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cache = QLineEdit()
        self.cache.setObjectName("calls.cache")
        self.cache.setAcceptDrops(False)
        self.cache.setMaxLength(1_000)
        self.cache.setAccessibleName(self.tr("Cache"))
        self.key = BytesField(self.tr("Key"))
        self.key.edit.setObjectName("calls.key")
        self.deadline = _seconds(0.1, _LONGEST_DEADLINE, DEFAULT_DEADLINE)
        self.deadline.setObjectName("calls.deadline")
        self.deadline.setAccessibleName(self.tr("Deadline"))
        set_tooltip(self.deadline, self.tr("How long each call may take before it is given up."))
        self._host = ElidedLabel(mono=True)
        self._connection = Button(self.tr("Connection…"), "endpoint")
        self._connection.setObjectName("calls.connection")
        set_tooltip(self._connection, self.tr("Call Momento Local or another host with this credential"))
        self._build()
        self._connection.clicked.connect(self.connection_wanted)
        self.cache.textChanged.connect(self.changed)
        self.key.changed.connect(self.changed)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space("m"))
        grid.setVerticalSpacing(space("s"))
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 3)
        for place, (text, field) in enumerate(((self.tr("Cache"), self.cache), (self.tr("Key"), self.key))):
            label = PlainLabel(text, tone="muted")
            label.setBuddy(field)
            grid.addWidget(label, 0, 2 * place)
            grid.addWidget(field, 0, 2 * place + 1)
        deadline = PlainLabel(self.tr("Deadline"), tone="muted")
        deadline.setBuddy(self.deadline)
        grid.addWidget(deadline, 1, 0)
        grid.addWidget(self.deadline, 1, 1)
        grid.addWidget(PlainLabel(self.tr("Calls go to"), tone="muted"), 1, 2)
        where = row("s")
        where.addWidget(self._host, 1)
        where.addWidget(self._connection)
        grid.addLayout(where, 1, 3)
        self.body.addLayout(grid)

    def show_host(self, host: str, hidden: bool = False) -> None:
        """Where the calls go, or why nowhere."""
        self._host.setText("•" * 12 if hidden else host)

    def fill_for(self, permissions: Permissions) -> None:
        """Fill in a cache and a key that the first rule covers."""
        cache, key = first_target(permissions)
        self.cache.setText(cache)
        self.key.show_bytes(key)


class ValueForm(QWidget):
    """The value a set writes, and for how long it is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.value = BytesField(self.tr("Value"), lines=True)
        self.value.edit.setObjectName("calls.value")
        self.value.set_text("hello")
        self.ttl = _seconds(0.001, _LONGEST_TTL, DEFAULT_TTL)
        self.ttl.setObjectName("calls.ttl")
        self.ttl.setAccessibleName(self.tr("Time to live"))
        set_tooltip(self.ttl, self.tr("How long the service keeps a value that is set."))
        layout = row("m")
        self.setLayout(layout)
        label = PlainLabel(self.tr("Value"), tone="muted")
        label.setBuddy(self.value)
        layout.addWidget(label)
        layout.addWidget(self.value, 1)
        life = column("xs")
        title = PlainLabel(self.tr("Time to live"), tone="muted")
        title.setBuddy(self.ttl)
        life.addWidget(title)
        life.addWidget(self.ttl)
        life.addStretch(1)
        layout.addLayout(life)


def first_target(permissions: Permissions) -> tuple[str, bytes]:
    """A cache and a key to begin with: those of the first rule for a cache, where it names any."""
    rules = [rule for rule in permissions.rules if rule.resource is Resource.CACHE]
    rule = rules[0] if rules else next(iter(permissions.rules), None)
    if rule is None:
        return _FIRST_CACHE, _FIRST_KEY
    return _cache_of(rule), _item_of(rule) if rules else _FIRST_KEY


def first_topic(permissions: Permissions) -> str:
    """A topic to begin with: that of the first rule for a topic, where it names any."""
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


def _seconds(least: float, most: float, value: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(3 if least < 0.1 else 1)
    box.setRange(least, most)
    box.setValue(value)
    box.setSuffix(" s")
    box.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
    box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return box
