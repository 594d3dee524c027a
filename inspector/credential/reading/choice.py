"""Which leaves of a text are its credentials, each with what belongs to it; failing one, what comes closest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from inspector.credential.paste.candidate import Candidate
from inspector.credential.paste.other_secrets import says_what_it_is
from inspector.credential.reading.commented import leaves_apart, mark_commented
from inspector.credential.reading.model import Leaf, Role
from inspector.credential.reading.names import is_refresh, key_strength
from inspector.credential.reading.nearest import by_place
from inspector.credential.reading.pairing import SETTINGS, mark_emptied, mark_hidden, mark_overridden, pair
from inspector.credential.reading.swapping import swapped_back, without_sentences
from inspector.credential.text import base64_text, shapes
from inspector.credential.text.json_text import parse
from inspector.credential.text.message import message
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

MOST = 200
"""Candidates taken out of one text."""

_DAMAGED = 4
"""Characters by which a copy may differ, or a tenth of it."""
_BEGINNING = 32
"""Characters of Base64 that hold the first name of a wrapper, with white space before it."""

_LONG = 60
"""Characters of a damaged credential that say more than a reference to one."""
_VARIABLE = message("Repair", "in {name}")
_NAME = pattern(r"[A-Za-z_][A-Za-z0-9_.-]*")
_KEY = pattern(rb'"api_key"\s*:\s*"([^"]*)"')


def candidates(text: str, *, as_document: bool) -> tuple[Candidate, ...]:
    """The candidates in a text that is more than one plain credential, at least one."""
    leaves, hosts = leaves_apart(text, as_document=as_document)
    leaves = without_sentences(text, leaves)
    chosen = _chosen(leaves, text)
    bare = OffsetText.of(text).stripped(" \t\r\n\f\v")
    if not chosen or _is_cut_document(bare.text, chosen[0]):
        return (Candidate(bare),)
    told = tuple(_finished(each, leaves, hosts) for each in chosen[:MOST])
    if len(told) > 1:
        told = by_place(text, told, chosen, leaves)
    return _with_places(text, told, chosen, leaves, as_document=as_document)


def _with_places(
    text: str,
    told: tuple[Candidate, ...],
    chosen: Sequence[Leaf],
    leaves: Sequence[Leaf],
    *,
    as_document: bool,
) -> tuple[Candidate, ...]:
    """Tell those that stand where their endpoint belongs the text with both in place, proven by reading it again."""
    keys = [each for each in chosen[:MOST] if each.role is Role.CREDENTIAL and each.named_host]
    mended = swapped_back(text, keys, leaves) if keys else None
    if mended is None:
        return told
    again = candidates(mended, as_document=as_document)
    if {(each.text.text, each.endpoint) for each in again} != {
        (each.text.text, each.endpoint) for each in told
    }:
        return told
    if any(each.code == "repair.swapped" for one in again for each in one.repairs):
        return told
    return tuple(
        replace(each, mended=mended) if leaf in keys else each
        for each, leaf in zip(told, chosen[:MOST], strict=True)
    )


def _is_cut_document(text: str, leaf: Leaf) -> bool:
    """Whether a JSON document that ends too early says more than the word that stands for the credential in it."""
    if text[:1] not in ("{", "[") or leaf.role is not Role.NAMED or leaf.candidate.is_refresh:
        return False
    return not _tells(leaf) or parse(text).mistake == "ended"


def _finished(leaf: Leaf, leaves: Sequence[Leaf], hosts: Sequence[str]) -> Candidate:
    told = pair(leaf, leaves, hosts) if leaf.role in (Role.CREDENTIAL, Role.PART) else leaf.candidate
    told = _with_refresh(told, leaf, leaves)
    name = told.variable or leaf.name
    if leaf.role is Role.CREDENTIAL and leaf.named_host and name is not None:
        told = told.repaired(told.text, "repair.swapped", _VARIABLE.of(name=shapes.as_name(name)))
    return told


def _with_refresh(told: Candidate, leaf: Leaf, leaves: Sequence[Leaf]) -> Candidate:
    """With the refresh token that stands beside it in the same object."""
    if told.is_refresh:
        return told
    beside = [each for each in leaves if each.candidate.is_refresh and each.group == leaf.group]
    keys = [
        each
        for each in leaves
        if each.role is Role.CREDENTIAL and not each.candidate.is_refresh and each.group == leaf.group
    ]
    return (
        replace(told, refresh=beside[0].candidate.text.text) if len(beside) == 1 and len(keys) == 1 else told
    )


def _chosen(leaves: list[Leaf], pasted: str) -> list[Leaf]:
    credentials = mark_commented(pasted, (each for each in leaves if each.role is Role.CREDENTIAL))
    if credentials:
        keys = [each for each in credentials if not each.candidate.is_refresh]
        whole = credentials[:MOST]
        credentials = sorted(_told_once(keys or credentials, leaves), key=_position)
        read = [each for each in credentials if not each.candidate.commented]
        unread = [each for each in credentials if each.candidate.commented]
        some = islice((each for each in leaves if each.role is Role.PART), MOST)
        damaged = mark_commented(pasted, (each for each in some if _counts(each, whole)))
        told = mark_emptied(mark_hidden(mark_overridden(read)), leaves, pasted)
        found = told + damaged + _stand_ins(leaves, read) + unread
        return sorted(found, key=lambda each: each.candidate.commented)
    pieces = (each for each in leaves if each.role is Role.PART and not each.candidate.is_refresh)
    parts = _whole_again(pieces, pasted)
    named = _best_named(leaves)
    if parts and not (
        named
        and all(key_strength(each.name or "") < 2 for each in parts)
        and key_strength(named[0].name or "") > 2
        and not (_is_reference(named[0]) and any(len(each.candidate.text.text) >= _LONG for each in parts))
    ):
        return _once(parts)
    if named:
        return named
    refresh = [each for each in leaves if each.candidate.is_refresh]
    hosts = [each for each in leaves if each.role is Role.HOST and each.format != "json"]
    return (
        _once(parts)
        or refresh[:1]
        or hosts[:1]
        or ([leaves[0]] if len(leaves) == 1 and leaves[0].role is not Role.HOST else [])
    )


def _counts(part: Leaf, credentials: Sequence[Leaf]) -> bool:
    """Whether a damaged or shortened credential is one of its own beside whole ones.

    Keys of one endpoint and one account begin alike for half their length, so the beginning proves nothing. A copy
    of a whole one is no second one, unless another name says that a program reads it.
    """
    text = part.candidate.text.text
    strong = key_strength(part.name or "") > 1
    read = part.name is not None and part.format in SETTINGS
    if (
        not strong
        and not _begins_wrapper(text)
        and not (read and key_strength(part.name or "") and shapes.is_begun(text))
    ):
        return False
    if read:
        whole = [each for each in credentials if (each.name, each.group) == (part.name, part.group)]
    elif strong:
        whole = [each for each in credentials if each.name == part.name]
    else:
        whole = list(credentials)
    return not any(_is_copy(text, each.candidate.text.text) for each in whole)


def _stand_ins(leaves: Iterable[Leaf], credentials: Sequence[Leaf]) -> list[Leaf]:
    """What stands in place of a credential under a name of Momento's beside whole ones: a program reads it.

    Not what refers to one of them, and not what has its name: there the whole one is meant.
    """
    names = {each.name for each in credentials if each.name}
    read = (each for each in leaves if each.role is Role.NAMED and each.format in SETTINGS and _tells(each))
    found = (each for each in read if _is_for_momento(each) and names.isdisjoint(_names_in(each)))
    return _once(islice(found, MOST))


def _is_for_momento(leaf: Leaf) -> bool:
    """Whether the name is one of Momento's, or what is masked begins as its credentials do."""
    strength = key_strength(leaf.name or "")
    return strength > 2 or (strength > 0 and leaf.candidate.text.text.startswith("eyJ"))


