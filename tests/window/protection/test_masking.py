"""Masked names are masked in every spelling in which they are displayed."""

from __future__ import annotations

import time

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.text.secret import MASK
from inspector.credential.text.visible import visible, visible_host
from inspector.diagnosis import run
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.entries.entry import Entry
from inspector.window.protection.masking import masking_of
from inspector.window.text import labels
from tests.samples import v1_key


def test_a_name_with_hidden_characters_is_masked_as_it_is_spelled_out() -> None:
    now = time.time()
    host = "cell-4.secret\u200bcorp.example"
    inspection = inspect(v1_key(endpoint=host, sub="ali\u202ece@example.com"), now)
    entry = Entry(inspection, run(inspection, now), "key", diagnosed_at=now)
    masking = masking_of(entry, ConnectionSetting(), hidden=True)
    for shown in (host, visible(host), visible_host(host), visible("ali\u202ece@example.com")):
        assert masking(f"to {shown} now") == f"to {MASK} now"
    assert "secret" not in " ".join(masking(labels.translate(found.evidence)) for found in entry.findings)


def test_the_region_is_part_of_the_endpoint() -> None:
    now = time.time()
    inspection = inspect(v1_key(), now)
    assert inspection.endpoint and inspection.endpoint.region_name
    masking = masking_of(Entry(inspection, (), "key"), ConnectionSetting(), hidden=True)
    assert masking(f"in {inspection.endpoint.region_name}") == f"in {MASK}"


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("Host name resolved: 52.10.20.30, 2600:1f14:abc::7.", f"Host name resolved: {MASK}, {MASK}."),
        ("Connected to 52.10.20.30:443.", f"Connected to {MASK}:443."),
        ("Connected to [2600:1f14:abc:0:1:2:3:7]:443.", f"Connected to [{MASK}]:443."),
        (
            "last error: UNAVAILABLE: ipv4:10.0.3.4:443: refused",
            f"last error: UNAVAILABLE: ipv4:{MASK}:443: refused",
        ),
        ("ipv6:%5B2600:1f14::7%5D:443: refused", f"ipv6:%5B{MASK}%5D:443: refused"),
        ("fe80::1%eth0 and ::ffff:52.10.20.30", f"{MASK}%eth0 and {MASK}"),
    ],
)
def test_addresses_say_where_the_endpoint_is(told: str, shown: str) -> None:
    entry = Entry(inspect(v1_key(), time.time()), (), "key")
    assert masking_of(entry, ConnectionSetting(), hidden=True)(told) == shown
    assert masking_of(entry, ConnectionSetting(), hidden=False)(told) == told


@pytest.mark.parametrize(
    "told",
    [
        "Connected to 127.0.0.1:8080 and [::1]:8080.",
        "At 10:44:12 (22:10), 10:44 PM UTC, after 1.25 s with 1.2.3 of 1.2.3.4.5",
        "std::vector, x::y and ::",
        "2026-11-29 20:20:00 UTC",
    ],
)
def test_what_is_no_address_of_another_computer_stays(told: str) -> None:
    entry = Entry(inspect(v1_key(), time.time()), (), "key")
    assert masking_of(entry, ConnectionSetting(), hidden=True)(told) == told


def test_hosts_of_calls_over_an_earlier_connection_are_masked() -> None:
    entry = Entry(inspect(v1_key(), time.time()), (), "key", consented={"cache.secretcorp.example"})
    masking = masking_of(entry, ConnectionSetting(), hidden=True)
    for host in ("cache.cell-9-eu-west-1-1.prod.a.momentohq.com", "cache.secretcorp.example"):
        assert masking(f"HIT after 2 ms from {host}:443") == f"HIT after 2 ms from {MASK}:443"
    assert masking("It is not under momentohq.com.") == "It is not under momentohq.com."
