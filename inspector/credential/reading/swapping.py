"""Credentials that stand where an endpoint belongs, and the text with both in their own places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from inspector.credential.reading.marks import hosts
from inspector.credential.reading.model import Leaf, Role
from inspector.credential.reading.names import key_strength, stem, words
from inspector.credential.text.patterns import pattern

_PLACE = r"(?:https?://)?(?:(?:api\.)?cache\.|control\.|token\.)?{host}(?::\d{{1,5}})?/?"

_NAME = pattern(r"[\w.$@-]*endpoint\w*", re.IGNORECASE)
_PLAIN = pattern(r"(?:[a-z]+-)*endpoints?", re.IGNORECASE)
_WORDS = pattern(r"[^\W\d_]+")
_SENTENCE_END = pattern(r".*[.!?;:](?=\s)")
_LONGEST_LABEL = 200
_SETTING_WORDS = """
endpoint endpoints url host hostname for of a an the this s my our your their his her customer customers momento cache
service cell default v new old current production prod staging stage development dev test qa live
const let var val final static public private local readonly export set string str
"""
_OF_A_SETTING = frozenset(_SETTING_WORDS.split())
"""Words in which a label names Momento's endpoint: a token "from the auth endpoint" came from another one."""
_OF_A_KEY = frozenset(
    ("key", "keys", "apikey", "token", "tokens", "credential", "credentials", "creds", "secret")
)


def without_sentences(text: str, leaves: Sequence[Leaf]) -> list[Leaf]:
    """The leaves of ``text``; a credential behind a sentence that only mentions an endpoint is not in its place.

    Nor is one behind a label of both, "Key and endpoint:". Where a host stands under a key's name, both are swapped.
    """
    told = any(key_strength(each.name or "") > 0 and _host(each) for each in leaves)
    return [
        replace(each, named_host=False) if each.named_host and not told and _is_sentence(text, each) else each
        for each in leaves
    ]


def _is_sentence(text: str, leaf: Leaf) -> bool:
    start = leaf.candidate.text.at(0)
    if leaf.role is not Role.CREDENTIAL or start is None:
        return False
    before = text[max(0, start - _LONGEST_LABEL, text.rfind("\n", 0, start) + 1) : start]
    names = list(_NAME.finditer(before))
    said = words(leaf.name or "")
    if not _OF_A_KEY.isdisjoint(said) or (" " in (leaf.name or "") and not _OF_A_SETTING.issuperset(said)):
        return True
    if not names:
        return False
    name = names[-1]
    head, tail = before[: name.start()], before[name.end() :]
    if _PLAIN.fullmatch(name[0]) is None or _is_code(head, tail):
        return False
    ended = _SENTENCE_END.match(head)
    label = before[ended.end() if ended else 0 :].lower()
    return not _OF_A_SETTING.issuperset(_WORDS.findall(label))


def _is_code(head: str, tail: str) -> bool:
    """Whether what stands around a name makes it one of a program: quotes, an open bracket, an ``=`` without a gap."""
    around = (head + tail).replace("->", "").replace("=>", "")
    opened = sum(map(around.count, "([{<")) > sum(map(around.count, ")]}>"))
    quoted = head[-1:] in ("'", '"') and tail[:1] == head[-1:]
    assigned = tail[:1] == "=" and tail[:2] != "=>" and head[-1:] in ("", " ", "\t", ",", ";", "&", "?")
    return opened or quoted or assigned


def swapped_back(text: str, keys: Sequence[Leaf], leaves: Sequence[Leaf]) -> str | None:
    """Return ``text`` with each key and its endpoint exchanged; ``None`` where one of them has no other place.

    ``keys`` are the credentials of the text that stand under the name of an endpoint, ``leaves`` all its values.
    """
    beside = [each for each in leaves if key_strength(each.name or "") > 0 and _host(each)]
    pieces: list[tuple[int, int, str]] = []
    for key in keys:
        own = [each for each in beside if stem(each.name or "") == stem(key.name or "")]
        near = [each for each in own if each.group == key.group] or own
        if len(near) != 1:
            return None
        key_span, host_span = _span_of_key(text, key), _span_of_host(text, near[0])
        if key_span is None or host_span is None:
            return None
        pieces.append((*key_span, _host(near[0])))
        pieces.append((*host_span, key.candidate.text.text))
    pieces.sort()
    if any(before[1] > after[0] for before, after in pairwise(pieces)):
        return None
    parts, done = [], 0
    for start, end, new in pieces:
        parts += [text[done:start], new]
        done = end
    return "".join([*parts, text[done:]])


def _host(leaf: Leaf) -> str:
    """The one Momento host of a value that is no credential; empty without one."""
    if leaf.role in (Role.CREDENTIAL, Role.PART):
        return ""
    found = hosts(leaf.candidate.text.text)
    return found[0] if len(found) == 1 else ""


def _span_of_key(text: str, key: Leaf) -> tuple[int, int] | None:
    """Where the key stands as it is; ``None`` where the carrier writes it in another way."""
    told = key.candidate.text
    start = told.at(0)
    if start is None or not text.startswith(told.text, start):
        return None
    return start, start + len(told.text)


def _span_of_host(text: str, leaf: Leaf) -> tuple[int, int] | None:
    found = re.compile(_PLACE.format(host=re.escape(_host(leaf)))).match(text, leaf.candidate.text.at(0) or 0)
    return found.span() if found else None
