"""Names that differ only in case between loaded credentials."""

from __future__ import annotations

from inspector.credential.inspection import inspect
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.diagnosis import case_findings
from tests.credential.make import NOW, token_v1


def test_a_name_in_another_case_than_another_credential_has_it_is_suspicious() -> None:
    rule = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("Default-Cache"), Selector.name("mo"))
    ours = inspect(token_v1(rule), NOW)
    theirs = inspect(token_v1(), NOW)
    (found,) = case_findings(ours, [theirs])
    assert found.code == "permission.name-suspicious"
    assert str(found.evidence) == "It names `Default-Cache`, another loaded credential `default-cache`."
    assert case_findings(theirs, [theirs]) == ()
