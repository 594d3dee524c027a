"""The report for the person who asked: what is wrong, what to do, what the credential is. Without codes or escapes."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any

from inspector.credential.model.kinds import MOMENTO_KINDS, Kind, title_of, use_of
from inspector.credential.permissions.rules import PermissionState
from inspector.credential.text.message import Message, message
from inspector.credential.text.visible import visible
from inspector.diagnosis.carriers import CARRIERS, OF_A_CARRIER, is_carrier
from inspector.diagnosis.live.proof import REVOKED
from inspector.diagnosis.report import inline
from inspector.diagnosis.report.model import Report, Translate, endpoint_place, in_order, told_first
from inspector.diagnosis.report.steps import steps, steps_of
from inspector.diagnosis.rules.expiry import utc_of_iso
from inspector.diagnosis.verdict.verdict import Action
from inspector.records import record

_TITLE = message("Report", "About your Momento credential")
_OTHER_TITLE = message("Report", "About the text you sent")
_WHAT_TO_DO = message("Report", "What to do")
_CAUSES = message("Report", "Usual causes")
_CAUSES_OF = message("Report", "Usual causes of the error “{title}”")
_KIND = message("Report", "What it is")
_WHERE = message("Report", "Where it points")
_UNTIL = message("Report", "Valid until")
_ENDED = message("Report", "Expired at")
_RIGHTS = message("Report", "What it may do")
_BY_ROLE = message("Report", "Its role at the service decides what it may do.")
_ALSO = message("Report", "Also noticed")
_NOTED = message("Report", "{title}. {fix}")
_REFERENCE = message("Report", "Reference")
_REFERENCE_WORDS = message("Report", "{fingerprint} (a short hash; it contains nothing of the credential)")
_REPORTED = message("Report", "Report created")
_WHOLE_UNTIL = message("Report", "The credential itself is whole and valid until {moment}.")
_WHOLE = message("Report", "The credential itself is whole and never expires.")
_WAS_VALID = message("Report", "It was valid until {moment}.")
_NOT_VERIFIED = message(
    "Report",
    "This was read from the credential itself. Only Momento's service can confirm that it is genuine.",
)
_UNREACHED = message(
    "Report", "A check from our computer could not reach the endpoint. It says nothing about the credential."
)
_LINE = message("Report", "{name}: {value}")
_TWO = message("Report", "{first} {second}")
_NOT_READ = frozenset({Kind.UNKNOWN, Kind.PLACEHOLDER, Kind.ERROR_TEXT, Kind.FOREIGN_SECRET})
"""Kinds in which there was nothing to read."""


class _Form(Enum):
    TITLE = "h2"
    HEADING = "h3"
    PARAGRAPH = "p"
    ITEM = "ul"
    STEP = "ol"


@record(frozen=True, slots=True)
class _Block:
    form: _Form
    text: str
    number: int = 0
    """The number of a step, from 1."""


def customer_text(report: Report, translate: Translate = str) -> str:
    """Write plain text. Raises ``LeakError`` if it would contain part of a secret."""
    lines: list[str] = []
    before = _Form.TITLE
    for block in _blocks(report, translate):
        gap = [""] if lines and not _follows(block.form, before) else []
        lines += [*gap, f"{_mark(block)}{inline.plain(visible(block.text), translate)}"]
        before = block.form
    return report.scanner.check("\n".join([*lines, ""]))


def customer_markdown(report: Report, translate: Translate = str) -> str:
    """Write Markdown; foreign text that could be markup is code. Raises ``LeakError`` like :func:`customer_text`."""
    marks = {_Form.TITLE: "## ", _Form.HEADING: "### "}
    lines: list[str] = []
    before: _Form | None = None
    for block in _blocks(report, translate):
        gap = [""] if lines and before is not block.form else []
        lines += [*gap, f"{marks.get(block.form) or _mark(block)}{inline.markdown(block.text)}"]
        before = block.form
    return report.scanner.check("\n".join([*lines, ""]))


def customer_html(report: Report, translate: Translate = str) -> str:
    """Write HTML without links, images or scripts. Raises ``LeakError`` like :func:`customer_text`."""
    parts: list[str] = []
    inside: _Form | None = None
    for block in _blocks(report, translate):
        listed = block.form if block.form in (_Form.ITEM, _Form.STEP) else None
        if listed is not inside:
            parts += [f"</{inside.value}>"] if inside else []
            parts += [f"<{listed.value}>"] if listed else []
            inside = listed
        tag = "li" if listed else block.form.value
        parts.append(f"<{tag}>{inline.html_of(block.text)}</{tag}>")
    parts += [f"</{inside.value}>"] if inside else []
    return report.scanner.check("".join(parts))


def title_of_report(report: Report) -> Message:
    """Return what the report is about: a credential of Momento's, or the text that was sent."""
    return _TITLE if Kind(report.model["kind"]) in MOMENTO_KINDS else _OTHER_TITLE


def _follows(form: _Form, before: _Form) -> bool:
    """Whether a block stands close below the one before it."""
    return form in (_Form.ITEM, _Form.STEP) and before in (form, _Form.HEADING)


def _mark(block: _Block) -> str:
    if block.form is _Form.STEP:
        return f"{block.number}. "
    return "- " if block.form is _Form.ITEM else ""


