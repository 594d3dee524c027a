"""Every code has a case, the cause comes first, and what it explains is folded under it."""

from __future__ import annotations

import json

import pytest

from inspector.credential.error_text.find import KNOWN_TEXTS
from inspector.credential.error_text.model import Trouble
from inspector.credential.files import decode_file, inspect_text_of
from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.jwt.envelope import wrap
from inspector.credential.model.inspection import Inspection, Source
from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.codec import encode_permissions
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.permissions.wire import permissions_pb2 as wire
from inspector.credential.reading.reader import LARGEST
from inspector.credential.text.message import Message
from inspector.diagnosis import Finding, Severity, run
from inspector.diagnosis.catalogue.catalogue import TEXT, all_entries, finding
from inspector.diagnosis.catalogue.repair import REPAIRS
from inspector.diagnosis.verdict.verdict import verdict
from tests.credential.make import (
    HOST,
    HS256,
    HS512,
    NOW,
    b64,
    condition_field,
    jwt_of,
    key_v1,
    key_v2,
    legacy,
    p_of,
    permissions_v2,
    segment,
    token_v1,
)
from tests.credential.paste.test_repairs import CASES as REPAIR_CASES

C, T, F = Resource.CACHE, Resource.TOPIC, Resource.FUNCTION
name, prefix = Selector.name, Selector.prefix
V1, V2 = key_v1(), key_v2()
BARE = jwt_of({"sub": "c", "ver": 1, "p": "CAA="})
HEADER, PAYLOAD, SIGNATURE = V2.split(".")
SESSION = jwt_of(
    {"iss": "https://login.momento.example/", "email": "a@b.example"}, {"alg": "RS256", "kid": "k"}
)
UNKNOWN_FIELD = b64(encode_permissions([Rule(C, Role.READ_ONLY)]) + b"\x7a\x01x")
V2_UNSET = b64(
    wire.PermissionsV2(
        explicit=wire.ExplicitRules(rules=[wire.Rule(cache=wire.CacheRule(permissions=[1]))])
    ).SerializeToString()
)
SOON, AGO = NOW + 60, NOW - 60

ERROR_TEXTS = {
    f"{TEXT}{trouble}": [
        f"{known.words.replace('{name}', 'MOMENTO_API_KEY')} {known.beside.partition('|')[0]}"
        for known in KNOWN_TEXTS
        if known.trouble is trouble
    ]
    for trouble in Trouble
}

