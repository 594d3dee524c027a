"""A pasted error text: an entry of its own, or a note beside the credential that it stands with."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import islice

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import Kind
from inspector.credential.paste.candidate import Candidate
from inspector.credential.paste.layers import layers_of
from inspector.credential.paste.unwrap import Unwrapped
from inspector.credential.text.message import message
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern
from inspector.credential.text.shapes import is_begun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspector.credential.error_text.model import ErrorText

_ERROR_TEXT = message("Kind", "No credential stands in it, but an error text that is known here.")


def with_error_text(found: tuple[Inspection, ...], text: str) -> tuple[Inspection, ...]:
    """With the error text that stands around the credentials, or is all that the text is about."""
    if len(text) < _SHORTEST_ERROR or not any(_leaves_room(each, text) for each in found):
        return found
    if found[0].token is not None and _is_settings(text):
        return found
    from inspector.credential.error_text.find import (  # noqa: PLC0415 - few texts need its tables
        find_error_text,
        find_http_status,
    )

    ends, with_key = _ends(text), any(each.token is not None for each in found)

    def find(part: str) -> ErrorText | None:
        return find_error_text(part) or (find_http_status(part) if with_key else None)

    error = find(ends) if ends is text or " " in ends else None  # a long error text has words
    if error is None:
        return found
    error = find(_outside_programs(ends)) or replace(error, reported=False)
    if not all(_is_nothing(each, find_error_text) for each in found):
        return tuple(replace(each, error_text=error) for each in found)
    alone = Unwrapped(Candidate(OffsetText.of(text)))
    return (
        replace(
            found[0],
            kind=Kind.ERROR_TEXT,
            why=_ERROR_TEXT,
            endpoint=None,
            error_text=error,
            repairs=(),
            breaks=(),
            source=replace(found[0].source, variable=None),
            unfold_layers=lambda: layers_of(text, alone)[:1],
        ),
    )


_SHORTEST_ERROR = 6
_OF_PROGRAM = pattern(
    r"[;{][ \t]*$|^(?![ \t]*[\[{]).*\}[)\];,]*[ \t]*$|(?<!:)//\s"
    r"|^[ \t]*(?:#|//|/\*|\*[ \t]*@|<!--|import\b|from \w+ import)"
    r"|^[ \t]*(?:if\b.*:$|(?:const|let|var|def|func|fn|val)\b)"
)
"""A line of a program or of its comments. The last line of a stack trace of Node ends with a bracket, too."""
_PRINTED = pattern(
    r"(?:^|\s)(?:#|//|--|/?\*)+\s*(?P<error>(?:"
    r"(?:=>|->|>+|\u2192|\u21d2)\s*(?:[\w.]+(?:Error|Exception)\b|Error:|\d{1,2} [A-Z_]{6,}\b)"
    r"|(?:err(?:or)?: *)?(?:[\w.]*(?:Error|Exception|Denied|Exceeded|Unauthenticated): )*\d{1,2} [A-Z_]{6,}:"
    r"|(?:err(?:or)?: *)?[\w.]*(?:Error|Exception|Denied|Exceeded|Unauthenticated): "
    r"|(?:PHP )?(?:Fatal error|Uncaught|Unhandled|Exception in|panic)\b"
    r"|(?:\w+: )?[\w.]*momento[\w.]*\.\w+(?:Error|Exception)\b).*)"
)
"""A comment that holds what the program printed, as people show it below the line that failed."""
_LONGEST_SETTINGS = 16_384
_SETTING = pattern(
    r"""\s*(?:export\s+)?["']?(?P<name>[A-Za-z_][\w.-]*)["']?\s*[:=]\s*["']?[\w./+=:-]*["']?;?\s*"""
)
"""A name and a value of a credential's or a host's characters."""
_TELLS = pattern(
    "stat|code|err|excep|fail|messag|detail|reason|grpc|log|un|denied|exceed|exhaust|abort", re.IGNORECASE
)
"""In the name of a setting whose value may be an error."""


def _is_settings(text: str) -> bool:
    """Whether the text is only names with values, as most files are: a line each, or JSON."""
    if len(text) > _LONGEST_SETTINGS:
        return False
    settings = [_SETTING.fullmatch(each) for each in re.split(r"[\r\n{},]+", text) if each.strip()]
    return all(each is not None and not _TELLS.search(each["name"]) for each in settings)


_TROUBLE = pattern(
    r"[Uu]nauth|UNAUTH|[Dd]enied|DENIED|[Ee]xce|EXCE|[Ee]rror|ERROR|[Ee]xhaust|EXHAUST|[Uu]navail|UNAVAIL|[Rr]efused"
    r"|[Ii]nvalid|INVALID|[Ff]ailed|NOT_FOUND|[Nn]ot found"
)
_MOST_TROUBLES = 400
_LONGEST_LINE = 500
_LONGEST_LOG = 1_000_000
"""Characters of a text in which lines are looked for that tell of an error: 5 ms."""
_LONGEST_END = 4_096
"""Characters at the beginning and at the end of a long text in which an error text is looked for."""


def _outside_programs(text: str) -> str:
    """What no program says: the lines without code and comments, and what a comment shows as printed."""
    kept = []
    for line in text.splitlines():
        printed = _PRINTED.search(line)
        if printed is not None:
            kept.append(printed["error"])
        elif not _OF_PROGRAM.search(line):
            kept.append(line)
    return "\n".join(kept)


def _ends(text: str) -> str:
    """Where an error text may stand: all of a short text, and of a long one its ends and the lines that tell of one."""
    if len(text) <= 2 * _LONGEST_END:
        return text
    middle = _TROUBLE.finditer(text, _LONGEST_END, min(len(text), _LONGEST_LOG) - _LONGEST_END)
    lines = dict.fromkeys(text.rfind("\n", 0, found.start()) + 1 for found in islice(middle, _MOST_TROUBLES))
    told = (text[at : at + _LONGEST_LINE].partition("\n")[0] for at in lines)
    return "\n".join((text[:_LONGEST_END], *told, text[-_LONGEST_END:]))


def _leaves_room(inspection: Inspection, text: str) -> bool:
    """Whether something stands beside the credential; most pastes are a credential alone."""
    held = inspection.facts.repaired
    nothing = inspection.kind in (Kind.UNKNOWN, Kind.PLACEHOLDER)
    return nothing or held is None or len(text) > len(held.reveal()) + _SHORTEST_ERROR


def _is_nothing(inspection: Inspection, find: Callable[[str], ErrorText | None]) -> bool:
    """Whether no credential was found, nor the beginning of one."""
    held = inspection.facts.repaired
    text = held.reveal() if held is not None else ""
    if inspection.kind is Kind.PLACEHOLDER:  # a sentence with the word token in it may pass for one
        return find(text) is not None
    return inspection.kind is Kind.UNKNOWN and inspection.claims is None and not is_begun(text)
