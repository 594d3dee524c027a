"""The Python programs of "Copy as" are run with the official SDK against the sandbox."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator

import pytest
from momento import CredentialProvider

from inspector.credential.permissions.access import Operation
from inspector.sandbox import Sandbox
from inspector.service.copy_as import Caller, Language, write
from tests import samples
from tests.interop.minted import inner_token, running_sandbox
from tests.service.copy_as.calls import HOSTILE, call, caller

V1 = caller(samples.v1_key())
V2 = caller(samples.v2_key(), endpoint=samples.ENDPOINT)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as running, pytest.MonkeyPatch.context() as patch:
        host, _, port = running.address.partition(":")
        provider = CredentialProvider(inner_token(running.api_key), host, host, host, int(port))
        patch.setattr(CredentialProvider, "from_environment_variable", lambda name: provider)
        patch.setattr(CredentialProvider, "from_environment_variables_v2", lambda: provider)
        yield running


def run(who: Caller, operation: Operation, key: bytes, value: bytes = b"") -> str:
    program = write(Language.PYTHON, who, call(operation, key=key, value=value)).text
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(program, "copied.py", "exec"), {"__name__": "__main__"})  # noqa: S102 - the subject of the test
    return printed.getvalue().strip()


@pytest.mark.parametrize("who", [V1, V2], ids=["v1", "v2"])
def test_a_value_is_set_read_and_deleted(sandbox: Sandbox, who: Caller) -> None:
    for raw in (HOSTILE[0].encode(), HOSTILE[-1].encode(), "日本語".encode(), b"\xff\x00"):
        assert run(who, Operation.SET, raw, raw) == "OK"
        assert run(who, Operation.GET, raw) == repr(raw)
        assert run(who, Operation.DELETE, raw) == "OK"
        assert run(who, Operation.GET, raw) == "MISS"
    assert sandbox.item_count == 0


def test_an_error_is_told(sandbox: Sandbox) -> None:
    program = write(Language.PYTHON, V1, call(Operation.GET, cache="no-such-cache")).text
    with pytest.raises(SystemExit, match="NOT_FOUND"):
        exec(compile(program, "copied.py", "exec"), {"__name__": "__main__"})  # noqa: S102 - the subject of the test
