"""Who can manage keys, mint and renew: each reason, the most basic one first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.credential.inspection import Inspection, inspect
from inspector.credential.model.inspection import Reported
from inspector.credential.model.key_info import KeyInfo
from inspector.credential.model.manager import can_manage, cannot_manage
from inspector.credential.model.minter import cannot_mint, cannot_renew, may_depend
from inspector.credential.permissions.rules import (
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
    SelectorKind,
)
from tests.credential.make import HOST, NOW, b64, jwt_of, key_v1, key_v2, legacy, token_v1

MANAGE = Rule(Resource.AUTH_MANAGEMENT, Role.READ_WRITE, Selector(), Selector(), ("read", "write"))
LOOK = Rule(Resource.AUTH_MANAGEMENT, Role.READ_ONLY, Selector(), Selector(), ("read", "list"))
READ = Rule(Resource.CACHE, Role.READ_ONLY)
STRANGE = Rule(Resource.CACHE, Role.READ_ONLY, Selector(SelectorKind.UNKNOWN))


def with_rules(*rules: Rule, super_user: bool = False, **claims: float) -> Inspection:
    told = Permissions(PermissionState.DECODED, version=2, rules=rules, super_user=super_user)
    return replace(inspect(key_v2(**claims), NOW, endpoint=HOST), permissions=told)


@pytest.mark.parametrize(
    ("inspection", "manages"),
    [
        (with_rules(MANAGE), True),
        (with_rules(READ, MANAGE), True),
        (with_rules(READ, super_user=True), True),
        (with_rules(LOOK), False),
        (with_rules(READ), False),
        (with_rules(READ, STRANGE), None),
        (inspect(key_v2(), NOW), None),
    ],
)
def test_a_role_lets_manage_keys_by_its_rules(inspection: Inspection, manages: bool | None) -> None:
    assert can_manage(inspection) is manages
    told = cannot_manage(inspection, NOW)
    assert (told is None) is (manages is not False)
    if told is not None:
        assert str(told).startswith("The role of this key has no permission auth-management with write")


def test_an_expired_key_manages_nothing_whatever_its_role_says() -> None:
    expired = with_rules(MANAGE, exp=NOW - 1)
    said = str(cannot_manage(expired, NOW))
    assert said == "This key has expired: the account service does not accept it."
    assert cannot_manage(with_rules(MANAGE, exp=NOW + 1), NOW) is None


def reported(text: str) -> Inspection:
    return replace(inspect(text, NOW), reported=Reported("abcd-ef01"))


RULES = "Only a super user's key can mint, but this one has rules. The service answers “Only tokens with"
TOKEN = "A disposable token cannot mint. The service answers “Only tokens with SuperUser permissions can"
REPORT = "A report does not contain the secret. Load the key itself."
BY_FIELD = b64(f'{{"endpoint":"{HOST}","api_key":"{key_v2()}"}}')


@pytest.mark.parametrize(
    ("inspection", "mint", "renew"),
    [
        (inspect(key_v1(), NOW), None, None),
        (inspect(legacy(), NOW), None, None),
        (inspect(BY_FIELD, NOW), None, None),
        (inspect(key_v1(exp=NOW + 1), NOW), None, None),
        (inspect(key_v1(exp=NOW - 1), NOW), "It has expired.", "It has expired. The service"),
        (inspect(token_v1(), NOW), TOKEN, "A disposable token cannot be renewed."),
        (inspect(token_v1(exp=NOW - 1), NOW), TOKEN, "A disposable token cannot be renewed."),
        (
            inspect(key_v2(), NOW),
            "It has no endpoint, so it cannot mint.",
            "It has no endpoint, so it cannot be",
        ),
        (
            inspect("hello", NOW),
            "It cannot mint, because it is not a credential for calls.",
            "It cannot be renewed, because it is not an API key.",
        ),
        (
            inspect(jwt_of({"t": "gr", "akid": "k"}), NOW),
            "It cannot mint, because",
            "It cannot be renewed, because",
        ),
        (reported(key_v1()), REPORT, REPORT),
        (reported("hello"), REPORT, REPORT),
    ],
)
def test_who_cannot_mint_or_be_renewed_is_told_why(
    inspection: Inspection, mint: str | None, renew: str | None
) -> None:
    for why, begins in ((cannot_mint(inspection, NOW), mint), (cannot_renew(inspection, NOW), renew)):
        assert (why is None) is (begins is None)
        assert str(why or "").startswith(begins or "")


@pytest.mark.parametrize(
    ("state", "super_user", "says"),
    [
        (PermissionState.DECODED, False, RULES),
        (PermissionState.EMPTY, False, RULES),
        (PermissionState.DECODED, True, None),
        (PermissionState.ABSENT, False, None),
        (PermissionState.UNDECODABLE, False, None),
    ],
)
def test_only_rules_that_were_read_are_held_against_a_key(
    state: PermissionState, super_user: bool, says: str | None
) -> None:
    told = Permissions(state, super_user=super_user)
    why = cannot_mint(replace(inspect(key_v1(), NOW), permissions=told), NOW)
    assert (why is None) is (says is None)
    assert str(why or "").startswith(says or "")


def test_what_depends_on_a_role_is_said_to_unless_the_role_is_known_to_do_everything() -> None:
    said = "Whether this key can mint depends on its role at the service."
    assert str(may_depend(inspect(key_v2(), NOW))) == said
    assert str(may_depend(with_rules(READ))) == said
    assert may_depend(with_rules(super_user=True)) is None
    assert may_depend(inspect(token_v1(), NOW)) is None
    by_role = Permissions(PermissionState.BY_ROLE)
    assert str(may_depend(replace(inspect(key_v1(), NOW), permissions=by_role))) == said


def test_the_moment_of_an_answer_about_the_role_counts_only_once_the_role_is_known() -> None:
    asked = KeyInfo(key_id="key-id", asked_at=NOW)
    known = replace(with_rules(READ), key_info=asked)
    assert known.permissions_told_at == NOW
    assert with_rules(READ).permissions_told_at is None
    assert replace(inspect(key_v2(), NOW), key_info=asked).permissions_told_at is None


def test_what_is_normal_in_a_file_is_no_damage_there() -> None:
    pasted = inspect(f"MOMENTO_API_KEY='{key_v1()}'", NOW)
    codes = [each.code for each in pasted.repairs]
    assert codes == ["repair.assignment", "repair.quotes"]
    assert [each.code for each in pasted.damages()] == codes
    in_file = replace(pasted, source=replace(pasted.source, name=".env"))
    assert [each.code for each in in_file.damages()] == ["repair.quotes"]


def test_a_source_is_labelled_by_what_is_known_of_it() -> None:
    source = inspect(f"MOMENTO_API_KEY={key_v1()}", NOW).source
    assert source.label() == "MOMENTO_API_KEY"
    assert replace(source, name=".env").label() == ".env / MOMENTO_API_KEY"
    assert replace(source, name=".env", variable=None).label() == ".env"
    assert replace(source, variable=None).label() == ""


def test_a_fingerprint_is_that_of_the_inner_token_or_of_the_report() -> None:
    key, nothing, told = inspect(key_v1(), NOW), inspect("", NOW), reported("")
    assert key.has_fingerprint()
    assert key.token is not None
    assert key.fingerprint() == key.token.fingerprint() == inspect(f' "{key_v1()}"', NOW).fingerprint()
    assert (nothing.has_fingerprint(), nothing.fingerprint()) == (False, None)
    assert (told.has_fingerprint(), told.fingerprint()) == (True, "abcd-ef01")
