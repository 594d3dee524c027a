"""What stands now in the place that a credential had in a text."""

from __future__ import annotations

from inspector.credential.reading.explain import leaves_of
from inspector.credential.reading.model import Leaf, Role

_CREDENTIALS = (Role.CREDENTIAL, Role.PART)


def standing(before: str, offset: int | None, name: str | None, after: str) -> Leaf | None:
    """Return what stands in ``after`` where ``before`` held a credential; ``None`` if there is no such place.

    The place is the variable or field with this ``name``. Without a name it is the number of the credential at
    ``offset`` among those of the text, if both texts have as many, whole or damaged.
    """
    leaves = leaves_of(after, as_document=True)[0]
    if name is not None:
        named = [each for each in leaves if name in (each.candidate.variable, each.name)]
        whole = [each for each in named if each.role is Role.CREDENTIAL]
        return next(iter(whole or named), None)
    old, new = _credentials(leaves_of(before, as_document=True)[0]), _credentials(leaves)
    if offset not in old or len(old) != len(new):
        return None
    return new[sorted(new)[sorted(old).index(offset)]]


def _credentials(leaves: list[Leaf]) -> dict[int, Leaf]:
    """The credentials that may be used for calls, by their offset in the text."""
    found = ((each.candidate.text.at(0), each) for each in leaves if each.role in _CREDENTIALS)
    return {at: each for at, each in found if at is not None and not each.candidate.is_refresh}