CASES: dict[str, list[str]] = {
    "form.empty": ["", " \n"],
    "form.truncated": [V1[:-7]],
    "form.head-missing": [V1[9:], V2[4:]],
    "form.base64": [f"{V1[:50]}*{V1[51:]}"],
    "form.case-changed": [V1.lower()],
    "form.json": [b64("not JSON at all, but base64")],
    "form.field-missing": [
        b64(f'{{"api_key":"{V2}","x":1}}'.replace('"t"', '"t"')),
        b64('{"endpoint":"e.example"}'),
    ],
    "form.jwt-segments": [f"{HEADER}.{PAYLOAD}", f"{V2}.{SIGNATURE}.x"],
    "form.jwt-header": [f"{segment(b'[]')}.{segment(b'{}')[:-1]}!.{SIGNATURE}"],
    "form.jwt-payload": [f"{HEADER}.{segment(b'[]')}.{SIGNATURE}"],
    "form.jwt-signature": [f"{HEADER}.{PAYLOAD}."],
    "form.jwt-duplicate-key": [jwt_of('{"t":"g","t":"g"}', HS512)],
    "form.jwt-algorithm": [jwt_of({"t": "g"}, {"alg": "none"}), jwt_of({"t": "g"}, {"alg": "ES256"})],
    "form.too-large": ["x" * (LARGEST + 1)],
    "kind.v2-needs-endpoint": [V2],
    "kind.endpoint-lost": [
        jwt_of({"sub": "c", "ver": 1}),
        jwt_of({"t": "disposable", "ver": 1, "exp": NOW + 900, "p": ""}),
    ],
    "kind.wrapper-lost": [
        f"MOMENTO_API_KEY={BARE}\nMOMENTO_ENDPOINT={HOST}\n",
        json.dumps({"token": BARE, "endpoint": HOST}),
    ],
    "kind.wrong-call": [
        f'const provider = CredentialProvider.fromString("{V2}");',
        f'provider = CredentialProvider.from_api_key_v2("{V1}", "{HOST}")',
        f'provider, err := auth.FromApiKeyV2(auth.ApiKeyV2Props{{ApiKey: "{token_v1()}", Endpoint: "{HOST}"}})',
    ],
    "kind.taken-for-v2": [
        f"MOMENTO_API_KEY={V1}\nMOMENTO_ENDPOINT={HOST}\n",
        json.dumps({"MOMENTO_API_KEY": token_v1(), "MOMENTO_ENDPOINT": HOST}),
        f"export MOMENTO_ENDPOINT={HOST}\nexport MOMENTO_API_KEY={V1}\n",
    ],
    "kind.other-key-info": [json.dumps({"api_key": V2, "key_info": {"key_id": "another", "role_id": "r-1"}})],
    "kind.legacy": [legacy()],
    "kind.session-token": [SESSION],
    "kind.refresh-token": [jwt_of({"t": "gr", "akid": "k"}, HS512), '{"refreshToken":"opaque-Zq81xLm2Ty"}'],
    "kind.signed-url": [jwt_of({"cache": "c", "key": "k"}, {"alg": "RS256", "kid": "k"})],
    "kind.foreign": [jwt_of({"iss": "x"}), "AKIAIOSFODNN7EXAMPLE"],
    "kind.placeholder": ["<api key>", "MOMENTO_API_KEY=${KEY}"],
    "kind.encrypted": ["MOMENTO_API_KEY=ENC[AES256_GCM,data:abcd,iv:xx,tag:yy,type:str]"],
    "endpoint.placeholder": [f"MOMENTO_API_KEY={V2}\nMOMENTO_ENDPOINT=<your endpoint>\n"],
    "source.paired": [f"MOMENTO_API_KEY={V2}\nMOMENTO_ENDPOINT={HOST}\n"],
    "source.repeated": [json.dumps({"a": {"apiKey": V1}, "b": {"token": V1}})],
    "source.hidden": [f"[default]\ntoken={V1}\n\n[.momento_session]\ntoken={V2}\nvalid_until=1900000000\n"],
    "source.commented": [f"# MOMENTO_API_KEY={V1}\n", f"//apiKey: '{V2}',\n"],
    "source.not-set": [
        f"export MOMENTO_API_KEY= {V1}\n",
        f"MOMENTO_API_KEY={V2}\nMOMENTO_ENDPOINT\uff1d{HOST}\n",
    ],
    "source.other-name": [
        f"MOMENTO_APIKEY={V1}\nError: Missing required environment variable MOMENTO_API_KEY\n",
        f"MOMENTO_API_KEY={V2}\nMOMENTO_ENDPOIN={HOST}\n",
    ],
    "source.overridden": [f"MOMENTO_API_KEY={V2}\nMOMENTO_ENDPOINT={HOST}\nMOMENTO_ENDPOINT=e.example.com\n"],
    "kind.unknown": [jwt_of({"t": "nope"}), jwt_of({"t": "disposable", "ver": 7})],
    "kind.sdk-call": [V1, token_v1(), V2, legacy()],
    "time.expired": [
        key_v1(exp=AGO),
        token_v1(exp=AGO),
        token_v1(exp=NOW - 90_000),
        token_v1(exp=NOW - 7_200),
    ],
    "time.expiring": [token_v1(exp=SOON)],
    "time.never": [V1, legacy()],
    "time.missing": [token_v1(exp=...)],
    "time.not-yet": [token_v1(nbf=NOW + 900), key_v1(iat=NOW + 900)],
    "time.milliseconds": [token_v1(exp=(NOW + 900) * 1_000)],
    "time.not-a-number": [token_v1(exp="1"), token_v1(exp=True), key_v1(nbf=[])],
    "time.absurd": [
        key_v1(exp=-5),
        key_v1(exp=10**18),
        jwt_of('{"t":"g","exp":1e999}', HS512),
    ],
    "time.fraction": [key_v1(exp=NOW + 0.5), token_v1(exp=NOW + 900.25), token_v1(nbf=NOW - 60.5)],
    "endpoint.missing": [key_v1(""), jwt_of({"c": "a.b"}, HS512)],
    "endpoint.not-a-host": [key_v1(f"https://{HOST}"), key_v1("no host"), key_v1(f"{HOST}:443")],
    "endpoint.wrong-host": [key_v1("docs.momentohq.com")],
    "endpoint.service-prefix": [key_v1(f"cache.{HOST}")],
    "endpoint.unknown-domain": [key_v1("e.example")],
    "endpoint.lookalike": [
        key_v1("cell.rnomentohq.com"),
        key_v1("cell.mоmentohq.com"),
        key_v1("xn--80ak6aa92e.com"),
    ],
    "endpoint.mismatch": [
        wrap(HOST, jwt_of({"sub": "c", "c": "cache.e.example", "cp": "control.e.example"}, HS512)),
    ],
    "endpoint.private": [key_v1("127.0.0.1"), key_v1("cache.lan"), key_v1("localhost")],
    "endpoint.unknown-cell": [key_v1("cell-private-7.prod.a.momentohq.com")],
    "permission.super-user": [V1, key_v1(p=""), jwt_of({"sub": "c", "ver": 1})],
    "permission.none": [token_v1(p="EgA="), token_v1(Rule(C, Role.NONE), Rule(F, Role.NONE))],
    "permission.undecodable": [token_v1(p="!!"), token_v1(p=...), token_v1(p="IgA=")],
    "permission.unknown-field": [token_v1(p=UNKNOWN_FIELD)],
    "permission.condition": [token_v1(ver=2, p=b64(permissions_v2(condition_field(9, "10.0.0.0/8"))))],
    "permission.by-role": [V2],
    "permission.literal-wildcard": [token_v1(Rule(C, Role.READ_ONLY, name("c"), name("user-*")))],
    "permission.name-suspicious": [
        token_v1(Rule(C, Role.READ_ONLY, name("c "))),
        token_v1(Rule(C, Role.READ_ONLY, name("c"), name("dеv"))),
        token_v1(Rule(C, Role.READ_ONLY, name("c"), name("a\u200bb"))),
        token_v1(Rule(C, Role.READ_ONLY, name("c"), name(""))),
        token_v1(ver=2, p=V2_UNSET),
    ],
    "permission.write-only-conditional": [token_v1(Rule(C, Role.WRITE_ONLY))],
    "permission.mixed-scope": [
        token_v1(p="EiMKDQoLCAEaBwoFY2FjaGUKEhIQCAIaBwoFY2FjaGUqAwoBdA=="),
        token_v1(Rule(C, Role.READ_ONLY, name("chat")), Rule(F, Role.INVOKE, name("chat"))),
    ],
    "permission.cannot-mint": [token_v1(), key_v1(p=p_of(Rule(C, Role.READ_WRITE)))],
    **ERROR_TEXTS,
}
ELSEWHERE = {
    "source.chosen",
    "form.unreadable",
    "time.clock-skew",
    "repair.encoding",
    "permission.by-account",
    "permission.widened",
    "permission.narrowed",
    "time.not-as-asked",
    "endpoint.not-as-asked",
}
"""Codes that do not come from a text alone; their own tests are below or beside the live findings."""


