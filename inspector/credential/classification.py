"""What an unwrapped text is."""

from __future__ import annotations

from inspector.credential.model.kinds import Kind, Verdict, classify, stored_as_refresh_token
from inspector.credential.model.placeholder import Placeholder, Sort
from inspector.credential.paste.candidate import Candidate
from inspector.credential.paste.unwrap import Unwrapped
from inspector.credential.text.later import later
from inspector.credential.text.message import message
from inspector.credential.text.shapes import looks_damaged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspector.credential.paste.not_momento import recognise, stands_in
    from inspector.credential.paste.placeholders import masked, placeholder
else:
    recognise, stands_in = later("paste.not_momento", "recognise"), later("paste.not_momento", "stands_in")
    masked, placeholder = later("paste.placeholders", "masked"), later("paste.placeholders", "placeholder")

NOTHING = message("Kind", "The text contains nothing that looks like a credential.")
_BROKEN = message("Kind", "It begins like a credential, but is damaged.")


def verdict_of(found: Unwrapped) -> Verdict:
    """Kind, version and why."""
    text = found.candidate.text.text
    hidden = _hidden(found.candidate)
    if hidden is not None:
        return hidden
    if not _is_whole(found) and (not found.wrapped or len(text) <= _SHORT):
        known = recognise(text)
        if known:
            return known
    if found.wrapped:
        token = found.token
        return classify(token.header if token else None, token.claims if token else None, wrapped=True)
    if found.candidate.is_refresh and (found.token is None or found.token.claims is None):
        return stored_as_refresh_token()
    if found.token is None or (found.token.header is None and found.token.claims is None):
        begun = any(each.code in _BEGUN for each in found.breaks) and text[:3].lower() in ("eyj", "e30")
        return Kind.UNKNOWN, None, _BROKEN if begun else NOTHING
    return classify(found.token.header, found.token.claims, wrapped=False)


def is_damaged(found: Unwrapped) -> bool:
    """Whether an unknown text is a damaged credential or contains a part of one, so that its breaks are reported."""
    if found.wrapped or (found.token is not None and found.token.claims is not None):
        return True
    located = any(each.code in ("form.head-missing", "form.case-changed") for each in found.breaks)
    return located or looks_damaged(found.candidate.text.text)


_SHORT = 200
"""Characters. A longer text that begins like a wrapper is not a masked copy."""


def _is_whole(found: Unwrapped) -> bool:
    return found.token is not None and found.token.header is not None and found.token.claims is not None


_BEGUN = frozenset({"form.truncated", "form.base64", "form.case-changed", "form.json", "form.jwt-segments"})


def sort_of(candidate: Candidate) -> Sort:
    """What sort of placeholder a text is that is known to be one."""
    text = candidate.text.text
    found = None if candidate.sealed else placeholder(text) or masked(text)
    return found.sort if found is not None else Sort.ENCRYPTED


def _hidden(candidate: Candidate) -> Verdict | None:
    """The kind of what a format says is encrypted, and of a credential of which a part was masked."""
    text = candidate.text.text
    if candidate.sealed is None and not any(
        mark in text for mark in ("***", "...", "\u2022", "\u25cf", "\u2026")
    ):
        return None

    found = Placeholder(Sort.ENCRYPTED, candidate.sealed) if candidate.sealed else masked(text)
    return stands_in(found) if found is not None else None
