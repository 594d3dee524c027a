"""gRPC statuses and the SDKs' own codes, in the many ways in which the official SDKs' languages write them.

Most statuses are common words, which count only where their surroundings say that they are one, or where nothing
else was pasted. Those that only gRPC has count wherever they stand in capitals.
Sources: the status types of gRPC's implementations; the error codes of Momento's SDKs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from inspector.credential.error_text.model import KnownText, Trouble
from inspector.credential.error_text.not_said import is_in_source, is_received
from inspector.credential.text.patterns import pattern

_T = Trouble
STATUSES: tuple[tuple[str, Trouble], ...] = (
    ("OK", _T.SDK_FAILED),
    ("CANCELLED", _T.CANCELLED),
    ("UNKNOWN", _T.SERVICE_FAILED),
    ("INVALID_ARGUMENT", _T.INVALID_ARGUMENT),
    ("DEADLINE_EXCEEDED", _T.TIMEOUT),
    ("NOT_FOUND", _T.CACHE_NOT_FOUND),
    ("ALREADY_EXISTS", _T.ALREADY_EXISTS),
    ("PERMISSION_DENIED", _T.PERMISSION_DENIED),
    ("RESOURCE_EXHAUSTED", _T.RATE_LIMIT),
    ("FAILED_PRECONDITION", _T.PRECONDITION),
    ("ABORTED", _T.SERVICE_FAILED),
    ("OUT_OF_RANGE", _T.CALL_UNKNOWN),
    ("UNIMPLEMENTED", _T.CALL_UNKNOWN),
    ("INTERNAL", _T.SERVICE_FAILED),
    ("UNAVAILABLE", _T.UNAVAILABLE),
    ("DATA_LOSS", _T.SERVICE_FAILED),
    ("UNAUTHENTICATED", _T.UNAUTHENTICATED),
)
"""By number, from 0."""
_BY_NAME = {name.replace("_", "").lower(): (name, trouble) for name, trouble in STATUSES[1:]}
_BY_NAME["canceled"] = _BY_NAME["cancelled"]

_NAME = "|".join(
    sorted({name.replace("_", "[_ ]?") for name, _ in STATUSES[1:]} | {"CANCELED"}, key=len, reverse=True)
)
_CONTEXT = pattern(
    rf"StatusCode[.:=\s\"'(]{{1,4}}(?P<a>{_NAME})\b"  # Python, .NET, PHP
    rf"|\bcode[\s\"']{{0,2}}[=:]\s{{0,2}}[\"']?(?P<b>{_NAME})\b"  # Go
    rf"|Status(?:Runtime)?Exception:\s{{1,4}}(?P<c>{_NAME})\b"  # Java, Kotlin
    rf"|\b(?P<number>[1-9]|1[0-6])[ :]{{1,2}}(?P<d>{_NAME})\b"  # Node.js, Ruby
    rf"|\bstatus[\s\"']{{0,2}}[=:]\s{{0,2}}[\"']?(?P<any>{_NAME})\b"  # tonic
    rf"|\bGRPC::(?P<f>{_NAME})\b"  # Ruby
    rf"|codeName:\s{{0,2}}(?P<g>{_NAME})\b"  # Dart
    rf"|\b(?P<h>{_NAME})\s?\((?P<after>[1-9]|1[0-6])\)",  # Swift
    re.IGNORECASE,
)
_NAMED = ("a", "b", "c", "d", "any", "f", "g", "h")
_OF_A_CALL = pattern(r"message|details|metadata|grpc|rpc|error|exception|momento", re.IGNORECASE)
"""What stands beside the status of a call, and hardly beside that of an order or a job."""
_NUMBER = pattern(
    r"(?:grpc[-_. ]?(?:status|code)|GRPC\.RPCError\{status|gRPC Error \(code)[\s\"'\\]{0,4}[=:]\s{0,2}[\"'\\]{0,2}"
    r"(?P<number>[1-9]|1[0-6])\b",
    re.IGNORECASE,
)
_SHOUTED = pattern(rf"(?<![\w.])(?P<name>{_NAME.replace('[_ ]?', '_')}): ")
"""As the service's details and many logs write it: in capitals, before a colon."""
_SHOUTED_ALONE = frozenset({"UNKNOWN", "INTERNAL", "ABORTED", "CANCELLED", "CANCELED"})
"""Words that stand so before a colon in any log."""

