"""The cells of the sweep: what was seen, whether it was predicted, and the whole of it in one sentence."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from inspector.credential.permissions.access import Decision, Operation
from inspector.credential.text.message import message
from inspector.service.checks.targets import Cell, Place, Probe, Target
from inspector.service.connection.outcome import CallInfo, Outcome, State
from inspector.window.pages.calls.sweep_matrix import SweepMatrix, cell_sentence, cell_text

WHY = message("Test", "Rule 1 says so.")
HERE = Target("c", b"k", False)
INFO = CallInfo(Operation.GET, "c", b"k")
PREDICTION = "Get “k” in “c”. Predicted: Rule 1 says so."


def probe(allowed: bool | None, state: State | None, **more: object) -> Probe:
    code = {State.DENIED: "PERMISSION_DENIED", State.FAILED: "UNAVAILABLE"}.get(state or State.OK, "OK")
    outcome = None if state is None else Outcome(INFO, state, code, details="their words")
    return Probe(Operation.GET, HERE, Decision(allowed, WHY), outcome, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("tried", "text"),
    [
        (probe(True, State.HIT), "Allowed"),
        (probe(True, State.MISS), "Allowed"),
        (probe(False, State.DENIED), "Denied"),
        (probe(True, State.DENIED), "Denied, not as predicted"),
        (probe(False, State.HIT), "Allowed, not as predicted"),
        (probe(None, State.HIT), "Allowed (not predicted)"),
        (probe(None, State.DENIED), "Denied (not predicted)"),
        (probe(True, State.FAILED), "UNAVAILABLE"),
        (probe(True, None), ""),
        (probe(True, None, skipped=message("Test", "It would write.")), "Not tried"),
    ],
)
def test_a_cell_says_what_was_seen_and_whether_it_was_predicted(tried: Probe, text: str) -> None:
    assert cell_text(tried) == text


def test_the_sentence_has_target_prediction_and_the_words_of_the_service() -> None:
    assert cell_sentence(probe(True, None)) == PREDICTION
    skipped = probe(True, None, skipped=message("Test", "It would write."))
    assert cell_sentence(skipped) == f"{PREDICTION}\nIt would write."
    seen = cell_sentence(probe(False, State.DENIED))
    assert seen.startswith(f"{PREDICTION}\nObserved: ")
    assert "their words" in seen


def test_what_could_not_be_cleaned_up_is_said() -> None:
    kept = cell_sentence(probe(True, State.HIT, cleaned=Outcome(INFO, State.FAILED, "UNAVAILABLE")))
    gone = cell_sentence(probe(True, State.HIT, cleaned=Outcome(INFO, State.OK, "OK")))
    assert gone == cell_sentence(probe(True, State.HIT))
    assert kept.startswith(gone) and len(kept) > len(gone) + 10


def test_no_title_of_the_matrix_is_cut(qtbot: QtBot) -> None:
    matrix = SweepMatrix()
    qtbot.addWidget(matrix)
    matrix.resize(300, 200)
    matrix.show()
    rules = [Cell(Place.INSIDE, number, probe(True, State.HIT)) for number in range(4)]
    matrix.show_cells([*rules, Cell(Place.OTHER_ITEM, None, probe(True, State.HIT))])
    head = matrix.horizontalHeader()
    for column in range(matrix.columnCount()):
        assert matrix.columnWidth(column) >= head.sectionSizeHint(column)
    assert matrix.horizontalScrollBar().maximum() > 0
