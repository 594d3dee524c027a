"""What ``audit`` writes: text, JSON, SARIF, CSV. Credentials are named by fingerprint and kind only."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from inspector.audit.model import Audit, Found, GitState, Place
from inspector.audit.tree import LARGEST
from inspector.cli import output
from inspector.cli.exit_codes import Exit
from inspector.cli.language import say, say_plainly
from inspector.credential.model.expiry import STATE_TITLES
from inspector.credential.model.kinds import title_of
from inspector.credential.text.message import Message, message
from inspector.credential.text.not_read import reason
from inspector.credential.text.secret import WITHHELD
from inspector.credential.text.shapes import as_name
from inspector.credential.text.visible import escape_hidden
from inspector.diagnosis.rules.expiry import iso, utc
from inspector.export import audit as export

SCHEMA = 1
_NOTHING = message("Command line", "No Momento credential was found.")
_NOTHING_HERE = message("Command line", "No Momento credential was found in what was searched.")
_HEAD = message("Command line", "{fingerprint}  {kind}. {state}")
_UNTIL = message("Command line", "{state}, {moment}")
_LINE = message("Command line", "  {file}:{line}  {git}")
_FILE = message("Command line", "  {file}  {git}")
_COMMITTED = message("Command line", "  {file}:{line}  commit {commit}, {moment}")
_MESSAGE = message("Command line", "  message of the commit {commit}, {moment}")
_TAG_MESSAGE = message("Command line", "  message of the tag {tag}")
_SEARCHED = message("Command line", "Files searched: {files}; binary files left alone: {binary}.")
_SEARCHED_ALL = message(
    "Command line", "Files searched: {files}; commits searched: {commits}; binary files left alone: {binary}."
)
_UNREAD = message("Command line", "Not read: {file}. {why}")
_GIT_PROBLEM = message("Command line", "Git could not say what it does with the files. {why}")
_UNLISTED = message("Command line", "Folders that could not be listed: {folders}.")

_REPOSITORIES = message(
    "Command line", "Repositories inside that were left out: {count}. Audit each by itself."
)


def as_text(audit: Audit, now: float, _code: Exit) -> str:
    """Write the credentials with their places, those that are alive first."""
    lines: list[str] = []
    for found in export.ordered(audit, now):
        tone = "error" if found.is_live(now) else "muted"
        lines.append(output.painted(say_plainly(_head(found, now)), tone))
        lines += [say_plainly(_place(place)) for place in found.places]
        lines.append("")
    if not audit.found:
        lines += [say_plainly(_NOTHING if audit.complete else _NOTHING_HERE), ""]
    template = _SEARCHED if audit.commits is None else _SEARCHED_ALL
    lines.append(say_plainly(template.of(files=audit.files, commits=audit.commits or 0, binary=audit.binary)))
    lines += [
        say_plainly(_UNREAD.of(file=as_name(file), why=reason(why, LARGEST))) for file, why in audit.unread
    ]
    if audit.left_out.older_commits:
        lines.append(output.painted(say_plainly(export.SHALLOW), "warning"))
    if audit.left_out.folders:
        lines.append(say_plainly(_UNLISTED.of(folders=audit.left_out.folders)))
    if audit.left_out.repositories:
        lines.append(say_plainly(_REPOSITORIES.of(count=audit.left_out.repositories)))
    if audit.git_problem is not None:
        lines.append(say_plainly(_GIT_PROBLEM.of(why=audit.git_problem)))
    scanner = export.scanner_of(audit)
    return "\n".join(WITHHELD if scanner.leaks(line) else line for line in lines)


def as_json(audit: Audit, now: float, code: Exit) -> str:
    """Write an object of the schema ``audit``."""
    model = {
        "schema": SCHEMA,
        "at": iso(now),
        "credentials": [_credential(found, now) for found in export.ordered(audit, now)],
        "searched": {
            "files": audit.files,
            "commits": audit.commits,
            "binary": audit.binary,
            "shallow": audit.left_out.older_commits,
            "unread": [{"file": as_name(file), "why": why.value} for file, why in audit.unread],
        },
        "complete": audit.complete,
        "exit_code": int(code),
    }
    return escape_hidden(json.dumps(export.scanner_of(audit).scrub(model), ensure_ascii=False, indent=2))


def as_sarif(audit: Audit, now: float, _code: Exit) -> str:
    """Write a result for each place."""
    return export.as_sarif(audit, now, say)


def as_csv(audit: Audit, now: float, _code: Exit) -> str:
    """Write a line for each place."""
    return export.as_csv(audit, now, say).removesuffix("\r\n")


WRITERS: dict[str, Callable[[Audit, float, Exit], str]] = {
    "text": as_text,
    "json": as_json,
    "sarif": as_sarif,
    "csv": as_csv,
}


def _head(found: Found, now: float) -> Message:
    inspection = found.inspection
    state: Message = STATE_TITLES[inspection.expiry.state(now)]
    if inspection.expiry.expires_at is not None:
        state = _UNTIL.of(state=state, moment=utc(inspection.expiry.expires_at))
    kind = title_of(inspection.kind, inspection.claims)
    return _HEAD.of(fingerprint=inspection.fingerprint() or "-", kind=kind, state=state)


def _committed(moment: str) -> str:
    """A commit's time as this report writes others; git tells the offset of whoever made it."""
    try:
        return utc(datetime.fromisoformat(moment).timestamp())
    except (ValueError, OverflowError, OSError):
        return moment


def _place(place: Place) -> Message:
    file, line = as_name(place.file), place.line or 0
    if place.git is GitState.TAG:
        return _TAG_MESSAGE.of(tag=as_name(place.tag or ""))
    if place.git is GitState.HISTORY:
        commit, moment = place.commit or "", _committed(place.committed_at or "")
        template = _COMMITTED if place.file else _MESSAGE
        return template.of(file=file, line=line, commit=commit, moment=moment)
    template = _FILE if place.line is None else _LINE
    return template.of(file=file, line=line, git=export.GIT[place.git])


def _credential(found: Found, now: float) -> dict[str, Any]:
    inspection, expiry = found.inspection, found.inspection.expiry
    left = expiry.seconds_left(now)
    return {
        "fingerprint": inspection.fingerprint(),
        "kind": inspection.kind.value,
        "version": inspection.version,
        "expiry": {
            "state": expiry.state(now).value,
            "at": None if expiry.expires_at is None else iso(expiry.expires_at),
            "seconds_left": None if left is None else int(left),
        },
        "live": found.is_live(now),
        "endpoint": inspection.endpoint.host if inspection.endpoint else None,
        "places": [
            {
                "file": as_name(place.file),
                "line": place.line,
                "commit": place.commit,
                "committed_at": place.committed_at,
                "tag": None if place.tag is None else as_name(place.tag),
                "git": place.git.value,
            }
            for place in found.places
        ],
    }
