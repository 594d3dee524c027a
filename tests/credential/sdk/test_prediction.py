"""The predictions against the real Python SDK, and against recorded answers of the JavaScript one."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from momento.auth.credential_provider import CredentialProvider
from momento.errors import InvalidArgumentException

from inspector.credential.inspection import Source, inspect, inspect_all
from inspector.credential.model.kinds import Kind
from inspector.credential.sdk.javascript import predict_javascript
from inspector.credential.sdk.prediction import check_sdks
from inspector.credential.sdk.python import predict_python
from tests.credential.make import HOST, NOW, b64, jwt_of, key_v1, key_v2, legacy, segment, token_v1

RECORDS: list[dict[str, Any]] = json.loads((Path(__file__).parents[1] / "data" / "sdk.json").read_text())
OBSERVED = [record for record in RECORDS if "observed" in record]
JAVASCRIPT = {
    "from_string": "fromString",
    "from_disposable_token": "fromDisposableToken",
    "from_api_key_v2": "fromApiKeyV2",
    "decodeAuthToken": "fromString",
}


def python_answers(text: str, call: str, endpoint: str) -> str | None:
    """What the installed SDK says, in the prediction's form."""
    arguments = (text, endpoint) if call == "from_api_key_v2" else (text,)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            getattr(CredentialProvider, call)(*arguments)
    except InvalidArgumentException as error:
        return f"InvalidArgumentException: {error.message}"
    except Exception as error:  # the SDK lets anything through
        foreign = type(error).__module__.startswith("jwt")
        return type(error).__name__ if foreign else f"{type(error).__name__}: {error}"
    return None


