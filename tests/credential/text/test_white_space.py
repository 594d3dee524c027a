"""What stands inside a credential, in words as they are said aloud."""

from __future__ import annotations

from inspector.credential.text.visible import named
from inspector.credential.text.white_space import inside


def test_several_things_are_a_list_with_one_and() -> None:
    said = str(inside(["\n ", "\n>"], 70))
    assert said == (
        "2 line breaks, a space and the character `>` inside the credential, the first after character 70"
    )
    assert str(inside(["\n "], 70)) == "a line break and a space after character 70"


def test_a_space_is_named_because_it_cannot_be_seen() -> None:
    assert named(" ") == "U+0020 SPACE"
    assert named("\u00a0") == "U+00A0 NO-BREAK SPACE"
    assert named("·") == "· (MIDDLE DOT)"
    assert named("!") == "!"
