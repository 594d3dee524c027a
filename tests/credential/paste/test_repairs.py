"""Every repair, alone and in any combination, and credentials inside larger texts."""

from __future__ import annotations

import base64
import html
import itertools
import json
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from inspector.credential.inspection import inspect
from inspector.credential.jwt.envelope import wrap
from inspector.credential.model.kinds import Kind
from inspector.diagnosis.catalogue.repair import REPAIRS
from tests.credential.make import HOST, NOW, b64, jwt_of, key_v1, key_v2, legacy, token_v1, wrapped

V1, TOKEN, V2, LEGACY = key_v1(), token_v1(), key_v2(), legacy()


def url_safe(text: str) -> str:
    return base64.urlsafe_b64encode(base64.b64decode(text)).decode().rstrip("=")


DASHED = next(text for text in (key_v2(jti=f"k{n}") for n in range(99)) if "-" in text)
LIGATURE = next(text for text in (key_v2(jti=f"k{n}") for n in range(9999)) if "fi" in text)
UNPADDED = next(text for text in (key_v1(sub="c" * n) for n in range(9)) if text.endswith("="))

CASES: dict[str, list[tuple[str, str]]] = {
    "repair.whitespace": [(V1 + "\n", V1), (V2 + "\r\n", V2), ("  \t" + LEGACY + " ", LEGACY)],
    "repair.line-wrap": [
        (V1[:50] + "\\\n" + V1[50:], V1),
        (wrapped(V1, 76), V1),
        (wrapped(V2, 40, "\r\n  "), V2),
        ("> " + wrapped(V1, 70, "\n> "), V1),
    ],
    "repair.quotes": [
        (f'"{V1}"', V1),
        (f"'{V2}'", V2),
        (f"“{V1}”", V1),
        (f"`{TOKEN}`", TOKEN),
        (f'{V2}"', V2),
    ],
    "repair.prefix": [
        (f"Bearer {V2}", V2),
        (f"Authorization: {V2}", V2),
        (f"authorization: bearer {V1}", V1),
        (f"API key: {V1}", V1),
        (f"My new Momento token： {TOKEN}", TOKEN),
        (f"API キー: {V1}", V1),
    ],
    "repair.assignment": [
        (f"MOMENTO_API_KEY={V1}", V1),
        (f"export MOMENTO_API_KEY={V1}", V1),
        (f"set MOMENTO_API_KEY={V2}", V2),
        (f"$env:MOMENTO_API_KEY = {V2}", V2),
        (f"setx MOMENTO_API_KEY {V2} /M", V2),
        (f"ENV MOMENTO_API_KEY {V1}", V1),
        (f"momento_api_key: {V1}", V1),
        (f"const apiKey = {V2};", V2),
        (f"PS C:\\> $env:MOMENTO_API_KEY={V1}", V1),
        (f"C:\\work> set MOMENTO_API_KEY={V1}", V1),
        (f"$ export MOMENTO_API_KEY={V1}", V1),
    ],
    "repair.json-field": [
        (json.dumps({"apiKey": V1}), V1),
        (json.dumps({"authToken": TOKEN, "expiresAt": 1}), TOKEN),
        (json.dumps({"a": [{"token": V2}]}), V2),
        (f'"apiKey": "{V1}",', V1),
        (json.dumps({"api_key": V2, "endpoint": HOST}), V2),
    ],
    "repair.raw-json": [(base64.b64decode(V1).decode(), V1)],
    "repair.command": [
        (f"curl -H 'Authorization: {V2}' https://api.cache.{HOST}/cache/c?key=k", V2),
        (f"curl -H authorization:{V2} https://x.example", V2),
        (f"momento configure --api-key {V1}", V1),
        (f"$ redis-cli -h h -a {V2} --tls", V2),
        (f"docker run -e MOMENTO_API_KEY={V1} image", V1),
        (f"https://api.cache.{HOST}/cache/c/k?ttl_seconds=3&token={V2}", V2),
        (f"https://api.cache.{HOST}/cache/c?key=foo&token={V2}", V2),
        (f"https://api.cache.{HOST}/cache/c?key={V2}", V2),
        (f"curl 'https://api.cache.{HOST}/cache/c?key=foo&ttl_seconds=3&token={V2}'", V2),
        (f"rediss://user:{V2}@cache.{HOST}:6379", V2),
        (f"curl https://api.cache.{HOST}/cache/c/k?token={V2}", V2),
    ],
    "repair.invisible": [
        ("\ufeff" + V1, V1),
        (V1[:30] + "\u200b" + V1[30:60] + "\u00ad" + V1[60:], V1),
        ("\u202a" + V2 + "\u202c", V2),
        ("\u00a0" + V1 + "\u00a0", V1),
        ("\x1b[32m" + V1 + "\x1b[0m", V1),
        (V1[:9] + "\x00" + V1[9:], V1),
    ],
    "repair.escape": [
        (quote(UNPADDED, safe=""), UNPADDED),
        (html.escape(V2).replace(".", "&#46;"), V2),
        (UNPADDED.replace("=", "\\u003d"), UNPADDED),
        (UNPADDED.replace("=", "\\="), UNPADDED),
        (V2.replace(".", "\\x2e"), V2),
    ],
    "repair.typography": [
        (DASHED.replace("-", "\u2013"), DASHED),
        ("".join(chr(ord(c) + 0xFEE0) for c in V1), V1),
        (V1.replace("c", "\u0441", 1), V1),
        (LIGATURE.replace("fi", "\ufb01"), LIGATURE),
    ],
    "repair.base64-variant": [(url_safe(UNPADDED), UNPADDED), (UNPADDED.rstrip("="), UNPADDED)],
    "repair.double-base64": [(b64(V1), V1), (b64(V2), V2)],
    "repair.not-encoded": [(f"kind: Secret\ndata:\n  MOMENTO_API_KEY: {each}\n", each) for each in (V1, V2)],
    "repair.duplicate-paste": [(V1 + V1, V1), (f"{V2}\n{V2}", V2), (V2 + V2, V2), (f"{V1} {V1} {V1}", V1)],
    "repair.surrounding-text": [
        (f"Hello, it fails with {V1} since today, please help.", V1),
        (f"2024-01-01 ERROR auth failed key={TOKEN} at main()\n2024-01-01 INFO retry", TOKEN),
        (f"panic: rejected ({V2})", V2),
        ("see {x} " + base64.b64decode(V1).decode() + " there", V1),
    ],
    "repair.swapped": [
        (f"MOMENTO_API_KEY={HOST}\nMOMENTO_ENDPOINT={V2}", V2),
        (f"MOMENTO_ENDPOINT={V1}", V1),
    ],
}
BESIDE = {"repair.swapped": {"repair.assignment"}, "repair.not-encoded": {"repair.assignment"}}
"""Repairs that never come alone."""


