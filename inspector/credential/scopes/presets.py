"""Preset scopes: the helpers of the SDKs' ``DisposableTokenScopes``, and common needs.

Helper names: JavaScript SDK, disposable-token-scopes and permission-scopes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector
from inspector.credential.scopes.scope import (
    DEFAULT_CACHE,
    DEFAULT_SECONDS,
    Scope,
    all_data_rules,
    least_rule,
)
from inspector.credential.text.message import Message, message
from inspector.records import record

Rules = tuple[Rule, ...]


@record(frozen=True, slots=True)
class Preset:
    """A named preset. ``build`` makes its rules for a cache name."""

    name: str
    """The name of the SDK's helper, or a short name."""
    title: Message
    build: Callable[[str], Rules]
    seconds: int = DEFAULT_SECONDS

    def scope(self, cache: str = DEFAULT_CACHE, token_id: str = "") -> Scope:
        """Return the preset's scope for a cache and a token id."""
        return Scope(self.build(cache), self.seconds, token_id)


def _rule(resource: Resource, role: Role, item: Selector) -> Callable[[str], Rules]:
    return lambda cache: (Rule(resource, role, Selector.name(cache), item),)


_KEY = Selector.name("my-key")
_PREFIX = Selector.prefix("user-")
_TOPIC = Selector.name("my-topic")
_FUNCTION = Selector.name("my-function")


def _browser_session(cache: str) -> Rules:
    return (
        Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(cache), Selector.prefix("user-ID")),
        Rule(Resource.TOPIC, Role.READ_ONLY, Selector.name(cache), _TOPIC),
    )


def _chat(cache: str) -> Rules:
    return (
        Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(cache), Selector.prefix("room-1/")),
        Rule(Resource.TOPIC, Role.READ_WRITE, Selector.name(cache), Selector.name("room-1")),
    )


def _upload(cache: str) -> Rules:
    return (Rule(Resource.CACHE, Role.WRITE_ONLY, Selector.name(cache), Selector.prefix("inbox/")),)


def _look_only(cache: str) -> Rules:
    return (Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(cache), ALL),)


def _worker(cache: str) -> Rules:
    return (
        Rule(Resource.CACHE, Role.READ_WRITE, Selector.name(cache), Selector.prefix("job-")),
        least_rule(Resource.FUNCTION, cache),
    )


NEEDS: tuple[Preset, ...] = (
    Preset(
        "one-key",
        message("Presets", "One key, read-only, 15 minutes"),
        lambda cache: (least_rule(cache=cache),),
    ),
    Preset(
        "browser-session",
        message("Presets", "Browser session: read own keys, subscribe to one topic"),
        _browser_session,
    ),
    Preset(
        "chat-room",
        message("Presets", "Chat room: publish, subscribe and read its history"),
        _chat,
        seconds=3600,
    ),
    Preset("drop-box", message("Presets", "Drop box: write only, under one prefix"), _upload),
    Preset(
        "look-only",
        message("Presets", "Support: read one cache, change nothing"),
        _look_only,
        seconds=1800,
    ),
    Preset(
        "worker",
        message("Presets", "Worker: keys of its jobs and one function"),
        _worker,
        seconds=3600,
    ),
)
"""Presets for common needs."""

_CACHE_ROLES = (("ReadWrite", Role.READ_WRITE), ("ReadOnly", Role.READ_ONLY), ("WriteOnly", Role.WRITE_ONLY))
_TOPIC_ROLES = (
    ("PublishSubscribe", Role.READ_WRITE),
    ("SubscribeOnly", Role.READ_ONLY),
    ("PublishOnly", Role.WRITE_ONLY),
)


def _helper(name: str, build: Callable[[str], Rules]) -> Preset:
    return Preset(name, message("Presets", "{helper}").of(helper=name), build)


def _helpers() -> tuple[Preset, ...]:
    whole = [_helper(f"cache{end}", _rule(Resource.CACHE, role, ALL)) for end, role in _CACHE_ROLES]
    keys = [_helper(f"cacheKey{end}", _rule(Resource.CACHE, role, _KEY)) for end, role in _CACHE_ROLES]
    prefixes = [
        _helper(f"cacheKeyPrefix{end}", _rule(Resource.CACHE, role, _PREFIX)) for end, role in _CACHE_ROLES
    ]
    topics = [_helper(f"topic{end}", _rule(Resource.TOPIC, role, _TOPIC)) for end, role in _TOPIC_ROLES]
    functions = [
        _helper("functionInvoke", _rule(Resource.FUNCTION, Role.INVOKE, _FUNCTION)),
        _helper("functionPermitNone", _rule(Resource.FUNCTION, Role.NONE, _FUNCTION)),
    ]
    everything = _helper("AllDataReadWrite", lambda _cache: all_data_rules())
    return (*keys, *prefixes, *whole, *topics, *functions, everything)


HELPERS: tuple[Preset, ...] = _helpers()
"""Presets named after the SDKs' helpers. The names are not translated."""


def apply(preset: Preset, to: Scope) -> Scope:
    """Return the preset's scope for the first cache in ``to``, with the token id of ``to``."""
    named = [rule.cache.text() for rule in to.rules if rule.cache.value]
    return replace(preset.scope(named[0] or DEFAULT_CACHE if named else DEFAULT_CACHE), token_id=to.token_id)
