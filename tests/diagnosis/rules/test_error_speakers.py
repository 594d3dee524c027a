"""Who says an error text is told in the language of the reader: proper names stay, everybody else is translated."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from inspector.cli import language
from inspector.credential.error_text.find import KNOWN_TEXTS
from inspector.credential.inspection import inspect
from inspector.diagnosis import run
from tests.credential.make import NOW

NOT_NAMES = ("service", "all SDKs", "older SDKs", "all systems", "programs", "Python programs", "proxies")
SPEAKERS = sorted({known.said_by for known in KNOWN_TEXTS})


@pytest.fixture
def japanese() -> Iterator[None]:
    language.use("ja")
    yield
    language.use("en")


def told(said_by: str) -> str:
    """How the evidence names those who say an error text, whichever of their texts it was."""
    known = next(each for each in KNOWN_TEXTS if each.said_by == said_by)
    text = f"{known.words.replace('{name}', 'MOMENTO_API_KEY')} {known.beside.partition('|')[0]}"
    found = inspect(text, NOW)
    assert found.error_text is not None
    (finding, *_) = [each for each in run(found, NOW) if each.code.startswith("text.")]
    return language.say(finding.evidence)


def test_a_proper_name_stands_beside_a_translated_one(japanese: None) -> None:
    assert "(サービス、Ruby)" in told("service, Ruby")


@pytest.mark.parametrize("said_by", SPEAKERS)
def test_nobody_without_a_proper_name_stays_english(japanese: None, said_by: str) -> None:
    evidence = told(said_by)
    for name in NOT_NAMES:
        assert f"({name}" not in evidence
        assert f", {name}" not in evidence
        assert f"、{name}" not in evidence
