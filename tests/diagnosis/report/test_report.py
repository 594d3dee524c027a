"""The report: right in three forms, readable back, and never holding a piece of the secret."""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.credential.inspection import inspect
from inspector.credential.model.inspection import Inspection
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.secret import WITHHELD
from inspector.diagnosis import run
from inspector.diagnosis.redact import Scanner, scanner_for, secrets_of
from inspector.diagnosis.report import report
from inspector.diagnosis.report.reading import read_report
from tests.credential.make import (
    HOST,
    NOW,
    b64,
    condition_field,
    field,
    jwt_of,
    key_v1,
    key_v2,
    legacy,
    permissions_v2,
    token_v1,
)
from tests.credential.paste.test_repairs import CASES as REPAIRS
from tests.diagnosis.rules.test_findings import CASES

WRITERS = (report.as_text, report.as_markdown, report.as_json)


def built(text: str | Inspection, now: float = NOW) -> report.Report:
    inspection = inspect(text, now) if isinstance(text, str) else text
    return report.build(inspection, run(inspection, now), now)


def test_json_report_has_every_layer_of_its_schema() -> None:
    model = json.loads(report.as_json(built(token_v1(exp=NOW - 12_345))))
    assert model["schema"] == 1
    assert model["source"] == {"name": None, "variable": None}
    assert (model["kind"], model["version"]) == ("disposable-token", 1)
    assert model["endpoint"] == {
        "host": HOST,
        "cell": "cell-ap-northeast-1-1",
        "region": "ap-northeast-1",
        "trusted": True,
        "cache": f"cache.{HOST}",
        "control": f"control.{HOST}",
        "token": f"token.{HOST}",
    }
    assert model["header"] == {"alg": "HS256"}
    assert model["claims"] == {
        "sub": "customer",
        "ver": 1,
        "exp": NOW - 12_345,
        "p": WITHHELD,
        "t": "disposable",
    }
    assert model["expiry"] == {"state": "expired", "at": "2023-11-14T18:47:35Z", "seconds_left": -12_345}
    assert model["permissions"]["state"] == "decoded"
    assert model["permissions"]["rules"] == [
        {"resource": "cache", "role": "read-write", "cache": "default-cache", "item": {"key": "mo"}}
    ]
    assert model["sdk"]["python"] == {
        "accepts": True,
        "call": "CredentialProvider.from_disposable_token",
        "error": None,
    }
    assert model["findings"][0]["code"] == "time.expired"
    assert set(model["findings"][0]) == {
        "code",
        "severity",
        "title",
        "evidence",
        "why",
        "fix",
        "causes",
        "consequences",
    }
    assert len(model["fingerprint"]) == 9
    assert model["verified"] is False


def test_absent_layers_are_null() -> None:
    model = json.loads(report.as_json(built("nothing known")))
    assert [model[name] for name in ("version", "endpoint", "header", "claims", "sdk")] == [None] * 5
    assert model["expiry"] == {"state": "unknown", "at": None, "seconds_left": None}
    assert model["permissions"] == {
        "state": "absent",
        "super_user": None,
        "rules": [],
        "conditions": [],
        "sentences": [],
    }


@pytest.mark.parametrize("text", ["", "AKIAIOSFODNN7EXAMPLE", "<api key>", jwt_of({"iss": "x"})])
def test_other_text_has_no_permissions_in_the_report(text: str) -> None:
    assert "claim p" not in report.as_text(built(text))
    assert "claim p" in report.as_text(built(legacy()))


def test_the_endpoint_of_a_plain_json_wrapper_is_not_a_secret() -> None:
    assert built(base64.b64decode(key_v1()).decode()).model["endpoint"]["host"] == HOST


def test_several_reports_are_an_array() -> None:
    assert [each["kind"] for each in json.loads(report.as_json([built(key_v1()), built(key_v2())]))] == [
        "api-key-v1",
        "api-key-v2",
    ]


def test_claims_beyond_the_allow_list_show_their_name_only() -> None:
    model = built(
        token_v1(own="value", aud=["a", "b"], scope={"deep": 1}, sub="s" * 900, iss=float("nan"))
    ).model
    assert model["claims"]["own"] == WITHHELD
    assert model["claims"]["aud"] == ["a", "b"]
    assert model["claims"]["scope"] == WITHHELD
    assert model["claims"]["iss"] == "NaN"
    assert len(model["claims"]["sub"]) == 500


def test_text_and_markdown_say_the_same_as_json() -> None:
    made = built(token_v1(exp=NOW - 5))
    for write in (report.as_text, report.as_markdown):
        text = write(made)
        assert HOST in text
        assert "time.expired" in text
        assert "Expired at 2023-11-14 22:13:15 UTC" in text
        assert "Decoded, not verified" in text
        assert made.model["fingerprint"] in text


def test_sentences_are_written_in_the_language_asked_for() -> None:
    inspection = inspect(key_v1(), NOW)
    made = report.build(inspection, run(inspection, NOW), NOW, lambda said: said.template.upper())
    assert made.model["findings"][0]["title"] == "SUPER USER KEY"
    assert "KIND" in report.as_text(made, lambda said: said.template.upper())


