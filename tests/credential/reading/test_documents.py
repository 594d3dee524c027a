"""Whole documents: each credential with its name, its endpoint and what belongs to it."""

from __future__ import annotations

import base64
import json

import pytest

from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.inspection import Source
from inspector.credential.model.kinds import Kind
from tests.credential.make import HOST, NOW, b64, key_v1, key_v2, legacy, token_v1, wrapped

V1, TOKEN, V2 = key_v1(), token_v1(), key_v2()
UNPADDED = [text for text in (key_v1(sub="c" * n) for n in range(1, 9)) if not text.endswith("=")][:2]

DOCUMENTS: dict[str, tuple[str, list[tuple[str, str | None, str | None]]]] = {
    ".env": (
        f'# keys\nMOMENTO_API_KEY="{V1}"\nOTHER=1\nSTAGING_TOKEN={TOKEN}\n',
        [(V1, "MOMENTO_API_KEY", HOST), (TOKEN, "STAGING_TOKEN", HOST)],
    ),
    ".env with pairs": (
        f"A_MOMENTO_API_KEY={V2}\nA_MOMENTO_ENDPOINT=a.example.com\n"
        f"B_MOMENTO_API_KEY={key_v2(jti='b')}\nB_MOMENTO_ENDPOINT=b.example.com\n",
        [(V2, "A_MOMENTO_API_KEY", "a.example.com"), (key_v2(jti="b"), "B_MOMENTO_API_KEY", "b.example.com")],
    ),
    "profiles": (
        f"[default]\ntoken={V1}\n[prod]\napi_key_v2={V2}\nendpoint={HOST}\n",
        [(V1, "default.token", HOST), (V2, "prod.api_key_v2", HOST)],
    ),
    "console": (
        json.dumps(
            {
                "apiKey": V1,
                "refreshToken": "opaque",
                "validUntil": 1,
                "restEndpoint": f"https://api.cache.{HOST}",
            }
        ),
        [(V1, "apiKey", HOST)],
    ),
    "console with version 2": (
        json.dumps({"apiKey": V2, "restEndpoint": f"https://api.cache.{HOST}/"}, indent=1),
        [(V2, "apiKey", HOST)],
    ),
    "aws secret": (
        json.dumps({"Name": "momento", "SecretString": json.dumps({"authToken": V1, "refreshToken": "r"})}),
        [(V1, "authToken", HOST)],
    ),
    "vending": (json.dumps({"api_key": V2, "endpoint": HOST, "valid_until": 5}), [(V2, None, HOST)]),
    "nested wrapper": (
        json.dumps({"prod": json.loads(base64.b64decode(V1))}),
        [(V1, "prod", HOST)],
    ),
    "nested wrapper, deeper": (
        json.dumps({"momento": {"keys": [1, {"prod": json.loads(base64.b64decode(V1))}]}}),
        [(V1, "momento.keys[1].prod", HOST)],
    ),
    "kubernetes": (
        f"kind: Secret\ndata:\n  api-key: {b64(V1 + chr(10))}\n  v2: {b64(V2)}\n  endpoint: {b64(HOST)}\n",
        [(V1, "data.api-key", HOST), (V2, "data.v2", HOST)],
    ),
    "compose": (
        f"services:\n  a:\n    environment:\n      - MOMENTO_API_KEY={V1}\n  b:\n    environment:\n      T: {TOKEN}\n",
        [(V1, "services.a.environment.MOMENTO_API_KEY", HOST), (TOKEN, "services.b.environment.T", HOST)],
    ),
    "log": (
        f"one {V1} two\nthree token={TOKEN} four\nagain {V1}\n",
        [(V1, None, HOST), (TOKEN, "token", HOST)],
    ),
    "stack trace": (
        f'Traceback (most recent call last):\n  File "main.py", line 1\n    CredentialProvider.from_string("{V1}")\n',
        [(V1, None, HOST)],
    ),
    "yaml block": (
        f"momento:\n  key: |\n    {V1[:100]}\n    {V1[100:]}\n",
        [(V1, "momento.key", HOST)],
    ),
    "toml": (f'[momento]\napi_key = "{V1}"\nregion = "x"\n', [(V1, "momento.api_key", HOST)]),
    "terraform": (f'provider "momento" {{\n  api_key = "{V1}"\n}}\n', [(V1, "api_key", HOST)]),
    "key above its endpoint": (f"{V2}\n{HOST}\n", [(V2, None, HOST)]),
    "copied from the console": (f"API Key\n{V2}\nEndpoint\ncache.{HOST}\n", [(V2, None, HOST)]),
    "log of JSON": (
        json.dumps({"level": "error", "token": TOKEN}) + '\n{"level": "info"}\n',
        [(TOKEN, "token", HOST)],
    ),
    "mail with a wrapped key and others": (
        f'Hello,\nwe use this key:\n\n    {wrapped(V1, 76, chr(10) + "    ")}\n\nand an old one "{TOKEN}"\n'
        f"MOMENTO_API_KEY={key_v2(jti='b')}\n",
        [(V1, None, HOST), (TOKEN, None, HOST), (key_v2(jti="b"), "MOMENTO_API_KEY", None)],
    ),
    "mail with wrapped keys": (
        f"Hello,\n\n{wrapped(V1, 64)}\n{wrapped(V2, 64)}\nJohn\n",
        [(V1, None, HOST), (V2, None, None)],
    ),
    "quoted mail": (
        f"> Hello,\n> this one:\n>\n> {wrapped(V1, 70, chr(10) + '> ')}\n>\n> Bye\n",
        [(V1, None, HOST)],
    ),
    "quoted-printable": (f"Hello,\n\n{wrapped(V2, 75, '=' + chr(10))}\nBye\n", [(V2, None, None)]),
    "wrapped for a browser": (f"Use {wrapped(V1, 40, '<wbr>')}, please.", [(V1, None, HOST)]),
    "settings with a wrapped key": (
        f"A=1\nKEY={wrapped(V1, 60)}\nB=2\nTOKEN={TOKEN}\nC=3\nD=4\nE=5\nF=6\nG=7\nH=8\n",
        [(V1, "KEY", HOST), (TOKEN, "TOKEN", HOST)],
    ),
    "a list of keys": (f"{UNPADDED[0]}\n{UNPADDED[1]}\n", [(key, None, HOST) for key in UNPADDED]),
    "a key above a signature": (f"{V2}\nJohn\n", [(V2, None, None)]),
    "key and endpoint in each other's variables": (
        f"MOMENTO_API_KEY={HOST}\nMOMENTO_ENDPOINT={V2}\nREDIS=r.example.com\n",
        [(V2, "MOMENTO_ENDPOINT", HOST)],
    ),
    "key and endpoint in each other's fields": (
        json.dumps({"api_key": HOST, "endpoint": V2}),
        [(V2, "endpoint", HOST)],
    ),
    "a key in both variables": (
        f"MOMENTO_API_KEY={V2}\nMOMENTO_ENDPOINT={V1}\n",
        [(V2, "MOMENTO_API_KEY", None), (V1, "MOMENTO_ENDPOINT", HOST)],
    ),
    "swapped in Kubernetes": (
        f"kind: Secret\ndata:\n  api-key: {b64(HOST)}\n  endpoint: {b64(V2)}\n",
        [(V2, "data.endpoint", HOST)],
    ),
    "script": (
        f"cd /srv\nexport MOMENTO_ENDPOINT=e.example.com\nrun --key '{V2}'\n",
        [(V2, None, "e.example.com")],
    ),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents_give_each_credential_with_its_name_and_endpoint(name: str) -> None:
    text, expected = DOCUMENTS[name]
    found = inspect_all(text, NOW, Source("file"))
    seen = [
        (
            each.credential and each.credential.reveal(),
            each.source.variable,
            each.endpoint and each.endpoint.host,
        )
        for each in found
    ]
    assert seen == expected


@pytest.mark.parametrize("name", ["mail with wrapped keys", "quoted mail", "wrapped for a browser"])
def test_a_credential_wrapped_among_other_text_says_so(name: str) -> None:
    for found in inspect_all(DOCUMENTS[name][0], NOW):
        assert [each.code for each in found.repairs] == ["repair.surrounding-text", "repair.line-wrap"]
        assert found.breaks == ()


@pytest.mark.parametrize("element", ["p", "pre", "blockquote", "table"])
def test_a_paragraph_of_a_page_keeps_its_pair_together(element: str) -> None:
    pairs = [(key_v2(jti=name), f"{name}.example.com") for name in "ab"]
    first, second = (f"MOMENTO_API_KEY={key}<br>MOMENTO_ENDPOINT={host}" for key, host in pairs)
    found = inspect_all(
        f"<html><body>Jo wrote:<{element}>{first}</{element}>{second}</body></html>", NOW, Source("page")
    )
    assert [
        (each.credential and each.credential.reveal(), each.endpoint and each.endpoint.host) for each in found
    ] == pairs


def test_a_mail_in_quoted_printable_is_decoded() -> None:
    (found,) = inspect_all(DOCUMENTS["quoted-printable"][0], NOW)
    assert {each.code for each in found.repairs} == {"repair.escape", "repair.surrounding-text"}
    assert found.breaks == ()


@pytest.mark.parametrize(
    "text",
    [
        f"A_KEY={V2}\nMOMENTO_ENDPOINT={V2[:60]}\n",
        f"{V2} endpoint={V2.lower()}",
        b64(json.dumps({"endpoint": V2, "api_key": HOST})),
        legacy(cache=V2),
        b64(json.dumps({"endpoint": b64(V1), "api_key": V2})),
    ],
)
def test_a_credential_never_becomes_an_endpoint(text: str) -> None:
    assert [each.endpoint for each in inspect_all(text, NOW)] == [None]


def test_a_credential_in_the_option_of_the_endpoint_is_none() -> None:
    key, swapped = inspect_all(f"momento configure --api-key {V2} --endpoint {V1}", NOW)
    assert key.endpoint is None
    assert "repair.swapped" in [each.code for each in swapped.repairs]


def test_a_credential_typed_as_an_endpoint_is_none() -> None:
    assert inspect(V2, NOW, endpoint=V1).endpoint is None


def test_a_name_that_is_a_credential_is_not_shown() -> None:
    name, found = inspect_all(json.dumps({V1: {"token": V2}}), NOW, Source(V1))
    assert name.source.name == "[withheld]"
    assert found.source == Source("[withheld]", None)
    assert V1[:8] not in str(found.repairs[0].place)


def test_key_and_refresh_token_in_one_file_are_one_entry() -> None:
    text, _ = DOCUMENTS["console"]
    (found,) = inspect_all(text, NOW)
    assert found.kind is Kind.API_KEY_V1
    assert found.refresh_token is not None
    assert found.refresh_token.reveal() == "opaque"


def test_a_placeholder_in_a_named_field_is_found() -> None:
    (found,) = inspect_all('{"apiKey": "<your key>"}', NOW)
    assert found.kind is Kind.PLACEHOLDER
    assert found.source.variable == "apiKey"


@pytest.mark.parametrize(
    "text",
    [
        "[default]\nno value here\n=\n",
        "a: [1, 2\nb: {",
        "key: &a [*a, *a]\n" * 40,
        "x: 1\n" * 2_000,
        "{" * 70,
        "[section]\n[section\n",
        "- a\n- b: \n",
        "2: 3\n4: [5]\nx: y\n",
        "[section]\nname\n  continued\n",
    ],
)
def test_documents_without_credentials_are_answered_plainly(text: str) -> None:
    (found,) = inspect_all(text, NOW)
    assert found.kind is Kind.UNKNOWN
