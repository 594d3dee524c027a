"""Two credentials side by side."""

from __future__ import annotations

import json

from inspector.credential.inspection import inspect
from inspector.credential.permissions.rules import Resource, Role, Rule
from inspector.diagnosis.compare import compare
from tests.credential.make import NOW, b64, condition_field, jwt_of, key_v1, key_v2, permissions_v2, token_v1


def rows(left: str, right: str) -> dict[str, tuple[str, str, bool]]:
    found = compare(inspect(left, NOW), inspect(right, NOW))
    return {str(row.name): (str(row.left), str(row.right), row.equal) for row in found}


def test_the_same_credential_has_no_difference() -> None:
    assert all(equal for _, _, equal in rows(token_v1(), token_v1() + "\n").values())


def test_differences_come_first() -> None:
    equal = [row.equal for row in compare(inspect(token_v1(), NOW), inspect(token_v1(sub="other"), NOW))]
    assert equal == sorted(equal)
    assert False in equal


def test_what_differs_is_named() -> None:
    found = rows(token_v1(), token_v1(Rule(Resource.CACHE, Role.READ_ONLY), exp=NOW + 60, own=1))
    assert found["Rule 1"] == (
        "Read and write the key `mo` in the cache `default-cache`.",
        "Read every key in every cache.",
        False,
    )
    assert found["Expires"] == ("2023-11-14 23:13:20 UTC", "2023-11-14 22:14:20 UTC", False)
    assert found["Claim own"] == ("None", "1", False)
    assert found["Claim sub"][2]
    assert "Claim p" not in found


def test_conditions_beside_the_rules_are_compared() -> None:
    limited = token_v1(ver=2, p=b64(permissions_v2(condition_field(9, "10.0.0.0/8"))))
    found = rows(limited, token_v1(ver=2, p=b64(permissions_v2())))
    assert found["Condition 1"] == ("Only from these addresses: 10.0.0.0/8.", "None", False)
    assert found["Rule 1"][2]


def test_what_momento_said_about_two_keys_is_compared() -> None:
    one, other = (
        json.dumps(
            {"api_key": key_v2(jti=key), "key_info": {"key_id": key, "role_id": "r-1", "account_id": key}}
        )
        for key in ("one", "two")
    )
    found = rows(one, other)
    assert found["Account"] == ("one", "two", False)
    assert found["Role"] == ("r-1", "r-1", True)
    assert "Description" not in found
    assert rows(one, key_v2())["Role"] == ("r-1", "None", False)


def test_different_kinds_compare_too() -> None:
    found = rows(key_v1(), key_v2())
    assert found["Kind"] == ("api-key-v1", "api-key-v2", False)
    assert found["Permissions"] == ("Inside the credential", "By the key's role at the service", False)
    assert found["Endpoint"][1] == "None"
    assert found["Algorithm"] == ("HS256", "HS512", False)
    assert rows("", "")["Inner key (fingerprint)"] == ("None", "None", True)


def test_an_unusable_expiry_differs_from_no_expiry() -> None:
    found = rows(key_v1(exp=NOW * 1_000), key_v1())
    assert found["Expires"] == ("None", "None", True)
    assert found["Claim exp"] == ("1700000000000.0", "None", False)
    assert "Claim exp" not in rows(key_v1(exp=NOW), key_v1(exp=NOW + 1))


def test_a_missing_value_differs_from_the_text_none() -> None:
    body = {"t": "g", "jti": "k"}
    found = rows(jwt_of(body, {"alg": "None"}), jwt_of(body, {"typ": "JWT"}))
    assert found["Algorithm"] == ("None", "None", False)
