"""The list of rules: add, duplicate, remove and move, by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from inspector.credential.permissions.rules import Resource, Rule
from inspector.credential.scopes.problems import Problem
from inspector.credential.scopes.scope import DEFAULT_CACHE, ROLES, least_rule
from inspector.window import action_table
from inspector.window.pages.mint.rule_editor import RuleEditor
from inspector.window.text import labels, scope_labels
from inspector.window.text.key_text import with_keys
from inspector.window.widgets import deletion
from inspector.window.widgets.buttons import Button, IconButton, open_below
from inspector.window.widgets.card import column, row
from inspector.window.widgets.problem import ProblemLine


class RuleList(QWidget):
    """Contains one editor for each rule."""

    changed = Signal()
    brought = Signal(object)
    """A rule is to be brought into view; carries its editor."""

    def __init__(self) -> None:
        super().__init__()
        self.editors: list[RuleEditor] = []
        self._current: RuleEditor | None = None
        self._low = False
        self._layout = column("s")
        self.add_button = Button(self.tr("Add a rule"), "add")
        self._menu = QMenu(self.add_button)
        for resource in ROLES:
            action = self._menu.addAction(scope_labels.resource_title(resource))
            action.triggered.connect(lambda _checked=False, about=resource: self.add_rule(about))
        self.add_button.clicked.connect(self._on_add)
        self._problem = ProblemLine()
        self.tools = self._make_tools()
        """The buttons for the current rule. They stand above the list and stay there: a second click moves it on."""
        outer = column("s")
        outer.addWidget(self._problem)
        outer.addLayout(self._layout)
        self.setLayout(outer)

    def _make_tools(self) -> QWidget:
        self.up_button = IconButton("up", with_keys(self.tr("Move the rule up"), action_table.RULE_UP))
        self.down_button = IconButton(
            "down", with_keys(self.tr("Move the rule down"), action_table.RULE_DOWN)
        )
        self.copy_button = IconButton(
            "copy", with_keys(self.tr("Duplicate the rule"), action_table.RULE_COPY)
        )
        self.remove_button = IconButton(
            "trash", with_keys(self.tr("Remove the rule"), action_table.rule_removal())
        )
        for button, act in (
            (self.up_button, lambda editor: self._move(editor, -1)),
            (self.down_button, lambda editor: self._move(editor, 1)),
            (self.copy_button, self._duplicate),
            (self.remove_button, self._remove),
        ):
            button.clicked.connect(lambda _checked=False, act=act: self._with_current(act))
        made = QWidget()
        line = row("xs")
        line.addWidget(self.add_button)
        line.addStretch(1)
        for button in (self.up_button, self.down_button, self.copy_button, self.remove_button):
            line.addWidget(button)
        made.setLayout(line)
        return made

    def _with_current(self, act: Callable[[RuleEditor], None]) -> None:
        if self._current is not None:
            act(self._current)

    def set_low(self, low: bool) -> None:
        """Take less height, for a low window."""
        self._low = low
        for editor in self.editors:
            editor.set_low(low)

    def current(self) -> RuleEditor | None:
        """Return the rule that the buttons above the list act on."""
        return self._current

    def make_current(self, editor: RuleEditor | None) -> None:
        """Mark a rule as the one that the buttons act on."""
        if editor is not self._current:
            if self._current in self.editors and self._current:
                self._current.show_current(False)
            self._current = editor
            if editor:
                editor.show_current(True)
        self._enable()

    def _enable(self) -> None:
        count = len(self.editors)
        place = self.editors.index(self._current) if self._current in self.editors and self._current else -1
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(0 <= place < count - 1)
        for button in (self.copy_button, self.remove_button):
            button.setEnabled(place >= 0)

    def rules(self) -> tuple[Rule, ...]:
        """Return the rules in order."""
        return tuple(editor.rule() for editor in self.editors)

    def show_rules(self, rules: Iterable[Rule]) -> None:
        """Show rules, without a signal. Editors of unchanged rules are kept."""
        wanted = list(rules)
        for editor, rule in zip(self.editors, wanted, strict=False):
            if editor.rule() != rule:
                editor.show_rule(rule)
        for rule in wanted[len(self.editors) :]:
            self._insert(len(self.editors), rule)
        for editor in self.editors[len(wanted) :]:
            self._drop(editor)
        self._number()
        self._order_tabs()

    def add_rule(self, resource: Resource = Resource.CACHE) -> None:
        """Add a rule with the least rights in the cache of the last rule, and focus it."""
        last = self.editors[-1].rule().cache.text() if self.editors else None
        editor = self._insert(len(self.editors), least_rule(resource, last or DEFAULT_CACHE))
        self._changed(editor)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem at its rule, and those of the whole list below it."""
        found = list(problems)
        own = [problem for problem in found if problem.field == "rules"]
        self._problem.show_problem(labels.sentences(labels.translate(problem.message) for problem in own))
        for place, editor in enumerate(self.editors):
            editor.show_problems(
                [problem for problem in found if problem.field.startswith(f"rules[{place}]")]
            )

    def problem(self) -> str:
        """Return the problem of the list as a whole."""
        return self._problem.text()

    def _on_add(self) -> None:
        open_below(self._menu, self.add_button)

    def _insert(self, place: int, rule: Rule) -> RuleEditor:
        editor = RuleEditor(rule)
        editor.set_low(self._low)
        editor.changed.connect(self.changed)
        editor.move_wanted.connect(lambda step: self._move(editor, step))
        editor.duplicate_wanted.connect(lambda: self._duplicate(editor))
        editor.remove_wanted.connect(lambda: self._remove(editor))
        editor.touched.connect(lambda: self.make_current(editor))
        self.editors.insert(place, editor)
        self._layout.insertWidget(place, editor)
        editor.show()  # before the layout does it, because a hidden editor cannot take the focus
        return editor

    def _move(self, editor: RuleEditor, step: int) -> None:
        place = self.editors.index(editor)
        target = place + step
        if 0 <= target < len(self.editors):
            focused = self.focusWidget()
            self.editors.insert(target, self.editors.pop(place))
            self._layout.removeWidget(editor)
            self._layout.insertWidget(target, editor)
            self._order_tabs()
            self._changed(None)
            self.brought.emit(editor)
            if focused:
                focused.setFocus()

    def _duplicate(self, editor: RuleEditor) -> None:
        self._changed(self._insert(self.editors.index(editor) + 1, editor.rule()))

    def _remove(self, editor: RuleEditor) -> None:
        place = self.editors.index(editor)
        self._drop(editor)
        near = self.editors[min(place, len(self.editors) - 1)] if self.editors else None
        pressed = self.remove_button.hasFocus()
        self._changed(near)
        if near is None:
            self.add_button.setFocus()
        elif pressed:
            self.remove_button.setFocus()

    def _drop(self, editor: RuleEditor) -> None:
        self.editors.remove(editor)
        if editor is self._current:
            self._current = None
        self._layout.removeWidget(editor)
        deletion.delete(editor)

    def _changed(self, focus: RuleEditor | None) -> None:
        self._number()
        self._order_tabs()
        if focus:
            self.make_current(focus)
            focus.item.edit.setFocus()
            focus.item.edit.selectAll()
            self.brought.emit(focus)
        self.changed.emit()

    def _number(self) -> None:
        for place, editor in enumerate(self.editors):
            editor.show_place(place)
        if self._current is None and self.editors:
            self.make_current(self.editors[0])
        self._enable()

    def _order_tabs(self) -> None:
        """Set the tab order to the visible order of the rules."""
        stops = [stop for editor in self.editors for stop in editor.tab_stops()]
        tools = (self.up_button, self.down_button, self.copy_button, self.remove_button)
        for one, following in pairwise([self.add_button, *tools, *stops]):
            QWidget.setTabOrder(one, following)
