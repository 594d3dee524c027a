"""A call with the SDK for Rust, ``momento`` 0.x."""

from __future__ import annotations

from inspector.credential.permissions.access import Operation
from inspector.credential.scopes.sdk_code.names import API_KEY
from inspector.credential.scopes.sdk_code.quote import rust_bytes, rust_text
from inspector.service.copy_as.sdk.program import Program

_SHOWN = (
    "    match response {\n"
    "        GetResponse::Hit { value } => {\n"
    "            let bytes: Vec<u8> = value.into();\n"
    '            println!("{}", String::from_utf8_lossy(&bytes));\n        }\n'
    '        GetResponse::Miss => println!("MISS"),\n    }\n'
)


def rust(asked: Program) -> str:
    """Generate the program, which uses tokio."""
    reads = asked.operation is Operation.GET
    more = {Operation.GET: "GetResponse", Operation.SET: "SetRequest"}.get(asked.operation)
    used = f"{{configurations, {more}}}" if more else "configurations"
    return (
        f"use momento::cache::{used};\nuse momento::{{CacheClient, CredentialProvider}};\n"
        f"use std::time::Duration;\n\n"
        f"#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n"
        f"{_credentials(asked.endpoint)}"
        f"    let ttl = Duration::from_millis({asked.milliseconds});\n"
        f"    let client = CacheClient::builder()\n        .default_ttl(ttl)\n"
        f"        .configuration(configurations::Laptop::latest())\n"
        f"        .credential_provider(credentials)\n        .build()?;\n"
        f"    {'let response = ' if reads else ''}{_call(asked)}?;\n"
        + (_SHOWN if reads else '    println!("OK");\n')
        + "    Ok(())\n}\n"
    )


def _credentials(endpoint: str) -> str:
    if endpoint:
        return (
            f"    // Beside {API_KEY}: MOMENTO_ENDPOINT={endpoint}\n"
            f"    let credentials = CredentialProvider::from_default_env_var_v2()?;\n"
        )
    return f'    let credentials = CredentialProvider::from_env_var("{API_KEY}".to_string())?;\n'


def _call(asked: Program) -> str:
    cache, key = rust_text(asked.cache), rust_bytes(asked.key)
    if asked.operation is Operation.SET:
        request = f"SetRequest::new({cache}, {key}, {rust_bytes(asked.value)}).ttl(ttl)"
        return f"client\n        .send_request({request})\n        .await"
    return f"client.{asked.operation.value}({cache}, {key}).await"
