"""The call of an SDK that gets the credential and rejects its kind is found, and no other call is accused."""

from __future__ import annotations

import json
import time

import pytest

from inspector.credential.inspection import Source, inspect, inspect_all
from inspector.credential.jwt.envelope import wrap
from inspector.credential.model.kinds import Kind
from inspector.credential.sdk.javascript import predict_javascript
from inspector.credential.sdk.python import predict_python
from tests.credential.make import HOST, NOW, jwt_of, key_v1, key_v2, legacy, token_v1

V1, V2, TOKEN, LEGACY = key_v1(), key_v2(), token_v1(), legacy()

OF_V1 = {
    "JavaScript": (
        'const provider = CredentialProvider.fromString("{}");',
        "CredentialProvider.fromString",
        "CredentialProvider.fromApiKeyV2",
    ),
    "JavaScript, object": (
        "new CacheClient({{\n  credentialProvider: CredentialProvider.fromString({{apiKey: '{}'}}),\n}});",
        "CredentialProvider.fromString",
        "CredentialProvider.fromApiKeyV2",
    ),
    "JavaScript, variable": (
        "const apiKey = '{}';\nreturn CredentialProvider.fromString({{ apiKey }});",
        "CredentialProvider.fromString",
        "CredentialProvider.fromApiKeyV2",
    ),
    "JavaScript, environment": (
        "MOMENTO_API_KEY={}\n\nconst p = CredentialProvider.fromEnvVar('MOMENTO_API_KEY');",
        "CredentialProvider.fromEnvVar",
        "CredentialProvider.fromEnvVarV2",
    ),
    "JavaScript, read from the environment": (
        "MOMENTO_API_KEY={}\n\nconst apiKey = process.env.MOMENTO_API_KEY ?? '';\n"
        "const p = CredentialProvider.fromString({{apiKey: apiKey}});",
        "CredentialProvider.fromString",
        "CredentialProvider.fromApiKeyV2",
    ),
    "JavaScript, older": (
        "MOMENTO_API_KEY={}\n\nconst p = CredentialProvider.fromEnvironmentVariable("
        "{{environmentVariableName: 'MOMENTO_API_KEY'}});",
        "CredentialProvider.fromEnvironmentVariable",
        "CredentialProvider.fromEnvVarV2",
    ),
    "JavaScript, token": (
        'const provider = CredentialProvider.fromDisposableToken("{}");',
        "CredentialProvider.fromDisposableToken",
        "CredentialProvider.fromApiKeyV2",
    ),
    "JavaScript, one line": (
        'const k = "{}"; const p = CredentialProvider.fromString(k);',
        "CredentialProvider.fromString",
        "CredentialProvider.fromApiKeyV2",
    ),
    "Python": (
        'provider = CredentialProvider.from_string("{}")',
        "CredentialProvider.from_string",
        "CredentialProvider.from_api_key_v2",
    ),
    "Python, lines": (
        'client = CacheClient(\n    config,\n    CredentialProvider.from_string(\n        "{}",\n    ),\n)',
        "CredentialProvider.from_string",
        "CredentialProvider.from_api_key_v2",
    ),
    "Python, variable": (
        'API_KEY = "{}"  # from the console\nprovider = momento.CredentialProvider.from_string(API_KEY)',
        "CredentialProvider.from_string",
        "CredentialProvider.from_api_key_v2",
    ),
    "Python, environment": (
        'export KEY={}\n\nprovider = CredentialProvider.from_environment_variable("KEY")',
        "CredentialProvider.from_environment_variable",
        "CredentialProvider.from_environment_variables_v2",
    ),
    "Python, read from the environment": (
        'KEY={}\n\nprovider = CredentialProvider.from_string(os.environ["KEY"])',
        "CredentialProvider.from_string",
        "CredentialProvider.from_api_key_v2",
    ),
    "Python, token": (
        'provider = CredentialProvider.from_disposable_token("{}")',
        "CredentialProvider.from_disposable_token",
        "CredentialProvider.from_api_key_v2",
    ),
    "Go": (
        'import "github.com/momentohq/client-sdk-go/auth"\n\tprovider, err := auth.FromString("{}")\n',
        "auth.FromString",
        "auth.FromApiKeyV2",
    ),
    "Go, constructor": (
        'import "github.com/momentohq/client-sdk-go/auth"\n\tp, err := auth.NewStringMomentoTokenProvider("{}")\n',
        "auth.NewStringMomentoTokenProvider",
        "auth.NewApiKeyV2TokenProvider",
    ),
    "Rust": (
        'let provider = CredentialProvider::from_string("{}".to_string())?;',
        "CredentialProvider::from_string",
        "CredentialProvider::from_api_key_v2",
    ),
    "Rust, variable": (
        'let key: &str = "{}";\nlet p = momento::CredentialProvider::from_string(key.to_string())?;',
        "CredentialProvider::from_string",
        "CredentialProvider::from_api_key_v2",
    ),
    "Java": (
        'CredentialProvider provider = CredentialProvider.fromString("{}");',
        "CredentialProvider.fromString",
        "CredentialProvider.fromApiKeyV2",
    ),
    "PHP": (
        "$key = '{}';\n$provider = CredentialProvider::fromString($key);",
        "CredentialProvider::fromString",
        "CredentialProvider::fromApiKeyV2",
    ),
    "PHP, environment": (
        "MOMENTO_API_KEY={}\n\n$p = CredentialProvider::fromEnvironmentVariable('MOMENTO_API_KEY');",
        "CredentialProvider::fromEnvironmentVariable",
        "CredentialProvider::fromEnvironmentVariablesV2",
    ),
    "Ruby": (
        "provider = Momento::CredentialProvider.from_string('{}')",
        "CredentialProvider.from_string",
        "CredentialProvider.from_api_key_v2",
    ),
    "Elixir": (
        'provider = Momento.Auth.CredentialProvider.from_string!("{}")',
        "CredentialProvider.from_string!",
        "CredentialProvider.from_api_key_v2!",
    ),
    "Swift": (
        'let provider = try CredentialProvider.fromString(apiKey: "{}")',
        "CredentialProvider.fromString",
        "CredentialProvider.fromApiKeyV2",
    ),
    "a mail that quotes code": (
        '> const provider = CredentialProvider.fromString("{}");',
        "CredentialProvider.fromString",
        "CredentialProvider.fromApiKeyV2",
    ),
}
"""Calls for a version 1 key or a token, how they are named, and what takes a version 2 key."""
OF_V2 = {
    "JavaScript": (
        f"const p = CredentialProvider.fromApiKeyV2({{{{endpoint: '{HOST}', apiKey: '{{}}'}}}});",
        "CredentialProvider.fromApiKeyV2",
        "CredentialProvider.fromString",
        "CredentialProvider.fromDisposableToken",
    ),
    "JavaScript, environment": (
        "MOMENTO_API_KEY={}\n\nconst p = CredentialProvider.fromEnvVarV2();",
        "CredentialProvider.fromEnvVarV2",
        "CredentialProvider.fromEnvVar",
        "CredentialProvider.fromEnvVar",
    ),
    "Python": (
        f'p = CredentialProvider.from_api_key_v2(api_key="{{}}", endpoint="{HOST}")',
        "CredentialProvider.from_api_key_v2",
        "CredentialProvider.from_string",
        "CredentialProvider.from_disposable_token",
    ),
    "Python, environment": (
        "MOMENTO_API_KEY={}\n\np = CredentialProvider.from_environment_variables_v2()",
        "CredentialProvider.from_environment_variables_v2",
        "CredentialProvider.from_environment_variable",
        "CredentialProvider.from_environment_variable",
    ),
    "Go": (
        f'p, err := auth.FromApiKeyV2(auth.ApiKeyV2Props{{{{ApiKey: "{{}}", Endpoint: "{HOST}"}}}})',
        "auth.FromApiKeyV2",
        "auth.FromString",
        "auth.FromDisposableToken",
    ),
    "Rust": (
        f'let p = CredentialProvider::from_api_key_v2("{{}}", "{HOST}")?;',
        "CredentialProvider::from_api_key_v2",
        "CredentialProvider::from_string",
        "CredentialProvider::from_disposable_token",
    ),
    "Kotlin": (
        f'val p = CredentialProvider.fromApiKeyV2("{{}}", "{HOST}")',
        "CredentialProvider.fromApiKeyV2",
        "CredentialProvider.fromString",
        "CredentialProvider.fromDisposableToken",
    ),
    "C#": (
        f'var p = new ApiKeyV2TokenProvider("{{}}", "{HOST}");',
        "ApiKeyV2TokenProvider",
        "StringMomentoTokenProvider",
        "StringMomentoTokenProvider",
    ),
}
"""Calls for a version 2 key, how they are named, and what takes a version 1 key and a token."""


