"""Each generated line, run by real shells, gives its tool the exact names and values, and never the secret."""

from __future__ import annotations

import base64
import json
import sys
import time
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from inspector.credential import inspect
from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import Message
from inspector.service.connection.outcome import OtherCall
from inspector.service.connection.setting import ConnectionSetting
from inspector.service.copy_as import FORM_NAMES, Caller, Form, Tool, caller_of, write
from tests import samples
from tests.service.copy_as.calls import HOSTILE, call, caller
from tests.service.copy_as.recorder import SHELLS, Recorder, recorder

__all__ = ["recorder"]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the lines are for a POSIX shell")

V2, V1 = samples.v2_key(), samples.v1_key()
WHO = caller(V2, endpoint=samples.ENDPOINT)
OPERATIONS = (Operation.GET, Operation.SET, Operation.DELETE)
NOT_IN_A_HEADER = "header, which takes printable ASCII"


def line(tool: Form, operation: Operation | OtherCall, who: Caller = WHO, **asked: object) -> str:
    written = write(tool, who, call(operation, **asked))  # type: ignore[arg-type]
    assert written.expressible, written.note
    return written.text


def refusal(tool: Form, operation: Operation | OtherCall, who: Caller = WHO, **asked: object) -> str:
    written = write(tool, who, call(operation, **asked))  # type: ignore[arg-type]
    assert not written.expressible and written.text == ""
    return str(written.note)


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_curl_gets_every_hostile_name(recorder: Recorder, shell: str, operation: Operation) -> None:
    for name in HOSTILE:
        got = recorder.run(shell, line(Tool.CURL, operation, cache=name, key=name, value=name), V2)
        url = urlsplit(got.arguments[-1].decode())
        assert unquote(url.path).removeprefix("/cache/") == name
        asked = parse_qs(url.query, keep_blank_values=True, strict_parsing=True)
        told = asked.get("key", [""])[0].encode() or base64.urlsafe_b64decode(asked["key_base64"][0])
        assert told == name.encode()
        assert got.standard_input == f"Authorization: {V2}\n".encode()
        if operation is Operation.SET:
            assert got.after(b"--data-raw") == name.encode()
            assert asked["ttl_seconds"] == ["60"]


@pytest.mark.parametrize("shell", SHELLS)
def test_valkey_cli_gets_every_hostile_name(recorder: Recorder, shell: str) -> None:
    for name in HOSTILE:
        raw = name.encode()
        got = recorder.run(shell, line(Tool.VALKEY_CLI, Operation.SET, cache=name, key=name, value=name), V2)
        assert got.arguments[-5:] == [b"SET", raw, raw, b"EX", b"60"]
        assert got.after(b"--user") == raw
        assert got.variables["VALKEYCLI_AUTH"] == V2.encode()
        assert recorder.run(shell, line(Tool.VALKEY_CLI, Operation.GET, key=name), V2).arguments[-1] == raw
        assert recorder.run(shell, line(Tool.VALKEY_CLI, Operation.DELETE, key=name), V2).arguments[-2:] == [
            b"DEL",
            raw,
        ]


@pytest.mark.parametrize("shell", SHELLS)
def test_the_momento_cli_gets_every_hostile_name(recorder: Recorder, shell: str) -> None:
    for name in HOSTILE:
        raw = name.encode()
        got = recorder.run(shell, line(Tool.MOMENTO_CLI, Operation.SET, cache=name, key=name, value=name), V2)
        assert got.arguments[0] == b"cache"
        assert got.arguments[1:] == [
            b"--api-key=" + V2.encode(),
            b"--endpoint=" + samples.ENDPOINT.encode(),
            b"set",
            b"--cache=" + raw,
            b"--key=" + raw,
            b"--value=" + raw,
            b"--ttl=60",
        ]
        told = recorder.run(shell, line(Tool.MOMENTO_CLI, Operation.PUBLISH, key=name, value=name), V2)
        assert told.arguments[-3:] == [b"--", raw, raw]


