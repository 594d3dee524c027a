"""The steps of the connection check over one way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from inspector.service.checks.steps import Step, StepName, steps_of
from inspector.service.connection.setting import Way
from inspector.window.pages.diagnose.check_step import CheckStepView
from inspector.window.protection.masking import Masking
from inspector.window.text.call_format import way_title
from inspector.window.widgets.card import column
from inspector.window.widgets.plain import PlainLabel


class WaySteps(QWidget):
    """A title, which is shown beside other ways only, and a line for each step."""

    def __init__(self, way: Way) -> None:
        super().__init__()
        self._title = PlainLabel(way_title(way), bold=True)
        self._views = {step_name: CheckStepView(step_name) for step_name in steps_of(way)}
        layout = column("s")
        layout.setSpacing(0)
        layout.addWidget(self._title)
        for view in self._views.values():
            layout.addWidget(view)
        self.setLayout(layout)

    def show_steps(self, steps: Sequence[Step], masking: Masking, *, busy: bool, titled: bool) -> None:
        """Show the steps so far; ``busy``: the next one is running."""
        self._title.setVisible(titled)
        done = {step.step_name: step for step in steps}
        waiting = True
        for step_name, view in self._views.items():
            if step_name in done:
                view.show_step(done[step_name], masking)
            else:
                view.show_waiting(busy=busy and waiting)
                waiting = False

    def explain(self, step_name: StepName, findings: QWidget) -> None:
        """Show the findings about a step below it."""
        self._views[step_name].explain(findings)