def _names_in(leaf: Leaf) -> set[str | None]:
    """The name of a value, and those that it refers to."""
    return {leaf.name, *_NAME.findall(leaf.candidate.text.text)}


def _begins_wrapper(text: str) -> bool:
    """Whether the beginning of a text is that of a wrapper, which nothing but Momento's credentials has."""
    raw, _ = base64_text.decode(text[:_BEGINNING])
    return any(name in raw for name in (b'"endpoint"', b'"api_key"'))


def _is_copy(damaged: str, whole: str) -> bool:
    """Whether nearly all of a text is the beginning and the end of another."""
    start = _alike(damaged, whole)
    end = _alike(damaged[start:][::-1], whole[start:][::-1])
    return start + end >= len(damaged) - max(_DAMAGED, len(damaged) // 10)


def _alike(text: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    low, high = 0, min(len(text), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if text[:middle] == other[:middle] else (low, middle - 1)
    return low


def _whole_again(parts: Iterable[Leaf], pasted: str) -> list[Leaf]:
    """Parts, with those together that one or two characters, such as a space, interrupted."""
    kept: list[Leaf] = []
    for each in sorted(parts, key=_position):
        text = each.candidate.text
        before = kept[-1].candidate.text if kept else OffsetText.of("")
        end = before.origin[-1] + 1 if len(before.origin) else -1
        gap = _position(each) - end
        if end < 0 or not 0 < gap <= 2 or not shapes.is_base64(text.text) or shapes.is_begun(text.text):
            kept.append(each)
            continue
        between = pasted[end : end + gap]
        origin = [*before.origin, *range(end, end + gap), *text.origin]
        whole = OffsetText(f"{before.text}{between}{text.text}", origin)
        kept[-1] = replace(kept[-1], candidate=replace(kept[-1].candidate, text=whole))
    return kept


def _position(leaf: Leaf) -> int:
    origin = leaf.candidate.text.origin
    return origin[0] if len(origin) else 0


def _best_named(leaves: Iterable[Leaf]) -> list[Leaf]:
    """What stands under the name of a credential: Momento's names before others, placeholders before words."""
    named = [each for each in leaves if each.role is Role.NAMED and not is_refresh(each.name or "")]
    telling = [each for each in named if _tells(each)]
    for pool in (telling, named):
        best = max((key_strength(each.name or "") for each in pool), default=0)
        found = [each for each in pool if key_strength(each.name or "") == best]
        if found:
            return _once(found)
    return []


def _tells(leaf: Leaf) -> bool:
    text = leaf.candidate.text.text
    return not text or leaf.candidate.sealed is not None or says_what_it_is(text)


def _is_reference(leaf: Leaf) -> bool:
    """Whether no setting but a command or words name the variable there, as ``echo $KEY`` before what it prints."""
    return leaf.format not in SETTINGS and leaf.candidate.text.text.startswith(("$", "%", '"$'))


def _once(leaves: Iterable[Leaf]) -> list[Leaf]:
    kept = {
        (each.name if not each.candidate.text.text else None, each.candidate.text.text): each
        for each in reversed(list(leaves))
    }
    return list(reversed(kept.values()))


def _told_once(credentials: list[Leaf], leaves: Sequence[Leaf]) -> list[Leaf]:
    """Each credential once: in the place that says most about it, with the names of the others."""
    same: dict[tuple[bool, bytes], list[Leaf]] = {}
    for each in credentials:
        same.setdefault(_identity(each.candidate.text.text), []).append(each)
    return [_representative(copies, leaves) for copies in same.values()]


def _representative(copies: list[Leaf], leaves: Sequence[Leaf]) -> Leaf:
    if len(copies) == 1:
        return copies[0]
    best = max(
        copies,
        key=lambda each: (
            not each.candidate.commented,
            pair(each, leaves, ()).endpoint is not None,
            each.candidate.text.text[:1] != "{",
            key_strength(each.name or ""),
            -len(each.candidate.repairs),
        ),
    )
    places = tuple(dict.fromkeys(each.candidate.variable or each.name or "-" for each in copies))
    return replace(best, candidate=replace(best.candidate, places=places))


def _identity(text: str) -> tuple[bool, bytes]:
    """What two spellings of one credential have in common: the key inside, and whether it is wrapped."""
    raw = (
        text.encode("utf-8", "replace")
        if text[:1] == "{"
        else base64_text.decode(text)[0]
        if "." not in text
        else b""
    )
    found = _KEY.search(raw)
    return (True, found[1]) if found else (False, text.rstrip("=").encode("utf-8", "replace"))
