"""Every kind is recognised, and what is none is said to be none."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.jwt.envelope import wrap
from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.rules import PermissionState, Resource, Role
from inspector.credential.scopes.sdk_code import Language
from inspector.diagnosis import run
from tests.credential.make import HOST, HS512, NOW, b64, jwt_of, key_v1, key_v2, legacy, token_v1

SESSION = {"iss": "https://login.gomomento.com/", "email": "a@b.example", "azp": "x", "scope": "openid"}
SIGNED = {"exp": 4_079_276_098, "cache": "c", "key": "k", "method": ["get"]}

CASES = {
    "api key": (key_v1(), Kind.API_KEY_V1, 1),
    "api key without a type of its own": (key_v1(iss="Online JWT Builder"), Kind.API_KEY_V1, 1),
    "disposable token": (token_v1(), Kind.DISPOSABLE_TOKEN, 1),
    "disposable token of version 2": (token_v1(ver=2, a="acct"), Kind.DISPOSABLE_TOKEN, 2),
    "version 2 key": (key_v2(), Kind.API_KEY_V2, 2),
    "version 2 key with an early id": (jwt_of({"t": "g", "id": "x"}, HS512), Kind.API_KEY_V2, 2),
    "legacy": (legacy(), Kind.API_KEY_LEGACY, None),
    "bare key": (jwt_of({"sub": "c", "ver": 1}), Kind.BARE_JWT, 1),
    "bare token": (jwt_of({"t": "disposable", "ver": 1, "p": ""}), Kind.BARE_JWT, 1),
    "bare token of version 2": (jwt_of({"t": "disposable", "ver": 2}), Kind.BARE_JWT, 2),
    "session": (jwt_of(SESSION, {"alg": "RS256", "kid": "k"}), Kind.SESSION_TOKEN, None),
    "refresh token": (jwt_of({"t": "gr", "akid": "k", "jti": "j"}, HS512), Kind.REFRESH_TOKEN, 2),
    "refresh token of version 1": (
        jwt_of({"iss": "gomomento.com/refresh", "jti": "j"}),
        Kind.REFRESH_TOKEN,
        1,
    ),
    "refresh token of version 1 in a wrapper": (
        wrap(HOST, jwt_of({"iss": "gomomento.com/refresh", "jti": "j", "sub": "c"})),
        Kind.REFRESH_TOKEN,
        1,
    ),
    "an issuer that only resembles it": (
        jwt_of({"iss": "gomomento.com.example/refresh"}),
        Kind.FOREIGN_JWT,
        None,
    ),
    "refresh token by its field": (
        '{"refreshToken": "opaque-text-of-a-refresh-token"}',
        Kind.REFRESH_TOKEN,
        1,
    ),
    "signed url": (jwt_of(SIGNED, {"alg": "RS256", "kid": "k"}), Kind.SIGNED_URL_TOKEN, None),
    "foreign jwt": (jwt_of({"iss": "https://accounts.example", "sub": "1"}), Kind.FOREIGN_JWT, None),
    "jwt that says nothing": (jwt_of({"sub": "integration"}), Kind.FOREIGN_JWT, None),
    "aws": ("AKIAIOSFODNN7EXAMPLE", Kind.FOREIGN_SECRET, None),
    "github": ("ghp_" + "a1" * 18, Kind.FOREIGN_SECRET, None),
    "slack": ("xoxb-123456789012-abcdefghij", Kind.FOREIGN_SECRET, None),
    "pem": (
        "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----",
        Kind.FOREIGN_SECRET,
        None,
    ),
    "angle brackets": ("<api key>", Kind.PLACEHOLDER, None),
    "spoken": ("YOUR_API_KEY", Kind.PLACEHOLDER, None),
    "variable": ("${MOMENTO_API_KEY}", Kind.PLACEHOLDER, None),
    "template": ("{{ momento_api_key }}", Kind.PLACEHOLDER, None),
    "windows variable": ("%MOMENTO_API_KEY%", Kind.PLACEHOLDER, None),
    "masked": (key_v1()[:10] + "*" * 12, Kind.PLACEHOLDER, None),
    "masked in the middle": (key_v1()[:10] + "..." + key_v1()[-10:], Kind.PLACEHOLDER, None),
    "masked assignment": ("MOMENTO_API_KEY=eyJhbGci••••••••", Kind.PLACEHOLDER, None),
    "error text": ("Error: Invalid Auth token.", Kind.ERROR_TEXT, None),
    "unknown type": (jwt_of({"t": "nope"}), Kind.UNKNOWN, None),
    "unknown version": (jwt_of({"t": "disposable", "ver": 9}), Kind.UNKNOWN, None),
    "no version": (jwt_of({"t": "disposable"}), Kind.UNKNOWN, None),
    "words": ("this isn't a real Token", Kind.UNKNOWN, None),
    "base64 of words": (b64("scissors, why did you get me scissors??"), Kind.UNKNOWN, None),
    "empty": ("", Kind.UNKNOWN, None),
    "wrapper around anything": (b64('{"api_key":"test_api_key","endpoint":"e.example"}'), Kind.API_KEY_V1, 1),
}


@pytest.mark.parametrize("name", CASES)
def test_kind_is_recognised(name: str) -> None:
    text, kind, version = CASES[name]
    found = inspect(text, NOW)
    assert (found.kind, found.version) == (kind, version)
    assert str(found.why)


def test_every_kind_has_a_case() -> None:
    assert {kind for _, kind, _ in CASES.values()} == set(Kind)


def test_version_2_key_in_a_version_1_wrapper_stays_a_version_2_key_with_its_endpoint() -> None:
    found = inspect(b64(f'{{"endpoint":"{HOST}","api_key":"{key_v2()}"}}'), NOW)
    assert found.kind is Kind.API_KEY_V2
    assert found.endpoint is not None
    assert found.endpoint.host == HOST
    assert found.credential is not None
    assert found.credential.reveal() == key_v2()


def test_wrapper_inside_a_wrapper_is_unwrapped() -> None:
    found = inspect(b64(f'{{"api_key":"{key_v1()}"}}'), NOW)
    assert found.kind is Kind.API_KEY_V1
    assert found.endpoint is not None
    assert [repair.code for repair in found.repairs] == ["repair.double-base64"]
    assert found.breaks == ()


def test_header_and_claims_have_meanings() -> None:
    found = inspect(token_v1(own="x"), NOW)
    rows = {row.name: row for row in found.claim_rows}
    assert str(rows["exp"].meaning).startswith("Expires at 2")
    assert rows["own"].meaning is None
    assert rows["own"].value == '"x"'
    assert [row.name for row in found.header_rows] == ["alg"]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (key_v1(), "customer"),
        (key_v2(), "key-id"),
        (jwt_of({"t": "gr", "akid": "the-key"}), "the-key"),
        (jwt_of({**SESSION}, {"alg": "RS256", "kid": "k"}), "a@b.example"),
        (token_v1(sub=..., ver=2, a="acct"), "acct"),
        (key_v2(jti=5), None),
        ("", None),
    ],
)
def test_subject_is_whom_the_kind_names(text: str, subject: str | None) -> None:
    assert inspect(text, NOW).subject == subject


def test_the_endpoint_given_apart_is_used_where_none_is_inside() -> None:
    assert inspect(key_v2(), NOW, endpoint=HOST).endpoint is not None
    inside = inspect(key_v1(), NOW, endpoint="other.example").endpoint
    assert inside is not None
    assert inside.host == HOST


def test_a_bare_key_is_wrapped_once_its_endpoint_is_known() -> None:
    bare = jwt_of({"sub": "customer", "ver": 1, "p": "CAA="})
    found = inspect(bare, NOW, endpoint=HOST)
    assert found.kind is Kind.BARE_JWT
    assert found.credential is not None
    assert found.credential.reveal() == key_v1()
    assert "kind.endpoint-lost" not in {each.code for each in run(found, NOW)}


def test_a_text_without_credential_has_no_fingerprint_and_equal_tokens_have_the_same() -> None:
    spaced = b64(f'{{"endpoint": "{HOST}", "api_key": "{inspect(key_v1(), NOW).token.reveal()}"}}')  # type: ignore[union-attr]
    assert inspect("", NOW).fingerprint() is None
    assert inspect(spaced, NOW).fingerprint() == inspect(key_v1(), NOW).fingerprint()


def test_the_values_that_reports_and_settings_hold_stay() -> None:
    assert {str(kind) for kind in Kind} == {
        *("api-key-v1", "disposable-token", "api-key-v2", "api-key-legacy", "bare-jwt", "session-token"),
        *("refresh-token", "signed-url-token", "foreign-jwt", "foreign-secret", "placeholder", "unknown"),
        "error-text",
    }
    assert {str(role) for role in Role} >= {"read-write", "read-only", "write-only", "none", "invoke"}
    assert {str(resource) for resource in Resource} >= {"cache", "topic", "function"}
    assert {str(state) for state in PermissionState} >= {
        *("decoded", "absent", "empty", "undecodable", "by-role"),
    }
    assert {str(language) for language in Language} == {
        *("javascript", "python", "go", "java", "csharp", "rust"),
    }
