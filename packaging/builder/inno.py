"""Check the syntax of an Inno Setup script: sections, keys, quoting, conditions.

Inno Setup runs on Windows only; this finds a misspelt key or an open quote on any system. The Pascal of `[Code]` is
only kept: its compiler is Inno Setup's.
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
    "Icons": {"Name", "Filename", "AppUserModelID", "Parameters", "WorkingDir", *_FLAGS_TASKS},
    "Registry": {"Root", "Subkey", "ValueType", "ValueName", "ValueData", *_FLAGS_TASKS},
    "Run": {"Filename", "Description", "Parameters", *_FLAGS_TASKS},
}
_DIRECTIVE = re.compile(r"([\w.]+)=(.*)")
_PARAMETER = re.compile(r'\s*(\w+):\s*("(?:[^"]|"")*"|[^";]+?)\s*(?:;|$)')
_DEFINE = re.compile(r'#define (\w+) "([^"]*)"')
_USE = re.compile(r"\{#(\w+)\}")
_CONDITION = re.compile(r"#ifdef (\w+)")
_DIRECTIVES = {"Setup", "CustomMessages"}  # sections of `name=value`


class ScriptError(ValueError):
    """The script has a syntax error; the text names the line."""


def parse(script: str, given: Entry) -> dict[str, list[Entry]]:
    """Return the entries by section name, with `#define`s and `given` values substituted.

    `Setup` and `CustomMessages` have one entry with all directives; `Code` has one entry with its `Text`. Raises
    ScriptError.
    """
    script, found, code = script.partition("\n[Code]\n")
    defines, sections = dict(given), dict[str, list[Entry]]()
    if found:
        sections["Code"] = [{"Text": code}]
    name = ""
    for number, line in _applying(_lines(script), defines):
        if line.startswith("["):
            name = line.strip("[]")
            if name not in _ENTRY_KEYS.keys() | _DIRECTIVES:
                raise ScriptError(f"line {number}: unknown section {name}")
            sections[name] = [{}] if name in _DIRECTIVES else []
        else:
            _add(sections[name], name, _filled(line, defines, number), number)
    return sections


def _applying(lines: Iterator[tuple[int, str]], defines: Entry) -> Iterator[tuple[int, str]]:
    """The lines that the preprocessor leaves: `#define` is taken into `defines`, `#ifdef` decides up to `#endif`."""
    skipping, opened = False, 0
    for number, line in lines:
        if condition := _CONDITION.fullmatch(line):
            if opened:
                raise ScriptError(f"line {number}: a condition inside a condition")
            skipping, opened = condition[1] not in defines, number
        elif line == "#endif":
            if not opened:
                raise ScriptError(f"line {number}: no condition ends here")
            skipping, opened = False, 0
        elif skipping:
            continue
        elif define := _DEFINE.fullmatch(line):
            defines[define[1]] = define[2]
        elif line.startswith("#"):
            raise ScriptError(f"line {number}: unknown to this check: {line}")
        else:
            yield number, line
    if opened:
        raise ScriptError(f"line {opened}: the condition does not end")


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
    if section in _DIRECTIVES:
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
        value = parameter[2]
        entry[parameter[1]] = value[1:-1].replace('""', '"') if value.startswith('"') else value
        position = parameter.end()
    entries.append(entry)
