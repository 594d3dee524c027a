"""What the programs of all languages are written from, and what no SDK can do."""

from __future__ import annotations

from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.access import Operation
from inspector.credential.scopes.sdk_code import LANGUAGE_NAMES, Language
from inspector.credential.text.message import message
from inspector.records import record
from inspector.service.calls.single import SingleCall
from inspector.service.connection.outcome import OtherCall
from inspector.service.copy_as.caller import NO_PING, Caller, CannotWriteError

_SDK = message("Copy as", "The {language} SDK")
_TOPICS = message(
    "Copy as", "Code for topics is not generated. Copy it as grpcurl or for Momento's command line."
)
_NO_V2 = message("Copy as", "No release of the Java SDK is known here that takes version 2 keys.")
_NO_LEGACY = message("Copy as", "The Rust SDK does not take legacy keys.")
_WHOLE = message("Copy as", "The JavaScript SDK takes whole seconds as the time to live.")
_CALLS = frozenset({Operation.GET, Operation.SET, Operation.DELETE})


@record(frozen=True, slots=True)
class Program:
    """One get, set or delete, and how the SDK gets its credential."""

    operation: Operation
    cache: str
    key: bytes
    value: bytes
    milliseconds: int
    """The time to live."""
    endpoint: str
    """The host for ``MOMENTO_ENDPOINT``, which a version 2 key needs beside it; else empty."""

    @property
    def texts(self) -> tuple[str, str] | None:
        """Key and value as text; ``None`` where one of them is not UTF-8."""
        try:
            return self.key.decode(), self.value.decode()
        except UnicodeDecodeError:
            return None


def program_of(caller: Caller, call: SingleCall, language: Language) -> Program:
    """Return what to write. Raises :class:`CannotWriteError` for what the SDK, or its known releases, cannot do."""
    info, sdk = call.info, _SDK.of(language=LANGUAGE_NAMES[language])
    if info.operation is OtherCall.PING:
        raise CannotWriteError(NO_PING.of(tool=sdk))
    if info.operation not in _CALLS:
        raise CannotWriteError(_TOPICS)
    if caller.kind is Kind.API_KEY_V2 and language is Language.JAVA:
        raise CannotWriteError(_NO_V2)
    if caller.kind is Kind.API_KEY_LEGACY and language is Language.RUST:
        raise CannotWriteError(_NO_LEGACY)
    sets, milliseconds = info.operation is Operation.SET, round(call.ttl * 1_000)
    if sets and language is Language.JAVASCRIPT and milliseconds % 1_000:
        raise CannotWriteError(_WHOLE)
    v2 = caller.kind is Kind.API_KEY_V2
    host = caller.host_of_sdk(sdk)
    value = call.value if sets else b""
    return Program(Operation(info.operation), info.cache, info.key, value, milliseconds, host if v2 else "")
