"""A value that goes on behind a backslash at the end of a line is whole where its reader puts the lines together."""

from __future__ import annotations

import io
import shutil
import subprocess
import tomllib

import dotenv
import pytest
import yaml

from inspector.credential.inspection import inspect
from tests.credential.make import NOW, key_v1, key_v2

KEYS = {"version 1": key_v1(), "version 2": key_v2()}
needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")


def by_bash(text: str) -> str | None:
    command = [
        "bash",
        "--noprofile",
        "--norc",
        "-c",
        'eval "$1" >/dev/null 2>&1; printf %s "$KEY"',
        "bash",
        text,
    ]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=20).stdout


def by_dotenv(text: str) -> str | None:
    return dotenv.dotenv_values(stream=io.StringIO(text), interpolate=False).get("KEY")


def by_python(text: str) -> str | None:
    names: dict[str, str] = {}
    exec(text, names)  # noqa: S102 - the text is the test's
    return names["key"]


def by_yaml(text: str) -> str | None:
    return str(yaml.safe_load(text)["key"])


def by_toml(text: str) -> str | None:
    return str(tomllib.loads(text)["key"])


READERS = {
    "shell": (by_bash, "export KEY={}\n"),
    "shell, double quotes": (by_bash, 'export KEY="{}"\n'),
    "shell, single quotes": (by_bash, "export KEY='{}'\n"),
    "dotenv": (by_dotenv, "KEY={}\n"),
    "dotenv, double quotes": (by_dotenv, 'KEY="{}"\n'),
    "Python": (by_python, 'key = "{}"\n'),
    "Python, single quotes": (by_python, "key = '{}'\n"),
    "YAML": (by_yaml, 'key: "{}"\n'),
    "TOML": (by_toml, 'key = """{}"""\n'),
}


@needs_bash
@pytest.mark.parametrize("version", KEYS)
@pytest.mark.parametrize("gap", ["\\\n", "\\\n    ", "\\\n\t", "\\\r\n"])
@pytest.mark.parametrize("reader", READERS)
def test_a_break_is_told_where_its_reader_gets_something_else(reader: str, gap: str, version: str) -> None:
    read, form = READERS[reader]
    key = KEYS[version]
    text = form.format(key[:80] + gap + key[80:])
    if reader == "YAML" and not gap.endswith((" ", "\t")):
        pytest.skip("YAML wants continued lines to be indented")
    if reader in ("Python", "Python, single quotes", "TOML") and "\r" in gap:
        text = text.replace("\r\n", "\n")  # as their files are read
    whole = read(text) == key
    found = inspect(
        text.replace("KEY=", "MOMENTO_API_KEY=").replace("key ", "api_key ").replace("key:", "api_key:"), NOW
    )
    assert found.credential is not None
    assert found.credential.reveal() == key
    told = [each.code for each in found.repairs if each.code in ("repair.line-wrap", "repair.escape")]
    assert told == ([] if whole else ["repair.line-wrap"])


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("ENV MOMENTO_API_KEY={}\n", {"\\\n"}),
        ("momento.api.key={}\n", {"\\\n", "\\\n    "}),
        ("momento configure --api-key {}\n", {"\\\n"}),
        ("$ momento configure --api-key {}\n", {"\\\n"}),
        ("{}\n", set()),
    ],
)
@pytest.mark.parametrize("gap", ["\\\n", "\\\n    "])
def test_docker_and_properties_as_their_references_say(text: str, whole: set[str], gap: str) -> None:
    key = KEYS["version 1"]
    found = inspect(text.format(key[:80] + gap + key[80:]), NOW)
    told = [each.code for each in found.repairs if each.code in ("repair.line-wrap", "repair.escape")]
    assert told == ([] if gap in whole else ["repair.line-wrap"])
