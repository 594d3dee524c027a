"""A loaded credential, with settings of the person and results of calls."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from inspector.process.lazy import lazy

if TYPE_CHECKING:
    from inspector.credential.model.inspection import FilePlace, Inspection, Source
    from inspector.credential.model.observation import Observation
    from inspector.diagnosis.finding import Finding
    from inspector.diagnosis.live import proof as proofs
    from inspector.diagnosis.live.proof import Proof
    from inspector.service.connection.setting import ConnectionSetting
else:
    proofs = lazy("inspector.diagnosis.live.proof")  # the decoders, after the first paint

_numbers = count(1)


@dataclass(eq=False, slots=True, weakref_slot=True)
class Entry:
    """One loaded credential. Lives in memory only."""

    inspection: Inspection
    findings: tuple[Finding, ...]
    name: str
    sandbox: bool = False
    writes_allowed: bool = False
    without_endpoint: Inspection | None = None
    """The credential as it was read, if the person chose the endpoint afterwards; it can be chosen again."""
    connection: ConnectionSetting | None = None
    """Where its calls go; ``None`` stands for the credential's own endpoint."""
    consented: set[str] = field(default_factory=set)
    """Hosts outside Momento's domains the person agreed to call, for this session."""
    only_here: bool = False
    """Whether a call of this program returned it with what is returned only once: a refresh token, a version 2 key."""
    live: tuple[Finding, ...] = ()
    """The findings of the last connection check; the report includes them."""
    proof: Proof | None = None
    """That the service accepted or refused it, or contradicted its permissions, in the last check or call."""
    beside: tuple[Finding, ...] = ()
    """Those of its findings that name another entry: they hold as long as that one is loaded."""
    observed: tuple[Observation, ...] = ()
    """Connection checks of this credential that were made elsewhere, the latest first: they hold as long as the entries
    of their files are loaded."""
    copies: int = 1
    """How many times the same credential was loaded."""
    texts: set[str] = field(default_factory=set)
    """Short hashes of the texts in which it was loaded, once these say more than one thing: the last one is shown."""
    also: list[Source] = field(default_factory=list)
    """Where it was found again, and where it was before, in order."""
    in_file: Inspection | None = None
    """The credential as it was read in its file, if a pasted text says something else and is shown instead."""
    places: list[FilePlace] = field(default_factory=list)
    """The files it was read from and can be written back to, in order."""
    replaced_in: set[FilePlace] = field(default_factory=set)
    """Those of the files that hold another credential in its place now."""
    number: int = field(default_factory=lambda: next(_numbers))
    diagnosed_at: float = field(default_factory=time.time)
    """When it was diagnosed last, in epoch seconds."""

    def __post_init__(self) -> None:
        file = self.inspection.source.file
        if file is not None and self.inspection.token is not None and not self.places:
            self.places.append(file)

    def found_also(self) -> list[str]:
        """Return where it was found again and still is, each place once; not the place it was loaded from."""
        source = self.inspection.source
        own = source.label() if len(self.places) < 2 else ""  # files in several folders may have one name
        labels = dict.fromkeys(each.label() for each in self.also if each.file not in self.replaced_in)
        return [place for place in labels if place not in ("", own)]

    def is_in_a_file(self) -> bool:
        """Return whether it can be read again from a file, as far as is known."""
        return any(place not in self.replaced_in for place in self.places)

    def leave(self, place: FilePlace, new: Entry) -> None:
        """Note that a file holds ``new`` where this credential was."""
        self.replaced_in.add(place)
        new.also += [each for each in (self.inspection.source, *self.also) if each.file == place]

    def return_to(self, place: FilePlace, new: Entry) -> None:
        """Note that a file holds this credential again where ``new`` was."""
        self.replaced_in.discard(place)
        new.also = [each for each in new.also if each.file != place]

    def as_in_file(self) -> Inspection:
        """Return the credential as it was read in its file, if it was, whatever text is shown."""
        return self.in_file or self.inspection

    def worst(self) -> Finding | None:
        """Return the most severe finding, or ``None`` if none needs action."""
        first = self.findings[0] if self.findings else None
        return first if first and first.severity != "info" else None

    def refusals(self) -> tuple[Finding, ...]:
        """Return why the service does not accept it, or what it decided otherwise than the permissions say, if a call
        or a revocation told. A check shows its own findings.
        """
        proof = self.proof
        told = (proof.refusal, proof.against and proof.against.finding) if proof else ()
        return tuple(found for found in told if found and found not in self.live)

    def is_revoked(self) -> bool:
        """Return whether the account service revoked it: then calls tell nothing more."""
        refusal = self.proof.refusal if self.proof else None
        return refusal is not None and refusal.code == proofs.REVOKED

    def forget_calls(self) -> None:
        """Forget what calls over another connection showed; a key that was revoked stays revoked."""
        self.live = ()
        if not self.is_revoked():
            self.proof = None