def codes(found: tuple[Finding, ...]) -> set[str]:
    return {each.code for root in found for each in root.with_all()}


def findings(text: str) -> tuple[Finding, ...]:
    return run(inspect(text, NOW), NOW)


def test_every_code_of_the_catalogue_has_a_case() -> None:
    assert set(CASES) | set(REPAIR_CASES) | ELSEWHERE == set(all_entries())


@pytest.mark.parametrize(
    ("code", "number"), [(code, n) for code, texts in CASES.items() for n in range(len(texts))]
)
def test_code_is_found_with_words_for_everything(code: str, number: int) -> None:
    found = findings(CASES[code][number])
    assert code in codes(found)
    for each in (one for root in found for one in root.with_all()):
        assert all("{" not in str(words) for words in (each.title, each.evidence, each.fix))


@pytest.mark.parametrize("code", REPAIR_CASES)
def test_every_repair_is_a_finding_with_its_place(code: str) -> None:
    found = {each.code: each for each in findings(REPAIR_CASES[code][0][0])}
    assert found[code].severity is Severity.WARNING
    assert str(found[code].evidence).startswith("Where: ")


def test_a_healthy_token_has_no_error_and_no_warning() -> None:
    assert {each.severity for each in findings(token_v1())} == {Severity.INFO}


FIRST = {
    "expired and never repaired": (token_v1(exp=AGO) + "\n", "time.expired"),
    "newline": (key_v1() + "\n", "repair.whitespace"),
    "truncated": (V1[:-30], "form.truncated"),
    "foreign without a signature": (jwt_of({"iss": "x"}).rpartition(".")[0] + ".", "kind.foreign"),
    "session that has expired": (
        jwt_of({"iss": "momento", "email": "e", "exp": 1}, {"alg": "RS256", "kid": "k"}),
        "kind.session-token",
    ),
    "placeholder": ("MOMENTO_API_KEY=<key>", "kind.placeholder"),
    "milliseconds": (token_v1(exp=NOW * 1_000), "time.milliseconds"),
    "endpoint": (key_v1("https://x.example"), "endpoint.not-a-host"),
    "no field": (b64('{"endpoint":"e.example"}'), "form.field-missing"),
    "not a JWT inside": (
        b64(json.dumps({"endpoint": HOST, "api_key": "no-jwt-at-all"})),
        "form.jwt-segments",
    ),
}


@pytest.mark.parametrize("case", FIRST)
def test_the_cause_to_act_on_is_first(case: str) -> None:
    text, code = FIRST[case]
    assert findings(text)[0].code == code


def test_expired_token_is_the_first_finding() -> None:
    first = findings(token_v1(exp=NOW - 3_661))[0]
    assert first.code == "time.expired"
    assert str(first.evidence) == "Expired at 2023-11-14 21:12:19 UTC, 1 h 1 min ago."


