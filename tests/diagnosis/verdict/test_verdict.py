"""The verdict: the worst fact first, in one sentence, with the next step. Nothing is good where an error is."""

from __future__ import annotations

import re

import pytest

from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.inspection import Inspection, Source
from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.sdk.prediction import check_sdks
from inspector.credential.text.message import message
from inspector.diagnosis import Finding, Severity, run
from inspector.diagnosis.carriers import CARRIERS
from inspector.diagnosis.catalogue.catalogue import TEXT, all_entries
from inspector.diagnosis.live.credential import unauthenticated
from inspector.diagnosis.live.proof import Proof
from inspector.diagnosis.verdict.sentences import CAUSES
from inspector.diagnosis.verdict.verdict import Action, Verdict, VerdictSeverity, verdict
from tests.credential.make import HOST, HS512, NOW, jwt_of, key_v1, key_v2, token_v1
from tests.diagnosis.rules.test_findings import CASES

MO = Rule(Resource.CACHE, Role.READ_WRITE, Selector.name("default-cache"), Selector.name("mo"))
TOKEN = token_v1(MO, exp=NOW + 100_000)
GOOD, BAD = VerdictSeverity.OK, VerdictSeverity.ERROR


def judged(text: str, now: float = NOW, checked_at: float | None = None, *more: Finding) -> Verdict:
    inspection = inspect(text, now)
    proof = None if checked_at is None else Proof(checked_at)
    return verdict(inspection, (*run(inspection, now), *more), now, proof=proof)


def live(severity: Severity) -> Finding:
    said = message("Test", "Said.")
    return Finding("live.unauthenticated", severity, message("Test", "The service refused it"), said, said)


@pytest.mark.parametrize("whole", [TOKEN, key_v1(), key_v2()])
def test_a_part_says_where_it_breaks_off(whole: str) -> None:
    for length in (30, 60, 66, 69, 70, 71, 90, len(whole) - 20, len(whole) - 6):
        said = str(judged(f"MOMENTO_API_KEY={whole[:length]}").sentence)
        assert said == f"Only a part was copied: it breaks off after {length} characters."


@pytest.mark.parametrize(
    "text", ["MOMENTO_API_KEY=", 'export MOMENTO_AUTH_TOKEN=""', '{"MOMENTO_API_KEY": ""}', ""]
)
def test_the_lists_say_what_the_header_says_of_an_empty_value(text: str) -> None:
    found = judged(text)
    name = str(inspect(text, NOW).source.variable or "")
    assert name in str(found.sentence)
    assert name in str(found.brief)
    assert "the text" not in str(found.brief)


def test_what_an_sdk_rejects_though_nothing_was_repaired_is_no_good() -> None:
    legacy = inspect(jwt_of({"c": f"cache.{HOST}"}, HS512), NOW, endpoint=HOST)
    found = verdict(legacy, run(legacy, NOW), NOW)
    assert (found.severity, found.action) == (BAD, Action.READ_FINDING)
    assert str(found.sentence) == "Your code will reject this: InvalidArgumentException: Invalid Auth token."
    assert str(found.brief) == "An SDK rejects it"
    assert found.about is not None
    assert found.about.code == "kind.sdk-call"


def test_a_whole_token_that_was_not_checked_is_said_to_be_unchecked() -> None:
    found = judged(TOKEN)
    assert found.severity is GOOD
    assert found.action is Action.CHECK
    said = str(found.sentence)
    assert said.startswith("Nothing wrong found, not checked live. Valid until 20")
    assert said.endswith("Allowed: Read and write the key `mo` in the cache `default-cache`.")


def test_a_token_that_was_checked_works_and_says_when() -> None:
    found = judged(TOKEN, NOW, NOW - 60)
    assert found.severity is GOOD
    assert str(found.sentence).startswith("Works: checked 20")


def test_a_check_that_passed_says_what_failed_over_another_way_and_not_that_nothing_was_checked() -> None:
    said = message("Test", "Said")
    proxy = Finding("live.proxy", Severity.INFO, said, said, said)
    assert str(judged(TOKEN, NOW, NOW, proxy).sentence).startswith("Works: checked")
    blocked = Finding("live.https-blocked", Severity.WARNING, said, said, said)
    judgement = judged(TOKEN, NOW, NOW, blocked, proxy)
    assert judgement.severity is VerdictSeverity.WARNING
    assert str(judgement.sentence).startswith("Works: checked 20")
    assert ". But: Said. " in str(judgement.sentence)
    assert judgement.brief == said


