"""Write the report as plain text, and as Markdown for tickets, from the same model as the JSON report."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from inspector.credential.model.expiry import STATE_TITLES, ExpiryState
from inspector.credential.model.kinds import NOT_SEEN, Kind, title_of
from inspector.credential.text.message import Message, message
from inspector.credential.text.patterns import pattern
from inspector.credential.text.visible import visible
from inspector.diagnosis.report.inline import CODE, html_of, plain
from inspector.diagnosis.report.model import Report, Translate, endpoint_place, told_first
from inspector.diagnosis.rules.expiry import utc, utc_of_iso
from inspector.process.lazy import lazy

if TYPE_CHECKING:
    from inspector.diagnosis.report import observed, observed_lines
else:  # few reports have a check in them
    observed = lazy("inspector.diagnosis.report.observed")
    observed_lines = lazy("inspector.diagnosis.report.observed_lines")

TITLE = message("Report", "Momento credential report")
_NOT_VERIFIED = message("Report", "Decoded, not verified: only the service can check the signature.")
_KIND = message("Report", "Kind")
_SOURCE = message("Report", "Source")
_ENDPOINT = message("Report", "Endpoint")
_EXPIRY = message("Report", "Expiry")
_ALGORITHM = message("Report", "Algorithm")
_SUBJECT = message("Report", "Subject")
_FINGERPRINT = message("Report", "Fingerprint")
_REPORTED = message("Report", "Report created")
_KEY_INFO = (
    (message("Key info", "Key id"), "key_id"),
    (message("Key info", "Account"), "account_id"),
    (message("Key info", "Description"), "description"),
    (message("Key info", "Role"), "role_id"),
    (message("Key info", "Role's name"), "role_name"),
    (message("Key info", "Role's type"), "role_type"),
    (message("Key info", "Role's description"), "role_description"),
)
_KEY_MOMENTS = (
    (message("Key info", "Issued"), "issued_at_epoch_seconds"),
    (message("Key info", "Key ends"), "expires_at_epoch_seconds"),
    (message("Key info", "Asked"), "asked_at_epoch_seconds"),
)
_PERMISSIONS = message("Report", "Permissions")
_FINDINGS = message("Report", "Findings")
_CHECK = message("Report", "Connection check")
_NONE = message("Report", "none")
_NOT_SEEN = message("Report", "Not read.")
_NO_PERMISSIONS = message("Report", "None.")
_UNKNOWN = message("Report", "unknown")
_ENDS = message("Report", "{state}, ends {moment}")
_ENDED = message("Report", "Expired at {moment}")
_SEEN = message("Report", "Evidence")
_MEANS = message("Report", "Meaning")
_CAUSE = message("Report", "Usual cause {number}")
_FIX = message("Report", "What to do")
_SEVERITIES = {
    "error": message("Report", "error"),
    "warning": message("Report", "warning"),
    "info": message("Report", "info"),
}

_MARKDOWN = pattern(r"([\\`*\[\]<>#|~&]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9]))")
"""What Markdown takes for markup. An underscore inside a word is none."""
_RUN = r"[^\s`<>&|]*"
_LINKED = pattern(rf"(?<![^\s`<>&|])({_RUN}(?:[@#]|://|www\.)\w{_RUN}(?<![.,;:!?]))", re.IGNORECASE)
"""Text that ticket systems turn into a link or a mention, even escaped, unless it is code."""
Escape = Callable[[str], str]


def as_text(report: Report, translate: Translate = str) -> str:
    """Write plain text, one fact on each line. Raises ``LeakError`` if it would contain part of a secret."""
    lines = [translate(TITLE), "", *(visible(line) for line in _summary(report.model, translate)), ""]
    rows = list(_rows(report.model, translate))
    width = max(_width(name) for name, _ in rows)
    lines += [f"{name}{' ' * (width - _width(name))}  {visible(value)}" for name, value in rows]
    lines += ["", f"{translate(_PERMISSIONS)}:"]
    lines += [f"  - {visible(each)}" for each in report.model["permissions"]["sentences"]] or [
        f"  {translate(_no_permissions(report.model))}"
    ]
    lines += ["", f"{translate(_FINDINGS)}:"]
    lines += list(_text_findings(report.model["findings"], translate)) or [f"  {translate(_NONE)}"]
    check = _check(report.model, translate)
    lines += ["", f"{translate(_CHECK)}:", *(f"  - {visible(line)}" for line in check)] if check else []
    lines += ["", translate(_NOT_VERIFIED), ""]
    return report.scanner.check("\n".join(plain(line, translate) for line in lines))


def _width(text: str) -> int:
    """How many columns a text takes in a fixed-width font: an East Asian character takes two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def as_markdown(report: Report, translate: Translate = str) -> str:
    """Write Markdown with all untrusted text escaped. Raises ``LeakError`` if it would contain part of a secret."""
    lines = [f"## {translate(TITLE)}", ""]
    lines += [f"{escaped_markdown(line)}  " for line in _summary(report.model, translate)] + [""]
    lines += [f"- **{name}**: {escaped_markdown(value)}" for name, value in _rows(report.model, translate)]
    lines += ["", f"### {translate(_PERMISSIONS)}", ""]
    lines += [f"- {escaped_markdown(each)}" for each in report.model["permissions"]["sentences"]] or [
        translate(_no_permissions(report.model))
    ]
    lines += ["", f"### {translate(_FINDINGS)}", ""]
    lines += list(_markdown_findings(report.model["findings"], translate)) or [translate(_NONE)]
    check = _check(report.model, translate)
    lines += (
        ["", f"### {translate(_CHECK)}", "", *(f"- {escaped_markdown(line)}" for line in check)]
        if check
        else []
    )
    return report.scanner.check("\n".join([*lines, "", f"_{translate(_NOT_VERIFIED)}_", ""]))