def test_consequences_are_folded_under_their_cause() -> None:
    (first, *rest) = findings(V1[: len(V1) // 3])
    assert first.code == "form.truncated"
    assert not any(each.severity is Severity.ERROR for each in rest)
    foreign = findings(jwt_of({"iss": "x"}, {"alg": "none"}))
    assert [each.code for each in foreign] == ["kind.foreign"]
    assert [each.code for each in foreign[0].consequences] == ["form.jwt-algorithm"]


def test_worst_comes_first() -> None:
    order = [Severity.ERROR, Severity.WARNING, Severity.INFO]
    for text in (token_v1(exp=AGO) + "\n", key_v1("e.example"), V2):
        seen = [order.index(each.severity) for each in findings(text)]
        assert seen == sorted(seen)


def test_the_host_that_was_meant_is_named() -> None:
    first = findings(key_v1(f"https://api.cache.{HOST}/"))[0]
    assert (
        str(first.evidence)
        == f"`https://api.cache.{HOST}/` is not a host name. It should probably be `{HOST}`."
    )


def test_the_less_trusted_host_of_a_legacy_key_is_named() -> None:
    for cache, control, code, named in (
        (f"cache.{HOST}", "control.evil.example", "endpoint.unknown-domain", "evil.example"),
        (f"cache.{HOST}", "control.rnomentohq.com", "endpoint.lookalike", "rnomentohq.com"),
        (f"cache.{HOST}", "unix:/x", "endpoint.not-a-host", "unix:/x"),
        ("cache.evil.example", f"control.{HOST}", "endpoint.unknown-domain", "evil.example"),
    ):
        found = {each.code: str(each.evidence) for each in findings(legacy(cache, control))}
        assert f"`{named}`" in found[code]
        assert HOST not in found[code]


@pytest.mark.parametrize(
    ("literal", "code", "said"),
    [
        ("NaN", "time.not-a-number", "exp is NaN."),
        ("Infinity", "time.absurd", "exp is Infinity, after the year 9999."),
        ("-Infinity", "time.absurd", "exp is -Infinity, before 1970."),
        ("1e400", "time.absurd", "exp is 1e400, after the year 9999."),
        ("-1e400", "time.absurd", "exp is -1e400, before 1970."),
        ("-" + "1" * 45, "time.absurd", "exp is -" + "1" * 45 + ", before 1970."),
    ],
)
def test_a_time_no_number_holds_is_told_as_what_it_is(literal: str, code: str, said: str) -> None:
    found = {
        each.code: str(each.evidence) for each in findings(jwt_of(f'{{"t":"g","exp":{literal}}}', HS512))
    }
    assert found[code] == said


def test_an_empty_claim_p_is_not_called_missing() -> None:
    for text, said in (
        (key_v1(p=""), "The claim p is empty, which means super user in version 1."),
        (
            wrap(HOST, jwt_of({"sub": "c", "ver": 1})),
            "No claim p, which means super user in version 1.",
        ),
    ):
        found = {each.code: str(each.evidence) for each in findings(text)}
        assert found["permission.super-user"] == said


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        (key_v1("127.0.0.1"), "endpoint.private", "`127.0.0.1` is the computer itself on which it is used."),
        (key_v1("localhost"), "endpoint.private", "`localhost` is the computer itself on which it is used."),
        (key_v1("10.1.2.3"), "endpoint.private", "`10.1.2.3` is an address in a private network."),
        (key_v1("169.254.0.9"), "endpoint.private", "`169.254.0.9` is a link-local address, which only the"),
        (
            jwt_of({"c": "a.b"}, HS512),
            "endpoint.missing",
            "A legacy key needs the claims c and cp. cp is missing.",
        ),
        (
            jwt_of({"c": 7, "cp": "a.b"}, HS512),
            "endpoint.missing",
            "A legacy key needs the claims c and cp. c is not",
        ),
        (
            token_v1(Rule(C, Role.READ_ONLY, name("c "))),
            "permission.name-suspicious",
            "Rule 1 names `c `, which ends",
        ),
        (
            token_v1(Rule(C, Role.READ_ONLY, name(" c"))),
            "permission.name-suspicious",
            "Rule 1 names ` c`, which begins",
        ),
        (
            token_v1(Rule(C, Role.READ_ONLY, name(" c "))),
            "permission.name-suspicious",
            "Rule 1 names ` c `, which begins and ends with white space.",
        ),
        (V1.upper(), "form.case-changed", "All letters are upper case: Base64 needs both"),
        ("sk-ant-" + "a" * 30, "kind.foreign", "It looks like another secret: Anthropic key."),
        ("sk-" + "a" * 30, "kind.foreign", "It looks like another secret: OpenAI key."),
    ],
)
def test_the_evidence_says_which_of_several_it_is(text: str, code: str, said: str) -> None:
    found = {each.code: str(each.evidence) for each in findings(text)}
    assert found[code].startswith(said)


def test_rules_are_numbered_from_1_in_every_finding_about_one() -> None:
    plain, topic = (
        Rule(C, Role.READ_ONLY, name("c"), name("k")),
        Rule(Resource.TOPIC, Role.READ_ONLY, name("c")),
    )
    cases: list[tuple[tuple[Rule, ...], str, str]] = [
        (
            (plain, plain, Rule(C, Role.READ_ONLY, name("c "))),
            "permission.name-suspicious",
            "Rule 3 names `c `, which ends with white space.",
        ),
        ((plain, Rule(C, Role.WRITE_ONLY, name("c"))), "permission.write-only-conditional", "Rule 2: "),
        ((Rule(C, Role.WRITE_ONLY, name("c")), plain), "permission.write-only-conditional", "Rule 1: "),
        (
            (plain, topic, topic, Rule(C, Role.READ_ONLY, name("c"))),
            "permission.mixed-scope",
            "Rule 4 covers all keys of its cache, beside rule 2.",
        ),
    ]
    for rules, code, said in cases:
        found = {each.code: str(each.evidence) for each in findings(token_v1(*rules))}
        assert found[code].startswith(said)


def test_a_key_in_a_url_is_not_said_to_be_in_a_command() -> None:
    for text, title in (
        (f"https://example.org/?key={V1}", "The credential was part of a URL"),
        (f"curl -H 'Authorization: {V1}' https://example.org/", "The credential was part of a command"),
    ):
        assert title in {str(each.title) for each in findings(text)}


def test_the_sandbox_raises_no_endpoint_finding() -> None:
    assert not [
        each for each in findings(token_v1(endpoint="sandbox.localhost")) if each.code.startswith("endpoint")
    ]


def test_in_a_file_of_its_own_format_a_field_is_no_mistake() -> None:
    text = f"MOMENTO_API_KEY={V1}\n"
    (inspection,) = inspect_all(text, NOW, Source("prod.env"))
    found = {each.code: each for each in run(inspection, NOW)}
    assert found["repair.assignment"].severity is Severity.INFO
    assert found["repair.assignment"].why is None
    assert findings(text.strip())[0].severity is Severity.WARNING


