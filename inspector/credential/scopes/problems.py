"""Check a scope field by field before it is sent.

An ``ERROR`` is what the service is documented to refuse, or what cannot be sent. ``ADVICE`` does not prevent sending:
the service decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from inspector.credential.permissions.access import grants
from inspector.credential.permissions.rules import Role, Rule, Selector, SelectorKind
from inspector.credential.scopes.scope import (
    CACHE_KINDS,
    ITEM_KINDS,
    MAX_RULES,
    MAX_SECONDS,
    MAX_TOKEN_ID,
    MAX_TOKEN_SECONDS,
    ROLES,
    Scope,
    covers,
    same_place,
)
from inspector.credential.text.message import Message, message
from inspector.credential.text.visible import is_hidden
from inspector.records import record


class ProblemSeverity(StrEnum):
    """The severity of a problem."""

    ERROR = "error"
    ADVICE = "advice"


@record(frozen=True, slots=True)
class Problem:
    """One problem of a scope. ``field`` is the path in the scope's JSON, such as ``rules[0].item``."""

    field: str
    severity: ProblemSeverity
    message: Message


class Purpose(StrEnum):
    """The kind of credential to make. Only an API key may never expire."""

    DISPOSABLE = "disposable"
    API_KEY = "api-key"


def problems(scope: Scope, purpose: Purpose = Purpose.DISPOSABLE) -> tuple[Problem, ...]:
    """Return all problems of a scope, in the order of its fields."""
    return (
        *_of_list(scope),
        *(found for at, rule in enumerate(scope.rules) for found in _of_rule(rule, f"rules[{at}]")),
        *_between_rules(scope.rules),
        *_of_expiry(scope.valid_for_seconds, purpose),
        *_of_token_id(scope.token_id),
    )


def refused(found: tuple[Problem, ...]) -> bool:
    """Whether any of the problems is an error."""
    return any(problem.severity is ProblemSeverity.ERROR for problem in found)


def _error(field: str, text: Message) -> Problem:
    return Problem(field, ProblemSeverity.ERROR, text)


def _advice(field: str, text: Message) -> Problem:
    return Problem(field, ProblemSeverity.ADVICE, text)


def _of_list(scope: Scope) -> Iterator[Problem]:
    if not scope.rules:
        yield _error(
            "rules", message("Scope", "Add at least one rule. A token without rules may do nothing.")
        )
    if len(scope.rules) > MAX_RULES:
        text = message("Scope", "A token can have at most {limit} rules. This scope has {count}.")
        yield _error("rules", text.of(limit=MAX_RULES, count=len(scope.rules)))


def _of_rule(rule: Rule, path: str) -> Iterator[Problem]:
    if rule.resource not in ROLES:
        yield _error(
            f"{path}.resource", message("Scope", "Rules of a token apply to caches, topics or functions.")
        )
        return
    if rule.role not in ROLES[rule.resource]:
        yield _error(f"{path}.role", message("Scope", "This role does not exist for this resource."))
    elif rule.role is Role.NONE:
        yield _advice(f"{path}.role", message("Scope", "This rule allows nothing."))
    yield from _of_selector(rule.cache, f"{path}.cache", CACHE_KINDS, must_be_text=True)
    yield from _of_selector(rule.item, f"{path}.item", ITEM_KINDS, must_be_text=rule.resource != "cache")


def _of_selector(
    selector: Selector, path: str, kinds: tuple[SelectorKind, ...], *, must_be_text: bool
) -> Iterator[Problem]:
    if selector.kind not in kinds:
        yield _error(path, message("Scope", "Choose a name, or all."))
    elif selector.kind is SelectorKind.ALL:
        return
    elif not selector.value:
        yield _error(path, _empty(selector.kind))
    elif must_be_text and selector.text() is None:
        yield _error(path, message("Scope", "This name must be UTF-8 text. Only keys may be other bytes."))
    else:
        yield from _of_text(selector, path)


def _empty(kind: SelectorKind) -> Message:
    if kind is SelectorKind.PREFIX:
        return message(
            "Scope",
            "Enter the prefix. An empty one would match everything: for that choose all, without a prefix.",
        )
    return message("Scope", "Enter the name.")


def _of_text(selector: Selector, path: str) -> Iterator[Problem]:
    text = selector.text()
    if text is None:
        return
    begins, ends = text != text.lstrip(), text != text.rstrip()
    if begins and ends:
        yield _advice(path, message("Scope", "It begins and ends with white space. Is that intended?"))
    elif begins:
        yield _advice(path, message("Scope", "It begins with white space. Is that intended?"))
    elif ends:
        yield _advice(path, message("Scope", "It ends with white space. Is that intended?"))
    if any(map(is_hidden, text)):
        yield _advice(path, message("Scope", "It contains invisible characters: {name}").of(name=text))
    if selector.kind is SelectorKind.NAME and text[-1] in "*%":
        yield _advice(
            path,
            message("Scope", "“{mark}” is matched literally. Choose a prefix instead.").of(mark=text[-1]),
        )


def _between_rules(rules: tuple[Rule, ...]) -> Iterator[Problem]:
    """Yield at most one problem for each rule; a duplicate or contradiction has priority over advice."""
    for later, rule in enumerate(rules[: 10 * MAX_RULES]):
        pairs = (
            _of_pair(other, rule, number, f"rules[{later}]") for number, other in enumerate(rules[:later], 1)
        )
        found = [problem for problem in pairs if problem]
        if found:
            yield next((problem for problem in found if problem.severity is ProblemSeverity.ERROR), found[0])


def _of_pair(earlier: Rule, later: Rule, number: int, path: str) -> Problem | None:
    if same_place(earlier, later):
        if earlier.role is later.role:
            return _error(path, message("Scope", "Same as rule {number}.").of(number=number))
        return _error(
            path,
            message("Scope", "Contradicts rule {number}: same items, another role.").of(number=number),
        )
    if grants(later) and covers(earlier, later):
        return _advice(path, message("Scope", "Rule {number} already allows this.").of(number=number))
    if grants(earlier) and covers(later, earlier):
        return _advice(path, message("Scope", "This makes rule {number} unnecessary.").of(number=number))
    return None


def _of_expiry(seconds: int | None, purpose: Purpose) -> Iterator[Problem]:
    path = "valid_for_seconds"
    if seconds is None:
        if purpose is Purpose.DISPOSABLE:
            yield _error(
                path, message("Scope", "A disposable token must expire. Only API keys can be valid forever.")
            )
    elif seconds < 0 or seconds > MAX_SECONDS:
        yield _error(path, message("Scope", "Enter 0 to {limit} seconds.").of(limit=MAX_SECONDS))
    elif seconds == 0:
        yield _advice(path, message("Scope", "With 0 seconds it expires at once. The service may refuse it."))
    elif purpose is Purpose.DISPOSABLE and seconds > MAX_TOKEN_SECONDS:
        yield _advice(
            path,
            message("Scope", "The documented maximum for a token is 25 hours. The service may refuse this."),
        )


def _of_token_id(token_id: str) -> Iterator[Problem]:
    if len(token_id) > MAX_TOKEN_ID:
        text = message("Scope", "A token id has at most {limit} characters. This one has {count}.")
        yield _error("token_id", text.of(limit=MAX_TOKEN_ID, count=len(token_id)))
    elif not _encodable(token_id):
        yield _error(
            "token_id", message("Scope", "This contains an incomplete Unicode character and cannot be sent.")
        )


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