def told(text: str) -> tuple[str, str] | None:
    """The call that is accused, and the right one; the same for a pasted text and for a file."""
    pasted = inspect(text, NOW).facts.wrong_call
    (opened, *_) = inspect_all(text, NOW, Source("client.txt"))
    assert opened.facts.wrong_call == pasted
    return (pasted.call, pasted.right) if pasted is not None else None


@pytest.mark.parametrize("name", OF_V1)
def test_a_version_2_key_in_a_call_for_others_is_told_with_the_right_call(name: str) -> None:
    text, call, right = OF_V1[name]
    assert told(text.format(V2)) == (call, right)


@pytest.mark.parametrize("name", OF_V1)
@pytest.mark.parametrize("credential", [V1, TOKEN, LEGACY], ids=["v1", "token", "legacy"])
def test_what_a_call_for_version_1_takes_is_not_accused(name: str, credential: str) -> None:
    assert told(OF_V1[name][0].format(credential)) is None


@pytest.mark.parametrize("name", OF_V2)
def test_others_in_a_call_for_version_2_keys_are_told_with_the_right_call(name: str) -> None:
    text, call, right, right_of_token = OF_V2[name]
    assert told(text.format(V1)) == (call, right)
    assert told(text.format(LEGACY)) == (call, right)
    assert told(text.format(TOKEN)) == (call, right_of_token)
    assert told(text.format(V2)) is None


