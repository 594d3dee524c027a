"""Texts without a credential of Momento's: prose, code, logs, other products' secrets, and what looks alike."""

from __future__ import annotations

import base64
import json
import random
import string

_WORDS = """
the key token secret cache endpoint does not work since we deployed please help thanks api auth header bearer null error
401 connection refused retry momento console region default ttl value name json yaml config
"""
WORDS = _WORDS.split()
ALPHABET = string.ascii_letters + string.digits + "+/"


def _run(seed: random.Random, length: int, alphabet: str = ALPHABET) -> str:
    return "".join(seed.choices(alphabet, k=length))


def _sentence(seed: random.Random) -> str:
    return " ".join(seed.choices(WORDS, k=seed.randrange(4, 30))) + seed.choice([".", "!", "?", ":", ""])


def _secret(seed: random.Random) -> str:
    return seed.choice(
        [
            lambda: "AKIA" + _run(seed, 16, string.ascii_uppercase + string.digits),
            lambda: "ghp_" + _run(seed, 36, string.ascii_letters),
            lambda: "sk-proj-" + _run(seed, 40, string.ascii_lowercase + string.digits),
            lambda: "xoxb-" + _run(seed, 30, string.digits),
            lambda: _run(seed, 64, string.hexdigits.lower()),
            lambda: base64.b64encode(seed.randbytes(seed.randrange(8, 90))).decode(),
            lambda: base64.b64encode(
                json.dumps({"user": _run(seed, 8), "password": _run(seed, 12)}).encode()
            ).decode(),
            lambda: base64.b64encode(_sentence(seed).encode()).decode(),
            lambda: "eyJ" + _run(seed, seed.randrange(4, 60)),
            lambda: f"{_run(seed, 8)}-{_run(seed, 4)}-{_run(seed, 12)}",
            lambda: "-----BEGIN PRIVATE KEY-----",
        ]
    )()


def _line(seed: random.Random) -> str:
    name = seed.choice(
        ["API_KEY", "DB_PASSWORD", "STRIPE_SECRET_KEY", "token", "endpoint", "host", "url", "key", "PATH"]
    )
    value = seed.choice(
        [_secret, _sentence, lambda s: str(s.randrange(10**9)), lambda _s: "${SECRET}", lambda _s: ""]
    )(seed)
    return seed.choice(
        [
            f"{name}={value}",
            f'{name} = "{value}"',
            f"{name}: {value}",
            f"export {name}='{value}'",
            json.dumps({name: value, "x": seed.randrange(9)}),
            f"2026-11-28T06:00:01Z app[1]: {name}={value} done",
            f"curl -H 'Authorization: Bearer {value}' https://api.example.com/{name}",
            f"| {name} | {value} |",
            f'<add key="{name}" value="{value}"/>',
            f"const {name.lower()} = '{value}';",
            _sentence(seed),
            "",
        ]
    )


def texts_without(seed: random.Random) -> str:
    """A text of one to twenty lines, or a run of bytes that happen to be text."""
    if seed.random() < 0.1:
        return _run(seed, seed.randrange(1, 400), string.printable)
    return seed.choice(["\n", "\r\n", "\n\n"]).join(_line(seed) for _ in range(seed.randrange(1, 20)))
