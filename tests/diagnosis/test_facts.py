"""Words of enumerations, constants and defaults of this package are what they were."""

from __future__ import annotations

from pathlib import Path

from tests.facts import hold


def test_the_facts_that_modules_state_are_as_before() -> None:
    hold("inspector.diagnosis", Path(__file__).with_name("facts.json"))
