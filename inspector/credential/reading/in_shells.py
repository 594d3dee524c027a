"""What a shell or curl makes of a command that holds a credential, where that is not what its writer meant."""

from __future__ import annotations

from dataclasses import replace

from inspector.credential.model.inspection import Inspection, Repair
from inspector.credential.model.kinds import MOMENTO_KINDS
from inspector.credential.text import white_space
from inspector.credential.text.message import message
from inspector.credential.text.patterns import pattern
from inspector.credential.text.secret import Secret

_TWICE = message("Repair", "it stands there {count} times")
_BEFORE = message("Repair", "`{text}` before the credential")
_SETTING = pattern(r"(?:^|\n)[ \t]*(?:export[ \t]+)?[A-Z][A-Z0-9_]{2,60}=$")
_WINDOWS = pattern(r"(?:^|[\n>&(])[ \t]*(?i:set)[ \t]+[A-Za-z_]\w{2,60}=$")
_SPACE = pattern(r"(?:^|[\n>&(])[ \t]*(?i:set)[ \t]+[\"']?[A-Za-z_]\w{2,60}=(?P<spaces>[ \t]+)$")
_NEXT_COMMAND = pattern(r"(?P<spaces>[ \t]+)&&?[ \t]*\w")
_HEADER = pattern(r"[ \t](?:-H|--header)[ \t=]+(?P<quote>[\"'])(?P<name>[Aa]uthori[sz]ation)[ \t]+$")
_ECHO = pattern(r"(?:^|\n)(?![ \t]*(?:#|//))[^\n(`]*?(?:^|[\s;&|])echo[ \t]+(?P<quote>[\"']?)$")
_STORED = pattern(
    r"[ \t]*\|[ \t]*(?:sudo[ \t]+)?(?:(?:openssl[ \t]+)?base64(?:[ \t]+-[wbA]\w*(?:[ \t=]?\d+)?)*[ \t]*"
    r"(?=\r?\n|\Z|>|`|\|[ \t]*(?:pbcopy|xclip|xsel|wl-copy|clip|tr|tee|cat)\b)"
    r"|(?:gcloud[ \t]+secrets|docker[ \t]+secret|podman[ \t]+secret|kubectl|oc|aws)[ \t])"
)
"""What keeps the line break that ``echo`` writes behind its text, where ``-n`` does not forbid it."""
_LONGEST = 120
"""Characters before the credential that matter."""


def in_shells(inspection: Inspection, text: str) -> Inspection:
    """With what the shell or curl hands on beside the credential."""
    own, facts = inspection.facts.repaired, inspection.facts
    if own is None or inspection.credential is None or inspection.kind not in MOMENTO_KINDS:
        return inspection
    key = own.reveal()
    at = text.find(key)
    if at < 0 or facts.is_commented:
        return inspection
    before, end = text[max(0, at - _LONGEST) : at], at + len(key)
    behind = _NEXT_COMMAND.match(text, end)
    if behind is not None and _WINDOWS.search(before):
        place = white_space.around("", behind["spaces"])
        return _with(inspection, Repair("repair.whitespace", place, end), key + behind["spaces"])
    first = _SPACE.search(before)
    if first is not None:
        place = white_space.around(first["spaces"], "")
        return _with(inspection, Repair("repair.whitespace", place, at), first["spaces"] + key)
    if facts.as_given is not None and text.startswith("&&", end) and _WINDOWS.search(before):
        return replace(inspection, facts=replace(facts, as_given=own))
    written = _ECHO.search(before)
    if written is not None and _STORED.match(text, end + len(written["quote"])):
        return _with(inspection, Repair("repair.whitespace", white_space.around("", "\n"), end), f"{key}\n")
    line = text[end:].partition("\n")[0]
    if line.split() == [key] and line[0] in " \t" and _SETTING.search(before):
        return _with(inspection, Repair("repair.duplicate-paste", _TWICE.of(count=2), at), f"{key} {key}")
    header = _HEADER.search(before)
    if header is None or text[end : end + 1] != header["quote"]:
        return inspection
    told = Repair("repair.prefix", _BEFORE.of(text=header["name"]), at)
    named = tuple(each for each in inspection.repairs if each.code != "repair.assignment")
    facts = replace(facts, in_field=facts.in_field | {"repair.prefix"})
    return _with(replace(inspection, repairs=named, facts=facts), told, f"{header['name']} {key}")


def _with(inspection: Inspection, repair: Repair, given: str) -> Inspection:
    if any(each.code == repair.code for each in inspection.repairs):
        return inspection
    facts = replace(inspection.facts, as_given=inspection.facts.as_given and Secret(given))
    return replace(inspection, repairs=(*inspection.repairs, repair), facts=facts)