def test_sdk_finding_quotes_the_error_of_the_text_as_pasted() -> None:
    found = {each.code: each for each in findings(V1 + "\n")}
    assert "from_string rejects it: “InvalidArgumentException: Invalid Auth token.”" in str(
        found["kind.sdk-call"].evidence
    )


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (jwt_of({"sub": "c", "ver": 1}), "kind.endpoint-lost"),
        (V2, "kind.v2-needs-endpoint"),
        (V1[:-30], "form.truncated"),
        (key_v1(""), "endpoint.missing"),
        (V1 + "\n", "kind.sdk-call"),
        (V1, "kind.sdk-call"),
        (token_v1(), "kind.sdk-call"),
    ],
)
def test_what_to_do_about_an_sdks_answer_follows_its_cause(text: str, cause: str) -> None:
    found = {each.code: each for root in findings(text) for each in root.with_all()}
    assert found["kind.sdk-call"].fix == all_entries()[cause].fix


def test_unreadable_files_say_why_and_nothing_else() -> None:
    (inspection,) = inspect_text_of(decode_file(b"\x7fELF\x00\x01", "a.out"), NOW)
    found = run(inspection, NOW)
    assert [each.code for each in found] == ["form.unreadable"]
    assert str(found[0].evidence) == "This is not a text file. It begins with the bytes 7f 45 4c 46."


def test_a_file_in_another_encoding_is_a_finding() -> None:
    (inspection,) = inspect_text_of(decode_file(V1.encode("utf-16"), "key.txt"), NOW)
    assert "repair.encoding" in codes(run(inspection, NOW))


def test_a_rule_with_an_unknown_role_is_not_called_one_without_permissions() -> None:
    rule = wire.Rule(cache=wire.CacheRule(permissions=[9], all_caches=wire.All(), all_items=wire.All()))
    p = b64(wire.PermissionsV2(explicit=wire.ExplicitRules(rules=[rule])).SerializeToString())
    found = codes(findings(token_v1(ver=2, p=p)))
    assert "permission.unknown-field" in found
    assert "permission.none" not in found


def test_repairs_of_a_text_without_a_credential_are_not_findings() -> None:
    assert [each.code for each in findings("note = 'nothing here'")] == ["kind.unknown"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("MOMENTO_API_KEY=${MOMENTO_API_KEY}\n", "kind.placeholder"),
        ("MOMENTO_API_KEY='****'\n", "kind.placeholder"),
        (f"MOMENTO_API_KEY={key_v1()[:100]}***{key_v1()[-40:]}\n", "kind.placeholder"),
        ("key: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  616263\n", "kind.encrypted"),
        ('{"refreshToken": "hngdln4ib968acq0xueosfalpryyp09fc8q7q9slzc7nclkh4l"}', "kind.refresh-token"),
        ("MOMENTO_API_KEY=ghp_16C7e42F292c6912E7710c838347Ae178B4a\n", "kind.foreign"),
    ],
)
def test_nobody_is_told_to_use_the_value_of_what_is_not_a_credential_for_calls(text: str, code: str) -> None:
    found = codes(findings(text))
    assert code in found
    assert not [each for each in found if each.startswith("repair.")]


@pytest.mark.parametrize(("padding", "missing"), [("==", 1), ("=", 2)])
def test_what_lost_characters_inside_is_not_said_to_have_lost_its_end(padding: str, missing: int) -> None:
    """So many that the rest is no whole Base64; of others the decoded text shows the damage."""
    keys = [key_v1(sub="someone" + "x" * more) for more in range(12)]
    padded = next(key for key in keys if key.endswith(padding) and key[-len(padding) - 1] != "=")
    damaged = padded[:100] + padded[100 + missing :]
    inspection = inspect(damaged, NOW)
    said = verdict(inspection, run(inspection, NOW), NOW)
    assert str(said.sentence).startswith("Damaged. Characters are missing in the middle: the end is there")
    assert str(said.brief) == "Characters are missing in the middle"
    cut = inspect(padded[:-40], NOW)
    assert str(verdict(cut, run(cut, NOW), NOW).sentence).startswith("Only a part was copied")


@pytest.mark.parametrize("escape", ["\\n", "\\r\\n", "&#10;"])
def test_an_escaped_line_break_is_not_blamed_on_a_mail(escape: str) -> None:
    key = key_v1()
    (found,) = (each for each in findings(f"{key[:76]}{escape}{key[76:]}") if each.code == "repair.line-wrap")
    assert str(found.title) == "Escaped line breaks inside the credential were removed"
    assert "Mails" not in str(found.fix)


def test_a_line_that_goes_on_behind_a_backslash_is_no_wrapped_mail() -> None:
    key = key_v1()
    text = f"export MOMENTO_API_KEY={key[:76]}\\\n    {key[76:]}\n"
    (found,) = (each for each in findings(text) if each.code == "repair.line-wrap")
    assert str(found.title) == "The credential continues on the next line, after a backslash"
    assert str(found.fix).startswith("Write it on one line.")


