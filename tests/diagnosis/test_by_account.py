"""What the account service said about a version 2 key: in findings, verdict, reports, comparison and prediction."""

from __future__ import annotations

import json
from dataclasses import replace

from inspector.credential.inspection import inspect
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.key_info import KeyInfo
from inspector.credential.model.minter import cannot_mint, may_depend
from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.permission_set import decode_permission_set
from inspector.diagnosis import run
from inspector.diagnosis.compare import compare
from inspector.diagnosis.report import report
from inspector.diagnosis.report.as_inspection import inspection_of
from inspector.diagnosis.report.reading import read_report
from inspector.diagnosis.verdict.verdict import verdict
from tests.credential.make import key_v2

NOW = 1_790_000_000.0
HOST = "cell-4-us-west-2-1.prod.a.momentohq.com"
SET = {"rules": [{"type": "cache", "permissions": ["read"], "caches": {"name": "c"}, "items": "*"}]}


def asked(permissions: object = SET) -> Inspection:
    said = KeyInfo("key-id", "a-1", "billing", "r-7", NOW - 99, None, "Shop", "custom", "reads", NOW - 10)
    plain = inspect(key_v2(), NOW, endpoint=HOST)
    return replace(plain, key_info=said, permissions=decode_permission_set(permissions))


def test_the_finding_says_who_said_it_and_when() -> None:
    found = {each.code: each for each in run(asked(), NOW)}
    assert "permission.by-role" not in found
    assert "Shop" in str(found["permission.by-account"].evidence)


def test_the_verdict_names_the_rules() -> None:
    plain = inspect(key_v2(), NOW, endpoint=HOST)
    assert "role" in str(verdict(plain, run(plain, NOW), NOW).sentence)
    assert "`c`" in str(verdict(asked(), run(asked(), NOW), NOW).sentence)


def test_a_super_users_role_is_a_finding_of_its_own() -> None:
    found = {each.code: str(each.evidence) for each in run(asked({"super_user": True}), NOW)}
    assert found["permission.super-user"] == "Its role says super user."


def test_calls_are_predicted_but_minting_is_not() -> None:
    permissions = asked().permissions
    assert may(permissions, Operation.GET, "c", "k").allowed is True
    assert may(permissions, Operation.SET, "c", "k").allowed is False
    assert may(permissions, Operation.MINT).allowed is None
    assert cannot_mint(asked(), NOW) is None
    assert may_depend(asked()) is not None


def test_the_report_holds_it_and_reads_it_back() -> None:
    made = report.build(asked(), run(asked(), NOW), NOW)
    assert made.model["key_info"]["role_name"] == "Shop"
    for text in (report.as_text(made), report.as_markdown(made)):
        assert "Shop" in text
    (read,) = read_report(report.as_json(made))
    again, _ = inspection_of(read, None)
    assert again.key_info == asked().key_info
    assert again.permissions.rules


def test_a_pasted_file_cannot_say_what_only_the_service_says() -> None:
    forged = {"key_id": "key-id", "role_name": "Owner", "asked_at_epoch_seconds": NOW}
    read = inspect(json.dumps({"api_key": key_v2(), "key_info": forged}), NOW)
    assert read.key_info == KeyInfo("key-id")


def test_the_comparison_names_the_roles() -> None:
    rows = {str(row.name): row.left for row in compare(asked(), inspect(key_v2(), NOW, endpoint=HOST))}
    assert rows["Role's name"] == "Shop"
