"""Check the syntax of an Inno Setup script: sections, keys, quoting.

Inno Setup runs on Windows only; this finds a misspelt key or an open quote on any system.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

Entry = dict[str, str]

_FLAGS_TASKS = {"Flags", "Tasks", "Check", "Languages"}
_ENTRY_KEYS = {
    "Languages": {"Name", "MessagesFile"},
    "Tasks": {"Name", "Description", "GroupDescription", "Flags"},
    "InstallDelete": {"Type", "Name"},
    "Files": {"Source", "DestDir", "Excludes", *_FLAGS_TASKS},
    "Icons": {"Name", "Filename", "AppUserModelID", "WorkingDir", *_FLAGS_TASKS},
    "Registry": {"Root", "Subkey", "ValueType", "ValueName", "ValueData", *_FLAGS_TASKS},
    "Run": {"Filename", "Description", "Parameters", *_FLAGS_TASKS},
}
_DIRECTIVE = re.compile(r"(\w+)=(.*)")
_PARAMETER = re.compile(r'\s*(\w+):\s*("(?:[^"]|"")*"|[^";]+?)\s*(?:;|$)')
_DEFINE = re.compile(r'#define (\w+) "([^"]*)"')
_USE = re.compile(r"\{#(\w+)\}")


class ScriptError(ValueError):
    """The script has a syntax error; the text names the line."""


def parse(script: str, given: Entry) -> dict[str, list[Entry]]:
    """Return the entries by section name, with `#define`s and `given` values substituted.

    `Setup` has one entry with all directives. Raises ScriptError.
    """
    defines, sections = dict(given), dict[str, list[Entry]]()
    name = ""
    for number, line in _lines(script):
        if define := _DEFINE.fullmatch(line):
            defines[define[1]] = define[2]
        elif line.startswith("["):
            name = line.strip("[]")
            if name != "Setup" and name not in _ENTRY_KEYS:
                raise ScriptError(f"line {number}: unknown section {name}")
            sections[name] = [{}] if name == "Setup" else []
        else:
            _add(sections[name], name, _filled(line, defines, number), number)
    return sections


def _lines(script: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(script.splitlines(), start=1):
        if line.strip() and not line.lstrip().startswith(";"):
            yield number, line.strip()


def _filled(line: str, defines: Entry, number: int) -> str:
    unknown = {use for use in _USE.findall(line) if use not in defines}
    if unknown:
        raise ScriptError(f"line {number}: undefined {', '.join(sorted(unknown))}")
    return _USE.sub(lambda use: defines[use[1]], line)


def _add(entries: list[Entry], section: str, line: str, number: int) -> None:
    if section == "Setup":
        directive = _DIRECTIVE.fullmatch(line)
        if not directive:
            raise ScriptError(f"line {number}: not a directive")
        entries[0][directive[1]] = directive[2]
        return
    entry, position = Entry(), 0
    while position < len(line):
        parameter = _PARAMETER.match(line, position)
        if not parameter or parameter[1] not in _ENTRY_KEYS[section]:
            raise ScriptError(f"line {number}: not understood from {line[position:]!r}")
        entry[parameter[1]], position = parameter[2].strip('"').replace('""', '"'), parameter.end()
    entries.append(entry)
