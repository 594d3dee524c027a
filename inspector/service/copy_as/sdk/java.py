"""A call with the SDK for Java, ``software.momento.java:sdk`` 1.x. Key and value are both text, or both bytes."""

from __future__ import annotations

from inspector.credential.permissions.access import Operation
from inspector.credential.scopes.sdk_code.names import API_KEY
from inspector.credential.scopes.sdk_code.quote import utf16_text
from inspector.service.copy_as.sdk.program import Program


def java(asked: Program) -> str:
    """Generate the program, as one class."""
    response = f"{asked.operation.value.capitalize()}Response"
    return (
        f"import java.time.Duration;\nimport momento.sdk.CacheClient;\n"
        f"import momento.sdk.auth.CredentialProvider;\nimport momento.sdk.config.Configurations;\n"
        f"import momento.sdk.responses.cache.{response};\n\n"
        f"public class CallCache {{\n  public static void main(String[] args) {{\n"
        f'    var credentials = CredentialProvider.fromEnvVar("{API_KEY}");\n'
        f"    var ttl = Duration.ofMillis({asked.milliseconds}L);\n"
        f"    try (var client = CacheClient.create(credentials, Configurations.Laptop.latest(), ttl)) {{\n"
        f"      var response = client.{asked.operation.value}({_arguments(asked)}).join();\n"
        f"      if (response instanceof {response}.Error) {{\n"
        f"        throw ({response}.Error) response;\n      }}\n"
        f"{_shown(asked.operation)}    }}\n  }}\n}}\n"
    )


def _arguments(asked: Program) -> str:
    texts = asked.texts
    key, value = map(utf16_text, texts) if texts else map(_bytes, (asked.key, asked.value))
    found = [utf16_text(asked.cache), key]
    if asked.operation is Operation.SET:
        found += [value, "ttl"]
    return ", ".join(found)


def _bytes(value: bytes) -> str:
    listed = ", ".join(str(number) if number < 128 else f"(byte) {number}" for number in value)
    return f"new byte[] {{{listed}}}"


def _shown(operation: Operation) -> str:
    if operation is not Operation.GET:
        return '      System.out.println("OK");\n'
    return (
        "      var hit = response instanceof GetResponse.Hit;\n"
        "      System.out.println("
        'hit ? ((GetResponse.Hit) response).valueString() : "MISS");\n'
    )
