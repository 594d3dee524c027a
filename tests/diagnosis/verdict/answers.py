"""The verdict on the credential of a text."""

from __future__ import annotations

from inspector.credential.inspection import Source, inspect_all
from inspector.diagnosis import run
from inspector.diagnosis.verdict.verdict import Verdict, verdict
from tests.credential.make import NOW


def answer(text: str, source: Source) -> Verdict:
    """The verdict on the only credential of a text."""
    (found,) = inspect_all(text, NOW, source)
    assert found.credential is not None
    return verdict(found, run(found, NOW), NOW)


def first_answer(text: str, source: Source) -> Verdict:
    """The verdict on what is shown first of a text."""
    found = inspect_all(text, NOW, source)[0]
    return verdict(found, run(found, NOW), NOW)
