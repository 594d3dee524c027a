"""The report for the customer: what is wrong and what to do, without codes, escapes or secrets."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import jwt
import pytest

from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.diagnosis import Severity, run
from inspector.diagnosis.live.proof import proof_of_end
from inspector.diagnosis.report import customer, report
from inspector.diagnosis.report.formats import as_text
from inspector.diagnosis.report.model import Report
from tests.credential.make import HOST, NOW, key_v1, key_v2, token_v1
from tests.diagnosis.rules.test_findings import CASES
from tests.samples import v1_key

MO = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("default-cache"), Selector.name("mo"))


def made(text: str) -> Report:
    inspection = inspect(text, NOW)
    return report.build(inspection, run(inspection, NOW), NOW)


def test_the_first_two_sentences_are_the_verdict_and_what_to_do() -> None:
    lines = customer.customer_text(made(token_v1(MO, exp=NOW - 9_000))).splitlines()
    assert lines[2] == "Expired 2 h 30 min ago. It was valid until 2023-11-14 19:43:20 UTC."
    assert lines[4:6] == ["What to do", "1. Mint a new token."]


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("MOMENTO_API_KEY: '\"{}\"'\n", "Remove the quotes"),
        ('{{"MOMENTO_API_KEY": "Bearer {}"}}', "Use only the credential"),
        ("キー: \u200b{}\n", "Copy the credential again"),
        ('{{"MOMENTO_API_KEY": "MOMENTO_API_KEY={}"}}', "Use only the value"),
        (
            "Token: cell-4-us-west-2-1.prod.a.momentohq.com\nEndpoint: {}\n",
            "Put the key into MOMENTO_API_KEY",
        ),
    ],
)
def test_what_to_do_is_the_remedy_of_the_verdict(text: str, remedy: str) -> None:
    lines = customer.customer_text(made(text.format(v1_key()))).splitlines()
    assert lines[2].startswith("Your code will reject this")
    assert lines[4] == "What to do"
    assert lines[5].startswith(f"1. {remedy}"), lines[5]


def test_a_text_that_can_be_repaired_is_said_to_be_worth_it() -> None:
    token = token_v1(MO, exp=NOW + 100_000)
    lines = customer.customer_text(made(f"{token[:40]}\n{token[40:]}")).splitlines()
    assert lines[2] == (
        "Your code will reject this: a line break after character 40. "
        "The credential itself is whole and valid until 2023-11-16 02:00:00 UTC."
    )
    assert lines[6] == "2. In a .env file, write MOMENTO_API_KEY=… without line breaks and quotes."


def test_the_time_of_what_is_not_momentos_is_no_trouble_of_the_customers() -> None:
    foreign = jwt.encode({"iss": "https://x.supabase.co/auth/v1", "exp": NOW - 9_000}, "k" * 32)
    text = customer.customer_text(made(foreign))
    assert text.splitlines()[2].startswith("Not a Momento credential.")
    assert "It was valid until" not in text and "Also noticed" not in text


def test_where_it_was_taken_from_comes_after_what_the_verdict_says() -> None:
    steps = customer.customer_text(made(f"curl -H 'Authorization: {key_v1(exp=NOW + 900_000)}' host"))
    first = steps.partition("What to do\n")[2].splitlines()[0]
    assert first.startswith("1. For the application, mint a short-lived token")


@pytest.mark.parametrize("text", [token_v1(MO, exp=NOW + 9_000), "MOMENTO_API_KEY=${{ secrets.MOMENTO }}"])
def test_it_says_when_it_was_written(text: str) -> None:
    for write in (customer.customer_text, customer.customer_markdown, customer.customer_html):
        assert "Report created: 2023-11-14 22:13:20 UTC" in write(made(text))


def test_what_was_not_read_is_not_described() -> None:
    text = customer.customer_text(made("MOMENTO_API_KEY=${{ secrets.MOMENTO }}"))
    assert text.startswith("About the text you sent\n\n“MOMENTO_API_KEY” was never replaced")
    assert not re.search("What it is|Reference|genuine", text)


OF_THIS_PROGRAM = re.compile(
    r"\bhere\b|paste|this program|this computer|“Copy the credential”|Test calls|Permissions\b"
)


@pytest.mark.parametrize("code", CASES)
def test_nobody_is_told_to_do_something_in_this_program(code: str) -> None:
    for text in CASES[code]:
        written = customer.customer_text(made(text))
        for heading in ("What to do", "Also noticed"):
            advice = written.partition(f"{heading}\n")[2].partition("\n\n")[0]
            assert not OF_THIS_PROGRAM.search(advice)


def test_it_says_until_when_it_is_valid_and_what_it_may_do() -> None:
    text = customer.customer_text(made(token_v1(MO, exp=NOW + 100_000)))
    assert "- Valid until: 2023-11-16 02:00:00 UTC" in text
    assert "- Read the key “mo” in the cache “default-cache”." in text


@pytest.mark.parametrize("code", CASES)
def test_no_code_is_in_any_form(code: str) -> None:
    for text in CASES[code]:
        found = made(text)
        assert "\\" not in customer.customer_markdown(found)
        for write in (customer.customer_text, customer.customer_markdown, customer.customer_html):
            written = write(found)
            assert all(each["code"] not in written for each in json.loads(report.as_json(found))["findings"])


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert attrs == []
        self.seen.add(tag)


def test_html_holds_no_link_and_foreign_text_stays_text() -> None:
    evil = key_v1(sub="<img src=x onerror=alert(1)>", exp=NOW + 9)
    page = customer.customer_html(made(evil.replace("=", "") + "<script>alert(1)</script>"))
    parser = Tags()
    parser.feed(page)
    assert parser.seen <= {"h2", "h3", "p", "ul", "ol", "li", "code"}


def test_every_sentence_is_translated_by_the_given_function() -> None:
    text = customer.customer_text(made(token_v1(MO, exp=NOW - 9_000)), lambda said: said.template.upper())
    assert "WHAT TO DO" in text
    assert "Where it points" not in text


@pytest.mark.parametrize(
    "around", ["MOMENTO_API_KEY={}\n", 'export MOMENTO_API_KEY="{}"\n', '{{"apiKey": "{}"}}']
)
def test_of_a_sound_credential_nobody_is_told_how_it_was_written(around: str) -> None:
    text = customer.customer_text(made(around.format(token_v1(MO, exp=NOW + 900_000))))
    assert "Nothing wrong found" in text
    assert "What to do" not in text and "Also noticed" not in text


def test_an_error_that_was_pasted_with_it_is_explained() -> None:
    key = token_v1(MO, exp=NOW + 900_000)
    error = "16 UNAUTHENTICATED: Provided authentication token has expired"
    text = customer.customer_text(made(f"{error}\nour key is\nMOMENTO_API_KEY={key}\n"))
    assert "Nothing wrong found" in text
    assert "The error beside it means: The service does not accept the key." in text
    block = text.partition("Usual causes\n")[2].splitlines()
    assert block[0] == "- The key or token has expired." and block[2].startswith(
        "- The endpoint of another region"
    )
    assert "UNAUTHENTICATED" not in text.partition("What it is")[0]


@pytest.mark.parametrize(
    "error",
    [
        "momento.errors.exceptions.LimitExceededException: Limit exceeded",
        "momento.sdk.exceptions.AuthenticationException",
        "Momento.Sdk.Exceptions.PermissionDeniedException: not allowed",
        "momento.errors.exceptions.ServerUnavailableException",
    ],
)
def test_the_quoted_name_of_an_error_is_not_withheld(error: str) -> None:
    for text in (error, f"Hello,\nsince today we get\n\n{error}\n\nRegards\n"):
        said = customer.customer_text(made(text))
        assert "[withheld]" not in said, said
        assert "[withheld]" not in report.as_text(made(text))


@pytest.mark.parametrize(
    ("endpoint", "step"),
    [
        ("https://console.gomomento.com", "Copy the endpoint from the Momento console"),
        ("cache", "Copy the endpoint from the Momento console"),
        ("us-west-2", "Copy the endpoint from the Momento console"),
        (f"https://{HOST}/x", "Write only the host name"),
    ],
)
def test_the_step_for_a_wrong_endpoint_leads_to_a_right_one(endpoint: str, step: str) -> None:
    text = customer.customer_text(made(f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={endpoint}\n"))
    assert f"What to do\n1. {step}" in text


def test_an_endpoint_that_was_chosen_is_not_said_to_be_the_texts() -> None:
    for given, told in (
        (HOST, f"Where it points: {HOST} / ap-northeast-1 (the text itself does not name it)"),
        (None, ""),
    ):
        found = inspect(key_v2(), NOW, endpoint=given)
        text = customer.customer_text(report.build(found, run(found, NOW), NOW))
        assert told in text
        assert ("source.chosen" in {each.code for each in run(found, NOW)}) is (given is not None)
    beside = customer.customer_text(made(f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={HOST}\n"))
    assert f"Where it points: {HOST}" in beside and "does not name it" not in beside


@pytest.mark.parametrize("setting", ["MOMENTO_REGION=ap-northeast-1", "MOMENTO_CELL=cell-ap-northeast-1-1"])
def test_a_host_that_was_derived_from_a_region_is_not_said_to_be_the_texts(setting: str) -> None:
    (found,) = inspect_all(f"MOMENTO_API_KEY={key_v2()}\n{setting}\n", NOW)
    every = run(found, NOW)
    name, _, value = setting.partition("=")
    (told,) = [each for each in every if each.code == "source.chosen"]
    assert str(told.evidence) == f"`{HOST}` was derived from `{value}`, the value of {name}."
    made_of_it = report.build(found, every, NOW)
    place = f"{HOST} / ap-northeast-1 (the text itself does not name it)"
    assert f"Where it points: {place}" in customer.customer_text(made_of_it)
    assert place in as_text(made_of_it)


def test_what_to_do_about_an_error_of_an_older_call_names_the_call_for_a_v2_key() -> None:
    text = f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={HOST}\nError: Invalid API key\n"
    (found,) = inspect_all(text, NOW)
    told = customer.customer_text(report.build(found, run(found, NOW), NOW))
    (step,) = re.findall(r"What to do\n1\. (.*)", told)
    assert "fromApiKeyV2" in step


def test_of_a_revoked_key_it_is_not_said_until_when_and_for_what_it_is() -> None:
    found = inspect(token_v1(MO, exp=NOW + 900_000), NOW)
    ended = customer.customer_text(report.build(found, run(found, NOW), NOW, proof=proof_of_end(NOW)))
    assert ended.splitlines()[2].startswith("Revoked")
    assert "Valid until" not in ended and "What it may do" not in ended
    alive = customer.customer_text(report.build(found, run(found, NOW), NOW))
    assert "Valid until" in alive and "What it may do" in alive


@pytest.mark.parametrize(
    "text",
    [
        "jobs:\n  t:\n    env:\n      MOMENTO_API_KEY: ${{ secrets.MOMENTO_API_KEY }}\n",
        "MOMENTO_API_KEY=${MOMENTO_API_KEY}\n",
        "MOMENTO_API_KEY={{resolve:secretsmanager:MOMENTO_API_KEY:SecretString:key}}\n",
        "MOMENTO_API_KEY=<your MOMENTO_API_KEY here>\n",
    ],
)
def test_a_reference_that_is_named_like_its_variable_is_no_secret(text: str) -> None:
    said = customer.customer_text(made(text))
    assert "[withheld]" not in said
    assert "MOMENTO_API_KEY" in said


def test_a_call_of_the_wrong_method_is_answered_with_the_right_one() -> None:
    lines = customer.customer_text(made(f'p = CredentialProvider.from_string("{key_v2()}")')).splitlines()
    assert lines[2].startswith("Your code will reject this: “CredentialProvider.from_string” does not take")
    assert "CredentialProvider.from_api_key_v2" in lines[lines.index("What to do") + 1]


def test_of_an_endpoint_that_is_commented_out_it_is_said_to_take_the_mark_away() -> None:
    text = f"MOMENTO_API_KEY={key_v2()}\n# MOMENTO_ENDPOINT={HOST}\n"
    (found,) = inspect_all(text, NOW)
    told = customer.customer_text(report.build(found, run(found, NOW), NOW))
    assert "A version 2 key whose endpoint is commented out" in told
    assert re.search(r"What to do\n1\. If this endpoint is meant, take the mark of the comment away", told)


def test_of_an_error_pasted_with_a_sound_key_the_causes_come_first() -> None:
    (found,) = inspect_all(f"We get RESOURCE_EXHAUSTED: Request rate limit exceeded\nkey: {key_v1()}\n", NOW)
    told = customer.customer_text(report.build(found, run(found, NOW), NOW))
    assert "What to do\n1. Check the usual causes below" in told


@pytest.mark.parametrize(
    "text",
    [
        "MOMENTO_API_KEY={key}\nMOMENTO_ENDPOINT=https://{host}/\n",
        'MOMENTO_API_KEY="{key}"\nMOMENTO_ENDPOINT="cache.{host}"\n',
        "env:\n  - name: MOMENTO_API_KEY\n    value: {key}\n  - name: MOMENTO_ENDPOINT\n    value: https://{host}\n",
        "curl -H 'Authorization: {key}' https://cache.{host}/cache/shop\n",
    ],
)
def test_where_it_was_taken_from_is_no_trouble_beside_another_error(text: str) -> None:
    (found,) = inspect_all(text.format(key=key_v2(), host=HOST), NOW)
    made_of_it = report.build(found, run(found, NOW), NOW)
    assert any(each.severity is Severity.ERROR or each.code == "kind.wrong-call" for each in run(found, NOW))
    told = customer.customer_text(made_of_it)
    assert "Also noticed" not in told, told


@pytest.mark.parametrize("endpoint", [f'"{HOST}"', f"https://{HOST}", ""])
def test_quotes_of_the_key_are_told_beside_the_trouble_of_the_endpoint(endpoint: str) -> None:
    text = (
        "services:\n  web:\n    environment:\n"
        f'      - MOMENTO_API_KEY="{key_v2()}"\n      - MOMENTO_ENDPOINT={endpoint}\n'
    )
    (found,) = inspect_all(text, NOW)
    told = customer.customer_text(report.build(found, run(found, NOW), NOW))
    assert "Also noticed\n- Quotes were removed." in told
