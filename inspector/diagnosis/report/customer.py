"""The report for the person who asked: what is wrong, what to do, what the credential is. Without codes."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from inspector.credential.model.kinds import KIND_TITLES, Kind
from inspector.credential.text.message import message
from inspector.credential.text.visible import visible
from inspector.diagnosis.report.model import Report, Translate
from inspector.diagnosis.report.text import escaped_markdown

_TITLE = message("Report", "About your Momento credential")
_WHAT_TO_DO = message("Report", "What to do")
_KIND = message("Report", "What it is")
_WHERE = message("Report", "Where it points")
_UNTIL = message("Report", "Valid until")
_ENDED = message("Report", "Expired at")
_RIGHTS = message("Report", "What it may do")
_ALSO = message("Report", "Also noticed")
_REFERENCE = message("Report", "Reference")
_REFERENCE_WORDS = message("Report", "{fingerprint} (a short hash; it contains nothing of the credential)")
_NOT_VERIFIED = message(
    "Report",
    "This was read from the credential itself. Only Momento's service can confirm that it is genuine.",
)
_LINE = message("Report", "{name}: {value}")


@dataclass(frozen=True, slots=True)
class _Block:
    """A heading (``level`` 1 or 2), a paragraph (0) or the item of a list (-1)."""

    level: int
    text: str


def customer_text(report: Report, translate: Translate = str) -> str:
    """Write plain text. Raises ``LeakError`` if it would contain part of a secret."""
    lines: list[str] = []
    for block in _blocks(report.model, translate):
        gap = [] if block.level < 0 or not lines else [""]
        lines += [*gap, f"{'- ' if block.level < 0 else ''}{visible(block.text)}"]
    return report.scanner.check("\n".join([*lines, ""]))


def customer_markdown(report: Report, translate: Translate = str) -> str:
    """Write Markdown with all untrusted text escaped. Raises ``LeakError`` if it would contain part of a secret."""
    marks = {1: "## ", 2: "### ", 0: "", -1: "- "}
    lines: list[str] = []
    for block in _blocks(report.model, translate):
        gap = [] if block.level < 0 or not lines else [""]
        lines += [*gap, f"{marks[block.level]}{escaped_markdown(block.text)}"]
    return report.scanner.check("\n".join([*lines, ""]))


def customer_html(report: Report, translate: Translate = str) -> str:
    """Write HTML without links, images or scripts. Raises ``LeakError`` if it would contain part of a secret."""
    tags = {1: "h2", 2: "h3", 0: "p", -1: "li"}
    parts, inside = [], False
    for block in _blocks(report.model, translate):
        if (block.level < 0) != inside:
            inside = not inside
            parts.append("<ul>" if inside else "</ul>")
        tag = tags[block.level]
        parts.append(f"<{tag}>{html.escape(visible(block.text))}</{tag}>")
    return report.scanner.check("".join([*parts, "</ul>" if inside else ""]))


def _blocks(model: dict[str, Any], translate: Translate) -> Iterator[_Block]:
    worth = [found for found in model["findings"] if found["severity"] != "info"]
    yield _Block(1, translate(_TITLE))
    yield _Block(0, model["verdict"]["sentence"])
    if worth:
        yield _Block(2, translate(_WHAT_TO_DO))
        yield _Block(0, worth[0]["fix"])
    facts = [*_facts(model, translate)]
    yield _Block(2, translate(_KIND))
    yield from (_Block(-1, fact) for fact in facts)
    rights = model["permissions"]["sentences"]
    if rights:
        yield _Block(2, translate(_RIGHTS))
        yield from (_Block(-1, sentence) for sentence in rights)
    if worth[1:]:
        yield _Block(2, translate(_ALSO))
        yield from (_Block(-1, f"{found['title']}. {found['fix']}") for found in worth[1:])
    yield _Block(0, translate(_NOT_VERIFIED))


def _facts(model: dict[str, Any], translate: Translate) -> Iterator[str]:
    yield translate(KIND_TITLES[Kind(model["kind"])])
    where, until = model["endpoint"], model["expiry"]["at"]
    if where and where["host"]:
        place = " / ".join(part for part in (where["host"], where["region"]) if part)
        yield translate(_LINE.of(name=translate(_WHERE), value=place))
    if until:
        title = _ENDED if model["expiry"]["state"] == "expired" else _UNTIL
        yield translate(_LINE.of(name=translate(title), value=until.replace("T", " ").replace("Z", " UTC")))
    if model["fingerprint"]:
        reference = translate(_REFERENCE_WORDS.of(fingerprint=model["fingerprint"]))
        yield translate(_LINE.of(name=translate(_REFERENCE), value=reference))
