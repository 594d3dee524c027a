"""SDK programs: what they contain, what no SDK can do, and that no name breaks out of its literal."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.credential.permissions.access import Operation
from inspector.credential.text.visible import is_hidden
from inspector.service.connection.outcome import OtherCall
from inspector.service.connection.setting import ConnectionSetting
from inspector.service.copy_as import FORM_NAMES, Language, Tool, write
from tests import samples
from tests.sandbox.fronts.running import tool
from tests.service.copy_as.calls import HOSTILE, call, caller

OPERATIONS = (Operation.GET, Operation.SET, Operation.DELETE)
V1, V2 = caller(samples.v1_key()), caller(samples.v2_key(), endpoint=samples.ENDPOINT)
TOKEN = caller(samples.disposable_token(4e9))
LEGACY = caller(
    samples.token(
        {"sub": "x", "cp": f"control.{samples.ENDPOINT}", "c": f"cache.{samples.ENDPOINT}"}, "HS512"
    )
)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_program_contains_the_names_and_reads_the_key(language: Language, operation: Operation) -> None:
    for who in (V1, TOKEN):
        text = write(language, who, call(operation, "my-cache", "my-key", "my-value", 90.0)).text
        assert '"my-cache"' in text and '"my-key"' in text and '"MOMENTO_API_KEY"' in text
        assert ('"my-value"' in text) == (operation is Operation.SET)
        assert "MOMENTO_ENDPOINT" not in text


@pytest.mark.parametrize("language", sorted(set(Language) - {Language.JAVA}))
def test_a_version_2_key_gets_its_endpoint_beside_it(language: Language) -> None:
    text = write(language, V2, call(Operation.GET)).text
    assert f"MOMENTO_ENDPOINT={samples.ENDPOINT}" in text and '"MOMENTO_API_KEY"' not in text


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("language", Language)
@given(st.text(), st.binary())
def test_no_program_holds_a_hidden_character_or_more_lines_for_a_nasty_name(
    language: Language, operation: Operation, name: str, value: bytes
) -> None:
    text = write(
        language, V1, call(operation, f"c{name}".encode("utf-8", "replace").decode(), value, value)
    ).text
    assert not any(is_hidden(each) for each in text.replace("\n", "").replace("\t", ""))
    assert len(text.splitlines()) <= 40


def test_python_reads_the_literals_as_the_names() -> None:
    for name in [*(each.encode() for each in HOSTILE), b"\xff\x00", b""]:
        text = write(
            Language.PYTHON, V1, call(Operation.SET, "c" + name.decode("utf-8", "replace"), name, name)
        ).text
        calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
        (found,) = [
            node for node in calls if isinstance(node.func, ast.Attribute) and node.func.attr == "set"
        ]
        said = [ast.literal_eval(each) for each in found.args[:3]]
        assert [each.encode() if isinstance(each, str) else each for each in said[1:]] == [name, name]
        assert said[0] == "c" + name.decode("utf-8", "replace")


def refusal(language: Language, who: object, asked: object) -> str:
    written = write(language, who, asked)  # type: ignore[arg-type]
    assert not written.expressible and not written.text
    return str(written.note)


@pytest.mark.parametrize("language", Language)
def test_what_no_sdk_can_do_is_said_in_words(language: Language) -> None:
    plain = caller(samples.v1_key(), ConnectionSetting.sandbox("127.0.0.1:1"))
    assert "over TLS only" in refusal(language, plain, call(Operation.GET))
    assert "topics" in refusal(language, V1, call(Operation.PUBLISH))
    assert "before the credential is sent" in refusal(language, V1, call(OtherCall.PING))
    assert "name of the cache" in refusal(language, V1, call(Operation.GET, ""))
    if language is not Language.JAVA:
        assert "Choose the endpoint" in refusal(language, caller(samples.v2_key()), call(Operation.GET))
    moved = caller(samples.v1_key(), ConnectionSetting.custom("cell-4-us-west-2-1.prod.a.momentohq.com"))
    assert "instead" in refusal(language, moved, call(Operation.GET))


def test_what_one_sdk_cannot_do_is_said_in_words() -> None:
    assert "version 2" in refusal(Language.JAVA, V2, call(Operation.GET))
    assert "legacy" in refusal(Language.RUST, LEGACY, call(Operation.GET))
    assert "whole seconds" in refusal(Language.JAVASCRIPT, V1, call(Operation.SET, ttl=0.5))
    assert "milliseconds=500" in write(Language.PYTHON, V1, call(Operation.SET, ttl=0.5)).text
    assert write(Language.GO, LEGACY, call(Operation.GET)).expressible


def test_a_version_2_key_follows_the_chosen_cell() -> None:
    moved = ConnectionSetting.custom("cell-4-us-west-2-1.prod.a.momentohq.com")
    who = caller(samples.v2_key(), moved, endpoint=samples.ENDPOINT)
    assert "MOMENTO_ENDPOINT=cell-4-us-west-2-1" in write(Language.GO, who, call(Operation.GET)).text


def test_bytes_that_are_no_text_are_written_as_bytes() -> None:
    asked = call(Operation.SET, key=b"\xff\x01", value="text")
    expected = {
        Language.PYTHON: "b'\\xff\\x01', \"text\"",
        Language.JAVASCRIPT: 'new Uint8Array([255, 1]), "text"',
        Language.GO: 'momento.Bytes([]byte("\\xff\\x01"))',
        Language.JAVA: "new byte[] {(byte) 255, 1}, new byte[] {116, 101, 120, 116}",
        Language.CSHARP: "new byte[] { 255, 1 }, new byte[] { 116, 101, 120, 116 }",
        Language.RUST: 'b"\\xff\\x01".to_vec(), "text"',
    }
    for language, literal in expected.items():
        assert literal in write(language, V1, asked).text


def test_every_form_has_a_name() -> None:
    assert set(FORM_NAMES) == {*Tool, *Language}


def test_node_parses_every_javascript(tmp_path: Path) -> None:
    node = tool("node")
    for number, name in enumerate(HOSTILE):
        for operation in OPERATIONS:
            text = write(Language.JAVASCRIPT, V1, call(operation, name, name, name)).text
            (tmp_path / f"{number}-{operation}.mjs").write_text(text, "utf-8")
    for file in sorted(tmp_path.iterdir())[::9]:
        done = subprocess.run([node, "--check", str(file)], capture_output=True, timeout=30, check=False)
        assert done.returncode == 0, done.stderr
