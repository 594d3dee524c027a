"""New entries have names that say where they come from."""

from __future__ import annotations

from inspector.credential.inspection import inspect
from inspector.credential.model.inspection import Inspection, Source
from inspector.window.entries.names import Names
from tests.credential.make import NOW, key_v1


def found(variable: str | None, file: str | None = None) -> Inspection:
    return inspect(key_v1(), NOW, source=Source(name=file, variable=variable))


def names(*inspections: Inspection) -> list[str]:
    made, taken = Names(), list[str]()
    for each in inspections:
        taken.append(made.name(each, taken))
    return taken


def test_a_variable_of_several_files_is_named_with_its_file() -> None:
    files = ("staging.env", "production.env", "production.env", "shop.env")
    assert names(*(found("MOMENTO_API_KEY", file) for file in files)) == [
        "MOMENTO_API_KEY",
        "MOMENTO_API_KEY (production.env)",
        "MOMENTO_API_KEY (2)",
        "MOMENTO_API_KEY (shop.env)",
    ]


def test_what_has_no_file_or_is_named_after_it_has_a_number() -> None:
    assert names(found("MOMENTO_API_KEY"), found("MOMENTO_API_KEY")) == [
        "MOMENTO_API_KEY",
        "MOMENTO_API_KEY (2)",
    ]
    assert names(found(None, "a.env"), found(None, "a.env")) == ["a.env", "a.env (2)"]
    assert names(found("apiKey", "a.json"), found("apiKey", "a.json")) == ["a.json", "a.json (2)"]


def test_numbers_begin_again_once_all_of_a_name_were_removed() -> None:
    made, inspection = Names(), found(None)
    taken: list[str] = []
    for _ in range(3):
        taken.append(made.name(inspection, taken))
    again = [made.name(inspection, [])]
    again.append(made.name(inspection, again))
    assert again == taken[:2]
