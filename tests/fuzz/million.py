"""A million inputs by hand: ``python -m tests.fuzz.million [COUNT] [SEED]``, on every core.

Texts, files, scopes as JSON and messages of the single-instance socket, mutated. Exit code 1: one raised something that
is not declared, or took more than 50 ms of processor time three times in a row; it is printed with its seed.
"""

from __future__ import annotations

import os
import random
import struct
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress

from inspector.credential.files import decode_file, inspect_text_of
from inspector.credential.inspection import inspect_all
from inspector.credential.scopes.presets import NEEDS, apply
from inspector.credential.scopes.scope import least_scope
from inspector.credential.scopes.scope_json import read_scope, write_scope
from inspector.diagnosis import run
from inspector.diagnosis.report import report
from inspector.process import handover
from tests.credential.make import NOW
from tests.fuzz.test_inspect import SLOWEST, mutated

_CHUNK = 10_000
_SCOPES = [write_scope(apply(preset, least_scope())) for preset in NEEDS]
_CREDENTIALS = 20
"""As many may share the time of one input."""
Found = tuple[Counter[str], list[str]]


def text(chance: random.Random) -> int:
    """What is pasted, up to its report; how many credentials it holds."""
    found = inspect_all(mutated(chance), NOW)
    report.as_text(report.build(found[0], run(found[0], NOW), NOW))
    return len(found)


def file(chance: random.Random) -> int:
    """What is dropped."""
    data = bytearray(mutated(chance).encode("utf-8", "surrogatepass"))
    for _ in range(chance.randrange(4)):
        place = chance.randrange(len(data) + 1)
        data[place : place + chance.randrange(3)] = chance.randbytes(chance.randrange(1, 4))
    found = inspect_text_of(decode_file(bytes(data), "file"), NOW)
    for inspection in found:
        run(inspection, NOW)
    return len(found)


def scope(chance: random.Random) -> int:
    """A scope typed as JSON."""
    written = chance.choice(_SCOPES)
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(len(written) + 1)
        piece = chance.choice(['"', "{", "]", "null", "-1", "\\", "\u00e9", ""])
        written = written[:place] + piece + written[place + chance.choice([0, 1, 5]) :]
    read_scope(written)
    return 1


def message(chance: random.Random) -> int:
    """A message of a second start."""
    data = bytearray(handover.encode([f"/srv/{chance.random()}"] * chance.randrange(4)))
    for _ in range(chance.randrange(5)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    if chance.random() < 0.3:
        data = bytearray(struct.pack(">I", chance.randrange(1 << 32)) + data[4:])
    with suppress(ValueError, RecursionError):  # what the listener expects
        handover.decode(bytes(data))
    return 1


KINDS: dict[str, tuple[Callable[[random.Random], int], int]] = {
    "text": (text, 6),
    "file": (file, 2),
    "scope": (scope, 1),
    "message": (message, 1),
}


def chunk(seed: str) -> Found:
    """Ten thousand inputs from one seed: how many of each kind, and what went wrong."""
    order = random.Random(seed)  # noqa: S311 - reproducible, not secret
    counted: Counter[str] = Counter()
    wrong: list[str] = []
    names, weights = list(KINDS), [weight for _, weight in KINDS.values()]
    for number in range(_CHUNK):
        name = order.choices(names, weights)[0]
        counted[name] += 1
        own = f"{seed}/{number}"
        try:
            slow = all(seconds >= SLOWEST for seconds in _timed(name, own))
        except Exception as error:
            wrong.append(f"{name} {own}: {type(error).__name__}: {error}")
        else:
            wrong += [f"{name} {own}: slow"] * slow
    return counted, wrong


def _timed(name: str, seed: str) -> Iterator[float]:
    for _ in range(3):
        chance = random.Random(seed)  # noqa: S311 - reproducible, not secret
        start = time.thread_time()
        found = KINDS[name][0](chance)
        yield (time.thread_time() - start) / max(1, found / _CREDENTIALS)


def main(arguments: list[str]) -> int:
    """Run; tells its progress."""
    count = int(arguments[0]) if arguments else 1_000_000
    seed = arguments[1] if len(arguments) > 1 else "0"
    start = time.monotonic()
    total: Counter[str] = Counter()
    wrong: list[str] = []
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for counted, bad in pool.map(chunk, (f"{seed}-{at}" for at in range(-(-count // _CHUNK)))):
            total += counted
            wrong += bad
            print("".join(f"\n{each}\n" for each in bad), end="")
            print(f"\r{total.total():,} inputs, {len(wrong)} wrong", end="", flush=True)
    print(f"\n{dict(total)} in {time.monotonic() - start:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
