"""A sandbox for the commands, and ways to run them in this process and in one of their own."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from inspector.cli import main
from inspector.process import resources
from inspector.sandbox import Sandbox

ROOT = Path(__file__).parents[2]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    made = Sandbox()
    asyncio.run(made.start())
    yield made
    asyncio.run(made.stop())


@pytest.fixture
def key_file(sandbox: Sandbox, tmp_path: Path) -> Path:
    path = tmp_path / "key.txt"
    path.write_text(sandbox.api_key)
    return path


class Ran:
    """What a command wrote, and its exit code."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    def json(self, schema: str) -> Any:
        """The output, which must be valid by the program's own schema."""
        value = json.loads(self.out)
        text = (resources.folder() / "schemas" / f"{schema}.schema.json").read_text(encoding="utf-8")
        jsonschema.Draft202012Validator(json.loads(text)).validate(value)
        return value


class Commands:
    """Runs commands in this process."""

    def __init__(self, captured: pytest.CaptureFixture[bytes]) -> None:
        self._captured = captured

    def __call__(self, *arguments: str | Path) -> Ran:
        self._captured.readouterr()
        try:
            code = main.main([str(each) for each in arguments])
        except SystemExit as ended:  # argparse ends the process
            code = int(ended.code or 0)
        seen = self._captured.readouterr()
        return Ran(int(code), seen.out.decode(), seen.err.decode())


@pytest.fixture
def command(capsysbinary: pytest.CaptureFixture[bytes]) -> Commands:
    return Commands(capsysbinary)


def in_process(
    *arguments: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None, **more: Any
) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "inspector", *(str(each) for each in arguments)],
        **{"capture_output": True, **more},
        input=stdin,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
        timeout=60,
        check=False,
    )
