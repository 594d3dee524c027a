"""In every carrier, and in carriers inside each other, only the key changes: the text is that of the new key.

Some seconds here; ``INSPECTOR_REPLACING_SECONDS=600 pytest tests/credential/replacing`` runs for longer by hand.
"""

from __future__ import annotations

import os
import random
import time

import pytest

from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.inspection import Source
from inspector.credential.replacing.replace import Replacement, replace_credential
from inspector.credential.text.message import Message
from tests.credential.make import NOW, key_v1, key_v2, token_v1
from tests.credential.reading.carriers import CARRIERS, NESTS

SECONDS = float(os.environ.get("INSPECTOR_REPLACING_SECONDS", "4"))
HOST = "cell-4-us-west-2-1.prod.a.momentohq.com"
NAMES = ("MOMENTO_API_KEY", "STAGING_MOMENTO_API_KEY")
SOFT_BREAKS = "quoted-printable"
"""Its lines are broken by length: what is broken in the middle may be refused."""


def key(kind: str, number: int, longer: int) -> str:
    more = {"x": "y" * longer}
    if kind == "v2":
        return key_v2(jti=f"k{number}", **more)
    made = key_v1 if kind == "v1" else token_v1
    return made(endpoint=HOST, sub=f"c{number}", **more)


def attempt(seed: random.Random, carrier: str, nests: list[str]) -> tuple[Replacement | Message, str]:
    """The replacement in these carriers, and the text that it has to give."""
    kind, name, number = seed.choice(("v1", "v2", "token")), seed.choice(NAMES), seed.randrange(10**6)
    old, new = key(kind, number, 0), key(kind, number + 1, seed.randrange(6))

    def carry(held: str) -> str:
        text = CARRIERS[carrier](held, name, HOST)
        for nest in nests:
            text = NESTS[nest](text)
        return text

    text, token = carry(old), inspect(old, NOW).token
    entry = next(each for each in inspect_all(text, NOW, Source("file")) if each.token == token)
    endpoint = HOST if kind == "v2" else None
    return replace_credential(text, entry, inspect(new, NOW, endpoint=endpoint), NOW), carry(new)


@pytest.mark.parametrize("carrier", CARRIERS)
def test_only_the_key_changes_in_a_carrier(carrier: str) -> None:
    for number in range(6):
        made, wanted = attempt(random.Random(number), carrier, [])  # noqa: S311
        assert isinstance(made, Replacement), (number, str(made))
        assert made.text == wanted


def test_only_the_key_changes_in_carriers_inside_each_other() -> None:
    end, number = time.monotonic() + SECONDS, 0
    while time.monotonic() < end:
        number += 1
        seed = random.Random(number)  # noqa: S311
        carrier = seed.choice(list(CARRIERS))
        nests = [seed.choice(list(NESTS)) for _ in range(seed.randrange(1, 3))]
        try:
            made, wanted = attempt(seed, carrier, nests)
        except StopIteration:  # this carrier shows no key in that one: what is found is another test's matter
            continue
        if isinstance(made, Message):
            assert SOFT_BREAKS in nests or "URL" in nests, (number, carrier, nests, str(made))
        elif SOFT_BREAKS not in nests:
            assert made.text == wanted, (number, carrier, nests)
