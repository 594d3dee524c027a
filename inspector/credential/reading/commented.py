"""Settings that are commented out: a person sees them, and no program reads them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from inspector.credential.endpoint.endpoint import TRUSTED_DOMAIN
from inspector.credential.paste.candidate import Candidate
from inspector.credential.paste.ends import is_whole
from inspector.credential.reading.explain import Explainer, leaves_of
from inspector.credential.reading.marks import hosts_like_cells
from inspector.credential.reading.model import Leaf, Role
from inspector.credential.reading.names import GENERIC, is_endpoint, is_place, key_strength, plain
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

_BLANKS = r"[ \t]*+"
_SETTING = pattern(
    rf"^{_BLANKS}(?P<mark>#{{1,2}}|;{{1,2}}|//|::|@?[Rr][Ee][Mm](?=[ \t])){_BLANKS}(?:-[ \t]++)?"
    r"(?:(?:export|set|const|let|var|val|final|public|private|static|readonly|[Ss]tring|def|local|ENV|ARG)[ \t]++)*+"
    rf"(?P<quote>[\"']?)[$]?(?P<name>[A-Za-z_][\w.-]{{0,100}})(?P=quote){_BLANKS}(?P<sign>:=|=>|[=:])"
    rf"{_BLANKS}(?:[Bb]earer[ \t]++)?[\"'`]?",
    re.MULTILINE,
)
"""The beginning of a line up to a value: a comment's mark, and a setting behind it."""
_HOST = pattern(
    r"(?<![\w.-])(?P<name>[A-Za-z_][\w.-]{0,100})[\"']?[ \t]*(?P<sign>:=|=>|[=:])[ \t]*[\"'`]?"
    r"(?:https?://)?[a-z0-9.-]{1,200}\.momentohq\.com"
)
"""A setting of one of Momento's hosts, anywhere in a line."""
_BLOCK = pattern(r"(?<![^\s;,{])/\*.{1,2000}?\*/|<!--.{1,2000}?-->", re.DOTALL)
"""A comment with a beginning and an end."""
_MARK = pattern(r"[ \t]*(?:#{1,2}(?!\d)|;{1,2}|//|::|@?[Rr][Ee][Mm](?=[ \t]))")
_MARKED = pattern(rf"{_MARK.pattern}|[^\n]*?[ \t](?:#|//)[ \t]")
_BEHIND = pattern(r"(?<=[ \t])(?:#|//)[ \t][^\\=#\n]{0,60}\Z")
"""The mark of a comment behind what is set in its line, and what stands before a setting in it."""
_MADE_UP = pattern(r".*(?:[_.-]|[a-z][A-Z])")
"""A name that is no word of a heading or a sentence."""
_ROOT = pattern(
    r"^# ?(?:cat|cd|curl|docker|echo|env|go|java|kubectl|momento|node|npm|npx|printenv|python3?|source|\./)"
    r"(?![\w:=-]|\.[a-z])",
    re.MULTILINE,
)
"""A command behind the prompt of the user root, which is the mark of a comment too."""
_TYPED = pattern(r"# ?(?:export|set|declare)[ \t]|#[^\n]*?=[^ \t\n]+[ \t]+\S")
"""A setting as a person types it at a prompt: for what follows, or before a command."""
_RUN = pattern(r"[A-Za-z0-9+/_.-]+={0,2}")
_READ = (Role.CREDENTIAL, Role.PART)
_LONGEST = 200
_MOST = 100
"""Settings of hosts that are looked at."""


def mark_commented(pasted: str, leaves: Iterable[Leaf]) -> list[Leaf]:
    """The leaves of what was pasted; those in a setting that is commented out know it."""
    return [_commented(each) if _is_commented(pasted, each) else each for each in leaves]


def leaves_apart(text: str, *, as_document: bool) -> tuple[list[Leaf], list[str]]:
    """The leaves of a text and its hosts, where something is commented out those of the rest first.

    The rest is read by itself: a format has nothing to say about its comments, and so would not be believed.
    """
    gone = _apart(_lines(text))
    if gone:
        whole, edges = OffsetText.of(text), [0, *(at for a, b, _ in gone for at in (a, b)), len(text)]
        explainer = Explainer(text, as_document=as_document)
        rest_of = whole.replaced([(a, b, "") for a, b, _ in gone])
        rest = explainer.read(Candidate(rest_of))
        anywhere = any(is_key for _, _, is_key in gone)
        if any(_is_read(text, each, anywhere=anywhere) for each in rest):
            others = [(a, b, "") for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]
            comments = Explainer(text, as_document=as_document).read(Candidate(whole.replaced(others)))
            hosts = list(explainer.hosts) or hosts_like_cells(rest_of.text)
            return [*rest, *map(_commented, comments)], hosts
    return leaves_of(text, as_document=as_document)


