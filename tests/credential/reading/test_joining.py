"""A key that a carrier broke is whole again, whatever stands between its pieces, also where two things do."""

from __future__ import annotations

import base64
from itertools import permutations

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from inspector.credential.inspection import inspect, inspect_all
from tests.credential.make import NOW, key_v1, key_v2, token_v1

LINES = ("\n", "\r\n", "\n  ", "  \n", "-\n", "\u00ad\n")
"""Line breaks of one printed text; a hyphen at a line's end is none of the key."""
CODE = ('" +\n  "', '" "', '"\n"')
"""What a program puts its pieces together with."""
ALONE = ("=\n", "\\\n", "<br>\n", "\\n")
"""What one carrier alone puts in."""
BETWEEN = (
    *((each,) for each in (*LINES, *CODE, *ALONE)),
    *permutations(LINES, 2),
    *permutations(CODE, 2),
)
MARKS = ("", "> ", "# ", "12: ", "  // ", "+", "-")
"""What may stand before every line: of a mail, a comment, a listing, a diff."""


def broken(key: str, length: int, between: tuple[str, ...], mark: str) -> str:
    """``key`` in pieces of ``length`` characters, joined by what ``between`` holds in turn."""
    quote = '"' if between[0] in CODE else ""
    text = mark + quote
    for number, at in enumerate(range(0, len(key), length)):
        glue = between[number % len(between)] if at else ""
        glue = glue.replace("\n", f"\n{mark}") if mark else glue
        text += glue + key[at : at + length]
    return f"{text}{quote}\n"


KEYS = {"version 1": key_v1(), "version 2": key_v2(), "token": token_v1()}


@settings(deadline=None)
@given(
    key=st.sampled_from(sorted(KEYS)),
    length=st.integers(16, 120),
    between=st.sampled_from(BETWEEN),
    mark=st.sampled_from(MARKS),
)
@example(key="version 1", length=64, between=("-\n", "\n"), mark="")  # a hyphen at some lines
@example(key="version 1", length=19, between=("-\n",), mark="")  # the padding alone behind one
@example(key="version 1", length=38, between=("-\n",), mark="")  # a hyphen among the first characters
@example(key="version 2", length=60, between=("-\n",), mark="> ")  # a hyphen that could be the token's own
@example(key="version 2", length=67, between=("-\n",), mark="")  # a line that begins with the token's own
@example(key="version 2", length=113, between=('"\n"',), mark="")  # a signature of another algorithm's length
@example(key="version 1", length=60, between=('" +\n  "',), mark="12: ")  # a listing of code
@example(
    key="version 2", length=108, between=("-\n",), mark="12: "
)  # a digit begins the line behind its number
def test_a_broken_key_is_whole_again(key: str, length: int, between: tuple[str, ...], mark: str) -> None:
    assume(
        mark not in ("12: ", "-") or between != ("=\n",)
    )  # a mail's bytes, listed with numbers or in a diff
    assume(
        key != "version 2" or length != 77 or between != ("-\n",)
    )  # two hyphens for the last two characters
    assume(
        "-" not in KEYS[key] or between == ("-\n",) or "-\n" not in between
    )  # nobody could tell whose it is
    found = inspect(broken(KEYS[key], length, between, mark), NOW).credential
    assert found is not None
    assert found.reveal() == KEYS[key]


SAID = (
    "{}",
    "Key: {}",
    "MOMENTO_API_KEY={}",
    "Our key is {} and it does not work since Monday. Please help us",
    "Key: {} Endpoint: cell-4-us-west-2-1.prod.a.momentohq.com",
)


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("length", [16, 20, 24, 32, 48, 60, 63, 64, 76])
@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS)
def test_a_key_whose_line_breaks_became_spaces_is_whole_again(key: str, length: int, said: str) -> None:
    text = " ".join(key[at : at + length] for at in range(0, len(key), length))
    (found,) = inspect_all(said.format(text), NOW)
    assert found.credential is not None
    assert found.credential.reveal() == key


@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS)
@pytest.mark.parametrize(
    "words", ["and it fails since Monday", "unfortunately internationalization misbehaves"]
)
def test_the_words_behind_a_part_of_a_key_are_none_of_it(key: str, words: str) -> None:
    text = " ".join(key[at : at + 20] for at in range(0, 100, 20))
    assert all(each.credential is None for each in inspect_all(f"{text} {words}", NOW))


@pytest.mark.parametrize("mark", [*MARKS, "+ ", "- ", " + ", " - ", "\t+ ", "* ", " | "])
@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS)
def test_the_mark_before_every_line_is_a_part_of_the_breaks_and_no_other_text(key: str, mark: str) -> None:
    found = inspect(broken(key, 64, ("\n",), mark), NOW)
    (wrap, *end) = [repair.code for repair in found.repairs]
    assert (wrap, set(end) - {"repair.whitespace"}) == ("repair.line-wrap", set())


@pytest.mark.parametrize("glue", ["\n", '" + "'])
@pytest.mark.parametrize("tail", ["", "\n", "\r\n"])
@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS)
def test_the_line_break_that_was_encoded_with_a_key_is_joined_with_it(key: str, tail: str, glue: str) -> None:
    encoded = base64.b64encode(f"{key}{tail}".encode()).decode()
    text = glue.join(encoded[at : at + 64] for at in range(0, len(encoded), 64))
    (found,) = inspect_all(f'"{text}"' if '"' in glue else text, NOW)
    assert found.credential is not None
    assert found.credential.reveal() == key
    codes = {repair.code for repair in found.repairs}
    assert codes >= {"repair.double-base64"}
    assert "repair.surrounding-text" not in codes
    assert ("repair.whitespace" in codes) == bool(tail)


@pytest.mark.parametrize("mark", ["> ", "# ", "* ", "+", "-", "+ ", "- "])
def test_a_mark_before_the_first_line_alone_is_other_text(mark: str) -> None:
    found = inspect(mark + broken(key_v1(), 64, ("\n",), ""), NOW)
    assert found.credential is not None
    assert found.credential.reveal() == key_v1()
    assert [each.code for each in found.repairs][:2] == ["repair.surrounding-text", "repair.line-wrap"]
