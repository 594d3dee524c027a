"""What the sandbox does not sign or store, and the words with which it says so."""

from __future__ import annotations

from collections.abc import Callable

import grpc
import pytest

from inspector.credential.permissions.rules import (
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
    SelectorKind,
)
from inspector.sandbox.enforce import check_life, check_scope, check_size, check_token_id
from inspector.sandbox.refusal import (
    RefusedError,
    denied,
    failed_precondition,
    invalid,
    no_cache,
    unauthenticated,
)
from tests.sandbox.test_methods import refused

HERE = Selector.name("c")
READ = Rule(Resource.CACHE, Role.READ_ONLY, HERE)
HOUR = 3_600


@pytest.mark.parametrize(
    ("refusal", "code", "details"),
    [
        (invalid("So."), grpc.StatusCode.INVALID_ARGUMENT, "So."),
        (unauthenticated("So."), grpc.StatusCode.UNAUTHENTICATED, "So."),
        (failed_precondition("So."), grpc.StatusCode.FAILED_PRECONDITION, "So."),
        (no_cache("c"), grpc.StatusCode.NOT_FOUND, "Cache with name 'c' does not exist"),
        (
            denied(),
            grpc.StatusCode.PERMISSION_DENIED,
            "Unauthorized: Token is not authorized to make this call",
        ),
    ],
)
def test_a_refusal_is_a_status_with_words_and_a_trailer(
    refusal: RefusedError, code: grpc.StatusCode, details: str
) -> None:
    assert (refusal.code, refusal.details, str(refusal)) == (code, details, details)
    assert refusal.err == "momento_general_err"


@pytest.mark.parametrize(
    ("rules", "super_user", "words"),
    [
        ([], False, "Permissions must have at least one permission"),
        ([READ] * 20, False, "Duplicate or conflicting permissions"),
        ([READ] * 21, False, "A token may have at most 20 permissions"),
        ([READ, Rule(Resource.CACHE, Role.READ_WRITE, HERE)], False, "Duplicate or conflicting permissions"),
        ([READ, Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("d"))], False, None),
        ([READ, Rule(Resource.TOPIC, Role.READ_ONLY, HERE)], False, None),
        ([READ, Rule(Resource.CACHE, Role.READ_ONLY, HERE, Selector.name("k"))], False, None),
        ([Rule(Resource.TOPIC, Role.UNKNOWN, HERE)], False, "Unknown role for a topic permission"),
        (
            [Rule(Resource.CACHE, Role.READ_ONLY, Selector(SelectorKind.UNKNOWN))],
            False,
            "Unknown selector for a cache permission",
        ),
        (
            [Rule(Resource.TOPIC, Role.READ_ONLY, HERE, Selector(SelectorKind.UNKNOWN))],
            False,
            "Unknown selector for a topic permission",
        ),
        ([Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(""))], False, "Cache name must not be empty"),
        (
            [Rule(Resource.CACHE, Role.READ_ONLY, HERE, Selector.name(""))],
            False,
            "The cache selector must not be empty",
        ),
        (
            [Rule(Resource.TOPIC, Role.READ_ONLY, HERE, Selector.prefix(""))],
            False,
            "The topic selector must not be empty",
        ),
        ([], True, "Disposable tokens cannot have SuperUser permissions"),
    ],
)
def test_a_scope_is_signed_or_the_reason_is_told(
    rules: list[Rule], super_user: bool, words: str | None
) -> None:
    scope = Permissions(PermissionState.DECODED, super_user=super_user, rules=tuple(rules))
    if words is None:
        check_scope(scope, super_user_allowed=False)
    else:
        assert refused(lambda: check_scope(scope, super_user_allowed=False)) == ("INVALID_ARGUMENT", words)
    if super_user:
        check_scope(scope, super_user_allowed=True)


@pytest.mark.parametrize("state", [each for each in PermissionState if each is not PermissionState.DECODED])
@pytest.mark.parametrize("super_user", [False, True])
def test_what_cannot_be_read_is_not_signed(state: PermissionState, super_user: bool) -> None:
    scope = Permissions(state, super_user=super_user, rules=(READ,))
    said = ("INVALID_ARGUMENT", "Permissions must have at least one permission")
    assert refused(lambda: check_scope(scope, super_user_allowed=True)) == said


@pytest.mark.parametrize(
    ("check", "said"),
    [
        (lambda: check_life(1, longest=25 * HOUR), None),
        (lambda: check_life(25 * HOUR, longest=25 * HOUR), None),
        (lambda: check_life(10**9, longest=None), None),
        (lambda: check_life(0, longest=None), ("INVALID_ARGUMENT", "Expiry must be in the future")),
        (
            lambda: check_life(25 * HOUR + 1, longest=25 * HOUR),
            ("INVALID_ARGUMENT", "Disposable tokens must expire within 25 hours"),
        ),
        (lambda: check_token_id("i" * 64), None),
        (
            lambda: check_token_id("i" * 65),
            ("INVALID_ARGUMENT", "Token id must be at most 64 characters"),
        ),
        (lambda: check_size(9, 9), None),
        (lambda: check_size(10, 9), ("RESOURCE_EXHAUSTED", "Request size limit exceeded for this account")),
    ],
)
def test_a_limit_is_told_from_the_first_value_beyond_it(
    check: Callable[[], None], said: tuple[str, str] | None
) -> None:
    if said is None:
        check()
    else:
        assert refused(check) == said
