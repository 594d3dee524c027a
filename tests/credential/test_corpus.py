"""Everything that is read from thousands of texts is what it was: kinds, repairs and their places, layers, hosts, rows.

``readings.json`` holds a short hash for each text; what changed can be read with ``corpus.read``. After a change that
is meant, run this once with ``READ_ANEW=1`` in the environment.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from tests.credential import corpus

HELD = Path(__file__).parent / "data" / "readings.json"


def test_every_text_is_read_and_replaced_as_before() -> None:
    found = {name: corpus.digest(corpus.read(text)) for name, text in corpus.texts()}
    found |= {name: corpus.digest(done) for name, done in corpus.replaced()}
    if os.environ.get("READ_ANEW"):
        HELD.write_text(json.dumps(found, indent=0, ensure_ascii=True) + "\n", encoding="utf-8")
    held = json.loads(HELD.read_text(encoding="utf-8"))
    assert {name for name, told in found.items() if held.get(name) != told} == set()
    assert held.keys() == found.keys()