_GRPC_ONLY = pattern(
    r"(?<![\w.])(?P<name>UNAUTHENTICATED|PERMISSION_DENIED|DEADLINE_EXCEEDED|RESOURCE_EXHAUSTED|FAILED_PRECONDITION|"
    r"INVALID_ARGUMENT|(?:PermissionDenied|DeadlineExceeded|ResourceExhausted|FailedPrecondition)(?=: ))"
    r"(?![\w(]|\.\w)"
)
"""What other programs hardly say: in capitals, or as Go and .NET write it before a colon."""
_OF_GRPC_ONLY = (
    *("UNAUTHENTICATED", "_DENIED", "_EXCEEDED", "_EXHAUSTED", "_PRECONDITION", "INVALID_ARGUMENT"),
    *("Denied: ", "Exceeded: ", "Exhausted: ", "Precondition: "),
)
"""One of these stands in each of them."""
_SAID = pattern(r"(?<![\w.-])unauthenticated(?![\w-]|\.\w)", re.IGNORECASE)
"""The one that people repeat in a sentence of their own."""
_SENTENCE = 240
"""Characters of such a sentence."""
_LEAD = r"(?:(?:momento|g?rpc|error|status|code|message)\W{1,3}){0,3}"
_ALONE = pattern(
    rf"\W*{_LEAD}(?:(?P<name>{_NAME.replace('[_ ]?', '_?')})|(?:status|code)\W{{1,3}}(?P<number>1[0-6]|[1-9]))\W*",
    re.IGNORECASE,
)
_HTTP_ALONE = pattern(
    r"\W*(?:curl: \(22\) The requested URL returned )?"
    r"(?:https?(?:/[\d.]{1,3})?\s{1,2})?(?:(?:error|status|code)\W{1,3}){0,2}(?P<number>401|403|429)"
    r"(?:\s{1,2}(?:unauthori[sz]ed|forbidden|too many requests))?\W*",
    re.IGNORECASE,
)
HTTP_STATUSES = {
    "401": KnownText("401 Unauthorized", _T.UNAUTHENTICATED, "HTTP API"),
    "403": KnownText("403 Forbidden", _T.PERMISSION_DENIED, "HTTP API"),
    "429": KnownText("429 Too Many Requests", _T.RATE_LIMIT, "HTTP API"),
}

