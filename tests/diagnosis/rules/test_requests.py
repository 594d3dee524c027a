"""Requests to the HTTP API that cannot work: a shell cuts the URL, or the host has no HTTP API."""

from __future__ import annotations

import pytest

from inspector.cli.language import say
from inspector.credential.inspection import Source, inspect_all
from inspector.diagnosis import run
from inspector.diagnosis.finding import Finding, Severity
from inspector.diagnosis.verdict.verdict import verdict
from tests.credential.make import NOW
from tests.samples import ENDPOINT, v1_key, v2_key

KEY, KEY_2 = v1_key(), v2_key()
API = f"https://api.cache.{ENDPOINT}/cache/prod"


def errors(text: str, name: str | None) -> list[Finding]:
    (found,) = inspect_all(text, NOW, Source(name))
    return [each for each in run(found, NOW) if each.severity is Severity.ERROR]


@pytest.mark.parametrize("name", [None, "commands.txt"])
@pytest.mark.parametrize(
    "text",
    [
        f"curl {API}?key=a&token={KEY_2}",
        f"$ curl -s {API}?key=a&token={KEY_2}\n" + '{"status":401}\n',
        f"curl -X PUT \\\n  {API}?key=a&ttl_seconds=60&token={KEY_2}\n",
        f"curl -d 'x' {API}?key=a&token={KEY}",
    ],
)
def test_a_shell_cuts_the_url_off(text: str, name: str | None) -> None:
    (found,) = errors(text, name)
    assert (say(found.title), say(found.fix)) == ("The shell cuts the URL off", "Put the URL into quotes.")


@pytest.mark.parametrize("name", [None, "commands.txt"])
@pytest.mark.parametrize("before", ["", "cache."])
@pytest.mark.parametrize(
    "text",
    [
        "curl -H 'Authorization: {key}' 'https://{before}{host}/cache/prod?key=a'",
        "fetch('https://{before}{host}/cache/prod?key=a', {{headers: {{Authorization: '{key}'}}}})",
        "curl 'https://{before}{host}/cache/prod?key=a&token={key}'",
    ],
)
def test_a_host_without_the_api_is_told(text: str, before: str, name: str | None) -> None:
    (found,) = errors(text.format(key=KEY_2, before=before, host=ENDPOINT), name)
    assert say(found.title) == "The request goes to a host without the HTTP API"
    assert f"`api.cache.{ENDPOINT}`" in say(found.evidence)


@pytest.mark.parametrize("name", [None, "commands.txt"])
@pytest.mark.parametrize(
    "text",
    [
        f"curl '{API}?key=a&token={KEY_2}'",
        f'curl "{API}?key=a&token={KEY_2}"',
        f"curl {API}?key=a\\&token={KEY_2}",
        f"curl {API}?token={KEY_2}",
        f"{API}?key=a&token={KEY_2}",
        f"GET {API}?key=a&token={KEY_2}",
        f"The program called {API}?key=a&token={KEY_2} twice.",
        f'run("curl {API}?key=a&token={KEY_2}")',
        f"curl -H 'Authorization: {KEY_2}' '{API}?key=a'",
        f"curl -H 'Authorization: {KEY_2}' https://{ENDPOINT}/",
        f"MOMENTO_API_KEY={KEY_2}\nMOMENTO_ENDPOINT={ENDPOINT}\n",
        f"curl 'https://{ENDPOINT}/cache/prod?key=a&token={KEY_2}'\ncurl '{API}?key=a&token={KEY_2}'\n",
        f"# not https://cache.{ENDPOINT}/cache/prod?key=a\ncurl '{API}?key=a&token={KEY_2}'\n",
        f"The docs name https://{ENDPOINT}/cache/prod?key=a&token={KEY_2} somewhere.",
    ],
)
def test_a_request_that_may_work_is_not_blamed(text: str, name: str | None) -> None:
    titles = {say(each.title) for each in errors(text, name)}
    assert not {title for title in titles if title.startswith(("The shell cuts", "The request goes"))}, titles


OTHER = ENDPOINT.replace("ap-northeast-1", "us-east-1")


@pytest.mark.parametrize("name", [None, "commands.txt"])
@pytest.mark.parametrize(
    "text",
    [
        "curl -i 'https://api.cache.{host}/cache/prod?key=a' -H 'Authorization: {key}'\n",
        'curl "https://api.cache.{host}/cache/prod?key=a&token={key}"\n\n{{"status":401}}\n',
        "fetch('https://api.cache.{host}/cache/prod?key=a', {{headers: {{Authorization: '{key}'}}}})",
    ],
)
def test_a_request_to_another_cell_than_the_keys_is_told(text: str, name: str | None) -> None:
    (found,) = errors(text.format(key=KEY, host=OTHER), name)
    assert say(found.title) == "The request goes to another cell than the key's"
    assert f"for `{ENDPOINT}`" in say(found.evidence)
    assert f"to `{OTHER}`" in say(found.evidence)
    assert not errors(text.format(key=KEY, host=ENDPOINT), name)
    assert not errors(
        f"We had {text.format(key=KEY, host=OTHER)} and now https://api.cache.{ENDPOINT}/cache/x", name
    )


FAILED = "Error: 14 UNAVAILABLE: Name resolution failed for target dns:cache.{}:443\n"


@pytest.mark.parametrize("name", [None, "notes.txt"])
@pytest.mark.parametrize(
    "called", [OTHER, ENDPOINT.replace("northeast", "norteast"), "us-west-2.prod.a.momentohq.com"]
)
@pytest.mark.parametrize("key", [KEY, KEY_2], ids=["v1", "v2"])
def test_an_error_that_names_another_host_is_told(called: str, key: str, name: str | None) -> None:
    setting = f"MOMENTO_ENDPOINT={ENDPOINT}\n" if key is KEY_2 else ""
    text = f"MOMENTO_API_KEY={key}\n{setting}\n"
    (found,) = inspect_all(text + FAILED.format(called), NOW, Source(name))
    said = say(verdict(found, run(found, NOW), NOW).sentence)
    assert said.startswith(f"The program that failed called `cache.{called}`, and the ")
    assert f"`{ENDPOINT}`" in said
    (same,) = inspect_all(text + FAILED.format(ENDPOINT), NOW, Source(name))
    assert "failed called" not in say(verdict(same, run(same, NOW), NOW).sentence)