@pytest.mark.parametrize(
    ("text", "but"),
    [
        (key_v1(exp=NOW + 10_000_000), "It may do everything: keep it on servers."),
        (key_v1(exp=NOW + 1_000, p=None), "Expires soon."),
    ],
)
def test_a_check_that_passed_is_told_beside_a_warning(text: str, but: str) -> None:
    before, after = judged(text), judged(text, NOW, NOW - 60)
    assert before.severity is after.severity is VerdictSeverity.WARNING
    assert after.action is before.action
    assert not str(before.sentence).startswith("Works")
    assert re.match(rf"Works: checked \S+ \S+ UTC\. {re.escape(but)} ", str(after.sentence))


def test_a_check_that_passed_says_nothing_good_of_a_doubtful_host() -> None:
    text = token_v1(MO, exp=NOW + 100_000, endpoint="cache.example.com")
    assert str(judged(text, NOW, NOW).sentence).startswith("The host is not one of Momento's")


def test_a_check_that_failed_outweighs_what_the_credential_says() -> None:
    found = judged(TOKEN, NOW, NOW - 60, live(Severity.ERROR))
    assert found == Verdict(BAD, found.sentence, Action.READ_FINDING)
    assert str(found.sentence) == "The last check failed. The service refused it."


@pytest.mark.parametrize(
    ("text", "said", "action"),
    [
        (
            f"{TOKEN}\n",
            "Your code will reject this: a line break after the credential.",
            Action.COPY_REPAIRED,
        ),
        (f'"{TOKEN}"', "Your code will reject this: quotes around the credential.", Action.COPY_REPAIRED),
        (
            f"{TOKEN[:40]}\n{TOKEN[40:]}",
            "Your code will reject this: a line break after character 40.",
            Action.COPY_REPAIRED,
        ),
        (token_v1(MO, exp=NOW - 9_000), "Expired 2 h 30 min ago.", Action.REPLACE),
        (
            token_v1(MO, exp=NOW + 100_000, endpoint=HOST.replace("momentohq", "mornentohq")),
            "Do not use: the host only looks like Momento's.",
            Action.READ_FINDING,
        ),
        (
            TOKEN[:-30],
            f"Only a part was copied: it breaks off after {len(TOKEN) - 30} characters.",
            Action.READ_FINDING,
        ),
        ("AKIAIOSFODNN7EXAMPLE", "Not a Momento credential.", Action.READ_FINDING),
        (key_v2(), "A version 2 key without its endpoint: SDKs need both.", Action.CHOOSE_ENDPOINT),
        *(
            (
                f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={empty}\n",
                "A version 2 key whose endpoint is empty: SDKs need both.",
                Action.CHOOSE_ENDPOINT,
            )
            for empty in ("", '""', "''")
        ),
        (
            f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT=${{ENDPOINT}}\n",
            "A version 2 key without its endpoint: SDKs need both.",
            Action.CHOOSE_ENDPOINT,
        ),
        ("", "No credential: The text is empty.", Action.READ_FINDING),
    ],
)
def test_what_is_wrong_is_the_sentence(text: str, said: str, action: Action) -> None:
    found = judged(text)
    assert found.severity is BAD
    assert str(found.sentence).startswith(said)
    assert found.action is action


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (f"{TOKEN[:40]} {TOKEN[40:]}", "a space after character 40"),
        (f"{TOKEN[:40]}\t{TOKEN[40:]}", "a tab after character 40"),
        (f"{TOKEN[:40]}\r\n{TOKEN[40:]}", "a line break after character 40"),
        (f"{TOKEN[:40]}\n  {TOKEN[40:]}", "a line break and 2 spaces after character 40"),
        (f"{TOKEN[:40]}\n\t{TOKEN[40:]}", "a line break and a tab after character 40"),
        (
            f"{TOKEN[:40]}\n{TOKEN[40:80]}\n{TOKEN[80:]}",
            "2 line breaks inside the credential, the first after character 40",
        ),
        (f"> {TOKEN[:40]}\n> {TOKEN[40:]}", "a line break after character 40"),
        (f"MOMENTO_API_KEY={TOKEN[:40]}\n{TOKEN[40:]}\n", "a line break after character 40"),
        (f"Dear support,\n\nmy key is:\n\n{TOKEN[:40]}\n{TOKEN[40:]}\n", "a line break after character 40"),
        (f"{TOKEN[:40]}<br>{TOKEN[40:]}", "the characters `<br>` after character 40"),
        (f" {TOKEN}", "a space before the credential"),
        (f"{TOKEN}\t", "a tab after the credential"),
        (f"{TOKEN}  ", "2 spaces after the credential"),
        (f" {TOKEN}\r\n", "a space before the credential and a line break after it"),
        (f"{TOKEN} \n", "a line break and a space after the credential"),
        (f'"{TOKEN}', "a quote before the credential"),
        (f"{TOKEN}'", "a quote after the credential"),
        (f"**{TOKEN}**", "`**` before the credential and `**` after it"),
        (f"Bearer {TOKEN}", "`Bearer` before the credential"),
    ],
)
def test_the_sentence_says_which_it_is(text: str, what: str) -> None:
    assert str(judged(text).sentence) == f"Your code will reject this: {what}."


