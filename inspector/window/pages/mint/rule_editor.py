"""Edits one rule of a scope in a form of three lines, or two."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from inspector.credential.permissions.rules import Resource, Rule
from inspector.credential.scopes.problems import Problem, ProblemSeverity
from inspector.credential.scopes.scope import ROLES
from inspector.window import action_table
from inspector.window.look.theme import space
from inspector.window.pages.mint.selector_field import SelectorField
from inspector.window.text import labels, scope_labels
from inspector.window.widgets.card import column
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.flow import Flow
from inspector.window.widgets.plain import PlainLabel, restyle
from inspector.window.widgets.problem import ProblemLine

_RESOURCES = tuple(ROLES)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
"""Arrow keys have it on macOS."""
"""Keys that act on a rule, as in :class:`PySide6.QtGui.QKeySequence`."""


class _Selectors(QWidget):
    """Item and cache below each other; in one line in a low window that is wide enough."""

    def __init__(self, item: SelectorField, cache: SelectorField) -> None:
        super().__init__()
        self._parts, self._low = (item, cache), False
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(space("xs"))
        for part in self._parts:
            self._layout.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)

    def set_low(self, low: bool) -> None:
        """Take one line if it is long enough."""
        self._low = low
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one line or two. Called by Qt."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Take one line or two when the selectors need another width. Called by Qt."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Return the width of two lines, whichever there are: columns are chosen by it. Called by the layout."""
        width = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(width, super().minimumSizeHint().height())

    def _turn(self) -> None:
        needed = sum(part.minimumSizeHint().width() for part in self._parts) + self._layout.spacing()
        way = QBoxLayout.Direction
        beside = self._low and needed <= self.width()
        self._layout.setDirection(way.LeftToRight if beside else way.TopToBottom)


