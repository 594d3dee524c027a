"""Settings of a credential or its endpoint that give their variable no value in the language they are written in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.model.unset import Mistake, Unset
from inspector.credential.reading.languages import PROMPTS, Shell, Surroundings
from inspector.credential.reading.names import is_endpoint, is_place, key_strength
from inspector.credential.text.patterns import pattern

_NAME = r"(?P<name>[A-Za-z_][A-Za-z0-9_]{2,60})"
_WIDE_NAME = r"(?P<name>[A-Za-z0-9_\uff10-\uff19\uff21-\uff3a\uff3f\uff41-\uff5a]{3,60})"
_QUOTE = "[\"'\u00ab\u2018-\u201f\u2039\u300c\u300e\uff02\uff07]"
"""What may begin a value in a text that was typed for people: some keyboards put in these by themselves."""
_FULL_WIDTH = {"\uff1d": "=", "\ufe66": "=", "\uff1a": ":", "\ufe55": ":"}
_WIDE = pattern(
    rf"(?P<verb>(?<![\w$])(?:export|set|declare|ENV|ARG|-e|--env)[ \t]+|\$env:)?(?<![\w.])(?P<quote>[\"']?)"
    rf"{_WIDE_NAME}(?P=quote)[ \t\u3000]*(?P<sign>[=:{''.join(_FULL_WIDTH)}])[ \t\u3000]*{_QUOTE}?$"
)
_SOUND = pattern(r"[\w\"'\])}][ \t]*(?::=|=>|[=:])[ \t]*[\"'`]?$")
_BROKEN = pattern(
    rf"^[ \t]*(?:[-$][ \t]+)?(?:(?:export|set|ENV)[ \t]+)?{_NAME}[ \t]*=[ \t]*(?:\"\"|'')?(?:[ \t]+#.*)?[ \t]*\r?$"
)
_COMMAND = pattern(
    r"^[> \t]*(?:-[ \t]+)?(?:(?:run:|script:|RUN|sudo)[ \t]+)*(?P<verb>\$[Ee][Nn][Vv]:"
    r"|(?:(?i:set|setx|setenv)|export|ENV|ARG"
    r"|(?:declare|typeset|set|readonly)(?:[ \t]+-{1,2}[a-zA-Z]+)+)[ \t]+)?"
    rf"(?P<outer>[\"']?)(?P<dollar>\$?){_NAME}(?P<gap>[ \t]*)=(?P<space>[ \t]*)(?P<quote>[\"']?)$"
)
_OPTION = pattern(rf"[ \t](?:-e|--env)[ \t=]+{_NAME}=[ \t]+$")
_AND = pattern(r"[;&|`]")
_ITEM = pattern(rf"^(?P<indent>[ \t]*)-[ \t]+[\"']?{_NAME}(?:[ \t]+=[ \t]*|[ \t]*:[ \t]+)[\"']?$")
_MEMBER = pattern(rf"^(?P<indent>[ \t]*){_NAME}(?:(?P<equals>[ \t]*=[ \t]*)|:)[\"']?$")
_NO_SIGN = pattern(rf"^[ \t]*(?:export[ \t]+)?{_NAME}(?::|[ \t]+)[\"']?$")
_PARENT = pattern(r"^[ \t]*(?:environment|env|variables)[ \t]*:[ \t]*(?:#.*)?$")
_SIBLING = pattern(r"^[A-Za-z_][A-Za-z0-9_]*:(?:[ \t]+\S.*|[ \t]*)$")
_OF_OTHERS = pattern(
    r"^[ \t]*(?:-[ \t]+)?(?:jobs|tasks|hosts|executors|orbs|plays|roles)[ \t]*:", re.MULTILINE
)
"""What the files of CI systems and of Ansible have, whose lists may hold mappings."""
_LONGEST = 200
"""Characters of a line before the value that matter."""
_MOST = 20
"""Places of one value that are looked at."""
_FORMS = {Shell.UNIX: "export ", Shell.POWERSHELL: "$env:", Shell.CMD: "set "}
"""What a setting begins with in each shell."""


def with_unset(found: tuple[Inspection, ...], text: str) -> tuple[Inspection, ...]:
    """With the settings of each credential and of its endpoint that give their variable no value."""
    around = Surroundings(text, found[0].source.name)
    return tuple(_told(each, around) for each in found)


def _told(inspection: Inspection, around: Surroundings) -> Inspection:
    facts, where = inspection.facts, inspection.endpoint
    if inspection.kind not in MOMENTO_KINDS or facts.repaired is None or facts.is_commented:
        return inspection
    apart = inspection.kind is Kind.API_KEY_V2 and where is not None and not facts.endpoint_apart
    values = [facts.repaired.reveal(), *([where.host] if apart and where is not None and where.host else ())]
    unset = [each for value in values if (each := _unset(around, value)) is not None]
    known = {each.name for each in facts.unset}
    more = tuple(each for each in unset if each.name not in known)
    return replace(inspection, facts=replace(facts, unset=(*facts.unset, *more))) if more else inspection


def _unset(around: Surroundings, value: str) -> Unset | None:
    """Why no setting of a value gives it to a variable; ``None`` where one does, or where none is tried."""
    told: Unset | None = None
    for at in islice(_places(around.text, value), _MOST):
        start = around.text.rfind("\n", 0, at) + 1
        if at - start > _LONGEST:
            continue
        before = around.text[start:at]
        mistake = _mistake(around, start, before)
        if mistake is None and _SOUND.search(before):
            return None
        told = told or mistake
    return told


def _places(text: str, value: str) -> Iterator[int]:
    at = text.find(value)
    while at >= 0:
        yield at
        at = text.find(value, at + len(value))


def _mistake(around: Surroundings, start: int, before: str) -> Unset | None:
    """What keeps the setting before a value from being one; ``before`` is its line up to the value."""
    if not before.strip(" \t\"'"):
        return _of_next_line(around, start, before)
    wide = _of_full_width(around, start, before)
    return wide or _of_signs(around, start, before) or _of_shells(around, start, before)


def _of_full_width(around: Surroundings, start: int, before: str) -> Unset | None:
    found = None if before.isascii() else _WIDE.search(before)
    if found is None or before.lstrip().startswith(("#", "//", ";")):
        return None
    written, name = found["name"], unicodedata.normalize("NFKC", found["name"])
    sign = found["sign"]
    right = _FULL_WIDTH.get(sign, sign)
    if not _is_setting(name) or (name == written and sign == right):
        return None
    if right == ":":
        yaml = around.is_yaml or _has_sibling(around.text, start, before)
        quoted = bool(found["quote"]) and "{" in around.text
        if not (yaml or quoted or around.is_env_file or found["verb"]):
            return None  # the label of a sentence
        right = ":" if yaml or quoted else "="
    elif not (found["verb"] or around.has_settings or around.is_yaml):
        indent = len(before) - len(before.lstrip())
        if _parent(around.text, start, indent, of_item=before[indent] == "-") is None:
            return None
    return (
        Unset(Mistake.WIDE_NAME, name, written)
        if sign == right
        else Unset(Mistake.FULL_WIDTH, name, sign, right)
    )


def _of_next_line(around: Surroundings, start: int, before: str) -> Unset | None:
    """A value behind a line that ends with `=`; in a mail or on a screen, that line was only broken there."""
    above = around.text[max(0, start - 2 * _LONGEST) : start].rstrip(" \t\r\n").rpartition("\n")[2]
    found = _BROKEN.match(above) if len(above) <= _LONGEST else None
    if found is None or not _is_setting(found["name"]) or not around.is_settings_only:
        return None
    if before[:1] in (" ", "\t") and re.search(r"^\[", around.text, re.MULTILINE):
        return None  # an INI file goes on in a line that is indented
    return Unset(Mistake.NEXT_LINE, found["name"])


def _of_signs(around: Surroundings, start: int, before: str) -> Unset | None:
    """The lists and mappings of YAML, and a line of a file of environment variables that has no `=`."""
    if around.is_env_file:
        alone = _NO_SIGN.match(before)
        return Unset(Mistake.NO_SIGN, alone["name"]) if alone and _is_setting(alone["name"]) else None
    if ":" not in around.text:
        return None
    item = _ITEM.match(before)
    if item is not None:
        parent = _parent(around.text, start, len(item["indent"]), of_item=True)
        if parent is None or not parent.strip().startswith("environment") or _OF_OTHERS.search(around.text):
            return None
        return Unset(Mistake.LIST_ITEM, item["name"])
    member = _MEMBER.match(before)
    if member is None or not member["indent"] or not _is_setting(member["name"]):
        return None
    if _parent(around.text, start, len(member["indent"]), of_item=False) is None:
        return None
    return Unset(Mistake.YAML_EQUALS if member["equals"] else Mistake.YAML_COLON, member["name"])


def _of_shells(around: Surroundings, start: int, before: str) -> Unset | None:
    if "=" not in before or around.has_no_commands:
        return None
    option = _OPTION.search(before)
    if option is not None:
        return Unset(Mistake.SPACE, option["name"])
    prompt = next((found.end() for _, each in PROMPTS if (found := each.match(before))), 0)
    found = _COMMAND.match(_AND.split(before[prompt:])[-1])
    if found is None or not _is_setting(found["name"]):
        return None
    verb, name, shell = (found["verb"] or "").strip(), found["name"], around.shell(start)
    if verb.lower() in ("setx", "setenv") or (verb.startswith("set ") and "x" in verb):
        return Unset(Mistake.EQUALS, name, verb)
    if verb.lower() == "$env:":
        if shell is Shell.CMD:
            return Unset(Mistake.OTHER_SHELL, name, verb + name, f"set {name}=", shell)
        bare = not found["quote"] and shell is not Shell.UNIX
        return Unset(Mistake.NO_QUOTES, name) if bare else None
    own = {"": shell, "set": Shell.CMD}.get(verb.lower(), Shell.UNIX)
    if shell is not None and (own is not shell or (not verb and prompt and shell is not Shell.UNIX)):
        instead = f"{_FORMS[shell]}{name}" + (" = '...'" if shell is Shell.POWERSHELL else "=...")
        return Unset(Mistake.OTHER_SHELL, name, f"{verb} {name}=".strip(), instead, shell)
    if own is Shell.CMD and found["gap"] and (shell is not None or name.isupper()):
        return Unset(Mistake.SPACE, name)  # cmd.exe makes the space a part of the name
    spaces, dollar = found["gap"] or found["space"], bool(found["dollar"])
    if not (spaces or dollar) or own is not Shell.UNIX or found["outer"] or "<<" in around.text[:start]:
        return None
    return Unset(Mistake.DOLLAR if dollar else Mistake.SPACE, name)


def _is_setting(name: str) -> bool:
    return key_strength(name) > 0 or is_endpoint(name) or is_place(name)


def _parent(text: str, start: int, indent: int, *, of_item: bool) -> str | None:
    """The line above that holds the mapping or list of environment variables at ``start``, if that is one."""
    for line in islice(reversed(text[max(0, start - 20_000) : start].splitlines()), 100):
        bare = line.lstrip()
        deep = len(line) - len(bare)
        if not bare or bare.startswith("#") or deep > indent or (deep == indent and bare[0] == "-"):
            continue
        if deep == indent and not of_item:
            continue
        return line if _PARENT.match(line) else None
    return None


def _has_sibling(text: str, start: int, before: str) -> bool:
    """Whether the line above belongs to a mapping of YAML that goes on here."""
    indent = len(before) - len(before.lstrip())
    above = text[max(0, start - 2_000) : start].rstrip().rpartition("\n")[2]
    bare = above.strip()
    deep = len(above) - len(above.lstrip())
    if _SIBLING.match(bare) is None:
        return False
    return deep < indent if bare.endswith(":") else deep == indent and (indent > 0 or bare[:3].isupper())
