"""Rules about where a credential stood, and what stood beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.reading.names import is_endpoint
from inspector.credential.text.later import later
from inspector.credential.text.message import message
from inspector.credential.text.patterns import pattern
from inspector.diagnosis.catalogue.catalogue import finding
from inspector.diagnosis.catalogue.source import UNSET
from inspector.diagnosis.finding import Finding, Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspector.credential.sdk.called import variables_read
else:
    variables_read = later("sdk.called", "variables_read")

_PLACES = message("Source", "Also found at: {places}.")
_CHOSEN = message("Source", "`{host}` was given apart from it.")
_NO_HOST = message("Source", "`{text}` stands where the endpoint belongs.")
_ASKED = message("Source", "The program reads `{asked}`, and the text sets `{own}`.")
_NEARLY = message("Source", "It is named `{own}`. SDKs read `{usual}` where they are told no other name.")
_UNSET = "variable-missing"
"""The trouble of error texts by its value: few texts need their tables."""
_WORDS_OF_KEYS = ("KEY", "TOKEN", "AUTH", "SECRET", "CRED", "PASS", "JWT", "MOMENTO_API")
"""Of which the name of a variable with a credential has one."""
_KEY, _ENDPOINT = "MOMENTO_API_KEY", "MOMENTO_ENDPOINT"
_VARIABLE = pattern(r"(?:.*\.)?([A-Z][A-Z0-9_]{3,60})")
"""The name of an environment variable, behind the names of what it stands in."""
_BEFORE_HOST = r"(?<![\w.])([A-Z][A-Z0-9_]{3,60})[\"']?[ \t]*[=:][ \t]*[\"']?(?:https?://)?"
_OF_CODE = ("CredentialProvider", "TokenProvider", "auth.", "KeyError", "${")
_LINE = (
    r"^[ \t>-]*(?:[$#%>][ \t]+)?(?:export |set |\$env:|ENV |ARG )?{name}(?:=|[ ]?:[ ])[ ]?[^ \n]"
    r"|(?:[sS]etenv|putenv|SetEnvironmentVariable)\([\"']{name}[\"']"
    r"|(?:environ\[[\"']|process\.env\.|process\.env\[[\"']|ENV\[[\"']){name}\b[\"'\]]*[ ]?=[ ]?[^= \n]"
)
"""A line that sets a variable, in settings, at a prompt, in a Dockerfile or in code."""
_OF_KEYS = r"([A-Z][A-Z0-9_]{3,60})[\"']?[ \t]*[:=][ \t]*[\"']?e(?:yJ|yA|wo|w0)"
_MISSING = pattern(r"KeyError: ['\"]([A-Z0-9_]*MOMENTO[A-Z0-9_]*)['\"]")
_REFERENCE = pattern(r"\$\{([A-Z0-9_]*MOMENTO[A-Z0-9_]*)(?::?-?)\}")
"""A variable that Compose, Spring or a shell puts in, without another value for the case that it is not set."""
_SHOWN = 8
"""Places that are named."""


def stood(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """What paired it with its endpoint, what overrides it, and where else it stands."""
    facts = inspection.facts
    for each in facts.overridden:
        yield finding("source.overridden", each)
    if facts.hidden_by is not None:
        code = "source.commented" if facts.is_commented else "source.hidden"
        yield finding(code, facts.hidden_by)
    if facts.paired_by is not None and inspection.endpoint is not None:
        yield finding("source.paired", facts.paired_by)
    if facts.derived_by is not None and inspection.endpoint is not None:
        yield finding("source.chosen", facts.derived_by)
    if facts.endpoint_apart and inspection.endpoint is not None:
        yield finding("source.chosen", _CHOSEN.of(host=inspection.endpoint.host))
    places = facts.places
    if places:
        shown = ", ".join(places[:_SHOWN]) + ("\u2026" if len(places) > _SHOWN else "")
        yield finding("source.repeated", _PLACES.of(places=shown))


def not_set(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A setting of the credential or of its endpoint that gives its variable no value."""
    for each in inspection.facts.unset:
        evidence, fix = UNSET[each.mistake]
        values = {
            "name": each.name,
            "written": each.written,
            "instead": each.instead,
            "where": each.where,
        }
        yield replace(finding("source.not-set", evidence.of(**values)), fix=fix.of(**values))


