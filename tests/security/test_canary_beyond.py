"""A known secret goes through an audit and the keys of the account; nothing of it is found anywhere afterwards."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from tests.security.leaks import leaked, leaking_files
from tests.security.test_canary import Left, pytestmark, run_session

__all__ = ["pytestmark"]


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    return run_session(Path(tempfile.mkdtemp(dir=tmp_path_factory.getbasetemp())), {}, "beyond")


def test_the_session_saw_the_secrets(left: Left) -> None:
    assert left.secrets[0] == left.canary
    assert len(left.secrets) == 3
    assert any("customer" in text or "a.env" in text for text in left.seen)


def test_nothing_shown_copied_or_exported_holds_a_piece_of_a_secret(left: Left) -> None:
    assert {text for text in left.seen if leaked(text, left.secrets)} == set()


def test_no_output_and_no_file_holds_a_piece(left: Left) -> None:
    assert leaked(left.output, left.secrets) == set()
    assert {"audit.csv", "audit.sarif"} <= {file.name for file in left.home.iterdir()}
    assert leaking_files(left.home, left.secrets) == []
