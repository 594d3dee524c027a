"""A command that encodes a credential in Base64 for a variable or a Secret, which get the encoded text."""

from __future__ import annotations

import base64
import re
from dataclasses import replace

from inspector.credential.model.inspection import Inspection, Repair
from inspector.credential.model.kinds import MOMENTO_KINDS
from inspector.credential.reading.names import key_strength, words
from inspector.credential.text.message import message
from inspector.credential.text.patterns import pattern
from inspector.credential.text.secret import Secret

_TWICE = "repair.double-base64"
_WHOLE = message("Repair", "all of it")
_BEFORE = pattern(
    r"(?:(?<![\w.$-])(?P<name>[A-Za-z_][\w.-]{2,60})=[\"']?(?:\$\([ ]*|`[ ]*))?"
    r"(?<![\w-])(?:echo|printf)(?:[ ]+(?:-[neE]+|[\"']?%s(?:\\n)?[\"']?))*[ ]+[\"']?$"
)
_BEHIND = pattern(
    r"[\"']?[ ]*\|[ ]*(?:openssl )?base64(?![ ]+(?:-d\b|-D\b|--decode))(?:[ ]+-{1,2}[\w=]+(?:[ ]+0)?)*"
    r"(?P<then>[ ]*[|)`][^\n]{0,200})"
)
_INTO_SECRET = pattern(
    r"[ ]*\|[ ]*kubectl[ ]+(?:-\S+[ ]+\S+[ ]+)?create[ ]+secret\b.*--from-(?:file|env-file)"
)
_ENCODED = frozenset({"b64", "base64", "encoded", "enc", "b", "base"})


def encoded_again(inspection: Inspection, text: str) -> Inspection:
    """With the Base64 that a command in ``text`` puts around the credential, where nothing takes it off."""
    own, facts = inspection.facts.repaired, inspection.facts
    if own is None or inspection.credential is None or inspection.kind not in MOMENTO_KINDS:
        return inspection
    key = own.reveal()
    encoded = base64.b64encode(key.encode()).decode()
    if _is_decoded(inspection, encoded, text):
        repairs = tuple(each for each in inspection.repairs if each.code != _TWICE)
        return replace(inspection, repairs=repairs, facts=replace(facts, as_given=facts.as_given and own))
    at = text.find(key)
    before, behind = _BEFORE.search(text[max(0, at - 200) : at]), _BEHIND.match(text, at + len(key))
    remark = text[text.rfind("\n", 0, max(at, 0)) + 1 :].lstrip().startswith(("#", "//"))
    if (
        at < 0
        or facts.is_commented
        or remark
        or before is None
        or behind is None
        or text.find(key, at + 1) >= 0
    ):
        return inspection
    if not (_INTO_SECRET.match(behind["then"]) or _is_kept(before["name"], behind["then"], text)):
        return inspection
    repair = Repair(_TWICE, _WHOLE, at)
    given = facts.as_given and Secret(encoded)
    return replace(inspection, repairs=(*inspection.repairs, repair), facts=replace(facts, as_given=given))


def _is_decoded(inspection: Inspection, encoded: str, text: str) -> bool:
    """Whether the text has the encoded credential, with the command that decodes it."""
    if all(each.code != _TWICE for each in inspection.repairs):
        return False
    command = rf"{re.escape(encoded.rstrip('='))}={{0,2}}[\"']?[ ]*\|[ ]*base64[ ]+(?:-d\b|-D\b|--decode)"
    return re.search(command, text) is not None


def _is_kept(name: str | None, then: str, text: str) -> bool:
    """Whether the encoded text is the value of a variable for a key, which the text uses nowhere else."""
    if name is None or then.lstrip()[0] not in ")`" or key_strength(name.lower()) < 2:
        return False
    used = re.search(rf"\$\{{?{re.escape(name)}\b", text) is not None
    return not used and _ENCODED.isdisjoint(words(name))
