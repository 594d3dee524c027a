"""Regular expressions that are compiled at their first use: most texts need few, and a report waits for each."""

from __future__ import annotations

import re

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    from typing import Any, AnyStr


def pattern(expression: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Stand for ``re.compile(expression, flags)`` until it is used. For patterns at the top of a file.

    It has all methods of a compiled pattern, and is not to be given to functions of :mod:`re`.

    :raises re.error: at the first use, where the expression is wrong.
    """
    return _LatePattern(expression, flags)  # type: ignore[return-value]  # it has the methods of one


class _LatePattern:
    def __init__(self, expression: Any, flags: int) -> None:
        self.pattern = expression
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, found)  # from now on it costs what the compiled pattern's own method costs
        return found