def as_html(report: Report, translate: Translate = str) -> str:
    """Write HTML without links, images or scripts. Raises ``LeakError`` if it would contain part of a secret."""
    model = report.model
    parts = [f"<h2>{html_of(translate(TITLE))}</h2>"]
    parts += [f"<p>{html_of(line)}</p>" for line in _summary(model, translate)]
    rows = [f"<li><b>{html_of(name)}</b>: {html_of(value)}</li>" for name, value in _rows(model, translate)]
    parts.append(f"<ul>{''.join(rows)}</ul>")
    allowed = [f"<li>{html_of(each)}</li>" for each in model["permissions"]["sentences"]]
    check = [f"<li>{html_of(line)}</li>" for line in _check(model, translate)]
    for title, items, none in (
        (_PERMISSIONS, allowed, _no_permissions(model)),
        (_FINDINGS, _html_findings(model["findings"], translate), _NONE),
        *([(_CHECK, check, _NONE)] if check else []),
    ):
        listed = f"<ul>{''.join(items)}</ul>" if items else f"<p>{html_of(translate(none))}</p>"
        parts.append(f"<h3>{html_of(translate(title))}</h3>{listed}")
    return report.scanner.check("".join([*parts, f"<p><i>{html_of(translate(_NOT_VERIFIED))}</i></p>"]))


def _html_findings(findings: list[dict[str, Any]], translate: Translate) -> list[str]:
    made = []
    for found in findings:
        severity = html_of(translate(_SEVERITIES[found["severity"]]))
        said = [f"{translate(_SEEN)}: {found['evidence']}", *_causes(found, translate)]
        below = [f"<li>{html_of(line)}</li>" for line in (*said, f"{translate(_FIX)}: {found['fix']}")]
        below += _html_findings(found["consequences"], translate)
        title = f"{html_of(found['title'])} (<code>{html_of(found['code'])}</code>)"
        made.append(f"<li><b>{severity}</b>: {title}<ul>{''.join(below)}</ul></li>")
    return made


def _check(model: dict[str, Any], translate: Translate) -> list[str]:
    """The sentences about the connection check in a report; none where it has none."""
    seen = observed.observation_from_json(model["check"]) if model["check"] else None
    return [translate(line) for line in observed_lines.lines(seen)] if seen else []


def _no_permissions(model: dict[str, Any]) -> Message:
    """What stands in the place of the permissions where there are none: they may not have been seen."""
    return _NOT_SEEN if model["claims"] is None else _NO_PERMISSIONS


