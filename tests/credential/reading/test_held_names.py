"""Every word that names of settings are made of, alone, beside others and in every spelling: what it promises.

After a change that is meant, run this once with ``HELD_ANEW=1`` in the environment; it writes ``names.json`` anew.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from inspector.credential.reading.names import (
    is_endpoint,
    is_refresh,
    is_url,
    key_strength,
    plain,
    stem,
    words,
)

HELD = Path(__file__).parents[1] / "data" / "names.json"
_WORDS = """
api_key api_token auth_token access_token disposable_token session_token momento_key momento_token
momento_secret momento_credential momento_auth redis_cli_auth valkey_cli_auth bootstrap_key authorization
token credential credentials secret password passwd auth bearer secret_string key secret_name key_name
token_name secret_id key_id secret_arn public_key key_file token_url endpoint endpoints momento_host
momento_hostname momento_cell momento_region cell_hostname region_base_url host hostname cell server domain
url uri base_url address region hosts http https rest web momento cache client keys tokens access disposable
session v 1 2 3 v1 v2 authentication base bootstrap my the default sdk value values s string stringvalue
content text plaintext data current raw body payload valuefrom secretvalue parametervalue secure encrypteddata
refresh_token refresh renew_token staging prod name x
"""
WORDS = _WORDS.split()
FORMS = (
    "{}",
    "MOMENTO_{}",
    "{}_MOMENTO",
    "STAGING_{}",
    "{}_STAGING",
    "MOMENTO_{}_2",
    "my-{}",
    "{}s",
    "refresh_{}",
    "x.{}.y",
)


def spelled(word: str) -> list[str]:
    """A word of a name in the spellings of programs."""
    made = [form.format(word) for form in FORMS]
    camel = [each.title().replace("_", "").replace("-", "") for each in made]
    return [*made, *(each.upper() for each in made), *camel]


def promised(name: str) -> list[object]:
    return [
        key_strength(name),
        is_refresh(name),
        is_endpoint(name),
        is_url(name),
        sorted(stem(name)),
        plain(name),
        " ".join(words(name)),
    ]


def test_each_name_promises_what_it_did() -> None:
    found = {name: promised(name) for word in WORDS for name in spelled(word)}
    if os.environ.get("HELD_ANEW"):
        lines = (f"{json.dumps(name)}: {json.dumps(told)}" for name, told in found.items())
        HELD.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    held = json.loads(HELD.read_text(encoding="utf-8"))
    assert {name: told for name, told in found.items() if held.get(name) != told} == {}
    assert held.keys() == found.keys()