_EL, _ZERO_WIDTH, _ONE = "\u0435", "\u200b", "one character was replaced by a similar one"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (TOKEN.replace("e", _EL, 1), f"{_ONE} (CYRILLIC SMALL LETTER IE at character 1)"),
        (f"E{TOKEN[1:]}", f"{_ONE} (LATIN CAPITAL LETTER E at character 1)"),
        (
            TOKEN.replace("e", _EL, 2),
            "some characters were replaced by similar ones "
            "(2 characters, the first is CYRILLIC SMALL LETTER IE at character 1)",
        ),
        (
            f"{TOKEN[:40]}{_ZERO_WIDTH}{TOKEN[40:]}",
            "an invisible character in the credential (at character 41)",
        ),
        (
            f"{TOKEN[:40]}{_ZERO_WIDTH * 2}{TOKEN[40:]}",
            "invisible characters in the credential (2 characters, the first at character 41)",
        ),
        (
            f"\\u0065{TOKEN[1:]}",
            "an escaped character in the credential (one JSON / shell escape, at character 1)",
        ),
    ],
)
def test_one_character_is_not_spoken_of_as_several(text: str, what: str) -> None:
    assert str(judged(text).sentence) == f"Your code will reject this: {what}."


def test_no_title_and_no_cause_leaves_open_which_of_two_it_is() -> None:
    titles = {code: str(entry.title) for code, entry in all_entries().items() if not code.startswith(TEXT)}
    causes = {code: str(cause) for code, cause in CAUSES.items()}
    assert not [code for code, said in (*titles.items(), *causes.items()) if " or " in said]


@pytest.mark.parametrize("code", [None, "live.unauthenticated"])
def test_what_has_expired_is_replaced_by_its_like(code: str | None) -> None:
    token, key, global_key = (make(exp=NOW - 9_000) for make in (token_v1, key_v1, key_v2))
    fixes = {
        "Mint a new token.": token,
        "Renew the key with its refresh token, or create a new one.": key,
        "Create a new key.": global_key,
    }
    for fix, text in fixes.items():
        inspection = inspect(text, NOW)
        if code is None:
            found = next(each for each in run(inspection, NOW) if each.code == "time.expired")
            assert str(found.fix) == fix
        else:
            plain = live(Severity.ERROR)
            assert str(unauthenticated(plain, inspection, NOW, None).fix).startswith(fix)


def test_a_super_user_key_is_warned_about_and_led_to_a_narrower_one() -> None:
    found = judged(key_v1(exp=NOW + 10_000_000))
    assert found.severity is VerdictSeverity.WARNING
    assert found.action is Action.MINT_NARROWER


@pytest.mark.parametrize("code", CASES)
def test_nothing_is_good_where_an_error_is(code: str) -> None:
    for text in CASES[code]:
        for inspection in inspect_all(text, NOW, Source()):
            holds(inspection)


def holds(inspection: Inspection) -> None:
    findings = run(inspection, NOW)
    found = verdict(inspection, findings, NOW)
    check = check_sdks(inspection)
    rejected = check is not None and not (check.python.accepts and check.javascript.accepts)
    taken = any(each.code in CARRIERS for each in findings)
    if (rejected and not taken) or any(each.severity is Severity.ERROR for each in findings):
        assert found.severity is BAD
    elif any(each.severity is Severity.WARNING for each in findings) and not taken:
        assert found.severity is VerdictSeverity.WARNING
    else:
        assert found.severity is not BAD
    assert str(found.sentence).strip()