class RuleEditor(QFrame):
    """Edits one rule. Ctrl+Up and Ctrl+Down ask to move it, Ctrl+D to duplicate it, Alt+Delete to remove it."""

    changed = Signal()
    touched = Signal()
    """It was clicked, or one of its controls got the focus."""
    move_wanted = Signal(int)
    duplicate_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, rule: Rule) -> None:
        super().__init__()
        self.setObjectName("rule")
        self._number = PlainLabel(bold=True, tone="muted")
        self.resource, self.role = Choice(), Choice()
        self.resource.addItems([scope_labels.resource_title(known) for known in _RESOURCES])
        self.cache = SelectorField(self.tr("Caches"))
        self.cache.set_kinds(scope_labels.cache_kinds(), self.tr("Cache name"), bytes_allowed=False)
        self.item = SelectorField(self.tr("Items"))
        self._problem = ProblemLine()
        self._build()
        self.show_rule(rule)
        self.resource.currentIndexChanged.connect(self._on_resource)
        self.role.currentIndexChanged.connect(lambda: self.changed.emit())
        self.cache.changed.connect(self.changed)
        self.item.changed.connect(self.changed)
        for stop in self.tab_stops():
            stop.installEventFilter(self)

    def _build(self) -> None:
        layout = column("xs")
        layout.setContentsMargins(space("m"), space("s"), space("s"), space("m"))
        layout.addWidget(self._head())
        self._selectors = _Selectors(self.item, self.cache)
        for part in (self._selectors, self._problem):
            layout.addWidget(part)
        self.setLayout(layout)

    def _head(self) -> Flow:
        head = Flow("xs")
        self._number.setMinimumHeight(self.resource.sizeHint().height())
        self._number.setMinimumWidth(space("l"))
        for part in (self._number, self.resource, self.role):
            head.add(part)
        return head

    def set_low(self, low: bool) -> None:
        """Take less height, for a low window."""
        self._selectors.set_low(low)
        self.layout().setContentsMargins(space("m"), space("s"), space("s"), space("s" if low else "m"))  # type: ignore[union-attr]

    def show_current(self, current: bool) -> None:
        """Mark it as the rule that the buttons above the list act on."""
        self.setProperty("current", current)
        restyle(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make it the current rule. Called by Qt."""
        super().mousePressEvent(event)
        self.touched.emit()

    def rule(self) -> Rule:
        """Return the rule in the form."""
        resource = self._resource()
        role = ROLES[resource][max(self.role.currentIndex(), 0)]
        return Rule(resource, role, self.cache.selector(), self.item.selector())

    def show_rule(self, rule: Rule) -> None:
        """Show a rule, without a signal."""
        with QSignalBlocker(self.resource):
            self.resource.setCurrentIndex(_RESOURCES.index(rule.resource))
        self._offer(rule.resource)
        with QSignalBlocker(self.role):
            self.role.setCurrentIndex(ROLES[rule.resource].index(rule.role))
        self.cache.show_selector(rule.cache)
        self.item.show_selector(rule.item)

    def show_place(self, place: int) -> None:
        """Show its number."""
        self._number.setText(str(place + 1))
        name = self.tr("Rule {number}").format(number=place + 1)
        self.setAccessibleName(name)
        self.resource.setAccessibleName(self.tr("{rule}: resource").format(rule=name))
        self.role.setAccessibleName(self.tr("{rule}: permission").format(rule=name))

    def show_problems(self, problems: list[Problem]) -> None:
        """Show problems at the fields they belong to (the last part of each problem's field)."""
        texts = {part: _texts(problems, part) for part in ("cache", "item", "role", "resource", "")}
        self.cache.show_problem(*texts["cache"])
        self.item.show_problem(*texts["item"])
        rest = [texts[part] for part in ("resource", "role", "")]
        error = labels.sentences(error for error, _ in rest if error)
        advice = labels.sentences(advice for _, advice in rest if advice)
        self._problem.show_problem(error, advice)

    def tab_stops(self) -> list[QWidget]:
        """Return its controls in tab order."""
        return [self.resource, self.role, *self.item.tab_stops(), *self.cache.tab_stops()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move, duplicate or remove by keyboard, from any of its controls. Called by Qt for their events."""
        if event.type() == QEvent.Type.FocusIn:
            self.touched.emit()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take_key(event):
            return True
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(QKeyCombination(event.modifiers() & ~_KEYPAD, Qt.Key(event.key())))
        acts: dict[str, Callable[[], None]] = {
            action_table.RULE_UP: lambda: self.move_wanted.emit(-1),
            action_table.RULE_DOWN: lambda: self.move_wanted.emit(1),
            action_table.RULE_COPY: lambda: self.duplicate_wanted.emit(),
            action_table.rule_removal(): lambda: self.remove_wanted.emit(),
        }
        act = next((act for keys, act in acts.items() if pressed == QKeySequence(keys)), None)
        if act:
            act()
        return act is not None

    def _resource(self) -> Resource:
        return _RESOURCES[max(self.resource.currentIndex(), 0)]

    def _on_resource(self) -> None:
        self._offer(self._resource())
        self.changed.emit()

    def _offer(self, resource: Resource) -> None:
        with QSignalBlocker(self.role):
            self.role.clear()
            self.role.addItems([scope_labels.role_title(resource, role) for role in ROLES[resource]])
        cache = resource is Resource.CACHE
        self.item.set_kinds(
            scope_labels.item_kinds(resource), scope_labels.item_name(resource), bytes_allowed=cache
        )


def _texts(problems: list[Problem], part: str) -> tuple[str, str]:
    """Return errors and advice about one field, as text."""
    mine = [problem for problem in problems if problem.field.partition("]")[2].lstrip(".") == part]
    errors = [labels.translate(found.message) for found in mine if found.severity is ProblemSeverity.ERROR]
    advice = [labels.translate(found.message) for found in mine if found.severity is ProblemSeverity.ADVICE]
    return labels.sentences(errors), labels.sentences(advice)
