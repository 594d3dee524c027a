"""What may be around or inside a single value: each step takes one layer off and remembers it, or does nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace

from inspector.credential.jwt.envelope import is_misread
from inspector.credential.jwt.token import read_token
from inspector.credential.paste import edge_repairs
from inspector.credential.paste.candidate import Candidate
from inspector.credential.paste.ends import token_lengths
from inspector.credential.paste.unescape import undo_escapes
from inspector.credential.text import base64_text, shapes
from inspector.credential.text.message import Message, message
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

MOST_ENCODINGS = 2
"""Times a credential may be base64-encoded beyond what SDKs expect."""

_WHOLE = message("Repair", "all of it")
_BELOW_DATA = message("Repair", "below `data`, whose values Kubernetes decodes")
_DEFAULT = pattern(r"\s*\$\{[A-Za-z_][\w.-]{0,80}?(?::?[-=]|:)(?P<value>[^{}\s]+)\}\s*")
_BEFORE = message("Repair", "`{text}` before the credential")
_AROUND = message("Repair", "`{before}` before the credential and `{after}` after it")
_BEHIND = message("Repair", "`{text}` after the credential")
_NAMED = message("Repair", "in {name}")
_LETTER = message("Repair", "{name} at character {place}")
_LETTERS = message("Repair", "{count} characters, the first is {name} at character {place}")

_BEARER = pattern(
    r"Bearer[ \t]+(?=\S)|(?:Basic|Token|JWT|ApiKey|Api-Key)[ \t]+(?=[\"']?[A-Za-z0-9+/_.%-]{16})",
    re.IGNORECASE,
)
_TYPED = pattern(
    r"(?P<type>[bBrRuUfF]|[A-Za-z_][\w.:<>]{0,60}?[ \t]*[({\[])[ \t]*(?P<quote>[\"']?)"
    r"(?P<value>[A-Za-z0-9+/_.-]{20,}={0,2})(?P=quote)[ \t]*[)}\]]?[;,]?"
)
_BYTES = pattern(r"[bBrRuUfF](?P<quote>[\"'])(?P<value>[A-Za-z0-9+/_.=-]+)(?P=quote)")
_BRACKETED = pattern(
    r"(?P<open>[<(\[{*_~|]{1,3})(?P<value>e(?:yJ|yA|wo|w0)[A-Za-z0-9+/_.-]{20,}?={0,2})"
    r"(?P<close>[>)\]}*_~|]{1,3})"
)
_GLUED = pattern(
    r"(?P<value>e(?:yJ|yA|wo|w0)[A-Za-z0-9+/_.-]{40,}?={0,2})(?P<name>MOMENTO_[A-Z][A-Z_]{2,40})=[^\s=]*"
)
_LONG_RUN = pattern(r"[A-Za-z0-9+/_=.-]{40}")
_WRAPPING = pattern(r"[\"'](?:endpoint|api_key)[\"']\s*:")
_NAME_OF_FIELD = pattern(r"[\"']([^\"'\s]{6,9})[\"']\s*:")
_SIGNS = ("eyJ", "ZXlK", "api_key", "momentohq", "MOMENTO_")
_BACKSLASHED = pattern(r"\\(?=[\\`*_{}\[\]()#+.!|>~=-])")
_LOOKALIKE = str.maketrans(
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0405\u0406\u0408\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04bb\u0501\u051b\u051d"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd\u03b9\u0131\u0261",
    "ABEKMHOPCTXSIJaeopcyxsijhdqwABEZHIKMNOPTYXovi1g".replace("1", "i"),
)
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\ufe58\ufe63\uff0d"

Step = Callable[[Candidate], "Candidate | None"]


def default_of(candidate: Candidate) -> Candidate | None:
    """The credential that a program puts in where the variable is not set: ``${NAME:-…}``, of Spring ``${name:…}``."""
    found = _DEFAULT.fullmatch(candidate.text.text)
    if found is None or not shapes.is_credential(found["value"]):
        return None
    value = None if candidate.value is None else found["value"]
    return replace(candidate, text=candidate.text.cut(*found.span("value")), value=value)


def default_in(text: OffsetText) -> OffsetText:
    """The host of Momento's that a program puts in where the variable is not set; any other text as it is."""
    found = _DEFAULT.fullmatch(text.text)
    return text.cut(*found.span("value")) if found and "momentohq" in found["value"] else text


