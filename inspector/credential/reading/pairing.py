"""Which endpoint belongs to which key: by the object, section, row or command they share, then by their names.

Failing both, the one Momento host of the text. Of settings with the same name the last counts, as dotenv, YAML and
shells have it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from inspector.credential.endpoint.endpoint import TRUSTED_DOMAIN
from inspector.credential.model.placeholder import Sort
from inspector.credential.model.unset import Mistake, Unset
from inspector.credential.paste.candidate import Candidate
from inspector.credential.paste.placeholders import placeholder
from inspector.credential.reading.model import Group, Leaf, Role
from inspector.credential.reading.names import is_url, plain, stem
from inspector.credential.text import base64_text, shapes
from inspector.credential.text.message import Message, message
from inspector.credential.text.patterns import pattern

_TOGETHER = message("Pairing", "{name} is in the same object, section, row or command.")
_NAMES = message("Pairing", "The names of both say {common}.")
_ONLY_NAMED = message("Pairing", "{name} is the only endpoint in the text.")
_ONLY_HOST = message("Pairing", "It is the only Momento host in the text.")
_ONLY_ALIKE = message("Pairing", "It is the only host in the text that is named like one of Momento's.")
_TWICE = message("Pairing", "{name} is set more than once. The last counts: `{kept}`, not `{lost}`.")
_KEY_TWICE = message("Pairing", "{name} is set more than once. The last counts, which is this one.")
_KEY_LOST = message("Pairing", "{name} is set more than once. The last counts; this one is never used.")
_SESSION = message(
    "Pairing",
    "The section [.momento_session] of the same file wins over every profile as long as it is valid. Momento CLI "
    "uses it instead of this one.",
)
_SECOND_FILE = pattern(r"\.env\.[a-z]|\.(?:example|sample|template|dist)\b")
SETTINGS = frozenset({"env", "ini", "yaml", "json", "nul", "toml"})
"""Formats in which programs get their settings: each name stands for what one of them reads."""


def pair(credential: Leaf, leaves: Sequence[Leaf], hosts: Sequence[str]) -> Candidate:
    """The credential with the endpoint that belongs to it, if any."""
    told = credential.candidate
    named = [each for each in leaves if each.role is Role.HOST and each.candidate.commented <= told.commented]
    every, named = named, [each for each in named if not _is_anothers(each, credential, leaves)]
    hosts = hosts if len(named) == len(every) else ()
    if shapes.is_wrapper(told.text.text):  # it has its own: only one that its program reads as well matters
        every = named
        named = [each for each in every if _above(each.candidate.variable) == _above(told.variable)]
        hosts = hosts if len(named) == len(every) else ()
    empty: str | None = None
    for depth in range(len(credential.group), -1, -1):
        near = [each for each in named if each.group[:depth] == credential.group[:depth]]
        usable = [each for each in near if not _is_empty(each)]
        picked = _choose(credential.name, usable)
        if picked is not None:
            by = _told(credential, picked, usable, together=depth == len(credential.group))
            host = picked.candidate
            written = _written(picked, told)
            told = replace(told, endpoint=written, paired_by=by, derived_by=host.derived_by)
            unset = () if shapes.is_wrapper(told.text.text) else _emptied(picked, near)
            if unset:
                return replace(told, unset=(*told.unset, *unset))
            return replace(told, overridden=(*told.overridden, *_overridden(picked, near)))
        if empty is None:
            empty = next(
                (each.candidate.text.text for each in near if each.named_host and _is_empty(each)), None
            )
    if len(hosts) == 1:
        by = _ONLY_HOST if hosts[0].endswith(f".{TRUSTED_DOMAIN}") else _ONLY_ALIKE
        return replace(told, endpoint=hosts[0], paired_by=by)
    hidden = None if told.commented else _commented(leaves)
    return replace(told, host_placeholder=empty, commented_host=hidden)


def _written(host: Leaf, told: Candidate) -> str:
    """The endpoint as a program gets it: in Base64, where only it and not the key is in Base64."""
    value, plain = (host.candidate.value or "").strip(), host.candidate.text.text
    encoded = any(each.code in ("repair.double-base64", "repair.not-encoded") for each in told.repairs)
    if host.format != "env" or encoded or host.candidate.derived_by or plain in value:
        return plain
    return value if base64_text.decode(value)[0] == plain.encode() else plain


def _commented(leaves: Iterable[Leaf]) -> str | None:
    """The endpoint that is commented out, if there is one."""
    hosts = (each.candidate for each in leaves if each.role is Role.HOST and each.candidate.commented)
    return next((each.text.text for each in hosts if each.text.text.strip()), None)


def _is_anothers(host: Leaf, credential: Leaf, leaves: Sequence[Leaf]) -> bool:
    """Whether an endpoint stands in the object, section or row of another credential, which is none around this one."""
    where = host.group
    if credential.group[: len(where)] == where:
        return False
    return any(each.role in (Role.CREDENTIAL, Role.PART) and each.group == where for each in leaves)


def _above(path: str | None) -> str:
    """The section, object or service in which a setting stands."""
    return (path or "").rpartition(".")[0]


def _choose(name: str | None, near: Sequence[Leaf]) -> Leaf | None:
    """The endpoint that goes with a name: the one whose name differs in that word only, or the only one."""
    whose = stem(name) if name else frozenset()
    named = [each for each in near if each.named_host]
    same = [each for each in named if stem(each.name or "") == whose]
    akin = [each for each in named if _is_akin(each, whose)]
    for pool in (same, akin, [each for each in near if not each.named_host]):
        plainly = [each for each in pool if not is_url(each.name or "")] or pool
        found = _last(plainly)
        if found is not None:
            return found
    return None


def _is_akin(each: Leaf, whose: frozenset[str]) -> bool:
    other = stem(each.name or "")
    ours = not other or "momento" in plain(each.name or "") or "momentohq" in each.candidate.text.text
    return ours and (not other or not whose or other <= whose or whose <= other)


def _last(pool: Sequence[Leaf]) -> Leaf | None:
    """The one that counts; ``None`` where differently named ones name different hosts."""
    if not pool:
        return None
    by_name = {plain(each.name or ""): each for each in pool}
    values = {each.candidate.text.text for each in by_name.values()}
    if len(values) == 1:
        return pool[-1]
    exact = [each for each in by_name.values() if plain(each.name or "") in ("endpoint", "momentoendpoint")]
    return exact[0] if len(exact) == 1 else None


def _is_empty(each: Leaf) -> bool:
    text = each.candidate.text.text
    return not text.strip() or ("momentohq" not in text and placeholder(text) is not None)


def _told(credential: Leaf, picked: Leaf, usable: Sequence[Leaf], *, together: bool) -> Message:
    common = stem(credential.name or "") & stem(picked.name or "")
    if common:
        return _NAMES.of(common=", ".join(sorted(common)))
    name = picked.name or "-"
    return _TOGETHER.of(name=name) if together or len(usable) > 1 else _ONLY_NAMED.of(name=name)


def _overridden(picked: Leaf, near: Iterable[Leaf]) -> Iterable[Message]:
    if picked.format not in SETTINGS:
        return
    kept = picked.candidate.text.text
    for each in near:
        lost = each.candidate.text.text
        if each.name == picked.name and each.group == picked.group and lost != kept:
            yield _TWICE.of(name=picked.name or "-", kept=kept, lost=lost)
            return


def _emptied(leaf: Leaf, leaves: Iterable[Leaf]) -> tuple[Unset, ...]:
    """What a later setting of the same name in the same place does, where it holds nothing and is the one that counts.

    A reference may stand for the very value before it.
    """
    if leaf.name is None or leaf.format not in SETTINGS:
        return ()
    last = [each for each in leaves if (each.name, each.group) == (leaf.name, leaf.group)][-1:]
    text = last[0].candidate.text.text.strip() if last and last[0] is not leaf else None
    if text == "":
        return (Unset(Mistake.EMPTIED, leaf.name),)
    found = placeholder(text) if text else None
    return (Unset(Mistake.REPLACED, leaf.name),) if found and found.sort is Sort.TEMPLATE else ()


def mark_emptied(credentials: list[Leaf], leaves: Sequence[Leaf], pasted: str) -> list[Leaf]:
    """Credentials whose variable is set once more behind them, to nothing or to the placeholder of an example.

    Where the text shows a second file, such as the example that is kept beside the settings, that one is meant.
    """
    if _SECOND_FILE.search(pasted):
        return credentials
    return [
        replace(each, candidate=replace(each.candidate, unset=unset, overridden=()))
        if (unset := _emptied(each, leaves))
        else each
        for each in credentials
    ]


def mark_overridden(credentials: list[Leaf]) -> list[Leaf]:
    """Credentials under the same name in the same place: the one that counts first, and each told what it is."""
    named: dict[tuple[str, Group], list[int]] = {}
    for index, each in enumerate(credentials):
        if each.name is not None and each.format in SETTINGS:
            named.setdefault((each.name, each.group), []).append(index)
    told = list(credentials)
    for (name, _), where in named.items():
        if len(where) < 2:
            continue
        for index in where:
            words = _KEY_TWICE if index == where[-1] else _KEY_LOST
            candidate = replace(told[index].candidate, overridden=(words.of(name=name),))
            told[index] = replace(told[index], candidate=candidate)
        told[where[0]], told[where[-1]] = told[where[-1]], told[where[0]]
    return told


def mark_hidden(credentials: list[Leaf]) -> list[Leaf]:
    """Profiles of Momento's command line beside a session, which wins over all of them while it is valid.

    Fact: the section ``[.momento_session]`` of ``~/.momento/credentials``, written by logging in with the command line.
    """
    sessions = {each.group[0] for each in credentials if _is_session(each)}
    return [
        replace(each, candidate=replace(each.candidate, hidden_by=_SESSION.of()))
        if each.format == "ini" and each.group[0] in sessions and not _is_session(each)
        else each
        for each in credentials
    ]


def _is_session(leaf: Leaf) -> bool:
    return leaf.format == "ini" and (leaf.candidate.variable or "").startswith(".momento_session.")
