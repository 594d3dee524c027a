"""Texts on asked and granted: the verdict, the differences, each rule, and the results of the test calls."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.credential.permissions.sentences import rule_sentence
from inspector.credential.text.message import Message
from inspector.credential.text.visible import visible
from inspector.diagnosis.grant.comparison import Grant, GrantRow, Match
from inspector.diagnosis.live.call_words import call_words
from inspector.service.checks.targets import Probe
from inspector.window.text import labels

translate = QCoreApplication.translate


def verdict(grant: Grant | None) -> tuple[str, str]:
    """Return tone and title of the verdict."""
    if grant is None:
        return "ok", translate("ResultCard", "Renewed")
    if not grant.readable:
        return "warning", translate("ResultCard", "Permissions unreadable")
    if grant.wider:
        return "error", translate("ResultCard", "Wider than asked")
    if grant.unknown:
        return "warning", translate("ResultCard", "Not fully readable")
    if not grant.as_asked:
        return "warning", translate("ResultCard", "Not as asked")
    return "ok", translate("ResultCard", "As asked")


def grant_sentences(grant: Grant | None) -> list[str]:
    """Return sentences on a grant; differences come first."""
    if grant is None:
        return [translate("ResultCard", "The old key stays valid until it expires.")]
    sentences: list[str] = []
    if not grant.readable:
        sentences.append(
            translate(
                "ResultCard", "The granted permissions could not be read, so they could not be compared."
            )
        )
    if grant.wider:
        sentences.append(translate("ResultCard", "It may do more than was asked for. Do not hand it out."))
    elif grant.unknown:
        sentences.append(
            translate(
                "ResultCard",
                "It contains permissions that this program does not know, so it may do more than was "
                "asked for.",
            )
        )
    elif grant.extra:
        sentences.append(
            translate("ResultCard", "It contains rules that were not asked for, but they add no permissions.")
        )
    if grant.narrower:
        sentences.append(translate("ResultCard", "It cannot do everything that was asked for."))
    if grant.expiry_difference is not None:
        sentences.append(_life(grant.expiry_difference))
    if grant.endpoint:
        sentences.append(
            translate("ResultCard", "Its endpoint is {host}, not the one where it was minted.").format(
                host=visible(grant.endpoint[1])
            )
        )
    return sentences or [translate("ResultCard", "Every rule was decoded and compared with what was asked.")]


def _life(difference: float) -> str:
    if difference == float("inf"):
        return translate("ResultCard", "It never expires, although an expiry was asked for.")
    if difference == float("-inf"):
        return translate("ResultCard", "It expires, although no expiry was asked for.")
    text = (
        translate("ResultCard", "It expires {span} later than asked, by this computer's clock.")
        if difference > 0
        else translate("ResultCard", "It expires {span} earlier than asked, by this computer's clock.")
    )
    return text.format(span=labels.span(difference))


def grant_row(found: GrantRow) -> tuple[str, str, str]:
    """Return the texts for asked and granted, and how they compare."""
    titles = {
        Match.SAME: translate("ResultCard", "as asked"),
        Match.WIDER: translate("ResultCard", "wider"),
        Match.NARROWER: translate("ResultCard", "narrower"),
        Match.DIFFERENT: translate("ResultCard", "different"),
        Match.MISSING: translate("ResultCard", "not granted"),
        Match.EXTRA: translate("ResultCard", "not asked for"),
    }
    asked = labels.translate(rule_sentence(found.asked)) if found.asked else "\u2013"
    granted = labels.translate(rule_sentence(found.granted)) if found.granted else "\u2013"
    return asked, granted, titles[found.match]


def tried_sentence(title: str, tried: Probe | Message) -> str:
    """Return a sentence on one of the two test calls."""
    if isinstance(tried, Message):
        return f"{title}: {labels.translate(tried)}"
    observed = tried.outcome.observed if tried.outcome else "\u2013"
    words = call_words(tried.operation.value)
    call = labels.translate(words) if isinstance(words, Message) else words
    place = f"{call} {visible(tried.target.item.decode('utf-8', 'replace'))}"
    held = {
        True: translate("ResultCard", "as expected"),
        False: translate("ResultCard", "NOT as expected"),
        None: translate("ResultCard", "unclear"),
    }
    return f"{title}: {place} \u2192 {visible(observed)} ({held[tried.held]})"
