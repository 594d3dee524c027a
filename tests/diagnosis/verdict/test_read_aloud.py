"""Verdicts on texts as people have them, read aloud: whole sentences, and none says what another one says."""

from __future__ import annotations

import re
import time

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.model.kinds import Kind
from inspector.diagnosis import run
from inspector.diagnosis.verdict.verdict import verdict
from tests.credential.make import NOW
from tests.credential.reading.test_field import CASES, read

_REPEATED = 4
"""Words in a row that two sentences of a verdict do not share."""


def spoken(name: str) -> list[str]:
    now = time.time()
    return [str(verdict(each, run(each, now), now).sentence) for each in read(name)]


def runs(sentence: str) -> set[str]:
    words = re.sub(r"`[^`]*`|[^\w ]", "", sentence.lower()).split()
    return {" ".join(words[at : at + _REPEATED]) for at in range(len(words) - _REPEATED + 1)}


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if "bytes" not in case])
def test_no_sentence_of_a_verdict_repeats_another_one(name: str) -> None:
    for said in spoken(name):
        seen: set[str] = set()
        for sentence in re.split(r"(?<=[.:]) ", re.sub(r"`[^`]*`", "", said)):
            assert not seen & runs(sentence), said
            seen |= runs(sentence)


def test_a_beginning_that_is_missing_is_said_once() -> None:
    (said,) = spoken("head-lost.txt")
    assert said == "Only a part was copied. Its beginning is missing: it starts inside the wrapper."


def test_a_key_that_says_nothing_about_permissions_is_not_called_allowed() -> None:
    (said,) = spoken("legacy-other.txt")
    assert said == "Legacy key. It never expires. It does not say what it may do."


def test_a_text_that_is_too_large_is_called_so_once() -> None:
    (said,) = spoken("big-json-80k.json")
    assert said == "The file is larger than 64 KiB, which is too large for a credential."


@pytest.mark.parametrize(
    "text",
    [
        "Error: 1 CANCELLED: Cancelled on client",
        "Error: 6 ALREADY_EXISTS: it is there",
        "9 FAILED_PRECONDITION: WRONGTYPE",
        "errorCode: STORE_ITEM_NOT_FOUND_ERROR",
        "Error: 16 UNAUTHENTICATED: no",
    ],
)
def test_every_error_text_is_quoted_and_its_owner_named(text: str) -> None:
    """Also where nothing is broken: “It exists already.” alone does not say of which words it speaks."""
    told = inspect(text, NOW)
    said = str(verdict(told, run(told, NOW), NOW).sentence)
    assert told.kind is Kind.ERROR_TEXT
    assert "“" in said and "It is about " in said and said == " ".join(said.split())