SDK_CODES: dict[str, Trouble] = {
    "INVALID_ARGUMENT_ERROR": _T.INVALID_ARGUMENT,
    "UNKNOWN_SERVICE_ERROR": _T.SERVICE_FAILED,
    "ALREADY_EXISTS_ERROR": _T.ALREADY_EXISTS,
    "STORE_ITEM_NOT_FOUND_ERROR": _T.NOT_FOUND,
    "STORE_NOT_FOUND_ERROR": _T.NOT_FOUND,
    "FUNCTION_NOT_FOUND_ERROR": _T.NOT_FOUND,
    "NOT_FOUND_ERROR": _T.CACHE_NOT_FOUND,
    "INTERNAL_SERVER_ERROR": _T.SERVICE_FAILED,
    "PERMISSION_ERROR": _T.PERMISSION_DENIED,
    "AUTHENTICATION_ERROR": _T.UNAUTHENTICATED,
    "CANCELLED_ERROR": _T.CANCELLED,
    "CONNECTION_ERROR": _T.UNREACHABLE,
    "LIMIT_EXCEEDED_ERROR": _T.RATE_LIMIT,
    "BAD_REQUEST_ERROR": _T.CALL_UNKNOWN,
    "TIMEOUT_ERROR": _T.TIMEOUT,
    "SERVER_UNAVAILABLE": _T.UNAVAILABLE,
    "CLIENT_RESOURCE_EXHAUSTED": _T.CLIENT_EXHAUSTED,
    "FAILED_PRECONDITION_ERROR": _T.PRECONDITION,
}
_CODE = pattern(rf"[^A-Za-z0-9_]?(?:{'|'.join(SDK_CODES)})[^A-Za-z0-9_]?")
_CLASSES: dict[str, Trouble] = {
    "Authentication": _T.UNAUTHENTICATED,
    "PermissionDenied": _T.PERMISSION_DENIED,
    "Permission": _T.PERMISSION_DENIED,
    "LimitExceeded": _T.RATE_LIMIT,
    "CacheNotFound": _T.CACHE_NOT_FOUND,
    "NotFound": _T.CACHE_NOT_FOUND,
    "CacheAlreadyExists": _T.ALREADY_EXISTS,
    "AlreadyExists": _T.ALREADY_EXISTS,
    "Timeout": _T.TIMEOUT,
    "ServerUnavailable": _T.UNAVAILABLE,
    "ConnectionFailed": _T.UNREACHABLE,
    "Connection": _T.UNREACHABLE,
    "InvalidArgument": _T.INVALID_ARGUMENT,
    "FailedPrecondition": _T.PRECONDITION,
    "InternalServer": _T.SERVICE_FAILED,
    "UnknownService": _T.SERVICE_FAILED,
    "BadRequest": _T.CALL_UNKNOWN,
    "Cancelled": _T.CANCELLED,
    "Cancellation": _T.CANCELLED,
    "ClientSdk": _T.SDK_FAILED,
    "Unknown": _T.SDK_FAILED,
}
_CLASS = pattern(
    rf"\bmomento(?:[.:\\/]{{1,2}}\w{{1,30}}){{0,4}}[.:\\/]{{1,2}}(?P<name>{'|'.join(_CLASSES)})(?:Exception|Error)\b",
    re.IGNORECASE,
)
_OF_SDKS = (
    "Authentication|PermissionDenied|LimitExceeded|CacheNotFound|CacheAlreadyExists|ServerUnavailable"
    "|FailedPrecondition|InternalServer|UnknownService|ConnectionFailed"
)
"""The classes that no language and hardly another library has."""
_BARE_CLASS = pattern(
    r"(?<![\w.:/\\@$])(?<!\bnew )(?i:(?<!\bthrows )(?<!\braises )(?<!\bthrow )(?<!\braise ))"
    rf"(?P<name>{_OF_SDKS})(?:Exception|Error)\b(?!\s*(?:->|[({{:|,]))"
)
"""As people name it in a sentence. With a message behind it the message says more, and whose it is."""
_CLASS_ALONE = pattern(rf"\W*(?P<name>{'|'.join(_CLASSES)})(?:Exception|Error)\W*")
_CLASSES_LOWER = {name.lower(): trouble for name, trouble in _CLASSES.items()}


def find_statuses(text: str, *, listed: bool = False) -> Iterator[KnownText]:
    """The statuses and codes that a text says somebody received: at most a hundred of each word.

    ``listed``: the text is a table of all statuses, whose names say nothing.
    """
    yield from _alone(text)
    lower = text.lower()
    if not listed:
        yield from _by_name(text, lower)
    for at in _places(lower, "grpc"):
        number = _NUMBER.match(text, at)
        if number:
            yield KnownText(*STATUSES[int(number["number"])], "gRPC")
    for code, trouble in SDK_CODES.items():
        if code in text and any(_is_code(text, at, at + len(code)) for at in _places(text, code)):
            yield KnownText(code, trouble, "all SDKs")
    for at in _places(lower, "momento"):
        named = _CLASS.match(text, at)
        if named and not is_in_source(text, at, named.end()):
            yield _of_class(named["name"])
    yield from _by_bare_class(text)


