"""Encrypted values as files have them: longer than the credential inside, under its name, whole."""

from __future__ import annotations

import base64
import json
import random

import pytest

from inspector.credential.inspection import inspect_all
from inspector.credential.model.kinds import Kind
from tests.credential.make import NOW, key_v1


def cipher(length: int) -> str:
    """Base64 of ``length`` bytes that nobody can read: as long as a credential is once it is encrypted."""
    return base64.b64encode(random.Random(length).randbytes(length)).decode()  # noqa: S311 - the same each time


LONG = cipher(600)
VALUES = {
    f"encrypted:{LONG}": "dotenvx",
    f"ENC[AES256_GCM,data:{LONG},iv:{cipher(32)},tag:{cipher(16)},type:str]": "sops",
    f"ENC[PKCS7,{LONG}]": "hiera-eyaml",
    f"ENC({LONG})": "Jasypt",
    f"{{cipher}}{LONG}": "Spring Cloud Config",
    f"vault:v1:{LONG}": "HashiCorp Vault (transit)",
    f"AQICAHh{LONG}": "AWS KMS",
    f"U2FsdGVkX1{LONG}": "OpenSSL",
    f"AAABA{LONG}": "Pulumi",
    f"v1:{cipher(12)}:{LONG}": "Pulumi",
    f"gAAAAA{LONG.replace('+', '-').replace('/', '_')}": "Fernet",
}
FILES = {
    "environment": "A=1\nMOMENTO_API_KEY={}\nB=2\n",
    "quoted": 'MOMENTO_API_KEY="{}"\n',
    "YAML": "other: 1\nmomento_api_key: '{}'\n",
    "Hiera": "profile::momento::api_key: '{}'\n",
    "JSON": '{{"MOMENTO_API_KEY": "{}"}}',
    "Pulumi": 'config:\n  app:momentoApiKey:\n    secure: "{}"\n',
    "bare": "{}",
}


def found(text: str) -> tuple[Kind, str, str]:
    (only,) = inspect_all(text, NOW)
    return only.kind, str(only.why.values.get("by", "")), only.source.variable or ""


@pytest.mark.parametrize("form", FILES)
@pytest.mark.parametrize(("value", "by"), VALUES.items(), ids=list(VALUES.values()))
def test_who_encrypted_a_value_is_told_however_long_it_is(value: str, by: str, form: str) -> None:
    kind, who, variable = found(FILES[form].format(value))
    assert (kind, who) == (Kind.PLACEHOLDER, by)
    assert form == "bare" or "momento" in variable.lower()


@pytest.mark.parametrize(
    ("text", "by", "variable"),
    [
        (
            f"environment:\n  MOMENTO_API_KEY:\n    secure: {LONG}\n",
            "Travis CI or AppVeyor",
            "environment.MOMENTO_API_KEY.secure",
        ),
        (f'env:\n  global:\n  - secure: "{LONG}"\n', "Travis CI or AppVeyor", "env.global[0].secure"),
        (
            json.dumps({"id": "x", "momento_key": {"encrypted_data": LONG, "version": 3}}),
            "Chef",
            "momento_key.encrypted_data",
        ),
    ],
)
def test_the_name_of_a_value_says_that_it_is_encrypted(text: str, by: str, variable: str) -> None:
    assert found(text) == (Kind.PLACEHOLDER, by, variable)


def test_a_credential_under_such_a_name_is_still_one() -> None:
    kind, _, variable = found(f"MOMENTO_API_KEY:\n  secure: {key_v1()}\n")
    assert (kind, variable) == (Kind.API_KEY_V1, "MOMENTO_API_KEY.secure")


@pytest.mark.parametrize(
    "text", ["momento::api_key: {}\n", "---\nprofile::momento::api_key: {}\nother::x: 1\n"]
)
def test_names_with_colons_are_names(text: str) -> None:
    kind, _, variable = found(text.format(key_v1()))
    assert kind is Kind.API_KEY_V1
    assert variable.endswith("momento::api_key")