BASES = [key_v1(), token_v1(), key_v2(), legacy(), legacy(cache="c"), jwt_of({"sub": "c", "ver": 1})]
CLAIMS = st.dictionaries(
    st.sampled_from(["c", "cp", "t", "sub", "exp"]), st.sampled_from(["g", "x", 1, None, [], "disposable"])
)
HEADERS = st.sampled_from(
    [{"alg": "HS256"}, {}, {"alg": "none"}, {"kid": 5}, {"alg": "HS256", "crit": ["x"]}, {"b64": False}]
)
FIELDS = st.dictionaries(
    st.sampled_from(["endpoint", "api_key", "x"]), st.sampled_from(["h.example", "", 1, None, [], {}])
)
DOCUMENTS = st.one_of(FIELDS, st.sampled_from([[], "text", 5, None, True, 1.5]))
TEXTS = st.one_of(
    st.sampled_from(BASES),
    st.builds(jwt_of, CLAIMS, HEADERS),
    DOCUMENTS.map(lambda value: b64(json.dumps(value))),
    st.binary(max_size=30).map(b64),
    st.text(max_size=40),
    st.text(alphabet="eyJ.=abAB+/-_ \n", max_size=40),
)
DAMAGES = st.sampled_from(
    [
        lambda text: text,
        lambda text: text + "\n",
        lambda text: " " + text,
        lambda text: f'"{text}"',
        lambda text: text[:-1],
        lambda text: text[1:],
        lambda text: text.rstrip("="),
        lambda text: text.replace("+", "-").replace("/", "_"),
        lambda text: text[: len(text) // 2],
        lambda text: text[:20] + "\n" + text[20:],
        lambda text: text.lower(),
        lambda text: "Bearer " + text,
        lambda text: b64(text.encode("utf-8", "replace")),
        lambda text: text + "\u200b",
    ]
)


@settings(max_examples=1_500, deadline=None)
@given(
    text=TEXTS,
    damage=DAMAGES,
    call=st.sampled_from(["from_string", "from_disposable_token", "from_api_key_v2"]),
    endpoint=st.sampled_from([HOST, ""]),
)
@example(jwt_of('{"t":"g"}', '{"alg":"HS256","crit":["x"]}'), lambda text: text, "from_string", "")
@example(b64("9" * 5_000), lambda text: text, "from_string", "")
@example(b64("[" * 60_000), lambda text: text, "from_string", "")
@example(jwt_of("[" * 30_000), lambda text: text, "from_string", "")
def test_python_prediction_is_what_the_sdk_does(text: str, damage: Any, call: str, endpoint: str) -> None:
    given_text = damage(text)
    assert predict_python(given_text, call, endpoint) == python_answers(given_text, call, endpoint)


@pytest.mark.parametrize("record", OBSERVED, ids=lambda record: record["kind"])
def test_python_prediction_agrees_with_the_record(record: dict[str, Any]) -> None:
    call = "from_string" if record["method"] == "decodeAuthToken" else record["method"]
    said, seen = (
        predict_python(record["input"], call, record.get("endpoint_arg")),
        record["observed"]["python"],
    )
    assert (said is None) == seen["ok"]
    if said is not None:
        name, _, words = said.partition(": ")
        assert name == seen["error"]
        assert words[:80] in seen["message"]


@pytest.mark.parametrize(
    "record",
    [each for each in OBSERVED if "base_endpoint_override" not in each],
    ids=lambda record: record["kind"],
)
def test_javascript_prediction_agrees_with_the_record(record: dict[str, Any]) -> None:
    call, seen = JAVASCRIPT[record["method"]], record["observed"]["javascript"]
    said = predict_javascript(record["input"], call, record.get("endpoint_arg"))
    assert (said is None) == seen["ok"]
    if said is not None:
        assert seen["message"].startswith(said)


@pytest.mark.parametrize(
    ("text", "call", "endpoint", "said"),
    [
        (key_v1(), "fromApiKeyV2", HOST, "Received an invalid v2 API key"),
        (key_v2(), "fromApiKeyV2", None, "Missing required property: endpoint"),
        (key_v2(), "fromApiKeyV2", HOST, None),
        (key_v2() + "\n", "fromApiKeyV2", HOST, None),
        ("a.b", "fromApiKeyV2", HOST, "Received an invalid v2 API key"),
        (b64("null"), "fromString", None, "failed to parse token: TypeError"),
        (b64("5"), "fromString", None, "failed to parse token: Error: failed to parse token"),
        (b64('{"endpoint":NaN}'), "fromString", None, "failed to parse token: SyntaxError"),
        ("x." + segment(b"null"), "fromString", None, "failed to parse token: TypeError"),
        (
            "x." + segment(b"{}")[:-1] + "AAAAAA",
            "fromString",
            None,
            "failed to parse token: InvalidTokenError",
        ),
        (
            "x.abcde",
            "fromString",
            None,
            "failed to parse token: InvalidTokenError: Invalid token specified: base64",
        ),
        (
            "x." + segment(b'{"cp":"a"}'),
            "fromString",
            None,
            "Malformed token; unable to determine cache endpoint.",
        ),
        ("x." + segment(b'{"cp":"\xe9","c":"b"}'), "fromString", None, None),
    ],
)
def test_javascript_prediction_beyond_the_records(
    text: str, call: str, endpoint: str | None, said: str | None
) -> None:
    found = predict_javascript(text, call, endpoint)
    assert found == said if said is None or found is None else found.startswith(said)


@pytest.mark.parametrize(
    "text", [key_v1(), token_v1(), key_v1()[:-1], key_v1() + "\n", f'"{token_v1()}"', legacy()]
)
def test_check_is_about_the_text_as_it_was_pasted(text: str) -> None:
    check = check_sdks(inspect(text, NOW))
    assert check is not None
    call = check.python.call.removeprefix("CredentialProvider.")
    assert check.python.error == python_answers(text, call, "")
    assert check.python.accepts == (check.python.error is None)
    assert check.javascript.error == predict_javascript(
        text, check.javascript.call.removeprefix("CredentialProvider.")
    )


def test_a_version_2_key_is_checked_with_the_endpoint_beside_it() -> None:
    (found,) = inspect_all(json.dumps({"apiKey": key_v2(), "endpoint": HOST}), NOW, Source("key.json"))
    check = check_sdks(found)
    assert check is not None
    assert check.python.accepts
    assert check.javascript.accepts
    assert check.python.call == "CredentialProvider.from_api_key_v2"


@pytest.mark.parametrize(
    "text",
    [
        f"Our key is {key_v1()}.",
        f"2024-01-01 ERROR token={token_v1()} refused\n",
        json.dumps({"apiKey": key_v1()}),
        json.dumps({"apiKey": key_v2(), "endpoint": HOST}),
        f"MOMENTO_API_KEY={key_v1()}\nOTHER=1\n",
    ],
)
def test_a_credential_among_other_text_is_checked_with_that_text(text: str) -> None:
    check = check_sdks(inspect(text, NOW))
    assert check is not None
    call = check.javascript.call.removeprefix("CredentialProvider.")
    assert not check.python.accepts
    assert check.javascript.error == predict_javascript(text, call, HOST)


def test_variables_in_each_others_place_are_checked_as_they_stand() -> None:
    (found,) = inspect_all(f"MOMENTO_API_KEY={HOST}\nMOMENTO_ENDPOINT={key_v2()}\n", NOW, Source(".env"))
    check = check_sdks(found)
    assert check is not None
    assert check.python.error == predict_python(HOST, "from_api_key_v2", key_v2())
    assert not check.javascript.accepts


def test_what_no_call_takes_is_not_checked() -> None:
    assert check_sdks(inspect("<api key>", NOW)) is None
    assert check_sdks(inspect(jwt_of({"t": "gr"}), NOW)) is None


KINDS: dict[str, set[Kind]] = {
    "legacy-jwt": {Kind.API_KEY_LEGACY},
    "legacy-jwt+baseEndpoint": {Kind.API_KEY_LEGACY},
    "legacy-jwt missing cp": {Kind.API_KEY_LEGACY},
    "legacy-jwt missing c": {Kind.API_KEY_LEGACY},
    "Legacy token": {Kind.API_KEY_LEGACY},
    "v1-envelope": {Kind.API_KEY_V1},
    "v1-envelope+baseEndpoint": {Kind.API_KEY_V1},
    "v1-envelope (api_key is not a JWT)": {Kind.API_KEY_V1},
    'v1-envelope truncated by 1 char (ends with a single "=")': {Kind.API_KEY_V1},
    "v1-api-key super-user": {Kind.API_KEY_V1},
    "envelope without endpoint": {Kind.API_KEY_V1},
    "v2-api-key": {Kind.API_KEY_V2},
    "Disposable token (v2)": {Kind.BARE_JWT},
    "API token (v1)": {Kind.BARE_JWT},
    "Customer-signed token": {Kind.SIGNED_URL_TOKEN},
    "customer-signed-jwt (signed URL ?token=)": {Kind.SIGNED_URL_TOKEN},
    "disposable-token v1: cacheReadOnly(AllCaches)": {Kind.DISPOSABLE_TOKEN},
    "disposable-token v1: AllDataReadWrite": {Kind.DISPOSABLE_TOKEN},
    # Nothing in them says Momento (no ver, t, c or cp): the inspector does not call them Momento's.
    "jwt-without-endpoints": {Kind.FOREIGN_JWT},
    "bare-jwt-without-t-or-cp": {Kind.FOREIGN_JWT},
    "format-variant: Bearer prefix": {Kind.FOREIGN_JWT},
    "format-variant: bare inner JWT of a v1 key": {Kind.FOREIGN_JWT},
    # The command line knows no more than that it does not know them; an issuer that is not Momento is foreign.
    "(unknown)": {Kind.UNKNOWN, Kind.FOREIGN_JWT},
    "format-variant: legacy jwt + LF": {Kind.API_KEY_LEGACY},
    "format-variant: jwt with empty signature": {Kind.API_KEY_LEGACY},
    "format-variant: v2 key + LF": {Kind.API_KEY_V2},
    "format-variant: non-utf8": {Kind.UNKNOWN},
}
"""What the inspector calls each record; every other wrapper is a version 1 key, every other text nothing known."""


def _expected(record: dict[str, Any]) -> set[Kind]:
    kind = record["kind"]
    if kind in KINDS:
        return KINDS[kind]
    if kind.startswith("format-variant"):
        return {Kind.API_KEY_V1}
    if kind.startswith("bad-envelope:missing"):
        return {Kind.API_KEY_V1}
    return {Kind.UNKNOWN}


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["kind"])
def test_records_of_the_sdks_are_recognised(record: dict[str, Any]) -> None:
    found = inspect(record["input"], NOW, endpoint=record.get("endpoint_arg") or None)
    assert found.kind in _expected(record)
    expect = record["expect"]
    if expect.get("auth_token") and found.kind is not Kind.FOREIGN_JWT:
        assert found.token is not None
        assert found.token.reveal() == expect["auth_token"]
    if (
        expect.get("cache_endpoint")
        and "base_endpoint_override" not in record
        and found.kind is not Kind.FOREIGN_JWT
    ):
        bare = expect["cache_endpoint"].removeprefix("https://").removesuffix(":443")
        assert found.endpoint is not None
        assert found.endpoint.cache == bare
    if "identity_value" in expect and found.subject is not None:
        assert expect["identity_value"] in (found.subject, "acct", "sk")


def test_every_named_record_exists() -> None:
    assert set(KINDS) <= {record["kind"] for record in RECORDS}
