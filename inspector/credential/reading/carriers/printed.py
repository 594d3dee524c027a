"""What a command printed of a variable: ``echo $NAME`` and the line below it."""

from __future__ import annotations

import re

from inspector.credential.reading.names import is_endpoint, key_strength
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

_ASKS = pattern(
    r"(?:^|[\s>$#%\"'])(?:echo|print|Write-Output|Write-Host)[ \t]+(?P<quote>[\"']?)"
    r"(?:\$(?:env:)?\{?(?P<name>[A-Za-z_]\w{0,80})\}?|%(?P<windows>[A-Za-z_]\w{0,80})%)(?P=quote)[\"']?[ \t]*\r?$"
    r"|(?:^|[\s>$#%\"'])printenv[ \t]+(?P<printed>[A-Za-z_]\w{0,80})[\"']?[ \t]*\r?$",
    re.IGNORECASE,
)
_NEXT = pattern(r"\r?\n(?P<value>[^\r\n]*)")
_PROMPT = pattern(r"[^\n]{0,80}?[$#%>\u276f\u279c][ \t]+\S|[$#%>\u276f\u279c][ \t]*$")
_TYPED = pattern(r"[^\n]{0,80}?[$#%>\u276f\u279c\u2717][ \t]+\S|[A-Za-z]:\\[^>\n]{0,200}>")
"""A prompt before a command: without one it may be a line of a script, where an empty line or ``false`` may follow."""


def printed(text: OffsetText, start: int, end: int) -> tuple[str, OffsetText] | None:
    """Return the name of the variable that the command at ``start`` to ``end`` prints, and what it printed.

    ``None`` where it prints something else, or where what it printed was not copied.
    """
    found = _ASKS.search(text.text, start, end)
    if found is None:
        return None
    name = found["name"] or found["windows"] or found["printed"]
    if key_strength(name) < 2 and not is_endpoint(name):
        return None
    line = _NEXT.match(text.text, end)
    if line is None or (line.end() == len(text.text) and not line["value"]):
        return None
    if _PROMPT.match(line["value"]):  # of a variable that is not set, printenv prints not even a line
        return (name, text.cut(end, end)) if found["printed"] else None
    typed = _TYPED.match(text.text, text.text.rfind("\n", 0, found.start() + 1) + 1, end)
    if typed is None and line["value"].strip() in ("", "false"):
        return None
    return name, text.cut(*line.span("value"))
