"""The command mint against the sandbox."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from inspector.cli.exit_codes import Exit
from inspector.credential.scopes.scope import least_scope
from inspector.credential.scopes.scope_json import write_scope
from inspector.sandbox import Sandbox
from tests.cli.conftest import Commands, in_process

ONE_KEY = ("--read-only", "--cache", "default-cache", "--key", "mo")


def test_a_token_is_written_for_its_owner_only_and_works(
    command: Commands, sandbox: Sandbox, key_file: Path, tmp_path: Path
) -> None:
    out, at = tmp_path / "token.txt", ("--address", sandbox.address)
    ran = command("mint", key_file, *ONE_KEY, "--expires", "30m", "--out", out, *at)
    assert ran.code == Exit.OK
    assert "It is as asked for." in ran.out
    token = out.read_text().strip()
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert not any(token[at : at + 8] in ran.out + ran.err for at in range(len(token) - 8))
    assert command("get", out, "--cache", "default-cache", "--key", "mo", *at).code == Exit.MISS
    denied = command("get", out, "--cache", "default-cache", "--key", "other", *at)
    assert denied.code == Exit.NOT_ALLOWED


@pytest.mark.parametrize(
    ("item", "sentence"),
    [
        (("--read-only",), "Read every key"),
        (("--read-write", "--key-prefix", "user-"), "Read and write keys that start with “user-”"),
        (("--write-only", "--topic", "news"), "Publish to the topic “news”"),
    ],
)
def test_each_option_makes_its_rule(
    command: Commands,
    sandbox: Sandbox,
    key_file: Path,
    tmp_path: Path,
    item: tuple[str, ...],
    sentence: str,
) -> None:
    ran = command(
        "mint",
        key_file,
        *item,
        "--cache",
        "default-cache",
        "--out",
        tmp_path / "t",
        "--address",
        sandbox.address,
    )
    assert ran.code == Exit.OK
    assert f"Granted:   {sentence}" in ran.out


def test_a_scope_file_says_everything(
    command: Commands, sandbox: Sandbox, key_file: Path, tmp_path: Path
) -> None:
    scope = tmp_path / "scope.json"
    scope.write_text(write_scope(least_scope()))
    at = ("--address", sandbox.address)
    ran = command("mint", key_file, "--scope", scope, "--out", tmp_path / "t", "--json", *at)
    seen = ran.json("mint")
    assert seen["as_asked"] is True
    assert seen["asked"] == seen["granted"]
    both = command("mint", key_file, "--scope", scope, "--read-only", "--out", tmp_path / "t", *at)
    assert both.code == Exit.UNUSABLE
    scope.write_text('{"rules": 1}')
    broken = command("mint", key_file, "--scope", scope, "--out", tmp_path / "t", *at)
    assert broken.code == Exit.UNUSABLE
    assert "line 1, column" in broken.err


def test_a_token_may_go_to_a_pipe_but_not_beside_json(sandbox: Sandbox) -> None:
    given = ("mint", *ONE_KEY, "--out", "-", "--address", sandbox.address)
    ran = in_process(*given, stdin=sandbox.api_key.encode())
    assert ran.returncode == Exit.OK
    token = ran.stdout.decode().strip()
    assert token.startswith("eyJ")
    assert token not in ran.stderr.decode()
    assert b"as asked for" in ran.stderr
    both = in_process(*given, "--json", stdin=sandbox.api_key.encode())
    assert (both.returncode, both.stdout) == (Exit.UNUSABLE, b"")


def test_a_token_cannot_mint(command: Commands, sandbox: Sandbox, tmp_path: Path) -> None:
    token, out = tmp_path / "token.txt", tmp_path / "new.txt"
    token.write_text(sandbox.samples()[2].text)
    ran = command("mint", token, *ONE_KEY, "--out", out, "--address", sandbox.address)
    assert ran.code not in (Exit.OK, Exit.INTERNAL)
    assert "A disposable token cannot mint" in ran.out
    assert not out.exists()


def test_nothing_is_minted_where_the_token_has_no_place_to_go(
    command: Commands, sandbox: Sandbox, key_file: Path, tmp_path: Path
) -> None:
    before = key_file.read_text()
    for out, code in (
        (tmp_path / "gone" / "token.txt", Exit.NOT_WRITTEN),
        (tmp_path, Exit.NOT_WRITTEN),
        (Path("/dev/null"), Exit.NOT_WRITTEN),
        (key_file, Exit.UNUSABLE),
    ):
        ran = command("mint", key_file, *ONE_KEY, "--out", out, "--address", sandbox.address)
        assert (ran.code, ran.out) == (code, "")
        assert ran.err.strip()
    assert key_file.read_text() == before


@pytest.mark.parametrize(
    "given",
    [
        (),
        ("--read-only",),
        ("--cache", "default-cache"),
        ("--read-only", "--read-write", "--cache", "c"),
        ("--read-only", "--cache", "c", "--key", "k", "--topic", "t"),
        ("--read-only", "--cache", "c", "--expires", "tomorrow"),
        ("--read-only", "--cache", ""),
    ],
)
def test_a_scope_that_cannot_be_asked_for_is_refused(
    command: Commands, key_file: Path, tmp_path: Path, given: tuple[str, ...]
) -> None:
    ran = command("mint", key_file, *given, "--out", tmp_path / "t")
    assert (ran.code, ran.out) == (Exit.UNUSABLE, "")
    assert not (tmp_path / "t").exists()
