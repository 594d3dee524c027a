"""Other secrets in the place of a Momento credential are named, whatever carries them."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.model.kinds import Kind
from tests.credential.make import NOW, key_v1

UPPER, DIGITS, HEX = "QRSTUVWXYZ234567", "0123456789", "0f1e2d3c4b5a6978"
MIXED = "aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zA"
SECRETS = {
    "AWS access key id": [f"AKIA{UPPER}", f"ASIA{UPPER}"],
    "GitHub token": [f"ghp_{MIXED}abcd", f"github_pat_{MIXED}"],
    "GitLab token": [f"glpat-{MIXED[:20]}"],
    "Slack token": [f"xoxb-{DIGITS}-{DIGITS}-{MIXED[:24]}", f"xapp-1-A{DIGITS}-{DIGITS}-{HEX * 4}"],
    "Stripe key": [f"sk_live_{MIXED[:24]}", f"whsec_{MIXED}"],
    "OpenAI key": [f"sk-{MIXED}{MIXED[:16]}", f"sk-proj-{MIXED}"],
    "Anthropic key": [f"sk-ant-api03-{MIXED}{MIXED}"],
    "Google API key": [f"AIza{MIXED}abc"],
    "Google OAuth client key": [f"GOCSPX-{MIXED[:28]}"],
    "Hugging Face token": [f"hf_{MIXED}ab"],
    "DigitalOcean token": [f"dop_v1_{HEX * 4}"],
    "Twilio key": [f"SK{HEX * 2}"],
    "Docker token": [f"dckr_pat_{MIXED[:27]}"],
    "Databricks token": [f"dapi{HEX * 2}"],
    "Supabase key": [f"sb_secret_{MIXED}"],
    "npm token": [f"npm_{MIXED}abcd"],
    "UUID": ["0f8fad5b-d9cb-469f-a165-70867728950e"],
}
CARRIERS = [
    "{}",
    "MOMENTO_API_KEY={}",
    'export MOMENTO_API_KEY="{}"',
    "MOMENTO_API_KEY: {}",
    "const apiKey = '{}';",
    '{{"apiKey": "{}"}}',
    '{{"momento": {{"auth_token": "{}"}}}}',
    "momento:\n  api_key: {}\n",
    "docker run -e MOMENTO_API_KEY={} app",
    "LOG_LEVEL=debug\nMOMENTO_API_KEY={}\n",
]


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize(("what", "secret"), [(what, one) for what, all_ in SECRETS.items() for one in all_])
def test_another_secret_is_named_whatever_carries_it(what: str, secret: str, carrier: str) -> None:
    found = inspect(carrier.format(secret), NOW)
    assert found.kind is Kind.FOREIGN_SECRET
    assert str(found.why) == f"It looks like another secret: {what}."


@pytest.mark.parametrize("carrier", ["AWS_ACCESS_KEY_ID={other}\nMOMENTO_API_KEY={own}", "{other} {own}"])
def test_a_credential_beside_another_secret_is_what_is_shown(carrier: str) -> None:
    found = inspect(carrier.format(other=f"AKIA{UPPER}", own=key_v1()), NOW)
    assert found.kind is Kind.API_KEY_V1


@pytest.mark.parametrize("word", ["AKIA", "sk-short", "hello", "key-1", "AC1234", "secret_thing"])
def test_a_word_that_only_begins_alike_is_no_other_secret(word: str) -> None:
    assert inspect(f"MOMENTO_API_KEY={word}", NOW).kind is not Kind.FOREIGN_SECRET
