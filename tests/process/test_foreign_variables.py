"""Every variable that could change trust, route or output is set, and changes nothing."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import grpc
import pytest

from inspector.process.grpc_environment import clear_grpc_environment
from tests.interop import peers

SECRET = "canary-canary-canary"
PROGRAM = """
import sys
from inspector.process import hardening, logs
if "guarded" in sys.argv:
    hardening.harden()
    logs.set_up()
import asyncio, json
from pathlib import Path
from inspector.credential.text.secret import Secret
from inspector.sandbox import Sandbox
from inspector.service.calls import cache
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import ConnectionSetting

async def outcome(setting):
    connection = Connection(Secret("canary-canary-canary"), None, setting)
    got = await cache.get(connection, "default-cache", b"k", deadline=5)
    await connection.close()
    return got

async def program():
    async with Sandbox() as sandbox:
        plain = await outcome(ConnectionSetting.sandbox(sandbox.address))
        encrypted = await outcome(ConnectionSetting.custom("localhost", int(sys.argv[2])))
    print(json.dumps([plain.code, plain.details, encrypted.code, encrypted.details]))

asyncio.run(program())
"""
NAMES = sorted(
    set(re.findall(rb"\b(?:GRPC|grpc)_[A-Z][A-Z0-9_]{3,}\b", Path(grpc._cython.cygrpc.__file__).read_bytes()))
)


def run(port: int, argument: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, argument, str(port)],
        env={"PATH": os.environ["PATH"], **variables},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_every_name_in_the_library_that_could_be_a_variable_is_removed() -> None:
    environment = {name.decode(): "1" for name in NAMES}
    assert len(environment) > 30
    assert "GRPC_SYSTEM_SSL_ROOTS_DIR" in environment
    clear_grpc_environment(environment)
    assert environment == {"GRPC_VERBOSITY": "NONE", "GRPC_DNS_RESOLVER": "native"}


def test_trust_route_and_output_are_this_programs_own(tmp_path: Path) -> None:
    context, authority = peers.tls_for("localhost")
    roots = tmp_path / "roots.pem"
    roots.write_bytes(authority)
    keys = tmp_path / "keys.txt"
    with (
        peers.peer(peers.silent_after_settings, context) as server,
        peers.peer(peers.refusing_proxy) as proxy,
    ):
        through = f"http://127.0.0.1:{proxy.port}"
        ended = run(
            server.port,
            "guarded",
            # trust
            GRPC_DEFAULT_SSL_ROOTS_FILE_PATH=str(roots),
            GRPC_USE_SYSTEM_ROOTS_OVER_LANGUAGE_CALLBACK="true",
            GRPC_SYSTEM_SSL_ROOTS_DIR=str(tmp_path),
            SSL_CERT_FILE=str(roots),
            SSL_CERT_DIR=str(tmp_path),
            REQUESTS_CA_BUNDLE=str(roots),
            CURL_CA_BUNDLE=str(roots),
            # route
            GRPC_ADDRESS_HTTP_PROXY=f"127.0.0.1:{proxy.port}",
            GRPC_ADDRESS_HTTP_PROXY_ENABLED_ADDRESSES="127.0.0.0/8,::1/128",
            GRPC_XDS_BOOTSTRAP="/nonexistent",
            grpc_proxy=through,
            https_proxy=through,
            http_proxy=through,
            all_proxy=through,
            HTTPS_PROXY=through,
            HTTP_PROXY=through,
            ALL_PROXY=through,
            # output and life
            GRPC_TRACE="all",
            GRPC_VERBOSITY="debug",
            GRPC_POLL_STRATEGY="none",
            GRPC_EXPERIMENTS="rubbish",
            GRPC_STACKTRACE_MINLOGLEVEL="info",
            SSLKEYLOGFILE=str(keys),
            OPENSSL_CONF="/nonexistent",
            PYTHONASYNCIODEBUG="1",
            PYTHONWARNINGS="default",
            LC_ALL="tr_TR.UTF-8",
        )
        assert not proxy.received
        assert SECRET.encode() not in server.received
    assert ended.returncode == 0, ended.stderr
    plain, _, encrypted, words = json.loads(ended.stdout)
    assert plain == "UNAUTHENTICATED", "the sandbox itself answered"
    assert encrypted == "UNAVAILABLE"
    assert "CERTIFICATE_VERIFY_FAILED" in words
    assert ended.stderr == ""
    assert not keys.exists()


@pytest.mark.parametrize(
    "name", ["GRPC_DEFAULT_SSL_ROOTS_FILE_PATH", "GRPC_TRACE", "GRPC_ADDRESS_HTTP_PROXY"]
)
def test_without_the_guard_each_has_its_effect(name: str, tmp_path: Path) -> None:
    """The test above can fail: these variables do change something."""
    context, authority = peers.tls_for("localhost")
    roots = tmp_path / "roots.pem"
    roots.write_bytes(authority)
    with (
        peers.peer(peers.silent_after_settings, context) as server,
        peers.peer(peers.refusing_proxy) as proxy,
    ):
        value = {"GRPC_TRACE": "http", "GRPC_ADDRESS_HTTP_PROXY": f"127.0.0.1:{proxy.port}"}.get(
            name, str(roots)
        )
        ended = run(
            server.port,
            "bare",
            GRPC_ADDRESS_HTTP_PROXY_ENABLED_ADDRESSES="127.0.0.0/8",
            GRPC_VERBOSITY="info",
            **{name: value},
        )
        assert (bool(proxy.received), "CERTIFICATE_VERIFY_FAILED" not in ended.stdout, bool(ended.stderr))[
            ("GRPC_ADDRESS_HTTP_PROXY", "GRPC_DEFAULT_SSL_ROOTS_FILE_PATH", "GRPC_TRACE").index(name)
        ]


def test_what_makes_shiboken_write_files_is_gone_before_qt_is_loaded() -> None:
    code = "import os; from inspector.process.qt_import import load_qt; load_qt(); print(os.environ.get('SBK_EMBED'))"
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "SBK_EMBED": "0"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert ended.stdout == "None\n"


def test_the_systems_resolver_is_chosen_before_grpc_is_loaded() -> None:
    code = (
        "import os, sys; from inspector.process.hardening import harden; harden();"
        "print(os.environ['GRPC_DNS_RESOLVER'], 'grpc' in sys.modules)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "GRPC_DNS_RESOLVER": "ares"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert ended.stdout == "native False\n"
