"""What stands beside a credential in the same file, and what it means for it."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import Source, inspect_all
from inspector.credential.model.kinds import Kind
from inspector.diagnosis import run
from tests.credential.make import NOW
from tests.samples import disposable_token, v1_key, v2_key

HOST = "cell-1-us-east-1-1.prod.a.momentohq.com"


def test_a_session_of_the_command_line_hides_the_profiles_of_its_file_and_no_other() -> None:
    session = f"[.momento_session]\ntoken={disposable_token(NOW + 900)}\nvalid_until={int(NOW) + 900}\n"
    profiles = f"[default]\ntoken={v1_key()}\n\n[prod]\napi_key_v2={v2_key()}\nendpoint={HOST}\n\n"
    hidden = {
        each.source.variable: each.facts.hidden_by is not None
        for each in inspect_all(profiles + session, NOW)
    }
    assert hidden == {"default.token": True, "prod.api_key_v2": True, ".momento_session.token": False}
    assert not any(each.facts.hidden_by for each in inspect_all(profiles, NOW))


_ALIKE = "cell-4-us-west-2-1.prod.a.momentohq.co"


@pytest.mark.parametrize(
    "text",
    [
        "{}\n{}\n",
        "キー: {}\nエンドポイント: {}\n",
        "the key {} and its host {}, please",
        "キー {}\nホストは {} です\n",
    ],
)
@pytest.mark.parametrize(
    "host",
    [
        _ALIKE,
        "cell-4-us-west-2-1.prod.a.momentohq.com.evil.example",
        "cell-4-us-west-2-1.prod.a.momento-hq.com",
        "cell-4-us-west-2-1.prod.a.m\u043ementohq.com",
        "\u0441ell-4-us-west-2-1.prod.a.momentohq.com",
        f"api.cache.{_ALIKE}",
    ],
)
def test_a_host_among_words_that_is_named_like_a_cell_is_judged(text: str, host: str) -> None:
    (found,) = inspect_all(text.format(v2_key(), host), NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == host
    (said, *_) = run(found, NOW)
    assert said.code == "endpoint.lookalike"


@pytest.mark.parametrize(
    "behind",
    [
        "cell-4-us-west-2-1.prod.a.momentohq.c\nom\n",
        f"{_ALIKE}\nm\n",
        f"{_ALIKE}****\n",
        "cell-4-us-west-2-1.prod.a.moment",
        "cell-4-us-west-2-1.prod.a",
        "****-us-west-2-1.prod.a.momentohq.com",
        "bob@cell-x.prod.a.momentohq.co",
    ],
)
def test_a_piece_of_a_host_is_none(behind: str) -> None:
    (found,) = inspect_all(f"the key {v2_key()} and the host\n{behind}", NOW)
    assert found.endpoint is None


def test_beside_a_host_of_momento_one_that_looks_like_it_is_not_taken() -> None:
    (found,) = inspect_all(f"{v2_key()} for {HOST}, not {_ALIKE}", NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == HOST


@pytest.mark.parametrize(
    "text",
    [
        "services:\n  api:\n    environment:\n      MOMENTO_API_KEY: {0}\n      MOMENTO_ENDPOINT: {2}\n"
        "  web:\n    environment:\n      MOMENTO_API_KEY: {1}\n",
        '{{"api": {{"MOMENTO_API_KEY": "{0}", "MOMENTO_ENDPOINT": "{2}"}}, "web": {{"MOMENTO_API_KEY": "{1}"}}}}',
        "[api]\nMOMENTO_API_KEY={0}\nMOMENTO_ENDPOINT={2}\n\n[web]\nMOMENTO_API_KEY={1}\n",
    ],
)
def test_the_endpoint_of_another_service_makes_no_key_one_of_version_2(text: str) -> None:
    told = inspect_all(text.format(v2_key(), v1_key(), HOST), NOW, Source("compose.yml"))
    codes = {each.kind: {found.code for found in run(each, NOW)} for each in told}
    assert "kind.taken-for-v2" not in codes[Kind.API_KEY_V1]
    assert "kind.v2-needs-endpoint" not in codes[Kind.API_KEY_V2]
    (beside,) = inspect_all(f"MOMENTO_API_KEY={v1_key()}\nMOMENTO_ENDPOINT={HOST}\n", NOW, Source(".env"))
    assert "kind.taken-for-v2" in {found.code for found in run(beside, NOW)}


@pytest.mark.parametrize(
    "text",
    [
        "services:\n  api:\n    environment:\n      MOMENTO_API_KEY: {0}\n      MOMENTO_ENDPOINT: {2}\n"
        "  worker:\n    environment:\n      MOMENTO_API_KEY: {1}\n",
        '{{"api": {{"MOMENTO_API_KEY": "{0}", "MOMENTO_ENDPOINT": "{2}"}}, "worker": {{"MOMENTO_API_KEY": "{1}"}}}}',
        "[api]\nMOMENTO_API_KEY={0}\nMOMENTO_ENDPOINT={2}\n\n[worker]\nMOMENTO_API_KEY={1}\n",
        "kind: Secret\nstringData:\n  MOMENTO_API_KEY: {0}\n  MOMENTO_ENDPOINT: {2}\n---\n"
        "kind: Secret\nstringData:\n  MOMENTO_API_KEY: {1}\n",
    ],
)
def test_the_endpoint_beside_another_services_key_is_not_this_ones(text: str) -> None:
    told = inspect_all(text.format(v1_key(), v2_key(), HOST), NOW, Source("compose.yml"))
    (key,) = (each for each in told if each.kind is Kind.API_KEY_V2)
    assert key.endpoint is None
    assert run(key, NOW)[0].code == "kind.v2-needs-endpoint"


def test_an_endpoint_in_a_section_without_a_key_serves_the_only_one() -> None:
    text = f'{{"secrets": {{"momentoApiKey": "{v2_key()}"}}, "config": {{"momentoEndpoint": "{HOST}"}}}}'
    (key,) = inspect_all(text, NOW, Source("app.json"))
    assert key.endpoint is not None and key.endpoint.host == HOST


@pytest.mark.parametrize("name", ["OLD_MOMENTO_KEY", "TOKYO_KEY", "CACHE_TOKEN"])
def test_a_key_in_another_variable_is_not_read_with_the_endpoint(name: str) -> None:
    text = f"MOMENTO_API_KEY={v2_key()}\nMOMENTO_ENDPOINT={HOST}\n{name}={v1_key()}\n"
    told = {each.kind: {found.code for found in run(each, NOW)} for each in inspect_all(text, NOW)}
    assert "kind.taken-for-v2" not in told[Kind.API_KEY_V1]
    (alone,) = inspect_all(f"{name}={v1_key()}\nMOMENTO_ENDPOINT={HOST}\n", NOW)
    assert "kind.taken-for-v2" in {found.code for found in run(alone, NOW)}


def test_a_port_behind_the_endpoint_in_code_is_no_endpoint() -> None:
    text = (
        f"MOMENTO_API_KEY={v2_key()}\nMOMENTO_ENDPOINT={HOST}\n\n"
        "r = redis.Redis(host=os.environ['MOMENTO_ENDPOINT'], port=6379, password=os.environ['MOMENTO_API_KEY'])\n"
    )
    (found, *_) = inspect_all(text, NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == HOST


_CALLS = (
    'r = redis.Redis(host=os.getenv("MOMENTO_ENDPOINT","localhost"), port=6379, password=os.getenv("MOMENTO_API_KEY"))',
    "r = Redis.new(host: ENV['MOMENTO_ENDPOINT'], port: 6379, ssl: true, password: ENV['MOMENTO_API_KEY'])",
    "c = Config(api_key=os.environ['MOMENTO_API_KEY'], endpoint=os.environ['MOMENTO_ENDPOINT'], cache='shop')",
    'Jedis j = new Jedis(System.getenv("MOMENTO_ENDPOINT"), 6379, true);\nj.auth(System.getenv("MOMENTO_API_KEY"));',
)


@pytest.mark.parametrize("code", _CALLS)
def test_what_stands_behind_a_variable_that_code_reads_is_no_endpoint(code: str) -> None:
    for found in inspect_all(f"MOMENTO_API_KEY={v2_key()}\nMOMENTO_ENDPOINT={HOST}\n\n{code}\n", NOW):
        assert found.endpoint is not None
        assert found.endpoint.host == HOST


def test_comments_above_and_behind_a_key_part_no_key_from_its_endpoint() -> None:
    other = "cell-4-us-west-2-1.prod.a.momentohq.com"
    block = "# {}\nMOMENTO_API_KEY={} # web\nMOMENTO_ENDPOINT={}\n\n"
    (alone,) = inspect_all(block.format("production", v2_key(), "momento.internal.example"), NOW)
    assert alone.endpoint is not None
    assert alone.endpoint.host == "momento.internal.example"
    text = block.format("production", v2_key(), HOST) + block.format("staging", v2_key(jti="other"), other)
    hosts = [each.endpoint.host for each in inspect_all(text, NOW) if each.endpoint is not None]
    assert sorted(hosts) == sorted((HOST, other))


@pytest.mark.parametrize(
    "declared",
    [
        "class Settings(BaseSettings):\n    momento_api_key: str\n    momento_endpoint: str\n",
        "class Settings(BaseSettings):\n    momento_api_key: SecretStr\n    momento_endpoint: Optional[str]\n",
        "class Settings(BaseSettings):\n    momento_api_key: str\n    momento_endpoint: str | None\n",
        "interface Env {\n  MOMENTO_API_KEY: string;\n  MOMENTO_ENDPOINT: string;\n}\n",
        "struct Env {\n    momento_api_key: String,\n    momento_endpoint: String,\n}\n",
        "properties:\n  MOMENTO_ENDPOINT: string\n",
    ],
)
def test_a_type_that_is_declared_is_no_endpoint(declared: str) -> None:
    settings = f"MOMENTO_API_KEY={v2_key()}\nMOMENTO_ENDPOINT={HOST}\n"
    for text in (f"{settings}\n{declared}", f"{declared}\n{settings}"):
        (found,) = inspect_all(text, NOW)
        assert (found.kind, found.facts.endpoint_given) == (Kind.API_KEY_V2, HOST)


@pytest.mark.parametrize(
    "line",
    [
        'MOMENTO_ENDPOINT = os.environ["MOMENTO_ENDPOINT"]',
        "MOMENTO_ENDPOINT = process.env['MOMENTO_ENDPOINT'];",
        "MOMENTO_ENDPOINT = ENV.fetch('MOMENTO_ENDPOINT')",
        "momento_endpoint = settings.momento_endpoint",
        "    momento_endpoint = args.momento_endpoint",
        'momento_endpoint = config["momento_endpoint"]',
        'momento_endpoint = st.secrets["momento_endpoint"]',
        "MOMENTO_ENDPOINT = env.MOMENTO_ENDPOINT",
        "environment: { MOMENTO_API_KEY: key, MOMENTO_ENDPOINT: endpoint }",
        "environment: { MOMENTO_API_KEY: props.apiKey, MOMENTO_ENDPOINT: props.momentoEndpoint }",
        "environment={'MOMENTO_API_KEY': key, 'MOMENTO_ENDPOINT': endpoint}",
    ],
)
def test_a_line_that_reads_the_endpoint_sets_none(line: str) -> None:
    settings = f"MOMENTO_API_KEY={v2_key()}\nMOMENTO_ENDPOINT={HOST}\n"
    for text in (
        f"{settings}\nimport os\n{line}\n",
        f"import os\n{line}\n\n{settings}",
        f"{settings}{line}\n",
    ):
        (found,) = inspect_all(text, NOW)
        assert (found.kind, found.facts.endpoint_given, found.facts.overridden) == (Kind.API_KEY_V2, HOST, ())


@pytest.mark.parametrize(
    "text",
    [
        "momento.api-key=${{MOMENTO_API_KEY:{key}}}\nmomento.endpoint=${{MOMENTO_ENDPOINT:{host}}}\nserver.port=80\n",
        "momento:\n  api-key: ${{MOMENTO_API_KEY:{key}}}\n  endpoint: ${{MOMENTO_ENDPOINT:{host}}}\n",
        "env:\n  MOMENTO_API_KEY: ${{MOMENTO_API_KEY:-{key}}}\n  MOMENTO_ENDPOINT: ${{MOMENTO_ENDPOINT:-{host}}}\n",
        "MOMENTO_API_KEY={key}\nMOMENTO_ENDPOINT={host}\n\nMOMENTO_ENDPOINT: ${{MOMENTO_ENDPOINT:-localhost}}\n",
        "MOMENTO_API_KEY={key}\nMOMENTO_ENDPOINT=${{MOMENTO_ENDPOINT:-{host}}}\n",
    ],
)
def test_what_stands_for_a_variable_that_is_not_set_is_read(text: str) -> None:
    (found,) = inspect_all(text.format(key=v2_key(), host=HOST), NOW)
    assert (found.kind, found.facts.endpoint_given) == (Kind.API_KEY_V2, HOST)


@pytest.mark.parametrize("quote", ['"', "'", ""])
@pytest.mark.parametrize("behind", ["", " --region us-west-2", "\n{}\n"])
def test_the_brace_of_the_aws_command_line_is_no_part_of_the_endpoint(quote: str, behind: str) -> None:
    variables = f"{quote}Variables={{LOG=1,MOMENTO_API_KEY={v2_key()},MOMENTO_ENDPOINT={HOST}}}{quote}"
    text = f"$ aws lambda update-function-configuration --function-name f --environment {variables}{behind}"
    (found,) = inspect_all(text, NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == HOST
