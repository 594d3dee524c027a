"""The fuzzy search of the palette."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from inspector.window.text.fuzzy import matches

TITLES = [
    "Paste a credential",
    "Copy report",
    "Report as: Copy for the customer",
    "Check the connection",
    "Theme: Dark",
]


def found(query: str, titles: list[str] = TITLES) -> list[str]:
    return matches(query, titles, lambda title: title, 10)


def test_an_empty_query_finds_all_in_their_order() -> None:
    assert found("") == TITLES


def test_the_first_letters_of_words_find_a_title_first() -> None:
    assert found("cr")[0] == "Copy report"
    assert found("ch co")[0] == "Check the connection"


def test_a_word_in_one_piece_comes_before_initials_of_several() -> None:
    spread = "Report as: Copy technical report as plain text"
    assert found("create", [spread, "Create a version 2 key"]) == ["Create a version 2 key", spread]
    spread = "Plain one: read tables"
    assert found("port", [spread, "Copy the report"]) == ["Copy the report", spread]


def test_a_word_that_begins_with_it_comes_before_one_that_contains_it() -> None:
    assert found("port", ["Copy report", "The way of port 443"]) == ["The way of port 443", "Copy report"]


def test_words_may_stand_in_any_order() -> None:
    assert found("report copy")[0] == "Copy report"


def test_letters_in_the_wrong_order_find_nothing() -> None:
    assert found("krad") == []


def test_capitals_and_full_width_letters_are_the_same() -> None:
    assert found("ＤＡＲＫ") == ["Theme: Dark"]


def test_japanese_is_found() -> None:
    titles = ["トークンを発行", "接続を確認"]
    assert found("接続", titles) == ["接続を確認"]


def test_signs_of_regular_expressions_are_letters() -> None:
    assert found(".*", ["a.b*c", "abc"]) == ["a.b*c"]


def test_a_shorter_title_comes_before_a_longer_one() -> None:
    assert found("report", ["Report on everything there is", "Report"]) == [
        "Report",
        "Report on everything there is",
    ]


@given(st.text(max_size=80), st.lists(st.text(max_size=80), max_size=20))
def test_whatever_is_typed_is_answered_with_some_of_the_titles(query: str, titles: list[str]) -> None:
    assert set(found(query, titles)) <= set(titles)


def test_a_hostile_title_costs_no_time() -> None:
    before = time.monotonic()
    assert found("a" * 60, ["a" * 59 + "b"] * 1_000) == []
    assert time.monotonic() - before < 5.0
