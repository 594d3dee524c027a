"""Any scope the form can hold is asked of the sandbox and comes back in the token, byte for byte."""

import asyncio
import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, assume, given, settings
from momento import AuthClient, CredentialProvider
from momento.auth.access_control.disposable_token_scope import (
    CacheItemKeyPrefix,
    CacheItemSelector,
    DisposableTokenCachePermission,
    DisposableTokenScope,
)
from momento.auth.access_control.permission_scope import (
    CacheRole,
    CacheSelector,
    Permissions,
    TopicPermission,
    TopicRole,
    TopicSelector,
)
from momento.config.auth_configurations import AuthConfigurations
from momento.responses import GenerateDisposableToken
from momento.utilities import ExpiresIn

from inspector.credential.inspection import Inspection, inspect
from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector
from inspector.credential.scopes.presets import NEEDS
from inspector.credential.scopes.problems import problems, refused
from inspector.credential.scopes.scope import Scope
from inspector.diagnosis import run
from inspector.diagnosis.grant.comparison import compare_grant
from inspector.diagnosis.grant.findings import grant_findings
from inspector.sandbox import Sandbox
from inspector.service.calls.tokens import mint
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome
from inspector.service.connection.setting import ConnectionSetting
from tests.credential.scope_strategies import scopes
from tests.interop.minted import inner_token, running_sandbox


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as made:
        yield made


def asked(runner: asyncio.Runner, sandbox: Sandbox, scope: Scope) -> Outcome:
    minter = inspect(sandbox.api_key, time.time())
    setting = ConnectionSetting.sandbox(sandbox.address)

    async def ask() -> Outcome:
        connection = Connection(minter.token, minter.endpoint, setting)
        try:
            return await mint(connection, scope.rules, scope.valid_for_seconds or 0, scope.token_id)
        finally:
            await connection.close()

    return runner.run(ask())


def granted(outcome: Outcome) -> Inspection:
    assert outcome.minted is not None, outcome.observed + outcome.details
    return inspect(outcome.minted.credential.reveal(), time.time())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(scope=scopes())
def test_any_scope_comes_back_in_the_token(runner: asyncio.Runner, sandbox: Sandbox, scope: Scope) -> None:
    assume(not refused(problems(scope)))
    before = time.time()
    token = granted(asked(runner, sandbox, scope))
    assert token.permissions.rules == scope.rules
    grant = compare_grant(scope, token, asked_at=before, minter=inspect(sandbox.api_key, before).endpoint)
    assert grant.as_asked


@settings(max_examples=40, deadline=None)
@given(scope=scopes())
def test_what_the_form_refuses_the_sandbox_refuses_too(
    runner: asyncio.Runner, sandbox: Sandbox, scope: Scope
) -> None:
    doubled = scope.with_rules([*scope.rules, scope.rules[0]])
    assert refused(problems(doubled))
    outcome = asked(runner, sandbox, doubled)
    assert outcome.observed == "INVALID_ARGUMENT"


def test_the_mixed_scope_minted_here_is_not_widened(runner: asyncio.Runner, sandbox: Sandbox) -> None:
    scope = NEEDS[1].scope()
    token = granted(asked(runner, sandbox, scope))
    assert token.permissions.rules == scope.rules
    assert "permission.mixed-scope" not in [finding.code for finding in run(token, time.time())]


def test_the_mixed_scope_minted_by_the_sdk_is_recognised(sandbox: Sandbox) -> None:
    host, _, port = sandbox.address.partition(":")
    provider = CredentialProvider(inner_token(sandbox.api_key), host, host, host, int(port))
    scope = DisposableTokenScope(
        Permissions(
            [
                DisposableTokenCachePermission(
                    CacheSelector("chat"),
                    CacheRole.READ_ONLY,
                    CacheItemSelector(CacheItemKeyPrefix("user-1")),
                ),
                TopicPermission(TopicRole.PUBLISH_SUBSCRIBE, CacheSelector("chat"), TopicSelector("room-1")),
            ]
        )
    )
    with AuthClient(AuthConfigurations.Laptop.latest(), provider) as client:
        made = client.generate_disposable_token(scope, ExpiresIn.minutes(5))
    assert isinstance(made, GenerateDisposableToken.Success)
    token = inspect(made.auth_token, time.time())
    assert token.permissions.rules[0].item == ALL
    assert "permission.mixed-scope" in [finding.code for finding in run(token, time.time())]


def test_a_sandbox_told_to_widen_is_caught(runner: asyncio.Runner, sandbox: Sandbox) -> None:
    scope = Scope((Rule(Resource.CACHE, Role.READ_ONLY, ALL, Selector.name("k")),))
    sandbox.faults.widen = True
    try:
        token = granted(asked(runner, sandbox, scope))
    finally:
        sandbox.faults.clear()
    grant = compare_grant(scope, token, asked_at=time.time(), minter=None)
    assert [finding.code for finding in grant_findings(grant)] == ["permission.widened"]
