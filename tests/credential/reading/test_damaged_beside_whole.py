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


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MOMENTO_API_KEY", "${{ secrets.MOMENTO }}"),
        ("MOMENTO_API_KEY", ""),
        ("MOMENTO_AUTH_TOKEN", "****"),
        ("SOME_TOKEN", "eyJhbGciOiJIUzI1NiJ9.****"),
        ("SOME_KEY", f"{v2_key(jti='other')[:-6]}*abcde"),
        ("MOMENTO_API_KEY", "sk-proj-" + "Ab1" * 16),
    ],
)
def test_what_stands_in_place_of_a_key_is_told_beside_a_whole_one(name: str, value: str) -> None:
    for text in (f"PROD={WHOLE}\n{name}={value}\n", json.dumps({name: value, "PROD": WHOLE})):
        assert names_of(text) == ["PROD", name], text


@pytest.mark.parametrize(
    "text",
    [
        f"MOMENTO_API_KEY={WHOLE}\nAPI_KEY=${{MOMENTO_API_KEY}}\nMOMENTO_TOKEN=$MOMENTO_API_KEY\n",
        f"MOMENTO_API_KEY=\nMOMENTO_API_KEY={WHOLE}\n",
        f"MOMENTO_API_KEY={WHOLE}\nAPI_KEY=<your key>\nTOKEN=\n",
    ],
)
def test_what_refers_to_the_whole_one_or_is_another_services_is_not_told(text: str) -> None:
    assert len(names_of(text)) == 1


def test_base64_of_something_else_is_no_second_one() -> None:
    assert names_of(f"PROD={WHOLE}\nIMAGE=eyJ3aWR0aCI6IDEwMCwgImhlaWdodCI6IDEwMCwgInR5cGUiOiAicG5nIn\n") == [
        "PROD"
    ]
