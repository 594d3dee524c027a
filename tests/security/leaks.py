"""Looks for pieces of a secret in what a program left behind."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from urllib.parse import quote

WINDOW = 8
"""Characters in a row that are a leak. The program itself shows twelve from the front and four from the back: the
front says which kind it is, so a credential's own part is its signature."""


def own_part(credential: str) -> str:
    """What only this credential has: the signature of its inner token."""
    inner = re.search(r'"api_key"\s*:\s*"([^"]+)"', _unwrapped(credential))
    signature = (inner[1] if inner else credential).rpartition(".")[2]
    assert len(signature) > 3 * WINDOW
    return signature


@cache
def pieces(secret: str) -> frozenset[str]:
    """Every window of a secret: raw, reversed, hex, in URLs and JSON, and in base64 at each of its three alignments.

    A window of hex is as many characters of the secret and so twice as long: eight digits are also met by chance among
    the addresses and lengths of a long trace.
    """
    spelled = {secret, secret[::-1], quote(secret, safe="")}
    for before in ("", "x", "xx"):
        encoded = base64.b64encode((before + secret).encode()).decode().rstrip("=")
        spelled |= {encoded[4:-4], base64.urlsafe_b64encode((before + secret).encode()).decode()[4:-4]}
    digits = secret.encode().hex()
    return frozenset(
        window
        for size, texts in ((WINDOW, spelled), (2 * WINDOW, {digits, digits.upper()}))
        for text in texts
        for window in _windows(text, size)
    )


def leaked(text: str, secrets: Iterable[str]) -> set[str]:
    """The windows of any secret's own part in a text."""
    sought, runs = _sought(tuple(secrets))
    narrow = text.replace("\0", "")  # UTF-16 of what is ASCII
    return {
        window
        for run in set(runs.findall(narrow))
        for size in (WINDOW, 2 * WINDOW)
        for window in _windows(run, size)
        if window in sought
    }


def _windows(text: str, size: int) -> Iterator[str]:
    return (text[at : at + size] for at in range(len(text) - size + 1))


@cache
def _sought(secrets: tuple[str, ...]) -> tuple[frozenset[str], re.Pattern[str]]:
    """The windows of all own parts, and the runs of their characters that are long enough to hold one."""
    sought = frozenset().union(*(pieces(own_part(secret)) for secret in secrets))
    letters = re.escape("".join(sorted(set().union(*sought))))
    return sought, re.compile(f"[{letters}]{{{WINDOW},}}")


def leaking_files(folder: Path, secrets: Iterable[str]) -> list[str]:
    """The files below a folder that hold a piece, in their name or inside."""
    held = list(secrets)
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [
        str(path.relative_to(folder))
        for path in files
        if leaked(f"{path}\n{path.read_bytes().decode('latin-1')}", held)
    ]


def _unwrapped(credential: str) -> str:
    try:
        return base64.b64decode(credential + "=" * (-len(credential) % 4)).decode("utf-8")
    except ValueError:
        return ""