KEY_FOR_NAME = {
    "Python": (
        'CredentialProvider.from_environment_variable("{}")',
        ("CredentialProvider.from_string", "CredentialProvider.from_api_key_v2"),
    ),
    "Python, variable": (
        'key = "{}"\nprovider = CredentialProvider.from_environment_variable(key)',
        ("CredentialProvider.from_string", "CredentialProvider.from_api_key_v2"),
    ),
    "JavaScript": (
        "CredentialProvider.fromEnvironmentVariable({{environmentVariableName: '{}'}})",
        ("CredentialProvider.fromString", "CredentialProvider.fromApiKeyV2"),
    ),
    "JavaScript, newer": (
        "CredentialProvider.fromEnvVar('{}')",
        ("CredentialProvider.fromString", "CredentialProvider.fromApiKeyV2"),
    ),
    "PHP": (
        "CredentialProvider::fromEnvironmentVariable('{}');",
        ("CredentialProvider::fromString", "CredentialProvider::fromApiKeyV2"),
    ),
    "Go": (
        'import "momento"\np, err := auth.NewEnvMomentoTokenProvider("{}")',
        ("auth.NewStringMomentoTokenProvider", "auth.NewApiKeyV2TokenProvider"),
    ),
    "C#": (
        'new EnvMomentoTokenProvider("{}")',
        ("StringMomentoTokenProvider", "ApiKeyV2TokenProvider"),
    ),
}


@pytest.mark.parametrize("name", KEY_FOR_NAME)
def test_a_key_in_the_place_of_a_variables_name_is_told(name: str) -> None:
    text, (for_v1, for_v2) = KEY_FOR_NAME[name]
    for credential, right in ((V1, for_v1), (TOKEN, None), (V2, for_v2)):
        found = inspect(text.format(credential), NOW).facts.wrong_call
        assert found is not None
        assert found.takes_name
        assert right in (None, found.right)


def test_a_name_in_the_place_of_a_variables_name_is_not_accused() -> None:
    text = f'MOMENTO_API_KEY={V1}\np = CredentialProvider.from_environment_variable("MOMENTO_API_KEY")'
    assert told(text) is None


def test_each_accusation_is_what_the_official_sdks_do() -> None:
    for credential in (V1, TOKEN, LEGACY):
        assert predict_python(credential, "from_api_key_v2", HOST) is not None
        assert predict_javascript(credential, "fromApiKeyV2", HOST) is not None
        assert predict_python(credential, "from_string") is None
        assert predict_javascript(credential, "fromString") is None
    for python, javascript in (
        ("from_string", "fromString"),
        ("from_disposable_token", "fromDisposableToken"),
    ):
        assert predict_python(V2, python) is not None
        assert predict_javascript(V2, javascript) is not None


