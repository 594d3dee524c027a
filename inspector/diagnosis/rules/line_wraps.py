"""What is said of a credential that was broken into lines, by what stands at the breaks."""

from __future__ import annotations

from dataclasses import replace

from inspector.credential.model.inspection import Repair
from inspector.credential.text import white_space
from inspector.credential.text.message import message
from inspector.diagnosis.finding import Finding

_ESCAPED_BREAKS = message("Repair", "Escaped line breaks inside the credential were removed")
_NOT_IN_STRINGS = message(
    "Repair",
    "Copy it from its source, or remove these characters: JSON and source code write a line break like this.",
)
_CONTINUED = message("Repair", "The credential continues on the next line, after a backslash")
_IN_ONE_LINE = message(
    "Repair",
    "Write it on one line. What reads this text does not join such lines, or keeps the spaces between them.",
)


def of_wrap(found: Finding, repair: Repair) -> Finding:
    """The finding of a ``repair.line-wrap``, with the cause and the remedy that its place tells."""
    if white_space.is_continued(repair.place):
        return replace(found, title=_CONTINUED, fix=_IN_ONE_LINE)
    if white_space.is_escaped(repair.place):
        return replace(found, title=_ESCAPED_BREAKS, fix=_NOT_IN_STRINGS)
    return found