@pytest.mark.parametrize("shell", SHELLS)
def test_grpcurl_gets_every_hostile_name(recorder: Recorder, shell: str) -> None:
    for name in HOSTILE:
        written = write(Tool.GRPCURL, WHO, call(Operation.SET, name, name, name))
        if not (name.isascii() and name.isprintable() and name == name.strip()):
            assert NOT_IN_A_HEADER in str(written.note) and not written.expressible
            continue
        got = recorder.run(shell, written.text, V2)
        asked = json.loads(got.after(b"-d"))
        assert base64.b64decode(asked["cache_key"]) == name.encode() == base64.b64decode(asked["cache_body"])
        assert asked["ttl_milliseconds"] == 60_000
        headers = [got.arguments[at + 1] for at, each in enumerate(got.arguments) if each == b"-H"]
        assert headers[0] == b"authorization: ${MOMENTO_TOKEN}"
        assert got.variables["MOMENTO_TOKEN"] == V2.encode()
        cache = headers[1].removeprefix(b"cache: ")
        assert (got.variables["MOMENTO_CACHE"] if "${" in name else cache) == name.encode()


@pytest.mark.parametrize("shell", SHELLS)
def test_grpcurl_gets_topics_as_json(recorder: Recorder, shell: str) -> None:
    for name in HOSTILE:
        got = recorder.run(shell, line(Tool.GRPCURL, Operation.PUBLISH, cache=name, key=name, value=name), V2)
        assert json.loads(got.after(b"-d")) == {"cache_name": name, "topic": name, "value": {"text": name}}
        assert got.arguments[-1] == b"cache_client.pubsub.Pubsub/Publish"


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("spaced", [True, False])
def test_the_token_is_taken_out_of_its_wrapper(recorder: Recorder, shell: str, spaced: bool) -> None:
    inside = json.loads(base64.b64decode(V1))
    wrapped = base64.b64encode(
        (json.dumps(inside) + "\n" if spaced else json.dumps(inside, separators=(",", ":"))).encode()
    ).decode()
    who, token = caller(wrapped), inside["api_key"].encode()
    assert recorder.run(shell, line(Tool.CURL, Operation.GET, who), wrapped).standard_input == (
        b"Authorization: " + token + b"\n"
    )
    got = recorder.run(shell, line(Tool.VALKEY_CLI, Operation.GET, who), wrapped)
    assert got.variables["VALKEYCLI_AUTH"] == token
    assert (
        recorder.run(shell, line(Tool.GRPCURL, Operation.GET, who), wrapped).variables["MOMENTO_TOKEN"]
        == token
    )
    told = recorder.run(shell, line(Tool.MOMENTO_CLI, Operation.GET, who), wrapped).arguments
    assert told[1] == b"--api-key=" + wrapped.encode()
    assert not any(each.startswith(b"--endpoint") for each in told)


@pytest.mark.parametrize("tool", [Tool.CURL, Tool.GRPCURL, Tool.VALKEY_CLI])
@pytest.mark.parametrize("key", [V1, V2], ids=["v1", "v2"])
def test_the_secret_never_stands_in_the_arguments(recorder: Recorder, tool: Tool, key: str) -> None:
    who = caller(key, endpoint=samples.ENDPOINT)
    for operation in OPERATIONS:
        text = line(tool, operation, who)
        secrets = {key, *([json.loads(base64.b64decode(V1))["api_key"]] if key == V1 else [])}
        assert not any(secret in text for secret in secrets)
        given = b" ".join(recorder.run("sh", text, key).arguments).decode()
        assert not any(secret in given for secret in secrets)


@pytest.mark.parametrize(
    ("tool", "sent"), [(Tool.CURL, b"/"), (Tool.GRPCURL, b"Ping/Ping"), (Tool.VALKEY_CLI, b"PING")]
)
def test_a_question_without_the_credential_needs_none(recorder: Recorder, tool: Tool, sent: bytes) -> None:
    text = line(tool, OtherCall.PING, cache="", key="")
    assert "MOMENTO" not in text
    assert recorder.run("sh", text, "").arguments[-1].endswith(sent)


def test_the_momento_cli_says_that_its_key_can_be_read() -> None:
    assert "as an argument" in str(write(Tool.MOMENTO_CLI, WHO, call(Operation.GET)).note)


def test_curl_keeps_a_cache_called_dots(recorder: Recorder) -> None:
    got = recorder.run("sh", line(Tool.CURL, Operation.GET, cache=".."), V2)
    assert b"--path-as-is" in got.arguments and b"/cache/..?" in got.arguments[-1]


