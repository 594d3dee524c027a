"""What Momento says about a version 2 key beside it is kept, and kept with the key it is about."""

from __future__ import annotations

import json
from typing import Any

import pytest

from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.inspection import Source
from inspector.credential.model.key_info import KeyInfo, find_key_info, key_info_from_json, key_info_to_json
from inspector.credential.model.kinds import Kind
from tests.credential.make import HS512, NOW, jwt_of, key_v1, key_v2

INFO: dict[str, Any] = {
    "key_id": "key-id",
    "account_id": "a-1234",
    "description": "billing, production",
    "role_id": "r-77",
    "expires_at_epoch_seconds": 1_900_000_000,
    "issued_at_epoch_seconds": 1_700_000_000,
}
KNOWN = KeyInfo("key-id", "a-1234", "billing, production", "r-77", 1_700_000_000.0, 1_900_000_000.0)
REFRESH = jwt_of({"t": "gr", "akid": "key-id", "jti": "refresh-id"}, HS512)
CREATED = {"api_key": key_v2(), "refresh_token": REFRESH, "key_info": INFO}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(CREATED),
        json.dumps(CREATED, indent=2) + "\n",
        json.dumps({"apiKey": key_v2(), "refreshToken": REFRESH, "keyInfo": INFO}),
        json.dumps({"body": json.dumps(CREATED)}),
        json.dumps({"items": [{"key": 1}, CREATED]}),
    ],
)
@pytest.mark.parametrize("name", [None, "created.json"])
def test_the_answer_that_created_a_key_is_read_in_full(text: str, name: str | None) -> None:
    (found,) = inspect_all(text, NOW, Source(name))
    assert (found.kind, found.key_info) == (Kind.API_KEY_V2, KNOWN)
    assert found.refresh_token is not None
    assert found.refresh_token.reveal() == REFRESH


YAML = """\
- api_key: {key}
  refresh_token: {refresh}
  key_info:
    key_id: key-id
    account_id: a-1234
    description: "billing, production"
    role_id: r-77
    expires_at_epoch_seconds: 1900000000
    issued_at_epoch_seconds: 1700000000
  other: 1
"""


@pytest.mark.parametrize(
    "form",
    [
        lambda text: text,
        lambda text: text.replace("- api", "  api"),
        lambda text: "created:\n" + "".join(f"    {line}\n" for line in text.splitlines()),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("    key_id", "  - key_id").replace("key_info", "keyInfo"),
    ],
)
def test_it_is_read_in_yaml_as_well(form: Any) -> None:
    (found,) = inspect_all(form(YAML.format(key=key_v2(), refresh=REFRESH)), NOW, Source("created.yaml"))
    assert (found.kind, found.key_info) == (Kind.API_KEY_V2, KNOWN)


@pytest.mark.parametrize("block", ["key_info:\n  - [", "key_info:\n  a: *b\n", "key_info:\n\tx: 1\n"])
def test_a_block_that_is_no_yaml_is_none(block: str) -> None:
    assert find_key_info(block, {"jti": "key-id"}, alone=True) is None


def test_a_key_that_never_ends_has_no_end() -> None:
    info = {name: value for name, value in INFO.items() if name != "expires_at_epoch_seconds"}
    found = inspect(json.dumps({"api_key": key_v2(), "key_info": info}), NOW)
    assert found.key_info is not None
    assert found.key_info.expires_at is None


def test_each_of_several_keys_gets_its_own_information() -> None:
    infos = [{**INFO, "key_id": key, "description": key.upper()} for key in ("one", "two")]
    text = json.dumps([{"api_key": key_v2(jti=info["key_id"]), "key_info": info} for info in infos])
    found = inspect_all(text, NOW)
    assert [each.key_info and each.key_info.description for each in found] == ["ONE", "TWO"]


def test_information_about_another_key_is_only_taken_where_nothing_else_can_be_meant() -> None:
    other = {**INFO, "key_id": "another"}
    text = json.dumps([{"api_key": key_v2()}, {"api_key": key_v2(jti="second"), "key_info": other}])
    assert [each.key_info for each in inspect_all(text, NOW)] == [None, None]
    alone = inspect(json.dumps({"api_key": key_v2(), "key_info": other}), NOW)
    assert alone.key_info is not None
    assert alone.key_info.key_id == "another"


def test_a_list_of_keys_gives_the_one_with_the_same_id() -> None:
    listed = json.dumps({"key_info": [{**INFO, "key_id": "another"}, INFO]})
    assert find_key_info(listed, {"jti": "key-id"}, alone=False) == KNOWN
    assert find_key_info(listed, {"jti": "a third"}, alone=True) is None


@pytest.mark.parametrize(
    "broken",
    [
        '"key_info": {',
        '"key_info": [1, null, "x"]',
        '"key_info": {}',
        '"key_info": {"key_id": 5}',
        "[" * 9_000,
    ],
)
def test_what_cannot_be_read_is_none(broken: str) -> None:
    assert find_key_info("{" + broken, {"jti": "key-id"}, alone=True) is None


def test_other_kinds_have_none() -> None:
    assert inspect(json.dumps({"apiKey": key_v1(), "key_info": INFO}), NOW).key_info is None


def test_it_is_written_and_read_under_the_same_names() -> None:
    assert key_info_from_json(key_info_to_json(KNOWN)) == KNOWN
    assert key_info_from_json(None) is None
