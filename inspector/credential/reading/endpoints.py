"""Fields that hold an endpoint: what counts as one, and what of it is the host."""

from __future__ import annotations

from inspector.credential.endpoint.endpoint import is_host_name, is_web_page, probable_host
from inspector.credential.endpoint.regions import host_of_region
from inspector.credential.reading import marks, steps
from inspector.credential.reading.model import Field
from inspector.credential.reading.names import is_endpoint, is_place, is_url, words
from inspector.credential.text import shapes
from inspector.credential.text.message import Message, message
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

_DERIVED = message("Pairing", "`{host}` was derived from `{value}`, the value of {name}.")
_BY_REGION = frozenset({"region", "cell"})
_SERVERS = frozenset({"host", "hosts", "hostname", "server", "cell", "region"})
"""Ends of names under which Momento's web site is a mistake."""
_MARKUP = pattern(r"(?:<br ?/?>|</[a-z]{1,10}>|\\[nr])+\Z")
"""What ends a line or an element of the text around a value, and was not read as such."""
_TYPE = pattern(
    r"(?:Optional\[)?(?:str|string|String|SecretStr|Text|bytes|(?:Any)?(?:Http)?Url|&(?:'static )?str)\]?"
    r"(?:\s*\|\s*(?:None|null|undefined))?[?!;,]*"
)
"""A type of a programming language, where a class or a schema declares the setting."""
_LOOKED_UP = pattern(r"[A-Za-z_][\w.?]{0,80}[\[(]\s*[\"'`]")
_PATH = pattern(r"(?:[A-Za-z_]\w*(?:\?\.|\.|->|::))*(?P<name>[A-Za-z_]\w*)[!?;,]*")
_PARAMETER = pattern(r"[?&][A-Za-z_]+=")


def is_host(field: Field) -> bool:
    """Whether an endpoint stands there: under its name, or as Momento's host under any name."""
    value, name = field.value.text, field.name or ""
    if shapes.is_begun(value):
        return False
    if is_endpoint(name):
        plain = value.strip()
        is_port = plain.isdigit()  # in code behind its host
        return not is_port and not _has_parameters(value) and not _is_of_program(plain)
    if "momentohq" not in value or len(value) > 300:
        return False
    if not words(name) or words(name)[-1] not in _SERVERS:
        page = probable_host(value) or ""
        if is_web_page(page):
            return False  # the web site of an account, as password managers keep it
    return is_place(name) or is_host_name(value.strip())


def _is_of_program(value: str) -> bool:
    """Whether a program declares the setting or reads it from elsewhere there: a type, a lookup, or its own name."""
    if _TYPE.fullmatch(value) or _LOOKED_UP.match(value):
        return True
    path = _PATH.fullmatch(value)
    return path is not None and is_endpoint(path["name"])


def _has_parameters(value: str) -> bool:
    """Whether a URL with parameters is in ``value``: a request, not an endpoint."""
    urls = (word for word in value.split() if "://" in word)
    return any(_PARAMETER.search(word, word.index("://")) for word in urls)


def host_of(field: Field) -> OffsetText:
    """The endpoint as a program gets it; of a URL by its name, and of a text that nobody reads, the host."""
    value, name = field.value, field.name or ""
    if field.code == "repair.command" and value.text.endswith("}") and "{" not in value.text:
        value = value.cut(0, len(value.text) - 1)  # Variables={KEY=...,ENDPOINT=...} of the AWS CLI
    found = marks.hosts(value.text)
    if found and (not field.given or is_url(name) or not is_endpoint(name)):
        return OffsetText(found[0], [value.at(0) or 0] * len(found[0]))
    host = _of_region(field)
    if host is not None:
        return OffsetText(host, [value.at(0) or 0] * len(host))
    markup = _MARKUP.search(value.text)
    if markup and is_host_name(value.text[: markup.start()]):
        return value.cut(0, markup.start())
    inner = steps.decoded(value)
    return inner if inner is not None and is_host_name(inner.text.strip()) else value


def derived_by(field: Field) -> Message | None:
    """What an endpoint was derived from that the text does not name; ``None`` where the text names it."""
    host = host_of(field).text
    if host != _of_region(field) or host in field.value.text:
        return None
    return _DERIVED.of(host=host, value=field.value.text.strip(), name=field.name or "-")


def _of_region(field: Field) -> str | None:
    """The endpoint of the region or cell that a field names, if it is one for these."""
    by_region = not _BY_REGION.isdisjoint(words(field.name or ""))
    return host_of_region(field.value.text.strip()) if by_region else None