def test_foreign_text_is_no_markup() -> None:
    rule = Rule(
        Resource.CACHE,
        Role.READ_ONLY,
        Selector.name("<img src=x>"),
        Selector.name("[a](b) **x** \u202e|`\n# y"),
    )
    text = report.as_markdown(built(token_v1(rule, sub="@all <b>*x*</b>")))
    assert "<img" not in text
    assert "<b>" not in text
    assert "](" not in re.sub(r"(?<!\\)`[^`]*`", "", text).replace("\\]", "")
    assert "\u202e" not in text
    assert "\n# y" not in text


def test_foreign_text_makes_no_links_and_mentions_nobody() -> None:
    said = "https://evil.example/x and (@octocat) `@a`b WWW.evil.example #12 a@b.example <http://c.example>"
    for text in (
        token_v1(sub=said),
        key_v1(said),
        token_v1(Rule(Resource.CACHE, Role.NONE, Selector.name(said))),
    ):
        shown = report.as_markdown(built(text))
        assert "octocat" in shown
        outside = re.sub(r"(?<!\\)`[^`]*`", "", shown)
        assert not re.search(r"(?:[@#]|://|www\.)\w", outside, re.IGNORECASE)


@pytest.mark.parametrize("character", ["\u009b", "\u202e", "\u2028", "\x7f", "\U000e0041", "\ud800"])
def test_json_contains_no_terminal_control_character(character: str) -> None:
    made = built(token_v1(sub=f"a{character}é日"))
    text = report.as_json(made)
    assert character not in text
    assert "é日" in text
    assert json.loads(text) == json.loads(json.dumps(made.model))


SHOWN = [text for texts in CASES.values() for text in texts[:2] if len(text) < 60_000]
SHOWN += [text for texts in REPAIRS.values() for text, _ in texts[:2]]
ENCODINGS: list[Callable[[str], str]] = [
    lambda text: text,
    lambda text: b64(text),
    lambda text: base64.urlsafe_b64encode(text.encode()).decode().rstrip("="),
    lambda text: quote(text, safe=""),
    lambda text: "".join(f"%{byte:02x}" for byte in text.encode()),
    lambda text: "".join(f"\\u{ord(c):04x}" for c in text),
    lambda text: "".join(f"&#{ord(c)};" for c in text),
    lambda text: text.encode().hex(),
    lambda text: text.encode().hex(" "),
    lambda text: html.escape(text),
]


@pytest.mark.parametrize("number", range(len(SHOWN)))
def test_no_report_holds_eight_characters_of_the_secret(number: int) -> None:
    made = built(SHOWN[number])
    for secret in secrets_of(inspect(SHOWN[number], NOW)):
        for write in WRITERS:
            text = write(made)
            windows = {secret[i : i + 8] for i in range(len(secret) - 7)}
            kept = {piece for piece in windows if piece in text}
            assert all(
                piece in "CredentialProvider.from_disposable_token from_string from_api_key_v2"
                for piece in kept
            )


@pytest.mark.parametrize("encode", ENCODINGS)
@settings(max_examples=60, deadline=None)
@given(start=st.integers(0, 200), before=st.text(alphabet='abc {}":', max_size=5))
def test_the_scanner_finds_a_piece_in_every_spelling(
    encode: Callable[[str], str], start: int, before: str
) -> None:
    inspection = inspect(token_v1(), NOW)
    secret = secrets_of(inspection)[1]
    piece = secret[start % (len(secret) - 12) :][:12]
    assert scanner_for(inspection).leaks(f"{before} {encode(piece)} {before}")


def test_a_leak_fails_loudly_and_names_no_piece() -> None:
    inspection = inspect(token_v1(), NOW)
    made = built(inspection)
    made.model["source"]["name"] = secrets_of(inspection)[0][40:60]
    for write in WRITERS:
        with pytest.raises(report.LeakError) as raised:
            write(made)
        assert str(raised.value) == "the text holds a piece of a secret"


def test_a_claim_that_repeats_the_secret_is_withheld() -> None:
    p = "CAA=" + "A" * 12
    found = inspect(key_v1(p=p, sub=f"x{p}"), NOW)
    model = built(found).model
    assert model["claims"]["sub"] == WITHHELD
    assert report.as_json(built(found))


def test_scrubbing_reaches_names_lists_and_leaves_other_values() -> None:
    scanner = Scanner(["topsecretvalue"])
    assert scanner.scrub({"a topsecretvalue": ["xtopsecretx", 5, None], "b": "fine"}) == {
        WITHHELD: [WITHHELD, 5, None],
        "b": "fine",
    }
    assert scanner.check("fine") == "fine"


def test_what_could_not_be_decoded_is_a_secret_too_but_words_are_not() -> None:
    assert secrets_of(inspect("please look at abcdEFGH1234567890xyz", NOW)) == ("abcdEFGH1234567890xyz",)
    assert secrets_of(inspect("<api key>", NOW)) == ()


