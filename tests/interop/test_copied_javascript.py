"""The JavaScript programs of "Copy as" are run with the official SDK against the sandbox, where Node.js is present."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.credential.permissions.access import Operation
from inspector.sandbox import Sandbox
from inspector.service.copy_as import Language, write
from tests import samples
from tests.interop.javascript import INSTALL_SECONDS, modules, printed, sandbox
from tests.service.copy_as.calls import HOSTILE, call, caller

__all__ = ["modules", "sandbox"]

ASKED = [
    (number, step, call(operation, key=name, value=name))
    for number, name in enumerate([*HOSTILE, b"\xff\x00\xfe"])
    for step, operation in enumerate((Operation.SET, Operation.GET, Operation.DELETE, Operation.GET))
]


@pytest.mark.timeout(INSTALL_SECONDS + 120)
def test_every_value_is_set_read_and_deleted(modules: Path, sandbox: Sandbox) -> None:
    programs = {
        f"{number:03}-{step}": write(Language.JAVASCRIPT, caller(samples.v1_key()), asked).text
        for number, step, asked in ASKED
    }
    said = printed(modules, sandbox, programs)
    for number, step, asked in ASKED:
        expected = ("OK", asked.value.decode("utf-8", "replace"), "OK", "MISS")[step]
        assert said[f"{number:03}-{step}"] == expected
