"""The routes of the two ways beside gRPC. Does not import gRPC.

Hosts and ports: Momento's documentation. Both ways have the host rules and the consent of gRPC's cache service, because
they are derived from its route.
"""

from __future__ import annotations

from dataclasses import replace

from inspector.credential.endpoint.endpoint import Endpoint, is_host_name
from inspector.credential.text.message import Message, message
from inspector.service.connection.setting import (
    BAD_PORT,
    NOT_A_HOST,
    ConnectionSetting,
    Route,
    Service,
    SettingKind,
    Way,
    is_cell,
    route_to,
)

_ONLY_GRPC = message("Connection", "Momento Local is called over gRPC only.")
_OFF = message("Connection", "The sandbox does not offer this way. Turn it on under Run > Sandbox.")
_PREFIX = f"{Service.CACHE}."
_HTTP_PREFIX = "api."
"""Before the host of the cache service: ``api.cache.CELL``."""


def route_by(
    way: Way,
    endpoint: Endpoint | None,
    setting: ConnectionSetting,
    consented_hosts: frozenset[str] = frozenset(),
) -> Route | Message:
    """The route to the cache by a way, or why there is none."""
    route = route_to(Service.CACHE, endpoint, setting, consented_hosts)
    if isinstance(route, Message) or way is Way.GRPC:
        return route
    if setting.kind is SettingKind.LOCAL:
        return _ONLY_GRPC
    port = _port(way, setting)
    if not port and setting.kind is SettingKind.SANDBOX:
        return _OFF
    if not 1 <= port <= 65_535:
        return BAD_PORT
    host = _http_host(route, setting) if way is Way.HTTPS else route.host
    if host != route.host and not is_host_name(host.removeprefix(f"{_HTTP_PREFIX}{_PREFIX}")):
        return NOT_A_HOST.of(host=host)
    return replace(route, host=host, port=port)


def _port(way: Way, setting: ConnectionSetting) -> int:
    if way is Way.RESP:
        return setting.resp_port
    at_grpcs = setting.kind is not SettingKind.SANDBOX
    return setting.http_port or (setting.port if at_grpcs else 0)


def _http_host(route: Route, setting: ConnectionSetting) -> str:
    named = setting.kind is SettingKind.CREDENTIAL or is_cell(setting.host)
    # A legacy key may name its cache's host without the prefix, which the HTTP API has all the same (inferred).
    return f"{_HTTP_PREFIX}{_PREFIX}{route.host.removeprefix(_PREFIX)}" if named else route.host
