"""Data classes that cost little: read-only for the type checker, and loaded in a third of the time.

A frozen data class compiles six methods when its module is loaded and writes each field by a call. A check loads
seventy of them, a pasted text makes hundreds of their objects. Here one method is compiled, the others are shared, and
that no field is written again is what mypy checks, not each object.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter

__all__ = ["record"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:

    def record(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """Make a data class whose objects are equal, hashed and printed by their fields.

        The arguments must be true. They are those by which the type checker knows a frozen data class.
        """
        if not (frozen and slots):
            raise TypeError("a record is frozen and has slots")
        return _made


def _made(cls: type) -> type:
    made: type = dataclasses.dataclass(slots=True, eq=False, repr=False)(cls)
    fields = dataclasses.fields(made)
    compared = _getter(tuple(each.name for each in fields if each.compare))
    printed = tuple(each.name for each in fields if each.repr)

    def __eq__(self: object, other: object) -> bool:  # noqa: N807 - methods of the class
        return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self: object) -> int:  # noqa: N807
        return hash(compared(self))

    def __repr__(self: object) -> str:  # noqa: N807
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in printed)
        return f"{self.__class__.__qualname__}({told})"

    for method in (__eq__, __hash__, __repr__):
        if method.__name__ not in cls.__dict__ or (
            method is __hash__ and cls.__dict__[method.__name__] is None
        ):
            setattr(made, method.__name__, method)
    return made


def _getter(names: tuple[str, ...]) -> Callable[[object], object]:
    return attrgetter(*names) if names else lambda _: ()