def test_this_computer_is_called_past_the_proxy() -> None:
    setting = ConnectionSetting.sandbox("127.0.0.1:1", http_port=2)
    assert "--noproxy '*'" in line(Tool.CURL, Operation.GET, caller(V1, setting))
    assert "--noproxy" not in line(Tool.CURL, Operation.GET)


@pytest.mark.parametrize("tool", Tool)
def test_an_empty_cache_is_asked_for(tool: Tool) -> None:
    assert refusal(tool, Operation.GET, cache="") == "Enter the name of the cache first."


@pytest.mark.parametrize("form", FORM_NAMES)
def test_half_a_character_is_refused(form: Form) -> None:
    assert "lone surrogate" in refusal(form, Operation.GET, cache="a\ud800")
    assert "lone surrogate" in refusal(form, Operation.GET, cache="a\udc80")


def test_what_a_tool_cannot_do_is_said_in_words() -> None:
    assert "byte 0, which is in the value" in refusal(Tool.CURL, Operation.SET, value=b"\0")
    assert "byte 0, which is in the key" in refusal(Tool.VALKEY_CLI, Operation.GET, key=b"\0")
    assert "the value is not UTF-8" in refusal(Tool.MOMENTO_CLI, Operation.SET, value=b"\xff")
    assert "the key is not UTF-8" in refusal(Tool.MOMENTO_CLI, Operation.GET, key=b"\xff")
    assert "whole number of seconds" in refusal(Tool.CURL, Operation.SET, ttl=0.5)
    assert "whole number of seconds" in refusal(Tool.VALKEY_CLI, Operation.SET, ttl=1.5)
    assert "whole seconds" in refusal(Tool.MOMENTO_CLI, Operation.SET, ttl=0.5)
    assert "Topics are not copied as curl" in refusal(Tool.CURL, Operation.PUBLISH)
    assert "no topics" in refusal(Tool.VALKEY_CLI, Operation.SUBSCRIBE)
    assert "before the credential is sent" in refusal(Tool.MOMENTO_CLI, OtherCall.PING)
    assert "too long" in refusal(Tool.CURL, Operation.SET, value=b"x" * 70_000)
    assert 'ttl_milliseconds": 500' in line(Tool.GRPCURL, Operation.SET, ttl=0.5)


@pytest.mark.parametrize("tool", Tool)
def test_without_an_endpoint_nothing_is_written(tool: Tool) -> None:
    assert "Choose the endpoint" in refusal(tool, Operation.GET, caller(V2))


def test_a_host_outside_momento_waits_for_consent() -> None:
    key = samples.v1_key(endpoint="cache.example.com")
    assert "agree to that host" in refusal(Tool.CURL, Operation.GET, caller(key))
    inspection = inspect(key, time.time())
    agreed = caller_of(inspection, ConnectionSetting(), frozenset({"cache.example.com"}))
    assert isinstance(agreed, Caller)
    assert "cache.cache.example.com" in line(Tool.CURL, Operation.GET, agreed)


def test_without_a_credential_there_is_no_caller() -> None:
    for text in ("no credential", samples.token({"iss": "https://login.example"})):
        found = caller_of(inspect(text, time.time()), ConnectionSetting())
        assert isinstance(found, Message) and "no API key and no token" in str(found)


def test_another_host_is_named_or_refused() -> None:
    moved = ConnectionSetting.custom("cell-4-us-west-2-1.prod.a.momentohq.com")
    assert "--endpoint=cell-4-us-west-2-1" in line(Tool.MOMENTO_CLI, Operation.GET, caller(V1, moved))
    other = ConnectionSetting.custom("cache.example.com", ca=b"pem")
    assert "instead" in refusal(Tool.MOMENTO_CLI, Operation.GET, caller(V1, other))
    written = write(Tool.CURL, caller(V1, other), call(Operation.GET))
    assert "https://cache.example.com/cache/" in written.text and "--cacert" in str(written.note)


def test_a_legacy_key_is_no_key_of_the_momento_cli() -> None:
    legacy = samples.token(
        {"sub": "x", "cp": f"control.{samples.ENDPOINT}", "c": f"cache.{samples.ENDPOINT}"}, "HS512"
    )
    assert "legacy" in refusal(Tool.MOMENTO_CLI, Operation.GET, caller(legacy))
    assert f"https://api.cache.{samples.ENDPOINT}/cache/" in line(Tool.CURL, Operation.GET, caller(legacy))
