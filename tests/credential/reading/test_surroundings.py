"""What stands around a credential in a file, in a program or on a screen is not blamed on the credential."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import inspect_all
from inspector.diagnosis import run
from inspector.diagnosis.verdict.verdict import verdict
from tests.credential.make import NOW, key_v1, key_v2

HOST = "cell-4-us-west-2-1.prod.a.momentohq.com"
V2 = key_v2()
INDENTED = (
    "    MOMENTO_API_KEY={}\n",
    "  export MOMENTO_API_KEY={} ",
    "   - MOMENTO_API_KEY={}\n",
    '  "apiKey": "{}",\n',
    "  curl -H 'Authorization: {}' https://example.com\n",
    " 1234 ?  Ssl 0:01 node app.js MOMENTO_API_KEY={}\n",
    "Hi,\nour key is:\n\n    {}\n\nThanks\nBob\n",
    "Key\n---\n::\n\n  {}\n",
    "1. The key\n\n   {}  \n\n2. The cache\n",
    "> Our key:\n>\n>\t{}\n>\n> Thanks\n",
    "<?php\nreturn [\n    'api_key' => env('MOMENTO_API_KEY', '{}'),\n];\n",
)
STATEMENTS = (
    'process.env.MOMENTO_API_KEY = "{}";\nprocess.env.MOMENTO_ENDPOINT = "{}";\n',
    "process.env.MOMENTO_API_KEY = '{}';\nprocess.env.MOMENTO_ENDPOINT = '{}';\n",
    'this.apiKey = "{}";\nthis.endpoint = "{}";\n',
    'options.ApiKey = "{}";\noptions.Endpoint = "{}";\n',
    'environment.variables = {{\n  MOMENTO_API_KEY = "{}";\n  MOMENTO_ENDPOINT = "{}";\n}};\n',
)
COMMENTED = (
    "# the keys\nMOMENTO_API_KEY={}\n",
    "# prod\n\nMOMENTO_API_KEY={}\nOTHER=1\n",
    "# one\nMOMENTO_API_KEY={}\n# two\nOTHER_API_KEY=\n",
)
BOXES = (
    "╔═══ Variables ═══╗\n║ MOMENTO_API_KEY  │ {} ║\n║──────║\n║ MOMENTO_ENDPOINT │ {} ║\n╚═══════╝\n",
    "║ MOMENTO_API_KEY ║ {} ║\n║ MOMENTO_ENDPOINT ║ {} ║\n",
    "┃ MOMENTO_API_KEY ┃ {} ┃\n┃ MOMENTO_ENDPOINT ┃ {} ┃\n",
)


def told(text: str) -> tuple[set[str], set[str], str]:
    """Severe findings, repairs and the verdict's severity of the only credential of a text."""
    (found,) = inspect_all(text, NOW)
    findings = run(found, NOW)
    severe = {each.code for each in findings if each.severity.value == "error"}
    return severe, {each.code for each in found.repairs}, verdict(found, findings, NOW).severity.value


@pytest.mark.parametrize("text", INDENTED)
def test_the_indentation_of_a_line_is_none_of_the_credential(text: str) -> None:
    severe, repairs, severity = told(text.replace("{}", key_v1()))
    assert not severe
    assert "repair.whitespace" not in repairs
    assert severity != "error"


def test_spaces_inside_the_quotes_are_told_of() -> None:
    _, repairs, severity = told(f'  "apiKey": " {key_v1()}",\n')
    assert (severity, "repair.whitespace" in repairs) == ("error", True)


