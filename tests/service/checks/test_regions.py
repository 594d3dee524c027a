"""Where a cache is, asked of several sandboxes as if each were a region."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack

import pytest

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.secret import Secret
from inspector.sandbox import Sandbox
from inspector.service.checks.regions import (
    Likelihood,
    Place,
    RegionAnswer,
    ask_regions,
    likely,
    public_places,
)
from inspector.service.connection.setting import ConnectionSetting
from tests.interop import peers
from tests.interop.web_peers import GRPC, headers, http2, knows, page

HOST = "cell-4-us-west-2-1.prod.a.momentohq.com"
OTHER_CACHE = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("other"))


def place(region: str, port: int) -> Place:
    endpoint = parse_endpoint(HOST)
    assert endpoint is not None
    return Place(region, endpoint, ConnectionSetting.sandbox(f"127.0.0.1:{port}"))


def key_of(sandbox: Sandbox) -> Secret:
    return Secret(sandbox.global_key())


async def asked(token: Secret, ports: dict[str, int], cache: str = "mine") -> dict[str, RegionAnswer]:
    seen: list[RegionAnswer] = []
    places = [place(region, port) for region, port in ports.items()]
    answers = await ask_regions(token, places, cache, b"k", deadline=2, progress=seen.append)
    assert sorted(answer.place.region for answer in seen) == sorted(ports)
    return {answer.place.region: answer for answer in answers}


def test_the_region_that_has_the_cache_is_the_likely_one() -> None:
    async def run() -> None:
        async with AsyncExitStack() as stack:
            ours, foreign = Sandbox(), Sandbox()
            for sandbox in (ours, foreign):
                await stack.enter_async_context(sandbox)
            ours.create_cache("mine")
            dead = peers.free_port()
            found = await asked(key_of(ours), {"here": ours.port, "foreign": foreign.port, "dead": dead})
            assert {region: answer.likelihood for region, answer in found.items()} == {
                "here": Likelihood.HERE,
                "foreign": Likelihood.REFUSED,
                "dead": Likelihood.UNKNOWN,
            }
            assert [answer.place.region for answer in likely(list(found.values()))] == ["here"]

    asyncio.run(run())


def test_an_accepted_key_without_the_cache_and_one_without_the_right_to_it() -> None:
    async def run() -> None:
        async with Sandbox() as sandbox:
            missing = await asked(key_of(sandbox), {"one": sandbox.port})
            assert missing["one"].likelihood is Likelihood.NOT_HERE
            assert likely(list(missing.values())) == ()
            sandbox.create_cache("mine")
            narrow = Secret(sandbox.global_key([OTHER_CACHE]))
            denied = await asked(narrow, {"one": sandbox.port})
            assert denied["one"].likelihood is Likelihood.MAYBE
            assert [answer.place.region for answer in likely(list(denied.values()))] == ["one"]

    asyncio.run(run())


def test_a_web_server_is_no_region_and_gets_no_secret() -> None:
    token = key_of(Sandbox())
    with peers.peer(peers.web_server) as peer:
        found = asyncio.run(asked(token, {"web": peer.port}))
        assert found["web"].likelihood is Likelihood.UNKNOWN
        assert token.reveal().encode() not in bytes(peer.received)


@pytest.mark.parametrize("status", [b"401", b"403", b"404"])
def test_what_stands_before_a_region_says_nothing_about_the_cache(status: bytes) -> None:
    refusal = page([(b":status", status), (b"content-type", b"text/html")])
    question = headers(*GRPC, (b"grpc-status", b"16"))  # asked first, so that the call follows
    gateway = http2(lambda spoken, stream: (question if stream == 1 else refusal)(spoken, stream))
    token = key_of(Sandbox())
    with peers.peer(gateway) as peer:
        found = asyncio.run(asked(token, {"gateway": peer.port}))
        assert knows(peer, token.reveal())
    assert found["gateway"].outcome.proven
    assert found["gateway"].likelihood is Likelihood.UNKNOWN
    assert likely([*found.values()]) == ()


def test_silent_regions_do_not_wait_for_each_other() -> None:
    async def run() -> float:
        async with Sandbox() as sandbox:
            sandbox.faults.delay_seconds = 60
            start = time.monotonic()
            await asked(key_of(sandbox), {str(number): sandbox.port for number in range(11)})
            return time.monotonic() - start

    assert asyncio.run(run()) < 11  # eleven deadlines of two seconds, one after the other, are 22


def test_every_public_region_is_asked_at_its_own_endpoint() -> None:
    places = public_places(ConnectionSetting())
    hosts = {found.region: found.endpoint.host for found in places}
    assert len(places) == len(hosts) == 11
    assert hosts["us-west-2"] == HOST
    assert hosts["us-east-1"] == "cell-us-east-1-1.prod.a.momentohq.com"
