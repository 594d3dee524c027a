"""What a connection check came to, in words: a check that nobody cancelled is not called cancelled."""

from __future__ import annotations

import pytest

from inspector.credential.text.message import message
from inspector.service.checks.steps import CheckResult, Step, StepName, StepState
from inspector.window.pages.diagnose.check_text import summary


@pytest.mark.parametrize("name", [each for each in StepName if each is not StepName.PERMISSION])
@pytest.mark.usefixtures("qapp")
def test_an_unclear_step_is_called_unclear_and_not_cancelled(name: StepName) -> None:
    step = Step(name, StepState.UNCLEAR, message("Test", "Said."))
    tone, text = summary([CheckResult((step,), host="x:443")])
    assert tone == "warning"
    assert text.startswith("No clear answer at: ")