def strip_type(candidate: Candidate) -> Candidate | None:
    """A program's way of printing a text: ``b'...'``, ``Optional("...")``, ``Some("...")``."""
    text = candidate.text.text
    found = _BYTES.fullmatch(text)
    if found is not None:
        return candidate.repaired(
            candidate.text.cut(*found.span("value")), "repair.quotes", _BEFORE.of(text=text[:2])
        )
    found = _TYPED.fullmatch(text)
    if found is None or not shapes.is_credential(found["value"]):
        return None
    taken = candidate.text.cut(*found.span("value"))
    return candidate.repaired(
        taken, "repair.surrounding-text", _NAMED.of(name=found["type"].rstrip("({[ \t"))
    )


def strip_brackets(candidate: Candidate) -> Candidate | None:
    """Brackets, and the marks of Markdown for bold, italics and strike-through."""
    found = _BRACKETED.fullmatch(candidate.text.text)
    if found is None or not shapes.is_credential(found["value"]):
        return None
    place = _AROUND.of(before=found["open"], after=found["close"])
    return candidate.repaired(candidate.text.cut(*found.span("value")), "repair.quotes", place)


def cut_next_setting(candidate: Candidate) -> Candidate | None:
    """The next setting of Momento's, where the line break before its name was lost."""
    found = _GLUED.fullmatch(candidate.text.text) if candidate.is_setting else None
    if found is None or not shapes.is_credential(found["value"]):
        return None
    place = _BEHIND.of(text=found["name"])
    return candidate.repaired(candidate.text.cut(*found.span("value")), "repair.surrounding-text", place)


def starts_with_bearer(text: str) -> bool:
    """Whether a word of an authorization header stands first."""
    return text[:1] in "BbTtJjAa" and _BEARER.match(text) is not None


def strip_bearer(candidate: Candidate) -> Candidate | None:
    """``Bearer`` and other words of authorization headers."""
    found = _BEARER.match(candidate.text.text)
    if found is None:
        return None
    rest = candidate.text.cut(found.end())
    return candidate.repaired(rest, "repair.prefix", _BEFORE.of(text=found[0].strip()))


def undo_markdown(candidate: Candidate) -> Candidate | None:
    """Backslashes that Markdown editors put before punctuation."""
    text = candidate.text
    if "\\" not in text.text or not shapes.is_credential(_BACKSLASHED.sub("", text.text)):
        return None
    found = list(_BACKSLASHED.finditer(text.text))
    bare = text.replaced([(m.start(), m.end(), "") for m in found])
    return candidate.repaired(
        bare,
        "repair.escape",
        _letters(len(found), "\\", found[0].start() + 1),
    )


def undo_typography(candidate: Candidate) -> Candidate | None:
    """Characters that a keyboard, an editor or a PDF exchanged for others, where there is only one way back."""
    text = candidate.text
    if text.text.isascii() or len(text.text) < 24:
        return None
    changed = [i for i, c in enumerate(text.text) if not c.isascii()]
    for dash in ("-", "--"):
        pieces = [(i, i + 1, _plain(text.text[i], dash)) for i in changed]
        if any(new is None for _, _, new in pieces):
            return None
        restored = text.replaced([(a, b, new or "") for a, b, new in pieces])
        if _is_certain(restored.text):
            first = text.text[changed[0]]
            shown = _letters(len(changed), first, changed[0] + 1)
            return candidate.repaired(restored, "repair.typography", shown)
    return None


def undo_capital(candidate: Candidate) -> Candidate | None:
    """The capital that a telephone's keyboard puts at the beginning of a message."""
    text = candidate.text
    if text.text[:1] not in ("E", "Z") or not shapes.is_credential(text.text[0].lower() + text.text[1:]):
        return None
    restored = text.replaced([(0, 1, text.text[0].lower())])
    shown = _letters(1, text.text[0], 1)
    return candidate.repaired(restored, "repair.typography", shown)


def _letters(count: int, first: str, place: int) -> Message:
    """How many characters were changed, and which is the first of them at which character (from 1)."""
    name = character_name(first)
    return (_LETTERS if count > 1 else _LETTER).of(count=count, name=name, place=place)


