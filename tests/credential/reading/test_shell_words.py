"""A word of a command is what the shell hands over: without its quotes and escapes, and with what they protect."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import inspect_all
from tests.credential.make import NOW, key_v2

HOST = "cell-4-us-west-2-1.prod.a.momentohq.com"
KEY = key_v2()


def escaped(text: str, mark: str) -> str:
    return "".join(mark + each if each in ".-" else each for each in text)


@pytest.mark.parametrize(
    "written",
    [
        HOST,
        f'"{HOST}"',
        f"'{HOST}'",
        f"$'{HOST}'",
        f'^"{HOST}^"',
        f"\u201c{HOST}\u201d",
        f"\u2018{HOST}\u2019",
        escaped(HOST, "\\"),
        escaped(HOST, "^"),
        escaped(HOST, "`"),
        f'{HOST[:6]}"{HOST[6:20]}"{HOST[20:]}',
        f"'{HOST[:6]}'{HOST[6:20]}\"{HOST[20:]}\"",
        f"{HOST[:9]}\\\n{HOST[9:]}",
        f"{HOST[:9]}^\r\n{HOST[9:]}",
    ],
)
@pytest.mark.parametrize("command", ["docker run -e {key} -e {host} img", "env {host} {key} node app.js"])
def test_quotes_and_escapes_are_no_part_of_a_value(written: str, command: str) -> None:
    text = command.format(key=f"MOMENTO_API_KEY={KEY}", host=f"MOMENTO_ENDPOINT={written}")
    (found,) = inspect_all(text, NOW)
    assert found.credential is not None
    assert found.credential.reveal() == KEY
    assert found.source.variable == "MOMENTO_API_KEY"
    assert found.endpoint is not None
    assert found.endpoint.host == HOST


@pytest.mark.parametrize("written", [f'\\"{HOST}\\"', f'"\\"{HOST}\\""', f'"""{HOST}"""', f"'\"{HOST}\"'"])
def test_a_quote_that_is_protected_is_a_part_of_the_value(written: str) -> None:
    (found,) = inspect_all(f"docker run -e MOMENTO_API_KEY={KEY} -e MOMENTO_ENDPOINT={written} img", NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == f'"{HOST}"'


@pytest.mark.parametrize("mark", ["\\", "^", "`"])
def test_the_marks_of_a_url_may_be_escaped(mark: str) -> None:
    query = f"{mark}?key{mark}=a{mark}&token{mark}={KEY}{mark}&b{mark}=c"
    (found,) = inspect_all(f"curl https://api.cache.{HOST}/cache/x{query}", NOW)
    assert found.credential is not None
    assert found.credential.reveal() == KEY
    assert [each.code for each in found.repairs] == ["repair.command"]


@pytest.mark.parametrize(
    ("written", "handed_over"),
    [
        *((f'"\\{each}{HOST}"', f"{each}{HOST}") for each in '"\\$`'),
        *((f'"\\{each}{HOST}"', f"\\{each}{HOST}") for each in "x.-~c"),
        *((f"'\\{each}{HOST}'", f"\\{each}{HOST}") for each in '"\\$`x'),
        (f"'\"\"{HOST}'", f'""{HOST}'),
        (f'\u201c\\"{HOST}\u201d', f'\\"{HOST}'),
    ],
)
def test_a_backslash_protects_in_double_quotes_what_has_a_meaning_there_and_in_others_nothing(
    written: str, handed_over: str
) -> None:
    (found,) = inspect_all(f"docker run -e MOMENTO_API_KEY={KEY} -e MOMENTO_ENDPOINT={written} img", NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == handed_over