@pytest.mark.parametrize(
    ("code", "number"), [(code, n) for code, cases in CASES.items() for n in range(len(cases))]
)
def test_repair_is_made_and_reported_alone(code: str, number: int) -> None:
    text, credential = CASES[code][number]
    found = inspect(text, NOW)
    assert found.credential is not None
    assert found.credential.reveal() == credential
    expected = {code, "repair.raw-json"} if text.startswith("see {x}") else {code, *BESIDE.get(code, ())}
    assert {repair.code for repair in found.repairs} == expected
    assert all(str(repair.place) for repair in found.repairs)
    assert found.breaks == ()


def test_every_repair_has_a_case() -> None:
    assert set(CASES) | {"repair.encoding"} == set(REPAIRS)


def test_a_clean_credential_needs_no_repair() -> None:
    for text in (V1, TOKEN, V2, LEGACY):
        assert inspect(text, NOW).repairs == ()


Damage = Callable[[str], str]
DAMAGES: dict[str, Damage] = {
    "repair.whitespace": lambda text: f"\t {text} \n",
    "repair.quotes": lambda text: f"'{text}'",
    "repair.prefix": lambda text: f"Bearer {text}",
    "repair.assignment": lambda text: f"export MOMENTO_API_KEY={text}",
    "repair.json-field": lambda text: json.dumps({"apiKey": text}),
    "repair.command": lambda text: f'curl -H "Authorization: {text}" https://x.example/a',
    "repair.invisible": lambda text: f"\u200b{text[:5]}\u2060{text[5:]}",
    "repair.escape": lambda text: quote(text, safe=""),
    "repair.double-base64": b64,
    "repair.line-wrap": lambda text: wrapped(text, 64),
    "repair.base64-variant": lambda text: url_safe(text),
    "repair.raw-json": lambda text: base64.b64decode(text).decode(),
}
INNERMOST = {"repair.line-wrap", "repair.base64-variant", "repair.raw-json"}
"""They damage the credential's own text, so they come first and only one of them; raw JSON is no line of text."""


def of_the_file(changed: list[str]) -> set[str]:
    """The repairs that nobody is told of: spaces around a setting or a field, not around the credential in it."""
    if "repair.whitespace" not in changed:
        return set()
    at = changed.index("repair.whitespace")
    carriers = {"repair.assignment", "repair.json-field", "repair.command"}
    after = [code for code in changed[at + 1 :] if code != "repair.invisible"]
    around = carriers & set(changed[:at]) or after[:1] == ["repair.assignment"]
    return {"repair.whitespace"} if around else set()


