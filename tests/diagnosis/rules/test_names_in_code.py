"""A variable that is set under another name than the one that the code in the same text reads."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import Source, inspect_all
from inspector.diagnosis import run
from inspector.diagnosis.finding import Severity
from tests.credential.make import NOW
from tests.samples import ENDPOINT, v1_key, v2_key

KEY, KEY_2 = v1_key(), v2_key()
USUAL, OLD = "MOMENTO_API_KEY", "MOMENTO_AUTH_TOKEN"


@pytest.mark.parametrize("name", [None, "notes.txt"])
@pytest.mark.parametrize(
    ("text", "asked", "own"),
    [
        (
            f"const p = CredentialProvider.fromEnvironmentVariable('{OLD}');\n\n.env:\n{USUAL}={KEY}\n",
            OLD,
            USUAL,
        ),
        (
            f"# .env\n{USUAL}={KEY}\n\n# app.py\np = CredentialProvider.from_environment_variable('{OLD}')\n",
            OLD,
            USUAL,
        ),
        (f"{USUAL}={KEY}\np = CredentialProvider.from_string(os.environ['MY_KEY'])\n", "MY_KEY", USUAL),
        (
            f"MOMENT_API_KEY={KEY}\nCredentialProvider.from_environment_variable('{USUAL}')",
            USUAL,
            "MOMENT_API_KEY",
        ),
        (
            f"MOMENTO_APIKEY={KEY}\n\nkey = os.environ['{USUAL}']\nKeyError: '{USUAL}'\n",
            USUAL,
            "MOMENTO_APIKEY",
        ),
        (
            f"{OLD}={KEY_2}\nMOMENTO_ENDPOINT={ENDPOINT}\nconst p = CredentialProvider.fromEnvVarV2();\n",
            USUAL,
            OLD,
        ),
        (f'export {USUAL}={KEY}\n\nvar p = new EnvMomentoTokenProvider("{OLD}");\n', OLD, USUAL),
        (
            f'The "{USUAL}" variable is not set. Defaulting to a blank string.\n\n$ cat .env\nMOMENTO_KEY={KEY}\n',
            USUAL,
            "MOMENTO_KEY",
        ),
        (f"Error: {USUAL} is not set\n$ cat .env\nMOMENTO_KEY={KEY}\n", USUAL, "MOMENTO_KEY"),
        (
            f'$ export MOMENTO_KEY={KEY}\n\np = CredentialProvider.from_env_var("{USUAL}")\n',
            USUAL,
            "MOMENTO_KEY",
        ),
        (
            f'FROM x\nENV MOMENTO_KEY={KEY}\n\np = CredentialProvider.from_env_var("{USUAL}")\n',
            USUAL,
            "MOMENTO_KEY",
        ),
        (
            f'os.environ["MOMENTO_KEY"] = "{KEY}"\np = CredentialProvider.from_env_var("{USUAL}")\n',
            USUAL,
            "MOMENTO_KEY",
        ),
        (f"# .env\nMOMENTO_KEY={KEY}\n\nenvironment:\n  - {USUAL}=${{{USUAL}}}\n", USUAL, "MOMENTO_KEY"),
        (f"{USUAL}: ${{{USUAL}:}}\n\n# .env\nMOMENTO_KEY={KEY}\n", USUAL, "MOMENTO_KEY"),
        (
            f"MOMENTO_KEY={KEY}\n\nconst k = process.env.{USUAL};\nconst p = CredentialProvider.fromString(k);\n",
            USUAL,
            "MOMENTO_KEY",
        ),
        (
            f'MOMENTO_KEY={KEY}\n\nimport "momento"\np, err := auth.FromString(os.Getenv("{USUAL}"))\n',
            USUAL,
            "MOMENTO_KEY",
        ),
        (
            f"{USUAL}={KEY_2}\nMOMENTO_HOST={ENDPOINT}\n"
            f"const p = CredentialProvider.fromEnvVarV2('{USUAL}', 'MOMENTO_ENDPOINT');\n",
            "MOMENTO_ENDPOINT",
            "MOMENTO_HOST",
        ),
        (
            f"{USUAL}={KEY_2}\nMOMENTO_CACHE_ENDPOINT={ENDPOINT}\n"
            "p = CredentialProvider.from_environment_variables_v2()\n",
            "MOMENTO_ENDPOINT",
            "MOMENTO_CACHE_ENDPOINT",
        ),
    ],
)
def test_the_code_reads_another_name(text: str, asked: str, own: str, name: str | None) -> None:
    (found,) = inspect_all(text, NOW, Source(name))
    first = run(found, NOW)[0]
    assert (first.code, first.severity) == ("source.other-name", Severity.ERROR)
    assert first.evidence.values == {"asked": asked, "own": own}


@pytest.mark.parametrize("name", [None, "notes.txt"])
@pytest.mark.parametrize(
    "text",
    [
        f"{USUAL}={KEY}\nMY_KEY=${USUAL}\np = CredentialProvider.from_environment_variable('MY_KEY')\n",
        f"{USUAL}={KEY}\n{OLD}=x\np = CredentialProvider.from_environment_variable('{OLD}')\n",
        f"{USUAL}={KEY}\nenv:\n  {OLD}: ${{{USUAL}}}\np = CredentialProvider.from_environment_variable('{OLD}')\n",
        f"{USUAL}={KEY}\n# CredentialProvider.from_environment_variable('{OLD}')\n",
        f"{USUAL}={KEY}\nWe called CredentialProvider.from_environment_variable('{OLD}') before.\n",
        f"{USUAL}={KEY}\nCredentialProvider.from_environment_variable('{USUAL}')",
        f"{USUAL}={KEY}\nname = 'X'\nCredentialProvider.from_environment_variable(name)",
        f"{USUAL}={KEY}\np = CredentialProvider.from_string(os.environ['{USUAL}'])\nx = os.environ['{OLD}']\n",
        f"MOMENTO_API_KEY_PROD={KEY}\nMOMENTO_API_KEY_DEV={v1_key()}\n"
        f"CredentialProvider.from_environment_variable('{USUAL}')",
        f"{USUAL}={KEY_2}\nMOMENTO_ENDPOINT={ENDPOINT}\np = CredentialProvider.from_environment_variables_v2()\n",
        f"{OLD}={KEY}\nk = os.getenv('{USUAL}') or os.getenv('{OLD}')\np = CredentialProvider.from_string(k)\n",
        f"# .env\n{USUAL}={KEY}\n\nenvironment:\n  - {USUAL}=${{{USUAL}}}\n",
        f"# .env\n{OLD}={KEY}\n\nenvironment:\n  - {USUAL}=${{{OLD}}}\n",
        f"# .env\n{OLD}={KEY}\n\nenvironment:\n  - {USUAL}=${{{USUAL}:-x}}\n",
        f"{USUAL}={KEY}\nk = os.environ['{USUAL}']\np = CredentialProvider.from_string(k)\n",
        f"{USUAL}={KEY}\nKeyError: 'HOME'\n",
        f"{USUAL}={KEY}\n\n- name: {OLD}\n  valueFrom: x\n\nCredentialProvider.fromEnvironmentVariable('{OLD}')\n",
        f"const {USUAL} = '{KEY}';\nCredentialProvider.fromEnvironmentVariable('{OLD}');\n",
    ],
)
def test_the_code_may_find_it(text: str, name: str | None) -> None:
    for found in inspect_all(text, NOW, Source(name)):
        assert "source.other-name" not in {each.code for each in run(found, NOW)}
