"""Runs JavaScript programs with the official SDK against the sandbox, where Node.js is present."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from inspector.sandbox import Sandbox
from tests.interop.minted import running_sandbox

PACKAGE = "@gomomento/sdk@1.118.1"
INSTALL_SECONDS = 240
RUNNER = """
import { readdirSync } from "node:fs";
import { CredentialProvider } from "@gomomento/sdk";

const { KEY, ADDRESS } = process.env;
CredentialProvider.fromEnvironmentVariable = () => {
  const provider = CredentialProvider.fromDisposableToken(KEY);
  provider.getCacheEndpoint = () => ADDRESS;
  provider.getControlEndpoint = () => ADDRESS;
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


def printed(modules: Path, sandbox: Sandbox, programs: Mapping[str, str]) -> dict[str, str]:
    """What each program printed last, by its name. They run in the order of their names."""
    folder = Path(tempfile.mkdtemp(prefix="programs-", dir=modules))
    runner = folder.with_suffix(".mjs")
    try:
        runner.write_text(RUNNER)
        for name, text in programs.items():
            (folder / f"{name}.mjs").write_text(text, "utf-8")
        done = subprocess.run(
            ["node", str(runner), str(folder)],
            env={**os.environ, "KEY": sandbox.api_key, "ADDRESS": sandbox.address},
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
    finally:
        shutil.rmtree(folder)
        runner.unlink(missing_ok=True)
    assert done.returncode == 0, done.stderr
    said = (json.loads(line) for line in done.stdout.splitlines())
    return {file.removesuffix(".mjs"): text for file, text in said}