@pytest.mark.parametrize(
    "carrier",
    [
        "export MOMENTO_API_KEY='{}'",
        "2026-11-28T07:00:00Z INFO key={} loaded",
        "curl -H 'authorization: {}' https://api.cache.example/",
    ],
)
def test_a_credential_taken_from_a_carrier_is_not_rejected_for_what_surrounds_it(carrier: str) -> None:
    assert judged(carrier.format(TOKEN)).severity is GOOD


def test_a_setting_that_is_set_twice_is_named_with_what_counts() -> None:
    other = "cell-1-ap-south-1-1.prod.a.momentohq.com"
    text = f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={HOST}\nMOMENTO_ENDPOINT={other}\n"
    found = inspect(text, NOW)
    said = verdict(found, run(found, NOW), NOW)
    assert said.severity is VerdictSeverity.WARNING
    assert str(said.sentence).startswith(
        f"MOMENTO_ENDPOINT is set more than once. The last counts: `{other}`, not `{HOST}`. It never expires."
    )


def test_a_call_of_the_wrong_method_is_the_verdict() -> None:
    for key, call in ((key_v2(), "fromString"), (key_v1(), "fromApiKeyV2")):
        found = judged(f'const provider = CredentialProvider.{call}("{key}", "{HOST}");')
        assert (found.severity, found.action) == (BAD, Action.READ_FINDING)
        assert str(found.sentence).startswith(f"Your code will reject this: `CredentialProvider.{call}` ")
        assert found.about is not None
        assert found.about.code == "kind.wrong-call"
    assert "reject" not in str(judged(f'const p = CredentialProvider.fromString("{key_v1()}");').sentence)


@pytest.mark.parametrize(
    ("error", "means"),
    [
        ("Error: 16 UNAUTHENTICATED: Invalid signature", "The service does not accept the key"),
        ("RESOURCE_EXHAUSTED: Request rate limit exceeded for account", "A limit of the account was reached"),
        ("NOT_FOUND: Cache not found: my-cache", "The cache does not exist there"),
    ],
)
@pytest.mark.parametrize("key", [key_v1(), token_v1(exp=NOW + 900)], ids=["super user", "token"])
def test_an_error_pasted_with_a_sound_key_is_what_is_answered(error: str, means: str, key: str) -> None:
    text = f"Hi,\nwe get {error}\nwith the key {key}\nThanks\n"
    (pasted,) = inspect_all(text, NOW)
    found = verdict(pasted, run(pasted, NOW), NOW)
    assert found.severity is VerdictSeverity.WARNING
    assert f"The error beside it means: {means}." in str(found.sentence)
    assert found.about is not None
    assert found.about.code.startswith("text.")


def test_the_answer_of_the_http_api_pasted_with_its_request_is_what_is_answered() -> None:
    request = f'$ curl "https://api.cache.{HOST}/cache/c?key=foo" -H "Authorization: {key_v2()}"'
    (pasted,) = inspect_all(f'{request}\n{{"status":401,"title":"Unauthorized"}}', NOW)
    said = str(verdict(pasted, run(pasted, NOW), NOW).sentence)
    assert "The error beside it means: The service does not accept the key." in said


@pytest.mark.parametrize(
    "text",
    [
        "# 本番\nMOMENTO_API_KEY={}\n\nAuthenticationError: 16 UNAUTHENTICATED: Invalid signature\n",
        "MOMENTO_API_KEY={}\n\nError: 16 UNAUTHENTICATED: x\n    at f (/app/x.js:1:2) {{\n  code: 16,\n}}\n",
        "const cp = CredentialProvider.fromString('{}');\n\nError: 16 UNAUTHENTICATED: Invalid signature\n",
        '{{"level":"error","msg":"16 UNAUTHENTICATED: Invalid signature","apiKey":"{}"}}',
    ],
)
def test_code_and_comments_in_the_text_hide_no_error_that_is_reported(text: str) -> None:
    (pasted,) = inspect_all(text.format(key_v1()), NOW)
    said = str(verdict(pasted, run(pasted, NOW), NOW).sentence)
    assert "The error beside it means: The service does not accept the key." in said


