"""Whether a credential can mint, and the file of a new key."""

import json

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.model.key_file import key_json
from inspector.credential.model.minter import cannot_mint, may_depend
from inspector.credential.permissions.rules import Rule
from inspector.credential.scopes.scope import least_rule
from inspector.credential.text.secret import Secret
from inspector.sandbox import Sandbox

NOW = 1_700_000_000.0


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    return Sandbox()


def reason(text: str, now: float = NOW) -> str | None:
    why = cannot_mint(inspect(text, now), now)
    return str(why) if why else None


def test_a_super_users_key_can_mint(sandbox: Sandbox) -> None:
    assert reason(sandbox.api_key) is None


def test_a_fine_grained_key_cannot_in_the_services_words(sandbox: Sandbox) -> None:
    rules: list[Rule] = [least_rule()]
    assert "Only tokens with SuperUser permissions can generate disposable tokens" in str(
        reason(sandbox.key(rules))
    )


def test_a_token_cannot_in_the_services_words(sandbox: Sandbox) -> None:
    assert "Only tokens with SuperUser permissions" in str(reason(sandbox.mint([least_rule()])))


def test_an_expired_key_cannot(sandbox: Sandbox) -> None:
    expired = sandbox.key(valid_for_seconds=-10)
    assert "expired" in str(reason(expired, 4_000_000_000.0))


def test_of_a_version_2_key_nothing_is_claimed_but_that_it_depends(sandbox: Sandbox) -> None:
    inspection = inspect(sandbox.global_key(), NOW, endpoint="cell-1-us-east-2-1.prod.a.momentohq.com")
    assert cannot_mint(inspection, NOW) is None
    assert "role" in str(may_depend(inspection))


def test_a_version_2_key_without_its_endpoint_has_nowhere_to_mint(sandbox: Sandbox) -> None:
    assert "endpoint" in str(reason(sandbox.global_key()))


@pytest.mark.parametrize("text", ["", "hello", "<api key>"])
def test_what_is_no_credential_cannot(text: str) -> None:
    assert "not a credential" in str(reason(text))


def test_a_super_users_key_does_not_depend_on_a_role(sandbox: Sandbox) -> None:
    assert may_depend(inspect(sandbox.api_key, NOW)) is None


def test_the_key_file_has_the_consoles_shape() -> None:
    text = key_json(Secret("key"), Secret("again"), 1_712_694_446, "cell-x.example")
    assert repr(text) == "[secure]"
    assert json.loads(text.reveal()) == {
        "apiKey": "key",
        "refreshToken": "again",
        "validUntil": 1_712_694_446,
        "restEndpoint": "https://api.cache.cell-x.example",
    }


def test_what_a_key_does_not_have_is_left_out_of_its_file() -> None:
    assert json.loads(key_json(Secret("key"), None, None, "").reveal()) == {"apiKey": "key"}
