"""Where Momento's account service is. Does not import gRPC.

Fact (Momento's account API): one host for all regions; keys of cells that are not for production have another one.
"""

from __future__ import annotations

from inspector.credential.endpoint.endpoint import Endpoint
from inspector.credential.text.message import Message, message
from inspector.service.connection.setting import (
    TLS_PORT,
    ConnectionSetting,
    Route,
    SettingKind,
    is_this_computer,
)

HOST = "mga.registry.prod.a.momentohq.com"
HOST_BEFORE_PRODUCTION = "mga.registry.preprod.a.momentohq.com"
_SUFFIX_BEFORE_PRODUCTION = ".preprod.a.momentohq.com"

_NONE_LOCALLY = message("Account", "Momento Local has no account service.")
_OFF = message("Account", "The sandbox does not offer its account service. Turn it on under Run > Sandbox.")


def account_host(endpoint: Endpoint | None) -> str:
    """The host of the account service for a key of this endpoint."""
    before = endpoint is not None and endpoint.host.endswith(_SUFFIX_BEFORE_PRODUCTION)
    return HOST_BEFORE_PRODUCTION if before else HOST


def account_route(endpoint: Endpoint | None, setting: ConnectionSetting) -> Route | Message:
    """The route to the account service, or why there is none. A host that was typed for calls is not used for it."""
    if setting.kind is SettingKind.LOCAL:
        return _NONE_LOCALLY
    if setting.kind is SettingKind.SANDBOX:
        if not setting.account_port:
            return _OFF
        return Route(setting.host, setting.account_port, False, is_this_computer(setting.host))
    return Route(account_host(endpoint), TLS_PORT, True, True, setting.ca, setting.use_proxy)
