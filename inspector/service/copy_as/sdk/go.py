"""A call with the SDK for Go, ``github.com/momentohq/client-sdk-go`` 1.x."""

from __future__ import annotations

from inspector.credential.permissions.access import Operation
from inspector.credential.scopes.sdk_code.names import API_KEY
from inspector.credential.scopes.sdk_code.quote import go_bytes, long_text
from inspector.service.copy_as.sdk.program import Program

_STOP = "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
_SHOWN = (
    "\tswitch found := response.(type) {\n"
    "\tcase *responses.GetHit:\n\t\tfmt.Println(found.ValueString())\n"
    '\tcase *responses.GetMiss:\n\t\tfmt.Println("MISS")\n\t}\n'
)


def go(asked: Program) -> str:
    """Generate the program."""
    reads = asked.operation is Operation.GET
    responses = '\t"github.com/momentohq/client-sdk-go/responses"\n' if reads else ""
    name = asked.operation.value.capitalize()
    return (
        f'package main\n\nimport (\n\t"context"\n\t"fmt"\n\t"log"\n\t"time"\n\n'
        f'\t"github.com/momentohq/client-sdk-go/auth"\n\t"github.com/momentohq/client-sdk-go/config"\n'
        f'\t"github.com/momentohq/client-sdk-go/momento"\n{responses})\n\nfunc main() {{\n'
        f"{_credentials(asked.endpoint)}{_STOP}"
        f"\tttl := {asked.milliseconds} * time.Millisecond\n"
        f"\tclient, err := momento.NewCacheClient(config.LaptopLatest(), credentials, ttl)\n{_STOP}"
        f"\tdefer client.Close()\n"
        f"\t{'response' if reads else '_'}, err {':=' if reads else '='} "
        f"client.{name}(context.Background(), &momento.{name}Request{{\n{_fields(asked)}\t}})\n{_STOP}"
        + (_SHOWN if reads else '\tfmt.Println("OK")\n')
        + "}\n"
    )


def _credentials(endpoint: str) -> str:
    if endpoint:
        return (
            f"\t// Beside {API_KEY}: MOMENTO_ENDPOINT={endpoint}\n"
            f"\tcredentials, err := auth.NewEnvMomentoV2TokenProvider()\n"
        )
    return f'\tcredentials, err := auth.FromEnvironmentVariable("{API_KEY}")\n'


def _fields(asked: Program) -> str:
    fields = f"\t\tCacheName: {long_text(asked.cache)},\n\t\tKey:       {_literal(asked.key)},\n"
    if asked.operation is Operation.SET:
        fields += f"\t\tValue:     {_literal(asked.value)},\n\t\tTtl:       ttl,\n"
    return fields


def _literal(value: bytes) -> str:
    try:
        return f"momento.String({long_text(value.decode())})"
    except UnicodeDecodeError:
        return f"momento.Bytes({go_bytes(value)})"
