"""The JavaScript programs of "Copy as" are run with the official SDK against the sandbox, where Node.js is present."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from inspector.credential.permissions.access import Operation
from inspector.sandbox import Sandbox
from inspector.service.copy_as import Language, write
from tests import samples
from tests.interop.test_generated_javascript import INSTALL_SECONDS, modules, sandbox
from tests.service.copy_as.calls import HOSTILE, call, caller

__all__ = ["modules", "sandbox"]

RUNNER = """
import { readdirSync } from "node:fs";
import { CredentialProvider } from "@gomomento/sdk";

const { KEY, ADDRESS } = process.env;
CredentialProvider.fromEnvironmentVariable = () => {
  const provider = CredentialProvider.fromDisposableToken(KEY);
  provider.getCacheEndpoint = () => ADDRESS;
  provider.getControlEndpoint = () => ADDRESS;
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
ASKED = [
    (number, step, call(operation, key=name, value=name))
    for number, name in enumerate([*HOSTILE, b"\xff\x00\xfe"])
    for step, operation in enumerate((Operation.SET, Operation.GET, Operation.DELETE, Operation.GET))
]


@pytest.mark.timeout(INSTALL_SECONDS + 120)
def test_every_value_is_set_read_and_deleted(modules: Path, sandbox: Sandbox) -> None:
    programs = modules / f"copied-{os.getpid()}"
    programs.mkdir()
    runner = modules / f"copying-{os.getpid()}.mjs"
    runner.write_text(RUNNER)
    for number, step, asked in ASKED:
        text = write(Language.JAVASCRIPT, caller(samples.v1_key()), asked).text
        (programs / f"{number:03}-{step}.mjs").write_text(text, "utf-8")
    try:
        done = subprocess.run(
            ["node", str(runner), str(programs)],
            env={**os.environ, "KEY": sandbox.api_key, "ADDRESS": sandbox.address},
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
    finally:
        shutil.rmtree(programs)
        runner.unlink()
    assert done.returncode == 0, done.stderr
    printed = dict(json.loads(line) for line in done.stdout.splitlines())
    for number, step, asked in ASKED:
        expected = ("OK", asked.value.decode("utf-8", "replace"), "OK", "MISS")[step]
        assert printed[f"{number:03}-{step}.mjs"] == expected
