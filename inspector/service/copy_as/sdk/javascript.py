"""A call with the SDK for JavaScript and TypeScript, ``@gomomento/sdk`` 1.x."""

from __future__ import annotations

from inspector.credential.permissions.access import Operation
from inspector.credential.scopes.sdk_code.names import API_KEY
from inspector.credential.scopes.sdk_code.quote import utf16_text
from inspector.service.copy_as.sdk.program import Program

_RESPONSES = {
    Operation.GET: "CacheGetResponse",
    Operation.SET: "CacheSetResponse",
    Operation.DELETE: "CacheDeleteResponse",
}


def javascript(asked: Program) -> str:
    """Generate the program, as a module."""
    response = _RESPONSES[asked.operation]
    seconds = asked.milliseconds // 1_000 if asked.operation is Operation.SET else 60
    return (
        f"import {{\n  CacheClient,\n  {response},\n  Configurations,\n  CredentialProvider,\n"
        f'}} from "@gomomento/sdk";\n\n'
        f"{_credentials(asked.endpoint)}"
        f"const client = await CacheClient.create({{\n"
        f"  configuration: Configurations.Laptop.v1(),\n"
        f"  credentialProvider,\n  defaultTtlSeconds: {seconds},\n}});\n\n"
        f"const response = await client.{asked.operation.value}({_arguments(asked, seconds)});\n"
        f"{_shown(asked.operation, response)}"
        f"client.close();\n"
    )


def _credentials(endpoint: str) -> str:
    if endpoint:
        return (
            f"// Beside {API_KEY}: MOMENTO_ENDPOINT={endpoint}\n"
            f"const credentialProvider = CredentialProvider.fromEnvVarV2();\n"
        )
    return f'const credentialProvider = CredentialProvider.fromEnvironmentVariable("{API_KEY}");\n'


def _arguments(asked: Program, seconds: int) -> str:
    found = [utf16_text(asked.cache), _literal(asked.key)]
    if asked.operation is Operation.SET:
        found += [_literal(asked.value), f"{{ ttl: {seconds} }}"]
    return ", ".join(found)


def _literal(value: bytes) -> str:
    try:
        return utf16_text(value.decode())
    except UnicodeDecodeError:
        return f"new Uint8Array([{', '.join(map(str, value))}])"


def _shown(operation: Operation, response: str) -> str:
    stop = "  throw new Error(response.toString());\n}\n"
    if operation is Operation.GET:
        return (
            f"if (response.type === {response}.Hit) {{\n  console.log(response.valueString());\n"
            f'}} else if (response.type === {response}.Miss) {{\n  console.log("MISS");\n}} else {{\n{stop}'
        )
    return f'if (response.type !== {response}.Success) {{\n{stop}console.log("OK");\n'