def test_an_error_beside_a_bad_key_or_that_a_program_handles_is_not_the_first_thing_said() -> None:
    error = "Error: 16 UNAUTHENTICATED: Invalid signature"
    for text, source in (
        (f"{error}\n{key_v1()[:120]}\n", Source()),
        (f"{error}\n{token_v1(exp=NOW - 60)}\n", Source()),
        (f"const key = '{key_v1()}';\nif (code === 'UNAUTHENTICATED') {{\n  throw error;\n}}\n", Source()),
        (f"# after PERMISSION_DENIED ask the admin\nMOMENTO_API_KEY={key_v1()}\n", Source("a.env")),
        (f"const key = '{key_v1()}'  // the deadline was exceeded\n", Source("a.ts")),
    ):
        for each in inspect_all(text, NOW, source):
            assert "error beside it" not in str(verdict(each, run(each, NOW), NOW).sentence)


@pytest.mark.parametrize(
    "comment",
    [
        "// => Error: 16 UNAUTHENTICATED: Invalid signature",
        "# 16 UNAUTHENTICATED: Invalid signature",
        "# -> AuthenticationError: 16 UNAUTHENTICATED: Invalid signature",
        "await client.get('a'); // \u2192 16 UNAUTHENTICATED: Invalid signature",
        "// kotlin: software.momento.kotlin.sdk.exceptions.AuthenticationException",
        "// PHP Fatal error:  Uncaught Momento\\Cache\\Errors\\AuthenticationError: UNAUTHENTICATED: Invalid signature",
    ],
)
def test_a_comment_may_show_what_the_program_printed(comment: str) -> None:
    (pasted,) = inspect_all(f'cp = CredentialProvider.fromString("{key_v1()}")\n{comment}\n', NOW)
    said = str(verdict(pasted, run(pasted, NOW), NOW).sentence)
    assert "The error beside it means: The service does not accept the key." in said


@pytest.mark.parametrize(
    "comment",
    [
        "// throws AuthenticationError: 16 UNAUTHENTICATED if the key is bad",
        "# UNAUTHENTICATED: rotate the key",
        "// retried at 14 UNAVAILABLE",
        " * @throws momento.sdk.exceptions.AuthenticationException",
    ],
)
def test_a_comment_on_errors_reports_none(comment: str) -> None:
    (pasted,) = inspect_all(f'cp = CredentialProvider.fromString("{key_v1()}")\n{comment}\n', NOW)
    assert "error beside it" not in str(verdict(pasted, run(pasted, NOW), NOW).sentence)


def test_a_version_1_key_as_the_password_over_resp_is_the_answer_to_its_error() -> None:
    error = "(error) WRONGPASS invalid username-password pair or user is disabled."
    said = {}
    for key in (key_v1(), key_v2(), token_v1(exp=NOW + 900)):
        pasted = inspect_all(f"redis-cli -h {HOST} -p 6379 --tls --user shop -a '{key}'\n{error}\n", NOW)[0]
        said.setdefault(pasted.kind, str(verdict(pasted, run(pasted, NOW), NOW).sentence))
    assert "this is a version 1 key" in said.pop(Kind.API_KEY_V1)
    assert len(said) == 2
    for sentence in said.values():
        assert "The Valkey gateway does not accept user name and password" in sentence


def test_beside_a_denial_the_verdict_says_what_the_key_may_do() -> None:
    error = "Error: 7 PERMISSION_DENIED: Insufficient permissions to perform an operation on a cache"
    said = {}
    for text in (
        f"MOMENTO_API_KEY={token_v1(MO, exp=NOW + 900)}",
        f"MOMENTO_API_KEY={key_v1(exp=NOW + 90_000)}",
        f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={HOST}",
    ):
        (pasted,) = inspect_all(f"{text}\n\n{error}\n", NOW)
        said[pasted.kind] = str(verdict(pasted, run(pasted, NOW), NOW).sentence)
    assert "may not do this. Allowed: Read and write the key `mo`" in said[Kind.DISPOSABLE_TOKEN]
    assert "may not do this. Allowed: All operations (super user)." in said[Kind.API_KEY_V1]
    assert "may not do this. What it may do is decided by its role" in said[Kind.API_KEY_V2]


