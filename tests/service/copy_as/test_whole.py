"""Every call as every command and program, character by character, or the sentence that says why there is none.

After a change that is meant, run this once with ``HELD_ANEW=1`` in the environment; it writes ``whole.json`` anew. Then
read the difference.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from inspector.credential.permissions.access import Operation
from inspector.service.connection.outcome import OtherCall
from inspector.service.connection.setting import ConnectionSetting
from inspector.service.copy_as import FORM_NAMES, write
from tests.credential.make import HOST, key_v1, key_v2, legacy, token_v1
from tests.service.copy_as.calls import call, caller

HELD = Path(__file__).with_name("whole.json")
CA = b"-----BEGIN CERTIFICATE-----"
OTHER_CELL = "cell-4-us-west-2-1.prod.a.momentohq.com"
CALLERS = {
    "version 1 key": caller(key_v1()),
    "token": caller(token_v1()),
    "version 2 key": caller(key_v2(), endpoint=HOST),
    "version 2 key without its endpoint": caller(key_v2()),
    "legacy key": caller(legacy()),
    "foreign host": caller(key_v1("cell.foreign.example")),
    "Momento Local": caller(key_v1(), ConnectionSetting.local()),
    "sandbox": caller(key_v1(), ConnectionSetting.sandbox("127.0.0.1:5000", http_port=5001, resp_port=5002)),
    "another cell": caller(key_v2(), ConnectionSetting.custom(OTHER_CELL), HOST),
    "own authority": caller(key_v1(), ConnectionSetting.custom("proxy.example", 8443, CA)),
    "a cell's own authority": caller(key_v1(), ConnectionSetting(ca=CA)),
}
OPERATIONS = (
    Operation.GET,
    Operation.SET,
    Operation.DELETE,
    Operation.PUBLISH,
    Operation.SUBSCRIBE,
    OtherCall.PING,
)
CALLS = {
    **{str(each): call(each, "my-cache", "my-key", "my-value", 90.0) for each in OPERATIONS},
    "bytes": call(Operation.SET, "my cache", b"\xff\x00", b"\xfe", 1.5),
    "text": call(Operation.SET, "c${x}", 'it\'s "q" $(a)\n\\', "日本\t%", 0.25),
    "bytes, read": call(Operation.GET, "c", b"\xff\x00"),
    "bytes, topic": call(Operation.PUBLISH, "c", b"\xff", b"\xfe"),
    "no cache": call(Operation.GET, ""),
    "half a character": call(Operation.GET, "c\ud800"),
    "largest": call(Operation.GET, "c", "k" * 65_536),
    "too large": call(Operation.GET, "c", "k" * 65_537),
    "too large a value": call(Operation.SET, "c", "k", "v" * 65_537),
    "long": call(Operation.GET, "c", "k" * 300),
}


def written() -> dict[str, list[str | None]]:
    found: dict[str, list[str | None]] = {}
    for who, asks in CALLERS.items():
        for what, asked in CALLS.items():
            if asked is not CALLS["largest"] and (
                who in ("version 1 key", "version 2 key") or what in OPERATIONS
            ):
                for form, name in FORM_NAMES.items():
                    done = write(form, asks, asked)
                    note = None if done.note is None else str(done.note)
                    assert done.expressible is bool(done.text)
                    found[f"{name}, {who}: {what}"] = [done.text, note]
    return found


def test_every_call_is_written_as_before() -> None:
    found = written()
    if os.environ.get("HELD_ANEW"):
        HELD.write_text(json.dumps(found, indent=0, ensure_ascii=True) + "\n", encoding="utf-8")
    held = json.loads(HELD.read_text(encoding="utf-8"))
    assert {name: text for name, text in found.items() if held.get(name) != text} == {}
    assert held.keys() == found.keys()


def test_the_largest_key_is_written_in_full() -> None:
    for form in FORM_NAMES:
        done = write(form, CALLERS["version 1 key"], CALLS["largest"])
        assert done.expressible
        assert len(done.text) > 65_536
