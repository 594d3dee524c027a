"""A call with the SDK for C#, ``Momento.Sdk`` 1.x. Bytes as the key need bytes as the value."""

from __future__ import annotations

from inspector.credential.permissions.access import Operation
from inspector.credential.scopes.sdk_code.names import API_KEY
from inspector.credential.scopes.sdk_code.quote import utf16_text
from inspector.service.copy_as.sdk.program import Program


def csharp(asked: Program) -> str:
    """Generate the program, with top-level statements."""
    name = asked.operation.value.capitalize()
    return (
        f"using System;\nusing Momento.Sdk;\nusing Momento.Sdk.Auth;\nusing Momento.Sdk.Config;\n"
        f"using Momento.Sdk.Responses;\n\n"
        f"{_credentials(asked.endpoint)}"
        f"TimeSpan ttl = TimeSpan.FromMilliseconds({asked.milliseconds});\n"
        f"using ICacheClient client = new CacheClient(Configurations.Laptop.Latest(), credentials, ttl);\n\n"
        f"Cache{name}Response response = await client.{name}Async({_arguments(asked)});\n"
        f"{_shown(asked.operation, name)}"
    )


def _credentials(endpoint: str) -> str:
    if endpoint:
        return (
            f"// Beside {API_KEY}: MOMENTO_ENDPOINT={endpoint}\n"
            f"ICredentialProvider credentials = new EnvMomentoV2TokenProvider();\n"
        )
    return f'ICredentialProvider credentials = new EnvMomentoTokenProvider("{API_KEY}");\n'


def _arguments(asked: Program) -> str:
    texts = asked.texts
    key, value = map(utf16_text, texts) if texts else map(_bytes, (asked.key, asked.value))
    found = [utf16_text(asked.cache), key]
    if asked.operation is Operation.SET:
        found += [value, "ttl"]
    return ", ".join(found)


def _bytes(value: bytes) -> str:
    return f"new byte[] {{ {', '.join(map(str, value))} }}"


def _shown(operation: Operation, name: str) -> str:
    failed = (
        f"if (response is Cache{name}Response.Error)\n{{\n    throw new Exception(response.ToString());\n}}\n"
    )
    if operation is Operation.GET:
        shown = 'response is CacheGetResponse.Hit hit ? hit.ValueString : "MISS"'
        return f"{failed}Console.WriteLine({shown});\n"
    return f'{failed}Console.WriteLine("OK");\n'
