"""A source file with the key in a call: nobody reads it as settings or as a table."""

from __future__ import annotations

import pytest

from inspector.cli.language import say
from inspector.credential.inspection import Source
from tests.diagnosis.verdict.answers import first_answer
from tests.samples import v1_key

KEY = v1_key()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        (
            "app.py",
            'with create(v1(), CredentialProvider.from_string("{}"), timedelta(seconds=60)) as c:\n    c.set()\n',
        ),
        (
            "app.py",
            'client = CacheClient(Laptop.v1(), CredentialProvider.from_string("{}"), timedelta(seconds=60))\n',
        ),
        (
            "app.py",
            'def main():\n    c = Cache(config=v1(), provider=CredentialProvider.from_string("{}"))\n    c.set("a")\n',
        ),
        (
            "app.rb",
            'client = Momento::Cache.new(provider: CredentialProvider.from_string("{}"), default_ttl: 60)\n',
        ),
        (
            "app.js",
            'const c = await CacheClient.create({{ provider: CredentialProvider.fromString("{}"), ttl: 60 }});\n',
        ),
        (
            "App.java",
            'var c = new CacheClient(CredentialProvider.fromString("{}"), Configurations.v1(), ttl);\n',
        ),
    ],
)
def test_a_call_in_one_line_is_sound(name: str, code: str) -> None:
    for source in (Source(name), Source()):
        said = say(first_answer(code.format(KEY), source).sentence)
        assert said.startswith("Nothing wrong found"), said
