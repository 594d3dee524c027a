"""What the form says beside its fields."""

import pytest
from hypothesis import given

from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector, SelectorKind
from inspector.credential.scopes.presets import HELPERS, NEEDS, Preset, apply
from inspector.credential.scopes.problems import ProblemSeverity, Purpose, problems, refused
from inspector.credential.scopes.scope import Scope, least_rule, least_scope
from tests.credential.scope_strategies import scopes

KEY = least_rule()


def one(scope: Scope, purpose: Purpose = Purpose.DISPOSABLE) -> tuple[str, str, str]:
    (problem,) = problems(scope, purpose)
    return problem.field, problem.severity.value, str(problem.message)


def with_item(item: Selector, resource: Resource = Resource.CACHE) -> Scope:
    return Scope((Rule(resource, least_rule(resource).role, Selector.name("c"), item),))


@pytest.mark.parametrize("preset", [*NEEDS, *HELPERS], ids=lambda preset: preset.name)
def test_no_preset_is_refused(preset: Preset) -> None:
    found = problems(preset.scope())
    assert not refused(found)
    assert {problem.field for problem in found} <= (
        {"rules[0].role"} if preset.name == "functionPermitNone" else set()
    )


def test_an_empty_rule_list_is_an_error_of_the_list() -> None:
    assert one(Scope(()))[:2] == ("rules", "error")


def test_empty_names_are_errors_of_their_fields() -> None:
    scope = Scope((Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(""), Selector.prefix("")),))
    assert [problem.field for problem in problems(scope)] == ["rules[0].cache", "rules[0].item"]
    assert refused(problems(scope))


def test_the_same_rule_twice_is_an_error_of_the_second() -> None:
    field, severity, text = one(Scope((KEY, KEY)))
    assert (field, severity) == ("rules[1]", "error")
    assert "rule 1" in text


def test_two_roles_for_one_place_contradict_each_other() -> None:
    other = Rule(KEY.resource, Role.WRITE_ONLY, KEY.cache, KEY.item)
    assert "Contradicts rule 1" in one(Scope((KEY, other)))[2]


def test_a_rule_inside_a_wider_one_is_advice_in_either_order() -> None:
    wide = Rule(Resource.CACHE, Role.READ_WRITE, KEY.cache, Selector.prefix("my"))
    assert one(Scope((wide, KEY))) == ("rules[1]", "advice", "Rule 1 already allows this.")
    assert one(Scope((KEY, wide))) == ("rules[1]", "advice", "This makes rule 1 unnecessary.")


def test_a_duplicate_is_said_even_where_an_earlier_rule_only_gives_advice() -> None:
    wide = Rule(Resource.CACHE, Role.READ_WRITE)
    found = problems(Scope((KEY, wide, wide)))
    assert [(problem.field, problem.severity.value) for problem in found] == [
        ("rules[1]", "advice"),
        ("rules[2]", "error"),
    ]


def test_twenty_rules_fit_and_twenty_one_do_not() -> None:
    def many(count: int) -> Scope:
        return Scope(
            tuple(Rule(Resource.CACHE, Role.READ_ONLY, ALL, Selector.name(f"k{n:02}")) for n in range(count))
        )

    assert problems(many(20)) == ()
    assert one(many(21)) == ("rules", "error", "A token can have at most 20 rules. This scope has 21.")


def test_a_token_id_has_at_most_sixty_four_characters() -> None:
    assert problems(Scope((KEY,), token_id="i" * 64)) == ()
    assert one(Scope((KEY,), token_id="i" * 65))[:2] == ("token_id", "error")


def test_half_a_character_in_a_token_id_is_an_error() -> None:
    assert one(Scope((KEY,), token_id="\ud83d"))[:2] == ("token_id", "error")


@pytest.mark.parametrize(
    ("seconds", "severity"),
    [(0, "advice"), (90_001, "advice"), (-1, "error"), (2**32, "error"), (None, "error")],
)
def test_an_odd_life_is_said_beside_the_expiry(seconds: int | None, severity: str) -> None:
    assert one(Scope((KEY,), seconds))[:2] == ("valid_for_seconds", severity)


@pytest.mark.parametrize("seconds", [1, 90_000])
def test_the_documented_limits_of_a_life_are_fine(seconds: int) -> None:
    assert problems(Scope((KEY,), seconds)) == ()


@pytest.mark.parametrize("seconds", [None, 90_001, 2**32 - 1])
def test_an_api_key_may_live_long_or_for_ever(seconds: int | None) -> None:
    assert problems(Scope((KEY,), seconds), Purpose.API_KEY) == ()


def test_a_topic_that_is_no_text_is_an_error_and_such_a_key_is_none() -> None:
    assert one(with_item(Selector.name(b"\xff"), Resource.TOPIC))[:2] == ("rules[0].item", "error")
    assert problems(with_item(Selector.name(b"\xff"))) == ()


@pytest.mark.parametrize("name", ["user-*", "%", " k", "k ", "a\u202eb"])
def test_a_wildcard_an_outer_space_or_a_hidden_character_is_worth_a_word(name: str) -> None:
    assert one(with_item(Selector.name(name)))[:2] == ("rules[0].item", "advice")


def test_a_rule_that_allows_nothing_is_advice() -> None:
    assert one(Scope((Rule(Resource.TOPIC, Role.NONE),)))[:2] == ("rules[0].role", "advice")


def test_what_a_request_cannot_carry_is_an_error() -> None:
    invoke = Scope((Rule(Resource.CACHE, Role.INVOKE),))
    prefix = Scope((Rule(Resource.CACHE, Role.READ_ONLY, Selector(SelectorKind.PREFIX, b"c")),))
    managing = Scope((Rule(Resource.AUTH_MANAGEMENT, Role.READ_ONLY),))
    assert one(invoke)[0] == "rules[0].role"
    assert one(prefix)[0] == "rules[0].cache"
    assert one(managing)[0] == "rules[0].resource"


def test_a_preset_keeps_the_cache_and_the_token_id_of_the_form() -> None:
    form = Scope((least_rule(cache="mine"),), token_id="me")
    scope = apply(HELPERS[0], form)
    assert scope.rules[0].cache.text() == "mine"
    assert scope.token_id == "me"
    assert apply(HELPERS[0], Scope(())).rules == least_scope().rules[:0] + HELPERS[0].scope().rules


@given(scopes())
def test_every_problem_names_a_field_of_the_scope(scope: Scope) -> None:
    for problem in problems(scope):
        head = problem.field.partition("[")[0].partition(".")[0]
        assert head in ("rules", "valid_for_seconds", "token_id")
        assert problem.severity in ProblemSeverity
        assert str(problem.message)