def endpoint_placeholder(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A reference, a mask or nothing where the endpoint of a version 2 key belongs."""
    text = inspection.facts.host_placeholder
    if (
        text is not None
        and inspection.endpoint is None
        and inspection.kind in (Kind.API_KEY_V2, Kind.BARE_JWT)
        and text.strip()
    ):
        yield finding("endpoint.placeholder", _NO_HOST.of(text=text[:80]))


def other_name(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A variable whose name is not the one that the program reads: by its error, or by one letter of the usual name."""
    if (
        inspection.kind not in MOMENTO_KINDS
        or inspection.facts.is_commented
        or inspection.reported is not None
    ):
        return
    text, error = inspection.pasted.reveal(), inspection.error_text
    asked = error.variable if error is not None and error.trouble == _UNSET else None
    asked = asked if asked is not None and "MOMENTO" in asked else None  # another one may be for anything
    for own, usual in ((_name_of_key(inspection), _KEY), (_name_of_host(inspection, text), _ENDPOINT)):
        if own is None:
            continue
        if asked is not None and _stands_for(asked, own, usual):
            if asked != own and not _sets(text, asked):
                yield finding("source.other-name", _ASKED.of(asked=asked, own=own))
                return
        elif (read := _read_instead(text, own, usual)) is not None:
            yield finding("source.other-name", _ASKED.of(asked=read, own=own))
            return
        elif _is_nearly(own, usual) and not _sets(text, usual):
            found = finding("source.other-name", _NEARLY.of(own=own, usual=usual))
            yield replace(found, severity=Severity.WARNING)
            return


def _read_instead(text: str, own: str, usual: str) -> str | None:
    """The variable that the code in the text reads in place of this one, where the text sets it nowhere."""
    if not any(each in text for each in _OF_CODE):
        return None
    if re.search(_LINE.format(name=own), text, re.MULTILINE) is None:
        return None
    if len(set(re.findall(_OF_KEYS, text))) > 1:
        return None  # whoever starts the program may choose one of them
    missing = _MISSING.findall(text) + _REFERENCE.findall(text)
    read = {each for each in (*variables_read(text), *missing) if _stands_for(each, own, usual)}
    if len(read) != 1 or own in read:
        return None
    (name,) = read
    listed = re.search(rf"(?<!\w)name[\"']?[ \t]*[:=][ \t]*[\"']?{name}\b", text)  # of Kubernetes
    return None if listed or _sets(text, name) or len(re.findall(rf"(?<!\w){own}(?!\w)", text)) > 1 else name


def _stands_for(name: str, own: str, usual: str) -> bool:
    """Whether a variable of this name holds what ``own`` does, and not the name of a cache, a lifetime, an HTTP URL."""
    if is_endpoint(name):
        return usual is _ENDPOINT and ("HTTP" in name) is ("HTTP" in own)
    return usual is _KEY and any(each in name for each in _WORDS_OF_KEYS)


def _name_of_key(inspection: Inspection) -> str | None:
    found = _VARIABLE.fullmatch(inspection.source.variable or "")
    return found[1] if found else None


def _name_of_host(inspection: Inspection, text: str) -> str | None:
    where = inspection.endpoint
    if inspection.kind is not Kind.API_KEY_V2 or where is None or not where.host:
        return None
    found = re.search(_BEFORE_HOST + re.escape(where.host), text)
    return found[1] if found else None


def _sets(text: str, name: str) -> bool:
    """Whether a text gives a variable a value."""
    if name not in text:
        return False
    value = rf"(?![\"']?\$\{{?{re.escape(name)}\b)[^\s}}]"  # not itself once more
    return re.search(rf"(?<!\w){re.escape(name)}[\"'\])]*[ \t]*[=:][ \t]*{value}", text) is not None


def _is_nearly(name: str, usual: str) -> bool:
    """Whether one letter is wrong, missing, too many, or two are exchanged."""
    if name == usual or abs(len(name) - len(usual)) > 1:
        return False
    pairs = enumerate(zip(name, usual, strict=False))
    at = next((place for place, (mine, yours) in pairs if mine != yours), min(len(name), len(usual)))
    ours, theirs = name[at:], usual[at:]
    if not (ours[:1] + theirs[:1]).isalpha():
        return False  # with a number or a line between the words it is a name of its own
    swapped = ours[:2] == theirs[1::-1] and ours[2:] == theirs[2:]
    return swapped or ours[1:] == theirs[1:] or ours == theirs[1:] or ours[1:] == theirs


RULES = (endpoint_placeholder, not_set, other_name, stood)
