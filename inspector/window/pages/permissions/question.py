""" "Can it ...?": an operation, a cache and an item, answered from the decoded permissions while typing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from inspector.credential.permissions.access import NEEDS, Decision, Operation, may
from inspector.credential.permissions.rules import Permissions, PermissionState, Resource
from inspector.credential.permissions.sentences import rule_sentence
from inspector.window.look.theme import scaled, space
from inspector.window.text import labels
from inspector.window.widgets.card import Banner, Card, row
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.plain import PlainLabel

_OPERATIONS = tuple(Operation)
_WITHOUT_CACHE = frozenset({Operation.LIST_CACHES, Operation.MINT, Operation.GENERATE_KEY})
_LONGEST = 4_096
_WIDE = 560
"""The width in device-independent pixels from which item and cache stand in one line."""
_LONGEST_ADDRESS = 45
"""Characters of an IPv6 address that ends in an IPv4 one."""


class Question(Card):
    """Asks about one entry's permissions. ``answered`` carries the number of the deciding rule, or -1."""

    answered = Signal(int)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Can it …?"), self.tr("Answered from the decoded permissions. No call is made.")
        )
        self._permissions = Permissions(PermissionState.ABSENT)
        self._ended = ""
        self.operation = Choice()
        self.operation.addItems([operation_title(operation) for operation in _OPERATIONS])
        self.operation.setAccessibleName(self.tr("Operation"))
        self.item = LineEdit("", longest=_LONGEST)
        self.cache = LineEdit(self.tr("Cache"), longest=_LONGEST)
        self.address = LineEdit(self.tr("Address that calls come from"), longest=_LONGEST_ADDRESS)
        self.address.setPlaceholderText("10.0.0.1")
        self._address_title = PlainLabel(self.tr("from the address"), tone="muted")
        self._item_title = PlainLabel(tone="muted")
        self._cache_title = PlainLabel(tone="muted")
        self.answer = Banner()
        self._build()
        self.operation.currentIndexChanged.connect(self._on_operation)
        self.item.textChanged.connect(self._answer)
        self.cache.textChanged.connect(self._answer)
        self.address.textChanged.connect(self._answer)
        self._on_operation()

    def _build(self) -> None:
        self._titles = (
            PlainLabel(self.tr("Can it"), tone="muted"),
            self._item_title,
            self._cache_title,
            self._address_title,
        )
        fields = (self.operation, self.item, self.cache, self.address)
        asked, item, cache, address = (row("s") for _ in fields)
        for line, title, field in zip((asked, item, cache, address), self._titles, fields, strict=True):
            line.addWidget(title)
            line.addWidget(field, 1)
        self._where = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._where.setSpacing(space("s"))
        self._where.addLayout(item, 1)
        self._where.addLayout(cache, 1)
        for lines in (asked, self._where, address):
            self.body.addLayout(lines)
        self.body.addWidget(self.answer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put item and cache into one line if it is long enough. Called by Qt."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._where.setDirection(way.LeftToRight if self.width() >= scaled(_WIDE) else way.TopToBottom)
        self._align()

    def _align(self) -> None:
        """Begin all fields at the same place, unless two stand in one line."""
        needed = {title: _width_of(title) for title in self._titles}
        widest = max(width for title, width in needed.items() if not title.isHidden())
        in_one_line = self._where.direction() == QBoxLayout.Direction.LeftToRight and not self.item.isHidden()
        for title, width in needed.items():
            title.setFixedWidth(width if in_one_line and title is self._cache_title else widest)

    def show_permissions(
        self, permissions: Permissions, *, begin: bool, told: bool = False, ended: str = ""
    ) -> None:
        """Set the permissions in question; ``begin`` fills in the names of the first rule.

        ``told``: the account service told them. ``ended``: why they allow nothing any more, which each answer says.
        """
        self._permissions, self._ended = permissions, ended
        source = self.tr("Answered from the permissions that the account service told. No call is made.")
        self.subtitle.setText(
            source if told else self.tr("Answered from the decoded permissions. No call is made.")
        )
        limited = any(condition.ranges for condition in permissions.conditions)
        for part in (self._address_title, self.address):
            part.setVisible(limited)
        self._align()
        first = permissions.rules[0] if permissions.rules else None
        if begin and first:
            wanted = _first_operation(first.resource)
            self.operation.setCurrentIndex(_OPERATIONS.index(wanted))
            self.cache.setText(first.cache.text() or "")
            self.item.setText(first.item.text() or "")
        self._answer()

    def show_ended(self, why: str) -> None:
        """Answer again, because it became known that they allow nothing any more."""
        self._ended = why
        self._answer()

    def _on_operation(self) -> None:
        operation = self._operation()
        resource = NEEDS[operation][0] if operation in NEEDS else None
        for part in (self._item_title, self.item):
            part.setVisible(resource is not None)
        for part in (self._cache_title, self.cache):
            part.setVisible(operation not in _WITHOUT_CACHE)
        around, name, _ = self._around(resource)
        self._cache_title.setText(around)
        self.cache.setAccessibleName(name)
        if resource:
            title = item_title(resource)
            self._item_title.setText(title)
            self.item.setAccessibleName(title)
        self._align()
        self._answer()

    def _answer(self) -> None:
        operation = self._operation()
        if operation not in _WITHOUT_CACHE and not self.cache.text():
            asked = NEEDS[operation][0] if operation in NEEDS else Resource.CACHE
            self.answer.show_text("neutral", self._around(asked)[2])
            self.answered.emit(-1)
            return
        address, item = self.address.text().strip() or None, self.item.text()
        decision = may(self._permissions, operation, self.cache.text(), item, address=address)
        if decision.smallest and not item:  # a yes needs no name: a rule for all keys, or a super user
            text = self.tr("Enter {name}.").format(name=self._item_title.text())
            self.answer.show_text("neutral", text)
            self.answered.emit(-1)
            return
        self._show(decision)

    def _around(self, resource: Resource | None) -> tuple[str, str, str]:
        """What items are in: the title beside the field, its name, and the words while it is empty."""
        if resource is Resource.STORE:
            return self.tr("in the store"), self.tr("Store"), self.tr("Enter the store name.")
        if resource is Resource.DATABASE:
            return self.tr("in the Database"), self.tr("Database"), self.tr("Enter the Database name.")
        return self.tr("in the cache"), self.tr("Cache"), self.tr("Enter the cache name.")

    def _show(self, decision: Decision) -> None:
        tone = {True: "neutral" if self._ended else "ok", False: "error", None: "warning"}[decision.allowed]
        lines = [labels.translate(decision.why)]
        if self._ended:
            lines.append(self._ended)
        if decision.smallest:
            text = self.tr("The smallest rule that would allow it: {rule}")
            lines.append(text.format(rule=labels.translate(rule_sentence(decision.smallest))))
        self.answer.show_text(tone, "\n".join(lines))
        self.answered.emit(-1 if decision.rule is None else decision.rule)

    def _operation(self) -> Operation:
        return _OPERATIONS[max(self.operation.currentIndex(), 0)]


def _width_of(title: PlainLabel) -> int:
    """The width of its text. A label's size hint keeps the width it once had to have."""
    title.ensurePolished()
    return title.fontMetrics().horizontalAdvance(title.text())


def _first_operation(resource: Resource) -> Operation:
    return {
        Resource.TOPIC: Operation.SUBSCRIBE,
        Resource.FUNCTION: Operation.INVOKE,
        Resource.STORE: Operation.STORE_GET,
        Resource.DATABASE: Operation.DATABASE_READ,
    }.get(resource, Operation.GET)


def item_title(resource: Resource) -> str:
    """Return the name of an operation's object: key, topic or function."""
    translate = QCoreApplication.translate
    return {
        Resource.CACHE: translate("permissions", "the key"),
        Resource.TOPIC: translate("permissions", "the topic"),
        Resource.FUNCTION: translate("permissions", "the function"),
        Resource.STORE: translate("permissions", "the item"),
        Resource.DATABASE: translate("permissions", "the key"),
    }[resource]


def operation_title(operation: Operation) -> str:
    """Return an operation as the end of a question."""
    translate = QCoreApplication.translate
    return {
        Operation.GET: translate("permissions", "get a value"),
        Operation.EXISTS: translate("permissions", "check whether it exists"),
        Operation.TTL: translate("permissions", "read its time to live"),
        Operation.SET: translate("permissions", "set a value"),
        Operation.DELETE: translate("permissions", "delete"),
        Operation.SET_IF: translate("permissions", "set conditionally"),
        Operation.INCREMENT: translate("permissions", "increment"),
        Operation.UPDATE_TTL: translate("permissions", "change its time to live"),
        Operation.COLLECTION_READ: translate("permissions", "read a collection"),
        Operation.COLLECTION_WRITE: translate("permissions", "write to a collection"),
        Operation.LIST_PUSH: translate("permissions", "push to a list"),
        Operation.PUBLISH: translate("permissions", "publish"),
        Operation.SUBSCRIBE: translate("permissions", "subscribe"),
        Operation.INVOKE: translate("permissions", "invoke"),
        Operation.STORE_GET: translate("permissions", "get an item of a store"),
        Operation.STORE_PUT: translate("permissions", "put an item into a store"),
        Operation.STORE_DELETE: translate("permissions", "delete an item of a store"),
        Operation.DATABASE_READ: translate("permissions", "read a key of a Database"),
        Operation.DATABASE_WRITE: translate("permissions", "write a key of a Database"),
        Operation.LIST_CACHES: translate("permissions", "list caches"),
        Operation.CREATE_CACHE: translate("permissions", "create a cache"),
        Operation.DELETE_CACHE: translate("permissions", "delete a cache"),
        Operation.FLUSH_CACHE: translate("permissions", "flush a cache"),
        Operation.MINT: translate("permissions", "mint tokens"),
        Operation.GENERATE_KEY: translate("permissions", "generate API keys"),
    }[operation]
