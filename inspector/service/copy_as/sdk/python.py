"""A call with the SDK for Python, ``momento`` 1.x."""

from __future__ import annotations

from inspector.credential.permissions.access import Operation
from inspector.credential.scopes.sdk_code.names import API_KEY
from inspector.credential.scopes.sdk_code.quote import long_text
from inspector.service.copy_as.sdk.program import Program

_RESPONSES = {
    Operation.GET: "CacheGet",
    Operation.SET: "CacheSet",
    Operation.DELETE: "CacheDelete",
}


def python(asked: Program) -> str:
    """Generate the program."""
    response = _RESPONSES[asked.operation]
    return (
        f"from datetime import timedelta\n\n"
        f"from momento import CacheClient, Configurations, CredentialProvider\n"
        f"from momento.responses import {response}\n\n"
        f"{_credentials(asked.endpoint)}"
        f"ttl = timedelta(milliseconds={asked.milliseconds})\n"
        f"with CacheClient(Configurations.Laptop.latest(), credentials, ttl) as client:\n"
        f"    response = client.{asked.operation.value}({_arguments(asked)})\n"
        f"{_shown(asked.operation, response)}"
    )


def _credentials(endpoint: str) -> str:
    if endpoint:
        return (
            f"# Beside {API_KEY}: MOMENTO_ENDPOINT={endpoint}\n"
            f"credentials = CredentialProvider.from_environment_variables_v2()\n"
        )
    return f'credentials = CredentialProvider.from_environment_variable("{API_KEY}")\n'


def _arguments(asked: Program) -> str:
    found = [long_text(asked.cache), _literal(asked.key)]
    if asked.operation is Operation.SET:
        found += [_literal(asked.value), "ttl"]
    return ", ".join(found)


def _literal(value: bytes) -> str:
    try:
        return long_text(value.decode())
    except UnicodeDecodeError:
        return repr(value)


def _shown(operation: Operation, response: str) -> str:
    if operation is Operation.GET:
        return (
            f"if isinstance(response, {response}.Hit):\n    print(response.value_bytes)\n"
            f'elif isinstance(response, {response}.Miss):\n    print("MISS")\n'
            f"else:\n    raise SystemExit(str(response))\n"
        )
    return (
        f"if not isinstance(response, {response}.Success):\n    raise SystemExit(str(response))\n"
        f'print("OK")\n'
    )
