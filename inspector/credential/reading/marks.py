"""Where in a text something may stand: beginnings of credentials in any spelling, and Momento's hosts."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.credential.endpoint.endpoint import probable_host
from inspector.credential.reading.names import is_endpoint, is_refresh, key_strength
from inspector.credential.text.patterns import pattern

CREDENTIAL = pattern(
    r"(?:e(?:yJ|yA|wo|w0)[A-Za-z0-9+/_-]{9,}|e30\.)[A-Za-z0-9+/_.-]*={0,2}|(?<![A-Za-z0-9+/_-])(?:ZX(?:lK|lB|dv|cw)|Im(?:V5|V3))[A-Za-z0-9+/_-]{20,}={0,2}"
)
"""A run that begins as a wrapper or a JWT, or as one in base64 once more."""
_ENCODED = pattern(
    r"(?<![A-Za-z0-9+/_-])(?:ZX(?:lK|lB|dv|cw)|Im(?:V5|V3)|77u/|[A-Za-z0-9+/_-]{4})[A-Za-z0-9+/_-]{56,}={0,2}"
)
"""A run that may be base64 of a credential, or of a text with one in it."""
HOST = pattern(r"(?<![A-Za-z0-9.-])[a-z0-9](?:[a-z0-9.-]{0,200})\.momentohq\.com(?![A-Za-z0-9-])")
_DOMAIN = ".momentohq.com"
_LONGEST_NAME = 300
_NAME_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-")
_HINT = pattern(
    r"eyJ|eyA|ewo|ew0|e30\.|ZXlK|ZXlB|ZXdv|ZXcw|ImV5|77u/|momentohq|[A-Za-z0-9+/_=-]{40}|\uff45\uff59\uff2a|(?i:eyj[a-z0-9]{5})"
)
_NAMING = (
    *("key", "token", "secret", "auth", "cred", "endpoint", "passw", "bearer", "host", "momento"),
    *("begin ", "${", "{{"),
)
_PLACES = pattern(
    r"(?:e(?:yJ|yA|wo|w0)[A-Za-z0-9+/_-]{9}|e30\.)[A-Za-z0-9+/_.=-]*|(?:ZX(?:lK|lB|dv|cw)|Im(?:V5|V3)|77u/)[A-Za-z0-9+/_-]{20,}|[A-Za-z0-9+/_-]{60,}|momentohq\.com"
)
MOST = 400
"""Places in one text that are counted."""


def hints(text: str) -> bool:
    """Whether a credential, a part of one or a Momento host may stand in ``text``: a quick look."""
    return _HINT.search(text) is not None


def has_names(text: str) -> bool:
    """Whether a word in ``text`` may name a credential, an endpoint or what stands for one: a quick look."""
    folded = text.casefold()  # a tenth of the time of one expression that ignores case
    return any(map(folded.__contains__, _NAMING))


def places(text: str) -> list[int]:
    """Where something stands that a reader of a format has to explain, at most :data:`MOST` of them."""
    found = []
    for each in _PLACES.finditer(text):
        found.append(each.start())
        if len(found) == MOST:
            break
    return found


def encoded(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each run that may be base64 of a text, without the sign of a diff before it."""
    for found in _ENCODED.finditer(text):
        start, end = found.span()
        signed = text[start] in "+-" and text[max(0, start - 1) : start] in ("", "\n", "\r")
        yield start + (signed and (end - start) % 4 == 1), end


def matters(name: str | None, value: str) -> bool:
    """Whether a named value is worth a look."""
    if hints(value):
        return True
    return name is not None and (key_strength(name) > 0 or is_endpoint(name) or is_refresh(name))


def hosts(text: str) -> list[str]:
    """The Momento hosts in ``text``, without the prefixes of services, each once."""
    found: dict[str, None] = {}
    seen: set[str] = set()
    at = text.find(_DOMAIN)
    while at >= 0 and len(found) <= 20:
        start = at
        while start > 0 and at - start < _LONGEST_NAME and text[start - 1] in _NAME_CHARACTERS:
            start -= 1
        each = HOST.match(text, start)
        written = each[0] if each else ""
        host = probable_host(written) if written and written not in seen else None
        seen.add(written)
        if host and not host.startswith(("console.", "docs.", "www.")):
            found[host] = None
        at = text.find(_DOMAIN, at + len(_DOMAIN))
    return list(found)
