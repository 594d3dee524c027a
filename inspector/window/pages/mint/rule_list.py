"""The list of rules: add, duplicate, remove and move, by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from inspector.credential.permissions.rules import Resource, Rule
from inspector.credential.scopes.problems import Problem
from inspector.credential.scopes.scope import DEFAULT_CACHE, ROLES, least_rule
from inspector.window.pages.mint.rule_editor import RuleEditor
from inspector.window.text import labels, scope_labels
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import column, row
from inspector.window.widgets.problem import ProblemLine


class RuleList(QWidget):
    """Contains one editor for each rule."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.editors: list[RuleEditor] = []
        self._layout = column("s")
        self.add_button = Button(self.tr("Add a rule"), "add")
        self._menu = QMenu(self.add_button)
        for resource in ROLES:
            action = self._menu.addAction(scope_labels.resource_title(resource))
            action.triggered.connect(lambda _checked=False, about=resource: self.add_rule(about))
        self.add_button.clicked.connect(self._on_add)
        self._problem = ProblemLine()
        foot = row("s")
        foot.addWidget(self.add_button)
        foot.addWidget(self._problem, 1)
        foot.addStretch()
        outer = column("s")
        outer.addLayout(self._layout)
        outer.addLayout(foot)
        self.setLayout(outer)

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
        self._problem.show_problem(" ".join(labels.translate(problem.message) for problem in own))
        for place, editor in enumerate(self.editors):
            editor.show_problems(
                [problem for problem in found if problem.field.startswith(f"rules[{place}]")]
            )

    def problem(self) -> str:
        """Return the problem of the list as a whole."""
        return self._problem.text()

    def _on_add(self) -> None:
        self._menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def _insert(self, place: int, rule: Rule) -> RuleEditor:
        editor = RuleEditor(rule)
        editor.changed.connect(self.changed)
        editor.move_wanted.connect(lambda step: self._move(editor, step))
        editor.duplicate_wanted.connect(lambda: self._duplicate(editor))
        editor.remove_wanted.connect(lambda: self._remove(editor))
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
            if focused:
                focused.setFocus()

    def _duplicate(self, editor: RuleEditor) -> None:
        self._changed(self._insert(self.editors.index(editor) + 1, editor.rule()))

    def _remove(self, editor: RuleEditor) -> None:
        place = self.editors.index(editor)
        self._drop(editor)
        near = self.editors[min(place, len(self.editors) - 1)] if self.editors else None
        self._changed(near)
        if near is None:
            self.add_button.setFocus()

    def _drop(self, editor: RuleEditor) -> None:
        self.editors.remove(editor)
        self._layout.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def _changed(self, focus: RuleEditor | None) -> None:
        self._number()
        self._order_tabs()
        if focus:
            focus.item.edit.setFocus()
            focus.item.edit.selectAll()
        self.changed.emit()

    def _number(self) -> None:
        for place, editor in enumerate(self.editors):
            editor.show_place(place, len(self.editors))

    def _order_tabs(self) -> None:
        """Set the tab order to the visible order of the rules."""
        stops = [stop for editor in self.editors for stop in editor.tab_stops()]
        for one, following in pairwise([*stops, self.add_button]):
            QWidget.setTabOrder(one, following)
