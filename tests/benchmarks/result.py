"""What a measurement says, and how two things are compared in the same run."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

Measure = Callable[[], float]


class NotMeasuredError(Exception):
    """A row cannot be measured here; the text says why."""


@dataclass(frozen=True, slots=True)
class Result:
    """One figure beside its goal. A figure at or below the goal holds; with ``at_least`` at or above."""

    row: str
    what: str
    figure: float
    unit: str
    goal: float
    at_least: bool = False
    detail: str = ""
    numbers: dict[str, Any] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        """Whether the promise is kept."""
        return self.figure >= self.goal if self.at_least else self.figure <= self.goal

    def as_json(self) -> dict[str, Any]:
        """Everything, for a file."""
        return {**asdict(self), "holds": self.holds}


@dataclass(frozen=True, slots=True)
class Pairs:
    """Measurements of ours and of the reference, taken in turn."""

    ours: list[float]
    reference: list[float]

    @property
    def ratio(self) -> float:
        """The median of the pairs' ratios: what slows both down for a while cancels out."""
        return statistics.median(a / b for a, b in zip(self.ours, self.reference, strict=True))

    def told(self, scale: float = 1e3, unit: str = "ms") -> str:
        """Both medians and the number of pairs."""
        ours, reference = statistics.median(self.ours) * scale, statistics.median(self.reference) * scale
        return f"{ours:.4g} against {reference:.4g} {unit}, {len(self.ours)} pairs"

    def numbers(self) -> dict[str, list[float]]:
        """All single figures, for a file."""
        return {"ours": self.ours, "reference": self.reference}


def in_turn(ours: Measure, reference: Measure, pairs: int, warm: int = 1) -> Pairs:
    """A B A B: each pair is measured close together. The first ``warm`` pairs are not counted."""
    taken = [(ours(), reference()) for _ in range(pairs + warm)][warm:]
    return Pairs([a for a, _ in taken], [b for _, b in taken])


def percentile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` of all do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
