"""Which of several hosts in a text of words belongs to which of several keys: by where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice, pairwise

from inspector.credential.paste.candidate import Candidate
from inspector.credential.reading import marks
from inspector.credential.reading.model import Leaf, Role
from inspector.credential.reading.pairing import SETTINGS
from inspector.credential.text import shapes
from inspector.credential.text.message import message

_NEAREST = message("Pairing", "Of the hosts in the text, it stands nearest to the key.")
_MOST = 100
_Place = tuple[int, str]


def by_place(
    text: str, told: tuple[Candidate, ...], chosen: Sequence[Leaf], leaves: Sequence[Leaf]
) -> tuple[Candidate, ...]:
    """The candidates, keys among words with the host of their line, or the next one before another key.

    What settings, objects and rows say about a key and its endpoint is believed instead.
    """
    keys = sorted(at for each in told if (at := each.text.at(0)) is not None)
    hosts = _hosts(text, leaves) if len(keys) > 1 else []
    if len({host for _, host in hosts}) < 2:
        return told
    above = _above(keys, hosts)
    found = {at: above.get(at) or _of(text, at, keys, hosts) for at in keys}
    if len({host for host in found.values() if host}) < 2:
        return told  # a list of keys and one of hosts, or the same host for each
    taken = {host for host in found.values() if host is not None}
    return tuple(
        _paired(each, found.get(each.text.at(0) or 0), taken) if _is_among_words(leaf, each) else each
        for each, leaf in zip(told, chosen, strict=False)
    )


def _hosts(text: str, leaves: Sequence[Leaf]) -> list[_Place]:
    """Where hosts stand, each as it is written where it has a name."""
    written = {
        at: each.candidate.text.text
        for each in leaves
        if each.role is Role.HOST and not each.candidate.commented
        if (at := each.candidate.text.at(0)) is not None
    }
    unread = {each.candidate.text.at(0) for each in leaves if each.candidate.commented}
    found = []
    for each in islice(marks.HOST.finditer(text), _MOST):
        at = text.rfind("https://", each.start() - 8, each.start()) if each.start() > 7 else -1
        plain = marks.hosts(each[0])
        named = written.get(each.start(), written.get(at, ""))
        if plain and each.start() not in unread:
            found.append((each.start(), named if each[0] in named else plain[0]))
    return found


def _above(keys: Sequence[int], hosts: Sequence[_Place]) -> dict[int, str]:
    """The host above each key, where the text has one above each, and none behind the last."""
    if not hosts or hosts[-1][0] > keys[-1]:
        return {}
    parts = [{host for at, host in hosts if a < at < b} for a, b in pairwise([-1, *keys])]
    return (
        {at: next(iter(part)) for at, part in zip(keys, parts, strict=True)} if all(map(_one, parts)) else {}
    )


def _one(part: set[str]) -> bool:
    return len(part) == 1


def _of(text: str, key: int, keys: Sequence[int], hosts: Sequence[_Place]) -> str | None:
    """The one host of a key's line, where it is the only key in it; else the next host before the next key."""
    start = text.rfind("\n", 0, key) + 1
    end = text.find("\n", key)
    end = len(text) if end < 0 else end
    line = {host for at, host in hosts if start <= at < end}
    if len(line) == 1 and sum(start <= at < end for at in keys) == 1:
        return line.pop()
    behind = next((at for at in keys if at > key), len(text))
    return next((host for at, host in hosts if key < at < behind), None)


def _is_among_words(leaf: Leaf, told: Candidate) -> bool:
    """Whether a version 2 key stands in a text, and not as the value of a setting."""
    alone = leaf.format in SETTINGS and told.value is not None and " " not in told.value.strip()
    among = leaf.format in ("", "text", "yaml") and not alone
    return among and not told.commented and shapes.is_token(told.text.text)


def _paired(told: Candidate, host: str | None, taken: set[str]) -> Candidate:
    if host is None:
        return replace(told, endpoint=None, paired_by=None) if told.endpoint in taken else told
    return (
        told
        if told.endpoint == host
        else replace(told, endpoint=host, paired_by=_NEAREST.of(), derived_by=None)
    )