@pytest.mark.parametrize(
    "text",
    [
        "hello world this is not a key",
        "hunter2",
        "API_KEY=hunter2",
        "https://console.gomomento.com/api-keys",
        "5f4dcc3b5aa765d61d8327deb882cf99",
        '{"a": 1}',
        '{"a":',
        "# a comment\n",
        HOST,
        f"https://api.cache.{HOST}/",
        f"MOMENTO_ENDPOINT={HOST}",
    ],
)
def test_other_text_is_not_called_a_damaged_credential(text: str) -> None:
    (found,) = findings(text)
    assert (found.code, found.consequences) == ("kind.unknown", ())
    assert ("The key that goes with it is missing." in str(found.evidence)) == (HOST in text)


@pytest.mark.parametrize("text", [f"Our key is {V1[:90]} and it fails.", f'{{"apiKey": "{V1[:90]}"}}'])
def test_a_credential_cut_short_among_other_text_is_truncated(text: str) -> None:
    assert findings(text)[0].code == "form.truncated"


@pytest.mark.parametrize("mask", ["...", "\u2026", "***"])
def test_a_masked_copy_is_recognised_alone_and_in_other_text(mask: str) -> None:
    for text in (V1[:63] + mask, f"It says {V1[:63]}{mask} in the log"):
        assert findings(text)[0].code == "kind.placeholder"


def test_a_label_is_named_by_its_last_word_only() -> None:
    (repair,) = inspect(f"password hunter2 and the key: {V1}", NOW).repairs
    assert str(repair.place) == "`key:` before the credential"


def test_the_catalogue_is_complete_in_words() -> None:
    for code, entry in all_entries().items():
        assert str(entry.title)
        assert not str(entry.title).endswith(".")
        assert str(entry.fix).endswith(".")
        assert entry.severity in Severity
        assert finding(code, Message("Test", "seen")).code == code
    assert all(code.startswith("repair.") for code in REPAIRS)


def test_hostile_names_are_shown_harmless() -> None:
    found: Inspection = inspect(key_v1("evil\u202emoc.qhotnemom"), NOW)
    assert all("\u202e" not in str(each.evidence) for each in run(found, NOW))
    assert found.header == HS256


def codes_of(text: str) -> set[str]:
    return {each.code for each in findings(text)}


@pytest.mark.parametrize(
    "text",
    [
        f"MOMENTO_API_KEY={V2}\nMOMENTO_ENDPOINT={HOST}\n",
        f"MOMENTO_API_KEY={V1}\nMOMENTO_HTTP_ENDPOINT=https://api.cache.{HOST}\n",
        f"MOMENTO_API_KEY={V1}\nMOMENTO_ENDPOINT=\n",
        f"MOMENTO_API_KEY={V1}\n",
        V1,
    ],
)
def test_only_a_version_1_key_beside_the_variable_of_version_2_is_taken_for_it(text: str) -> None:
    assert "kind.taken-for-v2" not in codes_of(text)


@pytest.mark.parametrize(
    ("text", "evidence", "fix"),
    [
        (
            f'MOMENTO_ENDPOINT={HOST}\np = CredentialProvider.from_string("{V2}")',
            "`CredentialProvider.from_string` does not take a version 2 key.",
            "Call `CredentialProvider.from_api_key_v2` instead. It needs the endpoint beside the key.",
        ),
        (
            f'const p = CredentialProvider.fromApiKeyV2({{apiKey: "{V1}", endpoint: "{HOST}"}});',
            "`CredentialProvider.fromApiKeyV2` takes only version 2 keys, and this is not one.",
            "Call `CredentialProvider.fromString` instead.",
        ),
    ],
)
def test_a_call_that_rejects_the_kind_is_told_first_with_the_right_one(
    text: str, evidence: str, fix: str
) -> None:
    first = findings(text)[0]
    assert (first.code, first.severity) == ("kind.wrong-call", Severity.ERROR)
    assert (str(first.evidence), str(first.fix)) == (evidence, fix)


def test_a_key_without_its_wrapper_beside_its_endpoint_is_an_error_and_made_again() -> None:
    text = f"MOMENTO_API_KEY={BARE}\nMOMENTO_ENDPOINT={HOST}\n"
    first = findings(text)[0]
    assert (first.code, first.severity) == ("kind.wrapper-lost", Severity.ERROR)
    found = inspect(text, NOW)
    assert found.credential is not None
    assert found.credential.reveal() == wrap(HOST, BARE)
    assert inspect(found.credential.reveal(), NOW).kind is Kind.API_KEY_V1


def test_a_key_in_the_header_of_a_call_needs_no_wrapper() -> None:
    assert "kind.wrapper-lost" not in codes_of(json.dumps({"authorization": BARE, "endpoint": HOST}))


def test_a_v1_refresh_token_is_momentos() -> None:
    text = jwt_of({"iss": "gomomento.com/refresh", "jti": "j"})
    assert findings(text)[0].code == "kind.refresh-token"
    assert "kind.foreign" not in codes_of(text)


def test_a_fraction_of_a_second_is_a_note_and_still_ends_the_credential() -> None:
    text = key_v1(exp=NOW - 0.5)
    assert codes_of(text) >= {"time.expired", "time.fraction"}
    found = next(each for each in findings(text) if each.code == "time.fraction")
    assert found.severity is Severity.INFO


@pytest.mark.parametrize("code", ERROR_TEXTS)
def test_an_error_text_is_answered_with_causes_the_kind_and_what_to_ask(code: str) -> None:
    first = findings(ERROR_TEXTS[code][0])[0]
    assert first.code == code
    assert len(first.causes) >= 1
    assert first.why is not None
    assert "It is about " in str(first.evidence)
    assert str(first.fix)


