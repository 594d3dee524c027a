"""What stands directly around a credential: wide spaces of pages and mails, the sign of a diff, a log's line marks."""

from __future__ import annotations

import json

import pytest

from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.inspection import Source
from tests.credential.make import HOST, NOW, key_v1, key_v2, token_v1

NBSP = "\u00a0"
CLOCK = "2026-01-02T03:04:05.678Z app[web.1]: "

AROUND = {
    "a command": f"set -gx MOMENTO_API_KEY {key_v1()}",
    "a sentence": f"The key is {key_v1()}.",
    "a pipe": f"echo {key_v1()} | base64 -d",
    "a remark": f"export MOMENTO_API_KEY={key_v1()} # of production",
    "an option": f"run --key {key_v1()} --region us-east1",
    "YAML": f"momento:\n  live:\n    MOMENTO_API_KEY: {key_v1()}\n",
}


@pytest.mark.parametrize("space", [NBSP, "\u2009", "\u202f", "\u3000", NBSP * 2])
@pytest.mark.parametrize("text", AROUND.values(), ids=AROUND)
def test_a_wide_space_between_words_is_a_space(text: str, space: str) -> None:
    several = len(space) > 1 and "\n" in text
    found = inspect(text.replace(" ", NBSP if several else space), NOW).credential
    assert found is not None
    assert found.reveal() == key_v1()


