"""The help, the README and the manual page say the same about commands, options and exit codes."""

from __future__ import annotations

import argparse
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.cli import arguments, options
from inspector.cli.commands import COMMANDS
from inspector.cli.exit_codes import MEANINGS, Exit
from inspector.credential.permissions.access import Operation
from inspector.service.connection.setting import DEFAULT_DEADLINE, LONGEST_DEADLINE, Way
from tests.cli.conftest import Commands

ROOT = Path(__file__).parents[2]


def every_option(parser: argparse.ArgumentParser) -> set[str]:
    found: set[str] = set()
    for action in parser._actions:
        found |= {name for name in action.option_strings if name.startswith("--")}
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                found |= every_option(command)
    return found


def test_the_readme_has_the_table_of_exit_codes() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for code, text in MEANINGS.items():
        assert f"| {int(code)} | {text} |" in readme


def test_the_help_names_every_command_and_exit_code(command: Commands) -> None:
    told = command("--help").out
    for name in COMMANDS:
        assert f"    {name} " in told or f"    {name}\n" in told
    for code, text in MEANINGS.items():
        assert f"{int(code):>3}  {text}" in told


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_examples(command: Commands, name: str) -> None:
    told = command(name, "--help")
    assert told.code == 0
    assert "examples:\n  momento-inspector" in told.out


def test_the_manual_page_has_every_option(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    sys.modules.pop("builder", None)
    from builder.manual import page  # type: ignore[import-not-found]  # noqa: PLC0415

    plain = page(0).replace("\\-", "-")
    assert {name for name in every_option(arguments.parser()) - {"--help"} if name not in plain} == set()
    assert all(str(int(code)) in plain for code in MEANINGS)


def test_what_options_know_without_loading_it_is_what_it_is() -> None:
    assert tuple(way.value for way in Way) == options.WAYS
    assert set(options.OPERATIONS) <= {operation.value for operation in Operation}
    assert (options._DEADLINE, options._LONGEST) == (DEFAULT_DEADLINE, LONGEST_DEADLINE)


@pytest.mark.skipif(sys.platform == "win32", reason="the example is for a POSIX shell")
def test_the_example_of_the_sandbox_does_not_wait_for_a_port_that_is_taken(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    start = readme.index("momento-inspector sandbox --port 8080")
    example = readme[start : readme.index("done\n", start) + len("done\n")]
    places = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ran = subprocess.run(
            ["bash", "-c", example.replace("8080", port) + "wait $!\n"],
            cwd=tmp_path,
            env=os.environ | {"PATH": places},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
    assert f"The port {port} cannot be opened." in ran.stderr
    assert ran.returncode == Exit.NOT_SENT
