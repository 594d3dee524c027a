"""The verdict on a loaded credential, in the language and the local time of the window."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QLocale

from inspector.credential.text.message import Message
from inspector.process.lazy import lazy
from inspector.window.text import labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.diagnosis.verdict import verdict as verdicts
    from inspector.window.entries.entry import Entry
else:
    verdicts = lazy("inspector.diagnosis.verdict.verdict")  # the decoders, after the first paint

_kept: WeakKeyDictionary[Entry, tuple[Any, tuple[str, str, str]]] = WeakKeyDictionary()

TONES = {"ok": "ok", "info": "info", "warning": "warning", "error": "error"}
"""The tone of each severity of a verdict."""


def verdict_of(
    entry: Entry, now: float, clock: Callable[[float], str] = labels.local_clock
) -> verdicts.Verdict:
    """Return the verdict at ``now`` (epoch seconds), with moments as ``clock`` writes them, by default in local time.

    The next step for a report is to read the finding: every other one needs the secret, which it does not contain.
    """
    findings = (*entry.findings, *entry.live)
    found = verdicts.verdict(entry.inspection, findings, now, proof=entry.proof, clock=clock)
    if entry.inspection.reported is None:
        return found
    return replace(found, action=verdicts.Action.READ_FINDING if found.about else None)


def sentence(entry: Entry, now: float) -> str:
    """Return the sentence of the verdict at ``now`` (epoch seconds) as plain text."""
    return _shown(entry, now)[1]


def sentence_to_keep(entry: Entry, now: float) -> str:
    """Return the same for a file that is read on other days and elsewhere: moments have their date, and are in UTC."""
    return labels.translate(verdict_of(entry, now, labels.utc_time).sentence)


def tone(entry: Entry, now: float) -> str:
    """Return the tone of the verdict at ``now`` (epoch seconds): ``ok``, ``info``, ``warning`` or ``error``."""
    return _shown(entry, now)[0]


def tone_in_place_of(old: Entry, new: Entry) -> str:
    """Return the tone of a credential that takes the place of another one: of its verdict, and of another endpoint."""
    told = tone(new, time.time())
    if told in ("warning", "error"):
        return told
    hosts = [entry.inspection.endpoint.host if entry.inspection.endpoint else "" for entry in (old, new)]
    return "info" if hosts[0] == hosts[1] else "warning"


def brief(entry: Entry, now: float) -> str:
    """Return what is wrong at ``now`` (epoch seconds) in a few words, without a host; empty where nothing is."""
    return _shown(entry, now)[2]


def _shown(entry: Entry, now: float) -> tuple[str, str, str]:
    """Tone, sentence and few words. Kept for a minute, because lists ask for them at every paint."""
    known = (entry.inspection, entry.findings, entry.live, entry.proof, int(now // 60), QLocale().name())
    kept = _kept.get(entry)
    if kept is None or kept[0] != known:
        verdict = verdict_of(entry, now)
        few = _as_beginning(verdict.brief) if verdict.brief else ""
        said = TONES[verdict.severity], labels.translate(verdict.sentence), few
        kept = _kept[entry] = (known, said)
    return kept[1]


def _as_beginning(message: Message) -> str:
    """The text with a capital at its beginning, unless a name stands there: that keeps its spelling."""
    text = labels.translate(message)
    return text if _begins_with_a_name(message) else text[:1].upper() + text[1:]


def _begins_with_a_name(message: Message) -> bool:
    """Whether a value that is no message begins the text in the language in force."""
    template = QCoreApplication.translate(message.context, message.template)
    first = next(
        (value for name, value in message.values.items() if template.startswith(f"{{{name}}}")), None
    )
    return _begins_with_a_name(first) if isinstance(first, Message) else first is not None
