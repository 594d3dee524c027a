"""Annotations of GitHub Actions: a workflow command on each line.

Fact: the form ``::error file=F,line=N,title=T::message`` and its escapes are those of the runner (ActionCommand.cs) and
of ``@actions/core`` (command.ts).
"""

from __future__ import annotations

from collections.abc import Sequence

from inspector.cli.formats.placed import Placed
from inspector.credential.text.visible import visible

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def write(placed: Sequence[Placed]) -> str:
    """Write one line for each finding."""
    lines = []
    for each in placed:
        for found in each.findings():
            where = [("file", each.file)] if each.file else []
            where += [("line", str(each.line))] if each.file and each.line is not None else []
            where.append(("title", f"{found['title']} ({found['code']})"))
            properties = ",".join(f"{name}={_property(value)}" for name, value in where)
            words = _data(f"{each.name}: {found['evidence']} {found['fix']}")
            lines.append(f"::{_COMMANDS[found['severity']]} {properties}::{words}")
    return "\n".join(lines)


def _data(text: str) -> str:
    return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
