"""The form of a scope: rules, expiry and id, with problems next to each field."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from inspector.credential.scopes.problems import Problem, ProblemSeverity, Purpose, problems
from inspector.credential.scopes.scope import Scope, least_scope
from inspector.window.pages.mint.rule_list import RuleList
from inspector.window.text import labels
from inspector.window.widgets.card import column
from inspector.window.widgets.drafts import take_drafts
from inspector.window.widgets.fields.expiry_field import ExpiryField
from inspector.window.widgets.fields.field_grid import Field
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.problem import ProblemLine
from inspector.window.widgets.scroll import VerticalArea

_LONGEST = 1_000


class ScopeForm(QWidget):
    """Edits one scope and validates it while typing."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._purpose = Purpose.DISPOSABLE
        self._low = False
        self._token_id = ""
        self.rules = RuleList()
        self.expiry = ExpiryField()
        self.token_id = LineEdit(
            self.tr("Token id"),
            longest=_LONGEST,
            hint=self.tr("optional; subscribers see it"),
        )
        self.description = LineEdit(
            self.tr("Description"), longest=_LONGEST, hint=self.tr("optional; shown in the console")
        )
        self._token_id_problem = ProblemLine(self.token_id)
        self._life = Field(self.tr("Expires after"), self.expiry, buddy=self.expiry.number)
        self._named = Field(self.tr("Token id"), self.token_id)
        self._described = Field(self.tr("Description"), self.description)
        self._build()
        self.show_scope(least_scope())
        self.show_purpose(self._purpose)
        self.rules.changed.connect(self._on_changed)
        self.expiry.changed.connect(self._on_changed)
        self.token_id.textEdited.connect(self._on_token_id)

    def _build(self) -> None:
        form = QWidget()
        fields = column("s")
        form.setLayout(fields)
        for part in (self.rules, self._life, self._named, self._token_id_problem, self._described):
            fields.addWidget(part)
        fields.addStretch(1)
        self.area = VerticalArea(form)
        layout = column("s")
        layout.addWidget(self.rules.tools)
        layout.addWidget(self.area, 1)
        self.setLayout(layout)
        self.rules.brought.connect(self.area.show_part)
        self.set_low(False)

    def set_low(self, low: bool) -> None:
        """Take less height, for a low window: titles stand beside their fields."""
        self._low = low
        self.rules.set_low(low)
        for field in (self._named, self._described):
            field.set_beside(low)
        self._arrange_life()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lifetime into one line where there is room. Called by Qt."""
        super().resizeEvent(event)
        self._arrange_life()

    def _arrange_life(self) -> None:
        """In a low window the lifetime is one line with its title and quick picks, but only where all of it fits."""
        least = self._life.title_width() + self.expiry.width_in_line()
        in_line = self._low and least <= self.area.viewport().width()
        self.expiry.set_in_line(in_line)
        self._life.set_beside(in_line)

    def scope(self) -> Scope:
        """Return the scope in the form."""
        return Scope(self.rules.rules(), self.expiry.seconds(), self._token_id)

    def take_over(self, before: ScopeForm) -> None:
        """Hold the scope that the form of another window holds, also one that is not valid."""
        self.show_scope(before.scope())
        take_drafts(before, self)

    def show_scope(self, scope: Scope) -> None:
        """Show a scope, without a signal."""
        self.rules.show_rules(scope.rules)
        self.expiry.show_seconds(scope.valid_for_seconds)
        self._token_id = scope.token_id
        with QSignalBlocker(self.token_id):
            self.token_id.setText(scope.token_id)
        self.show_problems()

    def show_purpose(self, purpose: Purpose) -> None:
        """Set the purpose of the scope: only an API key may never expire and has a description."""
        self._purpose = purpose
        key = purpose is Purpose.API_KEY
        self.expiry.show_purpose(purpose)
        self._arrange_life()
        self._described.setVisible(key)
        self.show_problems()

    def problems(self) -> tuple[Problem, ...]:
        """Return all problems of the scope."""
        return problems(self.scope(), self._purpose)

    def show_problems(self) -> None:
        """Show the problems next to their fields."""
        found = self.problems()
        self.rules.show_problems(found)
        self.expiry.show_problem(*_problem_texts(found, "valid_for_seconds"))
        self._token_id_problem.show_problem(*_problem_texts(found, "token_id"))

    def _on_token_id(self, text: str) -> None:
        self._token_id = text
        self._on_changed()

    def _on_changed(self) -> None:
        self.show_problems()
        self.changed.emit()


def _problem_texts(found: tuple[Problem, ...], field: str) -> tuple[str, str]:
    mine = [problem for problem in found if problem.field == field]
    errors = [
        labels.translate(problem.message) for problem in mine if problem.severity is ProblemSeverity.ERROR
    ]
    advice = [
        labels.translate(problem.message) for problem in mine if problem.severity is ProblemSeverity.ADVICE
    ]
    return labels.sentences(errors), labels.sentences(advice)
