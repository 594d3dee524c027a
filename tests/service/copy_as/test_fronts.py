"""Lines for curl and valkey-cli, run by a shell against the sandbox's HTTP API and RESP gateway."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.credential.permissions.access import Operation
from inspector.sandbox import Front, Sandbox
from inspector.service.connection.outcome import OtherCall
from inspector.service.connection.setting import ConnectionSetting
from inspector.service.copy_as import Caller, Tool, write
from tests.sandbox.fronts.running import CACHE, sandbox_with, tool
from tests.service.copy_as.calls import HOSTILE, call, caller
from tests.service.copy_as.recorder import run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the lines are for a POSIX shell")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with sandbox_with(Front.HTTP, Front.RESP) as running:
        yield running


@pytest.fixture
def who(sandbox: Sandbox) -> Caller:
    setting = ConnectionSetting.sandbox(
        sandbox.address, http_port=sandbox.port_of(Front.HTTP), resp_port=sandbox.port_of(Front.RESP)
    )
    return caller(sandbox.api_key, setting)


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """A folder in which redis-cli is called valkey-cli, where that is missing: it reads another variable."""
    if shutil.which("valkey-cli") is None:
        other = tmp_path / "valkey-cli"
        other.write_text(f'#!/bin/sh\nREDISCLI_AUTH="$VALKEYCLI_AUTH" exec {tool("redis-cli")} "$@"\n')
        other.chmod(0o755)
    return tmp_path


def answer(
    sandbox: Sandbox, line: Tool, who: Caller, operation: Operation, folder: Path, **asked: str
) -> bytes:
    written = write(line, who, call(operation, **asked))  # type: ignore[arg-type]
    assert written.expressible, written.note
    return run("sh", written.text, sandbox.api_key, folder)


def test_curl_sets_gets_and_deletes_every_hostile_key_and_value(
    sandbox: Sandbox, who: Caller, tmp_path: Path
) -> None:
    tool("curl")
    for name in HOSTILE:
        told = answer(sandbox, Tool.CURL, who, Operation.SET, tmp_path, key=name, value=name)
        assert b" 204 " in told.splitlines()[0]
        read = answer(sandbox, Tool.CURL, who, Operation.GET, tmp_path, key=name)
        head, _, body = read.partition(b"\r\n\r\n")
        assert b" 200 " in head.splitlines()[0] and body == name.encode()
        assert (
            b" 204 " in answer(sandbox, Tool.CURL, who, Operation.DELETE, tmp_path, key=name).splitlines()[0]
        )
        assert b"Key Not Found" in answer(sandbox, Tool.CURL, who, Operation.GET, tmp_path, key=name)
    assert sandbox.item_count == 0


def test_valkey_cli_sets_gets_and_deletes_every_hostile_key_and_value(
    sandbox: Sandbox, who: Caller, tools: Path
) -> None:
    for name in HOSTILE:
        told = answer(sandbox, Tool.VALKEY_CLI, who, Operation.SET, tools, key=name, value=name)
        assert told == b"OK\n"
        read = answer(sandbox, Tool.VALKEY_CLI, who, Operation.GET, tools, key=name)
        assert read == name.encode() + b"\n"
        assert answer(sandbox, Tool.VALKEY_CLI, who, Operation.DELETE, tools, key=name) == b"1\n"
    assert sandbox.item_count == 0


def test_caches_with_hostile_names_are_asked_for_by_their_names(
    sandbox: Sandbox, who: Caller, tmp_path: Path
) -> None:
    tool("curl")
    for name in HOSTILE:
        assert b"Cache Not Found" in answer(sandbox, Tool.CURL, who, Operation.GET, tmp_path, cache=name)


def test_a_question_without_the_credential_is_answered(sandbox: Sandbox, who: Caller, tools: Path) -> None:
    asked = call(OtherCall.PING, "", b"")
    assert run("sh", write(Tool.VALKEY_CLI, who, asked).text, "", tools)
    assert run("sh", write(Tool.CURL, who, asked).text, "", tools) == b""


def test_the_test_cache_exists() -> None:
    assert call(Operation.GET).info.cache == CACHE
