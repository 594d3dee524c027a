"""Names of statuses that no call received: in source code, in settings, in lists of all statuses, in prose."""

from __future__ import annotations

import re

from inspector.credential.text.patterns import pattern

_AROUND = 80
"""Characters before a name that are looked at."""
_NAMES = (
    "CANCELLED|CANCELED|UNKNOWN|INVALID_ARGUMENT|DEADLINE_EXCEEDED|NOT_FOUND|ALREADY_EXISTS|PERMISSION_DENIED|"
    "RESOURCE_EXHAUSTED|FAILED_PRECONDITION|ABORTED|OUT_OF_RANGE|UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS|"
    "UNAUTHENTICATED"
)
_COMPARED = pattern(
    r"(?:[=!]==?\s{0,4}|(?:^|[\n;{}])[\s}]{0,40}case\s{1,4}|#define\s{1,4}|\bin\s?[(\[{]\s{0,4}|\|\|\s{0,4})[\"']?[\w.:]{0,60}\Z"
    rf"|(?:^|\n)[ \t]{{0,40}}(?:{_NAMES})\s?[:=]\s?[\"']\Z"
    r"|[({\[,]\s{0,40}(?:\w{1,20}\.){1,3}StatusCode\.\Z"
)
"""What stands before a name that source code compares with or hands over."""
_HANDLED = pattern(
    r"(?:^|\n)[\s}]{0,40}(?:from|import|using|use|require|except|catch|rescue)\b[^\n;\"']{0,80}\Z"
    r"|\binstanceof\s[\w.:\\]{0,60}\Z"
)
"""What stands before a class that source code loads or handles."""
_DEFINED = pattern(r"\s?=\s?-?\d|[\"']?\s?=>|[\"']\s?:\s?-?\d")
"""What stands after a name that source code defines or decides about."""
_MEMBER_BEFORE = pattern(r"(?:^|\n)[ \t]{0,40}\Z")
_MEMBER_AFTER = pattern(r"\s?[:=]\s?(?:'[^'\n]{0,200}'|\"[^\"\n]{0,200}\")[,;]?[ \t]{0,8}\r?(?:\n|\Z)")
"""A line that gives a name a text of its own."""
_CHOSEN_BEFORE = pattern(r"(?:[\"']\s?\|\s?[\"']|\benum\b[^\n{}]{0,60}\{\s{0,40})\Z")
_CHOSEN_AFTER = pattern(r"[\"']\s?\|\s?[\"']")
"""What stands around one of several values that a type may have."""
_LISTED_BEFORE = pattern(r"(?:\[|[A-Z][\"']\s{0,8},)\s{0,60}[\"']\Z")
_LISTED_AFTER = pattern(r"[\"']\s{0,60}[,\]]")

_ROW = pattern(
    rf"^[^\w\n]{{0,8}}(?:(?:1[0-6]|[1-9])(?P<divided>[^\w\n]{{1,8}})(?P<after>{_NAMES})\b(?!\s?:)"
    rf"|(?P<before>{_NAMES})(?:[^\w\n]{{1,8}}(?:1[0-6]|[1-9])\b|(?P<bare>[^\w\n]{{0,4}}$)))",
    re.MULTILINE,
)
"""A line of a table or list of the statuses, mostly with their numbers."""
_MOST_ROWS = 1_000

_RECEIVED_BEFORE = pattern(
    r"(?:\b(?:errors?|status|code|message|is|it['\u2019]s|are|gets?|got|getting|sa(?:y|ys|id)|return(?:s|ed)?|receive[sd]?|with|as"
    r"|always|still|now|suddenly|fehler|erreur|bekomm(?:t|en)|meldet|liefert|sagt)|[:=])[\s\"'`(\[\u2018-\u201e]{1,3}\Z",
    re.IGNORECASE,
)
_RECEIVED_AFTER = pattern(
    r"\s*\Z|[.!?:;](?=\s|\Z)|[\"'`\u2018-\u201f\u300d\u300f\u00bb]|\s?[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af]"
    r"|\s+(?:since|for|when(?:ever)?|on|at|in|after|before|with|while|but|and|because|although|again|now|today|even"
    r"|every|all|if|errors?|response|answer|status|code|exceptions?|messages?|c[ao]mes?|is|was|from)\b",
    re.IGNORECASE,
)


def is_in_source(text: str, start: int, end: int) -> bool:
    """Whether source code or settings only name the status, code or class that stands from ``start`` to ``end``."""
    before = text[max(0, start - _AROUND) : start]
    if _COMPARED.search(before) or _HANDLED.search(before) or _DEFINED.match(text, end):
        return True
    if _CHOSEN_BEFORE.search(before) or _CHOSEN_AFTER.match(text, end):
        return True
    if _MEMBER_BEFORE.search(before) and _MEMBER_AFTER.match(text, end) and "\n" in text.strip():
        return True  # one line alone is what somebody copied of an error
    return bool(_LISTED_BEFORE.search(before) and _LISTED_AFTER.match(text, end))


def is_table_of_statuses(text: str) -> bool:
    """Whether a text lists the statuses: two with numbers in a table or an enumeration, or three in plain lines."""
    drawn, every = set(), set()
    for count, row in enumerate(_ROW.finditer(text)):
        if count == _MOST_ROWS:
            break
        name = row["after"] or row["before"]
        every.add(name)
        divided = row["divided"] or ("=" if row["bare"] is None else " ")
        if not divided.isspace() or "\t" in divided:
            drawn.add(name)
    return len(drawn) > 1 or len(every) > 2


def is_received(text: str, start: int, end: int) -> bool:
    """Whether a sentence says that somebody got the word there, rather than what kind of visitors or calls it means."""
    return bool(_RECEIVED_BEFORE.search(text[:start][-_AROUND:]) or _RECEIVED_AFTER.match(text, end))
