"""Rows about the command line: whole processes, as a CI job starts them."""

from __future__ import annotations

import base64
import importlib.util
import json
import random
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.processes import OURS, PYTHON, ROOT, environment, seconds_of, temporary_home
from tests.benchmarks.result import NotMeasuredError, Result, in_turn
from tests.samples import v1_key, v2_key

CLI_BUNDLE = ROOT / "dist" / "momento-inspector-cli"
_FILES, _PLANTED, _COMMITS = 10_000, 60, 1_000
_LINES = 60
_WORDS = [f"word{number}" for number in range(3_000)]


def check(pairs: int) -> Iterator[Result]:
    """A check against the sandbox, against what any program with gRPC has to load."""
    with temporary_home() as home:
        held = environment(home)
        key = home / "key.txt"
        with _sandbox(home, held, key) as address:
            command = [*OURS, "check", "--address", address, str(key)]
            seen = in_turn(
                lambda: seconds_of(command, held),
                lambda: seconds_of([*PYTHON, "-c", "import grpc"], held),
                pairs,
            )
    yield Result(
        "check", "check against the sandbox, whole process", seen.ratio, "x", 2, detail=seen.told(),
        numbers=seen.numbers(),
    )  # fmt: skip


def cli_bundle(_pairs: int) -> Iterator[Result]:
    """The size of the built command line without Qt."""
    files = [path for path in CLI_BUNDLE.rglob("*") if path.is_file() and not path.is_symlink()]
    if not files:
        raise NotMeasuredError("no bundle: packaging/build.py cli")
    size = sum(path.stat().st_size for path in files) / 1e6
    yield Result("cli-bundle", "the folder without Qt", size, "MB", 45)


def audit(_pairs: int) -> Iterator[Result]:
    """A tree of 10,000 files and a history of 1,000 commits, against ``detect-secrets scan`` on the same tree."""
    if importlib.util.find_spec("detect_secrets") is None:
        raise NotMeasuredError("detect-secrets is not installed")
    with temporary_home() as home:
        held, tree = environment(home), home / "tree"
        planted = _plant(tree)
        ours, found = _timed([*OURS, "audit", "--format", "json", tree.name], held, home)
        # It reports only what is below the folder it is started in.
        command = [*PYTHON, "-m", "detect_secrets", "scan", "--all-files", tree.name]
        theirs, other = _timed(command, held, home)
        places = [place for each in json.loads(found)["credentials"] for place in each["places"]]
        seen = {(Path(place["file"]).name, place["line"]) for place in places}
        alike = {(Path(file).name, each["line_number"]) for file, every in json.loads(other)["results"].items()
                 for each in every}  # fmt: skip
        plain = {place for place, encoded in planted.items() if not encoded}
        wrapped = planted.keys() - plain
        detail = (
            f"{ours:.2f} against {theirs:.2f} s; detect-secrets found {len(plain & alike)} of {len(plain)} plain and "
            f"{len(wrapped & alike)} of {len(wrapped)} in base64"
        )
        yield Result(
            "audit", f"{_FILES:,} files", theirs / ours, "x as fast", 5, at_least=True, detail=detail
        )
        share = 100 * len(planted.keys() & seen) / len(planted)
        yield Result("audit", f"of {len(planted)} planted, found", share, "%", 100, at_least=True)
        yield from _history(home, held)


def _history(home: Path, held: dict[str, str]) -> Iterator[Result]:
    repository = home / "repository"
    keys = _commits(repository)
    command = [*OURS, "audit", "--git-history", "--format", "json", repository.name]
    taken, found = _timed(command, held, home)
    places = [place for each in json.loads(found)["credentials"] for place in each["places"]]
    share = 100 * len({place["file"] for place in places if place["commit"]} & keys) / len(keys)
    detail = f"{_COMMITS:,} commits in {taken:.2f} s"
    yield Result(
        "audit", "of those only in the history, found", share, "%", 100, at_least=True, detail=detail
    )


def _plant(tree: Path) -> dict[tuple[str, int], bool]:
    """Write the tree; return name and line of each planted credential, and whether it is in base64 once more."""
    chance = random.Random(1)  # noqa: S311  # the same tree in every run
    planted: dict[tuple[str, int], bool] = {}
    chosen = set(chance.sample(range(_FILES), _PLANTED))
    for number in range(_FILES):
        folder = tree / f"d{number % 10}" / f"e{number // 100}"
        folder.mkdir(parents=True, exist_ok=True)
        lines = [" ".join(chance.choices(_WORDS, k=8)) for _ in range(_LINES)]
        if number in chosen:
            order = len(planted)
            key = v1_key(sub=f"someone-{number}") if order % 2 else v2_key()
            encoded = order % 3 == 0
            shown = base64.b64encode(key.encode()).decode() if encoded else key
            lines.insert(20, f'KEY = "{shown}"')
            planted[f"m{number}.py", 21] = encoded
        (folder / f"m{number}.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return planted


def _commits(repository: Path) -> set[str]:
    """Make a history by ``git fast-import``; return the files that held a credential and are gone."""
    lines, keys = ["blob", "mark :1", "data 2", "x", ""], set()
    for number in range(_COMMITS):
        text = f"K={v1_key(sub=str(number))}\n" if number % 50 == 0 else f"line {number}\n" * 20
        name = f"key{number}.env" if number % 50 == 0 else f"f{number % 97}.txt"
        keys |= {name} if number % 50 == 0 else set()
        lines += [
            "commit refs/heads/main",
            f"committer a <a@b.example> {1_700_000_000 + number} +0000",
            "data 1",
            "m",
            f"M 100644 inline {name}",
            f"data {len(text)}",
            text,
        ]
        lines += [f"D key{number - 1}.env", ""] if number % 50 == 1 else [""]
    subprocess.run(["git", "init", "-q", "-b", "main", repository], check=True)
    subprocess.run(
        ["git", "-C", repository, "fast-import", "--quiet"], input="\n".join(lines).encode(), check=True
    )
    return keys


def _timed(command: list[str], held: dict[str, str], folder: Path) -> tuple[float, str]:
    start = time.perf_counter()
    done = subprocess.run(command, env=held, cwd=folder, capture_output=True, text=True, check=False)
    return time.perf_counter() - start, done.stdout


@contextmanager
def _sandbox(home: Path, held: dict[str, str], key: Path) -> Iterator[str]:
    command = [*OURS, "sandbox", "--key-file", str(key)]
    with subprocess.Popen(command, env=held, stdout=subprocess.PIPE, text=True, cwd=home) as running:
        yield json.loads(running.stdout.readline() if running.stdout else "")["grpc"]
        running.terminate()
