"""A credential in every carrier, carriers inside each other, one character damaged, and texts without any credential.

Some seconds here; ``INSPECTOR_READING_SECONDS=3600 pytest tests/credential/reading`` runs each of the three for an hour
by hand.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator

import pytest

from inspector.credential.inspection import inspect_all
from inspector.credential.model.inspection import Inspection, Source
from inspector.credential.model.kinds import MOMENTO_KINDS
from tests.credential.make import NOW, jwt_of, key_v1, key_v2, token_v1
from tests.credential.reading.carriers import CARRIERS, NESTS
from tests.credential.reading.prose import texts_without

SECONDS = float(os.environ.get("INSPECTOR_READING_SECONDS", "5"))
HOST = "cell-4-us-west-2-1.prod.a.momentohq.com"
NAMES = ("MOMENTO_API_KEY", "MOMENTO_API_KEY_DEV", "STAGING_MOMENTO_API_KEY")
CUT_AT_NUL = {
    "HTML",
    "YAML block",
    "mail",
    "quoted mail",
    "log prefix",
    "prompt",
    "fence",
    "Jira",
    "tilde fence",
    "numbered lines",
    "diff",
    "containers",
    "remarks",
    "coloured lines",
    "breaks of HTML",
}
"""What shows a text, and so shows nothing behind a NUL byte."""
ODD = "*\u2022\u2014\u0416~\u0439\u00a7\u00a4\ufb01"
PLAIN = [
    name for name in CARRIERS if name not in ("JSON in JSON", "Secret", "notebook", "Python dict", "process")
]
"""Carriers in which a key stands as it is, whatever characters it has."""


def keys(seed: random.Random) -> tuple[str, str]:
    number = seed.randrange(10**6)
    key = seed.choice(
        [key_v2(jti=f"k{number}"), key_v1(HOST, sub=f"c{number}"), token_v1(endpoint=HOST, sub=f"c{number}")]
    )
    return key, seed.choice(NAMES)


def read(text: str) -> tuple[Inspection, ...]:
    return inspect_all(text, NOW, Source("file"))


def seeds() -> Iterator[random.Random]:
    """One after another, the same in every run, until the time is over."""
    end = time.monotonic() + SECONDS
    number = 0
    while time.monotonic() < end:
        yield random.Random(number)  # noqa: S311 - texts, not keys
        number += 1


@pytest.mark.parametrize("name", CARRIERS)
def test_a_credential_in_a_carrier_is_found_named_and_paired(name: str) -> None:
    key, variable = key_v2(jti=name), "MOMENTO_API_KEY_DEV"
    (found,) = read(CARRIERS[name](key, variable, HOST))
    assert found.credential is not None
    assert found.credential.reveal() == key
    assert found.endpoint is not None
    assert found.endpoint.host == HOST
    assert (found.source.variable or "").endswith(variable)


@pytest.mark.parametrize(
    ("command", "variable"),
    [
        ("momento configure --api-key {} --endpoint {}", "api-key"),
        ("docker run -e MOMENTO_API_KEY={} -e MOMENTO_ENDPOINT={} img", "MOMENTO_API_KEY"),
    ],
)
@pytest.mark.parametrize("space", [" ", "\t", " \t "])
def test_a_command_may_have_tabs_between_its_words(command: str, variable: str, space: str) -> None:
    (found,) = read(command.replace(" ", space).format(key_v2(), HOST))
    assert found.source.variable == variable
    assert found.endpoint is not None
    assert found.endpoint.host == HOST
    assert [each.code for each in found.repairs] == ["repair.command"]


def test_carriers_inside_carriers_hide_nothing() -> None:
    for seed in seeds():
        key, variable = keys(seed)
        order = [seed.choice(list(CARRIERS)), *seed.choices(list(NESTS), k=seed.choice([1, 2]))]
        if "process" in order and not CUT_AT_NUL.isdisjoint(order):
            continue
        if {"quoted-printable", "coloured lines"} <= set(order):
            continue  # what colours lines shows a mail decoded
        text = CARRIERS[order[0]](key, variable, HOST)
        for each in order[1:]:
            text = NESTS[each](text)
        found, *others = read(text)
        assert not others, order
        assert found.credential is not None, order
        assert found.credential.reveal() == key, order
        assert found.endpoint is not None, order
        assert found.endpoint.host == HOST, order
        assert (found.source.variable or "").endswith(variable), order


@pytest.mark.parametrize(
    "order",
    [
        ("process", "quoted-printable", "JSON log"),
        ("one line", "quoted-printable", "JSON"),
        ("columns", "JSON", "quoted-printable"),
        ("JSON in JSON", "quoted-printable", "YAML block"),
        ("name and value", "quoted-printable", "YAML block"),
        ("fence", "quoted-printable", "YAML block"),
        ("box", "log prefix", "quoted-printable"),
        ("CSV", "HTML", "log prefix"),
        ("CSV", "HTML", "quoted mail"),
        ("YAML list", "Jira", "Jira"),
        ("TOML", "Jira", "Jira"),
        ("setx", "numbered lines"),
        ("CSV", "numbered lines"),
        ("YAML list", "numbered lines", "containers"),
        ("box", "diff"),
        ("name and value", "diff", "JSON log"),
        ("PHP", "quoted-printable", "diff"),
        ("Go", "quoted-printable", "remarks"),
        ("setx", "diff", "breaks of HTML"),
        ("YAML list", "mail", "breaks of HTML"),
        ("Secret", "quoted-printable", "breaks of HTML"),
        ("XML", "fence", "breaks of HTML"),
        ("YAML list", "JSON log", "non-breaking spaces"),
        ("Python", "quoted-printable", "numbered lines"),
        ("Python dict", "numbered lines", "quoted-printable"),
    ],
)
def test_carriers_that_hid_something_in_an_hour_by_hand_hide_nothing_more(order: tuple[str, ...]) -> None:
    for number in range(30):  # where a mail breaks its lines hangs on the length of what stands before
        key, variable = keys(random.Random(number))  # noqa: S311 - texts, not keys
        text = CARRIERS[order[0]](key, variable, HOST)
        for each in order[1:]:
            text = NESTS[each](text)
        (found,) = read(text)
        assert found.credential is not None
        assert found.credential.reveal() == key
        assert found.endpoint is not None
        assert found.endpoint.host == HOST
        assert (found.source.variable or "").endswith(variable)


def test_one_damaged_character_is_placed_or_restored() -> None:
    for seed in seeds():
        key, variable = keys(seed)
        at = seed.randrange(3, len(key) - 2)
        if key[at] in ".=":
            continue
        damaged = key[:at] + seed.choice(ODD) + key[at + 1 :]
        name = seed.choice(PLAIN)
        text = CARRIERS[name](damaged, variable, HOST)
        if damaged not in text:  # the carrier wrote the odd character as an escape
            continue
        found = read(text)
        restored = any(repair.code == "repair.typography" for each in found for repair in each.repairs)
        placed = any(found_.offset == text.index(damaged) + at for each in found for found_ in each.breaks)
        assert restored or placed, (name, at, damaged[at])


def test_texts_without_a_credential_have_none() -> None:
    for seed in seeds():
        text = texts_without(seed)
        assert not [each.kind for each in read(text) if each.kind in MOMENTO_KINDS], text


def test_a_foreign_token_stays_foreign_in_every_carrier() -> None:
    foreign = jwt_of({"iss": "https://accounts.example.com", "aud": "app", "exp": NOW + 900})
    for name, carrier in CARRIERS.items():
        found = read(carrier(foreign, "SESSION_TOKEN", HOST))
        assert not [each for each in found if each.kind in MOMENTO_KINDS], name


def test_a_line_that_begins_with_many_spaces_is_read_in_linear_time() -> None:
    """Spaces between words were tried in every split: forty of them took a second."""
    taken = []
    for width in (20, 2_000):
        text = f"momento:\n  key: |\n{' ' * width}{key_v1()[:100]}\n    {key_v1()[100:]}\n"
        start = time.thread_time()
        inspect_all(text, NOW)
        taken.append(time.thread_time() - start)
    assert taken[1] < 20 * max(taken[0], 0.002)