def test_a_wide_space_ends_a_host() -> None:
    text = f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={HOST} --region us-east1\n".replace(" ", NBSP)
    found = inspect(text, NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == HOST


@pytest.mark.parametrize("key", [key_v1(), key_v2(), token_v1()], ids=["version 1", "version 2", "token"])
@pytest.mark.parametrize("length", [20, 41, 64])
def test_a_wide_space_inside_a_credential_is_nothing(key: str, length: int) -> None:
    text = NBSP.join(key[at : at + length] for at in range(0, len(key), length))
    found = inspect(f"MOMENTO_API_KEY={text}\n", NOW).credential
    assert found is not None
    assert found.reveal() == key


@pytest.mark.parametrize("key", [key_v1(), key_v2(), token_v1()], ids=["version 1", "version 2", "token"])
@pytest.mark.parametrize("sign", ["+", "-"])
def test_the_sign_of_a_diff_is_not_of_the_credential(key: str, sign: str) -> None:
    for text in (f"{sign}{key}\n", f"@@ -1 +1 @@\n{sign}{key}\n", f"{sign}first line\n{sign}{key}\n"):
        found = inspect(text, NOW).credential
        assert found is not None
        assert found.reveal() == key


REMOVED = {
    "settings": f"MOMENTO_API_KEY={key_v1()}\nA=1\n",
    "settings with an endpoint": f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={HOST}\n",
    "quotes": f"export MOMENTO_API_KEY='{key_v1()}'\n",
    "YAML": f"environment:\n  MOMENTO_API_KEY: {key_v1()}\n  A: 1\n",
    "JSON": json.dumps({"apiKey": key_v2(), "endpoint": HOST}, indent=2) + "\n",
    "a broken line": f"{key_v1()[:60]}\n{key_v1()[60:]}\n",
}


@pytest.mark.parametrize("kept", [" kept\n", " kept\n" * 8, ""])
@pytest.mark.parametrize("text", REMOVED.values(), ids=REMOVED)
def test_what_a_diff_removes_is_read_as_the_text_it_was(text: str, kept: str) -> None:
    lines = "".join(f"-{line}\n" for line in text.splitlines())
    (found,) = inspect_all(f"--- a/x\n+++ b/x\n@@ -1,9 +1,9 @@\n{kept}{lines}{kept}", NOW)
    (alone,) = inspect_all(text, NOW)
    assert found.credential == alone.credential
    assert found.endpoint == alone.endpoint
    assert [each.code for each in found.repairs] == [each.code for each in alone.repairs]


def test_a_property_that_goes_on_is_joined_in_a_log() -> None:
    text = f"{CLOCK}momento.api-key={key_v1()[:60]}\\\n{CLOCK}    {key_v1()[60:]}\n{CLOCK}momento.cache=c\n"
    found = inspect(text, NOW).credential
    assert found is not None
    assert found.reveal() == key_v1()


BROKEN = {
    "settings": f"MOMENTO_API_KEY={key_v1()[:60]}\n{key_v1()[60:]}\nCACHE=c\n",
    "settings with quotes": f'MOMENTO_API_KEY="{key_v1()[:60]}\n{key_v1()[60:]}"\nCACHE=c\n',
    "YAML": f"momento:\n  MOMENTO_API_KEY: {key_v1()[:60]}\n    {key_v1()[60:]}\n",
    "JSON": json.dumps({"MOMENTO_API_KEY": f"{key_v1()[:60]}\n{key_v1()[60:]}"}),
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_a_program_gets_the_breaks_of_a_file(text: str) -> None:
    (found,) = inspect_all(text, NOW, Source("customer"))
    assert found.credential is not None
    assert found.credential.reveal() == key_v1()
    assert found.facts.as_given is not None
    assert len(found.facts.as_given.reveal().split()) > 1


@pytest.mark.parametrize("name", [None, ".env"])
@pytest.mark.parametrize("quote", ["'", '"', "`"])
@pytest.mark.parametrize("before", ["", "export "])
def test_every_quote_of_a_settings_file_holds_several_lines(
    before: str, quote: str, name: str | None
) -> None:
    text = f"A=1\n{before}MOMENTO_API_KEY={quote}{key_v1()[:60]}\n{key_v1()[60:]}{quote}\nB=2\n"
    (found,) = inspect_all(text, NOW, Source(name))
    assert found.credential is not None
    assert found.credential.reveal() == key_v1()
    assert [each.code for each in found.repairs] == ["repair.assignment", "repair.line-wrap"]


READ_BY_A_PERSON = (
    "Our{0}key is{0}{1}{0}and it fails",
    "API{0}Key: {1}",
    "API{0}Key:{0}{1}\nthanks",
    "Key:{0}{1}",
    "{0}Key: {1}",
    "I put MOMENTO_API_KEY{0}into the file: {1}",
    "API-Key:{0}{1}",
    "<p>Key:&nbsp;{1}</p>",
    '<p style="margin: 0">Key:&nbsp;{1}&nbsp;and it fails</p>',
    "Bitte pr\u00fcfen:{0}{1} \u2013 danke",
)
READ_BY_A_PROGRAM = (
    "MOMENTO_API_KEY={0}{1}",
    "MOMENTO_API_KEY{0}={1}",
    "export{0}MOMENTO_API_KEY={1}",
    "MOMENTO_API_KEY={1}{0}# of production",
    "momento:\n  MOMENTO_API_KEY:{0}{1}\n",
    "momento:\n  apiKey:{0}{1}\n",
    '{{"apiKey":{0}"{1}"}}',
    "Key:\n{0}{1}",
    "Key: {1}{0}",
    "{0}{1}{0}",
    "Key: \u200b{1}",
    "Key:{0}\u200b{1}",
)


@pytest.mark.parametrize("key", [key_v1(), key_v2()], ids=["version 1", "version 2"])
@pytest.mark.parametrize("space", [NBSP, "\u202f", NBSP * 2])
@pytest.mark.parametrize("text", READ_BY_A_PERSON)
def test_a_wide_space_of_a_sentence_is_none_of_the_credential(text: str, space: str, key: str) -> None:
    (found,) = inspect_all(text.format(space, key), NOW)
    assert found.credential is not None
    assert found.credential.reveal() == key
    assert "repair.invisible" not in [each.code for each in found.repairs]


@pytest.mark.parametrize("text", READ_BY_A_PROGRAM)
def test_a_wide_space_that_a_program_gets_is_told(text: str) -> None:
    (found,) = inspect_all(text.format(NBSP, key_v1()), NOW)
    assert found.credential is not None
    assert found.credential.reveal() == key_v1()
    assert "repair.invisible" in [each.code for each in found.repairs]


@pytest.mark.parametrize("before", ["", "Teams: ", "MOMENTO_API_KEY=", "Hello,\nour key is\n\n"])
def test_a_place_in_the_credential_does_not_count_what_stands_before_it(before: str) -> None:
    key = key_v1()
    for text, code in (
        (f"{key[:60]}\u200b{key[60:]}", "repair.invisible"),
        (f"E{key[1:]}", "repair.typography"),
        (key.replace("J", "\u0408", 1), "repair.typography"),
    ):
        found = inspect(before + text, NOW)
        place = next(str(each.place) for each in found.repairs if each.code == code)
        alone = next(str(each.place) for each in inspect(text, NOW).repairs if each.code == code)
        assert place == alone
