"""Where calls of a check are tried, and how it is shown."""

from __future__ import annotations

import pytest

from inspector.credential.permissions.access import Decision, Operation
from inspector.credential.permissions.rules import (
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
    SelectorKind,
)
from inspector.credential.text.message import Message
from inspector.sandbox.faults import STATUS_NAMES
from inspector.service.checks.credential_steps import authenticated
from inspector.service.checks.steps import StepState
from inspector.service.checks.targets import (
    Canary,
    Probe,
    Target,
    Verdict,
    inside,
    made_up_name,
    outside_cache,
    outside_item,
    usable_rules,
    verdict,
)
from inspector.service.connection.outcome import CallInfo, Outcome, State
from inspector.service.connection.setting import Way

INFO = CallInfo(Operation.GET, "c", b"k")
HERE = Selector.name("c")
TARGET = Target("c", b"k", made_up=True)


def held(*rules: Rule, super_user: bool = False) -> Permissions:
    return Permissions(PermissionState.DECODED, super_user=super_user, rules=rules)


def probe(allowed: bool | None, state: State | None) -> Probe:
    outcome = None if state is None else Outcome(INFO, state)
    return Probe(Operation.GET, TARGET, Decision(allowed, Message("Test", "So.")), outcome)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (State.OK, Verdict.ALLOWED),
        (State.HIT, Verdict.ALLOWED),
        (State.MISS, Verdict.ALLOWED),
        (State.DENIED, Verdict.DENIED),
        (State.FAILED, Verdict.UNCLEAR),
        (State.CANCELLED, Verdict.UNCLEAR),
        (State.REFUSED, Verdict.UNCLEAR),
    ],
)
def test_an_outcome_is_a_verdict_and_holds_a_prediction_or_not(state: State, said: Verdict) -> None:
    assert verdict(Outcome(INFO, state)) is said
    for allowed in (True, False):
        found = probe(allowed, state)
        assert found.verdict is said
        assert found.held is (None if said is Verdict.UNCLEAR else allowed is (said is Verdict.ALLOWED))
    assert probe(None, state).held is None
    assert (probe(True, None).verdict, probe(True, None).held) == (Verdict.UNCLEAR, None)


def test_a_canary_holds_where_no_call_says_otherwise() -> None:
    good, bad, unclear = probe(True, State.HIT), probe(False, State.HIT), probe(True, State.FAILED)
    said = Message("Test", "So.")
    assert Canary(good, probe(False, State.DENIED)).held is True
    assert Canary(good, bad).held is False
    assert Canary(bad, good).held is False
    assert Canary(good, unclear).held is True
    assert Canary(good, said).held is True
    assert Canary(unclear, said).held is None


def test_what_was_cleaned_up_and_what_an_item_is_are_shown_as_text() -> None:
    found = Probe(
        Operation.SET, TARGET, Decision(True, Message("Test", "So.")), cleaned=Outcome(INFO, State.OK)
    )
    assert "cleaned" not in repr(found)
    assert (TARGET.text, Target("c", b"\xff", made_up=False).text) == ("k", "\ufffd")


@pytest.mark.parametrize(
    ("rule", "cache", "item", "made_up"),
    [
        (Rule(Resource.CACHE, Role.READ_ONLY, HERE, Selector.name("k")), "c", b"k", False),
        (Rule(Resource.CACHE, Role.READ_ONLY, Selector(), Selector.name("k")), "other", b"k", False),
        (Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(b"\xff"), Selector()), "other", b"", True),
        (Rule(Resource.CACHE, Role.READ_ONLY, HERE, Selector.prefix("user-")), "c", b"user-", True),
        (Rule(Resource.CACHE, Role.READ_ONLY, HERE, Selector(SelectorKind.ALL)), "c", b"", True),
    ],
)
def test_a_target_inside_a_rule_is_the_named_one_or_made_up(
    rule: Rule, cache: str, item: bytes, made_up: bool
) -> None:
    found = inside(rule, "other")
    assert (found.cache, found.made_up) == (cache, made_up)
    assert found.item.startswith(item)
    assert (found.item == item) is not made_up


def test_made_up_names_are_new_each_time() -> None:
    names = {made_up_name() for _ in range(100)}
    assert len(names) == 100
    assert all(name.startswith(b"inspector-") and len(name) == 22 for name in names)


def test_a_target_outside_is_one_that_no_rule_allows() -> None:
    one = held(Rule(Resource.CACHE, Role.READ_ONLY, HERE, Selector.name("k")))
    whole = held(Rule(Resource.CACHE, Role.READ_ONLY, HERE))
    every = held(Rule(Resource.CACHE, Role.READ_ONLY))
    item = outside_item(one, Operation.GET, "c")
    assert item is not None
    assert (item.cache, item.made_up) == ("c", True)
    assert outside_item(whole, Operation.GET, "c") is None
    cache = outside_cache(whole, Operation.GET, b"k")
    assert cache is not None
    assert (cache.item, cache.made_up, cache.cache.startswith("inspector-")) == (b"k", True, True)
    assert outside_cache(every, Operation.GET, b"k") is None


def test_only_rules_that_allow_something_are_tried() -> None:
    read = Rule(Resource.CACHE, Role.READ_ONLY)
    none, unknown = Rule(Resource.CACHE, Role.NONE), Rule(Resource.CACHE, Role.UNKNOWN)
    topic = Rule(Resource.TOPIC, Role.READ_ONLY)
    assert usable_rules(held(read, none, unknown, topic), Resource.CACHE) == (read,)
    assert usable_rules(held(topic), Resource.CACHE) == ()
    everything = (Rule(Resource.CACHE, Role.READ_WRITE),)
    assert usable_rules(held(read, super_user=True), Resource.CACHE) == everything
    assert usable_rules(Permissions(PermissionState.BY_ROLE), Resource.CACHE) == everything


ACCEPTED = ("PERMISSION_DENIED", "NOT_FOUND", "ALREADY_EXISTS", "FAILED_PRECONDITION", "OUT_OF_RANGE")


@pytest.mark.parametrize("way", Way)
@pytest.mark.parametrize("code", STATUS_NAMES)
def test_a_status_about_what_was_asked_shows_that_the_credential_was_accepted(way: Way, code: str) -> None:
    expected = {
        "UNAUTHENTICATED": StepState.FAILED,
        **dict.fromkeys(ACCEPTED, StepState.PASSED),
        # a command that is not on the gateway's list is refused after the login
        **({"UNIMPLEMENTED": StepState.PASSED} if way is Way.RESP else {}),
    }
    step = authenticated(Outcome(INFO, State.FAILED, code, "words", way=way))
    assert (step.state, step.peer) == (expected.get(code, StepState.UNCLEAR), "words")
