"""Rules about requests to the HTTP API in the text, such as a command of curl, that cannot work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from inspector.credential.endpoint.endpoint import TRUSTED_DOMAIN, Trust, service_prefix
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import MOMENTO_KINDS
from inspector.credential.text.message import message
from inspector.credential.text.patterns import pattern
from inspector.diagnosis.catalogue.catalogue import finding
from inspector.diagnosis.finding import Finding, Severity

_CUT = message(
    "Request",
    "`&` in a URL without quotes ends the command in a shell, and the token after it is not sent.",
)
_CUT_TITLE = message("Request", "The shell cuts the URL off")
_QUOTE_IT = message("Request", "Put the URL into quotes.")
_NO_API = message("Request", "the HTTP API is at `api.cache.{host}`, and the request goes to `{called}`.")
_NO_API_TITLE = message("Request", "The request goes to a host without the HTTP API")
_WRITE_HOST = message("Request", "Write `api.cache.` before the endpoint in the URL.")
_OTHER_CELL = message("Request", "the key is for `{host}`, and the request goes to `{called}`.")
_OTHER_CELL_TITLE = message("Request", "The request goes to another cell than the key's")
_CALL_ITS_CELL = message("Request", "Send the request to the cell of the key, or take a key of that cell.")
_TEXT_SETS = message("Request", "The program that failed called `{called}`, and the text sets `{host}`.")
_KEY_IS_FOR = message("Request", "The program that failed called `{called}`, and the key is for `{host}`.")
_OTHER_HOST_TITLE = message("Request", "The program that failed called another host")
_LOOK_WHAT_IT_READS = message(
    "Request", "Check which endpoint and which key the program reads where it runs, then restart it."
)
_CALLED_BY_SDK = pattern(
    r"(?<![\w.-])(?:cache|control|token)\.[a-z0-9](?:[a-z0-9-]{0,60}\.){1,6}momentohq\.com(?![\w-]|\.\w)"
)
"""A host as SDKs call it, and as their errors name it."""
_COMMAND = pattern(
    r"^[ \t]*(?:[\w.@:~/\\-]{0,60}[$#%>][ \t]+)?(?:time[ \t]+)?(?:curl|wget|xh|https?)[ \t]"
    r"(?P<rest>(?:[^\n]|(?<=\\)\n)*)",
    re.MULTILINE,
)
_URL = pattern(r"(?:^|[ \t\n])(https?://[^\s\"'\\&]*(?<!\\)&[^\s\"']*)")
_CALLED = r"https?://((?:cache\.)?{host})(?::443)?/cache/"
_CELL_CALLED = pattern(r"https?://(?:api\.)?cache\.(cell-[\w.-]+\.momentohq\.com)(?::443)?/cache/")
_CALLS = pattern(r"\b(?:curl|wget|xh|fetch|requests|httpx|axios|Invoke-\w+|GET|PUT|POST|DELETE)\b")


def cut_by_shell(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A URL with ``&`` and without quotes in a command, where the credential stands behind the ``&``."""
    own, text = inspection.facts.repaired, inspection.pasted.reveal()
    if own is None or not _is_for_calls(inspection) or "&" not in text:
        return
    for command in _COMMAND.finditer(text):
        for url in _URL.finditer(command["rest"]):
            before = command["rest"][: url.start()]
            whole = not before.count('"') % 2 and not before.count("'") % 2
            if whole and TRUSTED_DOMAIN in url[1] and own.reveal() in url[1].partition("&")[2]:
                found = finding("kind.wrong-call", _CUT)
                yield replace(found, title=_CUT_TITLE, fix=_QUOTE_IT, why=None)
                return


def without_api(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A request to a path of the HTTP API at a host that has none: the endpoint itself, or that of gRPC."""
    where, text = inspection.endpoint, inspection.pasted.reveal()
    if where is None or not where.host.endswith(f".{TRUSTED_DOMAIN}") or not _is_for_calls(inspection):
        return
    if "/cache/" not in text or f"//api.cache.{where.host}" in text or not _CALLS.search(text):
        return
    called = re.search(_CALLED.format(host=re.escape(where.host)), text)
    if called is not None:
        found = finding("endpoint.wrong-host", _NO_API.of(host=where.host, called=called[1]))
        yield replace(found, title=_NO_API_TITLE, fix=_WRITE_HOST, why=None)


def to_another_cell(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A request to a cell of Momento's that is not the one of the key, which a version 1 key holds itself."""
    where, own, text = inspection.endpoint, inspection.facts.repaired, inspection.pasted.reveal()
    if where is None or own is None or "/cache/" not in text or not inspection.facts.wrapped:
        return
    if where.trust is not Trust.MOMENTO or not _is_for_calls(inspection) or not _CALLS.search(text):
        return
    called = {each[1] for each in _CELL_CALLED.finditer(text)}
    if len(called) == 1 and where.host not in called and text.count(own.reveal()) == 1:
        found = finding("endpoint.wrong-host", _OTHER_CELL.of(host=where.host, called=called.pop()))
        yield replace(found, title=_OTHER_CELL_TITLE, fix=_CALL_ITS_CELL, why=None)


def called_in_error(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """An error whose host is not the one that the key or the text beside it names: the program reads another one."""
    error, where = inspection.error_text, inspection.endpoint
    if error is None or not error.reported or where is None or where.trust is not Trust.MOMENTO:
        return
    text, own = inspection.pasted.reveal(), service_prefix(where.host) or ""
    called = {each[0] for each in _CALLED_BY_SDK.finditer(text)}
    others = {each for each in called if each.partition(".")[2] != where.host.removeprefix(own)}
    if len(called) == 1 == len(others) and _is_for_calls(inspection):
        said = _KEY_IS_FOR if inspection.facts.wrapped else _TEXT_SETS
        found = finding("endpoint.wrong-host", said.of(called=others.pop(), host=where.host))
        yield replace(
            found, severity=Severity.WARNING, title=_OTHER_HOST_TITLE, fix=_LOOK_WHAT_IT_READS, why=None
        )


def _is_for_calls(inspection: Inspection) -> bool:
    return (
        inspection.kind in MOMENTO_KINDS and inspection.reported is None and not inspection.facts.is_commented
    )


RULES = (cut_by_shell, without_api, to_another_cell, called_in_error)
