"""The fuzzy search of the palette."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.window.text.fuzzy import Texts, matches

TITLES = [
    "Paste a credential",
    "Copy report",
    "Report as: Copy for the customer",
    "Check the connection",
    "Theme: Dark",
]


def found(query: str, titles: list[str] = TITLES) -> list[str]:
    return matches(query, titles, lambda title: Texts((title,)), 10)


def test_an_empty_query_finds_all_in_their_order() -> None:
    assert found("") == TITLES


def test_the_first_letters_of_words_find_a_title() -> None:
    assert found("cr", ["Paste for care", "Copy report"])[0] == "Copy report"
    assert found("ch co")[0] == "Check the connection"


def test_scattered_letters_are_found_only_where_nothing_else_is() -> None:
    spread = "Report as: Copy technical report as plain text"
    assert found("create", [spread, "Create a version 2 key"]) == ["Create a version 2 key"]
    assert found("create", [spread]) == [spread]
    assert found("port", ["Plain one: read tables", "Copy the report"]) == ["Copy the report"]


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("rotate", "Rotating a key in its file"),
        ("rotation", "Rotating a key in its file"),
        ("rotating", "Rotate in its file"),
        ("pasting", "Paste a credential"),
        ("key revoked", "Creating and revoking version 2 keys"),
        ("expires", "Save expiry dates"),
    ],
)
def test_a_word_is_found_with_another_ending(query: str, title: str) -> None:
    spread = f"X {' '.join(query)} x"
    assert found(query, [spread, title]) == [title]
    typed = f"Z {query} as it is typed"
    assert found(query, [title, typed]) == [typed, title]


def test_a_title_with_another_ending_comes_before_what_mentions_it() -> None:
    titled, mentioning = Texts(("Paste a credential",)), Texts(("Raw",), mentions="as it was pasted")
    assert matches("pasting", [mentioning, titled], lambda texts: texts, 10) == [titled, mentioning]


@pytest.mark.parametrize(
    ("query", "title"), [("theme", "them"), ("region", "reg"), ("keys", "a key"), ("テスト", "テ")]
)
def test_short_words_are_found_whole_only(query: str, title: str) -> None:
    assert found(query, [title]) == []


def test_scattered_letters_are_found_in_titles_only() -> None:
    help_text = Texts(("Rotation",), mentions="copy the results of each attempt")
    assert matches("cta", [help_text], lambda texts: texts, 10) == []


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (Texts(("Key",)), Texts(("Keys",))),
        (Texts(("Key of the cache",)), Texts(("A key",))),
        (Texts(("Copy a key",)), Texts(("Cache: red", "key: red"), ("red",))),
        (Texts(("Help: Copy", "a"), ("Copy",), "key"), Texts(("Hockey",))),
        (Texts(("Hockey",)), Texts(("Stick",), mentions="hockey")),
        (Texts(("Stick",), mentions="hockey"), Texts(("kernel eyes",))),
    ],
    ids=["exact", "begins", "a word begins", "told", "inside a word", "scattered"],
)
def test_what_is_called_so_comes_before_what_mentions_it(better: Texts, worse: Texts) -> None:
    assert next(iter(matches("key", [worse, better], lambda texts: texts, 10))) is better


def test_a_name_is_the_title_without_its_menu() -> None:
    inside = Texts(("Report as: Copy as JSON",), ("Copy as JSON",))
    called = Texts(("Copy report",))
    assert matches("report", [inside, called], lambda texts: texts, 10) == [called, inside]
    assert matches("copy as", [called, inside], lambda texts: texts, 10) == [inside]


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
    assert found("発行", titles) == ["トークンを発行"]


def test_a_japanese_word_may_begin_anywhere() -> None:
    mentioned, called = Texts(("接続",), mentions="トークンを発行する"), Texts(("トークンを発行",))
    assert matches("発行", [mentioned, called], lambda texts: texts, 10) == [called, mentioned]


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
