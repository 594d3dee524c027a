"""Quote text and bytes as literals of six languages.

Everything except printable ASCII is escaped, so that hidden characters stay visible in the generated code and no name
can end its literal. Only double quotes are used, which interpolate nothing in any of the six languages.
"""

from __future__ import annotations

from collections.abc import Callable

Escape = Callable[[str], str]
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _quoted(text: str, escape: Escape) -> str:
    return '"' + "".join(_character(c, escape) for c in text) + '"'


def _character(character: str, escape: Escape) -> str:
    if character in _SHORT:
        return _SHORT[character]
    return character if " " <= character <= "~" else escape(character)


def _utf16(character: str) -> str:
    raw = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{raw[at]:02x}{raw[at + 1]:02x}" for at in range(0, len(raw), 2))


def _long(character: str) -> str:
    number = ord(character)
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"


def utf16_text(text: str) -> str:
    r"""Quote for JavaScript, Java and C#: ``\u`` and four hex digits for each UTF-16 unit.

    Java decodes such escapes before it parses the source. This is safe because quotation marks, backslashes and line
    ends use their short escapes.
    """
    return _quoted(text, _utf16)


def long_text(text: str) -> str:
    r"""Quote for Python and Go: ``\u`` and four hex digits, or ``\U`` and eight."""
    return _quoted(text, _long)


def rust_text(text: str) -> str:
    r"""Quote for Rust: ``\u{X}``."""
    return _quoted(text, lambda character: f"\\u{{{ord(character):x}}}")


def go_bytes(value: bytes) -> str:
    """Quote bytes for Go: ``[]byte("...")``, with hex escapes if they are not UTF-8."""
    text = _decoded(value)
    if text is not None:
        return f"[]byte({long_text(text)})"
    return f"[]byte({_byte_text(value)})"


def rust_bytes(value: bytes) -> str:
    """Quote bytes for Rust: a string, or a byte string converted to a vector if they are not UTF-8."""
    text = _decoded(value)
    return rust_text(text) if text is not None else f"b{_byte_text(value)}.to_vec()"


def _byte_text(value: bytes) -> str:
    return '"' + "".join(_byte(number) for number in value) + '"'


def _byte(number: int) -> str:
    character = chr(number)
    if character in _SHORT:
        return _SHORT[character]
    return character if 0x20 <= number < 0x7F else f"\\x{number:02x}"


def _decoded(value: bytes) -> str | None:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return None
