"""A host with characters that only look like those of one is named, and never a part of it taken for a host."""

from __future__ import annotations

import base64
import unicodedata

import pytest

from inspector.credential.inspection import inspect_all
from inspector.diagnosis import run
from tests.credential.make import HOST, NOW, key_v2

DASHES = "\u2010\u2011\u2013\u2014\u2212\uff0d\u30fc"
TEXTS = {
    "env": "MOMENTO_API_KEY={key}\nMOMENTO_ENDPOINT={host}\n",
    "JSON": '{{"apiKey": "{key}", "endpoint": "{host}"}}',
    "a sentence": "Our key is {key} and the endpoint is {host}.\n",
    "labels": "APIキー：{key}\nエンドポイント：{host}\n",
    "nothing else": "{key}\n{host}\n",
    "URL": "MOMENTO_API_KEY={key}\nMOMENTO_ENDPOINT=https://{host}/\n",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("dash", DASHES, ids=unicodedata.name)
@pytest.mark.parametrize("count", [1, 9])
def test_a_dash_for_a_hyphen_is_named_and_the_host_that_is_meant_is_told(
    text: str, dash: str, count: int
) -> None:
    written = HOST.replace("-", dash, count)
    (found,) = inspect_all(text.format(key=key_v2(), host=written), NOW)
    assert found.endpoint is not None
    assert written in found.endpoint.host
    assert found.endpoint.probable_host == HOST
    said = next(each for each in run(found, NOW) if each.code == "endpoint.not-a-host")
    assert unicodedata.name(dash) in str(said.evidence)
    assert f"`{HOST}`" in str(said.evidence)


@pytest.mark.parametrize("dash", "\u2013\u2014\u2212")
@pytest.mark.parametrize("text", ["{key}\nthe endpoint{dash}{host}{dash}is ours\n", "{key} {dash}{host}\n"])
def test_the_dash_of_a_sentence_beside_a_host_is_none_of_its_characters(text: str, dash: str) -> None:
    (found,) = inspect_all(text.format(key=key_v2(), host=HOST, dash=dash), NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == HOST


def test_a_host_that_stands_there_rightly_too_is_the_endpoint() -> None:
    text = f"The key {key_v2()} and {HOST.replace('-', chr(0x2011))}, that is {HOST}\n"
    (found,) = inspect_all(text, NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == HOST


def test_full_width_letters_are_told_too() -> None:
    wide = "".join(chr(0xFEE0 + ord(c)) for c in HOST[:6]) + HOST[6:]
    (found,) = inspect_all(f"キー {key_v2()} ホスト {wide}\n", NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == wide
    assert found.endpoint.probable_host == HOST


def test_an_endpoint_in_base64_beside_a_plain_key_is_not_what_programs_want() -> None:
    written = base64.b64encode(HOST.encode()).decode()
    (found,) = inspect_all(f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={written}\n", NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == written
    (said, *_) = run(found, NOW)
    assert said.code == "endpoint.not-a-host"
    assert f"it is encoded in Base64. It should probably be `{HOST}`." in str(said.evidence)


def test_an_endpoint_that_is_encoded_like_its_key_is_read() -> None:
    key, host = (base64.b64encode(each.encode()).decode() for each in (key_v2(), HOST))
    (found,) = inspect_all(f"MOMENTO_API_KEY={key}\nMOMENTO_ENDPOINT={host}\n", NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == HOST


def test_an_endpoint_below_data_of_a_secret_is_decoded() -> None:
    key, host = (base64.b64encode(each.encode()).decode() for each in (key_v2(), HOST))
    text = f"apiVersion: v1\nkind: Secret\ndata:\n  MOMENTO_API_KEY: {key}\n  MOMENTO_ENDPOINT: {host}\n"
    (found,) = inspect_all(text, NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == HOST
