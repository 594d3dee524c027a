"""The profiles in the credentials file of Momento's command line, an INI file."""

from __future__ import annotations

import re

_SECTION = re.compile(r"^[ \t]*\[([^\]\r\n]{1,200})\]\s*$", re.MULTILINE)
_MOST = 200


def profile_spans(text: str) -> dict[str, tuple[int, int]]:
    """Return where each profile begins and ends (exclusive), with the line of its name."""
    heads = list(_SECTION.finditer(text))[:_MOST]
    ends = [*(head.start() for head in heads[1:]), len(text)][: len(heads)]
    return {head[1].strip(): (head.start(), end) for head, end in zip(heads, ends, strict=True)}
