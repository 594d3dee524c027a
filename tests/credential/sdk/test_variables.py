"""Code that reads an environment variable and gets the key in the place of its name."""

from __future__ import annotations

import pytest

from inspector.cli.language import say
from inspector.credential.inspection import Source, inspect_all
from inspector.diagnosis import run
from inspector.diagnosis.finding import Severity
from tests.credential.make import NOW
from tests.samples import ENDPOINT, v1_key, v2_key

KEY, KEY_2 = v1_key(), v2_key()
TITLE = "The key stands in the place of a variable's name"


def errors(text: str, name: str | None) -> list[tuple[str, str]]:
    """Titles and fixes."""
    (found,) = inspect_all(text, NOW, Source(name))
    return [(say(f.title), say(f.fix)) for f in run(found, NOW) if f.severity is Severity.ERROR]


@pytest.mark.parametrize("name", [None, "app.txt"])
@pytest.mark.parametrize(
    ("code", "right"),
    [
        ('import os\nkey = os.environ["{}"]  # KeyError\n', 'os.environ["MOMENTO_API_KEY"]'),
        ("os.getenv('{}')", "os.getenv('MOMENTO_API_KEY')"),
        ('k = os.environ.get("{}", "")\n', 'os.environ.get("MOMENTO_API_KEY")'),
        ('CredentialProvider.from_string(os.environ["{}"])', 'os.environ["MOMENTO_API_KEY"]'),
        ('const k = process.env["{}"];\n', 'process.env["MOMENTO_API_KEY"]'),
        ('String k = System.getenv("{}");\n', 'System.getenv("MOMENTO_API_KEY")'),
        ('key = ENV["{}"]\n', 'ENV["MOMENTO_API_KEY"]'),
        (
            'var k = Environment.GetEnvironmentVariable("{}");\n',
            'Environment.GetEnvironmentVariable("MOMENTO_API_KEY")',
        ),
        ('let k = std::env::var("{}").unwrap();\n', 'std::env::var("MOMENTO_API_KEY")'),
        ('var p = new EnvVarCredentialProvider("{}");\n', 'new EnvVarCredentialProvider("MOMENTO_API_KEY")'),
    ],
)
def test_the_key_in_the_place_of_a_name_is_told(code: str, right: str, name: str | None) -> None:
    assert errors(code.format(KEY), name)[0] == (TITLE, f"Call `{right}` instead.")


def test_a_newer_key_is_told_too() -> None:
    text = f'os.getenv("{KEY_2}")\n# MOMENTO_ENDPOINT={ENDPOINT}\n'
    assert (TITLE, 'Call `os.getenv("MOMENTO_API_KEY")` instead.') in errors(text, None)


@pytest.mark.parametrize("name", [None, "app.txt"])
@pytest.mark.parametrize(
    "code",
    [
        'os.environ["MOMENTO_API_KEY"] = "{}"',
        'os.getenv("MOMENTO_API_KEY", "{}")',
        'ENV["MOMENTO_API_KEY"] = "{}"',
        'ENV.fetch("MOMENTO_API_KEY", "{}")',
        'process.env["MOMENTO_API_KEY"] || "{}"',
        '# os.environ["{}"] is wrong\n',
        'Never write os.environ["{}"] in the code.',
        'config["{}"]',
        'ENV MOMENTO_API_KEY="{}"',
    ],
)
def test_the_key_elsewhere_is_not(code: str, name: str | None) -> None:
    assert errors(code.format(KEY), name) == []
