"""Words of a command line give back exactly their bytes in every shell, and nothing in them is run."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.credential.text.visible import is_hidden
from inspector.service.copy_as.caller import CannotWriteError
from inspector.service.copy_as.shell import word
from tests.service.copy_as.calls import HOSTILE
from tests.service.copy_as.recorder import SHELLS, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the lines are for a POSIX shell")


@pytest.mark.parametrize("shell", SHELLS)
def test_every_hostile_name_comes_back_as_it_was(shell: str) -> None:
    for name in HOSTILE:
        assert run(shell, f"printf %s {word(name)}", "") == name.encode()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.binary(max_size=12).filter(lambda raw: 0 not in raw), min_size=1, max_size=20))
def test_any_bytes_come_back_as_they_were(values: list[bytes]) -> None:
    words = " ".join(map(word, values))
    for shell in SHELLS:
        assert run(shell, f"printf '%s.' {words}", "") == b"".join(value + b"." for value in values)


@given(st.text().filter(lambda text: "\0" not in text))
def test_a_word_shows_every_character_and_no_terminal_acts_on_one(text: str) -> None:
    assert not any(is_hidden(each) for each in word(text.encode("utf-8", "replace")) if each != "\n")


def test_plain_names_stay_as_they_are() -> None:
    assert word("default-cache") == "default-cache"
    assert word("") == "''"
    assert word("it's") == "'it'\\''s'"


def test_a_byte_0_is_refused_in_words() -> None:
    with pytest.raises(CannotWriteError, match=re.escape("byte 0, which is in the value")):
        word(b"a\0b")
