"""Masked names are masked in every spelling in which they are displayed."""

from __future__ import annotations

import time

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