def _by_bare_class(text: str) -> Iterator[KnownText]:
    """The class that is all of a text, or that a sentence says somebody received."""
    whole = _CLASS_ALONE.fullmatch(text) if len(text) <= _SENTENCE else None
    if whole:
        yield _of_class(whole["name"])
    if "Exception" not in text and "Error" not in text:
        return
    for named in islice(_BARE_CLASS.finditer(text), _MOST_PLACES):
        if is_received(text, *named.span()) and not is_in_source(text, *named.span()):
            yield _of_class(named["name"])


def _of_class(name: str) -> KnownText:
    return KnownText(name, _CLASSES_LOWER[name.lower()], "all SDKs")


def _is_code(text: str, start: int, end: int) -> bool:
    return _CODE.fullmatch(text[max(0, start - 1) : end + 1]) is not None and not is_in_source(
        text, start, end
    )


def _by_name(text: str, lower: str) -> Iterator[KnownText]:
    grpc_only = _GRPC_ONLY.finditer(text) if any(map(text.__contains__, _OF_GRPC_ONLY)) else ()
    for found in islice(grpc_only, _MOST_PLACES):
        if not is_in_source(text, *found.span()):
            yield KnownText(*_BY_NAME[_plain(found["name"])], "gRPC")
    spellings = (each for stem, every in _SPELLINGS if stem in lower for each in every)
    for spelling in spellings:
        for at in _places(lower, spelling):
            end = at + len(spelling)
            name = _in_context(
                text[max(0, at - _BEFORE) : end + _AFTER], text[max(0, at - _FAR) : end + _FAR]
            )
            if name is not None and not is_in_source(text, at, end):
                yield KnownText(*_BY_NAME[name], "gRPC")


def _alone(text: str) -> Iterator[KnownText]:
    """The status that is all of a text, or that a sentence repeats."""
    if len(text) > _SENTENCE:
        return
    said = (found.span() for found in _SAID.finditer(text))
    if any(is_received(text, *span) and not is_in_source(text, *span) for span in said):
        yield KnownText(*_BY_NAME["unauthenticated"], "gRPC")
    whole = _ALONE.fullmatch(text)
    if whole and whole["name"] and (whole["name"].isupper() or whole["name"].upper() not in _SHOUTED_ALONE):
        yield KnownText(*_BY_NAME[_plain(whole["name"])], "gRPC")
    elif whole and whole["number"]:
        yield KnownText(*STATUSES[int(whole["number"])], "gRPC")
    by_http = _HTTP_ALONE.fullmatch(text)
    if by_http:
        yield HTTP_STATUSES[by_http["number"]]


_BEFORE, _AFTER, _FAR = 40, 6, 240
_MOST_PLACES = 100
_SPELLINGS = tuple(
    (name.split("_")[0], tuple(dict.fromkeys(name.replace("_", divider) for divider in ("_", " ", ""))))
    for name in (*(name.lower() for name, _ in STATUSES[1:]), "canceled")
)
"""The first word of each status, without which none of its spellings stands in a text."""


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    for _ in range(_MOST_PLACES):
        if at < 0:
            return
        yield at
        at = text.find(word, at + 1)


def _in_context(around: str, farther: str) -> str | None:
    found = _CONTEXT.search(around)
    if found:
        number = found["number"] or found["after"]
        name = _plain(next(found[each] for each in _NAMED if found[each]))
        if number:  # “3 cancelled” counts something
            return name if _BY_NAME[name][0] == STATUSES[int(number)][0] else None
        orders_have_it = found["any"] and name.upper() in _SHOUTED_ALONE
        return name if not orders_have_it or _OF_A_CALL.search(farther) else None
    shouted = _SHOUTED.search(around)
    return _plain(shouted["name"]) if shouted and shouted["name"] not in _SHOUTED_ALONE else None


def _plain(name: str) -> str:
    return name.replace("_", "").replace(" ", "").lower()
