from __future__ import annotations

import pytest

from inspector.service.connection.proxies import grpc_proxy


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({}, None),
        ({"https_proxy": "http://user:secret@proxy.example:3128"}, ("https_proxy", "proxy.example:3128")),
        ({"grpc_proxy": "http://a:1", "https_proxy": "http://b:2"}, ("grpc_proxy", "a:1")),
        ({"HTTPS_PROXY": "http://b:2", "all_proxy": "http://c:3"}, None),
        ({"http_proxy": "http://b:2", "no_proxy": "x.org, momentohq.com"}, None),
        ({"http_proxy": "http://b:2", "no_proxy": "x.org"}, ("http_proxy", "b:2")),
        ({"http_proxy": "http://b:port"}, ("http_proxy", "")),
        ({"http_proxy": "http://:3128"}, ("http_proxy", ":3128")),
        ({"http_proxy": "b"}, ("http_proxy", "")),
    ],
)
def test_the_proxy_that_grpc_would_take_is_known_without_its_password(
    environment: dict[str, str], found: tuple[str, str] | None
) -> None:
    proxy = grpc_proxy("cache.momentohq.com", environment)
    assert (proxy and (proxy.variable, proxy.shown)) == found
    assert "secret" not in repr(proxy)
