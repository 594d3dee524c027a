"""A setting that gives its variable no value in the language it is written in is told, with what keeps it from that."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import Source, inspect_all
from inspector.diagnosis import run
from inspector.diagnosis.finding import Finding, Severity
from inspector.diagnosis.verdict.verdict import verdict
from tests.credential.make import HOST, NOW, key_v1, key_v2

V1, V2 = key_v1(), key_v2()
KEY, ENDPOINT = "MOMENTO_API_KEY", "MOMENTO_ENDPOINT"
COMPOSE = "services:\n  api:\n    environment:\n"

FULL_WIDTH = (
    (None, "{KEY}＝{V1}"),
    ("prod.env", "NODE_ENV=production\n{KEY}＝{V1}\nCACHE=orders\n"),
    (".env", '{KEY}＝"{V1}"\n'),
    (".env", "{KEY}＝\u201d{V1}\u201d\n"),
    (None, "{KEY}＝\u201c{V1}\u201d"),
    (None, "{KEY}＝＂{V1}＂"),
    (None, "{KEY}＝『{V1}』"),
    (".env", "{KEY}：{V1}\nA=1\n"),
    (None, "{KEY} ＝ {V1}\nPORT=1\n"),
    (None, "$ export {KEY}＝{V1}\n$ node app.js\nError: Missing required environment variable {KEY}\n"),
    (None, "以下の設定です。\n\nNODE_ENV=production\n{KEY}＝{V1}\n\nよろしくお願いします"),
    (None, "$env:{KEY}＝'{V1}'"),
    (None, "docker run -e {KEY}＝{V1} app"),
    ("a.yml", "environment:\n  NODE_ENV: production\n  {KEY}：{V1}\n"),
    (None, COMPOSE + "      NODE_ENV: a\n      {KEY}：{V1}\n"),
    (None, COMPOSE + "      - {KEY}＝{V1}\n"),
    ("a.json", '{{"{KEY}"："{V1}"}}'),
)
WIDE_NAME = (
    (".env", "MOMENTO＿API＿KEY={V1}\n"),
    (".env", "ＭＯＭＥＮＴＯ＿ＡＰＩ＿ＫＥＹ={V1}\n"),
)
NEXT_LINE = (
    ("prod.env", "NODE_ENV=production\n{KEY}=\n{V1}\nCACHE=orders\n"),
    (None, "NODE_ENV=production\n{KEY}=\n\n{V1}\n"),
    (".env.local", "A=1\r\n{KEY}=\r\n{V1}\r\n"),
    (".env", '{KEY}=""\n"{V1}"\n'),
    (".env", "A=1\n{KEY}= # prod\n{V1}\n"),
    (None, "$ cat .env\n{KEY}=\n{V1}\nNODE_ENV=production\n$ node app.js"),
    (None, "```\n# .env\nNODE_ENV=a\n{KEY}=\n{V1}\n```\n"),
    ("run.sh", "#!/bin/sh\nexport {KEY}=\n{V1}\nnode app.js\n"),
    (None, "NODE_ENV=production\n{KEY}=\n{V1}\nError: Missing required environment variable {KEY}\n"),
)
EMPTIED = (
    (".env", "{KEY}={V1}\nPORT=1\n{KEY}=\n"),
    (None, "export {KEY}={V1}\nexport {KEY}=\n"),
    (None, "{KEY}={V1}\n{KEY}=''\n"),
    ("a.yml", '{KEY}: {V1}\n{KEY}: ""\n'),
    (None, "{KEY}={V2}\n{KEY}={V1}\n{KEY}=\n"),
)
REPLACED = ((".env", "{KEY}={V1}\n{KEY}=<your api key>\n"), (".env", "{KEY}={V1}\n{KEY}=changeme\n"))
SPACE = (
    (None, "export {KEY}= {V1}\n"),
    (None, "export {KEY} = {V1}\n"),
    (None, 'export {KEY}= "{V1}"\n'),
    (None, "> export {KEY}= {V1}\n"),
    (None, "I ran `export {KEY}= {V1}` and it fails."),
    (None, "user@host:~/app$ export {KEY}= {V1}"),
    (None, "cd app && export {KEY}= {V1}\n"),
    (None, "docker run -e {KEY}= {V1} app\n"),
    ("a.sh", "{KEY} = {V1}\nexport {KEY}\n"),
    (None, "{KEY} = {V1}\nexport {KEY}\n"),
    ("a.sh", "{KEY}= {V1} node app.js\n"),
    (None, "#!/bin/bash\n{KEY} = '{V1}'\n"),
    (None, "```bash\n{KEY} = {V1}\n```"),
    (None, "$ {KEY} = {V1}\n$ node a.js"),
    ("a.bat", "set {KEY} = {V1}\n"),
    ("Dockerfile", "FROM node\nENV {KEY} = {V1}\n"),
)
DOLLAR = ((None, "export ${KEY}={V1}\n"), ("a.sh", "${KEY}={V1}\n"))
OTHER_SHELL = (
    ("a.ps1", "set {KEY}={V1}\nnode app.js\n"),
    (None, "PS C:\\app> set {KEY}={V1}\nPS C:\\app> node app.js\n"),
    (None, "PS> {KEY}={V1}\n"),
    (None, "PS C:\\app> export {KEY}={V1}\n"),
    (None, "C:\\app>export {KEY}={V1}\n"),
    (None, "$ set {KEY}={V1}\n"),
    (None, "$env:NODE_ENV = 'a'\nset {KEY}={V1}\n"),
    (None, "```powershell\nset {KEY}={V1}\n```"),
)
NO_QUOTES = (
    ("a.ps1", "$env:{KEY} = {V1}\nnode app.js\n"),
    (None, "PS C:\\a> $env:{KEY}={V1}"),
)
EQUALS = (
    (None, "C:\\app> setx {KEY}={V1}\n"),
    ("a.csh", "setenv {KEY}={V1}\n"),
    ("a.fish", "set -gx {KEY}={V1}\n"),
)
LIST_ITEM = (
    (None, COMPOSE + "      - {KEY} = {V1}\n"),
    ("a.yml", "environment:\n  - {KEY}: {V1}\n"),
    (None, COMPOSE + '    - "{KEY}: {V1}"\n'),
)
YAML_EQUALS = (("a.yml", COMPOSE + "      NODE_ENV: a\n      {KEY}={V1}\n"), (None, "env:\n  {KEY}={V1}\n"))
YAML_COLON = ((None, COMPOSE + "      NODE_ENV: a\n      {KEY}:{V1}\n"),)
NO_SIGN = ((".env", "{KEY}:{V1}\nA=1\n"), (".env", "A=1\n{KEY} {V1}\n"))
KINDS = {
    "A full-width": FULL_WIDTH,
    "full-width characters": WIDE_NAME,
    "its value stands in the next line": NEXT_LINE,
    "The last counts, and it is empty": EMPTIED,
    "The last counts, and it is a placeholder": REPLACED,
    "There is a space beside": SPACE,
    "There is a `$` before": DOLLAR,
    "sets no environment variable in": OTHER_SHELL,
    "has no quotes": NO_QUOTES,
    "takes name and value as two words": EQUALS,
    "is not written as `NAME=value`": LIST_ITEM,
    "with a colon and a space": YAML_EQUALS,
    "has no space behind it": YAML_COLON,
    "No `=` follows": NO_SIGN,
}
SET = (
    (None, "APIキー：{V1}"),
    (None, "{KEY}：{V1}\nよろしく"),
    (None, "キーです\n{KEY}＝{V1}\nです"),
    (None, "Hi,\n\n{KEY}=\n{V1}\n\nThanks"),
    (None, "Hi,\n\nPORT=1\n{KEY}=\n{V1}\n\nThanks for looking into this."),
    (None, "{KEY}=\n{V1}"),
    ("a.ini", "[a]\n{KEY}=\n  {V1}\n"),
    ("a.sh", "export {KEY}=\\\n{V1}\nA=1"),
    ("a.yml", "{KEY}:\n  {V1}\n"),
    (None, "{KEY}=\n{KEY}={V1}\n"),
    (None, "{KEY}={V1}\n#{KEY}=\n"),
    (None, "[a]\n{KEY}={V1}\n[b]\n{KEY}=\n"),
    (".env", "{KEY}={V1}\n{KEY}=${KEY}\n"),
    (".env", "{KEY} = {V1}\n"),
    (".env", "export {KEY} = {V1}\n"),
    (None, "{KEY} = {V1}\n"),
    ("a.toml", '{KEY} = "{V1}"\n'),
    ("a.py", '{KEY} = "{V1}"\n'),
    ("a.properties", "{KEY} = {V1}\n"),
    ("Makefile", "export {KEY} = {V1}\n"),
    ("a.sh", "cat > .env <<EOF\n{KEY} = {V1}\nEOF\n"),
    ("a.sh", "export {KEY}= {V1}\nexport {KEY}={V1}\n"),
    (None, "set {KEY}={V1}"),
    ("a.bat", "set {KEY}={V1}"),
    (None, "C:\\a> set {KEY}={V1}"),
    ("a.ps1", "$env:{KEY} = '{V1}'\n"),
    (None, "set -x {KEY} {V1}"),
    (None, "setx {KEY} {V1}"),
    (None, "version: 2\njobs:\n  a:\n    docker:\n      - environment:\n          - {KEY}: {V1}\n"),
    (None, COMPOSE + "      - {KEY}={V1}\n"),
    (None, COMPOSE + "      {KEY}: {V1}\n"),
    (None, "env:\n  - name: {KEY}\n    value: {V1}\n"),
    (None, "# export {KEY}= {V1}\n"),
    (None, "# .env\n{KEY}={V1}\n\n# .env.example\n{KEY}=<your key>\n"),
    ("a.ts", "export {KEY} = '{V1}';\n"),
    (None, 'local api_key = "{V1}"\nprint(api_key)'),
    ("a.rb", 'set api_key = "{V1}"\n'),
)


def text_of(template: str) -> str:
    return template.format(KEY=KEY, ENDPOINT=ENDPOINT, V1=V1, V2=V2)


def told(text: str, name: str | None) -> list[Finding]:
    every = inspect_all(text, NOW, Source(name=name))
    return [found for each in every for found in run(each, NOW) if found.code == "source.not-set"]


@pytest.mark.parametrize(
    ("words", "name", "template"),
    [(words, *case) for words, cases in KINDS.items() for case in cases],
)
def test_a_setting_that_gives_its_variable_no_value_is_told(
    words: str, name: str | None, template: str
) -> None:
    first = inspect_all(text_of(template), NOW, Source(name=name))[0]
    findings = run(first, NOW)
    found = findings[0]
    assert (found.code, found.severity) == ("source.not-set", Severity.ERROR)
    assert words in str(found.evidence)
    assert KEY in str(found.evidence)
    assert V1 not in f"{found.evidence} {found.fix}"
    sentence = str(verdict(first, findings, NOW).sentence)
    assert sentence == f"Your code will not find this. {found.evidence}"


@pytest.mark.parametrize(("name", "template"), SET)
def test_what_a_program_reads_or_a_person_wrote_to_another_is_not_told(
    name: str | None, template: str
) -> None:
    assert told(text_of(template), name) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (".env", f"{KEY}={V2}\n{ENDPOINT}＝{HOST}\n"),
        (None, f"{KEY}={V2}\n{ENDPOINT}=\n{HOST}\n"),
        (".env", f"{KEY}={V2}\n{ENDPOINT}={HOST}\n{ENDPOINT}=\n"),
        ("a.sh", f"export {KEY}={V2}\nexport {ENDPOINT}= {HOST}\n"),
        ("a.ps1", f"$env:{KEY} = '{V2}'\nset {ENDPOINT}={HOST}\n"),
        ("a.ps1", f"$env:{KEY} = '{V2}'\n$env:{ENDPOINT} = {HOST}\n"),
        (None, COMPOSE + f"      - {KEY}={V2}\n      - {ENDPOINT}: {HOST}\n"),
    ],
)
def test_the_endpoint_of_a_version_2_key_is_judged_as_its_key_is(name: str | None, text: str) -> None:
    (found,) = told(text, name)
    assert found.evidence.values["name"] == ENDPOINT
    (one,) = inspect_all(text, NOW, Source(name=name))
    assert one.endpoint is not None
    assert one.endpoint.host == HOST


FENCES = {
    "bash": ("sh", "bash", "zsh", "shell", "console", "Bash"),
    "PowerShell": ("powershell", "pwsh", "ps1", "PS1"),
    "cmd.exe": ("bat", "batch", "cmd", "dos"),
}
FILES = {
    "bash": ("a.sh", "a.bash", "a.zsh", "a.ksh", ".bashrc", ".zshrc", ".profile", ".bash_profile", ".envrc"),
    "PowerShell": ("a.ps1", "a.psm1", "A.PS1"),
    "cmd.exe": ("a.bat", "a.cmd"),
}


@pytest.mark.parametrize(
    ("shell", "name", "around"),
    [
        *((shell, None, f"```{tag}\n{{}}\n```\n") for shell, tags in FENCES.items() for tag in tags),
        *((shell, name, "{}\n") for shell, names in FILES.items() for name in names),
    ],
)
def test_every_name_of_a_shell_tells_which_one_reads_the_setting(
    shell: str, name: str | None, around: str
) -> None:
    word = "export" if shell == "cmd.exe" else "set"
    (found,) = told(around.format(f"{word} {KEY}={V1}"), name)
    assert str(found.evidence) == f"`{word} {KEY}=` sets no environment variable in {shell}."
    right = {"bash": f"export {KEY}={V1}", "PowerShell": f"$env:{KEY} = '{V1}'", "cmd.exe": f"set {KEY}={V1}"}
    assert told(around.format(right[shell]), name) == []


def test_a_key_and_its_endpoint_that_are_both_not_set_are_both_told() -> None:
    text = f"{KEY}=\n{V2}\n{ENDPOINT}=\n{HOST}\n"
    assert [found.evidence.values["name"] for found in told(text, None)] == [KEY, ENDPOINT]


def test_an_endpoint_that_is_emptied_is_not_said_to_count() -> None:
    (one,) = inspect_all(f"{KEY}={V2}\n{ENDPOINT}={HOST}\n{ENDPOINT}=\n", NOW)
    assert "source.overridden" not in {found.code for found in run(one, NOW)}


def test_the_text_around_the_credential_is_no_fault_of_its_own() -> None:
    (one,) = inspect_all(f"PORT=1\n{KEY}＝{V1}\n", NOW)
    assert "repair.surrounding-text" not in {found.code for found in run(one, NOW)}


def test_one_setting_among_many_is_told() -> None:
    lines = "".join(f"export NAME_{at}= {'x' * 40}\n" for at in range(300))
    (found,) = told(f"{lines}export {KEY}= {V1}\n{lines}", "a.sh")
    assert found.evidence.values["name"] == KEY
