"""The seed program, run by the official Python SDK against the sandbox."""

from __future__ import annotations

import asyncio
import base64
import json
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from inspector.sandbox import Sandbox

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from momento import (
        AuthClientAsync,
        CacheClientAsync,
        Configurations,
        CredentialProvider,
        TopicClientAsync,
        TopicConfigurations,
    )
    from momento.auth.access_control.disposable_token_scopes import DisposableTokenScopes
    from momento.config.auth_configurations import AuthConfigurations
    from momento.responses import (
        CacheDelete,
        CacheGet,
        CacheIncrement,
        CacheSet,
        CacheSetIfNotExists,
        CreateCache,
        DeleteCache,
        ListCaches,
        TopicPublish,
        TopicSubscribe,
        TopicSubscriptionItem,
    )
    from momento.responses.auth.generate_disposable_token import GenerateDisposableToken
    from momento.utilities import ExpiresIn

CACHE = "default-cache"


def provider(sandbox: Sandbox, credential: str) -> CredentialProvider:
    host, _, port = sandbox.address.partition(":")
    inner = json.loads(base64.b64decode(credential))
    assert inner["endpoint"] == sandbox.endpoint
    return CredentialProvider(inner["api_key"], host, host, host, int(port))


@asynccontextmanager
async def cache_client(sandbox: Sandbox, credential: str) -> AsyncIterator[CacheClientAsync]:
    async with await CacheClientAsync.create(
        Configurations.Laptop.v1(), provider(sandbox, credential), timedelta(seconds=60)
    ) as client:
        yield client


async def minted(sandbox: Sandbox, credential: str) -> GenerateDisposableToken:
    async with AuthClientAsync(AuthConfigurations.Laptop.latest(), provider(sandbox, credential)) as client:
        return await client.generate_disposable_token(
            DisposableTokenScopes.cache_key_read_write(CACHE, "mo"), ExpiresIn.minutes(30)
        )


def test_the_seed_program_runs_as_its_article_says() -> None:
    async def program() -> None:
        async with Sandbox() as sandbox:
            made = await minted(sandbox, sandbox.api_key)
            assert isinstance(made, GenerateDisposableToken.Success)
            async with cache_client(sandbox, made.auth_token) as client:
                assert isinstance(await client.set(CACHE, "mo", "value"), CacheSet.Success)
                hit = await client.get(CACHE, "mo")
                assert isinstance(hit, CacheGet.Hit)
                assert hit.value_string == "value"
                refused = await client.get(CACHE, "other")
                assert isinstance(refused, CacheGet.Error)
                assert refused.error_code.name == "PERMISSION_ERROR"
            again = await minted(sandbox, made.auth_token)
            assert isinstance(again, GenerateDisposableToken.Error)
            assert again.error_code.name == "INVALID_ARGUMENT_ERROR"
            assert "Only tokens with SuperUser permissions can generate disposable tokens" in again.message

    asyncio.run(program())


def test_the_official_client_finds_the_simple_calls_it_knows() -> None:
    async def program() -> None:
        async with Sandbox() as sandbox, cache_client(sandbox, sandbox.api_key) as client:
            assert isinstance(await client.create_cache("second"), CreateCache.Success)
            assert isinstance(await client.create_cache("second"), CreateCache.CacheAlreadyExists)
            listed = await client.list_caches()
            assert isinstance(listed, ListCaches.Success)
            assert [cache.name for cache in listed.caches] == [CACHE, "second"]
            assert isinstance(await client.get("second", "k"), CacheGet.Miss)
            assert isinstance(await client.set_if_not_exists("second", "k", "v"), CacheSetIfNotExists.Stored)
            assert isinstance(
                await client.set_if_not_exists("second", "k", "w"), CacheSetIfNotExists.NotStored
            )
            counted = await client.increment("second", "n", 2)
            assert isinstance(counted, CacheIncrement.Success)
            assert counted.value == 2
            assert isinstance(await client.delete("second", "k"), CacheDelete.Success)
            assert isinstance(await client.delete_cache("second"), DeleteCache.Success)
            missing = await client.get("second", "k")
            assert isinstance(missing, CacheGet.Error)
            assert missing.error_code.name == "NOT_FOUND_ERROR"

    asyncio.run(program())


def test_the_official_client_hears_a_topic() -> None:
    async def program() -> None:
        async with (
            Sandbox() as sandbox,
            TopicClientAsync(TopicConfigurations.Default.v1(), provider(sandbox, sandbox.api_key)) as client,
        ):
            listening = await client.subscribe(CACHE, "news")
            assert isinstance(listening, TopicSubscribe.SubscriptionAsync)
            assert isinstance(await client.publish(CACHE, "news", "hello"), TopicPublish.Success)
            item = await asyncio.wait_for(anext(listening), 5)
            assert isinstance(item, TopicSubscriptionItem.Text)
            assert item.value == "hello"
            listening.unsubscribe()

    asyncio.run(program())
