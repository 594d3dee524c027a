"""What an audit found: each credential once, with every place where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from inspector.credential.model.expiry import ExpiryState
from inspector.credential.model.inspection import Inspection


class GitState(StrEnum):
    """What git does with the file of a place. The values are those of the JSON."""

    TRACKED = "tracked"
    UNTRACKED = "untracked"
    IGNORED = "ignored"
    HISTORY = "history"
    """It stands in a commit."""
    NONE = "none"
    """There is no repository, or no git."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a credential stands. ``file`` is untrusted text."""

    file: str
    """The path as it was given; in the history from the top of the repository; empty for a commit's message."""
    line: int | None
    """From 1; where the credential begins."""
    git: GitState = GitState.NONE
    commit: str | None = None
    committed_at: str | None = None
    """ISO 8601, as git writes it."""


@dataclass(slots=True)
class Found:
    """One credential and its places, in the order in which they were found."""

    inspection: Inspection
    places: list[Place] = field(default_factory=list)

    def is_live(self, now: float) -> bool:
        """Whether it has not expired, as far as it says so itself. One without a readable end counts as live."""
        return self.inspection.expiry.state(now) is not ExpiryState.EXPIRED


@dataclass(slots=True)
class Audit:
    """The result, which grows while the audit runs."""

    found: dict[str, Found] = field(default_factory=dict)
    """By fingerprint."""
    files: int = 0
    """Files that were searched."""
    binary: int = 0
    """Files that were left alone because they are no text."""
    commits: int | None = None
    """Commits that were searched; ``None`` if that was not asked for."""
    unread: list[tuple[str, str]] = field(default_factory=list)
    """Files that could not be read, and why."""
    complete: bool = False

    def add(self, inspection: Inspection, place: Place) -> None:
        """Add a place of a credential."""
        fingerprint = inspection.fingerprint()
        if fingerprint is None:
            return
        known = self.found.setdefault(fingerprint, Found(inspection))
        if known.inspection.endpoint is None and inspection.endpoint is not None:
            known.inspection = inspection  # this place says more
        if place not in known.places:
            known.places.append(place)
