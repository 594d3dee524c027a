"""The commands get, set and delete against the sandbox."""

from __future__ import annotations

import asyncio
import socket
import threading
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.cli.exit_codes import Exit
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.sandbox import Front, Sandbox
from tests.cli.conftest import Commands, in_process
from tests.samples import v1_key

ITEM = ("--cache", "default-cache", "--key", "mo")
ONE_KEY = Rule(Resource.CACHE, Role.READ_WRITE, Selector.name("default-cache"), Selector.name("mo"))


def test_a_value_is_set_got_and_deleted(command: Commands, sandbox: Sandbox, key_file: Path) -> None:
    at = ("--address", sandbox.address)
    assert command("set", key_file, *ITEM, "--value", "hello", *at).code == Exit.OK
    got = command("get", key_file, *ITEM, *at)
    assert got.code == Exit.OK
    assert "Predicted: Yes" in got.out
    assert "HIT" in got.out
    assert "hello" in got.out
    assert command("delete", key_file, *ITEM, *at).code == Exit.OK
    missed = command("get", key_file, *ITEM, *at)
    assert missed.code == Exit.MISS
    assert "MISS" in missed.out


def test_json_says_the_same_in_the_form_of_its_schema(
    command: Commands, sandbox: Sandbox, key_file: Path, tmp_path: Path
) -> None:
    at = ("--address", sandbox.address)
    value = tmp_path / "value"
    value.write_bytes(b"\xff\x00")
    ran = command("set", key_file, *ITEM, "--value-file", value, "--ttl", "2m", "--json", *at)
    assert ran.json("call")["observed"] == "OK"
    seen = command("get", key_file, *ITEM, "--json", *at).json("call")
    assert (seen["observed"], seen["value"], seen["exit_code"]) == ("HIT", {"hex": "ff00"}, 0)
    assert seen["predicted"]["allowed"] is True


def test_a_denied_call_names_the_rule_and_the_words_of_the_service(
    command: Commands, sandbox: Sandbox, tmp_path: Path
) -> None:
    token = tmp_path / "token.txt"
    token.write_text(sandbox.mint([ONE_KEY]))
    ran = command("get", token, "--cache", "default-cache", "--key", "other", "--address", sandbox.address)
    assert ran.code == Exit.NOT_ALLOWED
    assert "rule 1 applies to the key “mo”" in ran.out
    assert "Token is not authorized" in ran.out
    as_json = command(
        "get", token, "--cache", "default-cache", "--key", "other", "--json", "--address", sandbox.address
    ).json("call")
    assert as_json["code"] == "PERMISSION_DENIED"
    assert as_json["findings"][0]["code"] == "live.permission-denied"


