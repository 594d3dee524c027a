"""Fields that hold an endpoint: what counts as one, and what of it is the host."""

from __future__ import annotations

from inspector.credential.endpoint.endpoint import is_host_name
from inspector.credential.endpoint.regions import host_of_region
from inspector.credential.reading import marks, steps
from inspector.credential.reading.model import Field
from inspector.credential.reading.names import is_endpoint, is_place, is_url, words
from inspector.credential.text import shapes
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

_BY_REGION = frozenset({"region", "cell"})
_MARKUP = pattern(r"(?:<br ?/?>|</[a-z]{1,10}>|\\[nr])+\Z")
"""What ends a line or an element of the text around a value, and was not read as such."""
_PARAMETER = pattern(r"[?&][A-Za-z_]+=")


def is_host(field: Field) -> bool:
    """Whether an endpoint stands there: under its name, or as Momento's host under any name."""
    value, name = field.value.text, field.name or ""
    if shapes.is_begun(value):
        return False
    if is_endpoint(name):
        return not _has_parameters(value)
    if "momentohq" not in value or len(value) > 300:
        return False
    return is_place(name) or is_host_name(value.strip())


def _has_parameters(value: str) -> bool:
    """Whether a URL with parameters is in ``value``: a request, not an endpoint."""
    urls = (word for word in value.split() if "://" in word)
    return any(_PARAMETER.search(word, word.index("://")) for word in urls)


def host_of(field: Field) -> OffsetText:
    """The endpoint as a program gets it; of a URL by its name, and of a text that nobody reads, the host."""
    value, name = field.value, field.name or ""
    found = marks.hosts(value.text)
    if found and (not field.given or is_url(name) or not is_endpoint(name)):
        return OffsetText(found[0], [value.at(0) or 0] * len(found[0]))
    if not _BY_REGION.isdisjoint(words(name)):
        host = host_of_region(value.text.strip())
        if host is not None:
            return OffsetText(host, [value.at(0) or 0] * len(host))
    markup = _MARKUP.search(value.text)
    if markup and is_host_name(value.text[: markup.start()]):
        return value.cut(0, markup.start())
    inner = steps.decoded(value)
    return inner if inner is not None and is_host_name(inner.text.strip()) else value