def test_an_error_text_beside_a_credential_is_a_note() -> None:
    text = f"MOMENTO_API_KEY={V2}\nMOMENTO_ENDPOINT={HOST}\nError: 16 UNAUTHENTICATED: x\n"
    found = next(each for each in findings(text) if each.code == "text.unauthenticated")
    assert found.severity is Severity.INFO
    assert "kind.unknown" not in codes_of(text)


OLDER_CALLS = [
    "Received a v2 API key. Are you using the correct key?",
    "Error: Invalid API key",
    "momento.errors.InvalidArgumentException: Invalid Auth token.",
    "malformed auth token",
    "failed to parse token: InvalidTokenError: Invalid token specified: missing part #2",
    "Malformed token; unable to determine control endpoint.",
    "The supplied Momento authToken is not valid.",
    "Could not parse token. Please ensure a valid token was entered correctly.",
]


@pytest.mark.parametrize("error", OLDER_CALLS)
def test_a_v2_key_beside_an_error_of_an_older_call_is_led_to_the_call_for_v2(error: str) -> None:
    settings = f"MOMENTO_API_KEY={V2}\nMOMENTO_ENDPOINT={HOST}\n"
    (found,) = inspect_all(f"{settings}{error}\n", NOW)
    said = next(each for each in run(found, NOW) if each.code.startswith("text."))
    assert said.severity is Severity.WARNING
    assert "fromApiKeyV2" in str(said.fix)
    sentence = str(verdict(found, run(found, NOW), NOW).sentence)
    assert sentence.startswith("This error comes from an SDK call for version 1 keys")
    beside_v1 = [each for each in findings(f"{V1}\n{error}\n") if each.code.startswith("text.")]
    assert all(each.severity is Severity.INFO and "fromApiKeyV2" not in str(each.title) for each in beside_v1)


@pytest.mark.parametrize("key", [V1, token_v1()], ids=["key", "token"])
def test_another_key_beside_an_error_of_the_call_for_v2_is_led_to_its_own_call(key: str) -> None:
    (found,) = inspect_all(
        f"{key}\nError: Received an invalid v2 API key. Are you using the correct key?\n", NOW
    )
    said = next(each for each in run(found, NOW) if each.code == "kind.wrong-call")
    assert said.severity is Severity.WARNING
    assert "fromString" in str(said.fix)
    sentence = str(verdict(found, run(found, NOW), NOW).sentence)
    assert sentence.startswith("This error comes from an SDK call for version 2 keys")


def test_an_error_of_the_call_for_v2_beside_its_key_stays_a_note() -> None:
    text = f"MOMENTO_API_KEY={V2}\nMOMENTO_ENDPOINT={HOST}\nAPI key cannot be empty.\n"
    assert [each.severity for each in findings(text) if each.code.startswith("text.")] == [Severity.INFO]


def test_the_missing_variable_is_named() -> None:
    first = findings("Missing required environment variable MOMENTO_ENDPOINT")[0]
    assert str(first.evidence) == (
        "“Missing required environment variable …, here MOMENTO_ENDPOINT” (Python, Go). It is about any API key or "
        "token."
    )


@pytest.mark.parametrize(
    ("host", "said"),
    [
        ("https://redis-prod.abcd.cache.amazonaws.com:6379", "not in the domain momentohq.com"),
        ("redis-prod.abcd.cache.amazonaws.com:6379", "not in the domain momentohq.com"),
        (f"https://{HOST}/", f"It should probably be `{HOST}`."),
        (f"https://cache.{HOST}:443", f"It should probably be `{HOST}`."),
    ],
)
def test_only_a_host_of_a_cell_is_proposed_for_an_endpoint(host: str, said: str) -> None:
    (found,) = inspect_all(f"MOMENTO_API_KEY={V2}\nMOMENTO_ENDPOINT={host}\n", NOW)
    (told,) = [each for each in run(found, NOW) if each.code == "endpoint.not-a-host"]
    assert said in str(told.evidence)
    assert ("should probably be" in str(told.evidence)) is (HOST in host)


@pytest.mark.parametrize(
    ("before", "speaks_of_bearer"),
    [("Key: ", False), ("token ", False), ("キー：", False), ("Bearer ", True), ("bearer ", True)],
)
def test_only_who_wrote_bearer_is_told_of_bearer(before: str, *, speaks_of_bearer: bool) -> None:
    (told,) = [each for each in findings(f"{before}{V1}") if each.code == "repair.prefix"]
    assert ("Bearer" in str(told.fix)) is speaks_of_bearer


WRONG_HOSTS = [
    "console.gomomento.com",
    "https://console.gomomento.com/caches",
    "Console.gomomento.com",
    "docs.momentohq.com",
    "https://docs.momentohq.com/platform/regions",
    "www.gomomento.com",
    "gomomento.com",
    "https://gomomento.com/",
    "momentohq.com",
    "status.gomomento.com",
    "prod.a.momentohq.com",
    "https://cache.prod.a.momentohq.com:6379",
]
CARRIERS = [
    f"MOMENTO_API_KEY={V2}\nMOMENTO_ENDPOINT=%s\n",
    json.dumps({"apiKey": V2, "endpoint": "%s"}),
    f"My key: {V2}\nMy endpoint is %s\n",
    f'CredentialProvider.from_api_key_v2(api_key="{V2}", endpoint="%s")',
    f'CredentialProvider.from_api_key_v2("{V2}", "%s")',
    f'credentials = CredentialProvider.fromApiKeyV2(\n    "{V2}",\n    "%s",\n);',
]


