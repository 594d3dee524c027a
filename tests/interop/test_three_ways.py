"""One key, three ways: prediction, enforcement and observation agree for 1,000 random scopes and operations."""

from __future__ import annotations

import asyncio
import random

from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.codec import decode_bytes, encode_permissions
from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector
from inspector.credential.text.secret import Secret
from inspector.sandbox import Front, Sandbox
from inspector.service.calls.single import perform_step
from inspector.service.checks.targets import Verdict, verdict
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome
from inspector.service.connection.setting import ConnectionSetting, Way
from tests.service.helpers import CACHE, inner
from tests.service.ways import over

SCOPES = 1_000
AT_ONCE = 10
CACHES = (CACHE, "other-cache")
KEYS = (b"mo", b"mouse", b"user-1", b"user-12", b"\x00\xff", "キー".encode(), b"a b&c=d")
OPERATIONS = (Operation.GET, Operation.SET, Operation.DELETE)
ROLES = (Role.READ_WRITE, Role.READ_ONLY, Role.WRITE_ONLY)


def scope(dice: random.Random) -> tuple[Rule, ...]:
    rules = {}
    for _ in range(dice.randint(1, 4)):
        resource = dice.choice((Resource.CACHE, Resource.CACHE, Resource.TOPIC))
        cache = dice.choice((ALL, *map(Selector.name, CACHES)))
        key = dice.choice(KEYS)
        text = key if resource is Resource.CACHE else b"room"
        item = dice.choice((ALL, Selector.name(text), Selector.prefix(text[: dice.randint(1, len(text))])))
        rules[resource, cache, item] = Rule(resource, dice.choice(ROLES), cache, item)
    return tuple(rules.values())


def credential(sandbox: Sandbox, rules: tuple[Rule, ...], dice: random.Random) -> str:
    """The token of a key of version 1 or 2, or of a disposable token."""
    kind = dice.choice(("key", "token", "global"))
    if kind == "global":
        return sandbox.global_key(rules)
    return inner(sandbox.key(rules) if kind == "key" else sandbox.mint(rules)).reveal()


async def over_each_way(
    setting: ConnectionSetting, token: str, asked: tuple[Operation, str, bytes]
) -> list[Outcome]:
    operation, cache, key = asked
    connection = Connection(Secret(token), None, setting)
    try:
        return [
            await perform_step(connection, over(way, operation, key, cache, value=b"new", deadline=20.0))
            for way in Way
        ]
    finally:
        await connection.close()


async def trial(sandbox: Sandbox, setting: ConnectionSetting, seed: int) -> str:
    """What did not agree for one scope and operation; empty where all did."""
    dice = random.Random(seed)  # noqa: S311
    rules = scope(dice)
    asked = dice.choice(OPERATIONS), dice.choice(CACHES), dice.choice(KEYS)
    predicted = may(decode_bytes(encode_permissions(rules), 1), *asked).allowed
    seen = await over_each_way(setting, credential(sandbox, rules, dice), asked)
    verdicts = {verdict(outcome) for outcome in seen}
    wanted = Verdict.ALLOWED if predicted else Verdict.DENIED
    if verdicts == {wanted}:
        return ""
    return f"{seed}: {asked} by {rules}: predicted {predicted}, seen {[each.observed for each in seen]}"


def test_the_same_key_may_the_same_over_grpc_https_and_resp() -> None:
    async def run() -> list[str]:
        async with Sandbox() as sandbox:
            sandbox.create_cache("other-cache")
            setting = ConnectionSetting.sandbox(
                sandbox.address,
                http_port=await sandbox.open(Front.HTTP),
                resp_port=await sandbox.open(Front.RESP),
            )
            seeds = iter(range(SCOPES))
            wrong: list[str] = []

            async def work() -> None:
                for seed in seeds:
                    wrong.append(await trial(sandbox, setting, seed))

            await asyncio.gather(*(work() for _ in range(AT_ONCE)))
            assert len(wrong) == SCOPES
            return [each for each in wrong if each]

    assert asyncio.run(run()) == []


def test_what_is_written_over_one_way_is_read_over_the_others() -> None:
    async def run() -> None:
        async with Sandbox() as sandbox:
            setting = ConnectionSetting.sandbox(
                sandbox.address,
                http_port=await sandbox.open(Front.HTTP),
                resp_port=await sandbox.open(Front.RESP),
            )
            connection = Connection(inner(sandbox.api_key), None, setting)
            for writer in Way:
                for key in KEYS:
                    value = f"by {writer}".encode() + key
                    await perform_step(connection, over(writer, Operation.SET, key, value=value))
                    for reader in Way:
                        read = await perform_step(connection, over(reader, Operation.GET, key))
                        assert (read.observed, read.value) == ("HIT", value)
                    await perform_step(connection, over(writer, Operation.DELETE, key))
                    for reader in Way:
                        assert (
                            await perform_step(connection, over(reader, Operation.GET, key))
                        ).observed == "MISS"
            await connection.close()

    asyncio.run(run())
