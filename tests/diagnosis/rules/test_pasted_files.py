"""A file that was pasted is judged as the same file that was opened: where its key stands is no trouble."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import inspect_all
from inspector.credential.model.inspection import Source
from inspector.diagnosis import Severity, run
from tests.credential.make import NOW, key_v1, token_v1

FILES = {
    "an env file": "NODE_ENV=production\nMOMENTO_API_KEY={key}\nPORT=80\n",
    "an env file with quotes": 'NODE_ENV=production\nMOMENTO_API_KEY="{key}"\nPORT=80\n',
    "compose": "services:\n  app:\n    image: app\n    environment:\n      MOMENTO_API_KEY: {key}\n",
    "JSON": '{{\n  "name": "shop",\n  "apiKey": "{key}"\n}}\n',
    "code": 'import momento\n\nprovider = CredentialProvider.from_string("{key}")\n',
    "a mail": "Hello,\n\nthis is the key that we use:\n{key}\n\nRegards\n",
}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("key", [key_v1(exp=NOW + 9_000), token_v1()], ids=["key", "token"])
def test_where_a_right_key_stands_is_no_warning(name: str, key: str) -> None:
    text = FILES[name].format(key=key)
    (pasted,), (opened,) = inspect_all(text, NOW), inspect_all(text, NOW, Source("app.env"))
    told = [found for found in run(pasted, NOW) if found.code.startswith("repair.")]
    assert told
    assert {found.severity for found in told} == {Severity.INFO}
    assert [found.code for found in told] == [
        found.code for found in run(opened, NOW) if found.code.startswith("repair.")
    ]


@pytest.mark.parametrize("text", ["MOMENTO_API_KEY={key}", "API key: {key}\n", '{{"apiKey": "{key}"}}'])
def test_one_line_may_be_what_the_program_gets(text: str) -> None:
    (found,) = inspect_all(text.format(key=key_v1()), NOW)
    assert Severity.WARNING in {each.severity for each in run(found, NOW) if each.code.startswith("repair.")}


def test_damage_in_a_pasted_file_stays_a_warning() -> None:
    key = key_v1()
    (found,) = inspect_all(f"A=1\nMOMENTO_API_KEY={key[:50]}\u200b{key[50:]}\nB=2\n", NOW)
    told = {each.code: each.severity for each in run(found, NOW)}
    assert told["repair.invisible"] is Severity.WARNING
