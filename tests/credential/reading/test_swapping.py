"""Key and endpoint that stand in each other's variables: the text with both in place."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import Inspection, inspect, inspect_all
from tests.credential.make import HOST, NOW, key_v1, key_v2

FORMS = [
    "MOMENTO_API_KEY={one}\nMOMENTO_ENDPOINT={two}\n",
    "MOMENTO_ENDPOINT='{two}'\nMOMENTO_API_KEY='{one}'\n",
    "# staging\nLOG=debug\nexport MOMENTO_API_KEY={one}\nexport MOMENTO_ENDPOINT={two}\nexport A=1\n",
    "docker run -e MOMENTO_API_KEY={one} -e MOMENTO_ENDPOINT={two} img",
    '{{"apiKey": "{one}", "endpoint": "{two}"}}',
    '{{"env": [{{"name": "MOMENTO_API_KEY", "value": "{one}"}}, {{"name": "MOMENTO_ENDPOINT", "value": "{two}"}}]}}',
    "env:\n  MOMENTO_API_KEY: {one}\n  MOMENTO_ENDPOINT: {two}\n",
]


def codes(inspection: Inspection) -> list[str]:
    return [each.code for each in inspection.repairs]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("key", [key_v2(), key_v1()])
def test_the_repaired_text_has_both_in_their_places_and_nothing_else_changed(form: str, key: str) -> None:
    found = inspect(form.format(one=HOST, two=key), NOW)
    assert "repair.swapped" in codes(found)
    assert found.facts.mended is not None
    assert found.facts.mended.reveal() == form.format(one=key, two=HOST)


def test_a_url_in_the_place_of_the_key_leaves_nothing_of_itself_there() -> None:
    form = "MOMENTO_API_KEY={}\nMOMENTO_ENDPOINT={}\n"
    found = inspect(form.format(f"https://cache.{HOST}/", key_v2()), NOW)
    assert found.facts.mended is not None
    assert found.facts.mended.reveal() == form.format(key_v2(), HOST)


def test_several_pairs_are_each_put_in_their_places() -> None:
    other, form = key_v2(sub="other"), "{0}_API_KEY={1}\n{0}_ENDPOINT={2}\n"
    text = form.format("DEV_MOMENTO", HOST, key_v2()) + form.format("PROD_MOMENTO", HOST, other)
    whole = form.format("DEV_MOMENTO", key_v2(), HOST) + form.format("PROD_MOMENTO", other, HOST)
    for found in inspect_all(text, NOW):
        assert found.facts.mended is not None
        assert found.facts.mended.reveal() == whole


@pytest.mark.parametrize(
    "text",
    [
        key_v2(),
        f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={HOST}\n",
        f"MOMENTO_ENDPOINT={key_v2()}\n",
        f"MOMENTO_ENDPOINT={key_v2()[:40]}\\\n{key_v2()[40:]}\nMOMENTO_API_KEY={HOST}\n",
    ],
)
def test_there_is_no_such_text_where_nothing_is_swapped_or_one_has_no_place(text: str) -> None:
    assert all(each.facts.mended is None for each in inspect_all(text, NOW))


@pytest.mark.parametrize(
    "line",
    [
        "Our token from the auth endpoint: {key}",
        "Here's what I got from the /token endpoint: {key}",
        "We call POST /api/token endpoint -> {key}",
        "token endpoint => {key}",
        "auth endpoint = {key}",
        "Auth-Endpoint: {key}",
        "réponse de l'endpoint : {key}",
        "Set from MOMENTO_ENDPOINT and this: {key}",
        "Key and endpoint: {key}, {host}",
        "Key, endpoint: {key},{host}",
        "API key and HTTP endpoint: {key} https://api.cache.{host}",
        "API-Schlüssel und Endpoint: {key} / {host}",
        "キーと endpoint：{key}",
        "API key & endpoint: {key} {host}",
        "endpoint + key: {key} {host}",
        "Creds (key + endpoint): {key}",
        "**Key / Endpoint:** `{key}` / `{host}`",
        "| key/endpoint | {key} | {host} |",
        "momento_key_and_endpoint={key},{host}",
    ],
)
@pytest.mark.parametrize("form", ["{}\n", "Hello,\nit fails.\n{}\nThanks\n", "{}\nhost: " + HOST + "\n"])
@pytest.mark.parametrize("key", [key_v2(), key_v1()])
def test_a_sentence_that_speaks_of_an_endpoint_puts_no_key_in_its_place(
    line: str, form: str, key: str
) -> None:
    found = inspect_all(form.format(line.format(key=key, host=HOST)), NOW)
    assert [codes(each).count("repair.swapped") for each in found] == [0]


@pytest.mark.parametrize(
    "line",
    [
        "endpoint: {}",
        "Hi Jo. The new Momento endpoint: {}",
        "the customer's production endpoint: {}",
        "1. **Endpoint:** `{}`",
        "| endpoint | {} |",
        "our MOMENTO_ENDPOINT: {}",
        "private static final String endpoint = '{}';",
        "let endpoint: String = '{}'",
        "config.endpoint = '{}'",
        "level=error tries=3 endpoint={}",
        "call(tries=3, endpoint='{}')",
        "tool run --tries 3 --endpoint {}",
    ],
)
@pytest.mark.parametrize("form", ["{}\n", "Hello,\nit fails.\n{}\nThanks\n"])
def test_a_label_or_a_setting_of_the_endpoint_does(line: str, form: str) -> None:
    for key in (key_v2(), key_v1()):
        assert "repair.swapped" in codes(inspect(form.format(line.format(key)), NOW))


def test_a_sentence_names_no_endpoint_before_its_comma() -> None:
    found = inspect(f"Hello,\nDon't use this endpoint, use this key: {key_v2()}\nhost: {HOST}\n", NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == HOST
