"""``python -m tests.benchmarks [--json FILE] [--pairs N] [ROW ...]``: the promises about speed, measured.

Each figure is a ratio to a reference in the same run where the promise is one. ``soak`` runs only when it is named.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks import (
    rows_commands,
    rows_decode,
    rows_floods,
    rows_large,
    rows_start,
    rows_window,
    rows_wire,
    soak,
)
from tests.benchmarks.processes import ROOT
from tests.benchmarks.result import NotMeasuredError, Result

ROWS: dict[str, Callable[[int], Iterator[Result]]] = {
    "start": rows_start.start,
    "start-file": rows_start.start_file,
    "bundle": rows_start.bundle,
    "inspect": rows_decode.usual_decode,
    "paste": rows_window.paste,
    "hostile": rows_window.hostile,
    "batch": rows_decode.batch,
    "drop": rows_window.drop,
    "get": rows_wire.get,
    "truth": rows_wire.truth,
    "repeat": rows_wire.repeat,
    "gap": rows_window.gap,
    "many": rows_floods.many,
    "cancel": rows_floods.cancel,
    "topics": rows_floods.topics,
    "waits": rows_floods.waits,
    "idle": rows_start.idle,
    "second-start": rows_start.second_start,
    "memory": rows_start.memory,
    "report": rows_start.report,
    "check": rows_commands.check,
    "audit": rows_commands.audit,
    "cli-bundle": rows_commands.cli_bundle,
    "scale": rows_decode.scale,
    "large": rows_large.large,
}
BY_HAND: dict[str, Callable[[int], Iterator[Result]]] = {"soak": soak.soak}


def main(given: Sequence[str] | None = None) -> int:
    """Measure; 0 only when every measured promise holds."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join([*ROWS, *BY_HAND]))
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every single figure there")
    parser.add_argument("--pairs", type=int, default=11, help="pairs of ours and reference (default: 11)")
    asked = parser.parse_args(given)
    rows = {**ROWS, **BY_HAND}
    if unknown := sorted(set(asked.rows) - set(rows)):
        parser.error(f"unknown: {', '.join(unknown)}")
    _prepare()
    results, skipped = _measure({name: rows[name] for name in asked.rows or ROWS}, asked.pairs)
    if asked.json:
        asked.json.write_text(json.dumps(_document(results, skipped), indent=1), encoding="utf-8")
    return 0 if all(result.holds for result in results) else 1


def _prepare() -> None:
    """Compile everything first: without that the first start pays for it, and with no byte code every one does."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False
    for place in (ROOT / "inspector", ROOT / "tests"):
        compileall.compile_dir(place, quiet=2)


def _measure(
    rows: dict[str, Callable[[int], Iterator[Result]]], pairs: int
) -> tuple[list[Result], dict[str, str]]:
    results: list[Result] = []
    skipped: dict[str, str] = {}
    _say("| row | what | figure | goal | | |\n| --- | --- | --- | --- | --- | --- |")
    for name, measure in rows.items():
        try:
            for result in measure(pairs):
                results.append(result)
                _say(_line(result))
        except NotMeasuredError as reason:
            skipped[name] = str(reason)
            _say(f"| {name} | not measured: {reason} | | | | |")
    return results, skipped


def _line(result: Result) -> str:
    sign = ">=" if result.at_least else "<="
    verdict = "holds" if result.holds else "**missed**"
    figure, goal = f"{result.figure:.2f} {result.unit}", f"{sign} {result.goal:g}"
    return f"| {result.row} | {result.what} | {figure} | {goal} | {verdict} | {result.detail} |"


def _document(results: list[Result], skipped: dict[str, str]) -> dict[str, Any]:
    return {
        "python": platform.python_version(),
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "results": [result.as_json() for result in results],
        "not measured": skipped,
    }


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
