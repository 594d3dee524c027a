"""A colleague who never had the secret opens the report and sees what its maker saw."""

from __future__ import annotations

import json
import time

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.permissions.rules import PermissionState
from inspector.credential.sdk.prediction import check_sdks
from inspector.diagnosis import run
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.report import report
from inspector.diagnosis.report.as_inspection import inspection_of
from inspector.diagnosis.report.reading import read_report
from tests.credential.make import b64, condition_field, field, jwt_of, legacy, permissions_v2, token_v1
from tests.samples import disposable_token, v1_key, v2_key

NOW = time.time()


@pytest.mark.parametrize(
    "text",
    [
        v1_key(),
        disposable_token(NOW + 600),
        disposable_token(NOW - 600),
        v2_key(),
        token_v1(ver=2, p=b64(permissions_v2(condition_field(9, "10.0.0.0/8", "2001:db8::/32")))),
        token_v1(ver=2, p=b64(permissions_v2(field(9, b"x")))),
    ],
)
def test_everything_but_the_secret_comes_back(text: str) -> None:
    first = inspect(text, NOW)
    findings = run(first, NOW)
    (read,) = read_report(report.as_json(report.build(first, findings, NOW)))
    again, found = inspection_of(read, "ticket.json")
    assert again.kind is first.kind
    assert again.expiry.state(NOW) is first.expiry.state(NOW)
    assert again.permissions.state is first.permissions.state
    assert again.permissions.rules == first.permissions.rules
    assert again.permissions.super_user == first.permissions.super_user
    assert again.permissions.conditions == first.permissions.conditions
    assert again.fingerprint() == first.fingerprint()
    assert again.token is None
    assert again.credential is None
    assert not again.pasted
    assert [_words(each) for each in found] == [_words(each) for each in findings]


OF_EVERY_KIND = [
    v1_key(),
    disposable_token(NOW + 600),
    v2_key(),
    legacy(),
    jwt_of({"sub": "a", "ver": 1, "p": ""}),
    jwt_of({"iss": "x"}, {"alg": "none"}),
    v1_key()[:200],
    "MOMENTO_API_KEY=your-api-key",
    "AKIA" + "IOSFODNN7EXAMPLE",
    "hello",
    "",
]


@pytest.mark.parametrize("text", OF_EVERY_KIND)
def test_a_report_can_be_diagnosed_and_reported_again(text: str) -> None:
    first = inspect(text, NOW)
    made = report.build(first, run(first, NOW), NOW)
    (read,) = read_report(report.as_json(made))
    again, found = inspection_of(read, "ticket.json")
    assert check_sdks(again) == check_sdks(first)
    assert run(again, NOW) is not None
    copied = report.build(again, found, NOW).model
    for part in ("kind", "version", "header", "claims", "expiry", "sdk", "findings", "fingerprint"):
        assert copied[part] == made.model[part], part


@pytest.mark.parametrize(
    "sdk",
    [None, [], {"python": {}}, {"python": 1, "javascript": {"accepts": "yes", "call": "x", "error": None}}],
)
def test_missing_predictions_are_left_out(sdk: object) -> None:
    first = inspect(v1_key(), NOW)
    model = json.loads(report.as_json(report.build(first, (), NOW)))
    (read,) = read_report(json.dumps({**model, "sdk": sdk}))
    again, _ = inspection_of(read, None)
    assert check_sdks(again) is None


def test_what_a_finding_explains_stays_folded_under_it() -> None:
    first = inspect(jwt_of({"iss": "x"}, {"alg": "none"}), NOW)
    findings = run(first, NOW)
    assert any(each.consequences for each in findings)
    (read,) = read_report(report.as_json(report.build(first, findings, NOW)))
    _, found = inspection_of(read, None)
    assert [_words(each) for each in found] == [_words(each) for each in findings]


def _words(found: Finding) -> list[object]:
    why = str(found.why) if found.why else None
    own = [found.code, found.severity, str(found.title), str(found.evidence), str(found.fix), why]
    return [*own, [_words(each) for each in found.consequences]]


def test_braces_and_markup_in_a_report_stay_text() -> None:
    first = inspect(v1_key(), NOW)
    model = json.loads(report.as_json(report.build(first, run(first, NOW), NOW)))
    model["findings"][0]["title"] = "{0} {secret} <b>x</b>\u202e"
    (read,) = read_report(json.dumps(model))
    _, found = inspection_of(read, None)
    assert str(found[0].title).startswith("{0} {secret} <b>x</b>")
    assert "\u202e" not in str(found[0].title)


def test_rules_this_version_cannot_read_are_said_to_be_unreadable() -> None:
    first = inspect(disposable_token(NOW + 600), NOW)
    model = json.loads(report.as_json(report.build(first, (), NOW)))
    model["permissions"]["rules"][0]["resource"] = "database"
    (read,) = read_report(json.dumps(model))
    again, _ = inspection_of(read, None)
    assert again.permissions.state is PermissionState.UNDECODABLE


def test_a_credential_is_no_endpoint_in_a_report_either() -> None:
    first = inspect(v1_key(), NOW)
    model = json.loads(report.as_json(report.build(first, (), NOW)))
    model["endpoint"]["host"] = v2_key()
    (read,) = read_report(json.dumps(model))
    again, _ = inspection_of(read, None)
    assert again.endpoint is None
