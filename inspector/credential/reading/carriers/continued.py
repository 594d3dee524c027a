"""Whether what reads a text puts a value together that goes on behind a backslash at the end of a line.

Shells, Docker and code do so where the next line begins at once: a blank there ends the word, or stays in the string.
YAML, TOML and Java's properties leave out the blanks too. Settings such as those of ``.env`` files join nothing, nor do
single quotes of a shell. (POSIX.1-2024, Shell Command Language, 2.2.1; Dockerfile reference, "Format"; YAML 1.2.2,
7.3.1; TOML 1.0.0, "String"; ``java.util.Properties.load``.)
"""

from __future__ import annotations

from inspector.credential.text.patterns import pattern

_CONTINUED = pattern(r"\\(?P<cr>\r?)\n(?P<blanks>[ \t]*)")
_FREE = pattern(
    r"[ \t]*+(?:-[ \t]++)?[\w.-]+[ \t]*+:[ \t]++\"|[^\"'\n]*=[ \t]*+\"{3}|[ \t]*+[\w-]+(?:\.[\w-]+)++[ \t]*+[=:][ \t]*+"
)
"""Before a value whose continued lines may be indented: YAML, TOML, properties."""
_CODE = pattern(r"[^\"'\n]*[^\"'\n:][ \t]=[ \t]*+[\"']|[ \t]*+[\"']")
_LONGEST = 1_000
"""Characters of a line before a value that are looked at, for each of its pieces."""
_COMMAND = pattern(r"[ \t]*+(?:[$#%>][ \t]++)?[\w./-]+[ \t]++(?!=)[^\n']*")


def is_put_together(text: str, start: int, gap: str) -> bool:
    """Whether a value that begins at ``start`` of the text is read as if the gap between two pieces were not there."""
    found = _CONTINUED.fullmatch(gap)
    if found is None:
        return False
    line = text.rfind("\n", max(0, start - _LONGEST), start) + 1
    if line == 0 and start > _LONGEST:
        return False  # no name is that long
    if _FREE.fullmatch(text, line, start):
        return True
    if found["blanks"]:
        return False
    if _CODE.fullmatch(text, line, start):
        return True
    return not found["cr"] and _COMMAND.fullmatch(text, line, start) is not None
