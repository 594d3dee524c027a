"""The generated Python is run with the official SDK against the sandbox: the token must be what was asked."""

import contextlib
import io
import time
from collections.abc import Iterator

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from momento import CredentialProvider

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.scopes.presets import HELPERS, NEEDS, Preset
from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.sdk_code import Language, code
from inspector.sandbox import Sandbox
from tests.credential.scope_strategies import NAMES, TEXT, rules
from tests.interop.minted import Minted, inner_token, read, running_sandbox

MINTABLE = [preset for preset in (*NEEDS, *HELPERS) if code(preset.scope(), Language.PYTHON).expressible]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as running, pytest.MonkeyPatch.context() as patch:
        host, _, port = running.address.partition(":")
        provider = CredentialProvider(inner_token(running.api_key), host, host, host, int(port))
        patch.setattr(CredentialProvider, "from_environment_variable", lambda name: provider)
        yield running


def run(program: str) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(program, "generated.py", "exec"), {"__name__": "__main__"})  # noqa: S102 - the subject of the test
    return printed.getvalue()


def mint(scope: Scope) -> Minted:
    before = time.time()
    return read(run(code(scope, Language.PYTHON).text), before)


def assert_minted(scope: Scope) -> None:
    minted = mint(scope)
    assert minted.rules == scope.rules
    assert minted.token_id == scope.token_id
    assert scope.valid_for_seconds is not None
    assert abs(minted.seconds - scope.valid_for_seconds) <= 2


@pytest.mark.parametrize("preset", MINTABLE, ids=lambda preset: preset.name)
def test_the_program_of_each_preset_mints_what_the_preset_says(sandbox: Sandbox, preset: Preset) -> None:
    assert_minted(preset.scope(token_id="me & you"))


def test_most_presets_can_be_said_in_python() -> None:
    assert len(MINTABLE) >= 15


SAYABLE = rules(NAMES).filter(lambda rule: code(Scope((rule,)), Language.PYTHON).expressible)


@settings(max_examples=60, deadline=None)
@given(listed=st.lists(SAYABLE, min_size=1, max_size=5), token_id=TEXT.map(lambda text: text[:64]))
def test_any_scope_that_python_can_say_is_minted_unchanged(
    sandbox: Sandbox, listed: list[Rule], token_id: str
) -> None:
    scope = Scope(tuple(listed), token_id=token_id)
    assume(code(scope, Language.PYTHON).expressible)
    assert_minted(scope)


def test_keys_beside_a_whole_cache_keep_their_keys(sandbox: Sandbox) -> None:
    assert_minted(
        Scope(
            (
                Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("a"), Selector.prefix("user-1")),
                Rule(Resource.CACHE, Role.READ_WRITE, Selector.name("b")),
            )
        )
    )


def test_keys_beside_a_topic_are_refused_with_the_reason() -> None:
    written = code(NEEDS[1].scope(), Language.PYTHON)
    assert not written.expressible
    assert not written.text
    assert "widen" in str(written.note)
