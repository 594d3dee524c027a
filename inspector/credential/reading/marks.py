"""Where in a text something may stand: beginnings of credentials in any spelling, and Momento's hosts."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.credential.endpoint.endpoint import TRUSTED_DOMAIN, is_web_page, is_without_cell, probable_host
from inspector.credential.reading.names import is_endpoint, is_refresh, key_strength
from inspector.credential.text import shapes
from inspector.credential.text.lookalike import ALIKE, DASHES, as_host, resembles
from inspector.credential.text.patterns import pattern

CREDENTIAL = pattern(
    r"(?:e(?:yJ|yA|wo|w0)[A-Za-z0-9+/_-]{9,}|e30\.)[A-Za-z0-9+/_.-]*={0,2}|(?<![A-Za-z0-9+/_-])(?:ZX(?:lK|lB|dv|cw)|Im(?:V5|V3))[A-Za-z0-9+/_-]{20,}={0,2}"
)
"""A run that begins as a wrapper or a JWT, or as one in base64 once more."""
_ENCODED = pattern(
    r"(?<![A-Za-z0-9+/_-])(?:ZX(?:lK|lB|dv|cw)|Im(?:V5|V3)|77u/|[A-Za-z0-9+/_-]{4})[A-Za-z0-9+/_-]{56,}={0,2}"
)
"""A run that may be base64 of a credential, or of a text with one in it."""
_LETTERS = r"A-Za-z0-9\u0370-\u058f"
"""Letters and digits of hosts, and of the scripts whose letters look like them."""
HOST = pattern(rf"(?<![{_LETTERS}.-])[a-z0-9](?:[a-z0-9.-]{{0,200}})\.momentohq\.com(?!\.?[a-z0-9-])")
_CELL = pattern(
    rf"(?<![{_LETTERS}{DASHES}\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a.@*-])(?:[a-z]{{2,10}}\.){{0,3}}(?:cell-[{_LETTERS}.-]{{3,200}}|[{_LETTERS}][{_LETTERS}-]{{2,62}}\.prod\.[{_LETTERS}.-]{{3,200}})"
)
"""A host that is named as those of Momento's cells are; of any domain, in letters that look like Latin ones too."""
_DOMAIN = ".momentohq.com"
_BREAKS = " \t\r\n|>+\"'"
_MASKED = pattern(shapes.MASK)
_LONGEST_NAME = 300
_NAME_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-")
_RUN = "".join(_NAME_CHARACTERS | ALIKE)
_BEGINNINGS = (
    *("eyJ", "eyA", "ewo", "ew0", "e30.", "ZXlK", "ZXlB", "ZXdv", "ZXcw", "ImV5", "77u/"),
    *("momentohq", "\uff45\uff59\uff2a"),
)
_ENCODED_RUN = pattern(r"[A-Za-z0-9+/_=-]{40}")
_SHORTEST_RUN = 40
_OTHER_CASE = pattern(r"(?i:eyj[a-z0-9]{5})")
_NAMING = (
    *("key", "token", "secret", "auth", "cred", "endpoint", "passw", "bearer", "host", "momento"),
    *("begin ", "${", "{{"),
)
_PLACES = pattern(
    r"(?:e(?:yJ|yA|wo|w0)[A-Za-z0-9+/_-]{9}|e30\.)[A-Za-z0-9+/_.=-]*|(?:ZX(?:lK|lB|dv|cw)|Im(?:V5|V3)|77u/)[A-Za-z0-9+/_-]{20,}|[A-Za-z0-9+/_-]{60,}|momentohq\.com"
    r"|\uff45\uff59\uff2a[\uff01-\uff5e]{20,}"
)
MOST = 400
"""Places in one text that are counted."""


def hints(text: str) -> bool:
    """Whether a credential, a part of one or a Momento host may stand in ``text``: a quick look."""
    if any(map(text.__contains__, _BEGINNINGS)):  # a quarter of the time of one expression for all
        return True
    if max(map(len, text.split()), default=0) >= _SHORTEST_RUN and _ENCODED_RUN.search(text):
        return True
    return "eyj" in text.lower() and _OTHER_CASE.search(text) is not None


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


def hosts_like_cells(text: str) -> list[str]:
    """The hosts in ``text`` that are named like those of Momento's cells, whatever their domain is, each once."""
    if "cell-" not in text and ".prod." not in text:
        return []
    found: dict[str, None] = {}
    for each in _CELL.finditer(text):
        host = each[0].rstrip(".-")
        if not _is_cut(host, text[each.end() : each.end() + 40]) and (
            host.count(".") > 3 or resembles(host, TRUSTED_DOMAIN)
        ):
            found[host] = None
    return list(found)


def _is_cut(host: str, behind: str) -> bool:
    """Whether a host is the beginning of one of Momento's: broken by a line, masked or copied in part."""
    missing = next((_DOMAIN[n:] for n in range(len(_DOMAIN) - 1, 0, -1) if host.endswith(_DOMAIN[:n])), None)
    if missing is None:
        return False
    return missing != "m" or behind.lstrip(_BREAKS).startswith("m") or _MASKED.match(behind) is not None


def hosts(text: str) -> list[str]:
    """The Momento hosts in ``text``, without the prefixes of services, each once.

    Failing these, what would be one if all its characters were those of a host: as it stands.
    """
    found: dict[str, None] = {}
    alike: dict[str, None] = {}
    seen: set[str] = set()
    at = text.find(_DOMAIN)
    while at >= 0 and len(found) <= 20:
        start = max(0, at - _LONGEST_NAME)
        start += len(text[start:at].rstrip(_RUN))
        start = _behind_dash(text, start, at)
        end = at + len(_DOMAIN)
        if not text[start:end].isascii():
            if HOST.fullmatch(as_host(text[start:end])) and not text[end : end + 1].isalnum():
                alike[text[start:end]] = None
            at = text.find(_DOMAIN, end)
            continue
        each = HOST.match(text, start)
        written = each[0] if each else ""
        host = probable_host(written) if written and written not in seen else None
        seen.add(written)
        if host and not is_web_page(host) and not is_without_cell(host):
            found[host] = None
        at = text.find(_DOMAIN, end)
    return list(found or alike)


def _behind_dash(text: str, start: int, end: int) -> int:
    """Where a host begins in a run of characters: behind the dash of a sentence, not behind one for a hyphen."""
    while start < end and text[start] in DASHES:
        start += 1
    last = max(map(text[start:end].rfind, DASHES)) + 1
    return start + last if text.startswith("cell-", start + last) else start


_DAMAGED = pattern(
    r"(?<![A-Za-z0-9+/_.-])e(?:yJ|yA|wo|w0)[A-Za-z0-9+/_.-]{9,}"
    r"(?:[^\sA-Za-z0-9+/_.=\"'`<>(){}\[\],;-]{1,3}[A-Za-z0-9+/_.-]{2,}){0,40}={0,2}"
    rf"(?:{shapes.MASK}[A-Za-z0-9+/_-]{{0,60}}={{0,2}})?"
)
"""A run that begins as a credential, with the characters that interrupt it or a mask."""


def damaged(text: str, *, shortest: int = 0) -> Iterator[tuple[int, int]]:
    """Yield start and end of each run of at least ``shortest`` characters that begins as a credential.

    A full stop at its end belongs to the sentence.
    """
    for found in _DAMAGED.finditer(text):
        stop = found[0].endswith(".") and not found[0].endswith("...")
        if len(found[0]) >= shortest:
            yield found.start(), found.end() - stop
