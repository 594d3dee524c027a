"""Whose call is copied: what of a credential and its connection decides how the call is written."""

from __future__ import annotations

from inspector.credential.endpoint.endpoint import Endpoint
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.text.message import Message, message
from inspector.records import record
from inspector.service.connection.setting import (
    ConnectionSetting,
    Route,
    Service,
    SettingKind,
    Way,
    is_cell,
    must_ask,
    named_host,
)
from inspector.service.connection.ways import route_by

_NO_CREDENTIAL = message("Copy as", "There is no API key and no token here with which a call could be made.")
_NO_ENDPOINT = message(
    "Copy as",
    "The credential has no endpoint, so the command would call nobody. Choose the endpoint on the page “Inspect”.",
)
_ASK_FIRST = message(
    "Copy as",
    "“{host}” is not a Momento host. Make a call here first and agree to that host; then it can be copied.",
)
_NO_TLS = message(
    "Copy as",
    "{tool} calls Momento over TLS only, and this connection has none. Copy it as curl, grpcurl or valkey-cli.",
)
_OTHER_HOST = message(
    "Copy as",
    "The connection goes to “{host}”. {tool} would call the endpoint of the credential instead.",
)

NO_PING = message(
    "Copy as", "{tool} cannot stop before the credential is sent. Copy it as curl, grpcurl or valkey-cli."
)
OWN_CA = message("Copy as", "The connection trusts a certificate file of yours: add --cacert FILE.")


class CannotWriteError(Exception):
    """A way cannot do the call; ``why`` says so in a sentence."""

    def __init__(self, why: Message) -> None:
        super().__init__(str(why))
        self.why = why


@record(frozen=True, slots=True)
class Caller:
    """A credential and where its calls go. It contains no secret."""

    kind: Kind
    wrapped: bool
    """Whether the credential is the Base64 wrapper that the SDKs take, with the token inside."""
    endpoint: Endpoint | None
    setting: ConnectionSetting
    consented_hosts: frozenset[str] = frozenset()

    def route(self, way: Way) -> Route:
        """Return where a way goes. Raises :class:`CannotWriteError` where this program would not call either."""
        service = Service.CACHE
        if self.setting.kind is SettingKind.CREDENTIAL and (self.endpoint is None or not self.endpoint.host):
            raise CannotWriteError(_NO_ENDPOINT)
        if self.endpoint and must_ask(service, self.endpoint, self.setting):
            host = named_host(service, self.endpoint)
            if host not in self.consented_hosts:
                raise CannotWriteError(_ASK_FIRST.of(host=host))
        route = route_by(way, self.endpoint, self.setting, self.consented_hosts)
        if isinstance(route, Message):
            raise CannotWriteError(route)
        return route

    def base_host(self, tool: str | Message) -> str:
        """Return the endpoint from which a tool derives the hosts it calls, always over TLS.

        Raises :class:`CannotWriteError` where the tool would call another host than this program.
        """
        if not self.route(Way.GRPC).tls:
            raise CannotWriteError(_NO_TLS.of(tool=tool))
        if self.setting.kind is SettingKind.CREDENTIAL:
            return self.endpoint.host if self.endpoint else ""
        if not is_cell(self.setting.host):
            raise CannotWriteError(_OTHER_HOST.of(host=self.setting.host, tool=tool))
        return self.setting.host

    def host_of_sdk(self, sdk: str | Message) -> str:
        """Return the same for an SDK, which takes the endpoint apart from the key for version 2 keys only."""
        host = self.base_host(sdk)
        own = self.endpoint.host if self.endpoint else ""
        if self.kind is not Kind.API_KEY_V2 and host != own:
            raise CannotWriteError(_OTHER_HOST.of(host=host, tool=sdk))
        return host

    @property
    def moved(self) -> bool:
        """Whether the person chose another host than the credential's own."""
        return self.setting.kind is not SettingKind.CREDENTIAL


def caller_of(
    inspection: Inspection, setting: ConnectionSetting, consented_hosts: frozenset[str] = frozenset()
) -> Caller | Message:
    """Return whose call it is, or why there is none."""
    token, own = inspection.token, inspection.own_text()
    if token is None or inspection.kind not in MOMENTO_KINDS:
        return _NO_CREDENTIAL
    wrapped = inspection.kind is not Kind.API_KEY_V2 and own != token
    return Caller(inspection.kind, wrapped, inspection.endpoint, setting, consented_hosts)
