"""The names of settings: which are for keys, for refresh tokens and for endpoints, and whose they are."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import Source, inspect_all
from inspector.credential.model.kinds import Kind
from inspector.credential.reading.names import is_endpoint, is_refresh, is_url, key_strength, stem
from tests.credential.make import NOW, key_v1, key_v2


@pytest.mark.parametrize(
    "name",
    [
        "MOMENTO_ENDPOINT",
        "momento.endpoint",
        "restEndpoint",
        "MOMENTO_CELL_HOSTNAME",
        "MOMENTO_REGION_BASE_URL",
        "MOMENTO_HOSTNAME",
        "MOMENTO_HOST",
        "MOMENTO_HTTP_ENDPOINT",
        "staging-momento-endpoint",
    ],
)
def test_names_of_endpoints_are_known(name: str) -> None:
    assert is_endpoint(name)
    assert key_strength(name) == 0


@pytest.mark.parametrize(
    "name",
    [
        "MOMENTO_API_KEY",
        "MOMENTO_AUTH_TOKEN",
        "MOMENTO_TOKEN",
        "MOMENTO_API_TOKEN",
        "MOMENTO_BOOTSTRAP_KEY",
        "apiKey",
        "VALKEYCLI_AUTH",
        "REDISCLI_AUTH",
        "V1_API_KEY",
        "TEST_LEGACY_AUTH_TOKEN",
        "MOMENTO_AUTHENTICATION",
    ],
)
def test_names_of_keys_are_known(name: str) -> None:
    assert key_strength(name) > 0
    assert not is_endpoint(name)
    assert not is_refresh(name)


@pytest.mark.parametrize(
    "name", ["MOMENTO_API_KEY_SECRET_NAME", "MOMENTO_ENDPOINT_SECRET_NAME", "MOMENTO_CACHE_NAME"]
)
def test_the_name_of_a_secret_is_neither_a_key_nor_an_endpoint(name: str) -> None:
    assert key_strength(name) == 0
    assert not is_endpoint(name)


def test_a_refresh_token_is_not_named_like_a_key() -> None:
    assert is_refresh("MOMENTO_REFRESH_TOKEN")
    assert key_strength("refreshToken") == 0


def test_endpoints_meant_as_urls_are_told_from_those_meant_as_hosts() -> None:
    assert is_url("MOMENTO_REGION_BASE_URL")
    assert is_url("restEndpoint")
    assert not is_url("MOMENTO_ENDPOINT")


def test_names_that_belong_together_have_one_stem() -> None:
    assert stem("STAGING_MOMENTO_API_KEY") == stem("STAGING_MOMENTO_ENDPOINT") == frozenset({"staging"})
    assert stem("MOMENTO_API_TOKEN") == stem("MOMENTO_CELL_HOSTNAME") == frozenset()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("please={key}", None),
        ("this is = {key}", None),
        ("staging={key}", "staging"),
        ('tokens = {{"{key}": "prod"}}', None),
        ('provider = CredentialProvider.from_string("{key}")', None),
        ('{{"keys": {{"{other}": "{key}"}}}}', None),
        ('CredentialProvider.from_api_key_v2(api_key="{key}", endpoint="us-west-2")', "api_key"),
        ('MOMENTO_API_KEY = Optional("{key}")', "MOMENTO_API_KEY"),
    ],
)
def test_an_entry_has_a_name_that_a_person_would_look_for_or_none(text: str, name: str | None) -> None:
    key = key_v2()
    found = inspect_all(text.format(key=key, other=key_v1()), NOW)
    (named,) = [each.source.variable for each in found if each.kind is Kind.API_KEY_V2]
    assert named == name


def test_a_line_of_a_program_in_a_file_is_not_judged_as_a_setting() -> None:
    text = f'provider = CredentialProvider.from_string("{key_v1()}")\n'
    (found,) = inspect_all(text, NOW, Source("client.py"))
    assert found.facts.as_given is None or found.facts.as_given.reveal() == key_v1()
