"""A setting that is commented out stands behind the one that programs read, and says what it is."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import inspect, inspect_all
from inspector.diagnosis import run
from inspector.diagnosis.verdict.verdict import verdict
from tests.credential.make import HOST, NOW, key_v1, key_v2

OLD = key_v1(exp=NOW - 90_000)
ROTATED = {
    "above": "# old\n#MOMENTO_API_KEY={old}\nMOMENTO_API_KEY={new}\n",
    "below": "MOMENTO_API_KEY={new}\n# MOMENTO_API_KEY={old}\n",
    "among others": "NODE_ENV=live\n## MOMENTO_API_KEY={old}\nMOMENTO_API_KEY={new}\nPORT=1\n",
    "export": "# export MOMENTO_API_KEY='{old}'\nexport MOMENTO_API_KEY='{new}'\n",
    "INI": "[default]\n; api_key = {old}\napi_key = {new}\n",
    "JSON with comments": '{{\n  // "apiKey": "{old}",\n  "apiKey": "{new}"\n}}\n',
    "code": '// const apiKey = "{old}";\nconst apiKey = "{new}";\n',
    "batch": "REM set MOMENTO_API_KEY={old}\r\nset MOMENTO_API_KEY={new}\r\n",
    "batch with colons": ":: set MOMENTO_API_KEY={old}\r\nset MOMENTO_API_KEY={new}\r\n",
    "YAML": "momento:\n  # apiKey: {old}\n  apiKey: {new}\n",
    "a list of YAML": "environment:\n  # - MOMENTO_API_KEY={old}\n  - MOMENTO_API_KEY={new}\n",
}
NOT_COMMENTED = (
    "# the keys\nMOMENTO_API_KEY={}\n",
    "# Key: {}\n",
    "# API Key\n{}\n",
    "#momento: {}\n",
    "# export MOMENTO_API_KEY={}\n# node app.js\n",
    "// .env\n// MOMENTO_API_KEY={}\n\nconst p = CredentialProvider.fromEnvironmentVariable('MOMENTO_API_KEY');\n",
    "let p = CredentialProvider::from_env_var(\"MOMENTO_API_KEY\")?;\n// export MOMENTO_API_KEY='{}'\n",
    "root@web:/# export MOMENTO_API_KEY={}\n",
    "//registry.example.com/:_authToken={}\n",
    "--api-key={}\n",
    "#8 0.3 MOMENTO_API_KEY={}\n",
)


@pytest.mark.parametrize("new", [key_v1(sub="new"), key_v2()], ids=["version 1", "version 2"])
@pytest.mark.parametrize("text", ROTATED.values(), ids=ROTATED)
def test_the_setting_that_is_read_comes_before_the_one_that_is_commented_out(text: str, new: str) -> None:
    first, second = inspect_all(text.format(old=OLD, new=new), NOW)
    assert first.credential is not None
    assert first.credential.reveal() == new
    assert "source.commented" not in [each.code for each in run(first, NOW)]
    assert second.credential is not None
    assert second.credential.reveal() == OLD
    assert "source.commented" in [each.code for each in run(second, NOW)]


@pytest.mark.parametrize(
    "value", ["", "<your key>", key_v1(sub="new")[:150]], ids=["nothing", "a stand-in", "a part"]
)
def test_what_programs_read_comes_first_whatever_it_is(value: str) -> None:
    first, second = inspect_all(f"# MOMENTO_API_KEY={OLD}\nMOMENTO_API_KEY={value}\nPORT=1\n", NOW)
    assert first.credential is None
    assert first.source.variable == "MOMENTO_API_KEY"
    assert second.credential is not None
    assert second.credential.reveal() == OLD


def test_the_key_that_is_read_too_is_not_commented_out() -> None:
    (found,) = inspect_all(f"#MOMENTO_API_KEY={key_v1()}\nMOMENTO_API_KEY={key_v1()}\n", NOW)
    assert "source.commented" not in [each.code for each in run(found, NOW)]


def test_of_several_settings_that_are_read_the_last_still_counts() -> None:
    keys = [key_v1(sub=name) for name in ("one", "two")]
    text = f"# MOMENTO_API_KEY={OLD}\n" + "".join(f"MOMENTO_API_KEY={key}\n" for key in keys)
    found = inspect_all(text, NOW)
    assert [each.credential and each.credential.reveal() for each in found] == [keys[1], keys[0], OLD]


def test_a_comment_alone_is_read_and_says_what_it_is() -> None:
    found = inspect(f"# MOMENTO_API_KEY={key_v2()}\n# MOMENTO_ENDPOINT={HOST}\n", NOW)
    assert found.credential is not None
    assert found.credential.reveal() == key_v2()
    said = str(verdict(found, run(found, NOW), NOW).sentence)
    assert said.startswith("It is commented out: no program reads it.")


@pytest.mark.parametrize("text", NOT_COMMENTED)
def test_what_only_looks_like_a_comment_is_none(text: str) -> None:
    (found,) = inspect_all(text.format(key_v1()), NOW)
    assert found.credential is not None
    assert "source.commented" not in [each.code for each in run(found, NOW)]


def test_no_endpoint_that_is_commented_out_belongs_to_the_key_that_is_read() -> None:
    other = "cell-us-east-1-1.prod.a.momentohq.com"
    read = f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={HOST}\n"
    text = f"{read}# MOMENTO_API_KEY={key_v2(jti='old')}\n# MOMENTO_ENDPOINT={other}\n"
    first, second = inspect_all(text, NOW)
    assert [each.endpoint and each.endpoint.host for each in (first, second)] == [HOST, other]


OTHER = "cell-us-east-1-1.prod.a.momentohq.com"
ENDPOINTS = {
    "env": ("MOMENTO_API_KEY={key}\n", "MOMENTO_ENDPOINT={host}\n", "#MOMENTO_ENDPOINT={host}\n"),
    "env, spaced": ("MOMENTO_API_KEY={key}\n", "MOMENTO_ENDPOINT={host}\n", "# MOMENTO_ENDPOINT={host}\n"),
    "env, told": ("MOMENTO_API_KEY={key}\n", "MOMENTO_ENDPOINT={host}\n", "# dev: MOMENTO_ENDPOINT={host}\n"),
    "heading": ("# momento\nMOMENTO_API_KEY={key}\n", "MOMENTO_ENDPOINT={host}\n", "# MOMENTO_ENDPOINT={host}\n"),
    "YAML": ("momento:\n  apiKey: {key}\n", "  endpoint: {host}\n", "  # endpoint: {host}\n"),
    "INI": ("[momento]\napi_key={key}\n", "endpoint={host}\n", ";endpoint={host}\n"),
    "code": ("const apiKey = '{key}';\n", "const endpoint = '{host}';\n", "// const endpoint = '{host}';\n"),
    "object": ("{{\n  apiKey: '{key}',\n", "  endpoint: '{host}',\n", "  // endpoint: '{host}',\n"),
    "JSON": ('{{\n  "apiKey": "{key}",\n', '  "endpoint": "{host}"\n', '  // "endpoint": "{host}"\n'),
    "properties": ("momento.api-key={key}\n", "momento.endpoint={host}\n", "#momento.endpoint={host}\n"),
    "batch": ("set MOMENTO_API_KEY={key}\n", "set MOMENTO_ENDPOINT={host}\n", "REM set MOMENTO_ENDPOINT={host}\n"),
    "block": ("a = {{\n  apiKey: '{key}',\n", "  endpoint: '{host}',\n", "  /* endpoint: '{host}', */\n"),
    "list": (
        "env:\n  - name: MOMENTO_API_KEY\n    value: {key}\n",
        "  - name: MOMENTO_ENDPOINT\n    value: {host}\n",
        "  # - name: MOMENTO_ENDPOINT\n  #   value: {host}\n",
    ),
    "URL": ("momento:\n  apiKey: {key}\n", "  endpoint: {host}\n", "  # url: https://{host}\n"),
}  # fmt: skip


@pytest.mark.parametrize("parts", ENDPOINTS.values(), ids=ENDPOINTS)
@pytest.mark.parametrize("order", ["before", "behind"])
@pytest.mark.parametrize("value", [HOST, f"https://{HOST}"])
def test_the_endpoint_that_is_read_counts_and_not_the_one_that_is_commented_out(
    parts: tuple[str, str, str], order: str, value: str
) -> None:
    key, read, comment = (each.format(key=key_v2(), host="{host}") for each in parts)
    lines = [read.format(host=value), comment.format(host=OTHER)]
    (found,) = inspect_all(key + "".join(lines if order == "behind" else lines[::-1]), NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == value


@pytest.mark.parametrize("parts", ENDPOINTS.values(), ids=ENDPOINTS)
@pytest.mark.parametrize("order", ["above", "below"])
def test_a_key_whose_endpoint_is_commented_out_has_none(parts: tuple[str, str, str], order: str) -> None:
    key, _, comment = (each.format(key=key_v2(), host=HOST) for each in parts)
    if order == "above":
        (found,) = inspect_all(comment.lstrip() + key, NOW)
    else:
        (found,) = inspect_all(key + comment, NOW)
    assert found.endpoint is None
    said = next(each for each in run(found, NOW) if each.code == "kind.v2-needs-endpoint")
    assert str(said.evidence) == f"The endpoint `{HOST}` is commented out: no program reads it."


@pytest.mark.parametrize(
    "text",
    [
        "MOMENTO_API_KEY={key} # MOMENTO_ENDPOINT={host}\n",
        "<m>\n <apiKey>{key}</apiKey>\n <!-- <endpoint>{host}</endpoint> -->\n</m>",
        "key = '{key}'\n// CredentialProvider.fromApiKeyV2({{apiKey: '{key}', endpoint: '{host}'}})\n",
    ],
)
def test_an_endpoint_in_a_comment_of_another_form_belongs_to_no_key(text: str) -> None:
    (found,) = inspect_all(text.format(key=key_v2(), host=HOST), NOW)
    assert found.endpoint is None


def test_an_empty_endpoint_beside_one_that_is_commented_out_says_so() -> None:
    text = f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT=\n#MOMENTO_ENDPOINT={HOST}\n"
    (found,) = inspect_all(text, NOW)
    assert found.endpoint is None
    said = next(each for each in run(found, NOW) if each.code == "kind.v2-needs-endpoint")
    assert "commented out" in str(said.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "# the endpoint is {host}\nMOMENTO_API_KEY={key}\n",
        "# key: {key}\n# endpoint: {host}\n",
        "# Key: {key}\n# Endpoint: {host}\n",
        "# MOMENTO_API_KEY={key}\n# MOMENTO_ENDPOINT={host}\n",
        "# export MOMENTO_API_KEY={key}\n# export MOMENTO_ENDPOINT={host}\n# node app.js\n",
        "# docker run -e MOMENTO_ENDPOINT={host} -e MOMENTO_API_KEY={key} app\n",
        "# curl https://api.cache.{host}/cache/prod\nMOMENTO_API_KEY={key}\n",
        "# Momento\n\nkey: {key}\nendpoint: {host}\n",
    ],
)
def test_a_host_in_a_note_or_beside_a_key_in_the_same_comment_is_its_endpoint(text: str) -> None:
    (found,) = inspect_all(text.format(key=key_v2(), host=HOST), NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == HOST
