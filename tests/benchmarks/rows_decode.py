"""Rows about decoding alone, in this process."""

from __future__ import annotations

import base64
import json
import math
import time
from collections.abc import Callable, Iterator, Sequence

import jwt

from inspector.credential.inspection import inspect
from inspector.diagnosis import run
from tests.benchmarks.result import Result, in_turn
from tests.samples import READ_ONE_KEY, v1_key

_USUAL = 200
_BATCH = 10_000
_POINTS = 10
_NOW = 1_800_000_000.0


def usual_decode(pairs: int) -> Iterator[Result]:
    """One usual version 1 key: everything the program says about it, against its bare claims."""
    keys = _keys(_USUAL)
    seen = in_turn(lambda: _ours(keys), lambda: _plain(keys), max(pairs, 20))
    detail = seen.told(1e6 / _USUAL, "us each")
    yield Result("inspect", "inspection and findings of a usual key", seen.ratio, "x", 6, detail=detail)


def batch(pairs: int) -> Iterator[Result]:
    """Ten thousand credentials on one core."""
    keys = _keys(_BATCH)
    seen = in_turn(lambda: _ours(keys), lambda: _plain(keys), pairs)
    yield Result("batch", "10,000 credentials, one core", seen.ratio, "x", 4, detail=seen.told())


def scale(_pairs: int) -> Iterator[Result]:
    """How time grows with the input: the exponent of a power law through ten points."""
    keys = _keys(_BATCH)
    counts = [_BATCH * (point + 1) // _POINTS for point in range(_POINTS)]
    yield _growth(
        "many credentials", counts, [_best(lambda count=count: _ours(keys[:count])) for count in counts]
    )
    sizes = [4_096 * (point + 1) for point in range(_POINTS)]
    texts = [v1_key(filler="x" * (size * 9 // 16)) for size in sizes]
    lengths = [len(text) for text in texts]
    yield _growth("one credential", lengths, [_best(lambda text=text: _ours([text] * 5)) for text in texts])


def _growth(what: str, amounts: Sequence[int], taken: Sequence[float]) -> Result:
    exponent = _exponent(amounts, taken)
    detail = f"{amounts[0]:,} to {amounts[-1]:,}: {taken[0] * 1e3:.1f} to {taken[-1] * 1e3:.1f} ms"
    return Result("scale", f"growth of the time, {what}", exponent, "exponent", 1.1, detail=detail)


def _exponent(amounts: Sequence[int], taken: Sequence[float]) -> float:
    """The slope of the least squares line through the logarithms."""
    across, up = [math.log(each) for each in amounts], [math.log(each) for each in taken]
    middle, height = sum(across) / len(across), sum(up) / len(up)
    return sum((x - middle) * (y - height) for x, y in zip(across, up, strict=True)) / sum(
        (x - middle) ** 2 for x in across
    )


def _best(measure: Callable[[], float]) -> float:
    return min(measure() for _ in range(5))


def _keys(count: int) -> list[str]:
    return [v1_key(_NOW + 1_000_000, [READ_ONE_KEY], jti=f"key-{number}") for number in range(count)]


def _ours(keys: Sequence[str]) -> float:
    start = time.perf_counter()
    for key in keys:
        run(inspect(key, _NOW), _NOW)
    return time.perf_counter() - start


def _plain(keys: Sequence[str]) -> float:
    start = time.perf_counter()
    for key in keys:
        token = json.loads(base64.b64decode(key))["api_key"]
        jwt.decode(token, options={"verify_signature": False})
    return time.perf_counter() - start
