"""The questions of ``report``: does a credential end soon, and may it do something? Each answer is a finding."""

from __future__ import annotations

from inspector.cli.exit_codes import Exit
from inspector.credential.model.inspection import Inspection
from inspector.credential.permissions.access import Operation, may
from inspector.credential.text.message import message
from inspector.diagnosis.catalogue.catalogue import entry
from inspector.diagnosis.finding import Finding, Severity
from inspector.diagnosis.rules.expiry import duration, replacement, utc
from inspector.records import record

_SOON = message("Command line", "It ends sooner than asked for")
_SOON_SEEN = message("Command line", "It ends at {moment}. Asked for: not within {limit}.")
_SOON_FIX = message("Command line", "{renew} Then replace it where it is used.")
_NO = message("Command line", "It may not do what was asked")
_UNCLEAR = message("Command line", "The credential alone does not tell whether it may do what was asked")
_YES = message("Command line", "It may do what was asked")
_SEEN = message("Command line", "{operation} “{key}” in the cache “{cache}”. {answer}")
_NO_FIX = message("Command line", "Mint a token, or create a key, with a rule that allows it.")
_UNCLEAR_FIX = message("Command line", "Try it: momento-inspector check, or get.")
_YES_FIX = message("Command line", "Nothing has to be done.")


@record(frozen=True, slots=True)
class Questions:
    """What was asked about each credential."""

    operation: str | None
    cache: str
    key: str
    within: float | None
    """Seconds."""

    def answers(self, inspection: Inspection, now: float) -> tuple[tuple[Exit, Finding], ...]:
        """Return the answers: for each its exit code and a finding for the report."""
        return (*self._ending(inspection, now), *self._allowed(inspection))

    def _ending(self, inspection: Inspection, now: float) -> tuple[tuple[Exit, Finding], ...]:
        expires = inspection.expiry.expires_at
        if self.within is None or expires is None or expires - now > self.within:
            return ()
        seen = _SOON_SEEN.of(moment=utc(expires), limit=duration(self.within))
        fix = _SOON_FIX.of(renew=replacement(inspection) or entry("time.expired").fix)
        return ((Exit.ENDS_SOON, Finding("asked.ends-soon", Severity.ERROR, _SOON, seen, fix)),)

    def _allowed(self, inspection: Inspection) -> tuple[tuple[Exit, Finding], ...]:
        if self.operation is None:
            return ()
        decision = may(inspection.permissions, Operation(self.operation), self.cache, self.key)
        seen = _SEEN.of(operation=self.operation, key=self.key, cache=self.cache, answer=decision.why)
        if decision.allowed:
            return ((Exit.OK, Finding("asked.may", Severity.INFO, _YES, seen, _YES_FIX)),)
        if decision.allowed is None:
            return ((Exit.UNCLEAR, Finding("asked.unclear", Severity.WARNING, _UNCLEAR, seen, _UNCLEAR_FIX)),)
        return ((Exit.NOT_ALLOWED, Finding("asked.may-not", Severity.ERROR, _NO, seen, _NO_FIX)),)
