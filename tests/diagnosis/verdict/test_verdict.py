"""The verdict: the worst fact first, in one sentence, with the next step. Nothing is good where an error is."""

from __future__ import annotations

import re

import pytest

from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.inspection import Inspection, Source
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.sdk.prediction import check_sdks
from inspector.credential.text.message import message
from inspector.diagnosis import Finding, Severity, run
from inspector.diagnosis.catalogue.catalogue import TEXT, all_entries
from inspector.diagnosis.live.credential import unauthenticated
from inspector.diagnosis.live.proof import Proof
from inspector.diagnosis.verdict.carriers import CARRIERS
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
