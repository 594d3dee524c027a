"""What the sandbox signs, whom it knows, and what it renews, with a clock of the test."""

from __future__ import annotations

from typing import Any

import jwt
import pytest
from momento_wire_types import auth_pb2, cachepubsub_pb2, permissionmessages_pb2, token_pb2

from inspector.credential.permissions.codec import encode_permissions
from inspector.credential.permissions.rules import (
    Resource,
    Role,
    Rule,
    Selector,
)
from inspector.sandbox.authority import SUBJECT, Authority
from inspector.sandbox.call import Call
from inspector.sandbox.enforce import check_minter
from inspector.sandbox.faults import Faults
from inspector.sandbox.minting import Mint
from inspector.sandbox.store import Store
from inspector.sandbox.topics import Topics
from tests.sandbox.test_methods import refused
from tests.sandbox.test_store import Clock

HERE = Selector.name("c")
READ = Rule(Resource.CACHE, Role.READ_ONLY, HERE)


class Service:
    """An authority and its mint, with a clock of the test."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.clock.now = 1_000.0
        self.faults = Faults()
        self.authority = Authority(self.clock)
        self.mint = Mint(self.authority, "cell.example", self.faults, self.clock)
        self.store = Store(self.clock)
        self.owner = self.authority.api_key(encode_permissions(super_user=True))

    def call(self, token: str | None) -> Call:
        return Call(self.authority, self.store, token, "c")

    def generate(self, token: str, seconds: int | None = 60, **more: Any) -> Any:
        """Generate an API key; ``None``: one that never ends."""
        scope = permissionmessages_pb2.Permissions.FromString(encode_permissions([READ]))
        request = auth_pb2._GenerateApiTokenRequest(**{"auth_token": token, "permissions": scope, **more})
        if seconds is None:
            request.never.SetInParent()
        else:
            request.expires.valid_for_seconds = seconds
        return self.mint.api_key(request, self.call(None))

    def token(self, by: str, *rules: Rule, seconds: int = 60, token_id: str = "") -> Any:
        scope = permissionmessages_pb2.Permissions.FromString(encode_permissions(rules or [READ]))
        request = token_pb2._GenerateDisposableTokenRequest(
            auth_token=by, permissions=scope, token_id=token_id
        )
        request.expires.valid_for_seconds = seconds
        return self.mint.disposable_token(request, self.call(None))

    def renew(self, key: str, refresh: str) -> Any:
        request = auth_pb2._RefreshApiTokenRequest(api_key=key, refresh_token=refresh)
        return self.mint.renew(request, self.call(None))


@pytest.fixture
def service() -> Service:
    return Service()


def claims(token: str) -> dict[str, Any]:
    return jwt.decode(token, options={"verify_signature": False})


def test_a_token_holds_from_its_beginning_up_to_its_end(service: Service) -> None:
    token = service.authority.disposable_token(encode_permissions([READ]), 2_000)
    service.clock.now = 1_999.9
    assert service.authority.bearer(token).expires_at == 2_000
    service.clock.now = 2_000.0
    assert refused(lambda: service.authority.bearer(token)) == ("UNAUTHENTICATED", "The token has expired")


def test_a_call_without_a_token_is_a_super_users_only_where_that_is_accepted(service: Service) -> None:
    for none in (None, ""):
        said = ("UNAUTHENTICATED", "No authorization was sent")
        assert refused(lambda none=none: service.authority.bearer(none)) == said
        nobody = Authority(service.clock, accept_no_token=True).bearer(none)
        assert (nobody.super_user, nobody.disposable, nobody.token_id) == (True, False, "")
        assert (nobody.expires_at, nobody.not_before, nobody.key_id) == (None, None, None)


def test_a_version_2_key_is_refused_once_it_was_revoked(service: Service) -> None:
    account = service.authority.account
    text, key = service.authority.global_key(account.system_roles["Owner"], 3_000, "shop")
    assert (key.description, key.issued_at, key.expires_at) == ("shop", 1_000, 3_000)
    bearer = service.authority.bearer(text)
    assert (bearer.key_id, bearer.super_user, bearer.expires_at) == (key.key_id, True, 3_000)
    assert claims(text) == {"t": "g", "jti": key.key_id, "exp": 3_000}
    assert jwt.get_unverified_header(text)["alg"] == "HS512"
    assert [account.revoke(key.key_id), account.revoke(key.key_id)] == [True, False]
    assert refused(lambda: service.authority.bearer(text)) == ("UNAUTHENTICATED", "The API key was revoked")
    assert "exp" not in claims(service.authority.global_key(account.system_roles["Viewer"])[0])


def test_the_claims_are_those_of_the_service(service: Service) -> None:
    scope = encode_permissions([READ])
    key, ending = service.authority.api_key(scope), service.authority.api_key(scope, 5_000)
    assert {name: claims(key)[name] for name in ("sub", "ver")} == {"sub": SUBJECT, "ver": 1}
    assert set(claims(key)) == {"sub", "ver", "p"}
    assert claims(ending)["exp"] == 5_000
    assert jwt.get_unverified_header(key) == {"alg": "HS256"}
    token = service.authority.disposable_token(scope, 5_000, "me")
    told = claims(token)
    assert (told["t"], told["token_id"], told["exp"], told["ver"]) == ("disposable", "me", 5_000, 1)
    assert "token_id" not in claims(service.authority.disposable_token(scope, 5_000))
    bearer = service.authority.bearer(token)
    assert (bearer.disposable, bearer.token_id, bearer.super_user) == (True, "me", False)
    assert bearer.permissions.rules == (READ,)


def test_a_super_user_is_no_disposable_token(service: Service) -> None:
    everything = encode_permissions(super_user=True)
    token = service.authority.bearer(service.authority.disposable_token(everything, 5_000))
    assert not token.super_user
    said = ("INVALID_ARGUMENT", "Only tokens with SuperUser permissions can generate disposable tokens")
    assert refused(lambda: check_minter(token)) == said
    check_minter(service.authority.bearer(service.owner))


def test_a_generated_key_generates_no_other(service: Service) -> None:
    everything = permissionmessages_pb2.Permissions.FromString(encode_permissions(super_user=True))
    made = service.generate(service.owner, permissions=everything)
    assert service.token(made.api_key).api_key
    assert refused(lambda: service.generate(made.api_key))[0] == "PERMISSION_DENIED"
    weak = service.authority.api_key(encode_permissions([READ]))
    said = ("INVALID_ARGUMENT", "Only tokens with SuperUser permissions can generate API keys")
    assert refused(lambda: service.generate(weak)) == said


def test_an_api_key_needs_an_expiry_or_never(service: Service) -> None:
    scope = permissionmessages_pb2.Permissions.FromString(encode_permissions([READ]))
    request = auth_pb2._GenerateApiTokenRequest(auth_token=service.owner, permissions=scope)
    said = ("INVALID_ARGUMENT", "An API key needs an expiry, or never")
    assert refused(lambda: service.mint.api_key(request, service.call(None))) == said
    assert service.generate(service.owner, None).valid_until == 0
    assert service.generate(service.owner, 60).valid_until == 1_060
    assert service.generate(service.owner, 60).endpoint == "cell.example"
    said = ("INVALID_ARGUMENT", "Token id must be at most 64 characters")
    assert refused(lambda: service.generate(service.owner, token_id="i" * 65)) == said
    said = ("INVALID_ARGUMENT", "Permissions must have at least one permission")
    none = permissionmessages_pb2.Permissions()
    assert refused(lambda: service.generate(service.owner, permissions=none)) == said


def test_a_key_is_renewed_with_its_own_refresh_token_only(service: Service) -> None:
    first, other = service.generate(service.owner), service.generate(service.owner, 61)
    service.clock.now += 10
    renewed = service.renew(first.api_key, first.refresh_token)
    assert (renewed.valid_until, renewed.endpoint) == (1_070, "cell.example")
    assert service.authority.bearer(renewed.api_key).permissions.rules == (READ,)
    assert service.renew(renewed.api_key, renewed.refresh_token).api_key
    said = ("UNAUTHENTICATED", "The refresh token does not belong to this API key")
    for refresh in (other.refresh_token, "made up"):
        assert refused(lambda refresh=refresh: service.renew(first.api_key, refresh)) == said
    token = service.token(service.owner)
    said = ("INVALID_ARGUMENT", "Disposable tokens cannot be refreshed")
    assert refused(lambda: service.renew(token.api_key, first.refresh_token)) == said
    service.clock.now = 1_060.0
    said = ("INVALID_ARGUMENT", "The token has expired")
    assert refused(lambda: service.renew(first.api_key, first.refresh_token)) == said
    never = service.generate(service.owner, None)
    assert service.renew(never.api_key, never.refresh_token).valid_until == 0


def test_a_minted_token_is_what_was_asked_for_unless_scopes_are_widened(service: Service) -> None:
    item = Rule(Resource.CACHE, Role.READ_ONLY, HERE, Selector.name("k"))
    topic = Rule(Resource.TOPIC, Role.READ_ONLY, HERE, Selector.prefix("t"))
    made = service.token(service.owner, item, topic, seconds=90, token_id="me")
    assert (made.valid_until, made.endpoint) == (1_090, "cell.example")
    bearer = service.authority.bearer(made.api_key)
    assert (bearer.permissions.rules, bearer.token_id, bearer.expires_at) == ((item, topic), "me", 1_090)
    service.faults.widen = True
    wide = service.authority.bearer(service.token(service.owner, item, topic).api_key)
    assert wide.permissions.rules == (READ, Rule(Resource.TOPIC, Role.READ_ONLY, HERE))


def test_a_minter_may_be_named_in_the_request_or_be_the_caller(service: Service) -> None:
    scope = permissionmessages_pb2.Permissions.FromString(encode_permissions([READ]))
    request = token_pb2._GenerateDisposableTokenRequest(permissions=scope)
    request.expires.valid_for_seconds = 60
    assert service.mint.disposable_token(request, service.call(service.owner)).api_key
    said = ("UNAUTHENTICATED", "No authorization was sent")
    assert refused(lambda: service.mint.disposable_token(request, service.call(None))) == said


def test_a_message_needs_a_value_and_carries_its_publishers_id(service: Service) -> None:
    service.store.create("c")
    topics = Topics()
    request = cachepubsub_pb2._PublishRequest(cache_name="c", topic="t")
    said = ("INVALID_ARGUMENT", "The message has no value")
    assert refused(lambda: topics.publish(request, service.call(service.owner))) == said
    request.value.text = "x" * 4_093  # with its length and its kind, 4 096 bytes
    assert request.value.ByteSize() == 4_096
    topics.publish(request, service.call(service.owner))
    request.value.text += "x"
    assert refused(lambda: topics.publish(request, service.call(service.owner)))[0] == "RESOURCE_EXHAUSTED"