def test_a_dead_port_is_no_answer(command: Commands, key_file: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    ran = command("get", key_file, *ITEM, "--address", f"127.0.0.1:{port}", "--timeout", "2")
    assert ran.code == Exit.NO_ANSWER
    assert "live.refused" in ran.out


def test_a_refused_credential_is_told_from_a_denied_one(
    command: Commands, sandbox: Sandbox, tmp_path: Path
) -> None:
    foreign = tmp_path / "foreign.txt"
    foreign.write_text(v1_key(endpoint=sandbox.endpoint))
    ran = command("get", foreign, *ITEM, "--address", sandbox.address)
    assert ran.code == Exit.FOUND
    assert "UNAUTHENTICATED" in ran.out


def test_the_credential_may_come_from_standard_input(sandbox: Sandbox) -> None:
    sandbox.put("default-cache", b"mo", b"from a pipe")
    ran = in_process("get", *ITEM, "--address", sandbox.address, stdin=sandbox.api_key.encode() + b"\n")
    assert (ran.returncode, ran.stderr) == (Exit.OK, b"")
    assert b"from a pipe" in ran.stdout


def test_of_several_credentials_one_has_to_be_named(
    command: Commands, sandbox: Sandbox, tmp_path: Path
) -> None:
    several = tmp_path / "several.env"
    several.write_text(f"WRITER={sandbox.api_key}\nREADER={sandbox.mint([ONE_KEY])}\n")
    at = ("--address", sandbox.address)
    unnamed = command("get", several, *ITEM, *at)
    assert unnamed.code == Exit.UNUSABLE
    assert "WRITER, READER" in unnamed.err
    assert command("get", several, "--name", "READER", *ITEM, *at).code == Exit.MISS
    wrong = command("get", several, "--name", "OTHER", *ITEM, *at)
    assert wrong.code == Exit.UNUSABLE
    assert "OTHER" in wrong.err


_TWO_CONTAINERS = """\
kind: Deployment
spec: {template: {spec: {containers: [
  {name: writer, env: [{name: MOMENTO_API_KEY, value: %s}]},
  {name: reader, env: [{name: MOMENTO_API_KEY, value: %s}]}]}}}
"""


def test_credentials_of_one_name_are_told_apart_by_number(
    command: Commands, sandbox: Sandbox, tmp_path: Path
) -> None:
    several = tmp_path / "deployment.yaml"
    several.write_text(_TWO_CONTAINERS % (v1_key(endpoint=sandbox.endpoint), sandbox.mint([ONE_KEY])))
    at = ("--address", sandbox.address)
    for unclear in ((), ("--name", "MOMENTO_API_KEY")):
        ran = command("get", several, *unclear, *ITEM, *at)
        assert ran.code == Exit.UNUSABLE
        assert "MOMENTO_API_KEY:1, MOMENTO_API_KEY:2" in ran.err
    assert command("get", several, "--name", "MOMENTO_API_KEY:1", *ITEM, *at).code == Exit.FOUND
    assert command("get", several, "--name", "MOMENTO_API_KEY:2", *ITEM, *at).code == Exit.MISS


@pytest.mark.parametrize("content", ["", "nothing here", "MOMENTO_API_KEY=<your key>"])
def test_a_file_without_a_credential_says_so(command: Commands, tmp_path: Path, content: str) -> None:
    file = tmp_path / "empty.env"
    file.write_text(content)
    ran = command("get", file, *ITEM)
    assert (ran.code, ran.out) == (Exit.UNUSABLE, "")
    assert "No credential for calls" in ran.err


@pytest.mark.parametrize(
    ("host", "words"),
    [
        ("cache.example.com", "not a Momento host"),
        ("momentohq.com.example.org", "looks like a Momento host"),
        ("sandbox.localhost", "sandbox"),
        ("evil.example:443?.momentohq.com", "not a host name"),
    ],
)
def test_no_secret_goes_to_a_host_that_nobody_agreed_to(
    command: Commands, tmp_path: Path, host: str, words: str
) -> None:
    file = tmp_path / "key.txt"
    file.write_text(v1_key(endpoint=host))
    for given in ((), ("--yes-send-to", "other.example.com")):
        ran = command("get", file, *ITEM, *given)
        assert (ran.code, ran.out) == (Exit.NOT_SENT, "")
        assert words in ran.err


@pytest.mark.parametrize("address", ["cache.example.com:443", "10.1.2.3:443", "[2001:db8::1]:443"])
def test_an_address_elsewhere_has_to_be_agreed_to(command: Commands, key_file: Path, address: str) -> None:
    ran = command("get", key_file, *ITEM, "--address", address)
    assert (ran.code, ran.out) == (Exit.NOT_SENT, "")
    assert "--yes-send-to" in ran.err


def test_with_consent_the_host_is_called(command: Commands, tmp_path: Path) -> None:
    file = tmp_path / "key.txt"
    file.write_text(v1_key(endpoint="nowhere.invalid"))
    ran = command("get", file, *ITEM, "--yes-send-to", "nowhere.invalid", "--timeout", "2")
    assert ran.code == Exit.NO_ANSWER
    assert "nowhere.invalid" in ran.out


@pytest.mark.parametrize(
    "given",
    [
        ("--address", "127.0.0.1"),
        ("--address", "127.0.0.1:0"),
        ("--address", "https://127.0.0.1:1"),
        ("--ca", "/nowhere/ca.pem"),
        ("--timeout", "0"),
        ("--timeout", "soon"),
    ],
)
def test_wrong_options_are_told_in_words(command: Commands, key_file: Path, given: tuple[str, str]) -> None:
    ran = command("get", key_file, *ITEM, *given)
    assert (ran.code, ran.out) == (Exit.UNUSABLE, "")
    assert ran.err.strip()


def test_a_secret_among_the_arguments_is_refused_and_not_repeated(command: Commands, key_file: Path) -> None:
    secret = v1_key()
    for arguments in (
        ("get", secret, *ITEM),
        ("set", str(key_file), *ITEM, "--value", secret),
        ("report", "--format", secret),
    ):
        ran = command(*arguments)
        assert (ran.code, ran.out) == (Exit.UNUSABLE, "")
        assert "never taken as an argument" in ran.err
        assert not any(secret[at : at + 8] in ran.err for at in range(len(secret) - 8))


def test_an_unknown_value_that_may_be_a_secret_is_not_repeated(command: Commands) -> None:
    refresh = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY"
    ran = command("report", "--format", refresh)
    assert ran.code == Exit.UNUSABLE
    assert refresh[:8] not in ran.err
    assert "invalid choice" in ran.err


def test_a_call_that_is_never_answered_ends_at_its_deadline(command: Commands, key_file: Path) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        ran = command(
            "get", key_file, *ITEM, "--address", f"127.0.0.1:{silent.getsockname()[1]}", "--timeout", "1"
        )
    assert ran.code == Exit.NO_ANSWER


@pytest.mark.parametrize(("way", "front"), [("https", Front.HTTP), ("resp", Front.RESP)])
def test_the_same_value_comes_over_every_way(
    command: Commands, sandbox: Sandbox, key_file: Path, tmp_path: Path, way: str, front: Front
) -> None:
    port = asyncio.run(sandbox.open(front))
    at = ("--over", way, "--address", f"127.0.0.1:{port}")
    assert command("set", key_file, *ITEM, "--value", "v", *at).code == Exit.OK
    seen = command("get", key_file, *ITEM, "--json", *at).json("call")
    assert (seen["observed"], seen["value"], seen["over"]) == ("HIT", "v", way)
    checked = command("check", "--json", key_file, *at).json("report")["check"]
    assert {step["over"] for step in checked["steps"]} == {way}
    token = tmp_path / "token.txt"
    token.write_text(sandbox.mint([ONE_KEY]))
    denied = command("get", token, "--cache", "default-cache", "--key", "other", *at)
    assert denied.code == Exit.NOT_ALLOWED


def test_a_database_stands_for_the_cache_over_resp_only(
    command: Commands, sandbox: Sandbox, key_file: Path
) -> None:
    port = asyncio.run(sandbox.open(Front.RESP))
    at = ("--key", "mo", "--database", "default-cache", "--address", f"127.0.0.1:{port}")
    assert command("get", key_file, *at, "--over", "resp").code == Exit.MISS
    for wrong in ((), ("--cache", "default-cache", "--over", "resp")):
        assert command("get", key_file, *at, *wrong).code == Exit.UNUSABLE


@pytest.fixture
def garbage() -> Iterator[str]:
    """The address of a port that answers everything with control characters."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            while True:
                try:
                    caller, _ = server.accept()
                except OSError:
                    return
                with caller:
                    caller.recv(4096)
                    caller.sendall("\x1b[2J\x1b]0;x\x07\x9b31m\u202ehello\r\n".encode())

        threading.Thread(target=answer, daemon=True).start()
        yield f"127.0.0.1:{server.getsockname()[1]}"
        server.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize("asked", [("get", *ITEM), ("check",), ("check", "--json"), ("get", *ITEM, "--json")])
@pytest.mark.parametrize("way", ["resp", "https", "grpc"])
def test_what_a_foreign_port_answers_is_shown_without_control_characters(
    command: Commands, key_file: Path, garbage: str, asked: tuple[str, ...], way: str
) -> None:
    name, *more = asked
    ran = command(name, key_file, *more, "--over", way, "--address", garbage, "--timeout", "3")
    assert ran.code == Exit.NO_ANSWER
    raw = [each for each in ran.out if each != "\n" and unicodedata.category(each) in ("Cc", "Cf")]
    assert not raw
    if way == "resp":
        assert "hello" in ran.out
        assert "gRPC library" not in ran.out