@pytest.mark.parametrize("text", [token_v1(), key_v2(), legacy(), "", "<api key>", key_v1()[:-9]])
def test_a_report_can_be_read_back(text: str) -> None:
    made = built(text)
    (entry,) = read_report(report.as_json(made))
    assert entry.kind.value == made.model["kind"]
    assert entry.fingerprint == made.model["fingerprint"]
    assert [each.code for each in entry.findings] == [each["code"] for each in made.model["findings"]]


def test_an_array_of_reports_can_be_read_back() -> None:
    text = report.as_json([built(token_v1()), built(key_v2())])
    assert [entry.kind.value for entry in read_report(text)] == ["disposable-token", "api-key-v2"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "5",
        '{"schema": 1}',
        '{"schema": 2, "findings": []}',
        '{"schema": 1, "findings": 5}',
        '{"schema":1,"findings":[],"kind":"nope"}',
        '[{"schema":1,"findings":[{}]}]',
        '{"schema":1,"kind":"unknown","findings":' + '[{"consequences":' * 30 + "[" + "}]" * 30 + "}",
        '{"schema"' + "[" * 200,
        '{"schema": 1, "findings": []' + " " * 70_000 + "}",
    ],
)
def test_what_is_no_report_is_not_read_as_one(text: str) -> None:
    assert read_report(text) == ()


def test_a_mangled_report_is_no_report() -> None:
    model = json.loads(report.as_json(built(jwt_of({"t": "gr"}))))
    for name in ("kind", "findings", "source"):
        assert read_report(json.dumps({**model, name: None})) == ()


def test_conditions_beside_the_rules_are_in_every_form_of_the_report() -> None:
    made = built(token_v1(ver=2, p=b64(permissions_v2(condition_field(9, "10.0.0.0/8", "2001:db8::/32")))))
    assert made.model["permissions"]["conditions"] == [
        {"ip_filter": {"allowed_cidr_ranges": ["10.0.0.0/8", "2001:db8::/32"]}}
    ]
    for text in (report.as_text(made), report.as_markdown(made).replace("\\", "")):
        assert "Only from these addresses: 10.0.0.0/8, 2001:db8::/32." in text
    unread = built(token_v1(ver=2, p=b64(permissions_v2(field(9, b"x")))))
    assert unread.model["permissions"]["conditions"] == [{"unknown": True}]
    assert "Only under a condition that this program cannot read." in report.as_text(unread)


def test_what_momento_said_about_a_key_is_in_every_form_of_the_report() -> None:
    info = {"key_id": "key-id", "account_id": "a-1", "description": "billing", "role_id": "r-7"}
    info_with_times = {**info, "issued_at_epoch_seconds": 1_700_000_000}
    made = built(json.dumps({"api_key": key_v2(), "key_info": info_with_times}))
    assert made.model["key_info"] == {
        **info,
        "issued_at_epoch_seconds": 1_700_000_000.0,
        "expires_at_epoch_seconds": None,
        **dict.fromkeys(("role_name", "role_type", "role_description", "asked_at_epoch_seconds")),
    }
    for text in (report.as_text(made), report.as_markdown(made)):
        for said in ("a-1", "billing", "r-7", "2023-11-14 22:13:20 UTC"):
            assert said in text.replace("\\", "")
    assert built(key_v2()).model["key_info"] is None


@pytest.mark.parametrize(
    "text",
    [
        "Missing required environment variable MOMENTO_ENDPOINT",
        "err: topic_subscriptions_limit_exceeded",
        "momento_endpoint_resolver.py KeyError: 'endpoint'",
        "grpc: CERTIFICATE_VERIFY_FAILED",
        "status = StatusCode.PERMISSION_DENIED details",
        "errorCode=LIMIT_EXCEEDED_ERROR",
        "Momento.Sdk.Exceptions.AuthenticationException: x",
    ],
)
def test_the_answer_to_an_error_text_is_in_every_form_of_the_report(text: str) -> None:
    made = built(text)
    (first, *_) = made.model["findings"]
    assert made.model["kind"] == "error-text"
    assert first["code"].startswith("text.")
    assert WITHHELD not in json.dumps(made.model, ensure_ascii=False)
    for written in (report.as_text(made), report.as_markdown(made)):
        plain = written.replace("\\", "")
        for said in (first["why"], first["fix"], first["causes"][0]):
            assert said.replace("`", "") in plain.replace("`", "")
        assert "Usual cause 1" in plain


def test_causes_are_read_back_from_a_report() -> None:
    made = built("Invalid Auth token.")
    (read,) = read_report(report.as_json(made))
    assert list(read.findings[0].causes) == made.model["findings"][0]["causes"]


def test_an_older_report_without_causes_is_still_read() -> None:
    model = json.loads(report.as_json(built(key_v1())))
    for found in model["findings"]:
        del found["causes"]
    del model["key_info"]
    assert len(read_report(json.dumps(model))) == 1