@pytest.mark.parametrize("host", WRONG_HOSTS)
@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_host_of_momentos_that_is_no_cell_is_the_first_thing_said(carrier: str, host: str) -> None:
    (found,) = inspect_all(carrier % host, NOW)
    first = run(found, NOW)[0]
    assert (first.code, first.severity) == ("endpoint.wrong-host", Severity.ERROR)
    assert "`" + host + "`" in str(first.evidence)
    assert "Copy the endpoint from the Momento console" in str(first.fix)


@pytest.mark.parametrize("host", ["cell-alpha-dev.preprod.a.momentohq.com", "ours.momentohq.com", HOST])
@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_cell_that_is_not_in_the_list_is_not_called_wrong(carrier: str, host: str) -> None:
    assert "endpoint.wrong-host" not in codes_of(carrier % host)


@pytest.mark.parametrize("page", ["https://docs.momentohq.com/x", "status.momentohq.com", "momentohq.com"])
def test_a_page_that_a_sentence_speaks_of_is_no_endpoint_of_the_key(page: str) -> None:
    assert "kind.v2-needs-endpoint" in codes_of(f"I read {page} and got the key {V2} there.")


@pytest.mark.parametrize("written", [f"https://{HOST}", f"{HOST}:443", "us-west-2"])
def test_the_second_argument_of_a_call_is_judged_as_it_is_written(written: str) -> None:
    (found,) = inspect_all(f'p = CredentialProvider.from_api_key_v2("{V2}", "{written}")', NOW)
    assert run(found, NOW)[0].code == "endpoint.not-a-host"


MISSING = "Error: Missing required environment variable"


@pytest.mark.parametrize(
    ("text", "asked", "own"),
    [
        (f"MOMENTO_APIKEY={V1}\n{MISSING} MOMENTO_API_KEY\n", "MOMENTO_API_KEY", "MOMENTO_APIKEY"),
        (f"env:\n  MOMENTO_KEY: {V1}\nlog: {MISSING} MY_MOMENTO_KEY\n", "MY_MOMENTO_KEY", "MOMENTO_KEY"),
        (
            f"MOMENTO_API_KEY={V2}\nENDPOINT={HOST}\n{MISSING} MOMENTO_ENDPOINT\n",
            "MOMENTO_ENDPOINT",
            "ENDPOINT",
        ),
    ],
)
def test_a_variable_that_an_error_does_not_find_is_set_under_another_name(
    text: str, asked: str, own: str
) -> None:
    first = findings(text)[0]
    assert (first.code, first.severity) == ("source.other-name", Severity.ERROR)
    assert first.evidence.values == {"asked": asked, "own": own}


@pytest.mark.parametrize(
    ("name", "endpoint"),
    [
        *((name, "MOMENTO_ENDPOINT") for name in ("MOMENTO_API_KEU", "MOMENTO_API_KE", "MOMENTO_API_KEYS")),
        *((name, "MOMENTO_ENDPOINT") for name in ("MOMNETO_API_KEY", "OMENTO_API_KEY")),
        *(("MOMENTO_API_KEY", name) for name in ("MOMENTO_ENDPOIN", "MOMENTO_ENDPIONT", "MOMENTO_ENDPOINTS")),
    ],
)
def test_one_wrong_letter_in_the_name_of_a_variable_is_told(name: str, endpoint: str) -> None:
    found = findings(f"{name}={V2}\n{endpoint}={HOST}\n")
    (told,) = [each for each in found if each.code == "source.other-name"]
    assert told.severity is Severity.WARNING
    usual, own = told.evidence.values["usual"], told.evidence.values["own"]
    assert (own, usual) in ((name, "MOMENTO_API_KEY"), (endpoint, "MOMENTO_ENDPOINT"))
    assert own != usual


@pytest.mark.parametrize(
    "text",
    [
        f"MOMENTO_API_KEY={V1}\n{MISSING} MOMENTO_API_KEY\n",
        f"environment:\n  - MOMENTO_API_KEY=${{PROD_KEY}}\nPROD_KEY={V1}\n{MISSING} MOMENTO_API_KEY\n",
        f"apiKey={V1}\n{MISSING} MOMENTO_API_KEY\n",
        f"MOMENTO_API_KEY2={V1}\n",
        f"MOMENTO_APIKEY={V1}\n",
        f"MOMENTO_AUTH_TOKEN={V1}\n",
        f"MOMENTO_API_KEY={V2}\nMOMENTO_API_KEYS={V2}\nMOMENTO_ENDPOINT={HOST}\n",
        f"# MOMENTO_API_KEY={V1}\nX=1\n{MISSING} MY_MOMENTO_KEY\n",
        f"MOMENTO_API_KEY={V1}\n{MISSING} AWS_REGION\n",
        f"MOMENTO_API_KEY={V1}\n{MISSING} DATABASE_TOKEN\n",
    ],
)
def test_a_name_of_its_own_is_not_called_wrong(text: str) -> None:
    assert all(
        "source.other-name" not in {found.code for found in run(each, NOW)} for each in inspect_all(text, NOW)
    )
