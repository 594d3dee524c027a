from __future__ import annotations

import asyncio
from collections.abc import Callable

import grpc
import jwt
import pytest
from momento_wire_types import cacheclient_pb2 as pb
from momento_wire_types import common_pb2 as common
from momento_wire_types import controlclient_pb2 as control

from inspector.credential.permissions.rules import (
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
    SelectorKind,
)
from inspector.sandbox import Sandbox
from inspector.sandbox.enforce import check_scope
from inspector.sandbox.refusal import RefusedError
from tests.sandbox.callers import CACHE, Caller, code_of, error_of, inner, running

Callers = Callable[[str | None], Caller]
HERE = Selector.name(CACHE)


def rule(role: Role, item: Selector | None = None) -> Rule:
    return Rule(Resource.CACHE, role, HERE, item or Selector())


def test_a_set_value_is_a_hit_and_another_key_a_miss() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        assert (await caller.set()).result == pb.Ok
        hit, miss = await caller.get(), await caller.get(b"other")
        assert (hit.result, hit.cache_body) == (pb.Hit, b"v")
        assert (miss.result, miss.cache_body) == (pb.Miss, b"")

    running(program)


def test_a_value_expires_after_its_time_to_live() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        await caller.set(ttl=60)
        assert (await caller.get()).result == pb.Hit
        await asyncio.sleep(0.1)
        assert (await caller.get()).result == pb.Miss

    running(program)


@pytest.mark.parametrize(
    ("token", "words"),
    [
        (None, "No authorization was sent"),
        ("expired", "The token has expired"),
        ("forged", "not issued by this service"),
        ("unsigned", "not issued by this service"),
        ("other sandbox", "not issued by this service"),
        ("nonsense", "not issued by this service"),
    ],
)
def test_a_call_without_a_valid_token_is_unauthenticated(token: str | None, words: str) -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        claims = {"sub": "x", "ver": 1, "p": "CAA="}
        tokens = {
            None: None,
            "expired": inner(sandbox.mint([rule(Role.READ_WRITE)], -1)),
            "forged": jwt.encode(claims, "not the secret of the sandbox, and long enough"),
            "unsigned": jwt.encode(claims, None, "none"),
            "other sandbox": inner(Sandbox().api_key),
            "nonsense": "nonsense",
        }
        caller = callers(None)
        caller.token = tokens[token]
        error = await error_of(caller.get())
        assert error.code() is grpc.StatusCode.UNAUTHENTICATED
        assert words in error.details()

    running(program)


def test_a_version_2_key_has_the_permissions_of_its_role() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(None)
        caller.token = sandbox.global_key([rule(Role.READ_ONLY)])
        assert (await caller.get()).result == pb.Miss
        assert await code_of(caller.set()) == "PERMISSION_DENIED"

    running(program)


@pytest.mark.parametrize(
    ("role", "item", "key", "reads", "writes"),
    [
        (Role.READ_WRITE, Selector(), b"any", True, True),
        (Role.READ_ONLY, Selector(), b"any", True, False),
        (Role.WRITE_ONLY, Selector(), b"any", False, True),
        (Role.NONE, Selector(), b"any", False, False),
        (Role.READ_WRITE, Selector.name("mo"), b"mo", True, True),
        (Role.READ_WRITE, Selector.name("mo"), b"mo2", False, False),
        (Role.READ_WRITE, Selector.prefix("user-"), b"user-1", True, True),
        (Role.READ_WRITE, Selector.prefix("user-"), b"users", False, False),
        (Role.READ_ONLY, Selector.name(b"\xff\xfe"), b"\xff\xfe", True, False),
    ],
)
def test_a_role_and_a_selector_decide(
    role: Role, item: Selector, key: bytes, reads: bool, writes: bool
) -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.mint([rule(role, item)]))
        for allowed, call in ((reads, caller.get(key)), (writes, caller.set(key))):
            if allowed:
                await call
            else:
                assert await code_of(call) == "PERMISSION_DENIED"

    running(program)


def test_a_rule_for_one_cache_does_not_apply_to_another() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        sandbox.create_cache("second")
        caller = callers(sandbox.mint([rule(Role.READ_WRITE)]))
        assert await code_of(caller.get(cache="second")) == "PERMISSION_DENIED"

    running(program)


