"""A damaged credential is told beside a whole one, and a shortened copy of the whole one is not."""

from __future__ import annotations

import json

import pytest

from inspector.credential.inspection import inspect_all
from tests.samples import v1_key, v2_key

NOW = 1_800_000_000.0
WHOLE, OTHER = v1_key(), v1_key(sub="another account")


def names_of(text: str) -> list[str | None]:
    return [each.source.variable for each in inspect_all(text, NOW)]


@pytest.mark.parametrize("cut", [3, 30, 60, 200])
@pytest.mark.parametrize("damaged", [OTHER, WHOLE])
def test_a_shortened_key_under_a_name_of_its_own_is_told(cut: int, damaged: str) -> None:
    short = damaged[:-cut]
    for text in (
        f"PROD={WHOLE}\nSTAGE={short}\n",
        f"STAGE={short}\nPROD={WHOLE}\n",
        json.dumps({"PROD": WHOLE, "STAGE": short}),
        f"PROD: {WHOLE}\nSTAGE: {short}\n",
        f'PROD = "{WHOLE}"\nSTAGE = "{short}"\n',
    ):
        assert names_of(text) == ["PROD", "STAGE"], text


def test_each_object_of_a_list_has_its_own() -> None:
    assert len(names_of(json.dumps([{"api_key": WHOLE}, {"api_key": OTHER[:-200]}]))) == 2
    assert len(names_of(json.dumps([{"apiKey": v2_key()}, {"apiKey": v2_key(jti="x")[:-30]}]))) == 2


@pytest.mark.parametrize("cut", [30, 200])
def test_one_of_many_is_told_once(cut: int) -> None:
    text = "".join(
        f"KEY_{number}={v1_key(sub=str(number))[: -cut if number == 3 else None]}\n" for number in range(5)
    )
    assert sorted(str(name) for name in names_of(text)) == [f"KEY_{number}" for number in range(5)]


@pytest.mark.parametrize(
    "text",
    [
        f"MOMENTO_API_KEY={WHOLE}\nINFO started with MOMENTO_API_KEY={WHOLE[:40]}...\n",
        f"The key is {WHOLE}, which begins with {WHOLE[:60]}",
        f"{WHOLE}\n\n> {WHOLE[:120]}\n",
    ],
)
def test_a_shortened_copy_of_the_whole_one_is_no_second_one(text: str) -> None:
    assert len(names_of(text)) == 1


def test_base64_of_something_else_is_no_second_one() -> None:
    assert names_of(f"PROD={WHOLE}\nIMAGE=eyJ3aWR0aCI6IDEwMCwgImhlaWdodCI6IDEwMCwgInR5cGUiOiAicG5nIn\n") == [
        "PROD"
    ]