def composable(order: tuple[str, ...]) -> bool:
    """Whether a damage in this order is one at all and stays one of its own."""
    rest = order[1:]
    if any(code in INNERMOST for code in rest):
        return False
    if {"repair.raw-json", "repair.double-base64"} <= set(order):  # base64 of the JSON is the wrapper itself
        return False
    command = order.index("repair.command") if "repair.command" in order else len(order)
    if "repair.assignment" in order[command:]:  # a command line is no value
        return False
    seen = [code for code in order if code != "repair.invisible"]
    return not any(pair in MERGED for pair in itertools.pairwise(seen))


MERGED = {
    ("repair.raw-json", "repair.json-field"),  # the escapes of JSON belong to the outer document
    ("repair.whitespace", "repair.prefix"),  # the space after a prefix is its own
}


@settings(max_examples=300, deadline=None)
@given(
    credential=st.sampled_from([V1, UNPADDED, TOKEN]),
    order=st.lists(st.sampled_from(sorted(DAMAGES)), min_size=1, max_size=4, unique=True)
    .map(tuple)
    .filter(composable),
)
def test_up_to_four_repairs_compose_and_are_exactly_those_reported(
    credential: str, order: tuple[str, ...]
) -> None:
    text = credential
    changed = []
    for code in order:
        assume(code != "repair.command" or not set(text) & set("\"' \t\n"))  # they would end the argument
        damaged = DAMAGES[code](text)
        if damaged != text:
            changed.append(code)
        text = damaged
    found = inspect(text, NOW)
    assert found.credential is not None, text
    assert found.credential.reveal() == credential
    assert {repair.code for repair in found.repairs} == set(changed) - of_the_file(changed)


def test_the_name_of_a_variable_is_kept() -> None:
    assert inspect(f"export MOMENTO_API_KEY={V1}", NOW).source.variable == "MOMENTO_API_KEY"
    assert inspect(f'"apiKey": "{V1}",', NOW).source.variable == "apiKey"


def test_places_count_in_the_pasted_text() -> None:
    found = inspect(f'MOMENTO_API_KEY="{V1}"', NOW)
    assert [(repair.code, repair.offset) for repair in found.repairs] == [
        ("repair.assignment", len("MOMENTO_API_KEY=")),
        ("repair.quotes", len('MOMENTO_API_KEY="')),
    ]


def _standard(token: str, *, padded: bool) -> str:
    """A JWT as other base64 libraries write it: the standard alphabet, with or without padding."""
    parts = [part.replace("-", "+").replace("_", "/") for part in token.split(".")]
    return ".".join(part + "=" * (-len(part) % 4) if padded else part for part in parts)


def _with_other_characters() -> str:
    """A version 2 key whose signature has both characters that differ between the alphabets."""
    tokens = (key_v2(jti=f"key-{number}") for number in range(1_000))
    return next(token for token in tokens if "-" in token.split(".")[2] and "_" in token.split(".")[2])


@pytest.mark.parametrize("padded", [False, True])
def test_a_jwt_in_the_other_alphabet_or_padded_is_written_back(padded: bool) -> None:
    token = _with_other_characters()
    found = inspect(_standard(token, padded=padded), NOW, endpoint=HOST)
    assert found.kind is Kind.API_KEY_V2
    assert [repair.code for repair in found.repairs] == ["repair.base64-variant"]
    assert found.breaks == ()
    assert found.token is not None
    assert found.token.reveal() == token
    assert found.fingerprint() == inspect(token, NOW).fingerprint()


@pytest.mark.parametrize("padded", [False, True])
def test_a_jwt_in_the_other_alphabet_inside_a_wrapper_is_written_back(padded: bool) -> None:
    keys = (jwt_of({"sub": f"customer-{number}", "ver": 1, "p": "CAA="}) for number in range(1_000))
    token = next(each for each in keys if "-" in each and "_" in each)
    found = inspect(wrap(HOST, _standard(token, padded=padded)), NOW)
    assert found.kind is Kind.API_KEY_V1
    assert "repair.base64-variant" in [repair.code for repair in found.repairs]
    assert found.credential is not None
    assert found.credential.reveal() == wrap(HOST, token)


def test_padding_inside_a_segment_stays_a_break() -> None:
    head, body, signature = key_v2().split(".")
    found = inspect(f"{head}.{body[:9]}=={body[9:]}.{signature}", NOW)
    assert "repair.base64-variant" not in [repair.code for repair in found.repairs]


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_too_many_signs_at_the_end_of_a_wrapper_are_named(count: int) -> None:
    key = key_v1(sub="ab")
    assert not key.endswith("=")
    found = inspect(key + "=" * count, NOW)
    assert found.credential is not None
    assert found.credential.reveal() == key
    (repair,) = [each for each in found.repairs if each.code == "repair.base64-variant"]
    assert str(repair.place) == "a wrapper with too many `=` at its end"