def _plain(character: str, dash: str) -> str | None:
    if character in _DASHES:
        return dash
    mapped = character.translate(_LOOKALIKE)
    if mapped == character:
        mapped = unicodedata.normalize("NFKC", character)
    return mapped if mapped.isascii() and mapped.isprintable() and mapped.strip() else None


def _is_certain(text: str) -> bool:
    """Whether a restored text is a credential of the right length."""
    if shapes.is_wrapper(text):
        return True
    return shapes.is_token(text) and (len(text.rstrip("=")) in token_lengths(text))


def character_name(character: str) -> str:
    """What Unicode calls a character."""
    return unicodedata.name(character, f"U+{ord(character):04X}")


def undo_base64(candidate: Candidate) -> Candidate | None:
    """Base64 around the credential, or around a text that holds one, once more than the SDKs know."""
    times = sum(1 for repair in candidate.repairs if repair.code == "repair.double-base64")
    told = _plain_text(candidate.text.text) if times < MOST_ENCODINGS else None
    inner = decoded(candidate.text) if told is not None and _holds_credential(told) else None
    if inner is None:
        return None
    return candidate.repaired(inner, "repair.double-base64", _WHOLE)


def _plain_text(text: str) -> str | None:
    if len(text) < 8 or not shapes.is_base64(text):
        return None
    raw, wrong = base64_text.decode(text)
    try:
        return raw.decode("utf-8-sig") if wrong is None else None
    except UnicodeDecodeError:
        return None


def decoded(text: OffsetText) -> OffsetText | None:
    """Base64 of a text, as the text; ``None`` where it is none."""
    inner = _plain_text(text.text)
    if inner is None:
        return None
    count = len(base64_text.decode(text.text)[0])
    skipped = count - len(inner.encode())
    places = _places_of_bytes(text.origin, count)
    return OffsetText(
        inner, places[skipped:] if inner.isascii() else [places[b + skipped] for b in _bytes(inner)]
    )


def decoded_once(candidate: Candidate) -> tuple[Candidate, OffsetText | None]:
    """What a field holds that its reader decodes, as the values below ``data`` of a Kubernetes Secret.

    ``None`` where nothing can be decoded, and where a credential stands there without the Base64 around it.
    """
    bare = candidate.text.stripped(" \t\r\n")
    if shapes.is_credential(bare.text):
        return candidate.repaired(bare, "repair.not-encoded", _BELOW_DATA), None
    return candidate, decoded(bare)


def _places_of_bytes(origin: Sequence[int], count: int) -> list[int]:
    """The offset of each decoded byte: three of them stand in four characters."""
    places = [0] * count
    for phase in range(3):
        places[phase::3] = origin[phase::4][: len(range(phase, count, 3))]
    return places


def _holds_credential(inner: str) -> bool:
    """Whether decoded text goes on to a credential; the wrapper's own JSON, or its tail, is no layer above it."""
    inner = inner.encode("ascii", "ignore").decode()  # hidden characters do not hide it
    bare = inner.strip()
    if bare[-2:] == '"}' and "{" not in bare:
        return False
    if bare[:1] == "{" and _is_wrapper(bare):
        return False  # the wrapper itself
    if bare[:1] == "{" and _WRAPPING.search(bare):
        token = shapes.JWT.search(bare)
        claims = read_token(token[0]).claims if token else None
        return bool(claims and claims.get("t") == "g")
    return any(sign in inner for sign in _SIGNS) or (
        _LONG_RUN.search(inner) is not None and shapes.is_base64(bare)
    )


def _is_wrapper(text: str) -> bool:
    """Whether JSON has a field of the wrapper, also where characters of its name were exchanged."""
    names = _NAME_OF_FIELD.findall(text[:4_000])
    return any(is_misread(name, each) for name in names for each in ("api_key", "endpoint"))


def _bytes(text: str) -> Sequence[int]:
    """Where the characters of a text begin in its UTF-8."""
    offsets, at = [], 0
    for character in text:
        offsets.append(at)
        at += len(character.encode("utf-8", "surrogatepass"))
    return offsets


INNER: tuple[Step, ...] = (
    cut_next_setting, strip_bearer, strip_type, strip_brackets, undo_markdown, edge_repairs.join_lines, undo_escapes,
    undo_typography, undo_capital, undo_base64,
)  # fmt: skip
"""Steps for what no format explains."""
