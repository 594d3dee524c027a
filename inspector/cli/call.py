"""The commands ``get``, ``set`` and ``delete``: one call, with what was predicted and what was observed."""

from __future__ import annotations

import argparse
import os
import stat
import sys
import time
from pathlib import Path

from inspector.cli import connecting, credentials, output, running
from inspector.cli.call_report import CallReport
from inspector.cli.exit_codes import Exit, StopError
from inspector.credential.permissions.access import Operation, may
from inspector.credential.text.message import message
from inspector.diagnosis.live.call import call_findings
from inspector.service.calls.single import SingleCall, perform_step
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, Outcome
from inspector.service.connection.setting import Service, Way

_LARGEST_VALUE = 5_000_000
"""Bytes; the service's own limit for an item is lower."""
_NOT_READ = message(
    "Command line", "The value in “{name}” could not be read: it must be a file of at most 5 MB."
)
_ONE_NAME = message("Command line", "Say where the key is: --cache NAME, or over RESP --database NAME.")
_RESP_ONLY = message("Command line", "--database goes with --over resp.")
_TWICE = message("Command line", "Credential and value cannot both come from standard input.")


def get(options: argparse.Namespace) -> int:
    """Get a value."""
    return _run(options, Operation.GET)


def set_value(options: argparse.Namespace) -> int:
    """Set a value."""
    if options.value_file == credentials.STANDARD_INPUT and options.file == credentials.STANDARD_INPUT:
        raise StopError(Exit.UNUSABLE, _TWICE)
    return _run(options, Operation.SET)


def delete(options: argparse.Namespace) -> int:
    """Delete a key."""
    return _run(options, Operation.DELETE)


def _run(options: argparse.Namespace, operation: Operation) -> int:
    cache, way = _cache(options), Way(options.over)
    subject = credentials.load(options.file, options.name)
    connection = connecting.connect(subject, options, Service.CACHE, (way,))
    info = CallInfo(operation, cache, os.fsencode(options.key))
    call = SingleCall(info, options.timeout, way=way)
    if operation is Operation.SET:
        call = SingleCall(info, options.timeout, _value(options), options.ttl, way=way)
    predicted = may(subject.permissions, operation, info.cache, info.key)
    outcome, stopped = running.run(lambda: _perform(connection, call))
    found = call_findings(outcome, subject, time.time(), predicted)
    told = CallReport(subject, outcome, predicted, found)
    output.line(told.as_json() if options.json else told.as_text())
    return stopped or told.exit_code


async def _perform(connection: Connection, call: SingleCall) -> Outcome:
    try:
        return await perform_step(connection, call)
    finally:
        await connection.close()


def _cache(options: argparse.Namespace) -> str:
    """The cache, or the Database that stands for it over RESP."""
    if (options.cache is None) == (options.database is None):
        raise StopError(Exit.UNUSABLE, _ONE_NAME)
    if options.database is not None and options.over != Way.RESP:
        raise StopError(Exit.UNUSABLE, _RESP_ONLY)
    name: str = options.database if options.cache is None else options.cache
    return name


def _value(options: argparse.Namespace) -> bytes:
    if options.value is not None:
        return os.fsencode(options.value)
    name: str = options.value_file
    if name == credentials.STANDARD_INPUT:
        value = sys.stdin.buffer.read(_LARGEST_VALUE + 1) if sys.stdin else b""
    else:
        value = _content(Path(name))
    if len(value) > _LARGEST_VALUE:
        raise StopError(Exit.UNUSABLE, _NOT_READ.of(name=name))
    return value


def _content(path: Path) -> bytes:
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(
            descriptor, "rb"
        ) as file:  # without O_NONBLOCK, opening a pipe waits for its other end
            if stat.S_ISREG(os.fstat(descriptor).st_mode):
                return file.read(_LARGEST_VALUE + 1)
    except (OSError, ValueError):
        pass
    raise StopError(Exit.UNUSABLE, _NOT_READ.of(name=path.name))
