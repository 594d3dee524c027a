"""Records behave as frozen data classes do, but for writing a field, which the type checker forbids."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.records import record

_ROOT = Path(__file__).resolve().parent.parent


@record(frozen=True, slots=True)
class _Ours:
    name: str
    number: int = 1
    token: str = dataclasses.field(default="secret", repr=False)
    seen: list[int] = dataclasses.field(default_factory=list, compare=False)


@dataclasses.dataclass(frozen=True, slots=True)
class _Plain:
    name: str
    number: int = 1
    token: str = dataclasses.field(default="secret", repr=False)
    seen: list[int] = dataclasses.field(default_factory=list, compare=False)


@record(frozen=True, slots=True)
class _Empty:
    pass


@record(frozen=True, slots=True)
class _Other:
    name: str
    number: int = 1

    def __repr__(self) -> str:
        return "hidden"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Other) and other.number == self.number

    def __hash__(self) -> int:
        return self.number


_values = st.tuples(
    st.text(max_size=2), st.integers(0, 2), st.text(max_size=1), st.lists(st.integers(), max_size=1)
)


@given(_values, _values)
def test_equality_and_hash_are_those_of_a_data_class(first: tuple[Any, ...], second: tuple[Any, ...]) -> None:
    assert (_Ours(*first) == _Ours(*second)) is (_Plain(*first) == _Plain(*second))
    assert (hash(_Ours(*first)) == hash(_Ours(*second))) is (hash(_Plain(*first)) == hash(_Plain(*second)))


@given(_values)
def test_the_printed_form_leaves_out_the_same_fields(values: tuple[Any, ...]) -> None:
    assert repr(_Ours(*values)).removeprefix("_Ours") == repr(_Plain(*values)).removeprefix("_Plain")


def test_a_secret_field_is_not_printed() -> None:
    assert "secret" not in f"{_Ours('a')!r} {_Ours('a')}"


def test_records_of_two_classes_and_other_values_are_not_equal() -> None:
    assert _Ours("a") != _Other("a")
    assert _Ours("a") != "a"
    assert _Empty() == _Empty()
    assert {_Empty(), _Empty()} == {_Empty()}


def test_methods_of_the_class_are_kept() -> None:
    assert repr(_Other("a")) == "hidden"
    assert _Other("a") == _Other("b")
    assert hash(_Other("a", 7)) == 7


def test_a_changed_copy_and_the_fields_are_those_of_a_data_class() -> None:
    assert dataclasses.replace(_Ours("a"), number=3) == _Ours("a", 3)
    assert [each.name for each in dataclasses.fields(_Ours)] == ["name", "number", "token", "seen"]
    with pytest.raises(TypeError, match="name"):
        _Ours()  # type: ignore[call-arg]


def test_a_name_that_is_no_field_cannot_be_written() -> None:
    made: Any = _Ours("a")
    with pytest.raises(AttributeError):
        made.nothing = 1


@pytest.mark.parametrize("arguments", [{"frozen": False, "slots": True}, {"frozen": True, "slots": False}])
def test_a_record_is_frozen_and_has_slots(arguments: dict[str, bool]) -> None:
    with pytest.raises(TypeError, match="frozen"):
        record(**arguments)


def test_the_type_checker_refuses_to_write_a_field(tmp_path: Path) -> None:
    program = tmp_path / "writes.py"
    program.write_text(
        "from inspector.records import record\n"
        "@record(frozen=True, slots=True)\n"
        "class Value:\n"
        "    name: str\n"
        "Value('a').name = 'b'\n",
        encoding="utf-8",
    )
    pytest.importorskip("mypy")
    told = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "--cache-dir", str(tmp_path), program],
        capture_output=True, text=True, check=False, cwd=_ROOT,
    )  # fmt: skip
    assert 'Property "name" defined in "Value" is read-only' in told.stdout