CALL = f'CredentialProvider.fromString("{V2}")'
NOT_ACCUSED = {
    "comment": f"// const p = {CALL};",
    "comment behind code": f"const p = other(); // {CALL}",
    "comment of Python": f'# p = CredentialProvider.from_string("{V2}")',
    "comment of lines": f"/* as it was:\n p = {CALL};\n*/",
    "docstring": f'"""\np = {CALL}\n"""',
    "removed line of a diff": f"-  const p = {CALL};",
    "prose": f'Please do not use CredentialProvider.fromString("{V2}") any more.',
    "prose before a colon": f"Do not write this:\n{CALL}",
    "label": f"wrong: {CALL}",
    "a method that is only named": f"Do not use CredentialProvider.fromString with it.\n{V2}",
    "empty call": f"We call CredentialProvider.fromString() and get an error.\nkey: {V2}",
    "string": f"log.info('{CALL}')",
    "both": f"{CALL}\nCredentialProvider.fromApiKeyV2('{V2}', '{HOST}')",
    "another credential": f'KEY={V2}\np = CredentialProvider.fromString("another")\n',
    "another variable": f"KEY={V2}\np = CredentialProvider.fromString(process.env.OLD_KEY)\n",
    "a variable that is set twice": f"const k = '{V2}';\nk = load();\nCredentialProvider.fromString(k)",
    "a parameter": f"const k = '{V2}';\nfunction f(k: string) {{ return CredentialProvider.fromString(k); }}",
    "variable that is commented out": f"# KEY={V2}\np = CredentialProvider.from_environment_variable('KEY')",
    "String::from_string": f'let a = String::from_string("{V2}");',
    "Uuid::from_string": f'let a = Uuid::from_string("{V2}");',
    "a class of somebody": f'let a = MyCredentialProvider.fromString("{V2}");',
    "auth of somebody": f'session = auth.FromString("{V2}")',
    "a class of which nobody knows": f'var provider = new StringMomentoTokenProvider("{V2}");',
    "endpoints beside it": f"CredentialProvider.fromString({{apiKey: '{V2}', baseEndpoint: 'x'}})",
    "never closed": f'CredentialProvider.fromString("{V2}"',
    "alone": V2,
}


@pytest.mark.parametrize("name", NOT_ACCUSED)
def test_no_call_is_accused_that_no_program_makes_with_it(name: str) -> None:
    assert inspect(NOT_ACCUSED[name], NOW).kind is Kind.API_KEY_V2
    assert told(NOT_ACCUSED[name]) is None


def notebook(*lines: str) -> str:
    return json.dumps({"cells": [{"cell_type": "code", "source": [f"{line}\n" for line in lines]}]}, indent=1)


def test_the_code_of_a_notebook_is_read_without_its_json() -> None:
    call = f'p = CredentialProvider.from_string("{V2}")'
    right = ("CredentialProvider.from_string", "CredentialProvider.from_api_key_v2")
    assert told(notebook("import momento", call)) == right
    assert told(notebook(f"%env KEY={V2}", "p = CredentialProvider.from_environment_variable('KEY')")) == (
        "CredentialProvider.from_environment_variable",
        "CredentialProvider.from_environment_variables_v2",
    )
    assert told(notebook(f"# {call}")) is None
    assert told(notebook(f"# {call}".replace('"', "'"))) is None
    damaged = notebook(f"# {call}".replace('"', "'"))[:-1]
    assert told(damaged) is None
    assert told(json.dumps({"cells": 5, "code": f"# {call}".replace('"', "'")})) is None


def test_only_the_credential_that_the_call_gets_is_accused() -> None:
    text = f'old = "{V1}"\nnew = "{V2}"\np = CredentialProvider.from_string(new)\n'
    found = {each.kind: each.facts.wrong_call for each in inspect_all(text, NOW)}
    assert found[Kind.API_KEY_V1] is None
    assert found[Kind.API_KEY_V2] is not None
    other = inspect_all(text.replace("(new)", "(old)"), NOW)
    assert all(each.facts.wrong_call is None for each in other)


def test_what_sdks_take_in_its_wrapper_or_never_is_not_accused() -> None:
    assert told(f'CredentialProvider.fromString("{wrap(HOST, V2)}")') is None
    bare = jwt_of({"sub": "customer", "ver": 1, "p": "CAA="})
    assert told(f'CredentialProvider.fromApiKeyV2("{bare}", "{HOST}")') is None
    assert told(f'CredentialProvider.fromString("{jwt_of({"iss": "x"})}")') is None
    assert told(f"CredentialProvider.fromString('{json.dumps({'key': 1})}')") is None


