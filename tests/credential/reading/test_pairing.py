"""What stands beside a credential in the same file, and what it means for it."""

from __future__ import annotations

from inspector.credential.inspection import inspect_all
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
