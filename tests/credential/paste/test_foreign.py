"""What stands in the place of a credential and is none: the claims of a token, as a page that decodes it shows them."""

from __future__ import annotations

import json
from itertools import product

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.model.kinds import Kind
from tests.credential.make import HOST, NOW, key_v1

CLAIMS = {"sub": "customer", "ver": 1, "p": "CAA=", "exp": 1_764_600_000}

DECODED = {
    "claims": json.dumps(CLAIMS),
    "claims on lines": json.dumps({**CLAIMS, "t": "disposable"}, indent=2),
    "header and claims": '{"alg":"HS256"}' + json.dumps(CLAIMS),
    "joined by dots": '{"alg":"HS256"}.' + json.dumps(CLAIMS) + ".[Signature]",
    "version 2": json.dumps({"t": "g", "jti": "key-id"}, indent=1),
    "a page's parts": f'HEADER\n{{\n  "alg": "HS256"\n}}\nPAYLOAD\n{json.dumps(CLAIMS, indent=2)}\nVERIFY\n',
    "Python": repr(CLAIMS),
    "a log": f"INFO claims={json.dumps(CLAIMS)} user=1\n",
    "a log of JSON": json.dumps({"msg": json.dumps(CLAIMS)}),
    "broken off": json.dumps({"sub": "customer", "ver": 1, "p": "EgYKBAoCCAE"})[:-4],
    "without permissions": json.dumps({"sub": "anna", "iat": 1_764_600_000}),
    "a header alone": json.dumps({"alg": "HS256"}) + "\n" + json.dumps({"sub": "anna"}),
    "an end as text": json.dumps({"aud": "app", "exp": "1764600000"}),
    "somebody else's": json.dumps({"iss": "https://id.example", "aud": "app", "exp": 1_764_600_000}),
}

OTHER = {
    "a package": '{"name": "x", "version": "1", "exp": true}',
    "a log line": '{"t": "2026-01-01", "msg": "x"}',
    "a trade": json.dumps({"e": "trade", "s": "BNBBTC", "t": 12345, "p": "0.001", "T": 1_672_515_782_136}),
    "points": json.dumps([{"t": 0.0, "p": 1.5}, {"t": 0.1, "p": 1.7}]),
    "a schema": json.dumps({"properties": {"sub": {"type": "string"}, "exp": {"type": "integer"}}}, indent=2),
    "a podcast": json.dumps({"aud": "https://cdn.example.com/1.mp3", "sub": "https://cdn.example.com/1.srt"}),
    "a translation": json.dumps({"p": "Seite", "t": "Titel", "sub": "Untertitel", "ver": "Version"}),
    "a game": json.dumps({"exp": 1200, "sub": "warrior", "ver": 1}),
    "keys of a service": json.dumps({"keys": [{"kty": "RSA", "alg": "RS256", "kid": "a", "n": "AQAB"}]}),
    "a directory": json.dumps({"issuer": "https://id.example", "claims_supported": ["sub", "iss", "exp"]}),
    "a user": json.dumps({"UserAttributes": [{"Name": "sub", "Value": "7c9e6679"}], "Enabled": True}),
    "a public key": '{"kty": "RSA", "alg": "RS256", "iss": "a", "n": "AQAB"}',
}


@pytest.mark.parametrize("text", DECODED.values(), ids=DECODED)
def test_decoded_claims_are_named(text: str) -> None:
    found = inspect(text, NOW)
    assert found.kind is Kind.UNKNOWN
    assert "claims of a token, decoded" in str(found.why)


@pytest.mark.parametrize("text", OTHER.values(), ids=OTHER)
def test_other_json_is_not(text: str) -> None:
    assert "nothing that looks like" in str(inspect(text, NOW).why)


def test_a_key_beside_its_decoded_claims_is_the_answer() -> None:
    found = inspect(f"{key_v1()}\n\n{json.dumps(CLAIMS, indent=2)}\n", NOW)
    assert found.kind is Kind.API_KEY_V1


@pytest.mark.parametrize(
    ("text", "host"),
    [
        *product(
            ("{}", "https://{}/cache", "endpoint: {}", "MOMENTO_ENDPOINT={}\n"),
            (HOST.removesuffix("m"), f"{HOST}.evil.example"),
        ),
        *product(("{}", "https://{}/cache"), (HOST.replace("mom", "m\u043em"),)),
    ],
)
def test_a_host_alone_that_looks_like_momentos_is_warned_of(text: str, host: str) -> None:
    found = inspect(text.format(host), NOW)
    assert found.kind is Kind.UNKNOWN
    assert "only looks like one of Momento's" in str(found.why)


@pytest.mark.parametrize("text", [HOST, "momentohq.com", "console.gomomento.com", "cache.example.com"])
def test_another_host_alone_is_not(text: str) -> None:
    assert "only looks" not in str(inspect(text, NOW).why)
