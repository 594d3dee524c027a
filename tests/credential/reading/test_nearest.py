"""Of several keys in a mail, each has the endpoint that stands beside it."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import inspect_all
from inspector.diagnosis import run
from tests.credential.make import HOST, NOW, key_v2

OTHER = "cell-us-east-1-1.prod.a.momentohq.com"
ONE, TWO = key_v2(), key_v2(jti="two")
TEXTS = {
    "labels": "Key 1: {one}, Endpoint: {host}\nKey 2: {two}, Endpoint: {other}",
    "one label": "Key prod: {one} endpoint {host}\nKey dev: {two} endpoint {other}",
    "sentence": "Prod-Schlüssel {one} (Endpunkt {host}), Dev-Schlüssel {two} (Endpunkt {other}).",
    "lines": "本番\nAPIキー：{one}\nエンドポイント：{host}\n\n検証\nAPIキー：{two}\nエンドポイント：{other}\n",
    "at": "{one} @ {host}\n{two} @ {other}\n",
    "host first": "prod: {host} {one}\ndev: {other} {two}\n",
    "for": "The first key {one} is for {host} and the second one {two} for {other}.\n",
    "host above": "Endpoint {host}\nKey {one}\nEndpoint {other}\nKey {two}\n",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("hosts", [(HOST, OTHER), (OTHER, HOST)])
def test_each_of_two_keys_has_the_endpoint_beside_it(text: str, hosts: tuple[str, str]) -> None:
    found = inspect_all(text.format(one=ONE, two=TWO, host=hosts[0], other=hosts[1]), NOW)
    told = [(each.token and each.token.reveal(), each.endpoint and each.endpoint.host) for each in found]
    assert told == [(ONE, hosts[0]), (TWO, hosts[1])]


def test_an_endpoint_beside_a_key_is_judged_as_it_is_written() -> None:
    first, second = inspect_all(
        f"Key 1: {ONE}, Endpoint: https://{HOST}\nKey 2: {TWO}, Endpoint: {OTHER}", NOW
    )
    assert first.endpoint is not None
    assert first.endpoint.probable_host == HOST or first.endpoint.host == HOST
    assert second.endpoint is not None
    assert second.endpoint.host == OTHER


@pytest.mark.parametrize(
    "written", ["https://{}", "https://{}:443", "https://api.cache.{}/", "cache.{}", "{}"]
)
def test_each_endpoint_with_the_name_of_a_variable_is_judged_as_it_is_written(written: str) -> None:
    hosts = (written.format(HOST), written.format(OTHER))
    text = f"key {ONE} (MOMENTO_ENDPOINT={hosts[0]})\nkey {TWO} (MOMENTO_ENDPOINT={hosts[1]})\n"
    found = inspect_all(text, NOW)
    assert [each.endpoint and each.endpoint.host for each in found] == [*hosts]


@pytest.mark.parametrize("remark", ["# MOMENTO_ENDPOINT={}", "#endpoint: {}"])
@pytest.mark.parametrize(
    "text",
    [
        "Prod:\n{one}\n{remark}\nEndpoint: {host}\n\nDev:\n{two}\nEndpoint: {other}\n",
        "Prod:\n{one}\nEndpoint: {host}\n\nDev:\n{two}\n{remark}\nEndpoint: {other}\n",
        "Key {one}\n{remark}\n{host}\nKey {two}\n{other}\n",
    ],
)
def test_an_endpoint_in_a_remark_is_that_of_no_key(text: str, remark: str) -> None:
    unused = remark.format("cell-1-eu-west-1-1.prod.a.momentohq.com")
    found = inspect_all(text.format(one=ONE, two=TWO, host=HOST, other=OTHER, remark=unused), NOW)
    assert [each.endpoint and each.endpoint.host for each in found] == [HOST, OTHER]


def test_of_a_list_of_keys_and_one_of_hosts_nothing_is_guessed() -> None:
    found = inspect_all(f"Key {ONE}\nKey {TWO}\nendpoints {HOST} and {OTHER}\n", NOW)
    assert [each.endpoint for each in found] == [None, None]


def test_one_endpoint_is_that_of_all_keys() -> None:
    found = inspect_all(f"Key {ONE}\nKey {TWO}\nboth at {HOST}\n", NOW)
    assert [each.endpoint and each.endpoint.host for each in found] == [HOST, HOST]


@pytest.mark.parametrize(
    "row",
    [
        "website: momentohq.com",
        "url: https://console.gomomento.com",
        "Login URL: https://www.momentohq.com",
        "domain: momentohq.com",
        "site=momentohq.com",
    ],
)
@pytest.mark.parametrize("text", ["Momento\npassword: {key}\n{row}\n", "name: x\n{row}\napi key: {key}\n"])
def test_the_web_site_of_an_account_is_no_endpoint(text: str, row: str) -> None:
    (found,) = inspect_all(text.format(key=ONE, row=row), NOW)
    assert found.endpoint is None
    assert "kind.v2-needs-endpoint" in [each.code for each in run(found, NOW)]


@pytest.mark.parametrize("row", ["endpoint: console.gomomento.com", "host: console.momentohq.com"])
def test_a_web_page_under_the_name_of_an_endpoint_is_the_wrong_host(row: str) -> None:
    (found,) = inspect_all(f"api_key: {ONE}\n{row}\n", NOW)
    assert "endpoint.wrong-host" in [each.code for each in run(found, NOW)]
