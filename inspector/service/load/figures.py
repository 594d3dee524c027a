"""Statistics of repeated calls: percentiles, a histogram, counts of results. Does not import gRPC."""

from __future__ import annotations

import math
from bisect import bisect_left

from inspector.records import record
from inspector.service.connection.setting import DEFAULT_DEADLINE

MOST_CALLS = 100_000
MOST_AT_ONCE = 500
STEPS_A_DOUBLING = 16
"""Buckets per doubling of the latency: each is 4.4 % wide, which bounds the error of a percentile."""
_FINEST = 1e-6
_BUCKETS = STEPS_A_DOUBLING * 30
"""Number of buckets, from one microsecond to about 18 minutes."""


@record(frozen=True, slots=True)
class Series:
    """The call to repeat: a get, or a set when ``value`` is given."""

    cache: str
    key: bytes
    total: int
    concurrency: int
    value: bytes | None = None
    ttl_seconds: float = 60.0
    deadline: float = DEFAULT_DEADLINE
    """Seconds, for each call."""


@record(frozen=True, slots=True)
class Bar:
    """One bar of a histogram: latencies from ``low`` to ``high`` seconds."""

    low: float
    high: float
    count: int


@record(frozen=True, slots=True)
class Figures:
    """Statistics of a run, so far or complete. Times are in seconds, ``None`` before the first answer."""

    total: int
    done: int
    seconds: float
    ended: tuple[tuple[str, int], ...] = ()
    """Results and their counts, most frequent first: HIT, MISS, OK or the name of a gRPC status."""
    p50: float | None = None
    p90: float | None = None
    p99: float | None = None
    longest: float | None = None
    bars: tuple[Bar, ...] = ()
    cancelled: bool = False
    finished: bool = False
    series: Series | None = None
    """What was repeated; ``None`` where nothing ran."""

    @property
    def per_second(self) -> float:
        """Completed calls per second."""
        return self.done / self.seconds if self.seconds > 0 else 0.0

    @property
    def errors(self) -> int:
        """Calls that ended in an error status."""
        return sum(count for word, count in self.ended if word not in ("HIT", "MISS", "OK"))

    def csv(self) -> str:
        """The histogram as comma-separated values, latencies in milliseconds."""
        rows = [f"{bar.low * 1000:.4f},{bar.high * 1000:.4f},{bar.count}" for bar in self.bars]
        return "\n".join(["from_ms,to_ms,calls", *rows]) + "\n"


class Latencies:
    """A histogram of latencies with logarithmic buckets. Adding a value takes constant time."""

    def __init__(self) -> None:
        self._counts = [0] * _BUCKETS
        self._longest = 0.0
        self.count = 0

    def add(self, seconds: float) -> None:
        """Add a latency."""
        place = int(math.log2(max(seconds, _FINEST) / _FINEST) * STEPS_A_DOUBLING)
        self._counts[min(place, _BUCKETS - 1)] += 1
        self.count += 1
        self._longest = max(self._longest, seconds)

    def percentile(self, part: float) -> float | None:
        """The latency not exceeded by ``part`` (0 to 1) of the calls, accurate to one bucket."""
        if not self.count:
            return None
        sums, running = [], 0
        for count in self._counts:
            running += count
            sums.append(running)
        place = bisect_left(sums, max(1, math.ceil(part * self.count)))
        return min(_edge(place + 1), self._longest)

    @property
    def longest(self) -> float | None:
        """The longest latency, exactly."""
        return self._longest if self.count else None

    def bars(self, most: int = 40) -> tuple[Bar, ...]:
        """The histogram in at most ``most`` bars, all with the same ratio of ``high`` to ``low``."""
        used = [place for place, count in enumerate(self._counts) if count]
        if not used:
            return ()
        first, last = used[0], used[-1]
        width = max(1, math.ceil((last - first + 1) / most))
        starts = range(first, last + 1, width)
        return tuple(Bar(_edge(at), _edge(at + width), sum(self._counts[at : at + width])) for at in starts)


def tally(words: dict[str, int]) -> tuple[tuple[str, int], ...]:
    """Counts by result, most frequent first."""
    return tuple(sorted(words.items(), key=lambda entry: (-entry[1], entry[0])))


def _edge(place: int) -> float:
    return _FINEST * 2 ** (place / STEPS_A_DOUBLING)