@pytest.mark.parametrize(
    "part",
    [
        "CredentialProvider.fromString(",
        "CredentialProvider.fromString(k);\n",
        "(" * 40 + ",",
        "k = ",
        "a.b::",
        "CredentialProvider.fromString({",
        '"\\',
    ],
)
def test_a_hostile_text_takes_no_time(part: str) -> None:
    text = f'{part * (60_000 // len(part))}\nk = CredentialProvider.fromString("{V2}")'
    begin = time.perf_counter()
    inspect(text, NOW)
    with_calls = time.perf_counter() - begin
    begin = time.perf_counter()
    inspect(text.replace("Provider", "Pr0vider"), NOW)
    assert with_calls < 10 * (time.perf_counter() - begin) + 1


@pytest.mark.parametrize(
    "text",
    [
        "env:\n- name: MOMENTO_API_KEY\n  value: {}\n\nconst p = CredentialProvider.fromEnvVar('MOMENTO_API_KEY')",
        "os.environ['MOMENTO_API_KEY'] = '{}'\np = CredentialProvider.from_env_var('MOMENTO_API_KEY')",
        "process.env.MOMENTO_API_KEY = '{}';\nconst p = CredentialProvider.fromEnvVar('MOMENTO_API_KEY');",
        'import "momento"\nos.Setenv("MOMENTO_API_KEY", "{}")\np := auth.NewEnvMomentoTokenProvider("MOMENTO_API_KEY")',
    ],
)
def test_a_variable_that_code_or_a_list_sets_is_what_a_call_reads(text: str) -> None:
    assert told(text.format(V2)) is not None
    assert told(text.format(V1)) is None


@pytest.mark.parametrize(
    "argument",
    [
        "settings.momento_api_key",
        "settings.momento_api_key.get_secret_value()",
        "self.settings.MOMENTO_API_KEY",
        "config.momentoApiKey",
        "get_settings().momento_api_key",
        "cfg.Momento.ApiKey",
        "config.momento.apiKey!",
        "props.momento().apiKey()",
    ],
)
def test_an_object_of_settings_holds_the_variable_of_its_name(argument: str) -> None:
    text = f"MOMENTO_API_KEY={{}}\nMOMENTO_ENDPOINT={HOST}\n\np = CredentialProvider.fromString({argument})\n"
    assert told(text.format(V2)) is not None
    assert told(text.format(V1)) is None


@pytest.mark.parametrize(
    "argument", ["settings.other_key", "settings.api_key", "api_key.momento", "momento.api()"]
)
def test_an_object_of_settings_holds_no_variable_of_another_name(argument: str) -> None:
    assert told(f"MOMENTO_API_KEY={V2}\n\np = CredentialProvider.fromString({argument})\n") is None
    twice = (
        f"MOMENTO_API_KEY={V2}\nMOMENTO_API_KEY={V1}\n\nCredentialProvider.fromString(s.momento_api_key)\n"
    )
    assert told(twice) is None


@pytest.mark.parametrize(
    "code",
    [
        'MOMENTO_API_KEY = os.getenv("MOMENTO_API_KEY")\np = CredentialProvider.from_string(MOMENTO_API_KEY)',
        'MOMENTO_API_KEY = os.environ["MOMENTO_API_KEY"]\np = CredentialProvider.from_string(MOMENTO_API_KEY)',
        "const MOMENTO_API_KEY = process.env.MOMENTO_API_KEY;\n"
        "const p = CredentialProvider.fromString({apiKey: MOMENTO_API_KEY});",
        'String MOMENTO_API_KEY = System.getenv("MOMENTO_API_KEY");\n'
        "var p = CredentialProvider.fromString(MOMENTO_API_KEY);",
        'import "momento"\nMOMENTO_API_KEY := os.Getenv("MOMENTO_API_KEY")\n'
        "p := auth.NewStringMomentoTokenProvider(MOMENTO_API_KEY)",
    ],
)
def test_a_variable_of_the_code_may_have_the_name_of_the_environments(code: str) -> None:
    for text in (f"MOMENTO_API_KEY={{}}\n\n{code}\n", f"# app\n{code}\n\n# .env\nMOMENTO_API_KEY={{}}\n"):
        assert told(text.replace("{}", V2)) is not None
        assert told(text.replace("{}", V1)) is None