def _blocks(report: Report, translate: Translate) -> Iterator[_Block]:
    model = report.for_customer
    kind = Kind(model["kind"])
    worth = _worth(model, kind)
    first = [each for each in told_first(model) if each in worth] or worth[:1]
    yield _Block(_Form.TITLE, translate(title_of_report(report)))
    yield _Block(_Form.PARAGRAPH, _summary(model, translate))
    if worth:
        todo = steps_of(first, translate)
        yield _Block(_Form.HEADING, translate(_WHAT_TO_DO))
        yield from (_Block(_Form.STEP, step, number) for number, step in enumerate(todo, 1))
    if worth and worth[0]["causes"]:
        yield from _list(translate(_CAUSES), worth[0]["causes"])
    if kind not in _NOT_READ:
        yield from _list(translate(_KIND), [*_facts(model, kind, translate)])
    if kind in MOMENTO_KINDS and not _is_revoked(model):
        yield from _list(translate(_RIGHTS), _rights(model, translate))
    for title, causes in _errors(model, kind, worth):
        yield from _list(translate(_CAUSES_OF.of(title=title)), causes)
    noted = [
        translate(_NOTED.of(title=found["title"], fix=steps(found, translate)[0]))
        for found in worth
        if found not in first
    ]
    yield from _list(translate(_ALSO), noted)
    if report.unreached:
        yield _Block(_Form.PARAGRAPH, translate(_UNREACHED))
    if kind in MOMENTO_KINDS:
        yield _Block(_Form.PARAGRAPH, translate(_NOT_VERIFIED))
    # who reads it a week later has to know when “expires in 3 days” was true
    moment = utc_of_iso(model["reported_at"])
    yield _Block(_Form.PARAGRAPH, translate(_LINE.of(name=_REPORTED, value=moment)))


def _worth(model: dict[str, Any], kind: Kind) -> list[dict[str, Any]]:
    """The findings that need action, each once: a check may meet the same over several ways.

    Of what is not Momento's, the times do not matter. Where a credential was taken from never does, and how it was
    written there only where that is what is wrong with it.
    """
    once: dict[tuple[str, str], dict[str, Any]] = {}
    for each in in_order(model):
        once.setdefault((each["title"], each["fix"]), each)
    found = list(once.values())
    if kind not in MOMENTO_KINDS:
        return [each for each in found if not each["code"].startswith("time.")]
    about = str(model["verdict"].get("about"))
    sound = model["verdict"]["severity"] != "error" and model["verdict"]["action"] != Action.COPY_REPAIRED
    left_out = OF_A_CARRIER if sound else CARRIERS

    def is_left_out(each: dict[str, Any]) -> bool:
        return each["code"] in left_out or is_carrier(each["code"], each["evidence"])

    return [each for each in found if each["code"] == about or not is_left_out(each)]


def _errors(
    model: dict[str, Any], kind: Kind, worth: list[dict[str, Any]]
) -> Iterator[tuple[str, list[str]]]:
    """The errors that were pasted with a credential, each with what usually causes it."""
    for each in model["findings"] if kind in MOMENTO_KINDS else ():
        if each["code"].startswith("text.") and each["causes"] and each not in worth:
            yield each["title"], each["causes"]


def _list(title: str, items: list[str]) -> Iterator[_Block]:
    if items:
        yield _Block(_Form.HEADING, title)
        yield from (_Block(_Form.ITEM, item) for item in items)


def _summary(model: dict[str, Any], translate: Translate) -> str:
    """The verdict, and in a second sentence what it leaves open: whether the credential is worth mending."""
    said: str = model["verdict"]["sentence"]
    moment, state = _moment(model), model["expiry"]["state"]
    if Kind(model["kind"]) not in MOMENTO_KINDS:
        return said
    if state == "expired" and moment:
        return translate(_TWO.of(first=said, second=_WAS_VALID.of(moment=moment)))
    if model["verdict"]["action"] != Action.COPY_REPAIRED or model["verdict"]["severity"] != "error":
        return said
    if moment:
        return translate(_TWO.of(first=said, second=_WHOLE_UNTIL.of(moment=moment)))
    return translate(_TWO.of(first=said, second=_WHOLE)) if state == "never" else said


def _is_revoked(model: dict[str, Any]) -> bool:
    """Whether the account service ended it: until when it would have lived, and for what, is nobody's question."""
    return bool(model["verdict"].get("about") == REVOKED)


def _moment(model: dict[str, Any]) -> str:
    """The expiry as ``2026-12-28 07:05:09 UTC``; empty without one."""
    return utc_of_iso(model["expiry"]["at"] or "")


def _rights(model: dict[str, Any], translate: Translate) -> list[str]:
    permissions = model["permissions"]
    by_role = permissions["state"] == PermissionState.BY_ROLE
    return [translate(_BY_ROLE)] if by_role else list(permissions["sentences"])


def _facts(model: dict[str, Any], kind: Kind, translate: Translate) -> Iterator[str]:
    yield translate(title_of(kind, model["claims"]))
    use = use_of(kind, model["claims"])
    if use:
        yield translate(use)
    where, moment = model["endpoint"], _moment(model)
    if where and where["host"]:
        yield translate(_LINE.of(name=_WHERE, value=endpoint_place(model, translate)))
    if moment and not _is_revoked(model):
        title = _ENDED if model["expiry"]["state"] == "expired" else _UNTIL
        yield translate(_LINE.of(name=title, value=moment))
    if model["fingerprint"]:
        reference = _REFERENCE_WORDS.of(fingerprint=model["fingerprint"])
        yield translate(_LINE.of(name=_REFERENCE, value=reference))
