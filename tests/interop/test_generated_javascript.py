"""The generated JavaScript is run with the official SDK against the sandbox, where Node.js is present."""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector
from inspector.credential.scopes.presets import HELPERS, NEEDS
from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.sdk_code import Language, code
from inspector.sandbox import Sandbox
from tests.interop.minted import read, running_sandbox

PACKAGE = "@gomomento/sdk@1.118.1"
INSTALL_SECONDS = 240

RUNNER = """
import { readdirSync } from "node:fs";
import { CredentialProvider } from "@gomomento/sdk";

const { KEY, ADDRESS } = process.env;
CredentialProvider.fromEnvironmentVariable = () => {
  const provider = CredentialProvider.fromDisposableToken(KEY);
  provider.getTokenEndpoint = () => ADDRESS;
  provider.isEndpointSecure = () => false;
  return provider;
};
const print = console.log;
for (const file of readdirSync(process.argv[2]).sort()) {
  console.log = (text) => print(JSON.stringify([file, text]));
  await import(process.argv[2] + "/" + file);
}
process.exit(0);
"""


NAMES = ['a"b', "a'b", "\\", "${x}", "`x`", "\n\r\t\x00", "\u2028\u202e", "😀日本", "*/ //"]


def _nasty(name: str) -> Scope:
    return Scope(
        (
            Rule(Resource.CACHE, Role.WRITE_ONLY, Selector.name(name), Selector.prefix(name)),
            Rule(Resource.CACHE, Role.READ_ONLY, ALL, Selector.name(name + "!")),
            Rule(Resource.FUNCTION, Role.INVOKE, Selector.name(name), Selector.prefix(name)),
            Rule(Resource.CACHE, Role.READ_WRITE, Selector.name(f"whole {name}")),
        ),
        token_id=name,
    )


def _nasty_topic(name: str) -> Scope:
    return Scope((Rule(Resource.TOPIC, Role.READ_ONLY, Selector.name(name), Selector.name(name)),))


SCOPES = [
    *(
        preset.scope(token_id="me & you")
        for preset in (*NEEDS, *HELPERS)
        if code(preset.scope(), Language.JAVASCRIPT).expressible
    ),
    *map(_nasty, NAMES),
    *map(_nasty_topic, NAMES),
]


@pytest.fixture(scope="module")
def modules() -> Path:
    """A folder outside the project whose ``node_modules`` hold the SDK."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        pytest.skip("Node.js and npm are not installed")
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "momento-inspector-tests"
    cache.mkdir(parents=True, exist_ok=True)
    if not (cache / "node_modules" / "@gomomento" / "sdk" / "package.json").exists():
        _install(npm, cache)
    return cache


def _install(npm: str, folder: Path) -> None:
    (folder / "package.json").write_text('{"private": true}')
    command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", PACKAGE]
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        pytest.skip(f"npm could not install {PACKAGE} in {INSTALL_SECONDS} seconds")
    if done.returncode:
        pytest.skip(f"npm could not install {PACKAGE}: {done.stderr.strip()[-300:]}")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as running:
        yield running


@pytest.mark.timeout(INSTALL_SECONDS + 120)
def test_every_scope_that_javascript_can_say_is_minted_unchanged(
    modules: Path, sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory
) -> None:
    programs = modules / f"programs-{tmp_path_factory.getbasetemp().name}-{os.getpid()}"
    programs.mkdir()
    try:
        before = time.time()
        minted = _run(modules, programs, sandbox)
    finally:
        shutil.rmtree(programs)
    for number, scope in enumerate(SCOPES):
        token = read(minted[f"{number:03}.mjs"], before)
        assert token.rules == scope.rules
        assert token.token_id == scope.token_id
        assert scope.valid_for_seconds is not None
        assert 0 <= token.seconds - scope.valid_for_seconds <= 30


def _run(modules: Path, programs: Path, sandbox: Sandbox) -> dict[str, str]:
    for number, scope in enumerate(SCOPES):
        (programs / f"{number:03}.mjs").write_text(code(scope, Language.JAVASCRIPT).text, "utf-8")
    runner = modules / f"runner-{os.getpid()}.mjs"
    runner.write_text(RUNNER)
    environment = {**os.environ, "KEY": sandbox.api_key, "ADDRESS": sandbox.address}
    try:
        done = subprocess.run(
            ["node", str(runner), str(programs)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
    finally:
        runner.unlink()
    assert done.returncode == 0, done.stderr
    return dict(json.loads(line) for line in done.stdout.splitlines())


def test_javascript_can_say_most_presets() -> None:
    assert len(SCOPES) - 2 * len(NAMES) >= 17


def test_the_mixed_scope_that_this_sdk_widens_has_no_javascript() -> None:
    written = code(NEEDS[1].scope(), Language.JAVASCRIPT)
    assert not written.expressible
    assert "widen" in str(written.note)
