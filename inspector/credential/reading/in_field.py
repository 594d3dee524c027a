"""What a program gets together with the credential, because no format takes it off the value of a field."""

from __future__ import annotations

from inspector.credential.paste.candidate import Candidate
from inspector.credential.paste.edge_repairs import strip_quotes
from inspector.credential.reading.names import key_strength
from inspector.credential.reading.steps import strip_bearer
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

_SPACES = " \t\r\n"
_HEADERS = ("authorization", "header")
_QUOTES, _WORD, _ESCAPE = "repair.quotes", "repair.prefix", "repair.escape"
_LABEL = pattern(r"[\w ]{1,40}[:\uff1a]\s")
_NONE: frozenset[str] = frozenset()


def in_field(candidate: Candidate) -> frozenset[str]:
    """Return which repairs of a candidate were needed by the very value that a program reads.

    These are quotes inside the quotes of YAML or JSON, a word such as ``Bearer`` where no header is read, and escapes
    of quoted-printable in a value of a text that is not encoded so.
    """
    made = {repair.code for repair in candidate.repairs} & {_QUOTES, _WORD, _ESCAPE}
    if not made or candidate.value is None:
        return _NONE
    value = Candidate(OffsetText.of(candidate.value.strip(_SPACES)))
    plain = strip_quotes(value) or value
    name = (candidate.variable or "").lower()
    if key_strength(name) > 1 and not any(each in name for each in _HEADERS):
        plain = strip_bearer(plain) or plain
    needed = {repair.code for repair in plain.repairs}
    if "=3D" in candidate.value:
        needed.add(_ESCAPE)
    if _LABEL.match(plain.text.text):
        needed.add(_WORD)
    return frozenset(made & needed)
