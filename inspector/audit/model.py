"""What an audit found: each credential once, with every place where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from inspector.credential.model.expiry import ExpiryState
from inspector.credential.model.inspection import Inspection
from inspector.credential.text.message import Message
from inspector.process.read_faults import NotRead
from inspector.records import record


class GitState(StrEnum):
    """What git does with the file of a place. The values are those of the JSON."""

    TRACKED = "tracked"
    UNTRACKED = "untracked"
    IGNORED = "ignored"
    HISTORY = "history"
    """It stands in a commit."""
    STAGED = "staged"
    """It stands in git's index only: it was added, and not committed."""
    TAG = "tag"
    """It stands in the message of an annotated tag."""
    NONE = "none"
    """There is no repository."""
    UNKNOWN = "unknown"
    """Git is missing or refused to answer."""


@record(frozen=True, slots=True)
class Place:
    """Where a credential stands. ``file`` is untrusted text."""

    file: str
    """The path as it was given; in git's store from the top of the repository; empty for the message of a commit or
    a tag."""
    line: int | None
    """From 1; where the credential begins."""
    git: GitState = GitState.NONE
    commit: str | None = None
    committed_at: str | None = None
    """ISO 8601, as git writes it."""
    tag: str | None = None
    """The name of the tag in whose message it stands, which is untrusted text."""

    @property
    def is_in_tree(self) -> bool:
        """Whether it stands in a file of the folder, not only in git's store."""
        return self.git not in (GitState.HISTORY, GitState.STAGED, GitState.TAG)


@dataclass(slots=True)
class Found:
    """One credential and its places, in the order in which they were found."""

    inspection: Inspection
    places: list[Place] = field(default_factory=list)
    _known: set[Place] = field(default_factory=set)
    _otherwise: dict[Place, Inspection] = field(default_factory=dict)
    """How it stands where its endpoint is another one."""

    def add(self, place: Place, inspection: Inspection) -> bool:
        """Add a place, with how it stands there; return ``False`` for one that is known."""
        if place in self._known:
            return False
        self._known.add(place)
        self.places.append(place)
        if inspection.endpoint != self.inspection.endpoint:
            self._otherwise[place] = inspection
        return True

    def learn(self, inspection: Inspection) -> None:
        """Take what one place says more than those before."""
        self._otherwise |= dict.fromkeys(self._known - self._otherwise.keys(), self.inspection)
        self.inspection = inspection

    def at(self, place: Place) -> Inspection:
        """Return how it stands at a place."""
        return self._otherwise.get(place, self.inspection)

    def is_live(self, now: float) -> bool:
        """Whether it has not expired, as far as it says so itself. One without a readable end counts as live."""
        return self.inspection.expiry.state(now) is not ExpiryState.EXPIRED


@record(frozen=True, slots=True)
class Limits:
    """What is searched and kept at most; ``None`` for everything."""

    files: int | None = None
    places: int | None = None
    """Places of all credentials together."""


@dataclass(slots=True)
class LeftOut:
    """What was not searched or kept, counted."""

    files: int = 0
    """Files beyond the limit."""
    places: int = 0
    """Places beyond the limit."""
    folders: int = 0
    """Folders that could not be listed."""
    links: int = 0
    """Links, pipes and devices: none is followed or opened."""
    repositories: int = 0
    """Submodules and other repositories inside this one: each is a search of its own."""
    older_commits: bool = False
    """Commits that a shallow clone does not hold: nobody knows how many."""


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
    unread: list[tuple[str, NotRead]] = field(default_factory=list)
    """Files that could not be read, and why."""
    left_out: LeftOut = field(default_factory=LeftOut)
    git_problem: Message | None = None
    """Why git could not say what it does with the files."""
    complete: bool = False

    limits: Limits = field(default_factory=Limits)
    places: int = 0
    """Places that are kept."""

    def add(self, inspection: Inspection, place: Place) -> None:
        """Add a place of a credential."""
        fingerprint = inspection.fingerprint()
        if fingerprint is None:
            return
        if self.limits.places is not None and self.places >= self.limits.places:
            self.left_out.places += 1
            return
        known = self.found.setdefault(fingerprint, Found(inspection))
        if known.inspection.endpoint is None and inspection.endpoint is not None:
            known.learn(inspection)
        self.places += known.add(place, inspection)
