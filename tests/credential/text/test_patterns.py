"""Patterns compiled at their first use: all of the project's compile, and one does what the compiled one does."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import inspector.credential
import inspector.diagnosis
from inspector.credential.text.patterns import pattern


def modules() -> Iterator[str]:
    for package in (inspector.credential, inspector.diagnosis):
        yield from (each.name for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}."))


@pytest.mark.parametrize("name", list(modules()))
def test_every_pattern_of_a_module_compiles(name: str) -> None:
    kind = type(pattern("a"))
    for held in vars(importlib.import_module(name)).values():
        for each in held.values() if isinstance(held, dict) else held if isinstance(held, tuple) else (held,):
            if isinstance(each, kind):
                assert each.groups >= 0  # this compiles it


def test_a_pattern_does_what_a_compiled_one_does() -> None:
    late, compiled = (
        pattern(r"(?P<name>k\w+)=(\d)", re.IGNORECASE),
        re.compile(r"(?P<name>k\w+)=(\d)", re.IGNORECASE),
    )
    text = "Key=1 key=2 x"
    assert [each.groupdict() for each in late.finditer(text)] == [
        each.groupdict() for each in compiled.finditer(text)
    ]
    assert late.sub(r"\2", text) == compiled.sub(r"\2", text) == "1 2 x"
    assert (late.groups, late.flags, late.pattern) == (compiled.groups, compiled.flags, compiled.pattern)


def test_a_wrong_expression_is_told_at_its_first_use() -> None:
    wrong = pattern("(")
    with pytest.raises(re.error):
        wrong.search("a")
