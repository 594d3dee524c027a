"""The command check: step by step, its exit code, and the file that support gets."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import trustme

from inspector.cli.exit_codes import Exit
from inspector.sandbox import Sandbox
from tests.cli.conftest import Commands, in_process
from tests.samples import disposable_token, v1_key


@contextmanager
def tls_server(authority: trustme.CA, name: str) -> Iterator[int]:
    """A server that shakes hands and says nothing."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(name).configure_cert(context)
    context.set_alpn_protocols(["h2"])
    listening = socket.create_server(("127.0.0.1", 0))

    def shake_hands(taken: socket.socket) -> None:
        try:
            with context.wrap_socket(taken, server_side=True) as wrapped:
                wrapped.recv(1)
        except OSError:
            taken.close()

    def serve() -> None:
        while True:
            try:
                taken, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=shake_hands, args=(taken,), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield listening.getsockname()[1]
    finally:
        listening.close()


def test_every_step_is_told_as_it_goes(command: Commands, sandbox: Sandbox, key_file: Path) -> None:
    ran = command("check", key_file, "--address", sandbox.address)
    assert (ran.code, ran.err) == (Exit.OK, "")
    told = ("Host name", "Connection (TCP)", "Encryption (TLS)", "Service (HTTP/2, gRPC)", "Authentication")
    assert [title for title in told if f": {title}" in ran.out] == list(told)
    assert "Everything works" in ran.out


@pytest.mark.parametrize(
    "damage", ["{half}\n{rest}", '"{half}{rest} "'], ids=["line break", "blank in quotes"]
)
def test_a_key_that_code_rejects_as_it_stands_does_not_pass(
    command: Commands, sandbox: Sandbox, tmp_path: Path, damage: str
) -> None:
    path = tmp_path / "broken.txt"
    path.write_text(damage.format(half=sandbox.api_key[:60], rest=sandbox.api_key[60:]))
    ran = command("check", path, "--address", sandbox.address)
    assert ran.code == Exit.FOUND
    assert "Everything works" not in ran.out
    assert "The service accepts the credential once it is repaired. Your code will reject this" in ran.out
    assert command("check", "--json", path, "--address", sandbox.address).code == Exit.FOUND


def test_a_key_in_a_file_of_settings_passes(command: Commands, sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / ".env"
    path.write_text(f'MOMENTO_API_KEY="{sandbox.api_key}"\n')
    ran = command("check", path, "--address", sandbox.address)
    assert (ran.code, "Everything works" in ran.out) == (Exit.OK, True)


def test_not_everything_works_where_the_clock_is_wrong(
    command: Commands, sandbox: Sandbox, key_file: Path
) -> None:
    sandbox.faults.clock_offset_seconds = 540.0
    done = command("check", key_file, "--address", sandbox.address)
    assert "Everything works" not in done.out
    assert "The service accepts the credential. But this computer's clock is wrong." in done.out


def test_the_json_is_a_report_with_the_check_in_it(
    command: Commands, sandbox: Sandbox, key_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://someone:hunter2hunter2@proxy.example:3128")
    ran = command("check", "--json", key_file, "--address", sandbox.address)
    seen = ran.json("report")
    assert (ran.code, ran.err) == (Exit.OK, "")
    check = seen["check"]
    assert [step["step"] for step in check["steps"]] == [
        "name-resolution", "tcp", "tls", "grpc", "authentication", "permission"
    ]  # fmt: skip
    assert check["addresses"] == ["127.0.0.1"]
    assert {"variable": "https_proxy", "host": "proxy.example:3128"} in check["proxies"]
    assert "hunter2" not in ran.out
    assert abs(check["clock_skew_seconds"]) < 30
    assert set(check["versions"]) == {"program", "python", "grpc", "system"}
    assert "live.proxy" in [found["code"] for found in seen["findings"]]
    assert not any(sandbox.api_key[at : at + 8] in ran.out for at in range(len(sandbox.api_key) - 8))


def test_a_report_of_the_file_tells_of_the_check(
    command: Commands, sandbox: Sandbox, key_file: Path, tmp_path: Path
) -> None:
    file = tmp_path / "check.json"
    file.write_text(command("check", "--json", key_file, "--address", sandbox.address).out)
    again = command("report", "--format", "json", file).json("report")
    assert again["check"]["steps"][0]["step"] == "name-resolution"
    told = command("report", file)
    assert told.code == Exit.OK
    assert "Connection (TCP)" in told.out
    assert sandbox.address in told.out


def test_a_dead_port_is_explained(command: Commands, key_file: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{closed.getsockname()[1]}"
    ran = command("check", key_file, "--address", address)
    assert ran.code == Exit.NO_ANSWER
    assert "live.refused" in ran.out
    seen = command("check", "--json", key_file, "--address", address).json("report")
    assert seen["check"]["steps"][-1]["state"] == "failed"
    assert seen["verdict"]["severity"] == "error"


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (lambda key: key[:213], "Only a part was copied"),
        (lambda key: disposable_token(time.time() - 7_200), "Expired"),
    ],
    ids=["cut off", "expired"],
)
def test_what_is_wrong_with_the_credential_is_told_where_nobody_answers(
    command: Commands, sandbox: Sandbox, tmp_path: Path, made: Callable[[str], str], told: str
) -> None:
    path = tmp_path / "key.txt"
    path.write_text(made(sandbox.api_key))
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        ran = command("check", path, "--address", f"127.0.0.1:{closed.getsockname()[1]}")
    assert ran.code == Exit.NO_ANSWER
    assert f"The credential itself: {told}" in ran.out
    assert ran.out.index("The credential itself") < ran.out.index("live.refused")


def test_an_untrusted_certificate_and_a_wrong_name_are_told_apart(
    command: Commands, key_file: Path, tmp_path: Path
) -> None:
    ours, others = trustme.CA(), trustme.CA()
    trusted = tmp_path / "ca.pem"
    ours.cert_pem.write_to_path(trusted)
    with tls_server(others, "localhost") as port:
        ran = command("check", key_file, "--ca", trusted, "--address", f"localhost:{port}")
        assert ran.code == Exit.NO_ANSWER
        assert "live.tls-untrusted" in ran.out
    with tls_server(ours, "elsewhere.example") as port:
        ran = command("check", key_file, "--ca", trusted, "--address", f"localhost:{port}")
        assert ran.code == Exit.NO_ANSWER
        assert "live.tls-name" in ran.out


def test_a_credential_the_service_does_not_know(command: Commands, sandbox: Sandbox, tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.txt"
    foreign.write_text(v1_key(endpoint=sandbox.endpoint))
    ran = command("check", foreign, "--address", sandbox.address)
    assert ran.code == Exit.FOUND
    assert "live.unauthenticated" in ran.out


def test_without_a_terminal_there_is_no_progress(sandbox: Sandbox, key_file: Path) -> None:
    ran = in_process("check", "--json", key_file, "--address", sandbox.address)
    assert (ran.returncode, ran.stderr) == (Exit.OK, b"")