def test_write_only_excludes_writing_on_a_condition() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.mint([rule(Role.WRITE_ONLY)]))
        request = pb._SetIfRequest(
            cache_key=b"k", cache_body=b"v", ttl_milliseconds=9, absent=common.Absent()
        )
        call = caller.ask("/cache_client.Scs/SetIf", request, pb._SetIfResponse)
        assert await code_of(call) == "PERMISSION_DENIED"

    running(program)


def test_a_denial_carries_the_words_and_trailers_of_the_service() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        error = await error_of(callers(sandbox.mint([rule(Role.NONE)])).get())
        assert error.details() == "Unauthorized: Token is not authorized to make this call"
        trailers = dict(error.trailing_metadata())
        assert trailers["err"] == "momento_general_err"
        assert trailers["date"].endswith("GMT")

    running(program)


@pytest.mark.parametrize(
    ("key", "cache", "ttl", "code"),
    [
        (b"", CACHE, 60, "INVALID_ARGUMENT"),
        (b"k", "", 60, "INVALID_ARGUMENT"),
        (b"k", None, 60, "INVALID_ARGUMENT"),
        (b"k", "nowhere", 60, "NOT_FOUND"),
        (b"k", CACHE, 0, "INVALID_ARGUMENT"),
    ],
)
def test_an_invalid_request_is_refused(key: bytes, cache: str | None, ttl: int, code: str) -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        request = pb._SetRequest(cache_key=key, cache_body=b"v", ttl_milliseconds=ttl)
        assert await code_of(caller.ask("/cache_client.Scs/Set", request, pb._SetResponse, cache)) == code

    running(program)


def test_an_item_over_five_mebibytes_reaches_the_limit_in_the_services_words() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        await caller.set(b"k", b"x" * 5_242_879)
        error = await error_of(caller.set(b"k", b"x" * 5_300_000))
        assert error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
        assert error.details() == "Request size limit exceeded for this account"
        assert dict(error.trailing_metadata())["err"] == "request_size_limit_exceeded"

    running(program)


def test_only_a_super_user_manages_caches() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        requests = {
            "CreateCache": (control._CreateCacheRequest(cache_name="new"), control._CreateCacheResponse),
            "FlushCache": (control._FlushCacheRequest(cache_name=CACHE), control._FlushCacheResponse),
            "ListCaches": (control._ListCachesRequest(), control._ListCachesResponse),
            "DeleteCache": (control._DeleteCacheRequest(cache_name=CACHE), control._DeleteCacheResponse),
        }
        everything = callers(sandbox.mint([Rule(Resource.CACHE, Role.READ_WRITE)]))
        for name, (request, response) in requests.items():
            path = f"/control_client.ScsControl/{name}"
            assert await code_of(everything.ask(path, request, response)) == "PERMISSION_DENIED"
            await callers(sandbox.api_key).ask(path, request, response)
        assert sandbox.caches == ("new",)

    running(program)


def test_creating_an_existing_cache_or_deleting_a_missing_one_fails() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        again = control._CreateCacheRequest(cache_name=CACHE)
        path = "/control_client.ScsControl/CreateCache"
        assert await code_of(caller.ask(path, again, control._CreateCacheResponse)) == "ALREADY_EXISTS"
        for verb in ("Delete", "Flush"):
            request = getattr(control, f"_{verb}CacheRequest")(cache_name="nowhere")
            response = getattr(control, f"_{verb}CacheResponse")
            call = caller.ask(f"/control_client.ScsControl/{verb}Cache", request, response)
            assert await code_of(call) == "NOT_FOUND"

    running(program)


@pytest.mark.parametrize(
    "path",
    ["/cache_client.Scs/DictionaryGet", "/control_client.ScsControl/CreateSigningKey", "/auth.Auth/Login"],
)
def test_what_the_sandbox_does_not_know_is_unimplemented(path: str) -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        call = callers(sandbox.api_key).ask(path, common._Empty(), common._Empty)
        assert await code_of(call) == "UNIMPLEMENTED"

    running(program)


def test_a_ping_needs_no_token() -> None:
    async def program(_sandbox: Sandbox, callers: Callers) -> None:
        await callers(None).ask("/cache_client.Ping/Ping", common._Empty(), common._Empty, None)

    running(program)


def test_a_selector_it_does_not_know_is_not_signed() -> None:
    strange = Rule(Resource.CACHE, Role.READ_ONLY, Selector(SelectorKind.UNKNOWN), Selector())
    with pytest.raises(RefusedError, match="Unknown selector"):
        check_scope(Permissions(PermissionState.DECODED, rules=(strange,)), super_user_allowed=True)