@pytest.mark.parametrize(
    ("error", "begins"),
    [
        ("16 UNAUTHENTICATED: Invalid signature", "\u201cCheck the connection\u201d on Diagnose"),
        (
            "7 PERMISSION_DENIED: Insufficient permissions to perform",
            "Check \u201cCan it \u2026?\u201d on Permissions",
        ),
    ],
)
def test_nobody_is_asked_for_the_key_that_was_pasted(error: str, begins: str) -> None:
    (pasted,) = inspect_all(f"MOMENTO_API_KEY={key_v1()}\n\nError: {error}\n", NOW)
    about = verdict(pasted, run(pasted, NOW), NOW).about
    assert about is not None
    assert str(about.fix).startswith(begins)
    (alone,) = inspect_all(f"Error: {error}\n", NOW)
    assert str(run(alone, NOW)[0].fix).startswith("Ask for the key")


@pytest.mark.parametrize("mask", ["***", "eyJlbmRw********************", "****************"])
def test_the_error_beside_a_masked_key_is_what_is_answered(mask: str) -> None:
    text = f"MOMENTO_API_KEY: {mask}\n\nAuthenticationError: 16 UNAUTHENTICATED: Invalid signature\n"
    found = judged(text)
    assert str(found.sentence).startswith(
        "The service does not accept the key. `MOMENTO_API_KEY` is only a masked copy"
    )
    assert found.severity is BAD
    assert found.about is not None
    assert found.about.code == "text.unauthenticated"
    assert str(judged(f"MOMENTO_API_KEY: {mask}\n").sentence).startswith("`MOMENTO_API_KEY` is only a masked")


REFERENCES = [
    "const p = CredentialProvider.fromString({ apiKey: process.env.MOMENTO_API_KEY });\n",
    "environment:\n  MOMENTO_API_KEY: ${MOMENTO_API_KEY}\n",
    "env:\n  MOMENTO_API_KEY: ${{ secrets.MOMENTO_API_KEY }}\n",
    "momento:\n  api-key: ${MOMENTO_API_KEY}\n",
    "MOMENTO_API_KEY=<our key>\n",
]


@pytest.mark.parametrize("text", REFERENCES)
@pytest.mark.parametrize(
    ("error", "means"),
    [
        (
            "AuthenticationError: 16 UNAUTHENTICATED: Invalid signature",
            "The service does not accept the key.",
        ),
        ("Error: 5 NOT_FOUND: Cache not found: x", "The cache does not exist there."),
        ("Error: 4 DEADLINE_EXCEEDED: Deadline exceeded", "No answer came in time."),
    ],
)
def test_an_error_that_only_a_key_leads_to_is_told_before_the_reference(
    text: str, error: str, means: str
) -> None:
    found = judged(f"{text}\n{error}\n")
    assert str(found.sentence) == f"{means} The key itself is not in the text."
    assert found.severity is BAD


@pytest.mark.parametrize("text", REFERENCES[1:])
@pytest.mark.parametrize("error", ["Invalid Auth token", "malformed auth token"])
def test_an_error_that_a_reference_leads_to_is_explained_by_it(text: str, error: str) -> None:
    said = str(judged(f"{text}\n{error}\n").sentence)
    assert "never replaced" in said or "placeholder of an example" in said


@pytest.mark.parametrize(
    "error",
    [
        "AxiosError: Request failed with status code 401",
        "now every request returns 401 Unauthorized.",
        "HTTP/2 401",
    ],
)
def test_a_status_of_http_beside_a_key_is_told(error: str) -> None:
    for key in (key_v1(), token_v1(exp=NOW + 900)):
        said = str(judged(f"We use {key}\n{error}\n").sentence)
        assert "The error beside it means: The service does not accept the key." in said
        said = str(judged(f"We use {key}\nGET https://api.example.com/x\n{error}\n").sentence)
        assert "error beside it" not in said
    assert "error beside it" not in str(
        judged(f"{key_v1()}\nif (response.status == 401) {{ retry(); }}\n").sentence
    )


@pytest.mark.parametrize(
    "error",
    [
        "TypeError: CredentialProvider.fromApiKeyV2 is not a function",
        "AttributeError: type object 'CredentialProvider' has no attribute 'from_environment_variables_v2'",
        "PHP Fatal error: Call to undefined method Momento\\Auth\\CredentialProvider::fromApiKeyV2()",
        "./main.go:12:20: undefined: auth.NewApiKeyV2TokenProvider",
    ],
)
def test_an_sdk_without_the_call_for_version_2_is_too_old(error: str) -> None:
    said = str(judged(f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={HOST}\n\n{error}\n").sentence)
    assert "The error beside it means: The SDK is too old: it has no call for version 2 keys." in said
    assert str(judged(error).sentence).startswith("The SDK is too old")
