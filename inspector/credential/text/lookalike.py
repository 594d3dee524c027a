"""Detect look-alike names: one letter changed, letters of other scripts, the real name in another position."""

from __future__ import annotations

import unicodedata
from itertools import takewhile

_CONFUSABLE = str.maketrans(
    {
        **dict(zip("аеорсухіјѕԁһԛԝʏնոսզ", "aeopcyxijsdhqwynnuq", strict=True)),
        **dict(zip("αονυρικτωηεμ", "aovupiktwnem", strict=True)),
        **dict(zip("015", "ols", strict=True)),
    }
)

DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u30fc\ufe58\ufe63\uff0d"
"""Characters that editors and keyboards write instead of a hyphen."""
_WIDE = "".join(
    chr(0xFF00 + ord(c) - 0x20) for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789."
)
_ALIKE = str.maketrans(
    DASHES + _WIDE, "-" * len(DASHES) + "".join(chr(ord(c) - 0xFF00 + 0x20) for c in _WIDE)
)
ALIKE = frozenset(DASHES + _WIDE)
"""Characters that stand for one of a host, and are none."""


def as_host(text: str) -> str:
    """``text`` with hyphens, letters and full stops where characters of a host are written that look like them."""
    return text if text.isascii() else text.translate(_ALIKE)


def skeleton(text: str) -> str:
    """Normalise ``text`` for comparison: lower case, look-alike letters folded, hidden characters removed."""
    folded = unicodedata.normalize("NFKD", text).lower().translate(_CONFUSABLE)
    seen = "".join(c for c in folded if unicodedata.category(c)[0] not in "CM")
    return seen.replace("rn", "m").replace("vv", "w")


def resembles(host: str, domain: str) -> bool:
    """Whether ``host`` is not under ``domain`` but could be mistaken for it.

    True for one edit in the registrable name, for look-alike letters, and for a host that contains the
    domain's name in another position (``momentohq.com.evil.example``, ``momentohq-login.example``).
    """
    labels = host.lower().split(".")
    name = domain.partition(".")[0]
    registrable = ".".join(labels[-2:])
    if f".{host}".endswith(f".{domain}"):
        return False
    if skeleton(registrable) == skeleton(domain) or one_edit_apart(registrable, domain):
        return True
    flat = [skeleton(label) for label in labels]
    wanted = skeleton(name)
    return any(wanted in label or (len(label) > 3 and one_edit_apart(label, wanted)) for label in flat)


def one_edit_apart(left: str, right: str) -> bool:
    """Whether one insertion, deletion, substitution or swap of neighbours turns one text into the other."""
    if abs(len(left) - len(right)) > 1 or left == right:
        return False
    start = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(left, right, strict=False)))
    one, two = left[start:], right[start:]
    swapped = one[1:2] + one[:1] + one[2:] == two
    return swapped or one[1:] == two[1:] or one[1:] == two or one == two[1:]


def mixed_scripts(text: str) -> bool:
    """Whether ``text`` has letters of more than one script, as look-alike names do."""
    scripts = {unicodedata.name(c, "?").partition(" ")[0] for c in text if c.isalpha()}
    return len(scripts & {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"}) > 1