def _is_read(text: str, leaf: Leaf, *, anywhere: bool) -> bool:
    """Whether a key stands there for a program: in no line with a mark, where not ``anywhere`` will do."""
    at = leaf.candidate.text.at(0)
    if leaf.role in _READ and not anywhere and at is not None:
        return _MARKED.match(text, text.rfind("\n", 0, at) + 1, at) is None
    return leaf.role in _READ or key_strength(leaf.name or "") > 2


def _lines(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where something is commented out, whether it is a key or an endpoint; none that goes on in the next line."""
    for found in _SETTING.finditer(text):
        end = text.find("\n", found.end()) + 1 or len(text)
        value = text[found.end() : end].rstrip()
        run = _RUN.match(value)
        counts = key_strength(found["name"]) and run and is_whole(run[0])
        host = is_endpoint(found["name"]) and not value.endswith(("=", "\\"))
        if (counts or host) and _is_meant(text, found):
            yield found.start(), end, bool(counts)
    if "momentohq" in text:
        yield from _hosts(text)


def _hosts(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where one of Momento's hosts is set in a comment: behind a mark, or inside a comment of several lines."""
    for found in _BLOCK.finditer(text) if "-->" in text or "*/" in text else ():
        inside = found[0]
        if TRUSTED_DOMAIN in inside and (inside[0] == "<" or any(map(_is_host, _HOST.finditer(inside)))):
            yield *found.span(), False
    for found in islice(_set_hosts(text), _MOST):
        start = text.rfind("\n", 0, found.start()) + 1
        end = text.find("\n", found.end()) + 1 or len(text)
        if not _is_host(found) or _is_typed(text, text[start:end]):
            continue
        if _MARK.match(text, start, found.start()):
            yield start, end, False
            continue
        behind = _BEHIND.search(text, max(start, found.start() - _LONGEST), found.start())
        if behind and found["sign"] != ":" and {"=", ":"}.intersection(text[start : behind.start()]):
            yield behind.start(), end - text[start:end].endswith("\n"), False


def _set_hosts(text: str) -> Iterator[re.Match[str]]:
    """The settings of hosts in those lines of a text that have one."""
    at = text.find(TRUSTED_DOMAIN)
    while at >= 0:
        end = text.find("\n", at) + 1 or len(text)
        yield from _HOST.finditer(text, text.rfind("\n", 0, at) + 1, end)
        at = text.find(TRUSTED_DOMAIN, end)


def _is_host(found: re.Match[str]) -> bool:
    """Whether a host is set, and not named by a label of a note, which begins with a capital."""
    name = found["name"]
    label = found["sign"] == ":" and name[0].isupper() and _MADE_UP.match(name) is None
    return not label and (is_endpoint(name) or is_place(name) or plain(name) in GENERIC)


def _apart(spans: Iterable[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """Spans in their order, without those inside others."""
    kept: list[tuple[int, int, bool]] = []
    for each in sorted(spans, key=lambda span: (span[0], -span[1], not span[2])):
        if not kept or each[0] >= kept[-1][1]:
            kept.append(each)
    return kept


def _commented(leaf: Leaf) -> Leaf:
    return replace(leaf, candidate=replace(leaf.candidate, commented=True))


def _is_commented(pasted: str, leaf: Leaf) -> bool:
    """Whether a value stands in a setting that is commented out in what was pasted."""
    at = leaf.candidate.text.at(0)
    if at is None:
        return False
    start = max(pasted.rfind("\n", 0, at), pasted.rfind("\r", 0, at)) + 1
    found = _SETTING.fullmatch(pasted, start, at) if at - start <= _LONGEST else None
    return found is not None and key_strength(found["name"]) > 0 and _is_meant(pasted, found)


def _is_meant(pasted: str, found: re.Match[str]) -> bool:
    """Whether it is a comment, and not a heading or a command behind a prompt."""
    line = pasted[found.start() : pasted.find("\n", found.end()) + 1 or len(pasted)]
    if found["mark"][0] == "#" and _is_typed(pasted, line):
        return False
    if found["mark"].startswith("//") and _is_read_by_code(pasted, found["name"]):
        return False  # a note on what the variable holds
    return found["sign"] != ":" or bool(found["quote"]) or _MADE_UP.match(found["name"]) is not None


def _is_read_by_code(pasted: str, name: str) -> bool:
    """Whether a line of a program reads a variable from its environment."""
    named = rf"[\"'`]{name}[\"'`](?!\s*[:=])|\benv\.{name}\b"
    reads = rf"^(?![ \t]*//)[^\n]*?(?:{named}|(?:EnvVar|Variables)V2\(\)|variables_v2\(\))"
    return re.search(reads, pasted, re.MULTILINE) is not None


def _is_typed(pasted: str, line: str) -> bool:
    """Whether a line is what a person typed at the prompt of the user root."""
    typed = _ROOT.match(line) or _TYPED.match(line)
    return typed is not None and _ROOT.search(pasted) is not None
