"""One step of the connection check: its state in words, tone and time, and what the other side said."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.credential.text.message import message
from inspector.service.checks.steps import Certificate, Step, StepName, StepState
from inspector.service.connection.setting import Way
from inspector.window.look.theme import Theme
from inspector.window.pages.diagnose.check_step import CheckStepView
from inspector.window.pages.diagnose.way_steps import WaySteps
from inspector.window.protection.masking import Masking
from inspector.window.widgets.plain import PlainLabel

SAID = message("Test", "What this means.")


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> CheckStepView:
    made = CheckStepView(StepName.TLS)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(view: CheckStepView) -> dict[str, str]:
    """The visible texts and their tones."""
    labels = [label for label in view.findChildren(PlainLabel) if label.isVisible() and label.text()]
    return {label.text(): label.property("tone") or "" for label in labels}


@pytest.mark.parametrize(
    ("state", "title", "tone"),
    [
        (StepState.PASSED, "Passed", "ok"),
        (StepState.FAILED, "Failed", "error"),
        (StepState.SKIPPED, "Not needed", "muted"),
        (StepState.UNCLEAR, "Unclear", "warning"),
    ],
)
def test_a_step_has_the_tone_of_its_end(view: CheckStepView, state: StepState, title: str, tone: str) -> None:
    view.show_step(Step(StepName.TLS, state, SAID, 0.25))
    texts = shown(view)
    assert texts[title] == tone
    assert texts["What this means."] == ""
    assert "250 ms" in texts


def test_a_step_that_did_not_run_waits_or_runs(view: CheckStepView) -> None:
    assert shown(view) == {"Encryption (TLS)": "", "Not run": "muted"}
    view.show_waiting(busy=False)
    assert shown(view)["Not run"] == "muted"
    view.show_waiting(busy=True)
    assert shown(view)["Running…"] == "info"


def test_a_step_that_runs_again_forgets_its_texts(view: CheckStepView) -> None:
    view.show_step(Step(StepName.TLS, StepState.FAILED, SAID, 0.25, peer="their words"))
    view.show_waiting(busy=True)
    assert set(shown(view)) == {"Encryption (TLS)", "Running…"}


def test_the_words_and_the_certificate_of_the_other_side_are_quiet_and_visible(view: CheckStepView) -> None:
    certificate = Certificate("CN=x", "Evil\u202e CA", ("a.example", "b.example"), 0.0, 86_400.0 * 365)
    view.show_step(Step(StepName.TLS, StepState.FAILED, SAID, peer="no\u202eway", certificate=certificate))
    texts = shown(view)
    assert texts["“no⟨U+202E⟩way”"] == "muted"
    assert (
        texts[
            "Certificate for a.example, b.example, issued by Evil⟨U+202E⟩ CA, valid from 1970-01-01 to 1971-01-01."
        ]
        == "muted"
    )


def test_a_certificate_without_names_is_called_by_its_subject(view: CheckStepView) -> None:
    certificate = Certificate("CN=x", "CA", (), 0.0, 0.0)
    view.show_step(Step(StepName.TLS, StepState.PASSED, SAID, certificate=certificate))
    assert any(text.startswith("Certificate for CN=x, issued by CA") for text in shown(view))


@pytest.mark.parametrize("titled", [False, True])
def test_the_lines_of_a_way_follow_each_other_without_a_gap(qtbot: QtBot, theme: Theme, titled: bool) -> None:
    steps = WaySteps(Way.GRPC)
    qtbot.addWidget(steps)
    steps.show_steps((), Masking(), busy=False, titled=titled)
    steps.resize(600, steps.sizeHint().height())
    steps.show()
    lines = [
        each for each in steps.findChildren(QWidget) if each.parentWidget() is steps and each.isVisible()
    ]
    assert len(lines) == len(steps.findChildren(CheckStepView)) + titled
    tops = sorted((line.y(), line.height()) for line in lines)
    assert [y + height for y, height in tops[:-1]] == [y for y, _ in tops[1:]]
