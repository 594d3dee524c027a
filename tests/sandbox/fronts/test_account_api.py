"""The sandbox's account service, asked with httpx."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import Any

import grpc
import httpx
import pytest

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.sandbox import Front, Sandbox
from tests.sandbox.callers import Caller, code_of, inner
from tests.sandbox.fronts.running import sandbox_with

ONE_KEY = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("default-cache"), Selector.name("mo"))


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with sandbox_with(Front.ACCOUNT) as running:
        yield running


def client(sandbox: Sandbox, token: str | None = None) -> httpx.Client:
    headers = {"authorization": sandbox.global_key() if token is None else token}
    base = f"http://127.0.0.1:{sandbox.port_of(Front.ACCOUNT)}"
    return httpx.Client(base_url=base, headers=headers, trust_env=False)


def key_named(asked: httpx.Client, description: str) -> dict[str, Any]:
    listed = asked.get("/api-keys").json()["key_info"]
    (found,) = [key for key in listed if key["description"] == description]
    return found


def test_a_keys_role_is_found_by_its_id(sandbox: Sandbox) -> None:
    sandbox.global_key([ONE_KEY], 600, description="for the web shop", ranges=["10.0.0.0/8"])
    with client(sandbox) as asked:
        key = key_named(asked, "for the web shop")
        roles = asked.get("/roles", params={"type": "custom"}).json()["roles"]
    assert key["account_id"].startswith("a-")
    assert key["expires_at_epoch_seconds"] - key["issued_at_epoch_seconds"] == 600
    (role,) = [role for role in roles if role["role_id"] == key["role_id"]]
    assert role["permissions"] == {
        "rules": [
            {
                "type": "cache",
                "permissions": ["read"],
                "caches": {"name": "default-cache"},
                "items": {"key": "mo"},
            }
        ],
        "conditions": [{"ip_filter": {"allowed_cidr_ranges": ["10.0.0.0/8"]}}],
    }


ALL_DATA = ("cache", "database", "store", "topic")


@pytest.mark.parametrize(
    ("name", "account", "management", "data"),
    [
        ("Owner", ["read", "list"], ["read", "write", "list"], ["read", "write", "list"]),
        ("Operator", ["read"], ["read", "write", "list"], ["read", "write", "list"]),
        ("Viewer", None, None, ["read", "list"]),
    ],
)
def test_the_system_roles_are_those_of_an_account(
    sandbox: Sandbox, name: str, account: list[str] | None, management: list[str] | None, data: list[str]
) -> None:
    with client(sandbox) as asked:
        roles = asked.get("/roles", params={"type": "system"}).json()["roles"]
    (role,) = [each for each in roles if each["role_name"] == name]
    held = {rule["type"]: rule["permissions"] for rule in role["permissions"]["rules"]}
    assert held.get("account_management") == account
    assert held.get("auth_management") == held.get("resource_management") == management
    assert {kind: held[kind] for kind in ALL_DATA} == {
        kind: [each for each in data if (kind, each) != ("database", "list")] for kind in ALL_DATA
    }


def test_long_lists_come_in_pages(sandbox: Sandbox) -> None:
    for number in range(5):
        sandbox.global_key([ONE_KEY], description=str(number))
    with client(sandbox) as asked:
        seen, token = [], None
        while True:
            query = {"limit": "2", **({"next_token": token} if token else {})}
            page = asked.get("/api-keys", params=query).json()
            seen += [key["description"] for key in page["key_info"]]
            token = page.get("next_token")
            if token is None:
                break
    assert seen == ["0", "1", "2", "3", "4", ""]


@pytest.mark.parametrize("query", [{"limit": "0"}, {"limit": "101"}, {"limit": "x"}, {"next_token": "%%%"}])
def test_a_wrong_query_is_refused(sandbox: Sandbox, query: dict[str, str]) -> None:
    with client(sandbox) as asked:
        refused = asked.get("/api-keys", params=query)
    assert (refused.status_code, set(refused.json())) == (400, {"code", "message"})


def test_only_version_2_keys_with_auth_management_may_ask(sandbox: Sandbox) -> None:
    answers = {}
    for name, token in {
        "none": "",
        "version 1": sandbox.api_key,
        "weak": sandbox.global_key([ONE_KEY]),
        "viewer": sandbox.global_key(role="Viewer"),
        "operator": sandbox.global_key(role="Operator"),
        "expired": sandbox.global_key(valid_for_seconds=-5),
    }.items():
        with client(sandbox, token) as asked:
            answers[name] = asked.get("/api-keys").status_code
    assert answers == {
        "none": 401,
        "version 1": 401,
        "weak": 403,
        "viewer": 403,
        "operator": 200,
        "expired": 401,
    }


def test_a_key_is_created_used_and_revoked(sandbox: Sandbox) -> None:
    async def get(token: str) -> str:
        async with grpc.aio.insecure_channel(sandbox.address) as channel:
            try:
                await Caller(channel, token).get(b"mo")
            except grpc.aio.AioRpcError as error:
                return error.code().name
        return "OK"

    with client(sandbox) as asked:
        (viewer,) = [role for role in asked.get("/roles").json()["roles"] if role["role_name"] == "Viewer"]
        wanted = {"role_id": viewer["role_id"], "description": "new", "expiry": "never"}
        made = asked.post("/api-keys", json=wanted).json()
        assert asyncio.run(get(made["api_key"])) == "OK"
        key_id = made["key_info"]["key_id"]
        assert asked.delete(f"/api-keys/{key_id}").status_code == 204
        assert asyncio.run(get(made["api_key"])) == "UNAUTHENTICATED"
        assert asked.delete(f"/api-keys/{key_id}").status_code == 404


def test_a_role_for_other_addresses_denies_calls_from_here(sandbox: Sandbox) -> None:
    async def codes() -> list[str]:
        async with grpc.aio.insecure_channel(sandbox.address) as channel:
            far = Caller(channel, sandbox.global_key([ONE_KEY], ranges=["10.0.0.0/8"]))
            near = Caller(channel, sandbox.global_key([ONE_KEY], ranges=["127.0.0.0/8"]))
            await near.get(b"mo")
            return [await code_of(far.get(b"mo"))]

    assert asyncio.run(codes()) == ["PERMISSION_DENIED"]


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "code", "words"),
    [
        ("GET", "/nothing", None, 404, "not_found", "Not found"),
        ("PUT", "/api-keys", None, 404, "not_found", "Not found"),
        ("GET", "/api-keys/an-id", None, 404, "not_found", "Not found"),
        ("DELETE", "/api-keys", None, 404, "not_found", "Not found"),
        ("GET", "/roles?type=other", None, 400, "invalid_argument", "type is system or custom"),
        ("DELETE", "/api-keys/an-id", None, 404, "not_found", "There is no API key with this id"),
        ("GET", "/api-keys?limit=0", None, 400, "invalid_argument", "limit is from 1 to 100"),
        (
            "GET",
            "/api-keys?next_token=LTE=",  # -1
            None,
            400,
            "invalid_argument",
            "next_token is not one of this service",
        ),
        (
            "GET",
            "/roles?next_token=x",
            None,
            400,
            "invalid_argument",
            "next_token is not one of this service",
        ),
        ("POST", "/api-keys", b"no JSON", 400, "invalid_argument", "role_id and expiry are needed"),
        ("POST", "/api-keys", b"[]", 400, "invalid_argument", "role_id and expiry are needed"),
        ("POST", "/api-keys", b'{"role_id": "r"}', 400, "invalid_argument", "role_id and expiry are needed"),
        (
            "POST",
            "/api-keys",
            b'{"role_id": "r", "expiry": "never"}',
            404,
            "not_found",
            "There is no role with this id",
        ),
    ],
)
def test_each_refusal_says_what_is_wrong(
    sandbox: Sandbox, method: str, path: str, body: bytes | None, status: int, code: str, words: str
) -> None:
    with client(sandbox) as asked:
        refused = asked.request(method, path, content=body)
    assert (refused.status_code, refused.json()) == (status, {"code": code, "message": words})
    assert refused.headers["content-type"] == "application/json"


def test_an_expiry_is_never_or_a_moment_to_come(sandbox: Sandbox) -> None:
    now = int(time.time())
    with client(sandbox) as asked:
        (viewer,) = [each for each in asked.get("/roles").json()["roles"] if each["role_name"] == "Viewer"]
        assert (viewer["role_type"], viewer["description"]) == ("system", "May read")

        def create(expiry: object) -> httpx.Response:
            return asked.post("/api-keys", json={"role_id": viewer["role_id"], "expiry": expiry})

        for expiry in (now - 60, "tomorrow", 0):
            wrong = create(expiry)
            told = {"code": "invalid_argument", "message": "expiry is never or a moment to come"}
            assert (wrong.status_code, wrong.json()) == (400, told)
        made = create(now + 600)
        assert (made.status_code, made.json()["key_info"]["expires_at_epoch_seconds"]) == (200, now + 600)
        kept = create("never").json()["key_info"]
    assert set(kept) == {"key_id", "account_id", "description", "role_id", "issued_at_epoch_seconds"}
    assert (kept["description"], kept["role_id"]) == ("", viewer["role_id"])


def test_who_may_not_ask_is_told_why(sandbox: Sandbox) -> None:
    said = {}
    for name, token in {
        "version 1": inner(sandbox.api_key),
        "viewer": sandbox.global_key(role="Viewer"),
        "forged": "nonsense",
    }.items():
        with client(sandbox, token) as asked:
            said[name] = [
                asked.request(method, path).json()
                for method, path in (
                    ("GET", "/api-keys"),
                    ("GET", "/roles"),
                    ("POST", "/api-keys"),
                    ("DELETE", "/api-keys/an-id"),
                )
            ]
    denied = {"code": "permission_denied", "message": "The API key has no auth-management permission"}
    unknown = {"code": "unauthenticated", "message": "The token was not issued by this service"}
    version = {"code": "unauthenticated", "message": "Only version 2 API keys are accepted"}
    assert said == {"version 1": [version] * 4, "viewer": [denied] * 4, "forged": [unknown] * 4}


@pytest.mark.parametrize(
    ("failure", "status"),
    [
        ("INVALID_ARGUMENT", 400),
        ("UNAUTHENTICATED", 401),
        ("PERMISSION_DENIED", 403),
        ("NOT_FOUND", 404),
        ("ALREADY_EXISTS", 409),
        ("FAILED_PRECONDITION", 412),
        ("RESOURCE_EXHAUSTED", 429),
        ("UNAVAILABLE", 500),
    ],
)
def test_it_fails_with_the_status_that_was_set(sandbox: Sandbox, failure: str, status: int) -> None:
    sandbox.faults.fail(failure, method="Account", details="as told")
    with client(sandbox) as asked:
        told = asked.get("/roles")
    assert (told.status_code, told.json()) == (status, {"code": failure.lower(), "message": "as told"})


def test_a_page_holds_up_to_a_hundred(sandbox: Sandbox) -> None:
    for _ in range(99):
        sandbox.global_key(role="Viewer")
    with client(sandbox) as asked:  # whose own key is the hundredth
        page = asked.get("/api-keys", params={"limit": "100"}).json()
        assert (len(page["key_info"]), set(page)) == (100, {"key_info"})
        sandbox.global_key(role="Viewer")
        page = asked.get("/api-keys").json()
        assert (len(page["key_info"]), set(page)) == (100, {"key_info", "next_token"})
        last = asked.get("/api-keys", params={"next_token": page["next_token"]}).json()
        assert (len(last["key_info"]), set(last)) == (1, {"key_info"})
