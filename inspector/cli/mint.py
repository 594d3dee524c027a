"""The command ``mint``: a disposable token, compared with the scope that was asked for."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from inspector.cli import connecting, credentials, output, running, secret_file
from inspector.cli.exit_codes import Exit, StopError
from inspector.cli.mint_report import MintReport
from inspector.credential.inspection import inspect
from inspector.credential.model.inspection import Inspection, Source
from inspector.credential.model.minter import cannot_mint, may_depend
from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector
from inspector.credential.scopes.problems import problems, refused
from inspector.credential.scopes.scope import DEFAULT_SECONDS, Scope
from inspector.credential.scopes.scope_json import Misread, read_scope
from inspector.credential.text.message import message
from inspector.diagnosis.grant.comparison import compare_grant
from inspector.diagnosis.grant.findings import grant_findings
from inspector.diagnosis.live.call import call_findings, clock_finding
from inspector.service.calls import tokens
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome
from inspector.service.connection.setting import Service

_BOTH = message(
    "Command line", "--scope says everything: it cannot be combined with a role, a cache or an item."
)
_NO_ROLE = message(
    "Command line", "Say what the token may do: --read-only, --read-write or --write-only; or --scope."
)
_NO_CACHE = message("Command line", "Say in which cache: --cache NAME.")
_TERMINAL = message(
    "Command line", "A token is not shown on a terminal. Redirect the output, or use --out FILE."
)
_JSON_TOO = message("Command line", "--out - and --json would both write to standard output: use --out FILE.")
_SAME = message("Command line", "--out would replace the file of the minting key. Choose another file.")
_MISREAD = message("Command line", "The scope in “{name}”, line {line}, column {column} ({path}): {words}")
_PROBLEM = message("Command line", "The scope cannot be asked for ({field}): {words}")
_NOT_READ = message("Command line", "“{name}” could not be read: {words}")
_ROLES = {"read-only": Role.READ_ONLY, "read-write": Role.READ_WRITE, "write-only": Role.WRITE_ONLY}


def run(options: argparse.Namespace) -> int:
    """Mint a token, write it, and say how it differs from what was asked for."""
    scope = _scope(options)
    found = problems(scope)
    if refused(found):
        first = next(each for each in found if refused((each,)))
        raise StopError(Exit.UNUSABLE, _PROBLEM.of(field=first.field, words=first.message))
    _check_output(options)
    subject = credentials.load(options.file, options.name)
    connection = connecting.connect(subject, options, Service.TOKEN)
    predicted = cannot_mint(subject, time.time()) or may_depend(subject)
    asked_at = time.time()
    outcome, stopped = running.run(lambda: _mint(connection, scope, options.timeout))
    told = _report(subject, scope, outcome, asked_at)
    if outcome.minted is not None:
        _write(options.out, outcome)
    if options.out != credentials.STANDARD_INPUT:
        output.line(told.as_json() if options.json else told.as_text(predicted))
    else:
        output.show(f"{told.as_text(predicted)}\n")
    return stopped or told.exit_code


async def _mint(connection: Connection, scope: Scope, deadline: float) -> Outcome:
    try:
        seconds = scope.valid_for_seconds or 0
        return await tokens.mint(connection, scope.rules, seconds, scope.token_id, deadline=deadline)
    finally:
        await connection.close()


def _report(subject: Inspection, scope: Scope, outcome: Outcome, asked_at: float) -> MintReport:
    now = time.time()
    if outcome.minted is None:
        return MintReport(subject, scope, outcome, None, None, call_findings(outcome, subject, now))
    token = inspect(outcome.minted.credential.reveal(), now, source=Source())
    grant = compare_grant(scope, token, asked_at=asked_at, minter=subject.endpoint)
    clock = clock_finding(outcome.clock_skew)
    return MintReport(
        subject, scope, outcome, token, grant, (*grant_findings(grant), *([clock] if clock else []))
    )


def _scope(options: argparse.Namespace) -> Scope:
    parts = (options.role, options.cache, options.key, options.key_prefix, options.topic)
    if options.scope is not None:
        if any(part is not None for part in parts):
            raise StopError(Exit.UNUSABLE, _BOTH)
        scope = _scope_file(options.scope)
        life = scope.valid_for_seconds if options.expires is None else options.expires
        return Scope(scope.rules, life, scope.token_id)
    if options.role is None:
        raise StopError(Exit.UNUSABLE, _NO_ROLE)
    if options.cache is None:
        raise StopError(Exit.UNUSABLE, _NO_CACHE)
    resource, item = Resource.CACHE, ALL
    if options.key is not None:
        item = Selector.name(options.key)
    elif options.key_prefix is not None:
        item = Selector.prefix(options.key_prefix)
    elif options.topic is not None:
        resource, item = Resource.TOPIC, Selector.name(options.topic)
    rule = Rule(resource, _ROLES[options.role], Selector.name(options.cache), item)
    return Scope((rule,), DEFAULT_SECONDS if options.expires is None else options.expires)


def _scope_file(name: str) -> Scope:
    text = credentials.read(name)
    if text.problem is not None:
        raise StopError(Exit.UNUSABLE, _NOT_READ.of(name=text.name, words=text.problem.detail))
    scope = read_scope(text.text)
    if isinstance(scope, Misread):
        where = _MISREAD.of(name=text.name, line=scope.line, column=scope.column, path=scope.path)
        raise StopError(Exit.UNUSABLE, where.of(words=scope.message))
    return scope


def _check_output(options: argparse.Namespace) -> None:
    """Find out before the call whether the token has a place to go.

    :raises StopError: if not.
    """
    if options.out == credentials.STANDARD_INPUT:
        if options.json:
            raise StopError(Exit.UNUSABLE, _JSON_TOO)
        if output.is_terminal() or sys.stdout is None:
            raise StopError(Exit.UNUSABLE, _TERMINAL)
        return
    target = Path(options.out)
    secret_file.check(target)
    if options.file != credentials.STANDARD_INPUT and target.exists() and target.samefile(options.file):
        raise StopError(Exit.UNUSABLE, _SAME)


def _write(out: str, outcome: Outcome) -> None:
    assert outcome.minted is not None  # noqa: S101  # asked by the caller
    if out == credentials.STANDARD_INPUT:
        output.line(outcome.minted.credential.reveal())
    else:
        secret_file.write(Path(out), outcome.minted.credential)
