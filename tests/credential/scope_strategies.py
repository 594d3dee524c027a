"""Any scope the form can hold, for property tests."""

from hypothesis import strategies as st

from inspector.credential.permissions.rules import ALL, Resource, Rule, Selector, SelectorKind
from inspector.credential.scopes.scope import ROLES, Scope

NASTY = [
    'a"b',
    "a'b",
    "a\\",
    "${x}",
    "`x`",
    "a\nb",
    "\r\t",
    "\u2028",
    "\u202e",
    "\x00",
    "😀",
    "日本",
    "%s{}",
    "*/",
    "#{x}",
    "\\u0041",
]
TEXT = st.one_of(
    st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
)
NAMES = TEXT.map(str.encode)
KEYS = st.one_of(NAMES, st.binary(min_size=1, max_size=12))
CACHES = st.one_of(st.just(ALL), TEXT.map(Selector.name))


def items(values: st.SearchStrategy[bytes]) -> st.SearchStrategy[Selector]:
    kinds = st.sampled_from([SelectorKind.NAME, SelectorKind.PREFIX])
    return st.one_of(st.just(ALL), st.builds(Selector, kinds, values))


def rules(keys: st.SearchStrategy[bytes] = KEYS) -> st.SearchStrategy[Rule]:
    return st.one_of(
        *(
            st.builds(
                Rule,
                st.just(resource),
                st.sampled_from(roles),
                CACHES,
                items(keys if resource is Resource.CACHE else NAMES),
            )
            for resource, roles in ROLES.items()
        )
    )


def scopes(keys: st.SearchStrategy[bytes] = KEYS) -> st.SearchStrategy[Scope]:
    return st.builds(
        Scope,
        st.lists(rules(keys), min_size=1, max_size=6).map(tuple),
        st.integers(1, 90_000),
        st.one_of(st.just(""), TEXT.map(lambda text: text[:64])),
    )