@pytest.mark.parametrize("text", STATEMENTS)
def test_a_statement_of_a_program_is_no_file_of_properties(text: str) -> None:
    (found,) = inspect_all(text.format(V2, HOST), NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == HOST
    assert told(text.format(V2, HOST))[0] == set()


@pytest.mark.parametrize(
    "text",
    [
        "process.env.MOMENTO_API_KEY = '{}'",
        'process.env.MOMENTO_API_KEY="{}"',
        'self.api_key = "{}"\nself.timeout = 5',
        "# settings\nsettings.MOMENTO_API_KEY = '{}'",
        "import.meta.env.MOMENTO_API_KEY = `{}`",
        'module.exports.key = "{}"',
        'config.x.momento.api_key = "{}"\nconfig.x.momento.cache = "main"',
    ],
)
def test_quotes_of_a_program_are_none_of_the_credential(text: str) -> None:
    severe, _, severity = told(text.format(key_v1()))
    assert (severe, severity) == (set(), "warning")
    assert told(text.replace("{}", "{} ").format(key_v1()))[2] == "error"


@pytest.mark.parametrize(
    "text",
    [
        'momento.key="{}"',
        'momento.api-key = "{}"',
        'spring.application.name=demo\nmomento.key = "{}"',
        'url=redis\\://h\nmomento.key = "{}"',
    ],
)
def test_quotes_in_properties_are_a_part_of_the_value(text: str) -> None:
    assert told(text.format(key_v1()))[2] == "error"


@pytest.mark.parametrize("text", COMMENTED)
def test_a_comment_above_a_setting_makes_it_no_part_of_a_text(text: str) -> None:
    assert all(
        "repair.surrounding-text" not in {r.code for r in each.repairs}
        for each in inspect_all(text.format(key_v1()), NOW)
    )


@pytest.mark.parametrize("text", BOXES)
def test_tables_in_boxes_are_tables(text: str) -> None:
    (found,) = inspect_all(text.format(V2, HOST), NOW)
    assert found.source.variable == "MOMENTO_API_KEY"
    assert found.endpoint is not None
    assert found.endpoint.host == HOST


@pytest.mark.parametrize("right", ["", " $ ls", "~", " one\ttwo"])
def test_what_stands_in_the_other_pane_of_a_terminal_is_none_of_a_wrapped_credential(right: str) -> None:
    key, width = key_v1(), 60
    lines = [key[at : at + width] for at in range(0, len(key), width)]
    (found,) = inspect_all("\n".join(f"│{line:<{width}}│{right}" for line in lines), NOW)
    assert found.credential is not None
    assert found.credential.reveal() == key


@pytest.mark.parametrize("head", ["@@ -1 +1 @@\n", ""])
def test_both_sides_of_a_diff_have_their_names(head: str) -> None:
    text = f"{head}-MOMENTO_API_KEY={key_v1()}\n+MOMENTO_API_KEY={V2}\n"
    assert [each.source.variable for each in inspect_all(text, NOW)] == ["MOMENTO_API_KEY"] * 2


def test_a_document_with_several_values_is_opened_before_the_lines_of_a_log_in_it() -> None:
    lines = (
        '<plist version="1.0"><dict>',
        "<key>MOMENTO_API_KEY</key>",
        f"<string>{key_v1()}</string>",
        "<key>MOMENTO_ENDPOINT</key>",
        f"<string>{HOST}</string>",
        "</dict></plist>",
    )
    log = "".join(f"    web-1  | {line}\n" for line in lines)
    (found,) = inspect_all(f"data:\n  config: |\n{log}", NOW)
    assert (found.source.variable or "").endswith("MOMENTO_API_KEY")


def test_a_bar_behind_the_number_of_a_line_may_be_that_of_a_table() -> None:
    key = key_v1()
    rows = ("| name | value |", "|---|---|", f"| MOMENTO_API_KEY | `{key[:60]}=", f"{key[60:]}` |")
    (found,) = inspect_all("".join(f"{n:>6}\t{row}\n" for n, row in enumerate(rows, 1)), NOW)
    assert found.credential is not None
    assert found.credential.reveal() == key


@pytest.mark.parametrize("prompt", ["bob@host:~$ ", "root@ip-10-0-0-1:/app# ", "a-b@c.d"])
@pytest.mark.parametrize("key", [V2, key_v1()], ids=["v2", "v1"])
def test_the_prompt_behind_a_file_without_a_line_break_is_none_of_the_credential(
    key: str, prompt: str
) -> None:
    (found,) = inspect_all(f"bob@host:~$ cat key.txt\n{key}{prompt}", NOW)
    assert found.credential is not None
    assert found.credential.reveal() == key
    assert not found.breaks


@pytest.mark.parametrize(
    "text", ["APIキー：{}", "お世話になります。\nAPIキー：{}\nよろしく\n", "MOMENTO_API_KEY={}"]
)
def test_a_key_in_full_width_letters_behind_a_label_is_found(text: str) -> None:
    key = key_v1()
    wide = "".join(chr(ord(each) + 0xFEE0) for each in key)
    (found,) = inspect_all(text.format(wide), NOW)
    assert found.credential is not None
    assert found.credential.reveal() == key


@pytest.mark.parametrize(
    "text", ["Anbei der Schlüssel: „{}“. Danke!", "Unser Key: „{}“", "Mein Token: „{}“ (Test)", "Key: ‚{}‘"]
)
def test_the_quotes_of_other_languages_behind_a_label_take_no_padding_off(text: str) -> None:
    key = next(
        found
        for found in (key_v1(), key_v1(sub="b@c.example"), key_v1(sub="bc@d.example"))
        if found[-1] == "="
    )
    severe, _, severity = told(text.format(key))
    assert (severe, severity) == (set(), "warning")