def _summary(model: dict[str, Any], translate: Translate) -> Iterator[str]:
    """The verdict, and what to do about what it speaks of."""
    yield model["verdict"]["sentence"]
    for first in told_first(model):
        yield f"{translate(_FIX)}: {first['fix']}"


def _rows(model: dict[str, Any], translate: Translate) -> Iterator[tuple[str, str]]:
    source = " / ".join(str(part) for part in (model["source"]["name"], model["source"]["variable"]) if part)
    kind = title_of(Kind(model["kind"]), model["claims"])
    info = model["key_info"] or {}
    rows: tuple[tuple[Message, object], ...] = (
        (_KIND, translate(_UNKNOWN if kind is NOT_SEEN else kind)),
        (_SOURCE, source),
        (_ENDPOINT, endpoint_place(model, translate)),
        (_SUBJECT, (model["claims"] or {}).get("sub")),
        (_ALGORITHM, (model["header"] or {}).get("alg")),
        (_EXPIRY, translate(_expiry(model["expiry"]))),
        *((name, info.get(field)) for name, field in _KEY_INFO),
        *((name, utc(info[field])) for name, field in _KEY_MOMENTS if info.get(field) is not None),
        (_FINGERPRINT, model["fingerprint"]),
        (_REPORTED, utc_of_iso(model["reported_at"])),
    )
    yield from ((translate(name), str(value)) for name, value in rows if value)


def _expiry(model: dict[str, Any]) -> Message:
    """When it ends, in words."""
    state = ExpiryState(model["state"])
    if state is ExpiryState.UNKNOWN:
        return _UNKNOWN
    if not model["at"]:
        return STATE_TITLES[state]
    said = _ENDED if state is ExpiryState.EXPIRED else _ENDS
    return said.of(state=STATE_TITLES[state], moment=utc_of_iso(model["at"]))


def _text_findings(findings: list[dict[str, Any]], translate: Translate, indent: str = "  ") -> Iterator[str]:
    for found in findings:
        yield f"{indent}[{translate(_SEVERITIES[found['severity']])}] {found['title']} ({found['code']})"
        yield f"{indent}  {translate(_SEEN)}: {found['evidence']}"
        yield from (f"{indent}  {said}" for said in _causes(found, translate))
        yield f"{indent}  {translate(_FIX)}: {found['fix']}"
        yield from _text_findings(found["consequences"], translate, indent + "    ")


def _markdown_findings(
    findings: list[dict[str, Any]], translate: Translate, indent: str = ""
) -> Iterator[str]:
    for found in findings:
        severity = translate(_SEVERITIES[found["severity"]])
        yield f"{indent}- **{severity}**: {escaped_markdown(found['title'])} (`{found['code']}`)"
        yield f"{indent}  - {translate(_SEEN)}: {escaped_markdown(found['evidence'])}"
        yield from (f"{indent}  - {escaped_markdown(said)}" for said in _causes(found, translate))
        yield f"{indent}  - {translate(_FIX)}: {escaped_markdown(found['fix'])}"
        yield from _markdown_findings(found["consequences"], translate, indent + "  ")


def _causes(found: dict[str, Any], translate: Translate) -> Iterator[str]:
    """What it means and what usually leads to it, of a finding that has causes: an error text."""
    if not found["causes"]:
        return
    yield f"{translate(_MEANS)}: {found['why']}"
    for number, cause in enumerate(found["causes"], 1):
        yield f"{translate(_CAUSE.of(number=number))}: {cause}"


def escaped_markdown(text: str) -> str:
    """Escape text for Markdown and HTML, on one line, with hidden characters spelled out."""
    pieces: list[tuple[bool, str]] = []
    for number, part in enumerate(CODE.split(visible(text))):
        found = (
            [(True, part)]
            if number % 2
            else [(at % 2 == 1, each) for at, each in enumerate(_LINKED.split(part))]
        )
        for code, piece in found:
            if code and pieces and pieces[-1][0]:  # two codes in a row would be read as one mark
                pieces[-1] = (True, pieces[-1][1] + piece)
            elif piece:
                pieces.append((code, piece))
    return "".join(f"`{piece}`" if code else _plain(piece) for code, piece in pieces)


def _plain(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", text).replace("\\<", "&lt;").replace("\\&", "&amp;")
