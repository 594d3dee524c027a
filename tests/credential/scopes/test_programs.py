"""Every program word for word: a change of a name that an SDK has is seen, before a customer sees it.

``programs/`` holds what is generated today. Write it again with ``python -m tests.credential.scopes.test_programs``,
and read the difference beside the SDK's documentation.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector
from inspector.credential.scopes.problems import Purpose
from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.sdk_code import Language, code

PLACE = Path(__file__).with_name("programs")
CACHE, TOPIC, FUNCTION = Resource.CACHE, Resource.TOPIC, Resource.FUNCTION
ROLES = (Role.READ_WRITE, Role.READ_ONLY, Role.WRITE_ONLY)


def _each(resource: Resource, item: Selector) -> tuple[Rule, ...]:
    """One rule for each role, each about a cache of its own."""
    return tuple(Rule(resource, role, Selector.name(f"c{number}"), item) for number, role in enumerate(ROLES))


SCOPES = {
    "caches": _each(CACHE, ALL),
    "keys": _each(CACHE, Selector.name("k")),
    "key prefixes": _each(CACHE, Selector.prefix("k-")),
    "keys of bytes": _each(CACHE, Selector.name(b"\xff\x00")),
    "topics": _each(TOPIC, ALL),
    "named topics": _each(TOPIC, Selector.name("t")),
    "topic prefixes": _each(TOPIC, Selector.prefix("t-")),
    **{f"every cache {role.value}": (Rule(CACHE, role, ALL),) for role in ROLES},
    **{f"every topic {role.value}": (Rule(TOPIC, role, ALL),) for role in ROLES},
    "functions": (
        Rule(FUNCTION, Role.INVOKE, Selector.name("c0"), Selector.name("f")),
        Rule(FUNCTION, Role.NONE, Selector.name("c1"), Selector.prefix("f-")),
        Rule(FUNCTION, Role.INVOKE, Selector.name("c2"), ALL),
    ),
    "every function": (Rule(FUNCTION, Role.INVOKE, ALL),),
    **{
        f"one {name} in {place}, {role.value}": (Rule(resource, role, cache, item),)
        for name, resource, item in (
            ("key", CACHE, Selector.name("k")),
            ("key prefix", CACHE, Selector.prefix("k-")),
            ("topic", TOPIC, Selector.name("t")),
        )
        for place, cache in (("one cache", Selector.name("c")), ("every cache", ALL))
        for role in ROLES
    },
}


def programs(language: Language) -> str:
    """All programs of a language, each below its name; where there is none, why."""
    parts = []
    for name, rules in SCOPES.items():
        for purpose in Purpose:
            for token_id in ("", "id") if name == "caches" else ("",):
                made = code(Scope(rules, 900, token_id), language, purpose)
                if purpose is Purpose.API_KEY and not made.expressible and name != "caches":
                    continue
                note = f"note: {made.note}\n" if made.note else ""
                title = " ".join(filter(None, (name, purpose.value, token_id)))
                parts.append(f"==== {title}\n{note}{made.text if made.expressible else ''}")
    return "\n".join(parts)


@pytest.mark.parametrize("language", Language)
def test_every_program_is_the_one_that_was_read(language: Language) -> None:
    assert programs(language) == (PLACE / f"{language.value}.txt").read_text(encoding="utf-8")


if __name__ == "__main__":
    for each in Language:
        (PLACE / f"{each.value}.txt").write_text(programs(each), encoding="utf-8")
