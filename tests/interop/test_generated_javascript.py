"""The generated JavaScript is run with the official SDK against the sandbox, where Node.js is present."""

import time
from pathlib import Path

import pytest

from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector
from inspector.credential.scopes.presets import HELPERS, NEEDS
from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.sdk_code import Language, code
from inspector.sandbox import Sandbox
from tests.interop.javascript import INSTALL_SECONDS, modules, printed, sandbox
from tests.interop.minted import read

__all__ = ["modules", "sandbox"]

NAMES = ['a"b', "a'b", "\\", "${x}", "`x`", "\n\r\t\x00", "\u2028\u202e", "😀日本", "*/ //"]


def _nasty(name: str) -> Scope:
    return Scope(
        (
            Rule(Resource.CACHE, Role.WRITE_ONLY, Selector.name(name), Selector.prefix(name)),
            Rule(Resource.CACHE, Role.READ_ONLY, ALL, Selector.name(name + "!")),
            Rule(Resource.FUNCTION, Role.INVOKE, Selector.name(name), Selector.prefix(name)),
            Rule(Resource.CACHE, Role.READ_WRITE, Selector.name(f"whole {name}")),
        ),
        token_id=name,
    )


def _nasty_topic(name: str) -> Scope:
    return Scope((Rule(Resource.TOPIC, Role.READ_ONLY, Selector.name(name), Selector.name(name)),))


SCOPES = [
    *(
        preset.scope(token_id="me & you")
        for preset in (*NEEDS, *HELPERS)
        if code(preset.scope(), Language.JAVASCRIPT).expressible
    ),
    *map(_nasty, NAMES),
    *map(_nasty_topic, NAMES),
]


@pytest.mark.timeout(INSTALL_SECONDS + 120)
def test_every_scope_that_javascript_can_say_is_minted_unchanged(modules: Path, sandbox: Sandbox) -> None:
    programs = {f"{number:03}": code(scope, Language.JAVASCRIPT).text for number, scope in enumerate(SCOPES)}
    before = time.time()
    minted = printed(modules, sandbox, programs)
    for number, scope in enumerate(SCOPES):
        token = read(minted[f"{number:03}"], before)
        assert token.rules == scope.rules
        assert token.token_id == scope.token_id
        assert scope.valid_for_seconds is not None
        assert 0 <= token.seconds - scope.valid_for_seconds <= 30


def test_javascript_can_say_most_presets() -> None:
    assert len(SCOPES) - 2 * len(NAMES) >= 17


def test_the_mixed_scope_that_this_sdk_widens_has_no_javascript() -> None:
    written = code(NEEDS[1].scope(), Language.JAVASCRIPT)
    assert not written.expressible
    assert "widen" in str(written.note)
